//! The requirement list as a document: front page, how to read it, requirements by theme, the municipality's part,
//! deviations with their grounds, adapted wording, sources and versions.
//!
//! Only what the list holds is said: a vendor's copy, which knows nothing of deviations and the buyer's own tasks, has no
//! chapters about them.

use super::parts::{adapted, by_theme, capitalised, columns, deviations, facts, heading, paragraph};
use super::{Block, Cell, Document, Span, Table};
use crate::catalogue::NormLevel;
use crate::list::{Entry, RequirementList};
use crate::words::Words;

/// Composes the requirement list as a document in the list's own language.
pub fn requirement_list_document(list: &RequirementList) -> Document {
    let words = Words::of(list.language);
    let mut blocks = Vec::new();
    how_to_read(list, words, &mut blocks);
    requirements(list, words, &mut blocks);
    municipality(list, words, &mut blocks);
    // That nothing was left out is only said where it is known; a vendor's copy does not know.
    if !list.left_out.is_empty() {
        deviations(list, words, &mut blocks);
    }
    adapted(list, words, &mut blocks);
    sources(list, words, &mut blocks);
    Document {
        title: format!("{}: {}", words.list_title, list.header.name),
        subtitle: list.areas.join(", "),
        author: list.header.organisation.clone(),
        logo: None,
        language: list.language,
        date: list.as_of,
        front: front(list, words),
        running_title: format!("{}: {}", words.list_title, list.header.name),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        blocks,
    }
}

pub(super) fn front(list: &RequirementList, words: &Words) -> Vec<(String, String)> {
    let header = &list.header;
    let number = header.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
    let sets = list.sets.iter().map(|set| format!("{} ({})", set.title, set.version));
    facts([
        (words.label_buyer, header.organisation.clone()),
        (words.label_organisation_number, number),
        (words.label_case_number, header.case_number.clone()),
        (words.label_area, list.areas.join(", ")),
        (words.label_delivery, list.delivery.clone()),
        (words.label_requirements, list.entries.len().to_string()),
        (words.label_sets, sets.collect::<Vec<_>>().join(", ")),
        (words.label_date, words.date(list.as_of)),
        (words.label_list_id, list.id.clone()),
    ])
}

pub(super) fn how_to_read(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, words.heading_how_to_read));
    blocks.push(paragraph(words.how_to_read));
    blocks.push(paragraph(words.how_to_read_absolute));
    if list.entries.iter().chain(&list.municipality_tasks).any(|entry| !entry.is_settled()) {
        blocks.push(paragraph(words.how_to_read_unverified));
    }
    if list.not_determined > 0 {
        let notice = words.not_determined_notice.replace("{n}", &list.not_determined.to_string());
        blocks.push(Block::Notice(vec![Span::plain(notice)]));
    }
    let used: Vec<NormLevel> = NormLevel::ALL
        .into_iter()
        .filter(|level| list.entries.iter().any(|entry| entry.level == Some(*level)))
        .collect();
    if !used.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.heading_levels.to_owned(),
            columns: columns(&[(words.col_level, 3.0), (words.col_count, 1.0)]),
            rows: used
                .into_iter()
                .map(|level| {
                    let count = list.entries.iter().filter(|entry| entry.level == Some(level)).count();
                    let mut name = Cell::plain(words.level(level));
                    name.glyph = Some(level);
                    vec![name, Cell::plain(count.to_string())]
                })
                .collect(),
        }));
    }
}

fn requirements(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, words.heading_requirements));
    if list.entries.is_empty() {
        blocks.push(paragraph(words.no_requirements));
    }
    themes(&list.entries, words, blocks);
}

pub(super) fn themes(entries: &[Entry], words: &Words, blocks: &mut Vec<Block>) {
    for (theme, group) in by_theme(entries) {
        blocks.push(heading(2, theme));
        blocks.push(Block::Table(Table {
            caption: theme.to_owned(),
            columns: columns(&[
                (words.col_id, 1.8),
                (words.col_requirement, 4.1),
                (words.col_level, 1.6),
                (words.col_source, 2.7),
            ]),
            rows: group.iter().map(|entry| entry_row(entry, words)).collect(),
        }));
    }
}

fn entry_row(entry: &Entry, words: &Words) -> Vec<Cell> {
    let mut id = vec![vec![Span::strong(entry.id.as_str())]];
    if let Some(number) = &entry.number {
        id.push(vec![Span::plain(number)]);
    }
    let demand = entry_demand(entry, words);
    let level = match entry.level {
        Some(level) => {
            let mut paragraphs = vec![vec![Span::plain(words.level(level))]];
            if entry.level_inferred {
                paragraphs.push(vec![Span::plain(capitalised(words.level_inferred))]);
            }
            Cell { glyph: Some(level), ..Cell::of(paragraphs) }
        }
        None => Cell::plain(words.own_requirement),
    };
    // The principal source says where the demand stands; the others are for the record page, not for a tender.
    let mut source: Vec<Vec<Span>> = Vec::new();
    if let Some(principal) = entry.sources.first() {
        let name = match &principal.address {
            Some(address) => Span::link(&principal.document, address),
            None => Span::plain(&principal.document),
        };
        let read = words.read_on.replace("{date}", &words.date(principal.read_on));
        source.push(vec![name, Span::plain(format!(", {}, {read}", principal.place))]);
    }
    if !entry.is_settled() {
        source.push(vec![Span::strong(capitalised(words.check_against_source))]);
    }
    if source.is_empty() {
        source.push(vec![Span::plain(&entry.set_name)]);
    }
    vec![Cell::of(id), Cell::of(demand), level, Cell::of(source)]
}

/// Title, demand and standard sentence of an entry.
pub(super) fn entry_demand(entry: &Entry, words: &Words) -> Vec<Vec<Span>> {
    let mut demand = vec![vec![Span::strong(&entry.title)], vec![Span::plain(&entry.text)]];
    demand.push(vec![Span::plain(words.terms_sentence_for(entry))]);
    // Here and not beside the source, so that every document with the demand has the number.
    if let Some(number) = &entry.imported_number {
        demand.push(vec![Span::plain(number)]);
    }
    if entry.original.is_some() {
        demand.push(vec![Span::plain(capitalised(words.adapted_by_buyer))]);
    }
    demand
}

/// What falls on the municipality, where anything does.
pub(super) fn municipality(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    if list.municipality_tasks.is_empty() {
        return;
    }
    blocks.push(heading(1, words.heading_municipality));
    blocks.push(paragraph(words.intro_municipality));
    themes(&list.municipality_tasks, words, blocks);
}

pub(super) fn sources(list: &RequirementList, words: &Words, blocks: &mut Vec<Block>) {
    if list.sets.is_empty() {
        return;
    }
    blocks.push(heading(1, words.heading_sources));
    blocks.push(paragraph(words.intro_sources));
    blocks.push(Block::Table(Table {
        caption: words.heading_sources.to_owned(),
        columns: columns(&[
            (words.col_set, 3.0),
            (words.col_version, 1.4),
            (words.col_publisher, 2.2),
            (words.col_read_on, 1.4),
            (words.col_count, 1.0),
        ]),
        rows: list
            .sets
            .iter()
            .map(|set| {
                vec![
                    Cell::plain(&set.title),
                    Cell::plain(&set.version),
                    Cell::plain(&set.publisher),
                    Cell::plain(words.date(set.read_on)),
                    Cell::plain(set.used.to_string()),
                ]
            })
            .collect(),
    }));
}
