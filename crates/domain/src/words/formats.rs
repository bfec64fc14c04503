//! Words of the formats beside Excel and PDF: Word annexes, web page, table as text, and files for other programs.
//!
//! The annexes have the shape and numbers that Norwegian standard contracts (SSA) use, and not a sentence of theirs.

use super::Words;
use crate::text::Language;

macro_rules! format_words {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// The words of one language.
        pub struct FormatWords {
            /// How to answer, one instruction a line.
            pub answer_lines: [&'static str; 5],
            $($(#[$doc])* pub $field: &'static str,)+
        }
    };
}

format_words! {
    /// Title of annex 1.
    requirements_annex,
    /// Title of annex 2.
    answers_annex,
    /// Base of the file name of annex 1.
    file_requirements_annex,
    /// Base of the file name of annex 2.
    file_answers_annex,
    /// Base of the file name of a requirement set for other programs, before its id.
    file_set,
    /// Base of the file name of the buyer's own requirements for other programs.
    file_own,
    /// Heading.
    heading_purpose,
    /// What annex 1 is.
    requirements_purpose,
    /// What annex 2 is.
    answers_purpose,
    /// The numbers of annexes differ between contracts.
    check_number,
    /// Heading.
    heading_how_to_answer,
    /// Heading.
    heading_answers,
    /// What an empty choice says.
    choose,
    /// What an empty text says.
    write_here,
    /// What an empty date says.
    choose_date,
    /// Column: description and documentation.
    col_field,
    /// Column: what the vendor fills in.
    col_value,
    /// Link at the top of a web page.
    skip,
}

impl FormatWords {
    /// The words of `words`' language.
    pub fn of(words: &Words) -> &'static FormatWords {
        match words.language {
            Language::Nb => &NB,
            Language::Nn => &NN,
            Language::En => &EN,
        }
    }
}

const NB: FormatWords = FormatWords {
    answer_lines: [
        "Fyll først ut hvem som svarer, og for hvilken versjon av hvilket produkt.",
        "Velg ett svar for hvert krav: Ja, Delvis, Planlagt, Nei eller Ikke relevant.",
        "Beskriv hvordan kravet blir oppfylt. Svarer dere Planlagt, oppgir dere datoen.",
        "Svarer dere Delvis, Planlagt eller Nei, beskriver dere avviket og tiltaket som veier opp for det.",
        "Vis til dokumentasjonen med navn på dokument, sertifikat eller register, og hvor lenge den gjelder.",
    ],
    requirements_annex: "Bilag 1: Kundens kravspesifikasjon",
    answers_annex: "Bilag 2: Leverandørens besvarelse",
    file_requirements_annex: "Bilag 1 Kundens kravspesifikasjon",
    file_answers_annex: "Bilag 2 Leverandørens besvarelse",
    file_set: "Kravsett",
    file_own: "Egne krav",
    heading_purpose: "Om bilaget",
    requirements_purpose: "Bilaget inneholder kravene kommunen stiller til leverandøren i denne anskaffelsen. Leverandøren svarer på hvert krav i bilag 2, med samme ID.",
    answers_purpose: "Bilaget er leverandørens svar på kravene i bilag 1. Kravene står her med samme ID og ordlyd. Er det forskjell, gjelder bilag 1.",
    check_number: "Nummeret på bilaget følger standardavtalene. Kontroller det mot avtalen som brukes i denne anskaffelsen.",
    heading_how_to_answer: "Slik svarer dere",
    heading_answers: "Svar på kravene",
    choose: "Velg svar",
    write_here: "Skriv her",
    choose_date: "Velg dato",
    col_field: "Opplysning",
    col_value: "Fylles ut av leverandøren",
    skip: "Gå til innholdet",
};

const NN: FormatWords = FormatWords {
    answer_lines: [
        "Fyll først ut kven som svarer, og for kva versjon av kva produkt.",
        "Vel eitt svar for kvart krav: Ja, Delvis, Planlagt, Nei eller Ikkje relevant.",
        "Skriv korleis kravet blir oppfylt. Svarer de Planlagt, oppgir de datoen.",
        "Svarer de Delvis, Planlagt eller Nei, skriv de kva avviket er, og kva tiltak som veg opp for det.",
        "Vis til dokumentasjonen med namn på dokument, sertifikat eller register, og kor lenge han gjeld.",
    ],
    requirements_annex: "Bilag 1: Kravspesifikasjonen til kunden",
    answers_annex: "Bilag 2: Svar frå leverandøren",
    file_requirements_annex: "Bilag 1 Kravspesifikasjonen til kunden",
    file_answers_annex: "Bilag 2 Svar frå leverandøren",
    file_set: "Kravsett",
    file_own: "Eigne krav",
    heading_purpose: "Om bilaget",
    requirements_purpose: "Bilaget inneheld krava kommunen stiller til leverandøren i dette innkjøpet. Leverandøren svarer på kvart krav i bilag 2, med same ID.",
    answers_purpose: "Bilaget er svara frå leverandøren på krava i bilag 1. Krava står her med same ID og ordlyd. Er det skilnad, gjeld bilag 1.",
    check_number: "Nummeret på bilaget følgjer standardavtalane. Kontroller det mot avtalen som blir brukt i dette innkjøpet.",
    heading_how_to_answer: "Slik svarer de",
    heading_answers: "Svar på krava",
    choose: "Vel svar",
    write_here: "Skriv her",
    choose_date: "Vel dato",
    col_field: "Opplysning",
    col_value: "Leverandøren fyller ut",
    skip: "Gå til innhaldet",
};

const EN: FormatWords = FormatWords {
    answer_lines: [
        "First state who is answering, and for which version of which product.",
        "Choose one answer to each requirement: Yes, Partly, Planned, No or Not relevant.",
        "Describe how the requirement is met. If you answer Planned, state the date.",
        "If you answer Partly, Planned or No, describe the deviation and the measure that makes up for it.",
        "Refer to the documentation by the name of the document, certificate or register, and how long it is valid.",
    ],
    requirements_annex: "Annex 1: Customer's requirements specification",
    answers_annex: "Annex 2: Supplier's response",
    file_requirements_annex: "Annex 1 Customer's requirements specification",
    file_answers_annex: "Annex 2 Supplier's response",
    file_set: "Requirement set",
    file_own: "Own requirements",
    heading_purpose: "About this annex",
    requirements_purpose: "This annex holds what the municipality requires of the supplier in this procurement. The supplier responds to each requirement in annex 2, under the same ID.",
    answers_purpose: "This annex is the supplier's response to the requirements in annex 1. They stand here with the same ID and wording. Where the two differ, annex 1 prevails.",
    check_number: "The number of the annex follows the Norwegian standard contracts. Check it against the contract used in this procurement.",
    heading_how_to_answer: "How to respond",
    heading_answers: "Responses to the requirements",
    choose: "Choose an answer",
    write_here: "Write here",
    choose_date: "Choose a date",
    col_field: "Information",
    col_value: "To be filled in by the supplier",
    skip: "Skip to the contents",
};
