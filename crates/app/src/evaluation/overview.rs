//! An evaluation as the shells see it: vendors, counts, and a card for each kind of finding.

use crate::App;
use crate::error::AppError;
use crate::wire::evaluation::{
    EvaluationFinding, EvaluationFindings, EvaluationSummary, EvaluationView, FindingCard, FindingsRequest,
    KindCount, SubmissionView,
};
use domain::Date;
use domain::evaluation::{
    Evaluation, Finding, FindingKind, Submission, finding_sentence, findings, vendor_name,
};
use domain::text::Language;
use domain::words::EvaluationWords;
use std::collections::BTreeSet;
use store::Stored;

/// The day that evidence is held against: the chosen one, else today.
pub(super) fn day(evaluation: &Evaluation, today: Date) -> Date {
    evaluation.date.unwrap_or(today)
}

pub(super) fn summary(stored: &Stored<Evaluation>, today: Date) -> EvaluationSummary {
    let evaluation = &stored.record;
    EvaluationSummary {
        id: evaluation.id.to_string(),
        name: evaluation.list.header.name.clone(),
        organisation: evaluation.list.header.organisation.clone(),
        changed_at: stored.changed_at.clone(),
        vendors: evaluation.current().count(),
        requirements: evaluation.list.entries.len(),
        findings: findings(evaluation, day(evaluation, today)).len(),
    }
}

pub(super) fn view(stored: &Stored<Evaluation>, today: Date, language: Language) -> EvaluationView {
    let evaluation = &stored.record;
    let day = day(evaluation, today);
    let found = findings(evaluation, day);
    let current: BTreeSet<_> = evaluation.current().map(|one| one.id.clone()).collect();
    let verdicts = current.iter().filter_map(|id| evaluation.verdicts.get(id)).map(|all| all.len()).sum();
    let list = &evaluation.list;
    EvaluationView {
        id: evaluation.id.to_string(),
        name: list.header.name.clone(),
        organisation: list.header.organisation.clone(),
        case_number: list.header.case_number.clone(),
        list_language: list.language,
        list_id: list.id.clone(),
        list_as_of: list.as_of.to_string(),
        requirements: list.entries.len(),
        date: day.to_string(),
        date_chosen: evaluation.date.is_some(),
        submissions: evaluation.submissions.iter().map(|one| submission(evaluation, one, &found)).collect(),
        cards: cards(evaluation, &found, language),
        verdicts,
        cells: current.len() * list.entries.len(),
        scoring: evaluation.scoring.is_some(),
        opened_at: evaluation.opened_at.clone(),
        revision: stored.revision,
        created_at: stored.created_at.clone(),
        changed_at: stored.changed_at.clone(),
        undo: stored.undo,
        redo: stored.redo,
    }
}

fn submission(evaluation: &Evaluation, one: &Submission, found: &[Finding]) -> SubmissionView {
    let product = &one.declaration.product;
    let replaced_by = evaluation.submissions.iter().find(|other| other.replaces.as_ref() == Some(&one.id));
    let count = |kind| {
        found.iter().filter(|each| each.kind == kind && each.submission.as_ref() == Some(&one.id)).count()
    };
    SubmissionView {
        id: one.id.to_string(),
        vendor: vendor_name(one),
        number: number(one),
        product: product.name.clone(),
        version: product.version.clone(),
        file_name: one.file_name.clone(),
        received_at: one.received_at.clone(),
        answered: answered(evaluation, one),
        of: evaluation.list.entries.len(),
        sign_off_state: one.sign_off_state,
        sign_off: one.declaration.sign_off.clone(),
        altered: one.altered.len(),
        unreadable: one.unreadable.len(),
        verdicts: evaluation.verdicts.get(&one.id).map_or(0, |verdicts| verdicts.len()),
        current: replaced_by.is_none(),
        replaces: one.replaces.as_ref().map(ToString::to_string),
        replaced_by: replaced_by.map(|later| later.id.to_string()),
        findings: FindingKind::ALL
            .iter()
            .map(|kind| KindCount { kind: *kind, count: count(*kind) })
            .filter(|of_kind| of_kind.count > 0)
            .collect(),
    }
}

/// Organisation number or foreign identifier, as it is written.
pub(super) fn number(one: &Submission) -> String {
    let supplier = &one.declaration.product.supplier;
    match (&supplier.organisation_number, &supplier.foreign_identifier) {
        (Some(number), _) => number.to_string(),
        (None, Some(foreign)) => format!("{} {}", foreign.scheme, foreign.value),
        (None, None) => String::new(),
    }
}

/// Requirements of the list that a submission answers.
pub(super) fn answered(evaluation: &Evaluation, one: &Submission) -> usize {
    evaluation.list.entries.iter().filter(|entry| one.declaration.answer(&entry.id).is_some()).count()
}

/// Name and version, as one line.
pub(super) fn product(one: &Submission) -> String {
    let product = &one.declaration.product;
    format!("{} {}", product.name, product.version).trim().to_owned()
}

/// Whether a finding is about an answer that nobody has given a verdict on.
fn is_open(evaluation: &Evaluation, finding: &Finding) -> bool {
    let judged = |id| evaluation.verdict(id, &finding.requirement).is_some();
    match &finding.submission {
        Some(id) => !judged(id),
        // What is about all of them is settled when all of them are.
        None => !evaluation.current().all(|one| judged(&one.id)),
    }
}

fn cards(evaluation: &Evaluation, found: &[Finding], language: Language) -> Vec<FindingCard> {
    let words = EvaluationWords::of(language);
    let card = |kind: &FindingKind| {
        let of_kind: Vec<&Finding> = found.iter().filter(|finding| finding.kind == *kind).collect();
        let requirements: BTreeSet<_> = of_kind.iter().map(|finding| &finding.requirement).collect();
        FindingCard {
            kind: *kind,
            title: words.kind(*kind).to_owned(),
            help: words.kind_help(*kind).to_owned(),
            count: of_kind.len(),
            requirements: requirements.len(),
            open: of_kind.iter().filter(|finding| is_open(evaluation, finding)).count(),
        }
    };
    FindingKind::ALL.iter().map(card).collect()
}

impl App {
    /// Findings, all or some.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn evaluation_findings(&self, request: FindingsRequest) -> Result<EvaluationFindings, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let wanted = |finding: &Finding| {
            let submission = finding.submission.as_ref().map(|id| id.as_str());
            (request.kinds.is_empty() || request.kinds.contains(&finding.kind))
                && request.submission.as_deref().is_none_or(|id| submission.is_none_or(|one| one == id))
                && request.requirement.as_deref().is_none_or(|id| finding.requirement.as_str() == id)
                && (!request.open || is_open(&evaluation, finding))
        };
        let found = findings(&evaluation, day(&evaluation, self.today()));
        let told = found.iter().filter(|finding| wanted(finding)).filter_map(|finding| {
            let entry = evaluation.list.entries.iter().find(|entry| entry.id == finding.requirement)?;
            let submission = finding.submission.as_ref().and_then(|id| evaluation.submission(id));
            Some(EvaluationFinding {
                kind: finding.kind,
                submission: finding.submission.as_ref().map(ToString::to_string),
                vendor: submission.map(vendor_name).unwrap_or_default(),
                requirement: finding.requirement.to_string(),
                title: entry.title.clone(),
                detail: finding.detail.clone(),
                sentence: finding_sentence(&evaluation, finding, entry, request.language),
                verdict: submission
                    .and_then(|one| evaluation.verdict(&one.id, &entry.id))
                    .map(|verdict| verdict.outcome),
            })
        });
        Ok(EvaluationFindings { findings: told.collect() })
    }
}
