//! The decision log: what was done to a procurement, when and by whom.
//!
//! A public buyer must be able to show how it came to its requirements, so entries are only ever added. The same entry
//! is kept in the workspace and travels in the exchange package; hence it lives here and not in either of them.

use super::LogKind;
use serde::{Deserialize, Serialize};

/// One entry of the decision log; of the log of something else where `K` says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry<K = LogKind> {
    /// When, as RFC 3339 with zone.
    pub at: String,
    /// Who did it; empty where nobody gave a name.
    #[serde(default)]
    pub who: String,
    /// What kind of change it was.
    pub kind: K,
    /// What it was done to: identifiers of requirements or facts, separated by blanks.
    #[serde(default)]
    pub subject: String,
    /// What else there is to know, such as the ground of a deviation.
    #[serde(default)]
    pub detail: String,
}
