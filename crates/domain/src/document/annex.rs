//! The requirement list in the shape of the two annexes that most Norwegian tenders are put together from: what the
//! customer requires, and the same requirements with room for the supplier's answers.
//!
//! Both leave the buyer: neither weights, reasons, deviations nor the municipality's own part stand in them.

use super::parts::{by_theme, columns, heading, id_cell};
use super::requirement_list::{entry_demand, front, how_to_read, sources, themes};
use super::{Block, Cell, Column, Document, Span};
use crate::list::{Entry, RequirementList};
use crate::words::Words;
use crate::words::formats::FormatWords;

/// A document that ends in tables to be filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct FillableDocument {
    /// What is said first.
    pub document: Document,
    /// What is to be filled in, after it.
    pub parts: Vec<FillablePart>,
}

/// A heading with a table to be filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct FillablePart {
    /// Level of the heading.
    pub level: u8,
    /// The heading; also names the table.
    pub title: String,
    /// Columns, left to right; none where only a heading stands.
    pub columns: Vec<Column>,
    /// Rows; the first cell of each is the row's header.
    pub rows: Vec<Vec<FillableCell>>,
}

/// A cell that says something, or waits for an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum FillableCell {
    /// Says something.
    Said(Cell),
    /// One of a few words.
    Choice {
        /// What it is, for one who does not see the table.
        title: String,
        /// What can be chosen.
        options: Vec<String>,
    },
    /// Any text.
    Text {
        /// What it is.
        title: String,
    },
    /// A date.
    Date {
        /// What it is.
        title: String,
    },
}

/// Annex 1: what the customer requires.
pub fn requirements_annex(list: &RequirementList) -> Document {
    let words = Words::of(list.language);
    let own = FormatWords::of(words);
    let mut blocks = purpose(own, own.requirements_purpose);
    how_to_read(list, words, &mut blocks);
    blocks.push(heading(1, words.heading_requirements));
    if list.entries.is_empty() {
        blocks.push(Block::Paragraph(vec![Span::plain(words.no_requirements)]));
    }
    themes(&list.entries, words, &mut blocks);
    sources(list, words, &mut blocks);
    document(list, words, own.requirements_annex, blocks)
}

/// Annex 2: the same requirements, with room for the supplier's answers.
pub fn answers_annex(list: &RequirementList) -> FillableDocument {
    let words = Words::of(list.language);
    let own = FormatWords::of(words);
    let mut blocks = purpose(own, own.answers_purpose);
    blocks.push(heading(1, own.heading_how_to_answer));
    blocks.push(Block::List(own.answer_lines.iter().map(|line| vec![Span::plain(*line)]).collect()));
    let mut parts = vec![vendor(words, own)];
    let nothing = FillablePart {
        level: 1,
        title: own.heading_answers.to_owned(),
        columns: Vec::new(),
        rows: Vec::new(),
    };
    parts.push(nothing);
    parts.extend(by_theme(&list.entries).map(|(theme, group)| answers(theme, group, words)));
    FillableDocument { document: document(list, words, own.answers_annex, blocks), parts }
}

fn purpose(own: &FormatWords, purpose: &str) -> Vec<Block> {
    vec![
        heading(1, own.heading_purpose),
        Block::Paragraph(vec![Span::plain(purpose)]),
        Block::Notice(vec![Span::plain(own.check_number)]),
    ]
}

fn document(list: &RequirementList, words: &Words, title: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        subtitle: list.header.name.clone(),
        author: list.header.organisation.clone(),
        logo: None,
        language: list.language,
        date: list.as_of,
        front: front(list, words),
        running_title: format!("{title} – {}", list.header.name),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        blocks,
    }
}

/// The same questions as the sheet «Leverandør og produkt».
fn vendor(words: &Words, own: &FormatWords) -> FillablePart {
    let text = |label: &str| FillableCell::Text { title: label.to_owned() };
    let mut rows: Vec<Vec<FillableCell>> = [
        words.vendor_name,
        words.vendor_number,
        words.vendor_product,
        words.vendor_version,
        words.vendor_contact,
        words.vendor_email,
        words.vendor_phone,
        words.vendor_responsible,
    ]
    .into_iter()
    .map(|label| vec![FillableCell::Said(Cell::plain(label)), text(label)])
    .collect();
    rows.push(vec![
        FillableCell::Said(Cell::plain(words.vendor_date)),
        FillableCell::Date { title: words.vendor_date.to_owned() },
    ]);
    FillablePart {
        level: 1,
        title: words.sheet_vendor.to_owned(),
        columns: columns(&[(own.col_field, 2.0), (own.col_value, 4.0)]),
        rows,
    }
}

fn answers(theme: &str, group: &[Entry], words: &Words) -> FillablePart {
    FillablePart {
        level: 2,
        title: theme.to_owned(),
        columns: columns(&[
            (words.col_id, 1.8),
            (words.col_requirement, 3.6),
            (words.col_answer, 1.1),
            (words.col_planned, 1.1),
            (words.col_description, 2.4),
            (words.col_deviation, 2.2),
            (words.col_documentation, 1.9),
        ]),
        rows: group.iter().map(|entry| answer_row(entry, words)).collect(),
    }
}

fn answer_row(entry: &Entry, words: &Words) -> Vec<FillableCell> {
    let title = |column: &str| format!("{column}: {}", entry.id);
    let text = |column: &str| FillableCell::Text { title: title(column) };
    vec![
        FillableCell::Said(id_cell(entry.id.as_str())),
        FillableCell::Said(Cell::of(entry_demand(entry, words))),
        FillableCell::Choice {
            title: title(words.col_answer),
            options: words.answers.iter().map(|answer| (*answer).to_owned()).collect(),
        },
        FillableCell::Date { title: title(words.col_planned) },
        text(words.col_description),
        text(words.col_deviation),
        text(words.col_documentation),
    ]
}
