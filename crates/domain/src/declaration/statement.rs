//! The global statement: one answer to many requirements at once, with exceptions. A short cut, not an escape: it never
//! touches an answer that is given, and every answer it gives says that it came from a statement.

use super::{AnswerValue, Declaration, GivenAnswer, Refusal};
use crate::ids::{EvidenceItemId, RequirementId, SetId, ThemeId};
use crate::list::Entry;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which requirements a statement is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "scope", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum StatementScope {
    /// The whole list.
    All,
    /// Those of one set.
    Set {
        /// The set.
        set: SetId,
    },
    /// Those of one theme.
    Theme {
        /// The theme.
        theme: ThemeId,
    },
}

/// One answer to many requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Statement {
    /// Which requirements.
    pub about: StatementScope,
    /// Those it does not speak of.
    #[serde(default)]
    pub except: BTreeSet<RequirementId>,
    /// What is claimed; `planned` must be answered one by one.
    pub value: AnswerValue,
    /// How they are met, the same for all.
    #[serde(default)]
    pub description: String,
    /// What backs all of them.
    #[serde(default)]
    pub evidence: BTreeSet<EvidenceItemId>,
}

impl Statement {
    /// The requirements it would answer: those it speaks of that nobody has answered yet.
    pub fn answers(&self, declaration: &Declaration) -> Vec<RequirementId> {
        let speaks_of = self.speaks_of(declaration).into_iter();
        speaks_of.filter(|id| declaration.answer(id).is_none()).collect()
    }

    /// The requirements it speaks of and leaves alone, because they are answered.
    pub fn keeps(&self, declaration: &Declaration) -> Vec<RequirementId> {
        let speaks_of = self.speaks_of(declaration).into_iter();
        speaks_of.filter(|id| declaration.answer(id).is_some()).collect()
    }

    fn speaks_of(&self, declaration: &Declaration) -> Vec<RequirementId> {
        let about = |entry: &&Entry| match &self.about {
            StatementScope::All => true,
            StatementScope::Set { set } => entry.set.as_ref() == Some(set),
            StatementScope::Theme { theme } => entry.theme == *theme,
        };
        let entries = declaration.list.entries.iter().filter(about).map(|entry| entry.id.clone());
        entries.filter(|id| !self.except.contains(id)).collect()
    }

    /// The one answer it gives.
    pub(super) fn answer(&self, declaration: &Declaration) -> Result<GivenAnswer, Refusal> {
        let known = |id: &RequirementId| declaration.list.entries.iter().any(|entry| entry.id == *id);
        if let Some(unknown) = self.except.iter().find(|id| !known(id)) {
            return Err(Refusal::unknown("requirement", unknown.as_str()));
        }
        Ok(GivenAnswer {
            value: Some(self.value),
            description: self.description.clone(),
            evidence: self.evidence.clone(),
            ..GivenAnswer::default()
        })
    }
}
