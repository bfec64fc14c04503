//! How two versions of a requirement set relate, requirement by requirement.
//!
//! What can be seen in the records is worked out: unchanged, minor, major, gone, new. That a requirement was split or
//! merged cannot be seen, so the packager declares it. Nothing a buyer decided or a vendor answered is changed by an
//! equivalence table; it only says what deserves a new look.

use super::requirement::Requirement;
use crate::ids::RequirementId;
use std::collections::BTreeSet;

/// What became of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// The demand is the same to the letter, with the same level, condition, responsibility and status.
    Unchanged,
    /// The wording, its help or its sources changed; what is demanded of whom did not.
    Minor,
    /// Level, condition, responsibility or status changed: an old decision may not hold.
    Major,
    /// One became several.
    Split,
    /// Several became one.
    Merged,
    /// It is no longer there, and nothing is said to take its place.
    Gone,
    /// It was not there before.
    New,
}

/// A line of an equivalence table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivalence {
    /// Ids in the old version; empty for what is new.
    pub from: Vec<RequirementId>,
    /// Ids in the new version; empty for what is gone.
    pub to: Vec<RequirementId>,
    /// What happened.
    pub change: Change,
}

/// A split or merger, declared by the packager.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Ids in the old version.
    pub from: Vec<RequirementId>,
    /// Ids in the new version.
    pub to: Vec<RequirementId>,
}

/// The equivalence table from `old` to `new`: every id of either version stands in exactly one line. Lines follow the
/// old version; what is new comes last.
pub fn equivalence_table(old: &[Requirement], new: &[Requirement], moves: &[Move]) -> Vec<Equivalence> {
    let mut told: BTreeSet<&RequirementId> = BTreeSet::new();
    let mut explained: BTreeSet<&RequirementId> = BTreeSet::new();
    let mut table = Vec::new();
    for requirement in old {
        if told.contains(&requirement.id) {
            continue;
        }
        if let Some(declared) = moves.iter().find(|declared| declared.from.contains(&requirement.id)) {
            told.extend(&declared.from);
            explained.extend(&declared.to);
            let change = if declared.from.len() > 1 { Change::Merged } else { Change::Split };
            table.push(Equivalence { from: declared.from.clone(), to: declared.to.clone(), change });
            continue;
        }
        told.insert(&requirement.id);
        let (to, change) = match new.iter().find(|candidate| candidate.id == requirement.id) {
            Some(successor) => (vec![successor.id.clone()], compare(requirement, successor)),
            None => (Vec::new(), Change::Gone),
        };
        explained.extend(new.iter().map(|one| &one.id).filter(|id| to.contains(id)));
        table.push(Equivalence { from: vec![requirement.id.clone()], to, change });
    }
    let newcomers = new.iter().filter(|requirement| !explained.contains(&requirement.id));
    table.extend(newcomers.map(|requirement| Equivalence {
        from: Vec::new(),
        to: vec![requirement.id.clone()],
        change: Change::New,
    }));
    table
}

fn compare(old: &Requirement, new: &Requirement) -> Change {
    let same_duty = old.levels == new.levels
        && old.applies_when == new.applies_when
        && old.responsibility == new.responsibility
        && old.status == new.status;
    if !same_duty {
        Change::Major
    } else if old == new {
        Change::Unchanged
    } else {
        Change::Minor
    }
}
