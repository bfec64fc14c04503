//! Points, where a buyer uses them: the model, what it gives, and what another model would give.

use crate::wire::wire;
use domain::evaluation::{Scores, ScoringModel};
use domain::text::Language;

wire! {
    /// The scoring model and what it gives.
    pub struct Scoring {
        /// The model in use; `None` when no points are used.
        pub model: Option<ScoringModel>,
        /// A model to begin with: the weights of the list, half a point for partly, none for planned.
        pub proposed: ScoringModel,
        /// What can be weighted: themes with requirements that give points, in print order.
        pub themes: Vec<ScoringTheme>,
        /// Answers have been opened: a change from now on is marked and logged.
        pub opened: bool,
        /// What the model gives; `None` when no points are used.
        pub scores: Option<Scores>,
    }

    /// A theme that can be weighted.
    pub struct ScoringTheme {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Requirements in it that give points.
        pub requirements: Vec<ScoringRequirement>,
    }

    /// A requirement that gives points.
    pub struct ScoringRequirement {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
        /// Weight in the list.
        pub list_weight: Option<u8>,
        /// Weight that counts under the model in use, else under the proposed one.
        pub weight: u8,
    }

    /// Sets, changes or does away with the scoring model.
    pub struct SetScoring {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// The model; `None` for no points. `fixed_at` and `changed_after_opening` are set by the program.
        pub model: Option<ScoringModel>,
        /// Language of explanations.
        pub language: Language,
    }

    /// Fixes the scoring model at this moment.
    pub struct FixScoring {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
    }

    /// Asks what another model would give. The record is not changed.
    pub struct WhatIf {
        /// Evaluation.
        pub id: String,
        /// The model to try.
        pub model: ScoringModel,
    }
}
