//! Parts that several documents are made of.

use super::{Block, Cell, Column, Span, Table};
use crate::list::{Entry, RequirementList};
use crate::words::Words;

pub(super) fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading { level, text: text.into() }
}

pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

pub(super) fn columns(columns: &[(&str, f32)]) -> Vec<Column> {
    columns.iter().map(|(title, share)| Column { title: (*title).to_owned(), share: *share }).collect()
}

pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// A cell that begins with an identifier in bold.
pub(super) fn id_cell(id: &str) -> Cell {
    Cell::of(vec![vec![Span::strong(id)]])
}

/// Labels and values for the front page; what is blank is left out.
pub(super) fn facts<const N: usize>(facts: [(&str, String); N]) -> Vec<(String, String)> {
    let facts = facts.into_iter().filter(|(_, value)| !value.trim().is_empty());
    facts.map(|(label, value)| (label.to_owned(), value)).collect()
}

/// The entries by theme, in the order of the list.
pub(super) fn by_theme(entries: &[Entry]) -> impl Iterator<Item = (&str, &[Entry])> {
    entries
        .chunk_by(|a, b| a.theme == b.theme)
        .filter_map(|group| Some((group.first()?.theme_name.as_str(), group)))
}

/// What was left out, with the ground.
pub(super) fn deviations(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, words.heading_deviations));
    if list.left_out.is_empty() {
        blocks.push(paragraph(words.no_deviations));
        return;
    }
    blocks.push(paragraph(words.intro_deviations));
    let rows = list.left_out.iter().map(|left_out| {
        let demand = vec![vec![Span::strong(&left_out.title)], vec![Span::plain(&left_out.text)]];
        let mut level = Cell::plain(words.level(left_out.level));
        level.glyph = Some(left_out.level);
        let ground = Cell::plain(words.deviation(&left_out.deviation));
        vec![id_cell(left_out.id.as_str()), Cell::of(demand), level, ground]
    });
    blocks.push(Block::Table(Table {
        caption: words.heading_deviations.to_owned(),
        columns: columns(&[
            (words.col_id, 1.3),
            (words.col_requirement, 3.2),
            (words.col_level, 1.5),
            (words.col_ground, 3.0),
        ]),
        rows: rows.collect(),
    }));
}

/// What was reworded, with the wording it had. A vendor's copy knows only that it was reworded.
pub(super) fn adapted(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    let rows: Vec<Vec<Cell>> = list
        .entries
        .iter()
        .chain(&list.municipality_tasks)
        .filter_map(|entry| {
            let original = entry.original.as_ref().filter(|original| !original.trim().is_empty())?;
            Some(vec![Cell::plain(entry.id.as_str()), Cell::plain(original), Cell::plain(&entry.text)])
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    blocks.push(heading(1, words.heading_adapted));
    blocks.push(Block::Table(Table {
        caption: words.heading_adapted.to_owned(),
        columns: columns(&[(words.col_id, 1.3), (words.col_original, 3.5), (words.col_adapted, 3.5)]),
        rows,
    }));
}
