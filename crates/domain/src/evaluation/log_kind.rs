//! What the log of an evaluation tells.

use super::{Evaluation, EvaluationChange};
use crate::catalogue::closed_list;
use serde::{Deserialize, Serialize};

closed_list! {
    /// What kind of change an entry in the log of an evaluation is about.
    EvaluationLogKind {
        /// It was created.
        Created => "created",
        /// Files with answers were opened and looked at.
        Opened => "opened",
        /// Answers were taken in.
        TakeIn => "take_in",
        /// A submission was taken out again.
        Remove => "remove",
        /// A verdict.
        Verdict => "verdict",
        /// A follow-up question.
        FollowUp => "follow_up",
        /// Answers to another framework laid beside the list.
        Beside => "beside",
        /// The scoring model.
        Scoring => "scoring",
        /// The scoring model changed after answers were opened.
        ScoringAfterOpening => "scoring_after_opening",
        /// The scoring model fixed.
        FixScoring => "fix_scoring",
        /// The day that evidence is held against.
        Date => "date",
        /// The last change was undone.
        Undone => "undone",
        /// It was done again.
        Redone => "redone",
        /// Documents were made.
        Exported => "exported",
        /// It was brought back after it had been deleted.
        Restored => "restored",
    }
}

impl EvaluationChange {
    /// The kind of the change, for the log. A scoring model changed after opening has a kind of its own.
    pub fn kind(&self, before: &Evaluation) -> EvaluationLogKind {
        match self {
            EvaluationChange::TakeIn { .. } => EvaluationLogKind::TakeIn,
            EvaluationChange::Remove { .. } => EvaluationLogKind::Remove,
            EvaluationChange::Verdict { .. } => EvaluationLogKind::Verdict,
            EvaluationChange::FollowUp { .. } => EvaluationLogKind::FollowUp,
            EvaluationChange::Beside { .. } => EvaluationLogKind::Beside,
            EvaluationChange::Scoring { .. } if before.opened_at.is_some() => {
                EvaluationLogKind::ScoringAfterOpening
            }
            EvaluationChange::Scoring { .. } => EvaluationLogKind::Scoring,
            EvaluationChange::FixScoring => EvaluationLogKind::FixScoring,
            EvaluationChange::Date { .. } => EvaluationLogKind::Date,
        }
    }
}
