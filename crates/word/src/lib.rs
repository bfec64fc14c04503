//! Writes a [`Document`] as Word (.docx), with what a reader of any kind needs: heading styles, a table of contents,
//! tables whose header row repeats, the language of the text, a title. What is to be filled in becomes content controls.
//!
//! The libraries that write Word for Rust know neither repeating header rows nor drop-down controls, so the parts of the
//! file are written here as the standard (ISO/IEC 29500) has them, with quick-xml and zip. Nothing asks for the time: the
//! same document gives the same bytes.

mod blocks;
mod controls;
mod parts;
mod styles;
mod table;
mod xml;

use domain::document::{Document, FillableDocument};
use thiserror::Error;

/// Why a file cannot be put together.
#[derive(Debug, Error)]
pub enum WordError {
    /// The caller stopped it.
    #[error("writing was cancelled")]
    Cancelled,
    /// The parts cannot be written.
    #[error("the file cannot be written")]
    Write(#[from] std::io::Error),
    /// The archive cannot be put together.
    #[error("the file cannot be put together")]
    Archive(#[from] zip::result::ZipError),
}

/// How a document is written.
pub struct Options<'a> {
    /// Told how far it is, from 0 to 1; answers whether to go on.
    pub keep_going: &'a dyn Fn(f32) -> bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { keep_going: &|_| true }
    }
}

/// `document` as Word.
///
/// # Errors
/// It was cancelled, or memory ran out.
pub fn write(document: &Document, options: &Options<'_>) -> Result<Vec<u8>, WordError> {
    parts::file(document, &[], options)
}

/// A document with parts to be filled in, as Word; those parts lie across.
///
/// # Errors
/// As [`write`].
pub fn write_fillable(fillable: &FillableDocument, options: &Options<'_>) -> Result<Vec<u8>, WordError> {
    parts::file(&fillable.document, &fillable.parts, options)
}
