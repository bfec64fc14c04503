//! Answers into the very workbook that came in: whatever the buyer added to it (columns, sheets, colours, rows) stays.
//!
//! The cells that the vendor fills in are written into the parts of the file as they stand; every other byte of a sheet
//! is copied. What cannot be written so that it reads back as it was meant is refused, and nothing is made.

mod package;
mod patch;
mod sheet;
mod styles;

use crate::layout::{COLUMNS, ColumnKey, MAX_CELL, sign_off_fields};
use crate::read::{
    Book, Cell, Meta, Sheet, Table, WorkbookKind, WorkbookReadError, address, find_form, find_tables, kind,
};
use crate::{declared, text};
use domain::declaration::reading::{RawAnswers, WrongList, read_answers, row_requirements};
use domain::declaration::{Answer, Declaration, documentation_text};
use domain::ids::RequirementId;
use domain::words::{SigningWords, Words};
pub(crate) use patch::Value;
use std::collections::BTreeMap;
use thiserror::Error;

/// Why answers could not be written into a workbook.
#[derive(Debug, Error)]
pub enum FillError {
    /// The workbook cannot be read.
    #[error(transparent)]
    Unread(#[from] WorkbookReadError),
    /// The workbook is for another list.
    #[error(transparent)]
    WrongList(#[from] WrongList),
    /// Only `.xlsx` can be written into.
    #[error("only .xlsx can be written into")]
    NotXlsx,
    /// The workbook is digitally signed; writing would break the signature.
    #[error("the workbook is digitally signed")]
    Signed,
    /// A requirement with an answer has no row.
    #[error("{requirement} has no row")]
    NoRow {
        /// Id of the requirement.
        requirement: String,
    },
    /// There is something to write in a column, and the column is gone.
    #[error("the column {column} is gone")]
    NoColumn {
        /// Code of the column.
        column: &'static str,
    },
    /// The form about vendor and product is gone.
    #[error("the form about vendor and product is gone")]
    NoForm,
    /// A cell to write in is part of a merged one, or holds a formula that others lean on.
    #[error("cell {cell} of sheet {sheet} cannot be written into")]
    Locked {
        /// Name of the sheet.
        sheet: String,
        /// Address of the cell.
        cell: String,
    },
    /// A text is longer than a cell can hold.
    #[error("{subject}: cell {cell} of sheet {sheet} would hold {length} characters, more than {limit}")]
    TextTooLong {
        /// Name of the sheet.
        sheet: String,
        /// Address of the cell.
        cell: String,
        /// Id of the requirement, or code of the field.
        subject: String,
        /// Length as Excel counts it.
        length: usize,
        /// The most a cell can hold.
        limit: usize,
    },
    /// The parts of the file could not be packed.
    #[error("the workbook could not be packed")]
    NotPacked,
}

/// What is written into one sheet, by row and column.
pub(crate) type Edits = BTreeMap<(u32, u32), Value>;

/// The workbook `original` with the answers of `declaration` in it.
///
/// # Errors
/// It cannot be read, is for another list, or cannot be written into; the error says which.
pub fn fill_in(original: &[u8], declaration: &Declaration) -> Result<Vec<u8>, FillError> {
    if kind(original)? != WorkbookKind::Xlsx {
        return Err(FillError::NotXlsx);
    }
    let book = Book::read(original)?;
    let meta = Meta::find(&book)?;
    let tables = find_tables(&book, meta.as_ref());
    if tables.is_empty() {
        return Err(WorkbookReadError::NoTable.into());
    }
    let mut edits: BTreeMap<usize, Edits> = BTreeMap::new();
    answers(&book, &tables, meta.as_ref(), declaration, &mut edits)?;
    form(&book, &tables, meta.as_ref(), declaration, &mut edits)?;
    for (at, edits) in &edits {
        check_merged(book.sheets.get(*at), edits)?;
    }
    let named: BTreeMap<&str, &Edits> = edits
        .iter()
        .filter_map(|(at, edits)| book.sheets.get(*at).map(|sheet| (sheet.name.as_str(), edits)))
        .collect();
    package::patched(original, &named)
}

fn answers(
    book: &Book,
    tables: &[Table],
    meta: Option<&Meta>,
    declaration: &Declaration,
    edits: &mut BTreeMap<usize, Edits>,
) -> Result<(), FillError> {
    let mut raw = RawAnswers { list_id: meta.and_then(Meta::list_id), ..RawAnswers::default() };
    let mut places: Vec<(&Table, u32)> = Vec::new();
    for table in tables {
        for row in table.read_rows(book, &mut raw)? {
            places.push((table, row));
        }
    }
    read_answers(&raw, &declaration.list)?;
    let mut found: BTreeMap<RequirementId, Vec<(&Table, u32)>> = BTreeMap::new();
    for (requirement, place) in row_requirements(&raw, &declaration.list).into_iter().zip(places) {
        if let Some(requirement) = requirement {
            found.entry(requirement).or_default().push(place);
        }
    }
    let empty = Answer::default();
    let words = Words::of(declaration.list.language);
    for entry in &declaration.list.entries {
        let answer = declaration.answers.get(&entry.id).unwrap_or(&empty);
        let values =
            values(declaration, answer, answer.responsibility.unwrap_or(entry.responsibility), words);
        let rows = found.get(&entry.id).map(Vec::as_slice).unwrap_or_default();
        for (table, row) in rows {
            let Some(sheet) = book.sheets.get(table.sheet) else { continue };
            let sheet_edits = edits.entry(table.sheet).or_default();
            for (key, value) in &values {
                write(sheet, table, *row, *key, value, entry.id.as_str(), sheet_edits)?;
            }
        }
        if rows.is_empty() && *answer != empty {
            return Err(FillError::NoRow { requirement: entry.id.to_string() });
        }
    }
    Ok(())
}

fn values(
    declaration: &Declaration,
    answer: &Answer,
    responsibility: domain::catalogue::Responsibility,
    words: &Words,
) -> [(ColumnKey, Value); 6] {
    let text = |text: String| if text.trim().is_empty() { Value::Nothing } else { Value::Text(text) };
    [
        (
            ColumnKey::Answer,
            answer.value.map_or(Value::Nothing, |value| Value::Text(words.answer(value).to_owned())),
        ),
        (ColumnKey::Description, text(answer.description.clone())),
        (ColumnKey::Deviation, text(answer.deviation.clone())),
        (ColumnKey::Planned, answer.planned.map_or(Value::Nothing, Value::Date)),
        (ColumnKey::Documentation, text(documentation_text(answer, &declaration.product, words))),
        (ColumnKey::Responsibility, Value::Text(words.responsibility(responsibility).to_owned())),
    ]
}

fn write(
    sheet: &Sheet,
    table: &Table,
    row: u32,
    key: ColumnKey,
    value: &Value,
    subject: &str,
    edits: &mut Edits,
) -> Result<(), FillError> {
    let Some(column) = table.column(key) else {
        // Responsibility stands in the list already; only what a vendor has to say needs a place.
        if matches!(value, Value::Nothing) || key == ColumnKey::Responsibility {
            return Ok(());
        }
        let code = COLUMNS.iter().find(|column| column.key == key).map_or("", |column| column.code);
        return Err(FillError::NoColumn { column: code });
    };
    let now = sheet.cells.get(&(row, column));
    if matches!(value, Value::Nothing) && now.is_none() {
        return Ok(());
    }
    if let (Value::Text(text), Some(Cell::Text(now))) = (value, now)
        && text == now
    {
        return Ok(());
    }
    edits.insert((row, column), fitting(value, sheet, row, column, subject)?);
    Ok(())
}

fn fitting(value: &Value, sheet: &Sheet, row: u32, column: u32, subject: &str) -> Result<Value, FillError> {
    let Value::Text(written) = value else { return Ok(value.clone()) };
    let cleaned = text::clean(written);
    let length = text::length(&cleaned);
    if length > MAX_CELL {
        return Err(FillError::TextTooLong {
            sheet: sheet.name.clone(),
            cell: address(row, column),
            subject: subject.to_owned(),
            length,
            limit: MAX_CELL,
        });
    }
    Ok(Value::Text(cleaned))
}

/// The form, the signature below it, and both once more in the hidden sheet for when the form is taken away.
fn form(
    book: &Book,
    tables: &[Table],
    meta: Option<&Meta>,
    declaration: &Declaration,
    edits: &mut BTreeMap<usize, Edits>,
) -> Result<(), FillError> {
    let fields = declared::fields(declaration);
    let form = find_form(book, meta, tables);
    let hidden = meta.and_then(|meta| book.sheets.iter().position(|sheet| sheet.name == meta.sheet));
    if form.is_none() && hidden.is_none() {
        return Err(FillError::NoForm);
    }
    if let Some(form) = &form
        && let Some(sheet) = book.sheets.get(form.sheet)
    {
        let into = edits.entry(form.sheet).or_default();
        let mut next = sheet.rows().last().map_or(0, |row| row + 2);
        let mut headed = false;
        for (code, value) in &fields {
            if let Some((_, row, column)) = form.labels.iter().find(|(label, _, _)| label == code) {
                let column = column + 1;
                let now = sheet.cells.contains_key(&(*row, column));
                if now || !matches!(value, Value::Nothing) {
                    into.insert((*row, column), fitting(value, sheet, *row, column, code)?);
                }
                continue;
            }
            let signs = sign_off_fields().into_iter().find(|field| field.code == *code);
            let Some(field) = signs.filter(|_| !matches!(value, Value::Nothing)) else { continue };
            let words = Words::of(declaration.list.language);
            if !headed {
                let heading = SigningWords::of(declaration.list.language).heading;
                into.insert((next, 0), Value::Text(heading.to_owned()));
                headed = true;
                next += 1;
            }
            into.insert((next, 0), Value::Text((field.word)(words).to_owned()));
            into.insert((next, 1), fitting(value, sheet, next, 1, code)?);
            next += 1;
        }
    }
    if let Some(at) = hidden
        && let Some(sheet) = book.sheets.get(at)
    {
        let into = edits.entry(at).or_default();
        let mut next = sheet.rows().last().map_or(0, |row| row + 1);
        for (code, value) in fields {
            let key = format!("declared.{code}");
            let known = sheet.rows().into_iter().find(|row| sheet.text(*row, 0) == key);
            let row = known.unwrap_or(next);
            let value = match value {
                Value::Date(date) => Value::Text(date.to_string()),
                other => other,
            };
            if known.is_none() {
                if matches!(value, Value::Nothing) {
                    continue;
                }
                into.insert((row, 0), Value::Text(key));
                next += 1;
            }
            into.insert((row, 1), fitting(&value, sheet, row, 1, code)?);
        }
    }
    Ok(())
}

/// What is written into a cell that a merged one covers is never seen.
fn check_merged(sheet: Option<&Sheet>, edits: &Edits) -> Result<(), FillError> {
    let Some(sheet) = sheet else { return Ok(()) };
    for merged in &sheet.merged {
        let rows = edits.range((merged.first.0, 0)..=(merged.last.0, u32::MAX));
        for ((row, column), value) in rows {
            let within = (merged.first.1..=merged.last.1).contains(column);
            if within && (*row, *column) != merged.first && !matches!(value, Value::Nothing) {
                return Err(FillError::Locked { sheet: sheet.name.clone(), cell: address(*row, *column) });
            }
        }
    }
    Ok(())
}
