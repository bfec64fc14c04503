//! Checks of mappings: both sides exist, no pair stands twice, and equal requirements can be told apart by rank.

use crate::problem::Problem;
use crate::read::DataFolder;
use std::collections::BTreeSet;

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    let catalogue = &data.catalogue;
    let mut pairs = BTreeSet::new();
    for mapping in &catalogue.mappings {
        let mut say = |what: String| problems.push(Problem::new("mappings", what));
        for id in [&mapping.a, &mapping.b] {
            if catalogue.requirement(id).is_none() {
                say(format!("no requirement {id}"));
            }
        }
        let (first, second) =
            if mapping.a < mapping.b { (&mapping.a, &mapping.b) } else { (&mapping.b, &mapping.a) };
        if first == second || !pairs.insert((first, second)) {
            say(format!("{} and {} are mapped twice, or to themselves", mapping.a, mapping.b));
        }
    }
    for framework in &catalogue.frameworks {
        let file = format!("mappings/frameworks/{}.yaml", framework.id);
        for place in &framework.places {
            if catalogue.requirement(&place.requirement).is_none() {
                problems.push(Problem::new(&file, format!("no requirement {}", place.requirement)));
            }
            if place.places.is_empty() {
                problems.push(Problem::new(&file, format!("{} has no places", place.requirement)));
            }
        }
    }
}
