//! Near text: which requirement a row is about when neither its id nor its exact text says so.
//!
//! Comparing every row with every requirement would take hours for a large list, so rare words pick a handful of
//! candidates first, and only these are compared in full.

use std::collections::{BTreeSet, HashMap};

/// How alike two texts must be, from 0 to 1.
const ALIKE: f64 = 0.8;
/// How much more alike the best must be than the second best; otherwise nobody can say which is meant.
const MARGIN: f64 = 0.03;
/// A word in more requirements than this says little about any of them.
const COMMON: usize = 64;
/// Rare words that are looked up for one row.
const WORDS: usize = 24;
/// Requirements that are compared in full with one row.
const CANDIDATES: usize = 8;
/// Characters that are compared; a text this long is told by its beginning.
const LENGTH: usize = 4_000;

/// Pairs a row with the requirement it is nearest to. Each requirement is given once, to the row most like it, whatever
/// the order of the rows.
pub(super) fn pairs(rows: &[(usize, &str)], requirements: &[(usize, &str)]) -> Vec<(usize, usize)> {
    let texts: Vec<String> = requirements.iter().map(|(_, text)| shortened(text)).collect();
    let mut index: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, text) in texts.iter().enumerate() {
        for word in words(text) {
            index.entry(word).or_default().push(at);
        }
    }
    let mut found: Vec<(f64, usize, usize)> = Vec::new();
    for (row, text) in rows {
        let text = shortened(text);
        let mut scored: Vec<(f64, usize)> = candidates(&text, &index)
            .into_iter()
            .filter_map(|at| texts.get(at).map(|other| (strsim::sorensen_dice(&text, other), at)))
            .collect();
        scored.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
        let Some((best, at)) = scored.first().copied() else { continue };
        let second = scored.get(1).map_or(0.0, |(score, _)| *score);
        if best >= ALIKE && best - second >= MARGIN {
            found.push((best, at, *row));
        }
    }
    // The row number comes last: among rows equally alike the first one counts, as everywhere.
    found.sort_by(|left, right| right.0.total_cmp(&left.0).then((left.1, left.2).cmp(&(right.1, right.2))));
    let mut given = BTreeSet::new();
    found
        .into_iter()
        .filter(|(_, at, _)| given.insert(*at))
        .filter_map(|(_, at, row)| requirements.get(at).map(|(requirement, _)| (row, *requirement)))
        .collect()
}

fn candidates(text: &str, index: &HashMap<&str, Vec<usize>>) -> Vec<usize> {
    let mut known: Vec<(usize, &str)> = words(text)
        .into_iter()
        .filter_map(|word| index.get(word).map(|places| (places.len(), word)))
        .filter(|(places, _)| *places <= COMMON)
        .collect();
    known.sort_unstable();
    let mut shared: HashMap<usize, usize> = HashMap::new();
    for (_, word) in known.into_iter().take(WORDS) {
        for place in index.get(word).into_iter().flatten() {
            *shared.entry(*place).or_default() += 1;
        }
    }
    let mut best: Vec<(usize, usize)> = shared.into_iter().collect();
    best.sort_unstable_by(|left, right| right.1.cmp(&left.1).then(left.0.cmp(&right.0)));
    best.into_iter().take(CANDIDATES).map(|(place, _)| place).collect()
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn shortened(text: &str) -> String {
    text.to_lowercase().chars().take(LENGTH).collect()
}
