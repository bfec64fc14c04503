// Why a workbook was not read, or not written into, by the program's error codes.

import type { Facts } from "../facts";

export const workbookErrors = {
  workbook_empty: (_: Facts) => "Filen er tom. Be avsenderen om å sende den på nytt.",
  workbook_not: (_: Facts) => "Filen er ikke en arbeidsbok. Velg en fil i formatet .xlsx eller .ods.",
  workbook_truncated: (_: Facts) => "Arbeidsboken er kuttet av. Be avsenderen om å sende den på nytt.",
  workbook_damaged: (_: Facts) =>
    "Arbeidsboken er skadet. Åpne den i Excel eller LibreOffice, lagre den som .xlsx og prøv igjen.",
  workbook_protected: (_: Facts) =>
    "Arbeidsboken er låst med passord. Åpne den med passordet, fjern passordet og lagre den på nytt.",
  workbook_rights_managed: (_: Facts) =>
    "Arbeidsboken er beskyttet med rettighetsstyring, og bare utvalgte personer kan åpne den. Be avsenderen om en kopi uten slik beskyttelse.",
  workbook_macros: (_: Facts) =>
    "Arbeidsboken inneholder makroer og blir ikke lest. Lagre den som vanlig .xlsx uten makroer.",
  workbook_other_format: (facts: Facts) =>
    `Arbeidsboken har formatet ${facts.format ?? ""}, som ikke kan leses. Åpne den i Excel eller LibreOffice og lagre den som .xlsx.`,
  workbook_too_large: (facts: Facts) =>
    `Arbeidsboken er for stor. Den kan være på høyst ${facts.limit ?? ""} MB. Fjern bilder og ark som ikke trengs.`,
  workbook_unfolds_too_far: (facts: Facts) =>
    `Arbeidsboken blir større enn ${facts.limit ?? ""} MB når den pakkes ut, og er ikke åpnet. Lagre den på nytt i Excel eller LibreOffice uten ark som ikke trengs.`,
  workbook_too_many_cells: (facts: Facts) =>
    `Arbeidsboken har flere utfylte celler eller mer tekst enn programmet leser (høyst ${facts.limit ?? ""} celler). Fjern ark som ikke trengs.`,
  workbook_too_many_rows: (facts: Facts) =>
    `Tabellen har flere rader enn programmet leser (høyst ${facts.limit ?? ""}). Fjern rader som ikke er krav.`,
  workbook_no_table: (_: Facts) =>
    "Ingen ark i arbeidsboken har en tabell med krav og svar. Kolonnene ID eller Krav, og Svar, må ha en overskrift.",
  workbook_newer: (facts: Facts) =>
    `Arbeidsboken er laget med en nyere utgave av Kravkompass (format ${facts.found ?? ""}, dette programmet kan ${facts.known ?? ""}). Oppdater programmet.`,
  workbook_list_lost: (_: Facts) =>
    "Arbeidsboken sier ikke lenger hvilken kravliste den er. Be kjøperen om arbeidsboken eller kravpakken på nytt.",
  wrong_list: (facts: Facts) =>
    `Filen svarer på en annen kravliste: ${facts.known ?? ""} av ${facts.rows ?? ""} rader hører til denne. Ingenting er lest inn. Velg filen som svarer på denne listen.`,
  fill_not_xlsx: (_: Facts) =>
    "Svarene kan bare skrives inn i en .xlsx-fil. Lagre arbeidsboken som .xlsx, eller lag en ny arbeidsbok med svar.",
  fill_signed: (_: Facts) =>
    "Arbeidsboken har en digital signatur, som ville blitt ugyldig. Be kjøperen om en usignert utgave, eller lag en ny arbeidsbok med svar.",
  fill_no_row: (facts: Facts) =>
    `Kravet ${facts.requirement ?? ""} har ingen rad i arbeidsboken. Be kjøperen om en hel arbeidsbok, eller lag en ny med svar.`,
  fill_no_column: (facts: Facts) =>
    `Kolonnen for «${facts.column ?? ""}» mangler i arbeidsboken. Sett den inn igjen, eller lag en ny arbeidsbok med svar.`,
  fill_no_form: (_: Facts) =>
    "Skjemaet om leverandør og produkt mangler i arbeidsboken. Lag en ny arbeidsbok med svar i stedet.",
  fill_locked: (facts: Facts) =>
    `Celle ${facts.cell ?? ""} i arket «${facts.sheet ?? ""}» er slått sammen med andre eller har en formel, og kan ikke fylles ut. Del cellen, eller lag en ny arbeidsbok med svar.`,
  fill_text_too_long: (facts: Facts) =>
    `Teksten til celle ${facts.cell ?? ""} i arket «${facts.sheet ?? ""}» har ${facts.length ?? ""} tegn, og en celle rommer ${facts.limit ?? ""}. Kort den ned.`,
};
