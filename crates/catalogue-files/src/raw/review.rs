//! What a person has looked at and settled: texts that look like two demands, and the rows the records were made from.

use schemars::JsonSchema;
use serde::Deserialize;

/// `review/one-demand.yaml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawOneDemand {
    pub reviewed: Vec<RawReviewedText>,
}

/// A text that looks like two demands to the check, and is one to a person who read it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawReviewedText {
    pub id: String,
    /// The text in bokmål as it was read; a changed text must be read again.
    pub text: String,
    /// Why it is one demand.
    pub reason: String,
}

/// `review/coverage/<id>.yaml`: every row of one file of facts, and what became of it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCoverage {
    pub id: String,
    /// What the rows are about.
    pub about: String,
    pub rows: Vec<RawRow>,
    /// Records about the same that no single row gave.
    #[serde(default)]
    pub beyond: Vec<RawBeyond>,
}

/// One row: the records made from it, or why there is none. A row with records may have a reason too, for what is left out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRow {
    pub row: String,
    #[serde(default)]
    pub records: Vec<String>,
    /// Where the row stands when it is no record: why not, and where else in the catalogue it is found.
    pub skipped: Option<String>,
}

/// Records that rest on something else than a row.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBeyond {
    pub records: Vec<String>,
    /// What they rest on.
    pub reason: String,
}
