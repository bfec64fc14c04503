//! Every way a procurement can change, and why a change is refused; `apply.rs` has what each does.

use super::decision::{Decision, DeviationError};
use super::terms::TermsChange;
use super::{Header, OwnRequirement, Width};
use crate::applicability::{FactAnswer, FactError};
use crate::catalogue::{AnswerFormat, ProcurementRole};
use crate::ids::{AreaId, DeliveryId, FactId, RequirementId, ThemeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use thiserror::Error;

/// A change to a procurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Change {
    /// Name, buyer, case number, language.
    Header {
        /// The new header.
        header: Header,
    },
    /// What is bought.
    Areas {
        /// The new areas.
        areas: BTreeSet<AreaId>,
    },
    /// How it is delivered.
    Delivery {
        /// The new model; `None` for not known.
        delivery: Option<DeliveryId>,
    },
    /// A question answered, or its answer taken back.
    Fact {
        /// The question.
        fact: FactId,
        /// The answer; `None` takes it back.
        answer: Option<FactAnswer>,
    },
    /// The usual answers of a kind of purchase, where the buyer has given none.
    FillIn {
        /// The typical purchase.
        typical: String,
    },
    /// Usual answers the buyer has looked at and stands by.
    Confirm {
        /// The questions.
        facts: BTreeSet<FactId>,
    },
    /// How much of the catalogue is asked for.
    Width {
        /// The new width.
        width: Width,
    },
    /// A decision about one or many requirements, or the decision taken back.
    Decide {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// The decision; `None` takes it back.
        decision: Option<Decision>,
    },
    /// The wording of one requirement.
    Adapt {
        /// The requirement.
        requirement: RequirementId,
        /// The new wording; `None` goes back to the original.
        text: Option<String>,
    },
    /// A term of one or many requirements.
    Terms {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// The term.
        terms: TermsChange,
    },
    /// A new requirement of the buyer's own.
    AddOwn {
        /// A short name.
        title: String,
        /// What is demanded.
        text: String,
        /// Theme it is shown under.
        theme: ThemeId,
        /// Role in the procurement.
        role: ProcurementRole,
        /// Shape of the answer.
        format: AnswerFormat,
        /// Why the buyer asks for it.
        reason: String,
    },
    /// Requirements of the buyer's own, brought in together.
    AddOwnMany {
        /// As they shall be; ids are given by the program.
        own: Vec<OwnRequirement>,
        /// Where they come from: the name of a file or a set.
        from: String,
    },
    /// A requirement of the buyer's own, written anew.
    EditOwn {
        /// As it shall be; the id must exist.
        own: OwnRequirement,
    },
    /// A requirement of the buyer's own taken away.
    RemoveOwn {
        /// Its id.
        requirement: RequirementId,
    },
}

/// What kind of change an entry of the decision log is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LogKind {
    /// The procurement was created.
    Created,
    /// It was read from a package.
    Opened,
    /// It was copied from another.
    Copied,
    /// Name, buyer, case number, language.
    Header,
    /// What is bought.
    Areas,
    /// How it is delivered.
    Delivery,
    /// A question.
    Fact,
    /// How much of the catalogue is asked for.
    Width,
    /// A decision.
    Decide,
    /// A wording.
    Adapt,
    /// A term.
    Terms,
    /// An own requirement added.
    AddOwn,
    /// Own requirements brought in together.
    AddOwnMany,
    /// An own requirement changed.
    EditOwn,
    /// An own requirement removed.
    RemoveOwn,
    /// The last change was undone.
    Undone,
    /// It was done again.
    Redone,
    /// Documents were made.
    Exported,
}

impl Change {
    /// The kind of the change, for the log.
    pub fn kind(&self) -> LogKind {
        match self {
            Change::Header { .. } => LogKind::Header,
            Change::Areas { .. } => LogKind::Areas,
            Change::Delivery { .. } => LogKind::Delivery,
            Change::Fact { .. } | Change::FillIn { .. } | Change::Confirm { .. } => LogKind::Fact,
            Change::Width { .. } => LogKind::Width,
            Change::Decide { .. } => LogKind::Decide,
            Change::Adapt { .. } => LogKind::Adapt,
            Change::Terms { .. } => LogKind::Terms,
            Change::AddOwn { .. } => LogKind::AddOwn,
            Change::AddOwnMany { .. } => LogKind::AddOwnMany,
            Change::EditOwn { .. } => LogKind::EditOwn,
            Change::RemoveOwn { .. } => LogKind::RemoveOwn,
        }
    }
}

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChangeError {
    /// A name, title or text is blank.
    #[error("{field} is blank")]
    Blank {
        /// Which field.
        field: &'static str,
    },
    /// A text is longer than any use it could have.
    #[error("{field} is longer than {limit} characters")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// How long it may be.
        limit: usize,
    },
    /// No such area, delivery model, theme, requirement or evidence.
    #[error("unknown {what}: {id}")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// The identifier as given.
        id: String,
    },
    /// An answer that the question does not take.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// A requirement cannot be left out on this ground.
    #[error("{requirement}: {error}")]
    Deviation {
        /// The requirement.
        requirement: RequirementId,
        /// What is wrong with the ground.
        error: DeviationError,
    },
    /// A weight above 100.
    #[error("a weight is at most 100")]
    WeightTooHigh,
}

/// Longest name or title, in characters.
pub const NAME_LIMIT: usize = 200;
/// Longest text, in characters.
pub const TEXT_LIMIT: usize = 10_000;
