//! Languages, and texts that exist in one to three of them.

mod difference;

pub use difference::{DifferenceKind, DifferencePart, difference};

use serde::{Deserialize, Serialize};

/// A language of the program. Bokmål is the source of every text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Language {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// All languages, bokmål first.
    pub const ALL: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

    /// The short code used in data and arguments: `nb`, `nn`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nb => "nb",
            Language::Nn => "nn",
            Language::En => "en",
        }
    }

    /// The tag that documents declare: `nb-NO`, `nn-NO`, `en-GB`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb-NO",
            Language::Nn => "nn-NO",
            Language::En => "en-GB",
        }
    }

    /// The language with this short code.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// A text in bokmål, and in the other languages where it has been written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalText {
    /// Bokmål; always present.
    pub nb: String,
    /// Nynorsk.
    pub nn: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl LocalText {
    /// A text that exists in bokmål only.
    pub fn nb(text: impl Into<String>) -> Self {
        Self { nb: text.into(), nn: None, en: None }
    }

    /// The text in `language`, or in bokmål where it is missing. [`LocalText::has`] tells which.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nb => None,
            Language::Nn => self.nn.as_deref(),
            Language::En => self.en.as_deref(),
        }
        .unwrap_or(&self.nb)
    }

    /// Whether the text exists in `language`.
    pub fn has(&self, language: Language) -> bool {
        match language {
            Language::Nb => !self.nb.is_empty(),
            Language::Nn => self.nn.is_some(),
            Language::En => self.en.is_some(),
        }
    }

    /// The language in which [`LocalText::get`] answers.
    pub fn shown_in(&self, language: Language) -> Language {
        if self.has(language) { language } else { Language::Nb }
    }
}
