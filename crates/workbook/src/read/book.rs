//! A workbook as its cells: sparse, so that nothing a file declares about its size costs anything; only cells do.

use super::container::{WorkbookKind, open};
use super::{CELL_LIMIT, TEXT_LIMIT, WorkbookReadError, ods, xlsx};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Text, with line breaks as `\n`.
    Text(String),
    /// A number.
    Number(f64),
    /// A truth value.
    Truth(bool),
    /// A date, as `YYYY-MM-DD`, with a time behind it where there is one.
    Date(String),
    /// A formula that failed, such as `#REF!`.
    Error(String),
}

impl Cell {
    /// The cell as text: whole numbers without decimals, truth values as `true` and `false`.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Text(text) | Cell::Date(text) | Cell::Error(text) => Cow::Borrowed(text.trim()),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Truth(truth) => Cow::Borrowed(if *truth { "true" } else { "false" }),
        }
    }
}

/// Cells that were merged into one: first and last row, first and last column, counted from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "said above")]
pub struct Merged {
    pub first: (u32, u32),
    pub last: (u32, u32),
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The name on its tab.
    pub name: String,
    /// Cells that are not empty, by row and column counted from zero.
    pub cells: BTreeMap<(u32, u32), Cell>,
    /// Merged cells.
    pub merged: Vec<Merged>,
}

impl Sheet {
    /// The text of a cell, trimmed; empty where the cell is.
    pub fn text(&self, row: u32, column: u32) -> Cow<'_, str> {
        self.cells.get(&(row, column)).map(Cell::text).unwrap_or_default()
    }

    /// The cells of a row, left to right.
    pub fn row(&self, row: u32) -> impl Iterator<Item = (u32, &Cell)> {
        self.cells.range((row, 0)..=(row, u32::MAX)).map(|((_, column), cell)| (*column, cell))
    }

    /// The rows that are not empty, top to bottom.
    pub fn rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = self.cells.keys().map(|(row, _)| *row).collect();
        rows.dedup();
        rows
    }
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Its sheets, left to right, hidden ones included.
    pub sheets: Vec<Sheet>,
}

impl Book {
    /// Reads every cell of an `.xlsx` or `.ods` workbook.
    ///
    /// # Errors
    /// It is no workbook that can be read, or larger than the limits.
    pub fn read(bytes: &[u8]) -> Result<Book, WorkbookReadError> {
        let container = open(bytes)?;
        match container.kind {
            WorkbookKind::Xlsx => xlsx::read(container.bytes),
            WorkbookKind::Ods => ods::read(&container.part("content.xml").ok_or(WorkbookReadError::Damaged)?),
        }
    }
}

/// Counts cells and their text, and says when it is too much.
#[derive(Default)]
pub(super) struct Budget {
    cells: usize,
    text: usize,
}

impl Budget {
    pub(super) fn spend(&mut self, cell: &Cell) -> Result<(), WorkbookReadError> {
        self.cells += 1;
        if let Cell::Text(text) | Cell::Date(text) | Cell::Error(text) = cell {
            self.text += text.len();
        }
        if self.cells > CELL_LIMIT || self.text > TEXT_LIMIT {
            return Err(WorkbookReadError::TooManyCells { limit: CELL_LIMIT });
        }
        Ok(())
    }
}

/// The address of a cell, such as `H12`.
pub fn address(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    format!("{}{}", letters.iter().rev().collect::<String>(), u64::from(row) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_of_the_sheet() {
        for (row, column, name) in
            [(0, 0, "A1"), (11, 7, "H12"), (0, 25, "Z1"), (0, 26, "AA1"), (9, 16_383, "XFD10")]
        {
            assert_eq!(address(row, column), name);
        }
    }

    #[test]
    fn a_number_reads_as_it_is_shown() {
        assert_eq!(Cell::Number(1.0).text(), "1");
        assert_eq!(Cell::Number(4.1).text(), "4.1");
    }
}
