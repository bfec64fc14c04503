//! Runs the worked examples, and checks that each requirement has one where it applies and one where it does not.

use crate::problem::Problem;
use crate::raw::case::{RawCase, RawExpectation};
use crate::read::DataFolder;
use domain::applicability::{Condition, Purchase, Verdict, applicability};
use domain::catalogue::{Catalogue, Lifecycle};
use domain::ids::RequirementId;
use std::collections::BTreeSet;

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    let (mut applies, mut does_not) = (BTreeSet::new(), BTreeSet::new());
    for file in &data.cases {
        for case in &file.cases {
            let mut say =
                |what: String| problems.push(Problem::new(&file.file, format!("«{}»: {what}", case.name)));
            run(case, &data.catalogue, &mut say);
            for (id, expected) in &case.expect {
                match expected {
                    RawExpectation::NotDetermined => {}
                    RawExpectation::DoesNotApply => {
                        does_not.insert(id.as_str());
                    }
                    _ => {
                        applies.insert(id.as_str());
                    }
                }
            }
        }
    }
    for requirement in &data.catalogue.requirements {
        let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
        let withdrawn = requirement.status.last().is_some_and(|period| period.value == Lifecycle::Withdrawn);
        if !applies.contains(requirement.id.as_str()) && !withdrawn {
            problems.push(Problem::new(&file, "no case where the requirement applies"));
        }
        if !does_not.contains(requirement.id.as_str()) && requirement.applies_when != Condition::Always {
            problems.push(Problem::new(&file, "no case where the requirement does not apply"));
        }
    }
}

fn run(case: &RawCase, catalogue: &Catalogue, say: &mut impl FnMut(String)) {
    let purchase = Purchase::from(case.purchase.clone());
    for area in purchase.areas.iter().filter(|area| catalogue.area(area).is_none()) {
        say(format!("no area {area}"));
    }
    if let Some(delivery) = &purchase.delivery
        && catalogue.delivery(delivery).is_none()
    {
        say(format!("no delivery model {delivery}"));
    }
    for (fact, answer) in &purchase.facts {
        if let Err(error) = answer.check(fact, catalogue) {
            say(error.to_string());
        }
    }
    for (id, expected) in &case.expect {
        let id = RequirementId::new(id.as_str());
        let Some(requirement) = catalogue.requirement(&id) else {
            say(format!("no requirement {id}"));
            continue;
        };
        let result = applicability(requirement, &purchase, catalogue, case.as_of);
        let found = match result.verdict {
            Verdict::Applies => requirement.level().code(),
            Verdict::DoesNotApply => RawExpectation::DoesNotApply.code(),
            Verdict::NotDetermined => RawExpectation::NotDetermined.code(),
        };
        if found != expected.code() {
            say(format!("{id}: expected {}, found {found}", expected.code()));
        }
    }
}
