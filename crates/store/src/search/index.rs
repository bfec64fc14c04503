//! The index itself: an FTS5 table with a row for each requirement, and what ranking and snippets need of each.

use super::near::NearWords;
use super::query::{OneOf, Synonyms, Term};
use super::snippet::Shown;
use super::words::{Stems, Words};
use crate::StoreError;
use domain::catalogue::{Catalogue, Requirement};
use domain::ids::RequirementId;
use domain::text::{Language, LocalText};
use rusqlite::Connection;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

/// Where a word of a requirement stands, best first, and what finding it there is worth.
const PLACES: [(&str, f32); 4] = [("number", 5.0), ("title", 4.0), ("text", 2.0), ("rest", 1.0)];
const NUMBER: usize = 0;
const TITLE: usize = 1;
const TEXT: usize = 2;
const REST: usize = 3;
/// What it is worth that the words of one term are found, but in different places.
const APART: f32 = 0.5;

/// A requirement as it is searched.
#[derive(Debug)]
pub(super) struct Record {
    pub(super) id: RequirementId,
    /// Number and id run together.
    pub(super) keys: Vec<String>,
    /// The id from its second part on, third part on …
    pub(super) part_keys: Vec<String>,
    pub(super) title: LocalText,
    /// What a snippet can be made of, the text of the requirement first.
    texts: Vec<LocalText>,
    /// The words of each place, as ascending numbers in the vocabulary.
    places: [Vec<u32>; PLACES.len()],
}

impl Record {
    /// The texts for a snippet, each in the language it can be shown in.
    pub(super) fn shown(&self, language: Language) -> impl Iterator<Item = Shown<'_>> {
        self.texts.iter().map(move |text| (text.get(language), text.shown_in(language)))
    }
}

pub(super) struct Index {
    connection: Connection,
    pub(super) records: Vec<Record>,
    /// Every word of the index, ascending.
    pub(super) vocabulary: Vec<String>,
    pub(super) near: NearWords,
    pub(super) stems: Stems,
    pub(super) synonyms: Synonyms,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("records", &self.records.len()).finish_non_exhaustive()
    }
}

/// Any of these words of the vocabulary.
struct AnyOf {
    exact: Vec<u32>,
    prefix: Range<u32>,
}

impl AnyOf {
    fn stands_in(&self, place: &[u32]) -> bool {
        let first_from = |start: u32| place.get(place.partition_point(|number| *number < start));
        self.exact.iter().any(|number| place.binary_search(number).is_ok())
            || first_from(self.prefix.start).is_some_and(|number| self.prefix.contains(number))
    }
}

/// A term with its words looked up in the vocabulary: each alternative and its worth.
pub(super) struct Resolved(Vec<(Vec<AnyOf>, f32)>);

impl Resolved {
    /// What the best place is worth where the term stands in `record`.
    pub(super) fn best_place(&self, record: &Record) -> f32 {
        let mut best = 0.0_f32;
        for (words, worth) in &self.0 {
            let place = record.places.iter().position(|place| words.iter().all(|word| word.stands_in(place)));
            let value = match place {
                Some(place) => PLACES[place].1,
                None if words.iter().all(|word| record.places.iter().any(|place| word.stands_in(place))) => {
                    APART
                }
                None => 0.0,
            };
            best = best.max(value * worth);
        }
        best
    }
}

impl Index {
    pub(super) fn build(catalogue: &Catalogue) -> Result<Self, StoreError> {
        let stems = Stems::new();
        let mut collected = Collected::new(&stems);
        let mut records: Vec<Record> = catalogue
            .requirements
            .iter()
            .map(|requirement| collected.record(requirement, catalogue))
            .collect();
        let (vocabulary, near) = collected.ordered(&mut records);

        let mut connection = Connection::open_in_memory()?;
        // The words are made here; FTS5 only has to split them at blanks. It keeps no copy of them.
        connection.execute_batch(
            "CREATE VIRTUAL TABLE requirement USING fts5 (
                 number, title, text, rest, content = '', tokenize = 'ascii'
             );",
        )?;
        let transaction = connection.transaction()?;
        {
            let mut insert = transaction.prepare(
                "INSERT INTO requirement (rowid, number, title, text, rest) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?;
            for (number, record) in (0_i64..).zip(&records) {
                let words = |place: usize| {
                    let words = record.places[place].iter().filter_map(|word| vocabulary.get(*word as usize));
                    words.map(String::as_str).collect::<Vec<_>>().join(" ")
                };
                insert.execute((number, words(NUMBER), words(TITLE), words(TEXT), words(REST)))?;
            }
        }
        transaction.commit()?;
        let synonyms = Synonyms::new(&stems);
        Ok(Self { connection, records, vocabulary, near, stems, synonyms })
    }

    /// The records that an FTS5 expression finds, each with how rare its words are.
    pub(super) fn matching(&self, expression: &str) -> Result<Vec<(usize, f64)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT rowid, bm25(requirement, 5.0, 4.0, 2.0, 1.0) FROM requirement WHERE requirement MATCH ?1",
        )?;
        let rows = statement.query_map([expression], |row| {
            let (number, rank): (i64, f64) = (row.get(0)?, row.get(1)?);
            Ok((usize::try_from(number).unwrap_or(usize::MAX), (-rank).max(0.0)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether any word of the index matches the term as typed.
    pub(super) fn knows(&self, term: &Term) -> bool {
        let resolved = self.resolve(term);
        let mut words = resolved.0.iter().flat_map(|(words, _)| words);
        words.any(|word| !word.exact.is_empty() || !word.prefix.is_empty())
    }

    /// Looks the words of a term up.
    pub(super) fn resolve(&self, term: &Term) -> Resolved {
        let look_up = |one: &OneOf| {
            let known = |word: &String| self.vocabulary.binary_search(word).ok().map(number);
            let exact = one.exact.iter().filter_map(known).collect();
            let prefix = one.prefix.as_ref().map_or(0..0, |prefix| {
                let start = self.vocabulary.partition_point(|word| word < prefix);
                let tail = self.vocabulary.get(start..).unwrap_or_default();
                let end = start + tail.partition_point(|word| word.starts_with(prefix.as_str()));
                number(start)..number(end)
            });
            AnyOf { exact, prefix }
        };
        let alternatives = term.alternatives.iter();
        Resolved(alternatives.map(|way| (way.all.iter().map(look_up).collect(), way.worth)).collect())
    }
}

/// A place in the vocabulary as it is stored; the catalogue has some ten thousand words.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The words of the catalogue while they are collected, numbered as they come.
struct Collected<'a> {
    stems: &'a Stems,
    numbers: HashMap<String, u32>,
    /// For each word its Norwegian and English stem, once they have been asked for. Words come again and again.
    stems_of: Vec<[Option<u32>; 2]>,
    /// Words of letters as they were written, for near words.
    written: Vec<bool>,
    /// The words of texts that come again.
    shared: HashMap<(String, Language), Vec<u32>>,
}

impl<'a> Collected<'a> {
    fn new(stems: &'a Stems) -> Self {
        Self {
            stems,
            numbers: HashMap::new(),
            stems_of: Vec::new(),
            written: Vec::new(),
            shared: HashMap::new(),
        }
    }

    fn record(&mut self, requirement: &Requirement, catalogue: &Catalogue) -> Record {
        let mut places: [Vec<u32>; PLACES.len()] = Default::default();
        let id = Words::of(requirement.id.as_str());
        let mut keys = vec![id.key()];
        self.add(&mut places[NUMBER], requirement.id.as_str(), Language::Nb);
        if let Some(number) = &requirement.number {
            keys.push(Words::of(number).key());
            self.add(&mut places[NUMBER], number, Language::Nb);
        }
        let part_keys = (1..id.atoms.len())
            .map(|start| id.atoms[start..].iter().map(|atom| atom.form.as_str()).collect::<String>())
            // A word at the end of an id is no number.
            .filter(|key| key.len() > 2 && key.contains(|character: char| character.is_ascii_digit()))
            .collect();
        self.add_local(&mut places[TITLE], &requirement.title);
        self.add_local(&mut places[TEXT], &requirement.text);

        let mut texts = vec![requirement.text.clone()];
        let guidance = &requirement.guidance;
        let help = [&requirement.rationale, &guidance.when, &guidance.good_answer, &guidance.follow_up];
        for text in help.into_iter().flatten() {
            self.add_local(&mut places[REST], text);
            texts.push(text.clone());
        }
        let mut shared: Vec<LocalText> = requirement.legal_basis.iter().map(LocalText::nb).collect();
        shared.extend(requirement.sources.iter().map(|source| {
            let title = catalogue.source(&source.document).map_or("", |document| document.title.as_str());
            LocalText::nb(format!("{title}, {}", source.place).trim_start_matches(", "))
        }));
        if let Some(set) = catalogue.set(&requirement.set) {
            shared.extend([set.title.clone(), set.short.clone()]);
        }
        shared.extend(catalogue.theme(&requirement.theme).map(|theme| theme.name.clone()));
        for text in shared {
            self.add_shared(&mut places[REST], &text);
            texts.push(text);
        }
        Record {
            id: requirement.id.clone(),
            keys,
            part_keys,
            title: requirement.title.clone(),
            texts,
            places,
        }
    }

    fn add_local(&mut self, place: &mut Vec<u32>, text: &LocalText) {
        for language in Language::ALL.into_iter().filter(|language| text.has(*language)) {
            self.add(place, text.get(language), language);
        }
    }

    /// As [`Self::add_local`], for texts that many requirements share: each is taken apart once.
    fn add_shared(&mut self, place: &mut Vec<u32>, text: &LocalText) {
        for language in Language::ALL.into_iter().filter(|language| text.has(*language)) {
            let key = (text.get(language).to_owned(), language);
            let words = match self.shared.remove(&key) {
                Some(words) => words,
                None => {
                    let mut words = Vec::new();
                    self.add(&mut words, text.get(language), language);
                    words
                }
            };
            place.extend(&words);
            self.shared.insert(key, words);
        }
    }

    fn add(&mut self, place: &mut Vec<u32>, text: &str, language: Language) {
        let words = Words::of(text);
        for atom in words.atoms {
            if atom.is_number {
                // 5.3 finds 5.3.16 too.
                for (end, _) in atom.form.match_indices('x').skip(1) {
                    place.push(self.number(&atom.form[..end], false));
                }
                place.push(self.number(&atom.form, false));
            } else {
                self.add_word(place, &atom.form, language);
            }
        }
        for compound in words.compounds {
            for form in &compound.forms {
                if compound.is_place {
                    place.push(self.number(form, false));
                } else {
                    self.add_word(place, form, language);
                }
            }
        }
    }

    /// Adds a word and its stem.
    fn add_word(&mut self, place: &mut Vec<u32>, form: &str, language: Language) {
        let word = self.number(form, true);
        let stem_of = |collected: &Self| {
            *collected.stems_of.get(word as usize)?.get(usize::from(language == Language::En))?
        };
        let stem = match stem_of(self) {
            Some(stem) => stem,
            None => {
                let stem = self.number(&self.stems.stem(form, language), false);
                if let Some(stems) = self.stems_of.get_mut(word as usize) {
                    stems[usize::from(language == Language::En)] = Some(stem);
                }
                stem
            }
        };
        place.extend([word, stem]);
    }

    fn number(&mut self, word: &str, written: bool) -> u32 {
        if let Some(known) = self.numbers.get(word) {
            if let Some(ever) = self.written.get_mut(*known as usize) {
                *ever |= written;
            }
            return *known;
        }
        let next = number(self.numbers.len());
        self.numbers.insert(word.to_owned(), next);
        self.written.push(written);
        self.stems_of.push([None; 2]);
        next
    }

    /// Numbers the words anew in ascending order, in all records too.
    fn ordered(self, records: &mut [Record]) -> (Vec<String>, NearWords) {
        let mut words: Vec<(String, u32)> = self.numbers.into_iter().collect();
        words.sort_unstable();
        let mut renumbered = vec![0; words.len()];
        let mut near = NearWords::default();
        for (new, (word, old)) in (0_u32..).zip(&words) {
            renumbered[*old as usize] = new;
            if self.written[*old as usize] {
                near.add(new, word);
            }
        }
        for place in records.iter_mut().flat_map(|record| &mut record.places) {
            place.iter_mut().for_each(|word| *word = renumbered[*word as usize]);
            place.sort_unstable();
            place.dedup();
        }
        (words.into_iter().map(|(word, _)| word).collect(), near)
    }
}
