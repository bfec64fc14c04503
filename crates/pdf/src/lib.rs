//! Draws a [`Document`] as tagged (PDF/UA-1) and archival PDF (PDF/A-2a, or PDF/A-3a where a machine file travels in it),
//! and reads back what comes home: the answers of a form, and the machine file.
//!
//! The way of a document: `layout` decides what stands where and paints it on a `canvas`, which keeps the structure
//! tree (`tags`) beside the pages; `fonts` measures and embeds only the glyphs that were used; printpdf writes pages
//! and fonts; `finish` adds through lopdf what printpdf leaves out. Nothing here asks for the time or for chance: the
//! same document gives the same bytes. What strangers send is read in `read`, apart from the drawing. `docs/pdf-accessibility.md` goes through the standard clause by clause.

mod canvas;
mod error;
mod finish;
mod fonts;
mod layout;
mod logo;
mod read;
mod style;
mod tags;

pub use error::PdfError;
pub use fonts::MissingGlyph;
pub use logo::{LOGO_FILE_LIMIT, LOGO_SIDE_LIMIT, LogoError, check_logo};
pub use read::{
    DEPTH_LIMIT, FIELD_LIMIT, OBJECT_LIMIT, PDF_FILE_LIMIT, PdfReadError, STREAM_LIMIT, TEXT_LIMIT,
    embedded_package, read_form,
};

use domain::document::{Block, Document, Span};

/// How to draw.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Called now and then with the share of the work done, 0–1; answering `false` stops the drawing with
    /// [`PdfError::Cancelled`].
    pub keep_going: Option<&'a dyn Fn(f32) -> bool>,
    /// A machine file that travels in the PDF. Its reader must be meant to have all of it.
    pub embedded: Option<Embedded<'a>>,
}

/// A file that travels in the PDF as its machine-readable twin.
#[derive(Clone, Copy, Debug)]
pub struct Embedded<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// Its name.
    pub file_name: &'a str,
    /// What it is, for who finds it among the attachments.
    pub description: &'a str,
}

impl Options<'_> {
    /// Reports progress; fails when the caller has had enough.
    fn report(&self, done: f32) -> Result<(), PdfError> {
        match self.keep_going {
            Some(keep_going) if !keep_going(done.clamp(0.0, 1.0)) => Err(PdfError::Cancelled),
            _ => Ok(()),
        }
    }
}

/// A finished PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that the fonts do not have; each is drawn as a box and must be told to the user.
    pub missing: Vec<MissingGlyph>,
}

/// Draws `document`.
pub fn draw(document: &Document, options: &Options<'_>) -> Result<Drawn, PdfError> {
    let canvas = layout::lay_out(document, options)?;
    let pages = canvas.pages.len();
    let missing = canvas.fonts.missing(texts(document));
    let bytes = finish::finish(canvas, document, options)?;
    Ok(Drawn { bytes, pages, missing })
}

fn words(span: &Span) -> &str {
    &span.text
}

/// Every text of a document, once.
fn texts(document: &Document) -> Vec<&str> {
    let mut texts: Vec<&str> = vec![&document.title, &document.subtitle, &document.author];
    texts.extend(
        [&document.running_title, &document.page_words, &document.contents_title].map(String::as_str),
    );
    texts.extend(document.front.iter().flat_map(|(label, value)| [label.as_str(), value.as_str()]));
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => texts.push(text),
            Block::Paragraph(spans) | Block::Notice(spans) => texts.extend(spans.iter().map(words)),
            Block::List(items) => texts.extend(items.iter().flatten().map(words)),
            Block::Table(table) => {
                texts.push(&table.caption);
                texts.extend(table.columns.iter().map(|column| column.title.as_str()));
                let cells = table.rows.iter().flatten();
                texts.extend(cells.flat_map(|cell| cell.paragraphs.iter().flatten()).map(words));
            }
            Block::Form(rows) => {
                for field in rows.iter().flatten() {
                    texts.extend([&field.label, &field.tip, &field.value].map(String::as_str));
                }
            }
            Block::PageBreak | Block::Turn(_) => {}
        }
    }
    texts
}
