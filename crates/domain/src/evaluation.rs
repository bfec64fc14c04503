//! What the buyer concludes: several declarations against one frozen list, differences first.
//!
//! The list is the buyer's own copy, with weights. What a vendor sent is kept as it was received; what the buyer thinks
//! of it stands apart, and a number computed by a vendor is never used.

mod beside;
mod change;
mod evidence;
mod findings;
mod incoming;
mod log_kind;
mod refusal;
mod score;
mod sentences;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use beside::{Beside, PlaceAnswer, Suggestion, read_place_answers, suggestions};
pub use change::{CellRef, EvaluationChange, Incoming};
pub use evidence::{EvidenceState, claimed_evidence};
pub use findings::{Finding, FindingKind, findings};
pub use incoming::{incoming_declaration, incoming_reading, read_declaration};
pub use log_kind::EvaluationLogKind;
pub use refusal::{EvaluationError, LONGEST_TEXT};
pub use score::{RequirementScore, Scores, ScoringModel, ThemeScore, VendorScore, gives_points, scores};
pub use sentences::{finding_sentence, proposed_question, proposed_questions, vendor_name};

use crate::Date;
use crate::catalogue::closed_list;
use crate::declaration::reading::{Altered, Unreadable};
use crate::declaration::{Answer, Declaration, Product, SignOffState};
use crate::ids::{EvaluationId, RequirementId, SubmissionId};
use crate::list::RequirementList;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

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
    /// What the vendor says. Its list is the evaluation's, whatever the file held, and stands there alone: here it has
    /// neither requirements nor sources. It never changes, and every state of the evaluation shares it.
    #[serde(with = "crate::shared")]
    pub declaration: Arc<Declaration>,
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
    /// What was asked, frozen, with weights. It never changes, and every state of the evaluation shares it.
    #[serde(with = "crate::shared")]
    pub list: Arc<RequirementList>,
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
    /// What vendors answered to other frameworks, laid beside requirements by a person.
    #[serde(default)]
    pub beside: BTreeMap<SubmissionId, BTreeMap<RequirementId, Beside>>,
    /// How points are given, where points are used at all.
    #[serde(default)]
    pub scoring: Option<ScoringModel>,
    /// When the first answers were opened, as RFC 3339. Never forgotten, not even when they are taken out again.
    #[serde(default)]
    pub opened_at: Option<String>,
    /// The day that evidence is held against; `None` for the day it is looked at.
    #[serde(default)]
    pub date: Option<Date>,
}

impl Evaluation {
    /// An evaluation that nothing has been received for.
    pub fn new(id: EvaluationId, list: RequirementList) -> Self {
        Self {
            id,
            list: Arc::new(list),
            submissions: Vec::new(),
            submission_numbered: 0,
            verdicts: BTreeMap::new(),
            follow_ups: BTreeMap::new(),
            beside: BTreeMap::new(),
            scoring: None,
            opened_at: None,
            date: None,
        }
    }

    /// Submissions that count: those no later one takes the place of, oldest first.
    pub fn current(&self) -> impl Iterator<Item = &Submission> {
        self.submissions
            .iter()
            .filter(|one| !self.submissions.iter().any(|other| other.replaces.as_ref() == Some(&one.id)))
    }

    /// The submission that counts and that answers of this vendor about this product would take the place of: the same
    /// organisation number or foreign identifier, else the same name, and the same product whatever its version.
    pub fn counterpart(&self, product: &Product) -> Option<&Submission> {
        self.current().find(|one| same_offer(&one.declaration.product, product))
    }

    /// Submissions that this one took the place of, newest first.
    pub fn earlier(&self, id: &SubmissionId) -> Vec<&Submission> {
        let mut chain: Vec<&Submission> = Vec::new();
        let mut next = self.submission(id).and_then(|one| one.replaces.as_ref());
        // A submission only ever replaces one with a lower number; the bound is for files that say otherwise.
        while let Some(one) = next.and_then(|id| self.submission(id))
            && chain.len() < self.submissions.len()
        {
            chain.push(one);
            next = one.replaces.as_ref();
        }
        chain
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

/// Whether two products are the same product of the same vendor, in whichever version.
fn same_offer(a: &Product, b: &Product) -> bool {
    same_vendor(a, b) && folded(&a.name) == folded(&b.name)
}

fn same_vendor(a: &Product, b: &Product) -> bool {
    let (a, b) = (&a.supplier, &b.supplier);
    if let (Some(a), Some(b)) = (&a.organisation_number, &b.organisation_number) {
        return a == b;
    }
    if let (Some(a), Some(b)) = (&a.foreign_identifier, &b.foreign_identifier) {
        return folded(&a.scheme) == folded(&b.scheme) && folded(&a.value) == folded(&b.value);
    }
    folded(&a.name) == folded(&b.name)
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether two answers say the same, whatever text they answered and wherever they come from.
pub fn says_the_same(a: Option<&Answer>, b: Option<&Answer>) -> bool {
    let said = |answer: Option<&Answer>| {
        let answer = answer.cloned().unwrap_or_default();
        let texts = [&answer.description, &answer.deviation, &answer.documentation].map(|text| {
            // A line broken by a spreadsheet is no other answer.
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        (answer.value, answer.planned, answer.responsibility, answer.evidence, texts)
    };
    said(a) == said(b)
}
