//! The words of refusals about workbooks, and about files that answer a list.

/// Code, and the frame in bokmål, nynorsk and English.
pub const FILES: &[(&str, [&str; 3])] = &[
    (
        "workbook_empty",
        [
            "Filen er tom. Be avsenderen om å sende den på nytt.",
            "Fila er tom. Be avsendaren om å sende ho på nytt.",
            "The file is empty. Ask the sender to send it again.",
        ],
    ),
    (
        "workbook_not",
        [
            "Filen er ikke en arbeidsbok. Velg en fil i formatet .xlsx eller .ods.",
            "Fila er ikkje ei arbeidsbok. Vel ei fil i formatet .xlsx eller .ods.",
            "The file is not a workbook. Choose a file in the format .xlsx or .ods.",
        ],
    ),
    (
        "workbook_truncated",
        [
            "Arbeidsboken er kuttet av. Be avsenderen om å sende den på nytt.",
            "Arbeidsboka er kutta av. Be avsendaren om å sende ho på nytt.",
            "The workbook is cut off. Ask the sender to send it again.",
        ],
    ),
    (
        "workbook_damaged",
        [
            "Arbeidsboken er skadet. Åpne den i Excel eller LibreOffice, lagre den som .xlsx og prøv igjen.",
            "Arbeidsboka er skadd. Opne ho i Excel eller LibreOffice, lagre ho som .xlsx og prøv igjen.",
            "The workbook is damaged. Open it in Excel or LibreOffice, save it as .xlsx and try again.",
        ],
    ),
    (
        "workbook_protected",
        [
            "Arbeidsboken er låst med passord. Åpne den med passordet, fjern passordet og lagre den på nytt.",
            "Arbeidsboka er låst med passord. Opne ho med passordet, fjern passordet og lagre ho på nytt.",
            "The workbook is locked with a password. Open it with the password, remove the password and save it again.",
        ],
    ),
    (
        "workbook_rights_managed",
        [
            "Arbeidsboken er beskyttet med rettighetsstyring, og bare utvalgte personer kan åpne den. Be avsenderen om en kopi uten slik beskyttelse.",
            "Arbeidsboka er verna med rettsstyring, og berre utvalde personar kan opne ho. Be avsendaren om ein kopi utan slikt vern.",
            "The workbook is rights-managed, and only chosen people can open it. Ask the sender for a copy without such protection.",
        ],
    ),
    (
        "workbook_macros",
        [
            "Arbeidsboken inneholder makroer og blir ikke lest. Lagre den som vanlig .xlsx uten makroer.",
            "Arbeidsboka inneheld makroar og blir ikkje lesen. Lagre ho som vanleg .xlsx utan makroar.",
            "The workbook holds macros and is not read. Save it as an ordinary .xlsx without macros.",
        ],
    ),
    (
        "workbook_other_format",
        [
            "Arbeidsboken har formatet {format}, som ikke kan leses. Åpne den i Excel eller LibreOffice og lagre den som .xlsx.",
            "Arbeidsboka har formatet {format}, som ikkje kan lesast. Opne ho i Excel eller LibreOffice og lagre ho som .xlsx.",
            "The workbook is in the format {format}, which cannot be read. Open it in Excel or LibreOffice and save it as .xlsx.",
        ],
    ),
    (
        "workbook_too_large",
        [
            "Arbeidsboken er for stor. Den kan være på høyst {limit} MB. Fjern bilder og ark som ikke trengs.",
            "Arbeidsboka er for stor. Ho kan vere på høgst {limit} MB. Fjern bilete og ark som ikkje trengst.",
            "The workbook is too large. It can be {limit} MB at most. Remove pictures and sheets that are not needed.",
        ],
    ),
    (
        "workbook_unfolds_too_far",
        [
            "Arbeidsboken blir større enn {limit} MB når den pakkes ut, og er ikke åpnet. Lagre den på nytt i Excel eller LibreOffice uten ark som ikke trengs.",
            "Arbeidsboka blir større enn {limit} MB når ho blir pakka ut, og er ikkje opna. Lagre ho på nytt i Excel eller LibreOffice utan ark som ikkje trengst.",
            "The workbook grows beyond {limit} MB when unpacked and was not opened. Save it again in Excel or LibreOffice without sheets that are not needed.",
        ],
    ),
    (
        "workbook_too_many_cells",
        [
            "Arbeidsboken har flere utfylte celler eller mer tekst enn programmet leser (høyst {limit} celler). Fjern ark som ikke trengs.",
            "Arbeidsboka har fleire utfylte celler eller meir tekst enn programmet les (høgst {limit} celler). Fjern ark som ikkje trengst.",
            "The workbook has more filled cells or more text than the program reads ({limit} cells at most). Remove sheets that are not needed.",
        ],
    ),
    (
        "workbook_too_many_rows",
        [
            "Tabellen har flere rader enn programmet leser (høyst {limit}). Fjern rader som ikke er krav.",
            "Tabellen har fleire rader enn programmet les (høgst {limit}). Fjern rader som ikkje er krav.",
            "The table has more rows than the program reads ({limit} at most). Remove rows that are not requirements.",
        ],
    ),
    (
        "workbook_no_table",
        [
            "Ingen ark i arbeidsboken har en tabell med krav og svar. Kolonnene ID eller Krav, og Svar, må ha en overskrift.",
            "Ingen ark i arbeidsboka har ein tabell med krav og svar. Kolonnane ID eller Krav, og Svar, må ha ei overskrift.",
            "No sheet of the workbook has a table of requirements and answers. The columns ID or Requirement, and Answer, need a header.",
        ],
    ),
    (
        "workbook_newer",
        [
            "Arbeidsboken er laget med en nyere utgave av Kravkompass (format {found}, dette programmet kan {known}). Oppdater programmet.",
            "Arbeidsboka er laga med ei nyare utgåve av Kravkompass (format {found}, dette programmet kan {known}). Oppdater programmet.",
            "The workbook was made with a newer Kravkompass (format {found}; this program knows {known}). Update the program.",
        ],
    ),
    (
        "workbook_list_lost",
        [
            "Arbeidsboken sier ikke lenger hvilken kravliste den er. Be kjøperen om arbeidsboken eller kravpakken på nytt.",
            "Arbeidsboka seier ikkje lenger kva kravliste ho er. Be kjøparen om arbeidsboka eller kravpakka på nytt.",
            "The workbook no longer says which requirement list it is. Ask the buyer for the workbook or the package again.",
        ],
    ),
    (
        "wrong_list",
        [
            "Filen svarer på en annen kravliste: {known} av {rows} rader hører til denne. Ingenting er lest inn. Velg filen som svarer på denne listen.",
            "Fila svarer på ei anna kravliste: {known} av {rows} rader høyrer til denne. Ingenting er lese inn. Vel fila som svarer på denne lista.",
            "The file answers another requirement list: {known} of {rows} rows belong to this one. Nothing was read in. Choose the file that answers this list.",
        ],
    ),
    (
        "fill_not_xlsx",
        [
            "Svarene kan bare skrives inn i en .xlsx-fil. Lagre arbeidsboken som .xlsx, eller lag en ny arbeidsbok med svar.",
            "Svara kan berre skrivast inn i ei .xlsx-fil. Lagre arbeidsboka som .xlsx, eller lag ei ny arbeidsbok med svar.",
            "Answers can only be written into an .xlsx file. Save the workbook as .xlsx, or make a new workbook with the answers.",
        ],
    ),
    (
        "fill_signed",
        [
            "Arbeidsboken har en digital signatur, som ville blitt ugyldig. Be kjøperen om en usignert utgave, eller lag en ny arbeidsbok med svar.",
            "Arbeidsboka har ein digital signatur, som ville blitt ugyldig. Be kjøparen om ei usignert utgåve, eller lag ei ny arbeidsbok med svar.",
            "The workbook has a digital signature that would become invalid. Ask the buyer for an unsigned one, or make a new workbook with the answers.",
        ],
    ),
    (
        "fill_no_row",
        [
            "Kravet {requirement} har ingen rad i arbeidsboken. Be kjøperen om en hel arbeidsbok, eller lag en ny med svar.",
            "Kravet {requirement} har ingen rad i arbeidsboka. Be kjøparen om ei heil arbeidsbok, eller lag ei ny med svar.",
            "The requirement {requirement} has no row in the workbook. Ask the buyer for a whole one, or make a new one with the answers.",
        ],
    ),
    (
        "fill_no_column",
        [
            "Kolonnen for «{column}» mangler i arbeidsboken. Sett den inn igjen, eller lag en ny arbeidsbok med svar.",
            "Kolonnen for «{column}» manglar i arbeidsboka. Set han inn att, eller lag ei ny arbeidsbok med svar.",
            "The column for \"{column}\" is missing from the workbook. Put it back, or make a new workbook with the answers.",
        ],
    ),
    (
        "fill_no_form",
        [
            "Skjemaet om leverandør og produkt mangler i arbeidsboken. Lag en ny arbeidsbok med svar i stedet.",
            "Skjemaet om leverandør og produkt manglar i arbeidsboka. Lag ei ny arbeidsbok med svar i staden.",
            "The form about supplier and product is missing from the workbook. Make a new workbook with the answers instead.",
        ],
    ),
    (
        "fill_locked",
        [
            "Celle {cell} i arket «{sheet}» er slått sammen med andre eller har en formel, og kan ikke fylles ut. Del cellen, eller lag en ny arbeidsbok med svar.",
            "Celle {cell} i arket «{sheet}» er slått saman med andre eller har ein formel, og kan ikkje fyllast ut. Del cella, eller lag ei ny arbeidsbok med svar.",
            "Cell {cell} of the sheet \"{sheet}\" is merged with others or holds a formula and cannot be filled in. Split it, or make a new workbook with the answers.",
        ],
    ),
    (
        "fill_text_too_long",
        [
            "Teksten til celle {cell} i arket «{sheet}» har {length} tegn, og en celle rommer {limit}. Kort den ned.",
            "Teksten til celle {cell} i arket «{sheet}» har {length} teikn, og ei celle rommar {limit}. Kort han ned.",
            "The text for cell {cell} of the sheet \"{sheet}\" has {length} characters, and a cell holds {limit}. Shorten it.",
        ],
    ),
];
