//! Properties of the rules that hold whatever the catalogue says.

use super::*;
use crate::catalogue::{Fact, FactKind, FactOption};
use crate::ids::{AreaId, DeliveryId, FactId};
use crate::text::LocalText;
use proptest::prelude::*;
use std::collections::BTreeSet;

const YES_NO: [&str; 4] = ["a", "b", "c", "d"];
const VALUES: [&str; 3] = ["x", "y", "z"];

/// Four yes/no facts, and one of several choices that is asked when `a` is answered yes.
fn catalogue() -> Catalogue {
    let text = || LocalText::nb("?");
    let fact = |id: &str, asked_when: Option<FactId>, kind| Fact {
        id: FactId::from(id),
        text: text(),
        why: text(),
        example: text(),
        asked_when,
        kind,
    };
    let option = |value: &&str| FactOption {
        value: (*value).to_owned(),
        text: text(),
        because: text(),
        because_not: text(),
    };
    let mut facts: Vec<Fact> =
        YES_NO.iter().map(|id| fact(id, None, FactKind::YesNo { if_yes: text(), if_no: text() })).collect();
    let options = VALUES.iter().map(option).collect();
    facts.push(fact("many", Some(FactId::from("a")), FactKind::MultiChoice(options)));
    Catalogue { facts, ..Catalogue::default() }
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        Just(Condition::Always),
        proptest::sample::subsequence(vec!["p", "q", "r"], 1..=2)
            .prop_map(|areas| Condition::Area(areas.into_iter().map(AreaId::from).collect())),
        Just(Condition::Delivery(vec![DeliveryId::from("saas")])),
        (proptest::sample::select(YES_NO.to_vec()), any::<bool>())
            .prop_map(|(fact, is)| Condition::FactIs(FactId::from(fact), is)),
        proptest::sample::subsequence(VALUES.to_vec(), 1..=2).prop_map(|values| {
            Condition::FactOneOf(FactId::from("many"), values.into_iter().map(str::to_owned).collect())
        }),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::All),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

fn answers() -> impl Strategy<Value = Vec<(FactId, FactAnswer)>> {
    let yes_no = (proptest::sample::select(YES_NO.to_vec()), any::<bool>())
        .prop_map(|(fact, is)| (FactId::from(fact), FactAnswer::YesNo(is)));
    let many = proptest::sample::subsequence(VALUES.to_vec(), 0..=3).prop_map(|values| {
        let values: BTreeSet<String> = values.into_iter().map(str::to_owned).collect();
        (FactId::from("many"), FactAnswer::MultiChoice(values))
    });
    proptest::collection::vec(prop_oneof![4 => yes_no, 1 => many], 0..5).prop_map(|answers| {
        // One answer a fact: the order of answers is what is tested, not a change of mind.
        let mut seen = BTreeSet::new();
        answers.into_iter().filter(|(fact, _)| seen.insert(fact.clone())).collect()
    })
}

fn frame() -> impl Strategy<Value = Purchase> {
    (proptest::sample::subsequence(vec!["p", "q", "r"], 0..=2), proptest::option::of(Just("saas"))).prop_map(
        |(areas, delivery)| Purchase {
            areas: areas.into_iter().map(AreaId::from).collect(),
            delivery: delivery.map(DeliveryId::from),
            ..Purchase::default()
        },
    )
}

proptest! {
    #[test]
    fn answering_a_fact_never_makes_a_determined_verdict_undetermined(
        condition in condition(), frame in frame(), answers in answers(),
    ) {
        let catalogue = catalogue();
        let mut purchase = frame;
        let mut was_known = condition.evaluate(&purchase, &catalogue).truth != Truth::Unknown;
        for (fact, answer) in answers {
            purchase.facts.insert(fact, answer);
            let is_known = condition.evaluate(&purchase, &catalogue).truth != Truth::Unknown;
            prop_assert!(is_known || !was_known);
            was_known = is_known;
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(
        condition in condition(), frame in frame(), answers in answers(),
    ) {
        let catalogue = catalogue();
        let mut forwards = frame.clone();
        forwards.facts.extend(answers.iter().cloned());
        let mut backwards = frame;
        for (fact, answer) in answers.into_iter().rev() {
            backwards.facts.insert(fact, answer);
        }
        let one = condition.evaluate(&forwards, &catalogue);
        let other = condition.evaluate(&backwards, &catalogue);
        prop_assert_eq!((one.truth, one.reasons, one.open), (other.truth, other.reasons, other.open));
    }

    #[test]
    fn a_known_verdict_has_a_reason_and_an_open_one_names_its_questions(
        condition in condition(), frame in frame(), answers in answers(),
    ) {
        let catalogue = catalogue();
        let mut purchase = frame;
        purchase.facts.extend(answers);
        let outcome = condition.evaluate(&purchase, &catalogue);
        match outcome.truth {
            Truth::Unknown => prop_assert!(!outcome.open.is_empty()),
            Truth::True | Truth::False => prop_assert!(!outcome.reasons.is_empty()),
        }
    }

    #[test]
    fn no_open_question_has_been_answered_already(
        condition in condition(), frame in frame(), answers in answers(),
    ) {
        let catalogue = catalogue();
        let mut purchase = frame;
        purchase.facts.extend(answers);
        for question in condition.evaluate(&purchase, &catalogue).open {
            let answered = match &question {
                Question::Areas => !purchase.areas.is_empty(),
                Question::Delivery => purchase.delivery.is_some(),
                Question::Fact(fact) => purchase.facts.contains_key(fact),
            };
            prop_assert!(!answered, "{:?}", question);
        }
    }
}

/// Found by the first property: an answer given before its guard was emptied by a later «no».
#[test]
fn an_answer_counts_only_once_the_question_that_guards_it_is_answered() {
    let catalogue = catalogue();
    let condition = Condition::FactOneOf(FactId::from("many"), vec!["y".to_owned()]);
    let mut purchase = Purchase::default();
    purchase.facts.insert(FactId::from("many"), FactAnswer::MultiChoice(["y".to_owned()].into()));
    let open = condition.evaluate(&purchase, &catalogue);
    assert_eq!((open.truth, open.open), (Truth::Unknown, vec![Question::Fact(FactId::from("a"))]));
    purchase.facts.insert(FactId::from("a"), FactAnswer::YesNo(true));
    assert_eq!(condition.truth(&purchase, &catalogue), Truth::True);
    purchase.facts.insert(FactId::from("a"), FactAnswer::YesNo(false));
    assert_eq!(condition.truth(&purchase, &catalogue), Truth::False);
}
