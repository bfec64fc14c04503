//! What the buyer concludes: several declarations against one frozen list, differences first.
//!
//! The list is the buyer's own copy, with weights. What a vendor sent is kept as it was received; what the buyer thinks
//! of it stands apart, and a number computed by a vendor is never used.

mod findings;
mod score;

pub use findings::{Finding, FindingKind};
pub use score::ScoringModel;

use crate::catalogue::closed_list;
use crate::declaration::reading::{Altered, Unreadable};
use crate::declaration::{Declaration, SignOffState};
use crate::ids::{EvaluationId, RequirementId, SubmissionId};
use crate::list::RequirementList;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

closed_list! {
    /// What the buyer thinks of one answer, apart from what the vendor claims.
    Outcome {
        /// The answer is good.
        Accepted => "accepted",
        /// It was unclear, and the vendor has cleared it up.
        Clarified => "clarified",
        /// The answer does not show that the requirement is met.
        NotAccepted => "not_accepted",
    }
}

/// The buyer's verdict on one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AnswerVerdict {
    /// What the buyer thinks.
    pub outcome: Outcome,
    /// Why; never blank when the answer is not accepted.
    #[serde(default)]
    pub reason: String,
}

/// A declaration as it was received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// Identifier within the evaluation: `s-1`, `s-2` …; never reused.
    pub id: SubmissionId,
    /// Name of the file it came in.
    pub file_name: String,
    /// When it was read, as RFC 3339.
    pub received_at: String,
    /// What the vendor says; its list is the evaluation's, whatever the file held.
    pub declaration: Declaration,
    /// Requirement texts that were changed on the way.
    #[serde(default)]
    pub altered: Vec<Altered>,
    /// Cells that could not be understood.
    #[serde(default)]
    pub unreadable: Vec<Unreadable>,
    /// Whether the sign-off held when the file was read.
    pub sign_off_state: SignOffState,
    /// The earlier submission of the same vendor and product that this one takes the place of.
    #[serde(default)]
    pub replaces: Option<SubmissionId>,
}

/// Several declarations against one list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Identifier in the workspace.
    pub id: EvaluationId,
    /// What was asked, frozen, with weights.
    pub list: RequirementList,
    /// What was received, oldest first, replaced ones included.
    #[serde(default)]
    pub submissions: Vec<Submission>,
    /// The highest number a submission has had.
    #[serde(default)]
    pub submission_numbered: u32,
    /// The buyer's verdicts.
    #[serde(default)]
    pub verdicts: BTreeMap<SubmissionId, BTreeMap<RequirementId, AnswerVerdict>>,
    /// Follow-up questions as the buyer reworded them; an empty one is not asked.
    #[serde(default)]
    pub follow_ups: BTreeMap<SubmissionId, BTreeMap<RequirementId, String>>,
    /// How points are given, where points are used at all.
    #[serde(default)]
    pub scoring: Option<ScoringModel>,
}

impl Evaluation {
    /// An evaluation that nothing has been received for.
    pub fn new(id: EvaluationId, list: RequirementList) -> Self {
        Self {
            id,
            list,
            submissions: Vec::new(),
            submission_numbered: 0,
            verdicts: BTreeMap::new(),
            follow_ups: BTreeMap::new(),
            scoring: None,
        }
    }

    /// Submissions that count: those no later one takes the place of, oldest first.
    pub fn current(&self) -> impl Iterator<Item = &Submission> {
        self.submissions
            .iter()
            .filter(|one| !self.submissions.iter().any(|other| other.replaces.as_ref() == Some(&one.id)))
    }

    /// The submission with this id.
    pub fn submission(&self, id: &SubmissionId) -> Option<&Submission> {
        self.submissions.iter().find(|submission| submission.id == *id)
    }

    /// The buyer's verdict on one answer.
    pub fn verdict(&self, submission: &SubmissionId, requirement: &RequirementId) -> Option<&AnswerVerdict> {
        self.verdicts.get(submission)?.get(requirement)
    }
}
