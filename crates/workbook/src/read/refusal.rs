//! Why a workbook is not read, each reason told apart and with the facts that a sentence about it needs.

use thiserror::Error;

/// Why a workbook is not read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WorkbookReadError {
    /// The file has no content.
    #[error("the file is empty")]
    Empty,
    /// The file is something else than a workbook.
    #[error("the file is no workbook")]
    NotAWorkbook,
    /// The end of the file is missing.
    #[error("the workbook is cut off")]
    Truncated,
    /// The file begins and ends as a workbook, and cannot be understood in between.
    #[error("the workbook is damaged")]
    Damaged,
    /// The workbook can only be opened with a password.
    #[error("the workbook is protected by a password")]
    Protected,
    /// The workbook can only be opened by those whom a rights management server knows.
    #[error("the workbook is rights-managed")]
    RightsManaged,
    /// The workbook holds macros.
    #[error("the workbook holds macros")]
    Macros,
    /// The workbook is in an older or binary format.
    #[error("the workbook is in the format {format}")]
    OtherFormat {
        /// The format, such as `.xls`.
        format: &'static str,
    },
    /// The file is larger than any answered workbook.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// How large it may be.
        limit: u64,
    },
    /// The file unfolds to more than any answered workbook does.
    #[error("the file unfolds to more than {limit} bytes")]
    UnfoldsTooFar {
        /// How far it may unfold.
        limit: u64,
    },
    /// The workbook holds more cells or text than any answered workbook.
    #[error("the workbook holds more than {limit} cells, or more text than such a workbook can")]
    TooManyCells {
        /// How many cells it may hold.
        limit: usize,
    },
    /// The table holds more rows than any requirement list.
    #[error("the table holds more than {limit} rows")]
    TooManyRows {
        /// How many rows it may hold.
        limit: usize,
    },
    /// No sheet holds a table of requirements.
    #[error("no sheet holds a table of requirements")]
    NoTable,
    /// The workbook was made in a newer format.
    #[error("the format is {found}, this program knows {known}")]
    NewerFormat {
        /// Format of the workbook.
        found: u32,
        /// Newest format this program reads.
        known: u32,
    },
    /// The table is there, and nothing that says which list it is.
    #[error("the workbook no longer says which list it is")]
    ListLost,
}
