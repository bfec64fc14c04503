//! A procurement as the shells see it, with the counts that every step shows.

use crate::App;
use crate::wire::procurement::{ControlCounts, Counts, ProcurementSummary, ProcurementView};
use domain::Date;
use domain::applicability::Verdict;
use domain::catalogue::{Catalogue, Responsibility};
use domain::control::{Severity, control};
use domain::procurement::{Decision, Procurement, Selected, questions_that_matter, selection};
use store::Stored;

impl App {
    pub(crate) fn view(&self, stored: &Stored<Procurement>) -> ProcurementView {
        let procurement = &stored.record;
        let today = self.today();
        let findings = control(procurement, &self.catalogue, today);
        let severity = |wanted| findings.iter().filter(|finding| finding.severity == wanted).count();
        ProcurementView {
            id: procurement.id.to_string(),
            header: procurement.header.clone(),
            areas: procurement.purchase.areas.iter().map(ToString::to_string).collect(),
            delivery: procurement.purchase.delivery.as_ref().map(ToString::to_string),
            facts: procurement
                .purchase
                .facts
                .iter()
                .map(|(fact, answer)| (fact.to_string(), answer.clone()))
                .collect(),
            width: procurement.width.clone(),
            own: procurement.own.clone(),
            counts: counts(procurement, &self.catalogue, today),
            control: ControlCounts {
                errors: severity(Severity::Error),
                warnings: severity(Severity::Warning),
                hints: severity(Severity::Hint),
            },
            revision: stored.revision,
            created_at: stored.created_at.clone(),
            changed_at: stored.changed_at.clone(),
            undo: stored.undo,
            redo: stored.redo,
        }
    }
}

/// A procurement as a line on the start page.
pub(crate) fn summary(
    stored: &Stored<Procurement>,
    catalogue: &Catalogue,
    today: Date,
) -> ProcurementSummary {
    let procurement = &stored.record;
    let selected = selection(procurement, catalogue, today);
    let count = |wanted: &dyn Fn(&Selected<'_>) -> bool| selected.iter().filter(|one| wanted(one)).count();
    ProcurementSummary {
        id: procurement.id.to_string(),
        name: procurement.header.name.clone(),
        organisation: procurement.header.organisation.clone(),
        changed_at: stored.changed_at.clone(),
        in_list: count(&|one| one.in_list) + procurement.own.len(),
        offered: count(&|one| one.is_offered()),
        assessed: count(&|one| one.is_offered() && one.is_assessed()),
    }
}

fn counts(procurement: &Procurement, catalogue: &Catalogue, today: Date) -> Counts {
    let selected = selection(procurement, catalogue, today);
    let count = |wanted: &dyn Fn(&Selected<'_>) -> bool| selected.iter().filter(|one| wanted(one)).count();
    let verdict = |wanted| count(&|one| one.applicability.verdict == wanted);
    let delivery = procurement.purchase.delivery.as_ref();
    Counts {
        applies: verdict(Verdict::Applies),
        not_determined: verdict(Verdict::NotDetermined),
        does_not_apply: verdict(Verdict::DoesNotApply),
        in_list: count(&|one| one.in_list) + procurement.own.len(),
        offered: count(&|one| one.is_offered()),
        assessed: count(&|one| one.is_offered() && one.is_assessed()),
        left_out: count(&|one| matches!(one.decision, Some(Decision::LeaveOut { .. }))),
        own: procurement.own.len(),
        municipality: count(&|one| {
            one.in_list && one.requirement.responsibility.under(delivery) == Responsibility::Municipality
        }),
        outside_width: count(&|one| {
            !one.within_width && !one.in_list && one.applicability.verdict == Verdict::Applies
        }),
        open_questions: questions_that_matter(procurement, catalogue, today).len(),
        answered_questions: procurement.purchase.facts.len(),
        usual_answers: procurement.usual.len(),
    }
}
