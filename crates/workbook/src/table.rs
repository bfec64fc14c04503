//! Tables from outside: a spreadsheet or a delimited text file as plain text with addresses.
//!
//! What the table means is for [`domain::import`] to say. Here the format is taken off, with limits that are stated and
//! none that a file could talk us out of: what a file declares about its own size decides nothing.

mod error;
mod spreadsheet;
mod text;

pub use error::TableError;

use crate::read::{Book, WorkbookReadError, kind};
use domain::table::Table;

/// The largest file that is read, in bytes.
pub const MAX_FILE: u64 = 20 * 1024 * 1024;
/// The most rows with something in them, all sheets together.
pub const MAX_ROWS: usize = 10_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 200;
/// The longest cell, in characters; what a cell of Excel can hold.
pub const MAX_CELL: usize = 32_767;

/// Reads a table, whatever its name is: what is no workbook of any kind is text.
///
/// # Errors
/// The file is larger than the limits, or is not a table.
pub fn read(bytes: &[u8]) -> Result<Table, TableError> {
    if bytes.len() as u64 > MAX_FILE {
        return Err(TableError::FileTooLarge { limit: MAX_FILE });
    }
    let table = match kind(bytes) {
        Ok(_) => spreadsheet::table(&Book::read(bytes)?)?,
        Err(WorkbookReadError::Empty | WorkbookReadError::NotAWorkbook) => text::read(bytes)?,
        Err(refusal) => return Err(refusal.into()),
    };
    if table.sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(TableError::Empty) } else { Ok(table) }
}

/// A cell as it is kept: without control characters, one kind of line break, no blanks at the ends.
fn cleaned(cell: &str) -> String {
    let cell = crate::text::clean(cell).replace(['\u{FEFF}', '\u{200B}'], "").replace('\u{A0}', " ");
    cell.trim().to_owned()
}
