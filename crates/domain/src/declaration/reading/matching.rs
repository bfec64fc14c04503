//! Which requirement each row of a file is about: by id, then by the very text, then by near text.

use super::near;
use super::{RawAnswers, RawRow};
use crate::list::{Entry, RequirementList, requirement_cell};
use crate::words::Words;
use std::collections::{BTreeSet, HashMap};

/// The requirement of a row, as its place in the list.
#[derive(Clone, Copy)]
pub(super) struct Matched {
    /// Place in the list.
    pub entry: usize,
    /// Whether the id said so. Otherwise the text did, and the id was gone or another.
    pub by_id: bool,
}

/// The only requirement whose text has this hash; a form carries the beginning of it.
fn by_hash(row: &RawRow, list: &RequirementList) -> Option<usize> {
    let hash = row.text_hash.as_str();
    let mut same = list.entries.iter().enumerate().filter(|(_, entry)| entry.text_hash.starts_with(hash));
    match (hash.len() >= 16, same.next(), same.next()) {
        (true, Some((at, _)), None) => Some(at),
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
pub(super) fn matched(raw: &RawAnswers, list: &RequirementList) -> Vec<Option<Matched>> {
    let words = Words::of(list.language);
    let mut ids: HashMap<String, Option<usize>> = HashMap::new();
    let mut texts: HashMap<String, Option<usize>> = HashMap::new();
    let mut exact: HashMap<&str, usize> = HashMap::new();
    for (at, entry) in list.entries.iter().enumerate() {
        exact.entry(entry.id.as_str()).or_insert(at);
        only(&mut ids, id_key(entry.id.as_str()), at);
        for wording in wordings(entry, words) {
            only(&mut texts, wording, at);
        }
    }
    let by_id = |row: &RawRow| {
        let id = row.id.text.trim();
        exact.get(id).copied().or_else(|| ids.get(&id_key(id)).copied().flatten())
    };
    let by_text = |row: &RawRow| {
        let text = folded(&row.requirement.text);
        if text.is_empty() { by_hash(row, list) } else { texts.get(&text).copied().flatten() }
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
    if open_rows.is_empty() || taken.len() == list.entries.len() {
        return found;
    }
    let open_entries: Vec<(usize, String)> = list
        .entries
        .iter()
        .enumerate()
        .filter(|(at, _)| !taken.contains(at))
        .map(|(at, entry)| (at, folded(&requirement_cell(entry, words))))
        .collect();
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
