//! `_meta`: what a reader needs to match an answered workbook with the list it came from, out of the way of people.
//!
//! Keys and values first, then a row per requirement: id, set, version of the set, hash of the text as answered, and hash
//! of the whole requirement cell, which tells an altered cell without taking it apart. Last the whole list as JSON, as a
//! vendor may have it, so that the workbook alone is enough to answer it elsewhere.

use crate::fill::Value;
use crate::layout::{
    FORMAT_VERSION, LIST_KEY, META_SHEET, ROW_HEADER, Sheet, TABLE_NAME, VENDOR_FIELDS, columns,
};
use crate::page::Page;
use crate::{Job, WorkbookError, declared, text};
use domain::list::{requirement_cell, text_hash};
use rust_xlsxwriter::Workbook;

/// Length of a piece of the list, as Excel counts; well below what a cell can hold.
const CHUNK: usize = 30_000;

const PROGRAM: &str = concat!("Kravkompass ", env!("CARGO_PKG_VERSION"));

pub(crate) fn fill(workbook: &mut Workbook, job: &Job<'_>) -> Result<(), WorkbookError> {
    let mut page = Page::new(workbook, META_SHEET, job)?;
    page.sheet.set_very_hidden(true);
    let plain = &job.look.plain;
    let mut row = 0;
    for (key, value) in keys(job) {
        page.text(row, 0, &key, &key, plain)?;
        page.text(row, 1, &key, &value, plain)?;
        row += 1;
    }
    row += 1;
    page.headers(row, &ROW_HEADER, plain)?;
    for entry in &job.list.entries {
        row += 1;
        let id = entry.id.as_str();
        let set = entry.set.as_ref();
        let version = set.and_then(|id| job.list.sets.iter().find(|set| set.id == *id));
        let cell = text::clean(&requirement_cell(entry, job.words));
        let values = [
            id,
            set.map_or("", |set| set.as_str()),
            version.map_or("", |set| set.version.as_str()),
            &entry.text_hash,
            &text_hash(&cell),
        ];
        for (column, value) in (0u16..).zip(values) {
            page.text(row, column, id, value, plain)?;
        }
    }
    row += 2;
    let chunks = list_chunks(job)?;
    page.text(row, 0, LIST_KEY, LIST_KEY, plain)?;
    page.text(row, 1, LIST_KEY, &chunks.len().to_string(), plain)?;
    for (number, chunk) in chunks.iter().enumerate() {
        row += 1;
        page.text(row, 0, LIST_KEY, &number.to_string(), plain)?;
        // One line of many thousand characters: measuring it would only make a hidden row high.
        page.sheet.write_string_with_format(row, 1, chunk, plain)?;
    }
    page.protect();
    Ok(())
}

/// The list as a vendor may have it, as JSON in pieces that fit into cells. Nothing in it is of a kind that a spreadsheet
/// would change on the way: double blanks, control characters and what looks like markup are written as escapes.
fn list_chunks(job: &Job<'_>) -> Result<Vec<String>, WorkbookError> {
    let json = serde_json::to_string(&job.list.clone().for_vendor())?;
    let mut chunks = Vec::new();
    let mut chunk = String::with_capacity(CHUNK + 16);
    let mut length = 0;
    let mut characters = json.chars().peekable();
    while let Some(character) = characters.next() {
        let before_blank = characters.peek() == Some(&' ');
        let escaped = match character {
            '<' | '>' | '&' => true,
            ' ' => before_blank || length == 0 || length + 1 >= CHUNK,
            '_' => characters.peek() == Some(&'x'),
            other => {
                other.is_control()
                    || matches!(other, '\u{a0}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}' | '\u{200b}')
            }
        };
        if escaped {
            chunk.push_str(&format!("\\u{:04x}", u32::from(character)));
            length += 6;
        } else {
            chunk.push(character);
            length += character.len_utf16();
        }
        if length >= CHUNK {
            chunks.push(std::mem::take(&mut chunk));
            length = 0;
        }
    }
    chunks.push(chunk);
    Ok(chunks)
}

/// The keys and values. What sheets, columns and fields were called lets a reader find them again after a renaming.
fn keys(job: &Job<'_>) -> Vec<(String, String)> {
    let list = job.list;
    let mut keys = vec![
        ("format_version".to_owned(), FORMAT_VERSION.to_string()),
        ("program".to_owned(), PROGRAM.to_owned()),
        ("list_id".to_owned(), list.id.clone()),
        ("language".to_owned(), list.language.code().to_owned()),
        ("as_of".to_owned(), list.as_of.to_string()),
        ("audience".to_owned(), job.audience.code().to_owned()),
        ("requirements".to_owned(), list.entries.len().to_string()),
        ("table".to_owned(), TABLE_NAME.to_owned()),
    ];
    for sheet in Sheet::ALL.into_iter().filter(|sheet| sheet.is_for(job.audience)) {
        keys.push((format!("sheet.{}", sheet.key()), sheet.name(job.words).to_owned()));
    }
    for column in columns(job.audience) {
        keys.push((format!("column.{}", column.code), (column.word)(job.words).to_owned()));
    }
    for field in &VENDOR_FIELDS {
        keys.push((format!("vendor.{}", field.code), (field.word)(job.words).to_owned()));
    }
    for (code, value) in job.declaration.map(declared::fields).unwrap_or_default() {
        let value = match value {
            Value::Nothing => continue,
            Value::Text(text) => text,
            Value::Date(date) => date.to_string(),
        };
        keys.push((format!("declared.{code}"), value));
    }
    keys
}
