//! Which requirement each row of a file is about: by id, then by the very text, then by near text.
//!
//! A list can have been sent out in several languages, and an entry has the same place in all of them. Ids are the same
//! everywhere; a text may be that of any language; near text is looked for in the language the file was answered in.

use super::near;
use super::{RawAnswers, RawRow};
use crate::list::{Entry, RequirementList, requirement_cell};
use crate::words::Words;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

/// The requirement of a row, as its place in the list.
#[derive(Clone, Copy)]
pub(super) struct Matched {
    /// Place in the list.
    pub entry: usize,
    /// Whether the id said so. Otherwise the text did, and the id was gone or another.
    pub by_id: bool,
}

/// What was sent out: the list in every language that is frozen with it, its own first.
pub(super) struct Sent<'a> {
    versions: Vec<(Cow<'a, RequirementList>, &'static Words)>,
    /// The version that a file answers.
    answered: usize,
}

impl<'a> Sent<'a> {
    /// What `raw` may be an answer to.
    pub(super) fn new(list: &'a RequirementList, raw: &RawAnswers) -> Self {
        let versions: Vec<_> = list
            .in_every_language()
            .into_iter()
            .map(|version| (Words::of(version.language), version))
            .map(|(words, version)| (version, words))
            .collect();
        let named = versions.iter().position(|(version, _)| raw.list_id.as_ref() == Some(&version.id));
        let mut sent = Self { versions, answered: 0 };
        sent.answered = named.unwrap_or_else(|| sent.most_read(raw));
        sent
    }

    /// The version that most texts of the file stand in word for word; of equals the list's own.
    fn most_read(&self, raw: &RawAnswers) -> usize {
        let read: BTreeSet<String> = raw.rows.iter().map(|row| folded(&row.requirement.text)).collect();
        let known = |(version, words): &(Cow<'_, RequirementList>, &'static Words)| {
            let of_entry = |entry: &&Entry| wordings(entry, words).iter().any(|text| read.contains(text));
            version.entries.iter().filter(of_entry).count()
        };
        let counts = self.versions.iter().map(known).enumerate();
        counts.rev().max_by_key(|(_, count)| *count).map_or(0, |(at, _)| at)
    }

    /// The entry at a place as it reads in every version, with the words around it.
    pub(super) fn entries(&self, place: usize) -> impl Iterator<Item = (&Entry, &'static Words)> {
        self.versions.iter().filter_map(move |(version, words)| Some((version.entries.get(place)?, *words)))
    }

    /// What stood in the cell of the entry at a place, in the version that was answered.
    pub(super) fn cell(&self, place: usize) -> String {
        let version = self.versions.get(self.answered);
        version
            .and_then(|(version, words)| Some(requirement_cell(version.entries.get(place)?, words)))
            .unwrap_or_default()
    }

    fn len(&self) -> usize {
        self.versions.first().map_or(0, |(version, _)| version.entries.len())
    }
}

/// The only requirement one of whose texts has this hash; a form carries the beginning of it.
fn by_hash(row: &RawRow, sent: &Sent<'_>) -> Option<usize> {
    let hash = row.text_hash.as_str();
    let has_it = |place: &usize| sent.entries(*place).any(|(entry, _)| entry.text_hash.starts_with(hash));
    let mut same = (0..sent.len()).filter(has_it);
    match (hash.len() >= 16, same.next(), same.next()) {
        (true, Some(at), None) => Some(at),
        _ => None,
    }
}

/// The texts that a requirement may stand with in a file, unaltered: the whole cell, without remarks, without title.
pub(super) fn wordings(entry: &Entry, words: &Words) -> [String; 3] {
    let titled = format!("{}\n{}", entry.title, entry.text);
    [requirement_cell(entry, words), titled, entry.text.clone()].map(|text| folded(&text))
}

/// `text` without what spreadsheets do to white space and leave out of cells.
pub(super) fn folded(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|character| character.is_whitespace() || !character.is_control())
        .filter(|character| !matches!(character, '\u{200b}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The requirement of every row, in the order of the rows; `None` where no requirement is meant.
pub(super) fn matched(raw: &RawAnswers, sent: &Sent<'_>) -> Vec<Option<Matched>> {
    let mut ids: HashMap<String, Option<usize>> = HashMap::new();
    let mut texts: HashMap<String, Option<usize>> = HashMap::new();
    let mut exact: HashMap<&str, usize> = HashMap::new();
    for at in 0..sent.len() {
        for (entry, words) in sent.entries(at) {
            exact.entry(entry.id.as_str()).or_insert(at);
            only(&mut ids, id_key(entry.id.as_str()), at);
            for wording in wordings(entry, words) {
                only(&mut texts, wording, at);
            }
        }
    }
    let by_id = |row: &RawRow| {
        let id = row.id.text.trim();
        exact.get(id).copied().or_else(|| ids.get(&id_key(id)).copied().flatten())
    };
    let by_text = |row: &RawRow| {
        let text = folded(&row.requirement.text);
        if text.is_empty() { by_hash(row, sent) } else { texts.get(&text).copied().flatten() }
    };
    let mut found: Vec<Option<Matched>> = raw
        .rows
        .iter()
        .map(|row| match by_id(row) {
            Some(entry) => Some(Matched { entry, by_id: true }),
            None => by_text(row).map(|entry| Matched { entry, by_id: false }),
        })
        .collect();
    let taken: BTreeSet<usize> = found.iter().flatten().map(|matched| matched.entry).collect();
    let open_rows: Vec<(usize, String)> = raw
        .rows
        .iter()
        .enumerate()
        .filter(|(at, _)| found.get(*at).is_some_and(Option::is_none))
        .map(|(at, row)| (at, folded(&row.requirement.text)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    if open_rows.is_empty() || taken.len() == sent.len() {
        return found;
    }
    let open_entries: Vec<(usize, String)> =
        (0..sent.len()).filter(|at| !taken.contains(at)).map(|at| (at, folded(&sent.cell(at)))).collect();
    for (row, entry) in near::pairs(&borrowed(&open_rows), &borrowed(&open_entries)) {
        if let Some(found) = found.get_mut(row) {
            *found = Some(Matched { entry, by_id: false });
        }
    }
    found
}

fn borrowed(texts: &[(usize, String)]) -> Vec<(usize, &str)> {
    texts.iter().map(|(at, text)| (*at, text.as_str())).collect()
}

/// Two requirements with one key are told apart by nothing, so the key tells nothing.
fn only(known: &mut HashMap<String, Option<usize>>, key: String, at: usize) {
    known.entry(key).and_modify(|known| *known = known.filter(|known| *known == at)).or_insert(Some(at));
}

/// An id without what spreadsheets and people do to it: blanks, another case, another dash.
fn id_key(id: &str) -> String {
    id.chars()
        .filter(|character| !character.is_whitespace() && !character.is_control())
        .map(|character| match character {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .flat_map(char::to_lowercase)
        .collect()
}
