//! How near a text is to the requirements of the catalogue: the share of weighty words they have in common.
//!
//! A word weighs more the fewer requirements use it, and words count by their beginning, so that inflections meet. The
//! figure is a reason to look, never a decision.

use super::fold::words;
use crate::catalogue::Catalogue;
use crate::text::Language;
use std::collections::{BTreeMap, HashMap};

/// Letters of a word that count.
const STEM: usize = 7;
/// Shorter words say nothing.
const SHORTEST: usize = 3;
/// Words that stand everywhere.
const COMMON: &[&str] = &[
    "skal",
    "løsningen",
    "løysinga",
    "leverandøren",
    "kommunen",
    "and",
    "the",
    "shall",
    "solution",
    "supplier",
    "for",
    "med",
    "som",
    "til",
    "kan",
    "ikke",
    "ikkje",
    "eller",
    "det",
    "den",
    "ved",
    "være",
    "vere",
    "alle",
    "fra",
    "frå",
    "etter",
    "når",
    "bør",
    "must",
    "should",
    "with",
    "that",
    "from",
    "this",
];

/// A requirement near a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Its place among the requirements of the catalogue.
    pub place: usize,
    /// How near, from 0 to 1.
    pub score: f32,
}

/// The texts of a catalogue, ready to be compared with. Each language of a requirement is a text of its own, so that a
/// match in one of them is a match.
#[derive(Debug, Default)]
pub struct NearTexts {
    /// For each text, the place of its requirement in the catalogue.
    places: Vec<usize>,
    /// For each word: which texts use it, and what it weighs there.
    uses: HashMap<String, Vec<(usize, f32)>>,
    rarity: Rarity,
}

impl NearTexts {
    /// Reads titles and texts of all requirements in every language they are written in.
    pub fn of(catalogue: &Catalogue) -> Self {
        let mut places = Vec::new();
        let mut texts: Vec<BTreeMap<String, f32>> = Vec::new();
        for (place, requirement) in catalogue.requirements.iter().enumerate() {
            for language in Language::ALL.into_iter().filter(|language| requirement.text.has(*language)) {
                places.push(place);
                let title = requirement.title.get(language);
                texts.push(counted(&format!("{title} {}", requirement.text.get(language))));
            }
        }
        let mut used_in: HashMap<&str, f32> = HashMap::new();
        for word in texts.iter().flat_map(BTreeMap::keys) {
            *used_in.entry(word).or_default() += 1.0;
        }
        let all = texts.len() as f32;
        let rarity = Rarity {
            of: used_in
                .into_iter()
                .map(|(word, count)| (word.to_owned(), (1.0 + all / count).ln()))
                .collect(),
            unseen: (1.0 + all).ln(),
        };
        let mut uses: HashMap<String, Vec<(usize, f32)>> = HashMap::new();
        for (number, text) in texts.iter().enumerate() {
            for (word, weight) in weighed(text, &rarity) {
                uses.entry(word).or_default().push((number, weight));
            }
        }
        Self { places, uses, rarity }
    }

    /// The requirements nearest to `text`, at most `most`, the nearest first.
    pub fn nearest(&self, text: &str, most: usize) -> Vec<Near> {
        let mut scores = vec![0.0_f32; self.places.len()];
        for (word, weight) in weighed(&counted(text), &self.rarity) {
            for (number, other) in self.uses.get(&word).into_iter().flatten() {
                if let Some(score) = scores.get_mut(*number) {
                    *score += weight * other;
                }
            }
        }
        let mut best: BTreeMap<usize, f32> = BTreeMap::new();
        for (place, score) in self.places.iter().zip(scores).filter(|(_, score)| *score > 0.0) {
            let before = best.entry(*place).or_default();
            *before = before.max(score.min(1.0));
        }
        let mut near: Vec<Near> = best.into_iter().map(|(place, score)| Near { place, score }).collect();
        near.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.place.cmp(&right.place)));
        near.truncate(most);
        near
    }
}

/// What a word weighs before it is counted.
#[derive(Debug, Default)]
struct Rarity {
    of: HashMap<String, f32>,
    /// What a word weighs that no text uses.
    unseen: f32,
}

/// The beginnings of the words of a text, and how often each stands there.
fn counted(text: &str) -> BTreeMap<String, f32> {
    let mut counted = BTreeMap::new();
    for word in words(text).filter(|word| !COMMON.contains(&word.as_str())) {
        if word.chars().count() >= SHORTEST || word.chars().all(|one| one.is_ascii_digit()) {
            *counted.entry(word.chars().take(STEM).collect()).or_default() += 1.0;
        }
    }
    counted
}

/// Words with their weights, such that all weights of a text together have the length 1. A word no requirement uses
/// weighs as much as one that a single text uses: what a text says beyond the catalogue makes it less near.
fn weighed(text: &BTreeMap<String, f32>, rarity: &Rarity) -> Vec<(String, f32)> {
    let weights: Vec<(String, f32)> = text
        .iter()
        .map(|(word, count)| {
            (word.clone(), (1.0 + count.ln()) * rarity.of.get(word).copied().unwrap_or(rarity.unseen))
        })
        .collect();
    let length = weights.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    if length == 0.0 {
        return Vec::new();
    }
    weights.into_iter().map(|(word, weight)| (word, weight / length)).collect()
}
