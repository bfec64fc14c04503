//! Full-text search over the catalogue, as people type: inflected, half finished, without æøå, abbreviated, misspelt, or
//! by number.
//!
//! The index lives in an FTS5 table in memory and is built anew at every start, so it never disagrees with the
//! catalogue. FTS5 draws the hits and weighs rare words above common ones; what a word is (`words`), what a query means
//! (`query`, `synonyms`), what a misspelt word may have meant (`near`) and what is shown (`snippet`) is decided here,
//! the same way for index and query. Hits are looked for in three rounds, each only when the one before found little:
//! as typed; with near words; any of the words.

mod index;
mod near;
mod query;
mod snippet;
mod synonyms;
mod words;

use crate::StoreError;
use domain::catalogue::Catalogue;
use domain::ids::RequirementId;
use domain::text::Language;
use index::{Index, Record};
use query::{Alternative, OneOf, Query, Term};
use std::collections::BTreeMap;

/// Fewer hits than this, and near words are tried.
const FEW: usize = 3;
/// How good a near word is, compared with the word itself.
const MISSPELT: f32 = 0.7;
const CONTAINED: f32 = 0.6;

/// A requirement that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The requirement.
    pub requirement: RequirementId,
    /// Its title in the language asked for.
    pub title: String,
    /// The text that shows best why it was found.
    pub snippet: Vec<Piece>,
    /// The higher the better; comparable within one search only.
    pub score: f64,
}

/// A stretch of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text, as it was written.
    pub text: String,
    /// It is what was looked for.
    pub matched: bool,
}

/// An index over one catalogue.
#[derive(Debug)]
pub struct SearchIndex {
    index: Index,
}

impl SearchIndex {
    /// Builds the index.
    pub fn build(catalogue: &Catalogue) -> Result<SearchIndex, StoreError> {
        Ok(SearchIndex { index: Index::build(catalogue)? })
    }

    /// At most `limit` requirements that `query` asks for, best first; titles and snippets in `language`. Any text is a
    /// query: what cannot be looked for is passed over.
    pub fn search(&self, query: &str, language: Language, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let query = Query::parse(query, &self.index.stems, &self.index.synonyms);
        if query.terms.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let mut found: BTreeMap<usize, f64> = BTreeMap::new();
        let mut terms = query.terms.clone();
        self.add(&mut found, &terms, " AND ", 1.0)?;
        for (number, record) in self.index.records.iter().enumerate() {
            if let Some(bonus) = key_bonus(record, &query.key) {
                *found.entry(number).or_default() += bonus;
            }
        }
        if found.len() < FEW {
            terms = terms.into_iter().map(|term| self.with_near_words(term)).collect();
            self.add(&mut found, &terms, " AND ", 0.5)?;
        }
        // Half of «HIS 1153» is nothing; half of a sentence may be what was meant.
        if found.is_empty() || found.len() < FEW && terms.len() > 2 {
            self.add(&mut found, &terms, " OR ", 0.25)?;
        }

        let mut ranked: Vec<(usize, f64)> = found.into_iter().collect();
        ranked.sort_by(|left, right| right.1.total_cmp(&left.1).then(left.0.cmp(&right.0)));
        let hits = ranked.into_iter().take(limit).filter_map(|(number, score)| {
            let record = self.index.records.get(number)?;
            Some(Hit {
                requirement: record.id.clone(),
                title: record.title.get(language).to_owned(),
                snippet: snippet::snippet(record.shown(language), &terms, &self.index.stems),
                score,
            })
        });
        Ok(hits.collect())
    }

    /// Adds what one round finds and no earlier round found.
    fn add(
        &self,
        found: &mut BTreeMap<usize, f64>,
        terms: &[Term],
        joined: &str,
        worth: f64,
    ) -> Result<(), StoreError> {
        let expression = terms.iter().map(Term::expression).collect::<Vec<_>>().join(joined);
        let terms: Vec<_> = terms.iter().map(|term| self.index.resolve(term)).collect();
        for (number, rarity) in self.index.matching(&expression)? {
            let Some(record) = self.index.records.get(number) else { continue };
            let places: Vec<f32> = terms.iter().map(|term| term.best_place(record)).collect();
            let missing = places.iter().filter(|place| **place == 0.0).count();
            if missing * 2 > terms.len() {
                continue;
            }
            found.entry(number).or_insert_with(|| {
                let place = f64::from(places.iter().sum::<f32>()) / terms.len().max(1) as f64;
                // Where the words stand decides; how rare they are decides between equals.
                worth * (place + rarity / (rarity + 10.0))
            });
        }
        Ok(())
    }

    /// The term, and the words its word may have been meant for or stand inside.
    fn with_near_words(&self, mut term: Term) -> Term {
        let Some(word) = &term.word else { return term };
        let index = &self.index;
        let unknown = !index.knows(&term);
        let mut near = |numbers: Vec<u32>, worth: f32| {
            let words = numbers.into_iter().filter_map(|number| index.vocabulary.get(number as usize));
            let exact: Vec<String> = words.flat_map(|word| query::forms(word, &index.stems)).collect();
            if !exact.is_empty() {
                term.alternatives.push(Alternative { all: vec![OneOf { exact, prefix: None }], worth });
            }
        };
        if unknown {
            near(index.near.misspelt(word, &index.vocabulary), MISSPELT);
        }
        near(index.near.containing(word, &index.vocabulary), CONTAINED);
        term
    }
}

/// What it adds that the query is the number or id of a requirement, whole or from one of its parts on.
fn key_bonus(record: &Record, key: &str) -> Option<f64> {
    if record.keys.iter().any(|own| own == key) {
        Some(20.0)
    } else if record.part_keys.iter().any(|own| own == key) {
        Some(10.0)
    } else {
        None
    }
}
