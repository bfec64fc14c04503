//! Facts files of the terminal twin: YAML, question id to value. Hostile until checked against the questions.

use crate::App;
use crate::error::AppError;
use domain::applicability::FactAnswer;
use domain::catalogue::{Catalogue, FactKind};
use domain::ids::FactId;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Largest facts file that is read, in bytes. There are about thirty questions.
pub const MAX_FACTS_FILE: usize = 1024 * 1024;

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    YesNo(bool),
    One(String),
    Many(Vec<String>),
}

impl App {
    /// Reads a facts file.
    ///
    /// # Errors
    /// The text is too large, is not YAML, or answers a question that does not exist with a value it does not take.
    pub fn read_facts(&self, text: &str) -> Result<BTreeMap<String, FactAnswer>, AppError> {
        if text.len() > MAX_FACTS_FILE {
            return Err(AppError::FactsTooLarge { limit: MAX_FACTS_FILE });
        }
        if text.trim().is_empty() {
            return Ok(BTreeMap::new());
        }
        let read: BTreeMap<String, Value> = serde_saphyr::from_str(text)
            .map_err(|error| AppError::FactsUnreadable { detail: error.to_string() })?;
        let mut facts = BTreeMap::new();
        for (id, value) in read {
            let fact = FactId::new(id.as_str());
            let answer = answer(&fact, value, &self.catalogue);
            answer.check(&fact, &self.catalogue)?;
            facts.insert(id, answer);
        }
        Ok(facts)
    }
}

/// `yes` and `ja` are text in YAML 1.2, and one option of several may be written without a list: both are plain enough.
fn answer(fact: &FactId, value: Value, catalogue: &Catalogue) -> FactAnswer {
    let kind = catalogue.fact(fact).map(|fact| &fact.kind);
    match (value, kind) {
        (Value::YesNo(value), _) => FactAnswer::YesNo(value),
        (Value::One(text), Some(FactKind::YesNo { .. })) => match text.to_lowercase().as_str() {
            "yes" | "ja" => FactAnswer::YesNo(true),
            "no" | "nei" => FactAnswer::YesNo(false),
            _ => FactAnswer::Choice(text),
        },
        (Value::One(text), Some(FactKind::MultiChoice(_))) => FactAnswer::MultiChoice([text].into()),
        (Value::One(text), _) => FactAnswer::Choice(text),
        (Value::Many(texts), _) => FactAnswer::MultiChoice(texts.into_iter().collect()),
    }
}
