//! Format-neutral documents: what is said, in which order and with which structure; never how it is drawn.
//!
//! The PDF adapter draws a [`Document`]; tests read its meaning back. Composing happens here so that every format says
//! the same.

mod annex;
mod decision_log;
mod declaration;
mod declaration_form;
mod evaluation_points;
mod evaluation_report;
mod evaluation_tables;
mod field;
mod papers;
mod parts;
mod report;
mod requirement_list;

pub use annex::{FillableCell, FillableDocument, FillablePart, answers_annex, requirements_annex};
pub use decision_log::decision_log_document;
pub use declaration::{answer_shade, declaration_document};
pub use declaration_form::{FormField, declaration_form_document, field_name, parse_field_name};
pub use evaluation_report::{ReportOptions, ReportVersion, evaluation_report, questions, questions_report};
pub use field::{Field, FieldKind};
pub use papers::{
    AspectScore, HealthAppScore, eu_declaration_document, health_app_document, health_app_score,
    information_sheet_document, technical_documentation_document,
};
pub use report::{Report, ReportCell, ReportTable, Section};
pub use requirement_list::requirement_list_document;

use crate::Date;
use crate::catalogue::NormLevel;
use crate::text::Language;

/// A document, front page first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Title on the front page and in the file's properties.
    pub title: String,
    /// Line under the title: what is bought.
    pub subtitle: String,
    /// Who stands behind the document: shown on the front page and in the file's properties.
    pub author: String,
    /// Logo on the front page.
    pub logo: Option<Logo>,
    /// Language of the text.
    pub language: Language,
    /// Date of the document.
    pub date: Date,
    /// Label and value, in order, on the front page.
    pub front: Vec<(String, String)>,
    /// What stands at the top of every page after the first.
    pub running_title: String,
    /// Words for «page x of y», with `{page}` and `{pages}` in place.
    pub page_words: String,
    /// Heading of the table of contents.
    pub contents_title: String,
    /// Everything after the front page and the table of contents.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; level 1 and 2 stand in the table of contents.
    Heading {
        /// 1–3.
        level: u8,
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A paragraph set apart, with something the reader must not miss.
    Notice(Vec<Span>),
    /// A bulleted list.
    List(Vec<Vec<Span>>),
    /// A table.
    Table(Table),
    /// Fields to fill in, in rows from left to right. What leads to them since the last heading, and the fields, stay
    /// on one page where they fit. A format without fields shows each label with its value.
    Form(Vec<Vec<Field>>),
    /// What follows starts on a new page.
    PageBreak,
    /// What follows starts on a new page, and pages stand like this from there on: wide tables, such as a matrix of
    /// vendors, go between `Turn(Landscape)` and `Turn(Portrait)`. A format without pages leaves it out.
    Turn(Orientation),
}

/// How a page stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its long side.
    Landscape,
}

/// A picture that stands for the one behind the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file: PNG or JPEG.
    pub image: Vec<u8>,
    /// What it shows, for those who do not see it: usually the name of the organisation.
    pub alternative: String,
}

/// A stretch of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Set in bold.
    pub strong: bool,
    /// Address it leads to.
    pub link: Option<String>,
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, link: None }
    }

    /// Bold text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: true, link: None }
    }

    /// Text that leads to an address.
    pub fn link(text: impl Into<String>, address: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, link: Some(address.into()) }
    }
}

/// A table with one header row; the first cell of every row is the row's header.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Words above the table.
    pub caption: String,
    /// Columns, left to right.
    pub columns: Vec<Column>,
    /// Rows; every row has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Header.
    pub title: String,
    /// Share of the width, relative to the other columns.
    pub share: f32,
}

/// How a cell of a matrix is shaded. Never said by colour alone: each shade has a shape of its own that is drawn before
/// the first paragraph, and its word must stand in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// Nothing to worry about: a full circle.
    Good,
    /// Partly so: a half circle.
    Partly,
    /// Not yet: a ring.
    Later,
    /// Not so: a cross.
    Bad,
    /// Neither: a dash.
    Neutral,
    /// Must be looked at: a triangle.
    Attention,
}

/// A cell of a table: a few paragraphs, perhaps led by the glyph of a norm level or by a shade.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The glyph to draw before the first paragraph; its word must stand in the text too.
    pub glyph: Option<NormLevel>,
    /// Shade with its shape, where there is no glyph; its word must stand in the text too.
    pub shade: Option<Shade>,
    /// Paragraphs, top to bottom.
    pub paragraphs: Vec<Vec<Span>>,
}

impl Cell {
    /// A cell with one plain paragraph.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { paragraphs: vec![vec![Span::plain(text)]], ..Self::default() }
    }

    /// A cell with a shade and its word.
    pub fn shaded(shade: Shade, word: impl Into<String>) -> Self {
        Self { shade: Some(shade), ..Self::plain(word) }
    }

    /// A cell of several paragraphs.
    pub fn of(paragraphs: Vec<Vec<Span>>) -> Self {
        Self { paragraphs, ..Self::default() }
    }
}
