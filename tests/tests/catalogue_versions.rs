//! Two versions of one set: what became of each requirement, and that nothing is forgotten.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use domain::catalogue::Requirement;
use domain::catalogue::equivalence::{Change, Move, equivalence_table};
use domain::ids::RequirementId;
use std::path::Path;

fn requirements(version: &str) -> Vec<Requirement> {
    let folder = Path::new("fixtures/catalogue-versions").join(version);
    match catalogue_files::read(&folder) {
        Ok(data) => data.catalogue.requirements,
        Err(problems) => panic!("{problems:#?}"),
    }
}

fn ids(ids: &[&str]) -> Vec<RequirementId> {
    ids.iter().map(|id| RequirementId::from(*id)).collect()
}

#[test]
fn every_requirement_of_either_version_stands_in_exactly_one_line_with_what_became_of_it() {
    let moves = [
        Move { from: ids(&["ex-4"]), to: ids(&["ex-4-a", "ex-4-b"]) },
        Move { from: ids(&["ex-5", "ex-6"]), to: ids(&["ex-8"]) },
    ];
    let (old, new) = (requirements("old"), requirements("new"));
    let table = equivalence_table(&old, &new, &moves);
    let lines: Vec<(Vec<RequirementId>, Vec<RequirementId>, Change)> =
        table.iter().map(|line| (line.from.clone(), line.to.clone(), line.change)).collect();
    assert_eq!(
        lines,
        [
            (ids(&["ex-1"]), ids(&["ex-1"]), Change::Unchanged),
            (ids(&["ex-2"]), ids(&["ex-2"]), Change::Major),
            (ids(&["ex-3"]), ids(&["ex-3"]), Change::Minor),
            (ids(&["ex-4"]), ids(&["ex-4-a", "ex-4-b"]), Change::Split),
            (ids(&["ex-5", "ex-6"]), ids(&["ex-8"]), Change::Merged),
            (ids(&["ex-7"]), ids(&[]), Change::Gone),
            (ids(&[]), ids(&["ex-9"]), Change::New),
        ]
    );
    for (all, side) in [(&old, 0), (&new, 1)] {
        for requirement in all {
            let lines =
                table.iter().filter(|line| [&line.from, &line.to][side].contains(&requirement.id)).count();
            assert_eq!(lines, 1, "{}", requirement.id);
        }
    }
}
