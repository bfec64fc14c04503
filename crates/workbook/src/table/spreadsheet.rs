//! Spreadsheets as text. Opening them, and refusing those that cannot be opened, is the work of [`crate::read`]; here its
//! sparse cells become rows, within the limits of a table.

use super::{MAX_CELL, MAX_COLUMNS, MAX_ROWS, TableError, cleaned};
use crate::read::Book;
use domain::table::{Row, Sheet, Table, address};

/// The cells of a workbook as rows of text. A merged cell stands in the first of its places.
pub(super) fn table(book: &Book) -> Result<Table, TableError> {
    let mut count = 0;
    let mut sheets = Vec::new();
    for sheet in &book.sheets {
        let mut rows: Vec<Row> = Vec::new();
        for ((row, column), cell) in &sheet.cells {
            let text = cleaned(&cell.text());
            if text.is_empty() {
                continue;
            }
            let (number, column) = (row.saturating_add(1), *column as usize);
            if column >= MAX_COLUMNS {
                return Err(TableError::TooManyColumns { row: number, limit: MAX_COLUMNS });
            }
            if text.chars().count() > MAX_CELL {
                return Err(TableError::CellTooLong { cell: address(number, column), limit: MAX_CELL });
            }
            if rows.last().is_none_or(|last| last.number != number) {
                count += 1;
                if count > MAX_ROWS {
                    return Err(TableError::TooManyRows { limit: MAX_ROWS });
                }
                rows.push(Row { number, cells: Vec::new() });
            }
            if let Some(last) = rows.last_mut() {
                last.cells.resize(column, String::new());
                last.cells.push(text);
            }
        }
        sheets.push(Sheet { name: sheet.name.clone(), rows });
    }
    Ok(Table { sheets })
}
