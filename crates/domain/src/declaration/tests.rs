//! The rules of answering, signing and taking over, told on a small declaration.
#![allow(clippy::unwrap_used)]

use super::reuse::{Earlier, OfferKind, RowState, offers, offers_for, row_state};
use super::review::{IssueKind, issues, progress, review};
use super::testing::{date, declaration, entry, product, today};
use super::*;
use crate::Date;
use crate::catalogue::{Catalogue, Mapping, MappingKind, ProcurementRole};
use crate::procurement::Fulfilment;
use proptest::prelude::*;
use std::sync::Arc;

fn given(value: AnswerValue) -> GivenAnswer {
    GivenAnswer { value: Some(value), ..GivenAnswer::default() }
}

fn answered(declaration: &Declaration, id: &str, answer: GivenAnswer) -> Declaration {
    let change = DeclarationChange::Answer { requirement: id.into(), answer };
    declaration.changed(&change, today()).unwrap()
}

fn refused(id: &str, answer: GivenAnswer) -> Refusal {
    let change = DeclarationChange::Answer { requirement: id.into(), answer };
    declaration("d-1").changed(&change, today()).unwrap_err()
}

fn kinds(declaration: &Declaration, id: &str) -> Vec<IssueKind> {
    review(declaration, today())
        .into_iter()
        .filter(|issue| issue.requirement.as_str() == id)
        .map(|issue| issue.kind)
        .collect()
}

#[test]
fn a_plan_needs_a_date_and_other_answers_take_none() {
    let requirement = crate::ids::RequirementId::from("a-1");
    let missing = Refusal::PlannedWithoutDate { requirement: requirement.clone() };
    assert_eq!(refused("a-1", given(AnswerValue::Planned)), missing);
    let dated = GivenAnswer { planned: Some(date("2027-06-01")), ..given(AnswerValue::Met) };
    assert_eq!(refused("a-1", dated), Refusal::DateWithoutPlan { requirement });
    let far = GivenAnswer { planned: Some(date("9999-01-01")), ..given(AnswerValue::Planned) };
    assert!(matches!(refused("a-1", far), Refusal::UnlikelyDate { .. }));
    let partly = GivenAnswer { planned: Some(date("2027-06-01")), ..given(AnswerValue::Partly) };
    assert_eq!(answered(&declaration("d-1"), "a-1", partly).answers.len(), 1);
}

#[test]
fn what_an_answer_names_must_exist_and_texts_have_a_limit() {
    assert!(matches!(refused("x-9", given(AnswerValue::Met)), Refusal::Unknown { what: "requirement", .. }));
    let evidence = GivenAnswer { evidence: ["e-9".into()].into(), ..given(AnswerValue::Met) };
    assert!(matches!(refused("a-1", evidence), Refusal::Unknown { what: "evidence", .. }));
    let long = GivenAnswer { description: "å".repeat(20_001), ..given(AnswerValue::Met) };
    assert!(matches!(refused("a-1", long), Refusal::TooLong { field: "description", .. }));
}

#[test]
fn evidence_that_is_gone_may_stay_in_an_answer_and_is_told() {
    let with = GivenAnswer { evidence: ["e-1".into()].into(), ..given(AnswerValue::Met) };
    let mut declaration = answered(&declaration("d-1"), "a-1", with.clone());
    declaration.product.evidence.remove(0);
    let described = GivenAnswer { description: "Se rapporten.".into(), ..with };
    assert_eq!(kinds(&answered(&declaration, "a-1", described), "a-1"), [IssueKind::EvidenceGone]);
}

#[test]
fn an_answer_that_says_nothing_takes_the_earlier_one_away_and_a_bulk_answer_keeps_notes() {
    let noted = GivenAnswer { description: "Spør drift.".into(), ..GivenAnswer::default() };
    let declaration = answered(&declaration("d-1"), "a-1", noted);
    assert_eq!(progress(&declaration, today()).answered, 0, "notes are no answer");
    let values = |value| DeclarationChange::Values {
        requirements: ["a-1".into(), "a-2".into()].into(),
        value,
        planned: None,
    };
    let met = declaration.changed(&values(Some(AnswerValue::Met)), today()).unwrap();
    assert_eq!(met.answers[&"a-1".into()].description, "Spør drift.");
    assert_eq!(progress(&met, today()).met, 2);
    let taken_back = met.changed(&values(None), today()).unwrap();
    assert!(taken_back.answers.is_empty());
    assert!(answered(&met, "a-1", GivenAnswer::default()).answer(&"a-1".into()).is_none());
}

#[test]
fn what_is_signed_refuses_every_change_until_the_signature_is_withdrawn() {
    let draft = answered(&declaration("d-1"), "a-1", given(AnswerValue::Met));
    assert_eq!(
        declaration("d-1").signed("Kari Eksempel", "Produktsjef", "Svarene er riktige.", today()),
        Err(Refusal::NothingAnswered)
    );
    assert_eq!(
        draft.signed(" ", "Produktsjef", "Svarene er riktige.", today()),
        Err(Refusal::Blank { field: "name" })
    );
    let signed = draft.signed("Kari Eksempel", "Produktsjef", "Svarene er riktige.", today()).unwrap();
    assert_eq!(sign_off_state(&signed), SignOffState::Valid);
    let change = DeclarationChange::Answer { requirement: "a-2".into(), answer: given(AnswerValue::Met) };
    assert_eq!(signed.changed(&change, today()), Err(Refusal::Signed));
    assert_eq!(signed.with_reused(&[]), Err(Refusal::Signed));
    assert_eq!(signed.signed("Ola", "Sjef", "Ja", today()), Err(Refusal::Signed));
    let again = signed.sign_off_withdrawn().unwrap();
    assert_eq!(again, draft);
    assert_eq!(again.sign_off_withdrawn(), Err(Refusal::NotSigned));
}

#[test]
fn contradictions_and_gaps_are_found_each_by_its_name() {
    let mut base = declaration("d-1");
    let list = Arc::make_mut(&mut base.list);
    list.entries[0].documentation = vec!["Testrapport".into()];
    list.entries[0].role = ProcurementRole::AbsoluteRequirement;
    list.entries[1].fulfilment = Fulfilment::By { date: date("2027-01-01") };
    list.entries[2].fulfilment = Fulfilment::AtTender;
    assert_eq!(kinds(&base, "a-1"), [IssueKind::Unanswered]);
    let found = |id: &str, answer: GivenAnswer| kinds(&answered(&base, id, answer), id);
    assert_eq!(found("a-1", given(AnswerValue::Met)), [IssueKind::MetWithoutEvidence]);
    let documented = GivenAnswer { documentation: "Vedlegg 3".into(), ..given(AnswerValue::Met) };
    assert!(found("a-1", documented).is_empty());
    let deviating = GivenAnswer { deviation: "Ikke på mobil.".into(), ..given(AnswerValue::Met) };
    assert_eq!(found("a-2", deviating), [IssueKind::MetWithDeviation]);
    let not_met = found("a-1", given(AnswerValue::NotMet));
    assert_eq!(not_met, [IssueKind::NotMetWithoutExplanation, IssueKind::AbsoluteNotMet]);
    assert_eq!(found("a-2", given(AnswerValue::Partly)), [IssueKind::PartlyWithoutDeviation]);
    assert_eq!(found("a-2", given(AnswerValue::NotRelevant)), [IssueKind::NotRelevantWithoutExplanation]);
    let planned = |day: &str| GivenAnswer { planned: Some(date(day)), ..given(AnswerValue::Planned) };
    assert!(found("a-2", planned("2027-01-01")).is_empty(), "on the very day is in time");
    assert_eq!(found("a-2", planned("2027-01-02")), [IssueKind::PlannedTooLate]);
    assert_eq!(found("a-2", planned("2026-11-22")), [IssueKind::PlannedInThePast]);
    assert_eq!(found("b-1", planned("2026-12-01")), [IssueKind::PlannedTooLate], "a tender cannot plan it");
}

#[test]
fn evidence_is_judged_by_its_dates_and_the_version_it_covers() {
    let mut base = declaration("d-1");
    let item = |valid_until: &str, versions: &[&str]| {
        let mut item = product().evidence.remove(1);
        item.valid_until = Some(date(valid_until));
        item.versions = versions.iter().map(|version| (*version).to_owned()).collect();
        item
    };
    let with = GivenAnswer { evidence: ["e-2".into()].into(), ..given(AnswerValue::Met) };
    base = answered(&base, "a-1", with);
    let cases: [(&str, &[&str], &[IssueKind]); 4] = [
        ("2026-11-22", &[], &[IssueKind::EvidenceExpired]),
        ("2026-11-23", &[], &[IssueKind::EvidenceExpiring]),
        ("2027-02-22", &["4.1"], &[IssueKind::EvidenceOtherVersion]),
        ("2027-02-22", &["4.1", " 4.2 "], &[]),
    ];
    for (until, versions, expected) in cases {
        base.product.evidence[1] = item(until, versions);
        assert_eq!(kinds(&base, "a-1"), expected, "{until} {versions:?}");
    }
}

fn catalogue() -> Catalogue {
    let equal = Mapping { a: "b-1".into(), b: "c-7".into(), kind: MappingKind::Equal, note: None };
    Catalogue { mappings: vec![equal], ..Catalogue::default() }
}

#[test]
fn earlier_answers_come_back_as_unchanged_changed_equivalent_stale_and_expired() {
    let catalogue = catalogue();
    let backed = GivenAnswer { evidence: ["e-2".into()].into(), ..given(AnswerValue::Met) };
    let mut before = declaration("d-1");
    before = answered(&before, "a-1", given(AnswerValue::Met));
    before = answered(&before, "a-2", given(AnswerValue::Met));
    before = answered(&before, "b-1", backed);

    let mut now = declaration("d-2");
    Arc::make_mut(&mut now.list).entries[1] = entry("a-2", "a", "Løsningen skal slette logg etter fem år.");
    Arc::make_mut(&mut now.list).entries[2] =
        entry("c-7", "c", "Leverandøren skal ha øvd på en beredskapsplan.");
    let kind_of = |now: &Declaration, before: &Declaration, today: Date| -> Vec<(String, OfferKind)> {
        let all = [before.clone()];
        let found = offers(now, &Earlier::new(&all, &catalogue, today));
        found.iter().map(|offer| (offer.requirement.to_string(), offer.kind)).collect()
    };
    let named = |kinds: [OfferKind; 3]| -> Vec<(String, OfferKind)> {
        ["a-1", "a-2", "c-7"].iter().map(|id| (*id).to_owned()).zip(kinds).collect()
    };
    use OfferKind::{Changed, Equivalent, Expired, Stale, Unchanged};
    assert_eq!(kind_of(&now, &before, today()), named([Unchanged, Changed, Equivalent]));

    let mut newer = now.clone();
    newer.product.version = "5.0".into();
    assert_eq!(kind_of(&newer, &before, today()), named([Stale, Stale, Stale]));
    assert_eq!(kind_of(&now, &before, date("2028-01-01")), named([Stale, Stale, Stale]));

    now.product.evidence[1].valid_until = Some(date("2026-01-01"));
    assert_eq!(kind_of(&now, &before, today()), named([Unchanged, Changed, Expired]));

    let all = [before.clone()];
    let earlier = Earlier::new(&all, &catalogue, today());
    let changed = offers_for(&now.list.entries[1], &now, &earlier);
    let words: Vec<&str> = changed[0].difference.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(words, ["Løsningen skal slette logg etter", "avtale.", "fem år."]);
    assert_eq!(row_state(&changed), RowState::Changed);
    assert_eq!(row_state(&[]), RowState::New);
}

#[test]
fn an_own_requirement_of_another_buyer_is_offered_only_in_the_same_words() {
    let mut before = declaration("d-1");
    Arc::make_mut(&mut before.list).entries[0] = entry("own-1", "a", "Brukerstøtte skal svare på norsk.");
    let before = [answered(&before, "own-1", given(AnswerValue::Met))];
    let catalogue = Catalogue::default();
    let earlier = Earlier::new(&before, &catalogue, today());
    let mut now = declaration("d-2");
    Arc::make_mut(&mut now.list).entries[0] = entry("own-1", "a", "Opplæring skal gis på stedet.");
    assert!(offers(&now, &earlier).is_empty());
    Arc::make_mut(&mut now.list).entries[0] = entry("own-1", "a", "Brukerstøtte  skal svare på norsk.");
    assert_eq!(offers(&now, &earlier).len(), 1);
}

#[test]
fn a_product_is_checked_as_it_is_changed_and_a_new_version_knows_where_it_came_from() {
    let catalogue = Catalogue::default();
    let item = EvidenceItem::new("x".into(), EvidenceItemKind::Document, " Rapport ");
    let add = ProductChange::AddEvidence { item: item.clone() };
    let next = product().changed(&add, &catalogue).unwrap();
    assert_eq!((next.evidence[2].id.as_str(), next.evidence[2].title.as_str()), ("e-3", "Rapport"));
    let removed = next
        .changed(&ProductChange::RemoveEvidence { evidence: "e-3".into() }, &catalogue)
        .unwrap()
        .changed(&add, &catalogue)
        .unwrap();
    assert_eq!(removed.evidence[2].id.as_str(), "e-4", "a number is never used again");
    let mut wrong = item.clone();
    wrong.sha256 = "abc".into();
    let refused = product().changed(&ProductChange::AddEvidence { item: wrong }, &catalogue);
    assert_eq!(refused, Err(Refusal::NotAChecksum));
    let mut backwards = item;
    (backwards.valid_from, backwards.valid_until) = (Some(date("2027-01-01")), Some(date("2026-01-01")));
    let refused = product().changed(&ProductChange::AddEvidence { item: backwards }, &catalogue);
    assert_eq!(refused, Err(Refusal::EndsBeforeStart));
    let version = product().next_version("p-2".into(), " 5.0 ").unwrap();
    assert_eq!((version.version.as_str(), version.earlier), ("5.0", Some("p-1".into())));
    assert_eq!(product().next_version("p-2".into(), " "), Err(Refusal::Blank { field: "version" }));
}

fn value() -> impl Strategy<Value = AnswerValue> {
    prop_oneof![Just(AnswerValue::Met), Just(AnswerValue::Partly), Just(AnswerValue::NotMet)]
}

fn some_answers() -> impl Strategy<Value = Declaration> {
    proptest::collection::btree_map(0..3_usize, (value(), "[a-zæøå ]{0,8}", "[a-zæøå ]{0,8}"), 0..4).prop_map(
        |answers| {
            let mut declaration = declaration("d-1");
            for (place, (value, description, deviation)) in answers {
                let id = declaration.list.entries[place].id.to_string();
                let answer = GivenAnswer { description, deviation, ..given(value) };
                declaration = answered(&declaration, &id, answer);
            }
            declaration
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_statement_never_touches_an_answer_that_is_given(before in some_answers(), value in value(), except in 0..4_usize) {
        let except = before.list.entries.get(except).map(|entry| entry.id.clone());
        let statement = Statement {
            about: StatementScope::All,
            except: except.iter().cloned().collect(),
            value,
            description: "Gjelder alle.".into(),
            evidence: [].into(),
        };
        let change = DeclarationChange::Statement { statement: statement.clone() };
        let after = before.changed(&change, today()).unwrap();
        for entry in &before.list.entries {
            match before.answer(&entry.id) {
                Some(answer) => prop_assert_eq!(after.answer(&entry.id), Some(answer)),
                None if except.as_ref() == Some(&entry.id) => prop_assert!(after.answer(&entry.id).is_none()),
                None => prop_assert_eq!(after.answers[&entry.id].origin.clone(), AnswerOrigin::Statement),
            }
        }
        prop_assert!(statement.answers(&after).is_empty(), "said twice it answers nothing more");
    }

    #[test]
    fn nothing_is_taken_over_that_was_not_accepted(before in some_answers(), now in some_answers(), accept in proptest::collection::vec(any::<bool>(), 3)) {
        let now = Declaration { id: "d-2".into(), ..now };
        let all = [before];
        let catalogue = Catalogue::default();
        let found = offers(&now, &Earlier::new(&all, &catalogue, today()));
        let accepted: Vec<_> = found.iter().zip(&accept).filter(|(_, yes)| **yes).map(|(offer, _)| offer.clone()).collect();
        let after = now.with_reused(&accepted).unwrap();
        for entry in &now.list.entries {
            let is_accepted = accepted.iter().any(|offer| offer.requirement == entry.id);
            if now.answer(&entry.id).is_some() || !is_accepted {
                prop_assert_eq!(after.answers.get(&entry.id), now.answers.get(&entry.id));
            } else {
                let reused = &after.answers[&entry.id];
                prop_assert_eq!(reused.value, all[0].answers[&entry.id].value);
                let is_reused = matches!(reused.origin, AnswerOrigin::Reused { .. });
                prop_assert!(is_reused);
            }
        }
    }

    #[test]
    fn counts_add_up_and_every_unanswered_row_is_told(declaration in some_answers()) {
        let counts = progress(&declaration, today());
        prop_assert_eq!(counts.answered + counts.unanswered, counts.requirements);
        let values = counts.met + counts.partly + counts.planned + counts.not_met + counts.not_relevant;
        prop_assert_eq!(values, counts.answered);
        let told = review(&declaration, today()).iter().filter(|issue| issue.kind == IssueKind::Unanswered).count();
        prop_assert_eq!(told, counts.unanswered);
        for entry in &declaration.list.entries {
            let found = issues(entry, declaration.answers.get(&entry.id), &declaration.product, today());
            let kinds: std::collections::BTreeSet<_> = found.iter().map(|issue| issue.kind).collect();
            prop_assert_eq!(kinds.len(), found.len(), "each thing is told once");
        }
    }

    #[test]
    fn any_change_of_what_was_signed_breaks_the_signature(declaration in some_answers(), place in 0..3_usize) {
        prop_assume!(!declaration.answers.is_empty());
        let signed = declaration.signed("Kari Eksempel", "Produktsjef", "Svarene er riktige.", today()).unwrap();
        prop_assert_eq!(sign_off_state(&signed), SignOffState::Valid);
        let id = signed.list.entries[place].id.clone();
        let mut forged = signed.clone();
        let answer = forged.answers.entry(id.clone()).or_default();
        answer.value = if answer.value == Some(AnswerValue::Met) { Some(AnswerValue::Partly) } else { Some(AnswerValue::Met) };
        prop_assert_eq!(sign_off_state(&forged), SignOffState::Broken);
        let mut forged = signed.clone();
        forged.answers.entry(id).or_default().description.push('x');
        prop_assert_eq!(sign_off_state(&forged), SignOffState::Broken);
        let mut forged = signed.clone();
        forged.product.version = "4.3".into();
        prop_assert_eq!(sign_off_state(&forged), SignOffState::Broken);
        let mut forged = signed;
        Arc::make_mut(&mut forged.list).entries[place].text_hash = "0".repeat(64);
        prop_assert_eq!(sign_off_state(&forged), SignOffState::Broken);
    }
}
