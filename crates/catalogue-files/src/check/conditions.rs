//! Checks of conditions: every requirement can be met with, and avoided; every question is used.

use crate::problem::Problem;
use crate::read::DataFolder;
use domain::applicability::{Condition, FactAnswer, Purchase, Verdict, applicability};
use domain::catalogue::{Catalogue, FactKind, Lifecycle, Requirement};
use domain::ids::FactId;
use std::collections::BTreeSet;

/// Purchases tried for one requirement; conditions are small, so this is never reached by a sensible one.
const PURCHASES_TRIED: usize = 200_000;

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    let catalogue = &data.catalogue;
    for requirement in &catalogue.requirements {
        let withdrawn = requirement.status.last().is_some_and(|period| period.value == Lifecycle::Withdrawn);
        if requirement.applies_when == Condition::Always || withdrawn {
            continue;
        }
        let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
        let (applies, does_not) = outcomes(requirement, catalogue);
        if !applies {
            problems
                .push(Problem::new(&file, "applies_when can never hold: nobody would get the requirement"));
        }
        if !does_not {
            problems.push(Problem::new(&file, "applies_when always holds; write always: true"));
        }
    }
    for fact in &catalogue.facts {
        let guards = catalogue.facts.iter().any(|other| other.asked_when.as_ref() == Some(&fact.id));
        let used = catalogue.requirements.iter().any(|one| one.applies_when.facts().contains(&&fact.id));
        if !used && !guards {
            problems
                .push(Problem::new("facts.yaml", format!("no requirement uses the question {}", fact.id)));
        }
    }
}

/// Whether some purchase gets the requirement, and whether some purchase does not.
fn outcomes(requirement: &Requirement, catalogue: &Catalogue) -> (bool, bool) {
    let mut facts: BTreeSet<FactId> = requirement.applies_when.facts().into_iter().cloned().collect();
    let guards: Vec<FactId> =
        facts.iter().filter_map(|fact| catalogue.fact(fact)?.asked_when.clone()).collect();
    facts.extend(guards);
    let mut purchases = vec![Purchase::default()];
    purchases = spread(purchases, &catalogue.areas, |purchase, area| {
        purchase.areas = [area.id.clone()].into();
    });
    purchases = spread(purchases, &catalogue.deliveries, |purchase, delivery| {
        purchase.delivery = Some(delivery.id.clone());
    });
    for fact in &facts {
        let Some(fact) = catalogue.fact(fact) else { continue };
        let answers = answers(&fact.kind);
        purchases = spread(purchases, &answers, |purchase, answer| {
            purchase.facts.insert(fact.id.clone(), answer.clone());
        });
        purchases.truncate(PURCHASES_TRIED);
    }
    let as_of = requirement.status.iter().rev().find_map(|period| period.from).unwrap_or_default();
    let (mut applies, mut does_not) = (false, false);
    for purchase in &purchases {
        match applicability(requirement, purchase, catalogue, as_of).verdict {
            Verdict::Applies => applies = true,
            Verdict::DoesNotApply => does_not = true,
            Verdict::NotDetermined => {}
        }
        if applies && does_not {
            break;
        }
    }
    (applies, does_not)
}

fn spread<T>(purchases: Vec<Purchase>, choices: &[T], set: impl Fn(&mut Purchase, &T)) -> Vec<Purchase> {
    purchases
        .iter()
        .flat_map(|purchase| {
            choices.iter().map(|choice| {
                let mut next = purchase.clone();
                set(&mut next, choice);
                next
            })
        })
        .collect()
}

fn answers(kind: &FactKind) -> Vec<FactAnswer> {
    match kind {
        FactKind::YesNo { .. } => vec![FactAnswer::YesNo(true), FactAnswer::YesNo(false)],
        FactKind::Choice(options) => {
            options.iter().map(|option| FactAnswer::Choice(option.value.clone())).collect()
        }
        FactKind::MultiChoice(options) => {
            let one = options.iter().map(|option| FactAnswer::MultiChoice([option.value.clone()].into()));
            let all = FactAnswer::MultiChoice(options.iter().map(|option| option.value.clone()).collect());
            one.chain([FactAnswer::MultiChoice(BTreeSet::new()), all]).collect()
        }
    }
}
