//! The words of a signature under a declaration, as they stand in documents.

use crate::text::Language;

/// The words of one language.
pub struct SigningWords {
    /// Heading over the signature.
    pub heading: &'static str,
    /// Label: role of who signs.
    pub role: &'static str,
    /// Label: what is confirmed.
    pub statement: &'static str,
    /// Label: the checksum.
    pub checksum: &'static str,
    /// What the checksum is for.
    pub explanation: &'static str,
}

impl SigningWords {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static SigningWords {
        match language {
            Language::Nb => &NB,
            Language::Nn => &NN,
            Language::En => &EN,
        }
    }
}

const NB: SigningWords = SigningWords {
    heading: "Signering",
    role: "Rolle hos leverandøren",
    statement: "Erklæring",
    checksum: "Kontrollsum",
    explanation: "Kontrollsummen viser om svarene er endret etter at de ble signert.",
};

const NN: SigningWords = SigningWords {
    heading: "Signering",
    role: "Rolle hos leverandøren",
    statement: "Erklæring",
    checksum: "Kontrollsum",
    explanation: "Kontrollsummen viser om svara er endra etter at dei vart signerte.",
};

const EN: SigningWords = SigningWords {
    heading: "Signature",
    role: "Role with the supplier",
    statement: "Statement",
    checksum: "Checksum",
    explanation: "The checksum shows whether the answers were changed after they were signed.",
};
