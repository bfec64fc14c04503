// Why a workbook was not read, or not written into, by the program's error codes.

import type { Words } from "../words";

export const workbookErrors = {
  workbook_empty: () => "Fila er tom. Be avsendaren om å sende ho på nytt.",
  workbook_not: () => "Fila er ikkje ei arbeidsbok. Vel ei fil i formatet .xlsx eller .ods.",
  workbook_truncated: () => "Arbeidsboka er kutta av. Be avsendaren om å sende ho på nytt.",
  workbook_damaged: () =>
    "Arbeidsboka er skadd. Opne ho i Excel eller LibreOffice, lagre ho som .xlsx og prøv igjen.",
  workbook_protected: () =>
    "Arbeidsboka er låst med passord. Opne ho med passordet, fjern passordet og lagre ho på nytt.",
  workbook_rights_managed: () =>
    "Arbeidsboka er verna med rettsstyring, og berre utvalde personar kan opne ho. Be avsendaren om ein kopi utan slikt vern.",
  workbook_macros: () =>
    "Arbeidsboka inneheld makroar og blir ikkje lesen. Lagre ho som vanleg .xlsx utan makroar.",
  workbook_other_format: (facts) =>
    `Arbeidsboka har formatet ${facts.format ?? ""}, som ikkje kan lesast. Opne ho i Excel eller LibreOffice og lagre ho som .xlsx.`,
  workbook_too_large: (facts) =>
    `Arbeidsboka er for stor. Ho kan vere på høgst ${facts.limit ?? ""} MB. Fjern bilete og ark som ikkje trengst.`,
  workbook_unfolds_too_far: (facts) =>
    `Arbeidsboka blir større enn ${facts.limit ?? ""} MB når ho blir pakka ut, og er ikkje opna. Lagre ho på nytt i Excel eller LibreOffice utan ark som ikkje trengst.`,
  workbook_too_many_cells: (facts) =>
    `Arbeidsboka har fleire utfylte celler eller meir tekst enn programmet les (høgst ${facts.limit ?? ""} celler). Fjern ark som ikkje trengst.`,
  workbook_too_many_rows: (facts) =>
    `Tabellen har fleire rader enn programmet les (høgst ${facts.limit ?? ""}). Fjern rader som ikkje er krav.`,
  workbook_no_table: () =>
    "Ingen ark i arbeidsboka har ein tabell med krav og svar. Kolonnane ID eller Krav, og Svar, må ha ei overskrift.",
  workbook_newer: (facts) =>
    `Arbeidsboka er laga med ei nyare utgåve av Kravkompass (format ${facts.found ?? ""}, dette programmet kan ${facts.known ?? ""}). Oppdater programmet.`,
  workbook_list_lost: () =>
    "Arbeidsboka seier ikkje lenger kva kravliste ho er. Be kjøparen om arbeidsboka eller kravpakka på nytt.",
  wrong_list: (facts) =>
    `Fila svarer på ei anna kravliste: ${facts.known ?? ""} av ${facts.rows ?? ""} rader høyrer til denne. Ingenting er lese inn. Vel fila som svarer på denne lista.`,
  fill_not_xlsx: () =>
    "Svara kan berre skrivast inn i ei .xlsx-fil. Lagre arbeidsboka som .xlsx, eller lag ei ny arbeidsbok med svar.",
  fill_signed: () =>
    "Arbeidsboka har ein digital signatur, som ville blitt ugyldig. Be kjøparen om ei usignert utgåve, eller lag ei ny arbeidsbok med svar.",
  fill_no_row: (facts) =>
    `Kravet ${facts.requirement ?? ""} har ingen rad i arbeidsboka. Be kjøparen om ei heil arbeidsbok, eller lag ei ny med svar.`,
  fill_no_column: (facts) =>
    `Kolonnen for «${facts.column ?? ""}» manglar i arbeidsboka. Set han inn att, eller lag ei ny arbeidsbok med svar.`,
  fill_no_form: () =>
    "Skjemaet om leverandør og produkt manglar i arbeidsboka. Lag ei ny arbeidsbok med svar i staden.",
  fill_locked: (facts) =>
    `Celle ${facts.cell ?? ""} i arket «${facts.sheet ?? ""}» er slått saman med andre eller har ein formel, og kan ikkje fyllast ut. Del cella, eller lag ei ny arbeidsbok med svar.`,
  fill_text_too_long: (facts) =>
    `Teksten til celle ${facts.cell ?? ""} i arket «${facts.sheet ?? ""}» har ${facts.length ?? ""} teikn, og ei celle rommar ${facts.limit ?? ""}. Kort han ned.`,
} satisfies Partial<Words["errors"]>;
