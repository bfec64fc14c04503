//! Tests, approvals and registers that a vendor can point to as evidence.

use super::requirement::SourcePlace;
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

/// A test, approval or certification that can serve as evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ApprovalScheme {
    /// Identifier, named by the requirements it can back.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// Who runs it.
    pub owner: String,
    /// What it covers.
    pub covers: LocalText,
    /// Who must have it.
    pub who_must: LocalText,
    /// What a vendor can show.
    pub evidence: LocalText,
    /// Where it can be looked up.
    pub register: LocalText,
    /// Address of the scheme or its register.
    pub address: Option<String>,
    /// Where this is said.
    pub sources: Vec<SourcePlace>,
}
