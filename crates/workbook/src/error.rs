//! What can stop a workbook from being written.
//!
//! Each variant carries the facts that a sentence in the user's language needs; the sentence itself is made elsewhere.

use rust_xlsxwriter::XlsxError;
use thiserror::Error;

/// Why no workbook was written.
#[derive(Debug, Error)]
pub enum WorkbookError {
    /// The caller asked to stop.
    #[error("writing the workbook was cancelled")]
    Cancelled,
    /// A text is longer than a cell of Excel can hold.
    #[error("{subject}: cell {cell} of sheet {sheet} would hold {length} characters, more than {limit}")]
    TextTooLong {
        /// Name of the sheet.
        sheet: String,
        /// Address of the cell, such as `C12`.
        cell: String,
        /// What the row is about: the id of a requirement, or a label.
        subject: String,
        /// Length as Excel counts it: UTF-16 units.
        length: usize,
        /// The most a cell can hold.
        limit: usize,
    },
    /// The list has more requirements than a workbook is written for.
    #[error("the list has {count} requirements, more than {limit}")]
    TooManyRequirements {
        /// Requirements in the list.
        count: usize,
        /// The most that is written.
        limit: usize,
    },
    /// The parts of the file could not be packed.
    #[error("the workbook could not be packed")]
    NotPacked(#[from] zip::result::ZipError),
    /// A part of the file could not be read back or written.
    #[error("a part of the workbook could not be written")]
    PartNotWritten(#[from] std::io::Error),
    /// The list could not be put into the hidden sheet.
    #[error("the list could not be put into the hidden sheet")]
    ListNotWritten(#[from] serde_json::Error),
    /// The library that writes the file refused.
    #[error("the workbook could not be put together")]
    NotWritten(#[from] XlsxError),
}
