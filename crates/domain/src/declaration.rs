//! What the vendor says: answers about one product version to one frozen requirement list, with evidence and a person
//! who stands behind them.
//!
//! A declaration always answers a [`RequirementList`]: the one a buyer sent, or one composed for a technology area
//! before any tender. It carries the product as it was when it was declared, so that a later change in the product
//! folder never changes what was said.

mod answer;
mod evidence;
mod product;
pub mod reading;
mod sign_off;

pub use answer::{Answer, AnswerOrigin, AnswerValue};
pub use evidence::{EvidenceItem, EvidenceItemKind, documentation_text, parse_evidence};
pub use product::{Contact, ForeignIdentifier, Product, ResponsiblePerson, Supplier};
pub use sign_off::{SignOff, SignOffState, checksum, sign_off_state};

use crate::ids::{DeclarationId, RequirementId};
use crate::list::RequirementList;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A vendor's answers about one product version to one requirement list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// Identifier in the workspace and in the exchange package.
    pub id: DeclarationId,
    /// The product as it is declared; follows the product folder until it is signed off.
    pub product: Product,
    /// What is answered, in the very wording.
    pub list: RequirementList,
    /// Answers by requirement; one that is missing is unanswered.
    #[serde(default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// Who stands behind it; `None` while it is a draft.
    #[serde(default)]
    pub sign_off: Option<SignOff>,
}

impl Declaration {
    /// A declaration without answers.
    pub fn new(id: DeclarationId, product: Product, list: RequirementList) -> Self {
        Self { id, product, list, answers: BTreeMap::new(), sign_off: None }
    }

    /// The answer to a requirement, where there is one.
    pub fn answer(&self, id: &RequirementId) -> Option<&Answer> {
        self.answers.get(id).filter(|answer| answer.value.is_some())
    }
}
