//! The rows of an official list against the requirements of the catalogue: by id, by number, by the number of a national
//! standard, and by near text.
//!
//! Conservative on purpose: «5.5» is a number in more than one publication, and our texts are in our own words. A match
//! is *sure* only when nothing else could be meant; the rest are suggestions that a person says yes to, one by one.

use super::near::NearTexts;
use super::numbers::{normal, standards};
use super::rows::Proposal;
use crate::catalogue::{Catalogue, Requirement, closed_list};
use crate::ids::{RequirementId, SetId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

closed_list! {
    /// What a match rests on.
    MatchedBy {
        /// The identifier of our own record.
        Id => "id",
        /// The publisher's number.
        Number => "number",
        /// The number of a national standard.
        Standard => "standard",
        /// The words of the text.
        NearText => "near_text",
    }
}

/// A requirement a row may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// The requirement.
    pub requirement: RequirementId,
    /// What the match rests on.
    pub by: MatchedBy,
    /// How near the texts are, from 0 to 1.
    pub score: f32,
}

/// A row and what it may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The row in the file.
    pub row: u32,
    /// The number in the file; empty where there is none.
    pub number: String,
    /// The best candidates, the best first; none where nothing is near.
    pub candidates: Vec<Candidate>,
    /// Nothing else could be meant.
    pub sure: bool,
}

/// Candidates shown for a row.
const CANDIDATES: usize = 4;
/// How near a text must be to be suggested.
const SUGGESTED: f32 = 0.4;
/// How near a text must be, and how far ahead of the next, to be sure without any number.
const SURE: f32 = 0.85;
const AHEAD: f32 = 0.1;
/// How near the text must be where the number alone could stand in several publications.
const BARE_NUMBER: f32 = 0.25;

/// What the rows may be. With `set`, only requirements of that set are looked at.
pub fn match_rows(
    proposals: &[Proposal],
    set: Option<&SetId>,
    catalogue: &Catalogue,
    near: &NearTexts,
) -> Vec<Match> {
    let wanted = |requirement: &Requirement| set.is_none_or(|set| requirement.set == *set);
    let index = Index::of(catalogue, &wanted);
    let mut matches: Vec<Match> = proposals
        .iter()
        .map(|proposal| {
            let scores: HashMap<usize, f32> = near
                .nearest(&format!("{} {}", proposal.title, proposal.text), usize::MAX)
                .into_iter()
                .filter(|near| catalogue.requirements.get(near.place).is_some_and(wanted))
                .map(|near| (near.place, near.score))
                .collect();
            match_of(proposal, set.is_some(), &index, &scores, catalogue)
        })
        .collect();
    only_one_row_each(&mut matches);
    matches
}

/// Requirements by what identifies them.
struct Index {
    ids: HashMap<String, usize>,
    numbers: HashMap<String, Vec<usize>>,
    standards: HashMap<String, Vec<usize>>,
}

impl Index {
    fn of(catalogue: &Catalogue, wanted: &dyn Fn(&Requirement) -> bool) -> Self {
        let mut index = Index { ids: HashMap::new(), numbers: HashMap::new(), standards: HashMap::new() };
        for (place, requirement) in catalogue.requirements.iter().enumerate() {
            if !wanted(requirement) {
                continue;
            }
            index.ids.insert(requirement.id.as_str().to_lowercase(), place);
            if let Some(number) = &requirement.number {
                index.numbers.entry(normal(number)).or_default().push(place);
                for standard in standards(number) {
                    index.standards.entry(standard).or_default().push(place);
                }
            }
        }
        index
    }
}

fn match_of(
    proposal: &Proposal,
    in_one_set: bool,
    index: &Index,
    scores: &HashMap<usize, f32>,
    catalogue: &Catalogue,
) -> Match {
    let score = |place: &usize| scores.get(place).copied().unwrap_or_default();
    let mut found: BTreeMap<usize, (MatchedBy, f32)> = BTreeMap::new();
    let mut add = |place: usize, by: MatchedBy| {
        found.entry(place).or_insert((by, score(&place)));
    };
    let number = normal(&proposal.number);
    if let Some(place) = index.ids.get(&proposal.number.to_lowercase()) {
        add(*place, MatchedBy::Id);
    }
    // A number without letters stands in many publications: it counts where we know which one this is, or where the
    // text agrees.
    let bare = !number.chars().any(char::is_alphabetic);
    for place in index.numbers.get(&number).into_iter().flatten().filter(|_| !number.is_empty()) {
        if !bare || in_one_set || score(place) >= BARE_NUMBER {
            add(*place, MatchedBy::Number);
        }
    }
    for standard in standards(&format!("{} {}", proposal.number, proposal.title)) {
        for place in index.standards.get(&standard).into_iter().flatten() {
            add(*place, MatchedBy::Standard);
        }
    }
    let by_number = found.len();
    for (place, score) in scores {
        if *score >= SUGGESTED {
            found.entry(*place).or_insert((MatchedBy::NearText, *score));
        }
    }
    let mut ranked: Vec<(usize, MatchedBy, f32)> =
        found.into_iter().map(|(place, (by, score))| (place, by, score)).collect();
    ranked.sort_by(|left, right| {
        left.1.cmp(&right.1).then(right.2.total_cmp(&left.2)).then(left.0.cmp(&right.0))
    });
    let sure = match ranked.as_slice() {
        [(_, MatchedBy::Id, _), ..] => true,
        [(_, MatchedBy::NearText, best), rest @ ..] => {
            *best >= SURE && rest.first().is_none_or(|(_, _, next)| best - next >= AHEAD)
        }
        [(_, _, best), ..] => by_number == 1 && (!bare || *best >= BARE_NUMBER),
        [] => false,
    };
    let candidates = ranked
        .into_iter()
        .take(CANDIDATES)
        .filter_map(|(place, by, score)| {
            let requirement = catalogue.requirements.get(place)?;
            Some(Candidate { requirement: requirement.id.clone(), by, score })
        })
        .collect();
    Match { row: proposal.row, number: proposal.number.clone(), candidates, sure }
}

/// Two rows cannot both be one requirement: then neither is sure.
fn only_one_row_each(matches: &mut [Match]) {
    let mut rows: HashMap<RequirementId, usize> = HashMap::new();
    for one in matches.iter().filter(|one| one.sure) {
        if let Some(first) = one.candidates.first() {
            *rows.entry(first.requirement.clone()).or_default() += 1;
        }
    }
    for one in matches {
        let several =
            one.candidates.first().and_then(|first| rows.get(&first.requirement)).is_some_and(|n| *n > 1);
        one.sure &= !several;
    }
}

/// The set a list is likely from, by the name of the file or sheet.
pub fn set_named(name: &str, catalogue: &Catalogue) -> Option<SetId> {
    let name = super::fold::folded(name);
    catalogue
        .sets
        .iter()
        .find(|set| {
            let short = super::fold::folded(&set.short.nb);
            name.contains(set.id.as_str()) || (!short.is_empty() && name.contains(&short))
        })
        .map(|set| set.id.clone())
}
