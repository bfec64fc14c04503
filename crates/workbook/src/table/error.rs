//! Why a file is not read as a table. Each variant carries the facts its sentence needs.

use crate::read::WorkbookReadError;
use thiserror::Error;

/// Why a file is not read as a table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// The file is larger than any list of requirements.
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// Nothing stands in it.
    #[error("the file is empty")]
    Empty,
    /// More rows than are read.
    #[error("more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: usize,
    },
    /// More columns than are read.
    #[error("row {row} has more than {limit} columns")]
    TooManyColumns {
        /// The row.
        row: u32,
        /// The limit.
        limit: usize,
    },
    /// A cell longer than a cell can be.
    #[error("{cell} holds more than {limit} characters")]
    CellTooLong {
        /// Address, such as `C12`.
        cell: String,
        /// The limit.
        limit: usize,
    },
    /// A workbook that cannot be read.
    #[error(transparent)]
    Workbook(#[from] WorkbookReadError),
    /// Neither a spreadsheet nor text.
    #[error("neither a spreadsheet nor text")]
    NotATable,
}
