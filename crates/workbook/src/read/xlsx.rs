//! The cells of an `.xlsx`, one at a time: the library's own grid would be as large as a far-off cell says.

use super::WorkbookReadError;
use super::book::{Book, Budget, Cell, Merged, Sheet};
use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxError};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(super) fn read(bytes: &[u8]) -> Result<Book, WorkbookReadError> {
    // The library is used on files from strangers; should one make it panic, the file is damaged and the program is not.
    catch_unwind(AssertUnwindSafe(|| read_book(bytes))).unwrap_or(Err(WorkbookReadError::Damaged))
}

fn read_book(bytes: &[u8]) -> Result<Book, WorkbookReadError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut budget = Budget::default();
    let mut book = Book::default();
    for name in names {
        let mut sheet = Sheet { name, ..Sheet::default() };
        let mut cells = match workbook.worksheet_cells_reader(&sheet.name) {
            Ok(cells) => cells,
            // A chart that calls itself a sheet, or one that was never written.
            Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => continue,
            Err(error) => return Err(refused(error)),
        };
        while let Some(found) = cells.next_cell().map_err(refused)? {
            let Some(cell) = cell(found.get_value()) else { continue };
            budget.spend(&cell)?;
            sheet.cells.insert(found.get_position(), cell);
        }
        drop(cells);
        let merged = workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        sheet.merged =
            merged.into_iter().map(|merged| Merged { first: merged.start, last: merged.end }).collect();
        book.sheets.push(sheet);
    }
    Ok(book)
}

fn refused(error: XlsxError) -> WorkbookReadError {
    match error {
        XlsxError::Password => WorkbookReadError::Protected,
        _ => WorkbookReadError::Damaged,
    }
}

fn cell(value: &DataRef<'_>) -> Option<Cell> {
    let cell = match value {
        DataRef::Empty => return None,
        DataRef::String(text) => Cell::Text(lines(text)),
        DataRef::SharedString(text) => Cell::Text(lines(text)),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(truth) => Cell::Truth(*truth),
        DataRef::DateTime(date) if !date.is_duration() && date.as_f64() >= 1.0 => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            Cell::Date(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTime(date) => Cell::Number(date.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Date(text.clone()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    };
    match &cell {
        Cell::Text(text) if text.trim().is_empty() => None,
        _ => Some(cell),
    }
}

/// Line breaks of every system as the one kind that Excel itself uses.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
