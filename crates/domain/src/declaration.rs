//! What the vendor says: answers about one product version to one frozen requirement list, with evidence and a person
//! who stands behind them.
//!
//! A declaration always answers a [`RequirementList`]: the one a buyer sent, or one composed for a technology area
//! before any tender. It carries the product as it was when it was declared, so that a later change in the product
//! folder never changes what was said.

mod answer;
mod change;
mod evidence;
mod log_kind;
mod product;
mod product_change;
pub mod reading;
mod refusal;
pub mod reuse;
pub mod review;
mod sign_off;
mod statement;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use answer::{Answer, AnswerOrigin, AnswerValue};
pub use change::{DeclarationChange, GivenAnswer};
pub use evidence::{
    EXPIRY_WARNING_DAYS, EvidenceItem, EvidenceItemKind, EvidenceState, documentation_text, parse_evidence,
};
pub use log_kind::LogKind;
pub use product::{Contact, ForeignIdentifier, Product, ResponsiblePerson, Supplier};
pub use product_change::{EVIDENCE_LIMIT, ProductChange};
pub use refusal::Refusal;
pub use sign_off::{SignOff, SignOffState, checksum, sign_off_state};
pub use statement::{Statement, StatementScope};

use crate::ids::{DeclarationId, RequirementId};
use crate::list::RequirementList;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A vendor's answers about one product version to one requirement list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// Identifier in the workspace and in the exchange package.
    pub id: DeclarationId,
    /// The product as it is declared; follows the product folder until it is signed off.
    pub product: Product,
    /// What is answered, in the very wording. It never changes, and every state of the declaration shares it.
    #[serde(with = "crate::shared")]
    pub list: Arc<RequirementList>,
    /// The list was composed for a technology area, before any tender.
    #[serde(default)]
    pub before_tender: bool,
    /// Answers by requirement; one that is missing is unanswered.
    #[serde(default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// Who stands behind it; `None` while it is a draft.
    #[serde(default)]
    pub sign_off: Option<SignOff>,
}

impl Declaration {
    /// A declaration without answers.
    pub fn new(id: DeclarationId, product: Product, list: impl Into<Arc<RequirementList>>) -> Self {
        Self {
            id,
            product,
            list: list.into(),
            before_tender: false,
            answers: BTreeMap::new(),
            sign_off: None,
        }
    }

    /// The answer to a requirement, where there is one.
    pub fn answer(&self, id: &RequirementId) -> Option<&Answer> {
        self.answers.get(id).filter(|answer| answer.value.is_some())
    }
}
