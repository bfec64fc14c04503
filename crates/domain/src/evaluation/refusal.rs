//! Why a change to an evaluation is refused.

use crate::ids::{RequirementId, SubmissionId};
use thiserror::Error;

/// Longest reason or question, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// Most submissions in one evaluation, replaced ones included.
pub(super) const MOST_SUBMISSIONS: usize = 500;

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EvaluationError {
    /// No such submission.
    #[error("there is no submission {id}")]
    UnknownSubmission {
        /// Its id.
        id: SubmissionId,
    },
    /// The requirement is not in the list.
    #[error("there is no requirement {id} in the list")]
    UnknownRequirement {
        /// Its id.
        id: RequirementId,
    },
    /// An answer that is not accepted needs a reason.
    #[error("an answer that is not accepted needs a reason")]
    NoReason,
    /// A text is too long.
    #[error("{field} is longer than {LONGEST_TEXT} characters")]
    TooLong {
        /// Which text.
        field: &'static str,
    },
    /// A vendor or a product has no name.
    #[error("{field} is blank")]
    Blank {
        /// `vendor` or `product`.
        field: &'static str,
    },
    /// Too many submissions.
    #[error("more than {MOST_SUBMISSIONS} submissions")]
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// There is no scoring model to fix.
    #[error("there is no scoring model")]
    NoScoring,
    /// A weight is above 100.
    #[error("a weight is above 100")]
    WeightTooHigh,
}
