//! Typical purchases: the usual answers for a kind of purchase, to begin from.
//!
//! They are the worked purchases the catalogue is checked with. A buyer who takes one over gets answers that are right
//! for most, and looks through them; nothing is answered without that choice.

use crate::applicability::Purchase;
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

/// A kind of purchase with its usual answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypicalPurchase {
    /// Identifier.
    pub id: String,
    /// What is bought.
    pub name: LocalText,
    /// What is assumed about it, in a sentence or two.
    pub description: LocalText,
    /// Areas, delivery model and answers.
    #[serde(with = "compact")]
    pub purchase: Purchase,
}

/// An answer is told by its shape in JSON and YAML, which the compact format of the catalogue that is compiled in does not
/// keep; here its kind is written out.
mod compact {
    use crate::applicability::{FactAnswer, Purchase};
    use crate::ids::{AreaId, DeliveryId, FactId};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::collections::{BTreeMap, BTreeSet};

    #[derive(Serialize, Deserialize)]
    enum Answer {
        YesNo(bool),
        Choice(String),
        MultiChoice(BTreeSet<String>),
    }

    #[derive(Serialize, Deserialize)]
    struct Compact {
        areas: BTreeSet<AreaId>,
        delivery: Option<DeliveryId>,
        facts: BTreeMap<FactId, Answer>,
    }

    pub(super) fn serialize<S: Serializer>(purchase: &Purchase, serializer: S) -> Result<S::Ok, S::Error> {
        let kind = |answer: &FactAnswer| match answer.clone() {
            FactAnswer::YesNo(yes) => Answer::YesNo(yes),
            FactAnswer::Choice(option) => Answer::Choice(option),
            FactAnswer::MultiChoice(options) => Answer::MultiChoice(options),
        };
        let facts = purchase.facts.iter().map(|(fact, answer)| (fact.clone(), kind(answer)));
        let compact = Compact {
            areas: purchase.areas.clone(),
            delivery: purchase.delivery.clone(),
            facts: facts.collect(),
        };
        compact.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Purchase, D::Error> {
        let compact = Compact::deserialize(deserializer)?;
        let answer = |answer| match answer {
            Answer::YesNo(yes) => FactAnswer::YesNo(yes),
            Answer::Choice(option) => FactAnswer::Choice(option),
            Answer::MultiChoice(options) => FactAnswer::MultiChoice(options),
        };
        Ok(Purchase {
            areas: compact.areas,
            delivery: compact.delivery,
            facts: compact.facts.into_iter().map(|(fact, told)| (fact, answer(told))).collect(),
        })
    }
}
