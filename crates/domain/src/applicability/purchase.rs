//! What is known about a purchase: areas, delivery model and answered facts.

use crate::catalogue::{Catalogue, Fact, FactKind};
use crate::ids::{AreaId, DeliveryId, FactId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FactAnswer {
    /// Yes or no.
    YesNo(bool),
    /// One option.
    Choice(String),
    /// Any number of options; empty means none of them.
    MultiChoice(BTreeSet<String>),
}

/// What is known about a purchase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Purchase {
    /// What is bought; empty until it is known.
    pub areas: BTreeSet<AreaId>,
    /// How it is delivered.
    pub delivery: Option<DeliveryId>,
    /// Answered questions.
    pub facts: BTreeMap<FactId, FactAnswer>,
}

/// Why an answer is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FactError {
    /// No such question.
    #[error("unknown fact {fact}")]
    UnknownFact {
        /// What was asked for.
        fact: FactId,
    },
    /// The answer is of another kind than the question, or names an option that does not exist.
    #[error("fact {fact} cannot be answered {value}")]
    UnknownValue {
        /// The question.
        fact: FactId,
        /// The answer as given.
        value: String,
        /// What could have been answered.
        allowed: Vec<String>,
    },
}

impl FactAnswer {
    /// Checks this answer against the question it answers.
    pub fn check(&self, id: &FactId, catalogue: &Catalogue) -> Result<(), FactError> {
        let fact = catalogue.fact(id).ok_or_else(|| FactError::UnknownFact { fact: id.clone() })?;
        let known = |value: &String| fact.kind.options().iter().any(|option| option.value == *value);
        let refused = match (self, &fact.kind) {
            (FactAnswer::YesNo(_), FactKind::YesNo { .. }) => None,
            (FactAnswer::Choice(value), FactKind::Choice(_)) => (!known(value)).then(|| value.clone()),
            (FactAnswer::MultiChoice(values), FactKind::MultiChoice(_)) => {
                values.iter().find(|value| !known(value)).cloned()
            }
            _ => Some(self.as_text()),
        };
        match refused {
            None => Ok(()),
            Some(value) => Err(FactError::UnknownValue { fact: id.clone(), value, allowed: allowed(fact) }),
        }
    }

    fn as_text(&self) -> String {
        match self {
            FactAnswer::YesNo(value) => value.to_string(),
            FactAnswer::Choice(value) => value.clone(),
            FactAnswer::MultiChoice(values) => values.iter().cloned().collect::<Vec<_>>().join(", "),
        }
    }

    /// Whether `value` is among the chosen options.
    pub fn chooses(&self, value: &str) -> bool {
        match self {
            FactAnswer::YesNo(_) => false,
            FactAnswer::Choice(chosen) => chosen == value,
            FactAnswer::MultiChoice(chosen) => chosen.contains(value),
        }
    }
}

fn allowed(fact: &Fact) -> Vec<String> {
    match &fact.kind {
        FactKind::YesNo { .. } => vec!["true".into(), "false".into()],
        kind => kind.options().iter().map(|option| option.value.clone()).collect(),
    }
}
