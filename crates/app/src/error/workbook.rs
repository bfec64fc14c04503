//! Why a workbook was not read, or not written into, as codes with their facts.

use super::wire;
use crate::wire::WireError;
use domain::declaration::reading::WrongList;
use workbook::{FillError, WorkbookReadError};

/// Bytes as the number people know.
fn megabytes(bytes: u64) -> String {
    (bytes / (1024 * 1024)).to_string()
}

pub(super) fn read(error: WorkbookReadError) -> WireError {
    match error {
        WorkbookReadError::Empty => wire("workbook_empty", []),
        WorkbookReadError::NotAWorkbook => wire("workbook_not", []),
        WorkbookReadError::Truncated => wire("workbook_truncated", []),
        WorkbookReadError::Damaged => wire("workbook_damaged", []),
        WorkbookReadError::Protected => wire("workbook_protected", []),
        WorkbookReadError::RightsManaged => wire("workbook_rights_managed", []),
        WorkbookReadError::Macros => wire("workbook_macros", []),
        WorkbookReadError::OtherFormat { format } => {
            wire("workbook_other_format", [("format", format.to_owned())])
        }
        WorkbookReadError::TooLarge { limit } => wire("workbook_too_large", [("limit", megabytes(limit))]),
        WorkbookReadError::UnfoldsTooFar { limit } => {
            wire("workbook_unfolds_too_far", [("limit", megabytes(limit))])
        }
        WorkbookReadError::TooManyCells { limit } => {
            wire("workbook_too_many_cells", [("limit", limit.to_string())])
        }
        WorkbookReadError::TooManyRows { limit } => {
            wire("workbook_too_many_rows", [("limit", limit.to_string())])
        }
        WorkbookReadError::NoTable => wire("workbook_no_table", []),
        WorkbookReadError::NewerFormat { found, known } => {
            wire("workbook_newer", [("found", found.to_string()), ("known", known.to_string())])
        }
        WorkbookReadError::ListLost => wire("workbook_list_lost", []),
    }
}

pub(super) fn wrong_list(error: WrongList) -> WireError {
    let facts = [
        ("found", error.found.unwrap_or_default()),
        ("expected", error.expected),
        ("known", error.known.to_string()),
        ("rows", error.rows.to_string()),
    ];
    wire("wrong_list", facts)
}

pub(super) fn fill(error: FillError) -> WireError {
    match error {
        FillError::Unread(error) => read(error),
        FillError::WrongList(error) => wrong_list(error),
        FillError::NotXlsx => wire("fill_not_xlsx", []),
        FillError::Signed => wire("fill_signed", []),
        FillError::NoRow { requirement } => wire("fill_no_row", [("requirement", requirement)]),
        FillError::NoColumn { column } => wire("fill_no_column", [("column", column.to_owned())]),
        FillError::NoForm => wire("fill_no_form", []),
        FillError::Locked { sheet, cell } => wire("fill_locked", [("sheet", sheet), ("cell", cell)]),
        FillError::TextTooLong { sheet, cell, length, limit, .. } => wire(
            "fill_text_too_long",
            [("sheet", sheet), ("cell", cell), ("length", length.to_string()), ("limit", limit.to_string())],
        ),
        FillError::NotPacked => wire("internal", [("detail", error.to_string())]),
    }
}
