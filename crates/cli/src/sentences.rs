//! The words of refusals: what was tried, what is wrong, what the person can do.

mod pdf;

use crate::sentences_of_evaluations::EVALUATIONS;
use crate::sentences_of_files::FILES;
use crate::sentences_of_vendor::{IN_FILE, VENDOR};
use app::wire::WireError;
use domain::text::Language;

/// A refusal as a sentence; `{fact}` stands for the fact of that name.
pub fn sentence(error: &WireError, language: Language) -> String {
    let mut sentences = SENTENCES.iter().chain(FILES).chain(EVALUATIONS).chain(VENDOR).chain(pdf::SENTENCES);
    let found = sentences.find(|(code, _)| *code == error.code);
    let frame = found.map_or(OTHER, |(_, frames)| *frames)[language as usize];
    let mut text = frame.replace("{code}", &error.code);
    if let (Some(file), Some(field)) = (error.facts.get("in_yaml"), error.facts.get("in_field")) {
        let [_, _, field_word] = IN_FILE[language as usize];
        text = format!("{}, {field_word} {field}: {text}", in_yaml(file, language));
    }
    for (name, value) in &error.facts {
        let said = match name.as_str() {
            "what" if matches!(error.code.as_str(), "unknown" | "not_found") => kind_word(value, language),
            "in_yaml" => in_yaml(value, language),
            _ => value,
        };
        text = text.replace(&format!("{{{name}}}"), said);
    }
    // One of several files: the sentence is about that one, unless it says so itself.
    match error.facts.get("in_file") {
        Some(file) if error.facts.get("file") != Some(file) => format!("{file}: {text}"),
        _ => text,
    }
}

/// The product file or the answers file.
fn in_yaml(file: &str, language: Language) -> &'static str {
    let [product, answers, _] = IN_FILE[language as usize];
    if file == "product" { product } else { answers }
}

/// What kind of thing there is none of, in words; a kind without a word stays as it is in files.
fn kind_word(kind: &str, language: Language) -> &str {
    let found = KINDS.iter().find(|(known, _)| *known == kind);
    found.map_or(kind, |(_, words)| words[language as usize])
}

/// Kinds that a person names in an argument or a file.
const KINDS: &[(&str, [&str; 3])] = &[
    ("requirement", ["et krav", "eit krav", "requirement"]),
    ("area", ["et teknologiområde", "eit teknologiområde", "technology area"]),
    ("areas", ["et teknologiområde", "eit teknologiområde", "technology area"]),
    ("delivery", ["en leveransemodell", "ein leveransemodell", "delivery model"]),
    ("fact", ["et spørsmål", "eit spørsmål", "question"]),
    ("set", ["et kravsett", "eit kravsett", "requirement set"]),
    ("theme", ["et tema", "eit tema", "theme"]),
    ("evidence", ["dokumentasjon", "dokumentasjon", "evidence"]),
    ("scheme", ["en godkjenningsordning", "ei godkjenningsordning", "approval scheme"]),
];

const OTHER: [&str; 3] = [
    "Noe gikk galt i programmet ({code}). Prøv igjen, og meld fra hvis det skjer på nytt.",
    "Noko gjekk gale i programmet ({code}). Prøv igjen, og meld frå om det skjer på nytt.",
    "Something went wrong in the program ({code}). Try again, and report it if it happens again.",
];

/// Code, and the frame in bokmål, nynorsk and English.
const SENTENCES: &[(&str, [&str; 3])] = &[
    (
        "blank",
        [
            "Feltet {field} er tomt. Fyll det ut og prøv igjen.",
            "Feltet {field} er tomt. Fyll det ut og prøv igjen.",
            "The field {field} is blank. Fill it in and try again.",
        ],
    ),
    (
        "too_long",
        [
            "Feltet {field} er for langt. Det kan ha høyst {limit} tegn.",
            "Feltet {field} er for langt. Det kan ha høgst {limit} teikn.",
            "The field {field} is too long. It can hold {limit} characters at most.",
        ],
    ),
    (
        "unknown",
        [
            "Fant ikke {what} med navnet «{id}». Se stavemåten.",
            "Fann ikkje {what} med namnet «{id}». Sjå skrivemåten.",
            "There is no {what} called \"{id}\". Check the spelling.",
        ],
    ),
    (
        "unknown_fact",
        [
            "Spørsmålet «{fact}» finnes ikke. Se hvilke som finnes med kommandoen questions.",
            "Spørsmålet «{fact}» finst ikkje. Sjå kva som finst med kommandoen questions.",
            "There is no question \"{fact}\". List them with the command questions.",
        ],
    ),
    (
        "unknown_value",
        [
            "Spørsmålet «{fact}» kan ikke ha svaret «{value}». Det kan ha: {allowed}.",
            "Spørsmålet «{fact}» kan ikkje ha svaret «{value}». Det kan ha: {allowed}.",
            "The question \"{fact}\" cannot be answered \"{value}\". It takes: {allowed}.",
        ],
    ),
    (
        "wrong_ground",
        [
            "{requirement} kan ikke tas ut med denne begrunnelsen. Nivået krever en annen.",
            "{requirement} kan ikkje takast ut med denne grunngivinga. Nivået krev ei anna.",
            "{requirement} cannot be left out on this ground. Its level demands another.",
        ],
    ),
    (
        "blank_ground",
        [
            "Begrunnelsen for å ta ut {requirement} mangler. Skriv den og prøv igjen.",
            "Grunngivinga for å ta ut {requirement} manglar. Skriv ho og prøv igjen.",
            "The ground for leaving out {requirement} is missing. Write it and try again.",
        ],
    ),
    (
        "ends_before_decision",
        [
            "Unntaket for {requirement} slutter før det er vedtatt. Rett datoene.",
            "Unntaket for {requirement} sluttar før det er vedteke. Rett datoane.",
            "The exemption for {requirement} ends before it was decided. Correct the dates.",
        ],
    ),
    (
        "weight_too_high",
        ["En vekt kan være høyst 100.", "Ei vekt kan vere høgst 100.", "A weight is 100 at most."],
    ),
    (
        "organisation_number_length",
        [
            "Organisasjonsnummeret må ha ni siffer.",
            "Organisasjonsnummeret må ha ni siffer.",
            "The organisation number must have nine digits.",
        ],
    ),
    (
        "organisation_number_check_digit",
        [
            "Kontrollsifferet i organisasjonsnummeret stemmer ikke. Se om et siffer er feil eller byttet om.",
            "Kontrollsifferet i organisasjonsnummeret stemmer ikkje. Sjå om eit siffer er feil eller bytt om.",
            "The check digit of the organisation number is wrong. See whether a digit is mistyped or swapped.",
        ],
    ),
    ("not_found", ["Fant ikke {what} «{id}».", "Fann ikkje {what} «{id}».", "There is no {what} \"{id}\"."]),
    (
        "file_missing",
        [
            "Finner ikke {file}. Se at stien er riktig skrevet, og at filen ikke er flyttet.",
            "Finn ikkje {file}. Sjå at stien er rett skriven, og at fila ikkje er flytta.",
            "There is no file at {file}. Check how the path is written, and whether the file was moved.",
        ],
    ),
    (
        "disk",
        [
            "{file} kan ikke leses eller skrives: {detail}. Se at stien er riktig, og at du har tilgang.",
            "{file} kan ikkje lesast eller skrivast: {detail}. Sjå at stien er rett, og at du har tilgang.",
            "{file} cannot be read or written: {detail}. Check the path and your access.",
        ],
    ),
    (
        "folder_read_only",
        [
            "Du har ikke lov til å lagre i {folder}. Velg en annen mappe, eller be om tilgang til denne.",
            "Du har ikkje lov til å lagre i {folder}. Vel ei anna mappe, eller be om tilgang til denne.",
            "You may not save in {folder}. Choose another folder, or ask for access to this one.",
        ],
    ),
    (
        "disk_full",
        [
            "Disken er full, så {file} ble ikke laget. Frigjør plass, eller velg en mappe på en annen disk.",
            "Disken er full, så {file} vart ikkje laga. Frigjer plass, eller vel ei mappe på ein annan disk.",
            "The disk is full, so {file} was not made. Free some space, or choose a folder on another disk.",
        ],
    ),
    (
        "nothing_to_export",
        [
            "Listen har ingen krav til leverandøren, så OSCAL-filene ble ikke laget. Ta med minst ett krav, og prøv igjen.",
            "Lista har ingen krav til leverandøren, så OSCAL-filene vart ikkje laga. Ta med minst eitt krav, og prøv igjen.",
            "The list has no requirements to the supplier, so the OSCAL files were not made. Include at least one, and try again.",
        ],
    ),
    ("cancelled", ["Arbeidet ble avbrutt.", "Arbeidet vart avbrote.", "The work was cancelled."]),
    (
        "not_a_folder",
        [
            "{file} er en fil, ikke en mappe. Velg en mappe.",
            "{file} er ei fil, ikkje ei mappe. Vel ei mappe.",
            "{file} is a file, not a folder. Choose a folder.",
        ],
    ),
    (
        "file_exists",
        [
            "{file} finnes fra før og blir ikke overskrevet. Velg et annet navn.",
            "{file} finst frå før og blir ikkje skriven over. Vel eit anna namn.",
            "{file} exists already and is not overwritten. Choose another name.",
        ],
    ),
    (
        "facts_unreadable",
        [
            "Svarfilen kan ikke leses: {detail}. Den skal være YAML med ett spørsmål og en verdi på hver linje.",
            "Svarfila kan ikkje lesast: {detail}. Ho skal vere YAML med eitt spørsmål og ein verdi på kvar linje.",
            "The facts file cannot be read: {detail}. It must be YAML with one question and its value on each line.",
        ],
    ),
    (
        "facts_too_large",
        [
            "Svarfilen er for stor. Den kan være høyst {limit} byte.",
            "Svarfila er for stor. Ho kan vere høgst {limit} byte.",
            "The facts file is too large. It can hold {limit} bytes at most.",
        ],
    ),
    (
        "package_not_zip",
        [
            "Filen er ikke en kravpakke. Velg en fil som slutter på .kravpakke.",
            "Fila er ikkje ei kravpakke. Vel ei fil som sluttar på .kravpakke.",
            "The file is not a requirement package. Choose a file that ends in .kravpakke.",
        ],
    ),
    (
        "package_truncated",
        [
            "Kravpakken er kuttet av. Be avsenderen om å sende den på nytt.",
            "Kravpakka er kutta av. Be avsendaren om å sende ho på nytt.",
            "The package is cut off. Ask the sender to send it again.",
        ],
    ),
    (
        "package_damaged",
        [
            "Kravpakken er skadet. Be avsenderen om å sende den på nytt.",
            "Kravpakka er skadd. Be avsendaren om å sende ho på nytt.",
            "The package is damaged. Ask the sender to send it again.",
        ],
    ),
    (
        "package_other",
        [
            "Filen er en zip-fil, men ikke en kravpakke.",
            "Fila er ei zip-fil, men ikkje ei kravpakke.",
            "The file is a zip archive, but not a requirement package.",
        ],
    ),
    (
        "package_unreadable",
        [
            "{part} i kravpakken kan ikke leses (linje {line}, kolonne {column}). Be avsenderen om en ny.",
            "{part} i kravpakka kan ikkje lesast (linje {line}, kolonne {column}). Be avsendaren om ei ny.",
            "{part} in the package cannot be read (line {line}, column {column}). Ask the sender for a new one.",
        ],
    ),
    (
        "package_newer",
        [
            "Kravpakken er laget med en nyere utgave av Kravkompass (format {found}, dette programmet kan {known}). Oppdater programmet.",
            "Kravpakka er laga med ei nyare utgåve av Kravkompass (format {found}, dette programmet kan {known}). Oppdater programmet.",
            "The package was made with a newer Kravkompass (format {found}; this program knows {known}). Update the program.",
        ],
    ),
    (
        "package_kind",
        [
            "Kravpakken er av et slag dette programmet ikke kjenner: {found}.",
            "Kravpakka er av eit slag dette programmet ikkje kjenner: {found}.",
            "The package is of a kind this program does not know: {found}.",
        ],
    ),
    (
        "package_tampered",
        [
            "{part} i kravpakken er endret etter at den ble laget. Innholdet er ikke tatt inn. Be avsenderen om originalen.",
            "{part} i kravpakka er endra etter at ho vart laga. Innhaldet er ikkje teke inn. Be avsendaren om originalen.",
            "{part} in the package was changed after it was made. Nothing was taken in. Ask the sender for the original.",
        ],
    ),
    (
        "package_part_missing",
        [
            "{part} mangler i kravpakken. Be avsenderen om en ny.",
            "{part} manglar i kravpakka. Be avsendaren om ei ny.",
            "{part} is missing from the package. Ask the sender for a new one.",
        ],
    ),
    (
        "package_part_unlisted",
        [
            "Kravpakken inneholder {part}, som ikke hører til. Innholdet er ikke tatt inn.",
            "Kravpakka inneheld {part}, som ikkje høyrer til. Innhaldet er ikkje teke inn.",
            "The package holds {part}, which does not belong. Nothing was taken in.",
        ],
    ),
    (
        "package_suspicious",
        [
            "Kravpakken inneholder et navn som ikke er tillatt: {part}. Innholdet er ikke tatt inn.",
            "Kravpakka inneheld eit namn som ikkje er tillate: {part}. Innhaldet er ikkje teke inn.",
            "The package holds a name that is not allowed: {part}. Nothing was taken in.",
        ],
    ),
    (
        "package_unsupported",
        [
            "{part} i kravpakken er kryptert eller pakket på en måte programmet ikke kan lese.",
            "{part} i kravpakka er kryptert eller pakka på ein måte programmet ikkje kan lese.",
            "{part} in the package is encrypted or packed in a way the program cannot read.",
        ],
    ),
    (
        "package_too_large",
        [
            "Kravpakken er større enn programmet tar imot ({detail}).",
            "Kravpakka er større enn programmet tek imot ({detail}).",
            "The package is larger than the program accepts ({detail}).",
        ],
    ),
    (
        "document",
        [
            "Dokumentet {kind} kunne ikke lages: {detail}.",
            "Dokumentet {kind} kunne ikkje lagast: {detail}.",
            "The document {kind} could not be made: {detail}.",
        ],
    ),
    (
        "table_too_large",
        [
            "Filen er større enn {limit} MB, som er det meste programmet leser. Del den opp, eller slett ark og bilder som ikke trengs.",
            "Fila er større enn {limit} MB, som er det meste programmet les. Del henne opp, eller slett ark og bilete som ikkje trengst.",
            "The file is larger than {limit} MB, the most this program reads. Split it, or delete sheets and pictures that are not needed.",
        ],
    ),
    (
        "table_empty",
        [
            "Filen er tom: det står ingen tekst i den. Sjekk at du valgte riktig fil.",
            "Fila er tom: det står ingen tekst i henne. Sjekk at du valde rett fil.",
            "The file is empty: there is no text in it. Check that you chose the right file.",
        ],
    ),
    (
        "table_too_many_rows",
        [
            "Filen har flere enn {limit} rader, som er det meste programmet leser. Del den opp.",
            "Fila har fleire enn {limit} rader, som er det meste programmet les. Del henne opp.",
            "The file has more than {limit} rows, the most this program reads. Split it.",
        ],
    ),
    (
        "table_too_many_columns",
        [
            "Rad {row} har flere enn {limit} kolonner, som er det meste programmet leser. Slett kolonner som ikke trengs.",
            "Rad {row} har fleire enn {limit} kolonnar, som er det meste programmet les. Slett kolonnar som ikkje trengst.",
            "Row {row} has more than {limit} columns, the most this program reads. Delete columns that are not needed.",
        ],
    ),
    (
        "table_cell_too_long",
        [
            "Celle {cell} har mer enn {limit} tegn. Kort ned teksten, eller sjekk om et anførselstegn mangler.",
            "Celle {cell} har meir enn {limit} teikn. Kort ned teksten, eller sjekk om eit hermeteikn manglar.",
            "Cell {cell} holds more than {limit} characters. Shorten the text, or check whether a quotation mark is missing.",
        ],
    ),
    (
        "not_a_table",
        [
            "Filen er verken et regneark eller en tekstfil med kolonner. Lagre listen som .xlsx, .ods eller .csv, og velg den.",
            "Fila er korkje eit rekneark eller ei tekstfil med kolonnar. Lagre lista som .xlsx, .ods eller .csv, og vel henne.",
            "The file is neither a spreadsheet nor text with columns. Save the list as .xlsx, .ods or .csv, and choose that.",
        ],
    ),
    (
        "file_changed",
        [
            "{file} ble endret etter at du så den. Velg filen på nytt, så ser du det som står der nå. Ingenting er tatt inn.",
            "{file} vart endra etter at du såg henne. Vel fila på nytt, så ser du det som står der no. Ingenting er teke inn.",
            "{file} was changed after you saw it. Choose the file again to see what stands there now. Nothing was taken in.",
        ],
    ),
    (
        "nothing_chosen",
        [
            "Ingen rad kan tas inn. Velg minst én rad med kravtekst.",
            "Ingen rad kan takast inn. Vel minst éi rad med kravtekst.",
            "No row can be taken in. Choose at least one row with a requirement text.",
        ],
    ),
    (
        "two_numbers",
        [
            "To rader er valgt for samme krav, {requirement}. Velg bare én av dem. Ingenting er tatt inn.",
            "To rader er valde for same krav, {requirement}. Vel berre éi av dei. Ingenting er teke inn.",
            "Two rows are chosen for the same requirement, {requirement}. Choose only one of them. Nothing was taken in.",
        ],
    ),
    (
        "set_folder_name",
        [
            "{file} kan ikke være navnet på et kravsett. Bruk små bokstaver a–z, tall og bindestrek.",
            "{file} kan ikkje vere namnet på eit kravsett. Bruk små bokstavar a–z, tal og bindestrek.",
            "{file} cannot be the name of a set. Use small letters a–z, digits and hyphens.",
        ],
    ),
];
