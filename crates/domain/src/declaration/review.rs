//! What a vendor should look at before the answers leave: the same findings beside one answer while it is written, and
//! over the whole declaration before it is signed.

use super::answer::{Answer, AnswerValue};
use super::evidence::EvidenceState;
use super::{Declaration, Product};
use crate::Date;
use crate::catalogue::{ProcurementRole, closed_list};
use crate::control::Severity;
use crate::ids::RequirementId;
use crate::list::Entry;
use crate::procurement::Fulfilment;
use serde::{Deserialize, Serialize};

/// An answer older than this many days is old: products change in a year.
pub const OLD_AFTER_DAYS: i64 = 365;

closed_list! {
    /// What there is to look at.
    IssueKind {
        /// Nothing is answered.
        Unanswered => "unanswered",
        /// An absolute requirement is not met: a buyer must reject the tender.
        AbsoluteNotMet => "absolute_not_met",
        /// Met, and yet a deviation is described.
        MetWithDeviation => "met_with_deviation",
        /// Partly met, and not said what deviates.
        PartlyWithoutDeviation => "partly_without_deviation",
        /// Not met, and neither explained nor made up for.
        NotMetWithoutExplanation => "not_met_without_explanation",
        /// Not relevant, and not said why.
        NotRelevantWithoutExplanation => "not_relevant_without_explanation",
        /// Planned, and no date.
        PlannedWithoutDate => "planned_without_date",
        /// Planned for a day after the requirement must be met.
        PlannedTooLate => "planned_too_late",
        /// Planned for a day that has been.
        PlannedInThePast => "planned_in_the_past",
        /// A planned date with an answer that plans nothing.
        DateWithoutPlan => "date_without_plan",
        /// Met, evidence is demanded, and nothing backs it.
        MetWithoutEvidence => "met_without_evidence",
        /// Evidence is no longer in the library.
        EvidenceGone => "evidence_gone",
        /// Evidence has expired.
        EvidenceExpired => "evidence_expired",
        /// Evidence expires soon.
        EvidenceExpiring => "evidence_expiring",
        /// Evidence is not valid yet.
        EvidenceNotYetValid => "evidence_not_yet_valid",
        /// Evidence covers another version of the product.
        EvidenceOtherVersion => "evidence_other_version",
        /// The text was changed after it was answered.
        TextChanged => "text_changed",
        /// The answer was given more than a year ago.
        OldAnswer => "old_answer",
    }
}

impl IssueKind {
    /// How much it weighs: an error contradicts itself, a warning will be asked about, a hint is worth a look.
    pub fn severity(self) -> Severity {
        match self {
            IssueKind::MetWithDeviation
            | IssueKind::NotMetWithoutExplanation
            | IssueKind::PlannedWithoutDate
            | IssueKind::PlannedTooLate
            | IssueKind::PlannedInThePast
            | IssueKind::DateWithoutPlan => Severity::Error,
            IssueKind::EvidenceExpiring | IssueKind::OldAnswer => Severity::Hint,
            _ => Severity::Warning,
        }
    }

    /// Whether the answer contradicts itself or the list.
    pub fn is_contradiction(self) -> bool {
        self.severity() == Severity::Error
    }
}

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Issue {
    /// Kind.
    pub kind: IssueKind,
    /// Severity, as [`IssueKind::severity`].
    #[serde(skip_deserializing, default = "hint")]
    pub severity: Severity,
    /// The requirement.
    pub requirement: RequirementId,
    /// The evidence or date it is about; no sentence.
    pub detail: String,
}

fn hint() -> Severity {
    Severity::Hint
}

/// How far a declaration has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Progress {
    /// Requirements in the list.
    pub requirements: usize,
    /// Answered.
    pub answered: usize,
    /// Not answered.
    pub unanswered: usize,
    /// Answered with met.
    pub met: usize,
    /// Answered with partly.
    pub partly: usize,
    /// Answered with planned.
    pub planned: usize,
    /// Answered with not met.
    pub not_met: usize,
    /// Answered with not relevant.
    pub not_relevant: usize,
    /// Met without evidence though it is demanded.
    pub without_evidence: usize,
    /// Contradicting themselves or the list.
    pub contradictory: usize,
}

/// What there is to look at in the answer to one entry; an entry without an answer is unanswered.
pub fn issues(entry: &Entry, answer: Option<&Answer>, product: &Product, today: Date) -> Vec<Issue> {
    let mut found = Found { requirement: &entry.id, issues: Vec::new() };
    let Some((answer, value)) = answer.and_then(|answer| Some((answer, answer.value?))) else {
        found.add(IssueKind::Unanswered, "");
        return found.issues;
    };
    let blank = |text: &str| text.trim().is_empty();
    let unexplained = blank(&answer.description) && blank(&answer.deviation);
    match value {
        AnswerValue::Met if !blank(&answer.deviation) => found.add(IssueKind::MetWithDeviation, ""),
        AnswerValue::Partly if blank(&answer.deviation) => found.add(IssueKind::PartlyWithoutDeviation, ""),
        AnswerValue::NotMet if unexplained => found.add(IssueKind::NotMetWithoutExplanation, ""),
        AnswerValue::NotRelevant if unexplained => {
            found.add(IssueKind::NotRelevantWithoutExplanation, "");
        }
        AnswerValue::Planned if answer.planned.is_none() => found.add(IssueKind::PlannedWithoutDate, ""),
        _ => {}
    }
    if value == AnswerValue::NotMet && entry.role == ProcurementRole::AbsoluteRequirement {
        found.add(IssueKind::AbsoluteNotMet, "");
    }
    dates(entry, answer, value, today, &mut found);
    evidence(entry, answer, value, product, today, &mut found);
    if !answer.text_hash.is_empty() && answer.text_hash != entry.text_hash {
        found.add(IssueKind::TextChanged, "");
    }
    if is_old(answer, today) {
        found.add(IssueKind::OldAnswer, answer.answered_on.map(|day| day.to_string()).unwrap_or_default());
    }
    found.issues
}

/// Whether an answer was given more than [`OLD_AFTER_DAYS`] days ago.
pub fn is_old(answer: &Answer, today: Date) -> bool {
    answer.answered_on.is_some_and(|day| (today - day).num_days() > OLD_AFTER_DAYS)
}

/// Whether a plan comes after the requirement must be met. What must be met in the tender cannot be planned at all; a
/// day of delivery is not known before the contract, and then nothing is said.
pub fn is_planned_too_late(fulfilment: &Fulfilment, planned: Date) -> bool {
    match fulfilment {
        Fulfilment::AtTender => true,
        Fulfilment::By { date } => planned > *date,
        Fulfilment::AtDelivery | Fulfilment::DuringContract => false,
    }
}

/// Everything to look at, in the order of the list.
pub fn review(declaration: &Declaration, today: Date) -> Vec<Issue> {
    let entries = declaration.list.entries.iter();
    entries
        .flat_map(|entry| issues(entry, declaration.answers.get(&entry.id), &declaration.product, today))
        .collect()
}

/// How far a declaration has come.
pub fn progress(declaration: &Declaration, today: Date) -> Progress {
    let mut progress = Progress { requirements: declaration.list.entries.len(), ..Progress::default() };
    for entry in &declaration.list.entries {
        match declaration.answer(&entry.id).and_then(|answer| answer.value) {
            None => progress.unanswered += 1,
            Some(AnswerValue::Met) => progress.met += 1,
            Some(AnswerValue::Partly) => progress.partly += 1,
            Some(AnswerValue::Planned) => progress.planned += 1,
            Some(AnswerValue::NotMet) => progress.not_met += 1,
            Some(AnswerValue::NotRelevant) => progress.not_relevant += 1,
        }
        let found = issues(entry, declaration.answers.get(&entry.id), &declaration.product, today);
        let any = |wanted: fn(IssueKind) -> bool| usize::from(found.iter().any(|issue| wanted(issue.kind)));
        progress.without_evidence += any(|kind| kind == IssueKind::MetWithoutEvidence);
        progress.contradictory += any(IssueKind::is_contradiction);
    }
    progress.answered = progress.requirements - progress.unanswered;
    progress
}

struct Found<'a> {
    requirement: &'a RequirementId,
    issues: Vec<Issue>,
}

impl Found<'_> {
    fn add(&mut self, kind: IssueKind, detail: impl Into<String>) {
        let requirement = self.requirement.clone();
        self.issues.push(Issue { kind, severity: kind.severity(), requirement, detail: detail.into() });
    }
}

fn dates(entry: &Entry, answer: &Answer, value: AnswerValue, today: Date, found: &mut Found<'_>) {
    let Some(planned) = answer.planned else { return };
    match value {
        AnswerValue::Planned | AnswerValue::Partly => {
            if planned < today {
                found.add(IssueKind::PlannedInThePast, planned.to_string());
            }
            if is_planned_too_late(&entry.fulfilment, planned) {
                found.add(IssueKind::PlannedTooLate, planned.to_string());
            }
        }
        _ => found.add(IssueKind::DateWithoutPlan, planned.to_string()),
    }
}

fn evidence(
    entry: &Entry,
    answer: &Answer,
    value: AnswerValue,
    product: &Product,
    today: Date,
    found: &mut Found<'_>,
) {
    let backed = !answer.evidence.is_empty() || !answer.documentation.trim().is_empty();
    if value == AnswerValue::Met && !entry.documentation.is_empty() && !backed {
        found.add(IssueKind::MetWithoutEvidence, entry.documentation.join(", "));
    }
    for id in &answer.evidence {
        let Some(item) = product.evidence_item(id) else {
            found.add(IssueKind::EvidenceGone, id.as_str());
            continue;
        };
        match item.state(today) {
            EvidenceState::Expired => found.add(IssueKind::EvidenceExpired, &item.title),
            EvidenceState::Expiring => found.add(IssueKind::EvidenceExpiring, &item.title),
            EvidenceState::NotYetValid => found.add(IssueKind::EvidenceNotYetValid, &item.title),
            EvidenceState::Valid => {}
        }
        if !item.covers(&product.version) {
            found.add(IssueKind::EvidenceOtherVersion, &item.title);
        }
    }
}
