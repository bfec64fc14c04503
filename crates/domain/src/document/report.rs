//! A report: what a PDF shows page after page and a workbook sheet after sheet.
//!
//! Composed once, drawn twice, so that the two never tell different things. A section is a chapter on paper and a sheet
//! in a workbook; only the width of paper makes a difference, and it is settled here.

use super::{Block, Cell, Column, Document, Orientation, Span, Table, answer_shade};
use crate::Date;
use crate::declaration::AnswerValue;
use crate::text::Language;

/// Columns that fit beside one another on a page that lies on its long side.
const COLUMNS_ON_PAPER: usize = 8;

/// A report, section by section.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Title.
    pub title: String,
    /// Line under the title.
    pub subtitle: String,
    /// Who stands behind it.
    pub author: String,
    /// Language of the text.
    pub language: Language,
    /// Date of the report.
    pub date: Date,
    /// Label and value, in order.
    pub front: Vec<(String, String)>,
    /// Words for «page x of y», with `{page}` and `{pages}` in place.
    pub page_words: String,
    /// Heading of the table of contents.
    pub contents_title: String,
    /// Sections, in order.
    pub sections: Vec<Section>,
}

/// A chapter, or a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Name of the sheet; short.
    pub sheet: String,
    /// Heading.
    pub heading: String,
    /// Paragraphs before the tables.
    pub intro: Vec<String>,
    /// What the reader must not miss.
    pub notice: Option<String>,
    /// Tables.
    pub tables: Vec<ReportTable>,
    /// Paragraphs after the tables.
    pub outro: Vec<String>,
    /// Needs a page that lies on its long side.
    pub wide: bool,
}

/// A table of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportTable {
    /// Words above the table.
    pub caption: String,
    /// Columns, left to right, all of them.
    pub columns: Vec<Column>,
    /// Rows; every row has as many cells as there are columns.
    pub rows: Vec<Vec<ReportCell>>,
    /// Columns from the left that say what a row is about, repeated when a table is too wide for paper.
    pub fixed: usize,
    /// Columns whose cells are numbers.
    pub numbers: Vec<usize>,
    /// Columns that a reader of the workbook fills in.
    pub inputs: Vec<usize>,
}

/// A cell of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportCell {
    /// Paragraphs, top to bottom.
    pub paragraphs: Vec<Vec<Span>>,
    /// The answer it shows, for shading; its word stands in the text too.
    pub answer: Option<AnswerValue>,
}

impl ReportCell {
    /// A cell with one plain paragraph.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(vec![vec![Span::plain(text)]])
    }

    /// A cell of several paragraphs.
    pub fn of(paragraphs: Vec<Vec<Span>>) -> Self {
        Self { paragraphs, answer: None }
    }

    /// A cell with an answer and its word.
    pub fn answer(answer: AnswerValue, word: &str) -> Self {
        Self { answer: Some(answer), ..Self::plain(word) }
    }

    fn drawn(&self) -> Cell {
        Cell { shade: self.answer.map(answer_shade), ..Cell::of(self.paragraphs.clone()) }
    }
}

impl Report {
    /// The report as a document.
    pub fn document(&self) -> Document {
        let mut blocks = Vec::new();
        let mut standing = Orientation::Portrait;
        for section in &self.sections {
            let wanted = if section.wide { Orientation::Landscape } else { Orientation::Portrait };
            if wanted != standing {
                blocks.push(Block::Turn(wanted));
                standing = wanted;
            }
            blocks.push(Block::Heading { level: 1, text: section.heading.clone() });
            blocks.extend(section.intro.iter().map(|text| Block::Paragraph(vec![Span::plain(text)])));
            blocks.extend(section.notice.iter().map(|text| Block::Notice(vec![Span::plain(text)])));
            for table in &section.tables {
                blocks.extend(on_paper(table).into_iter().map(Block::Table));
            }
            blocks.extend(section.outro.iter().map(|text| Block::Paragraph(vec![Span::plain(text)])));
        }
        Document {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            author: self.author.clone(),
            language: self.language,
            date: self.date,
            front: self.front.clone(),
            running_title: self.title.clone(),
            page_words: self.page_words.clone(),
            contents_title: self.contents_title.clone(),
            blocks,
            ..Document::default()
        }
    }
}

/// The table as one that fits, or as several that each begin with the fixed columns.
fn on_paper(table: &ReportTable) -> Vec<Table> {
    let fixed = table.fixed.min(table.columns.len());
    let beside = COLUMNS_ON_PAPER.saturating_sub(fixed).max(1);
    let rest: Vec<usize> = (fixed..table.columns.len()).collect();
    let parts = rest.len().div_ceil(beside).max(1);
    // As even as can be: 9 columns become 5 and 4, not 8 and 1.
    let each = rest.len().div_ceil(parts).max(1);
    rest.chunks(each)
        .enumerate()
        .map(|(number, chunk)| {
            let shown = || (0..fixed).chain(chunk.iter().copied());
            let rows = table.rows.iter().map(|row| {
                shown().filter_map(|at| row.get(at)).map(ReportCell::drawn).collect::<Vec<Cell>>()
            });
            Table {
                caption: match parts {
                    1 => table.caption.clone(),
                    parts => format!("{} ({}/{parts})", table.caption, number + 1),
                },
                columns: shown().filter_map(|at| table.columns.get(at).cloned()).collect(),
                rows: rows.collect(),
            }
        })
        .collect()
}
