//! What a buyer must look at: where vendors differ, fail, lack evidence or answered something else than was asked.
//!
//! A finding says what stands in the files, seen on one day. It does not go away because the buyer has looked at it; what
//! the buyer thinks stands beside it as a verdict.

use super::evidence::claimed_evidence;
use super::{Evaluation, Outcome, Submission};
use crate::Date;
use crate::catalogue::{AnswerFormat, ProcurementRole, closed_list};
use crate::declaration::{Answer, AnswerValue};
use crate::ids::{RequirementId, SubmissionId};
use crate::list::Entry;
use crate::procurement::Fulfilment;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The kind of evidence that the description of an answer is in itself.
const DESCRIPTION: &str = "description";

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

/// Everything found on `day` among the submissions that count, gravest kind first, then in the order of the list.
pub fn findings(evaluation: &Evaluation, day: Date) -> Vec<Finding> {
    let current: Vec<&Submission> = evaluation.current().collect();
    let altered: Vec<BTreeMap<&RequirementId, &str>> = current
        .iter()
        .map(|one| one.altered.iter().map(|altered| (&altered.id, altered.found.as_str())).collect())
        .collect();
    let mut found = Vec::new();
    for entry in &evaluation.list.entries {
        let mut given: BTreeSet<AnswerValue> = BTreeSet::new();
        for (submission, altered) in current.iter().zip(&altered) {
            let answer = submission.declaration.answer(&entry.id);
            given.extend(answer.and_then(|answer| answer.value));
            let outcome = evaluation.verdict(&submission.id, &entry.id).map(|verdict| verdict.outcome);
            let mut add = |kind, detail: String| {
                found.push(Finding {
                    kind,
                    submission: Some(submission.id.clone()),
                    requirement: entry.id.clone(),
                    detail,
                });
            };
            if let Some(text) = altered.get(&entry.id) {
                add(FindingKind::TextAltered, (*text).to_owned());
            }
            about_the_answer(entry, submission, answer, outcome, day, &mut add);
        }
        if given.len() > 1 {
            let answers: Vec<&str> = given.iter().map(|value| value.code()).collect();
            found.push(Finding {
                kind: FindingKind::Differs,
                submission: None,
                requirement: entry.id.clone(),
                detail: answers.join(", "),
            });
        }
    }
    // Stable: within a kind the order of the list stays, and within a requirement the order of the submissions.
    found.sort_by_key(|finding| finding.kind);
    found
}

fn about_the_answer(
    entry: &Entry,
    submission: &Submission,
    answer: Option<&Answer>,
    outcome: Option<Outcome>,
    day: Date,
    add: &mut dyn FnMut(FindingKind, String),
) {
    let refused = outcome == Some(Outcome::NotAccepted);
    let must_be_met =
        matches!(entry.role, ProcurementRole::AbsoluteRequirement | ProcurementRole::Qualification);
    let Some((answer, value)) = answer.and_then(|answer| Some((answer, answer.value?))) else {
        if must_be_met && refused {
            add(FindingKind::AbsoluteNotMet, String::new());
        }
        return add(FindingKind::Unanswered, String::new());
    };
    if must_be_met && (refused || fails(entry, answer, value, outcome)) {
        let date = answer.planned.map(|date| format!(" {date}")).unwrap_or_default();
        add(FindingKind::AbsoluteNotMet, format!("{}{date}", value.code()));
    }
    if comes_too_late(entry, answer, value) {
        let date = answer.planned.map(|date| date.to_string()).unwrap_or_default();
        add(FindingKind::PlannedTooLate, date);
    }
    let evidence = claimed_evidence(submission, answer, day);
    if value == AnswerValue::Met && evidence.is_empty() && wants_evidence(entry, answer) {
        add(FindingKind::MetWithoutEvidence, entry.documentation.join(", "));
    }
    for state in &evidence {
        if state.expired {
            let until = state.item.valid_until.map(|date| format!("; {date}")).unwrap_or_default();
            add(FindingKind::EvidenceExpired, format!("{}{until}", state.item.title));
        }
        if state.out_of_scope {
            let detail = format!("{}; {}", state.item.title, state.item.versions.join(", "));
            add(FindingKind::EvidenceOutOfScope, detail);
        }
    }
}

/// Whether an answer to a requirement that must be met fails it.
fn fails(entry: &Entry, answer: &Answer, value: AnswerValue, outcome: Option<Outcome>) -> bool {
    match value {
        AnswerValue::Met => false,
        AnswerValue::Partly | AnswerValue::NotMet => true,
        // Whether a requirement concerns a product is for the buyer to say.
        AnswerValue::NotRelevant => !matches!(outcome, Some(Outcome::Accepted | Outcome::Clarified)),
        AnswerValue::Planned => match entry.fulfilment {
            Fulfilment::AtTender => true,
            Fulfilment::By { date } => answer.planned.is_some_and(|planned| planned > date),
            Fulfilment::AtDelivery | Fulfilment::DuringContract => false,
        },
    }
}

/// Whether what is planned comes after the time of fulfilment, or has no date to hold against one.
fn comes_too_late(entry: &Entry, answer: &Answer, value: AnswerValue) -> bool {
    let planned = match value {
        AnswerValue::Planned => true,
        // Partly met, and the rest by a date.
        AnswerValue::Partly => answer.planned.is_some(),
        AnswerValue::Met | AnswerValue::NotMet | AnswerValue::NotRelevant => false,
    };
    planned
        && match entry.fulfilment {
            Fulfilment::AtTender => true,
            Fulfilment::By { date } => answer.planned.is_none_or(|planned| planned > date),
            Fulfilment::AtDelivery | Fulfilment::DuringContract => false,
        }
}

/// Whether evidence was demanded that the description of the answer does not stand for.
fn wants_evidence(entry: &Entry, answer: &Answer) -> bool {
    let demanded = !entry.documentation.is_empty() || entry.format == AnswerFormat::Document;
    let described = !answer.description.trim().is_empty();
    let only_a_description = entry.format != AnswerFormat::Document
        && !entry.evidence.is_empty()
        && entry.evidence.iter().all(|kind| kind.as_str() == DESCRIPTION);
    demanded && !(only_a_description && described)
}
