//! The shape of every data file, as written. Field order and names are those of `data/README.md`.

pub mod case;
pub mod guidance;
pub mod mapping;
pub mod purchase;
pub mod record;
pub mod review;
pub mod vocabulary;

use domain::text::LocalText;
use schemars::JsonSchema;
use serde::Deserialize;

/// A text in bokmål, and in nynorsk and English where it has been written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Bokmål.
    pub nb: String,
    /// Nynorsk.
    pub nn: Option<String>,
    /// English.
    pub en: Option<String>,
}

impl From<Text> for LocalText {
    fn from(text: Text) -> Self {
        LocalText { nb: text.nb, nn: text.nn, en: text.en }
    }
}
