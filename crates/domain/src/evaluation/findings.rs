//! What a buyer must look at: where vendors differ, fail, lack evidence or answered something else than was asked.

use crate::catalogue::closed_list;
use crate::ids::{RequirementId, SubmissionId};
use serde::{Deserialize, Serialize};

closed_list! {
    /// What kind of thing was found, gravest first.
    FindingKind {
        /// An absolute requirement is not met: failing it leads to rejection.
        AbsoluteNotMet => "absolute_not_met",
        /// Vendors answer differently.
        Differs => "differs",
        /// Met is claimed, and nothing backs it although evidence was demanded.
        MetWithoutEvidence => "met_without_evidence",
        /// Evidence is out of date.
        EvidenceExpired => "evidence_expired",
        /// Evidence covers another version of the product.
        EvidenceOutOfScope => "evidence_out_of_scope",
        /// The requirement text in the file is not the text that was sent.
        TextAltered => "text_altered",
        /// The planned date comes after the time of fulfilment.
        PlannedTooLate => "planned_too_late",
        /// Nothing is answered.
        Unanswered => "unanswered",
    }
}

/// One thing a buyer must look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Kind.
    pub kind: FindingKind,
    /// Whose answer it is about; `None` where it is about all of them.
    pub submission: Option<SubmissionId>,
    /// Which requirement.
    pub requirement: RequirementId,
    /// The evidence, date, text or answers it is about, as they stand in the files; no sentence.
    pub detail: String,
}
