//! Words about what was imported from a file: where an own requirement comes from, and that an official number was
//! brought in by the user.

use crate::import::ImportedNumber;
use crate::text::Language;

/// «Importert fra krav.xlsx, rad 12 (nr. 3.2).»
pub fn imported_from(language: Language, file: &str, row: u32, number: &str) -> String {
    let number = match (number, language) {
        ("", _) => String::new(),
        (number, Language::En) => format!(" (no. {number})"),
        (number, _) => format!(" (nr. {number})"),
    };
    match language {
        Language::Nb => format!("Importert fra {file}, rad {row}{number}."),
        Language::Nn => format!("Importert frå {file}, rad {row}{number}."),
        Language::En => format!("Imported from {file}, row {row}{number}."),
    }
}

/// «5.4.1 (nummer importert av bruker fra normen.xlsx 23. november 2026)»
pub fn imported_number(language: Language, number: &ImportedNumber) -> String {
    let ImportedNumber { number, file, imported_on, .. } = number;
    let date = super::Words::of(language).date(*imported_on);
    match language {
        Language::Nb => format!("{number} (nummer importert av bruker fra {file} {date})"),
        Language::Nn => format!("{number} (nummer importert av brukar frå {file} {date})"),
        Language::En => format!("{number} (number imported by the user from {file} on {date})"),
    }
}
