//! The table of requirements: on which sheets it stands, which row is its header and which column is which.
//!
//! By name first, in any language and by the synonyms people use; by what stands in the cells where names are gone; and
//! by the order the columns were sent in where neither tells.

use super::book::{Book, Cell, Sheet, address};
use super::headers;
use super::meta::Meta;
use super::{ROW_LIMIT, WorkbookReadError};
use crate::layout::{COLUMNS, ColumnKey, position};
use domain::declaration::reading::{Place, RawAnswers, RawField, RawRow, Unreadable, read_answer};
use domain::list::text_hash;
use std::collections::BTreeMap;

/// Rows in which a header is looked for.
const HEADER_ROWS: usize = 200;
/// Columns in which contents are looked at.
const WIDTH: u32 = 256;
/// Cells that are filled from merged ones.
const MERGED_LIMIT: usize = 1_000_000;

/// A table of requirements on one sheet.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// Place of the sheet in the workbook.
    pub sheet: usize,
    /// Row of the header; `None` where it is gone.
    pub header: Option<u32>,
    /// Where each column stands now.
    pub columns: BTreeMap<u32, ColumnKey>,
}

impl Table {
    /// Where a column stands now.
    pub(crate) fn column(&self, key: ColumnKey) -> Option<u32> {
        self.columns.iter().find(|(_, found)| **found == key).map(|(column, _)| *column)
    }

    /// The rows below the header.
    pub(crate) fn rows(&self, sheet: &Sheet) -> Vec<u32> {
        let mut rows = sheet.rows();
        rows.retain(|row| self.header.is_none_or(|header| *row > header));
        rows
    }

    /// Adds what the rows say to `raw`, and answers with the numbers of those rows.
    pub(crate) fn read_rows(&self, book: &Book, raw: &mut RawAnswers) -> Result<Vec<u32>, WorkbookReadError> {
        let mut numbers = Vec::new();
        let Some(sheet) = book.sheets.get(self.sheet) else { return Ok(numbers) };
        let rows = self.rows(sheet);
        let filled = self.filled_from_merged(sheet, &rows);
        for row in rows {
            let mut read = RawRow::default();
            let mut says_something = false;
            for (column, key) in &self.columns {
                let Some(into) = field(&mut read, *key) else { continue };
                let place = Place { sheet: sheet.name.clone(), cell: address(row, *column) };
                let cell = sheet.cells.get(&(row, *column)).or_else(|| filled.get(&(row, *column)).copied());
                let mut text = String::new();
                match cell {
                    None => {}
                    Some(Cell::Error(error)) => raw.unreadable.push(Unreadable {
                        place: place.clone(),
                        value: error.clone(),
                        expected: expected(*key).to_owned(),
                    }),
                    Some(cell) => text = cell.text().into_owned(),
                }
                // What stands in the list already is no reason to take a row for one.
                says_something |= !text.is_empty() && *key != ColumnKey::Responsibility;
                *into = RawField { text, place };
            }
            if !says_something || self.is_header_again(&read) {
                continue;
            }
            if raw.rows.len() >= ROW_LIMIT {
                return Err(WorkbookReadError::TooManyRows { limit: ROW_LIMIT });
            }
            raw.rows.push(read);
            numbers.push(row);
        }
        Ok(numbers)
    }

    /// A header that was copied down for printing is no requirement.
    fn is_header_again(&self, row: &RawRow) -> bool {
        let named =
            |field: &RawField, key| headers::column(&field.text).is_some_and(|(found, _)| found == key);
        (named(&row.id, ColumnKey::Id) && named(&row.requirement, ColumnKey::Requirement))
            || (named(&row.requirement, ColumnKey::Requirement) && named(&row.answer, ColumnKey::Answer))
    }

    /// An answer in a cell that was merged over several rows is the answer to each of them.
    fn filled_from_merged<'a>(&self, sheet: &'a Sheet, rows: &[u32]) -> BTreeMap<(u32, u32), &'a Cell> {
        let mut filled = BTreeMap::new();
        for merged in &sheet.merged {
            let column = merged.first.1;
            let is_answer = self.columns.get(&column).is_some_and(|key| is_vendors(*key));
            let Some(cell) = sheet.cells.get(&merged.first).filter(|_| is_answer) else { continue };
            let from = rows.partition_point(|row| *row <= merged.first.0);
            for row in rows.iter().skip(from).take_while(|row| **row <= merged.last.0) {
                if filled.len() >= MERGED_LIMIT {
                    return filled;
                }
                filled.insert((*row, column), cell);
            }
        }
        filled
    }
}

/// Whether the vendor fills in the column.
pub(crate) fn is_vendors(key: ColumnKey) -> bool {
    COLUMNS.iter().any(|column| column.key == key && column.editable_by_vendor)
}

fn field(row: &mut RawRow, key: ColumnKey) -> Option<&mut RawField> {
    Some(match key {
        ColumnKey::Id => &mut row.id,
        ColumnKey::Requirement => &mut row.requirement,
        ColumnKey::Answer => &mut row.answer,
        ColumnKey::Description => &mut row.description,
        ColumnKey::Deviation => &mut row.deviation,
        ColumnKey::Planned => &mut row.planned,
        ColumnKey::Documentation => &mut row.documentation,
        ColumnKey::Responsibility => &mut row.responsibility,
        _ => return None,
    })
}

fn expected(key: ColumnKey) -> &'static str {
    match key {
        ColumnKey::Answer => "answer",
        ColumnKey::Planned => "date",
        ColumnKey::Responsibility => "responsibility",
        _ => "text",
    }
}

/// The tables of a workbook that requirements are answered in, in the order of the sheets. Where one was copied and only
/// the copy was answered, the untouched one is left out.
pub(crate) fn find_tables(book: &Book, meta: Option<&Meta>) -> Vec<Table> {
    let mut tables: Vec<Table> = book
        .sheets
        .iter()
        .enumerate()
        .filter(|(_, sheet)| meta.is_none_or(|meta| !meta.is_another_sheet(&sheet.name)))
        .filter_map(|(at, sheet)| find_table(at, sheet, meta))
        .collect();
    if tables.iter().any(|table| table.column(ColumnKey::Answer).is_some()) {
        tables.retain(|table| table.column(ColumnKey::Answer).is_some());
    } else {
        // Nobody can answer in any of them: the one that looks most like the table tells what was asked.
        let most = tables.iter().map(|table| table.columns.len()).max().unwrap_or_default();
        tables.retain(|table| table.columns.len() == most);
        tables.truncate(1);
    }
    let answered = |table: &Table| {
        let sheet = book.sheets.get(table.sheet)?;
        let column = table.column(ColumnKey::Answer)?;
        table.rows(sheet).into_iter().find(|row| !sheet.text(*row, column).is_empty())
    };
    if tables.iter().any(|table| answered(table).is_some()) {
        tables.retain(|table| answered(table).is_some());
    } else {
        tables.truncate(1);
    }
    tables
}

fn find_table(at: usize, sheet: &Sheet, meta: Option<&Meta>) -> Option<Table> {
    let by_name = sheet
        .rows()
        .into_iter()
        .take(HEADER_ROWS)
        .map(|row| (row, named_columns(sheet, row)))
        .filter(|(_, columns)| {
            columns.values().any(|key| matches!(key, ColumnKey::Id | ColumnKey::Requirement))
        })
        // «Krav», «Beskrivelse av løsningen» and «Vedlegg 3» stand in the rows below as well.
        .filter(|(row, columns)| {
            let exact = sheet
                .row(*row)
                .filter(|(_, cell)| headers::column(&cell.text()).is_some_and(|(_, exact)| exact));
            let answers = columns.values().any(|key| *key == ColumnKey::Answer);
            exact.count() >= if answers { 1 } else { 2 }
        })
        .filter(|(row, _)| {
            let is_known = |cell: &Cell| meta.is_some_and(|meta| meta.ids.contains(cell.text().as_ref()));
            !sheet.row(*row).any(|(_, cell)| is_known(cell))
        })
        // Of headers equally good the first: one further down is a copy.
        .min_by_key(|(row, columns)| (std::cmp::Reverse(columns.len()), *row));
    let mut table = match by_name {
        Some((row, columns)) => Table { sheet: at, header: Some(row), columns },
        None => Table { sheet: at, header: None, columns: BTreeMap::new() },
    };
    if let Some(meta) = meta {
        by_content(&mut table, sheet, meta);
        if table.header.is_none() {
            header_above(&mut table, sheet, meta);
        }
    }
    let keyed = table.column(ColumnKey::Id).is_some() || table.column(ColumnKey::Requirement).is_some();
    if !keyed {
        return None;
    }
    answers_by_content(&mut table, sheet);
    if meta.is_some() {
        by_order(&mut table, sheet);
    }
    (table.columns.len() >= 2).then_some(table)
}

/// Columns by their names. Of two with one meaning the exact one counts, else the first.
fn named_columns(sheet: &Sheet, row: u32) -> BTreeMap<u32, ColumnKey> {
    let mut found: Vec<(ColumnKey, bool, u32)> = sheet
        .row(row)
        .take_while(|(column, _)| *column < WIDTH)
        .filter_map(|(column, cell)| headers::column(&cell.text()).map(|(key, exact)| (key, exact, column)))
        .collect();
    found.sort_by_key(|(_, exact, column)| (!*exact, *column));
    let mut columns = BTreeMap::new();
    for (key, _, column) in found {
        if !columns.values().any(|known| *known == key) {
            columns.insert(column, key);
        }
    }
    columns
}

/// Finds ids and requirement texts by what the hidden sheet says stands in them.
fn by_content(table: &mut Table, sheet: &Sheet, meta: &Meta) {
    let missing = |table: &Table, key| table.column(key).is_none();
    if missing(table, ColumnKey::Id) {
        let known = |cell: &Cell| meta.ids.contains(cell.text().as_ref());
        if let Some(column) = fullest(sheet, table, known) {
            table.columns.insert(column, ColumnKey::Id);
        }
    }
    if missing(table, ColumnKey::Requirement) {
        let known =
            |cell: &Cell| matches!(cell, Cell::Text(text) if meta.cell_hashes.contains(&text_hash(text)));
        if let Some(column) = fullest(sheet, table, known) {
            table.columns.insert(column, ColumnKey::Requirement);
        }
    }
}

/// The unnamed column in which most cells are as wanted; at least one is.
fn fullest(sheet: &Sheet, table: &Table, wanted: impl Fn(&Cell) -> bool) -> Option<u32> {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for ((row, column), cell) in &sheet.cells {
        let below = table.header.is_none_or(|header| *row > header);
        if below && *column < WIDTH && !table.columns.contains_key(column) && wanted(cell) {
            *counts.entry(*column).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|(column, count)| (*count, std::cmp::Reverse(*column)))
        .map(|(column, _)| column)
}

/// Where no header could be read, it is the row above the first requirement.
fn header_above(table: &mut Table, sheet: &Sheet, meta: &Meta) {
    let Some(column) = table.column(ColumnKey::Id) else { return };
    let first = sheet.rows().into_iter().find(|row| meta.ids.contains(sheet.text(*row, column).as_ref()));
    table.header = first.and_then(|row| row.checked_sub(1));
    let Some(header) = table.header else { return };
    for (column, key) in named_columns(sheet, header) {
        if table.column(key).is_none() {
            table.columns.entry(column).or_insert(key);
        }
    }
}

/// The answers are where most of what is written can be read as one.
fn answers_by_content(table: &mut Table, sheet: &Sheet) {
    if table.column(ColumnKey::Answer).is_some() {
        return;
    }
    let mut counts: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    for ((row, column), cell) in &sheet.cells {
        let below = table.header.is_none_or(|header| *row > header);
        if below && *column < WIDTH && !table.columns.contains_key(column) {
            let (read, all) = counts.entry(*column).or_default();
            *read += usize::from(read_answer(&cell.text()).is_some());
            *all += 1;
        }
    }
    let best = counts
        .into_iter()
        .filter(|(_, (read, all))| *read > 0 && read * 10 >= all * 6)
        .max_by_key(|(column, (read, _))| (*read, std::cmp::Reverse(*column)));
    if let Some((column, _)) = best {
        table.columns.insert(column, ColumnKey::Answer);
    }
}

/// Columns that were given other names stand beside the ones that were not, as they were sent.
fn by_order(table: &mut Table, sheet: &Sheet) {
    let Some(header) = table.header else { return };
    let vendors: Vec<ColumnKey> = COLUMNS
        .iter()
        .map(|column| column.key)
        .filter(|key| is_vendors(*key) && table.column(*key).is_none())
        .collect();
    for key in vendors {
        // Both neighbours, or the one where the other is gone, must agree on where it stands.
        let beside = |step: i64| {
            let neighbour = i64::from(position(key)) + step;
            let neighbour = COLUMNS.get(usize::try_from(neighbour).ok()?)?.key;
            let at = i64::from(table.column(neighbour)?) - step;
            u32::try_from(at).ok()
        };
        let places = [beside(-1), beside(1)];
        let Some(at) = places.iter().flatten().next().copied() else { continue };
        let agreed = places.iter().flatten().all(|place| *place == at);
        if agreed && !table.columns.contains_key(&at) && !sheet.text(header, at).is_empty() {
            table.columns.insert(at, key);
        }
    }
}
