//! Why a document cannot be drawn. Variants carry facts; the words for people are made elsewhere.

use crate::logo::LogoError;
use thiserror::Error;

/// Why a document cannot be drawn.
#[derive(Debug, Error)]
pub enum PdfError {
    /// The caller stopped it.
    #[error("drawing was cancelled")]
    Cancelled,
    /// The document is longer than anyone will read, and than memory should be spent on.
    #[error("the document has more than {limit} pages")]
    TooManyPages {
        /// The most there can be.
        limit: usize,
    },
    /// A table has no columns, or more than fit on a page.
    #[error("the table {caption:?} has {columns} columns; 1 to {limit} can be drawn")]
    Columns {
        /// Caption of the table.
        caption: String,
        /// Its columns.
        columns: usize,
        /// The most there can be.
        limit: usize,
    },
    /// A row has more or fewer cells than the table has columns.
    #[error("row {row} of the table {caption:?} has {cells} cells for {columns} columns")]
    UnevenRow {
        /// Caption of the table.
        caption: String,
        /// The row, counted from 1.
        row: usize,
        /// Its cells.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// The logo cannot be drawn.
    #[error(transparent)]
    Logo(#[from] LogoError),
    /// A font built into the program cannot be read or cut down.
    #[error("the font {font} is unusable")]
    Font {
        /// Name of the font.
        font: &'static str,
    },
    /// The file cannot be put together.
    #[error("the file cannot be written")]
    Write(#[from] lopdf::Error),
    /// The file cannot be put together.
    #[error("the file cannot be written")]
    Save(#[from] std::io::Error),
}
