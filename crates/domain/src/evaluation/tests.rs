//! Each rule of the evaluation once, with the smallest list that shows it.

use super::sample::{AT, answer, changed, day, entry, evaluation, incoming, with};
use super::*;
use crate::catalogue::ProcurementRole::{AbsoluteRequirement, Qualification, Requirement};
use crate::declaration::{AnswerValue, EvidenceItem, EvidenceItemKind};
use crate::procurement::Fulfilment;

const TODAY: &str = "2026-11-28";

fn kinds(evaluation: &Evaluation) -> Vec<FindingKind> {
    findings(evaluation, day(TODAY)).into_iter().map(|finding| finding.kind).collect()
}

fn judged(evaluation: &Evaluation, outcome: Outcome) -> Evaluation {
    let cells = vec![CellRef { submission: "s-1".into(), requirement: "a-1".into() }];
    let verdict = Some(AnswerVerdict { outcome, reason: "Etter møte 27. november".into() });
    changed(evaluation, &EvaluationChange::Verdict { cells, verdict })
}

#[test]
fn what_must_be_met_fails_on_every_answer_but_yes_and_a_plan_in_time() {
    for role in [AbsoluteRequirement, Qualification] {
        for (value, fails) in [
            (AnswerValue::Met, false),
            (AnswerValue::Partly, true),
            (AnswerValue::NotMet, true),
            (AnswerValue::NotRelevant, true),
            (AnswerValue::Planned, false),
        ] {
            let evaluation = evaluation(vec![entry("a-1", role)]);
            let one = incoming("A", &evaluation.list, vec![("a-1", answer(value))]);
            let found = kinds(&with(&evaluation, vec![one]));
            assert_eq!(found == [FindingKind::AbsoluteNotMet], fails, "{role:?} {value:?}: {found:?}");
        }
    }
}

#[test]
fn a_plain_requirement_that_is_not_met_is_no_finding() {
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let one = incoming("A", &evaluation.list, vec![("a-1", answer(AnswerValue::NotMet))]);
    assert_eq!(kinds(&with(&evaluation, vec![one])), []);
}

#[test]
fn a_plan_is_held_against_the_time_of_fulfilment() {
    use FindingKind::{AbsoluteNotMet, PlannedTooLate};
    let by = || Fulfilment::By { date: day("2027-06-01") };
    let cases: Vec<(Fulfilment, Option<&str>, &[FindingKind])> = vec![
        (Fulfilment::AtTender, Some("2026-12-01"), &[AbsoluteNotMet, PlannedTooLate]),
        (Fulfilment::AtTender, None, &[AbsoluteNotMet, PlannedTooLate]),
        (by(), Some("2027-06-01"), &[]),
        (by(), Some("2027-06-02"), &[AbsoluteNotMet, PlannedTooLate]),
        (by(), None, &[PlannedTooLate]),
        (Fulfilment::AtDelivery, Some("2030-01-01"), &[]),
        (Fulfilment::DuringContract, None, &[]),
    ];
    for (fulfilment, planned, expected) in cases {
        let mut asked = entry("a-1", AbsoluteRequirement);
        asked.fulfilment = fulfilment.clone();
        let evaluation = evaluation(vec![asked]);
        let mut said = answer(AnswerValue::Planned);
        said.planned = planned.map(day);
        let one = incoming("A", &evaluation.list, vec![("a-1", said)]);
        assert_eq!(kinds(&with(&evaluation, vec![one])), expected, "{fulfilment:?} {planned:?}");
    }
}

#[test]
fn the_buyer_decides_whether_not_relevant_holds_and_can_refuse_a_yes() {
    let evaluation = evaluation(vec![entry("a-1", AbsoluteRequirement)]);
    let taken =
        |value| with(&evaluation, vec![incoming("A", &evaluation.list, vec![("a-1", answer(value))])]);
    for outcome in [Outcome::Accepted, Outcome::Clarified] {
        assert_eq!(kinds(&judged(&taken(AnswerValue::NotRelevant), outcome)), []);
        // What the vendor itself says is not met does not become met by being accepted.
        assert_eq!(kinds(&judged(&taken(AnswerValue::NotMet), outcome)), [FindingKind::AbsoluteNotMet]);
    }
    assert_eq!(kinds(&judged(&taken(AnswerValue::Met), Outcome::NotAccepted)), [FindingKind::AbsoluteNotMet]);
}

#[test]
fn vendors_differ_once_a_requirement_and_only_those_that_answered() {
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let from = |vendor: &str, value: Option<AnswerValue>| {
        let answers = value.map(|value| ("a-1", answer(value))).into_iter().collect();
        incoming(vendor, &evaluation.list, answers)
    };
    let same = with(
        &evaluation,
        vec![from("A", Some(AnswerValue::Met)), from("B", Some(AnswerValue::Met)), from("C", None)],
    );
    assert_eq!(kinds(&same), [FindingKind::Unanswered]);
    let other = with(&same, vec![from("C", Some(AnswerValue::Partly))]);
    let found = findings(&other, day(TODAY));
    assert_eq!(found.len(), 1, "the unanswered submission is replaced: {found:?}");
    assert_eq!(
        (found[0].kind, &found[0].submission, found[0].detail.as_str()),
        (FindingKind::Differs, &None, "met, partly")
    );
}

#[test]
fn yes_needs_the_evidence_that_was_demanded() {
    let mut asked = entry("a-1", Requirement);
    asked.documentation = vec!["testrapport".into()];
    asked.evidence = vec!["test-report".into()];
    let evaluation = evaluation(vec![asked]);
    let taken = |said: Answer| with(&evaluation, vec![incoming("A", &evaluation.list, vec![("a-1", said)])]);
    let described = Answer { description: "Alt loggføres.".into(), ..answer(AnswerValue::Met) };
    assert_eq!(
        kinds(&taken(described.clone())),
        [FindingKind::MetWithoutEvidence],
        "a description is no report"
    );
    let documented = Answer { documentation: "Vedlegg 3".into(), ..described };
    assert_eq!(kinds(&taken(documented)), []);
    let unknown = Answer { evidence: ["e-9".into()].into(), ..answer(AnswerValue::Met) };
    assert_eq!(kinds(&taken(unknown)), [FindingKind::MetWithoutEvidence], "an item nobody has backs nothing");
    assert_eq!(kinds(&taken(answer(AnswerValue::NotMet))), [], "only a yes needs evidence");
}

#[test]
fn where_only_a_description_is_demanded_a_description_is_enough() {
    let mut asked = entry("a-1", Requirement);
    asked.documentation = vec!["beskrivelse".into()];
    asked.evidence = vec!["description".into()];
    let evaluation = evaluation(vec![asked]);
    let taken = |said: Answer| with(&evaluation, vec![incoming("A", &evaluation.list, vec![("a-1", said)])]);
    let described = Answer { description: "Alt loggføres.".into(), ..answer(AnswerValue::Met) };
    assert_eq!(kinds(&taken(described)), []);
    assert_eq!(kinds(&taken(answer(AnswerValue::Met))), [FindingKind::MetWithoutEvidence]);
}

#[test]
fn evidence_is_read_out_of_words_and_out_of_the_library() {
    use FindingKind::{EvidenceExpired, EvidenceOutOfScope};
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let words = Answer {
        documentation: "ISO 27001; Eksempel Sertifisering; versjon: 3.0; gyldig til: 2026-11-27".into(),
        ..answer(AnswerValue::Met)
    };
    let one = incoming("A", &evaluation.list, vec![("a-1", words)]);
    let found = findings(&with(&evaluation, vec![one]), day(TODAY));
    let told: Vec<_> = found.iter().map(|finding| (finding.kind, finding.detail.as_str())).collect();
    assert_eq!(told, [(EvidenceExpired, "ISO 27001; 2026-11-27"), (EvidenceOutOfScope, "ISO 27001; 3.0")]);

    let mut item = EvidenceItem::new("e-1".into(), EvidenceItemKind::Certificate, "ISO 27001");
    item.valid_until = Some(day(TODAY));
    item.versions = vec!["4.2".into()];
    let backed = Answer { evidence: ["e-1".into()].into(), ..answer(AnswerValue::Met) };
    let mut one = incoming("A", &evaluation.list, vec![("a-1", backed)]);
    one.declaration.product.evidence.push(item);
    let taken = with(&evaluation, vec![one]);
    assert_eq!(kinds(&taken), [], "valid on its last day, for this version");
    let later = findings(&taken, day("2026-11-29"));
    assert_eq!(later.len(), 1);
    assert_eq!(later[0].kind, EvidenceExpired);
}

#[test]
fn a_later_answer_about_the_same_product_takes_the_place_of_the_earlier_and_both_are_kept() {
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let mut first = incoming("Eksempel  AS", &evaluation.list, vec![("a-1", answer(AnswerValue::Met))]);
    let number = crate::organisation::OrganisationNumber::parse("123456785").ok();
    first.declaration.product.supplier.organisation_number.clone_from(&number);
    let mut second = first.clone();
    second.declaration.product.supplier.name = "Eksempel Norge AS".into();
    second.declaration.product.version = "5.0".into();
    let mut third = first.clone();
    third.declaration.product.name = "Et annet produkt".into();
    let taken = with(&with(&evaluation, vec![first]), vec![second, third]);
    let current: Vec<&str> = taken.current().map(|one| one.id.as_str()).collect();
    assert_eq!(current, ["s-2", "s-3"]);
    assert_eq!(taken.earlier(&"s-2".into()).iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["s-1"]);

    let back = changed(&taken, &EvaluationChange::Remove { submission: "s-2".into() });
    assert_eq!(back.current().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["s-1", "s-3"]);
}

#[test]
fn a_verdict_stays_with_an_answer_that_is_repeated_and_leaves_one_that_is_not() {
    let evaluation = evaluation(vec![entry("a-1", Requirement), entry("a-2", Requirement)]);
    let said = |second| {
        incoming("A", &evaluation.list, vec![("a-1", answer(AnswerValue::Met)), ("a-2", answer(second))])
    };
    let first = with(&evaluation, vec![said(AnswerValue::Partly)]);
    let cells = ["a-1", "a-2"].map(|id| CellRef { submission: "s-1".into(), requirement: id.into() });
    let verdict = Some(AnswerVerdict { outcome: Outcome::Accepted, reason: String::new() });
    let judged = changed(&first, &EvaluationChange::Verdict { cells: cells.to_vec(), verdict });
    let second = with(&judged, vec![said(AnswerValue::Met)]);
    assert!(second.verdict(&"s-2".into(), &"a-1".into()).is_some());
    assert!(second.verdict(&"s-2".into(), &"a-2".into()).is_none());
    assert!(second.verdict(&"s-1".into(), &"a-2".into()).is_some(), "the older one is kept as it was");
}

#[test]
fn an_answer_is_not_refused_without_a_reason() {
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let taken = with(&evaluation, vec![incoming("A", &evaluation.list, vec![])]);
    let refuse = |reason: &str, requirement: &str| {
        let cells = vec![CellRef { submission: "s-1".into(), requirement: requirement.into() }];
        let verdict = Some(AnswerVerdict { outcome: Outcome::NotAccepted, reason: reason.into() });
        taken.changed(&EvaluationChange::Verdict { cells, verdict }, AT).map(|_| ())
    };
    assert_eq!(refuse("  ", "a-1"), Err(EvaluationError::NoReason));
    assert_eq!(refuse("Ikke vist", "a-1"), Ok(()));
    assert_eq!(refuse("Ikke vist", "a-9"), Err(EvaluationError::UnknownRequirement { id: "a-9".into() }));
}

#[test]
fn points_come_from_answers_and_verdicts_and_can_be_followed() {
    let mut must = entry("a-1", AbsoluteRequirement);
    must.weight = Some(100);
    let mut entries = vec![
        must,
        entry("a-2", Requirement),
        entry("a-3", Requirement),
        entry("b-1", Requirement),
        entry("b-2", Requirement),
    ];
    for (entry, weight) in entries.iter_mut().skip(1).zip([30, 10, 20, 40]) {
        entry.weight = Some(weight);
    }
    let evaluation = evaluation(entries);
    let answers = vec![
        ("a-1", answer(AnswerValue::NotMet)),
        ("a-2", answer(AnswerValue::Met)),
        ("a-3", answer(AnswerValue::Partly)),
        ("b-1", answer(AnswerValue::NotRelevant)),
    ];
    let taken = with(&evaluation, vec![incoming("A", &evaluation.list, answers)]);
    let model = ScoringModel::proposed(&evaluation.list);
    let one = &scores(&taken, &model).vendors[0];
    assert!(one.requirements.iter().all(|one| one.requirement.as_str() != "a-1"), "absolute: never points");
    // Theme a: (100·30 + 50·10) / 40 = 87.5. Theme b: b-1 leaves, b-2 is unanswered: 0 / 40.
    assert_eq!(one.themes.iter().map(|theme| theme.points).collect::<Vec<_>>(), [Some(87.5), Some(0.0)]);
    assert_eq!(one.points, Some(87.5 * 40.0 / 80.0));

    let by_theme =
        ScoringModel { theme_weights: [("a".into(), 90), ("b".into(), 10)].into(), ..model.clone() };
    assert_eq!(scores(&taken, &by_theme).vendors[0].points, Some(87.5 * 0.9));

    let cells = vec![CellRef { submission: "s-1".into(), requirement: "b-1".into() }];
    let verdict = Some(AnswerVerdict { outcome: Outcome::NotAccepted, reason: "Det gjelder".into() });
    let refused = changed(&taken, &EvaluationChange::Verdict { cells, verdict });
    assert_eq!(
        scores(&refused, &model).vendors[0].points,
        Some(87.5 * 40.0 / 100.0),
        "back in the denominator"
    );
}

#[test]
fn a_model_changed_after_opening_is_marked_and_one_that_is_not_changed_stays_fixed() {
    let evaluation = evaluation(vec![entry("a-1", Requirement)]);
    let model = ScoringModel::proposed(&evaluation.list);
    let set = |evaluation: &Evaluation, model: &ScoringModel| {
        changed(evaluation, &EvaluationChange::Scoring { model: Some(model.clone()) })
    };
    let fixed = changed(&set(&evaluation, &model), &EvaluationChange::FixScoring);
    let opened = with(&fixed, vec![incoming("A", &evaluation.list, vec![])]);
    assert_eq!(opened.scoring.as_ref().and_then(|model| model.fixed_at.as_deref()), Some(AT));
    assert_eq!(set(&opened, &model), opened, "the same model again changes nothing");
    let other = set(&opened, &ScoringModel { partly: 60, ..model });
    let scoring = other.scoring.as_ref();
    assert_eq!(
        scoring.map(|model| (model.changed_after_opening, model.fixed_at.clone())),
        Some((true, None))
    );
    let change = EvaluationChange::Scoring { model: None };
    assert_eq!(change.kind(&opened), EvaluationLogKind::ScoringAfterOpening);
    assert_eq!(change.kind(&evaluation), EvaluationLogKind::Scoring);
}
