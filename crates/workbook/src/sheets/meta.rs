//! `_meta`: what a reader needs to match an answered workbook with the list it came from, out of the way of people.
//!
//! Keys and values first, then a row per requirement: id, set, version of the set, hash of the text as answered, and hash
//! of the whole requirement cell, which tells an altered cell without taking it apart.

use crate::layout::{FORMAT_VERSION, META_SHEET, Sheet, TABLE_NAME, VENDOR_FIELDS, columns};
use crate::page::Page;
use crate::{Job, WorkbookError, text};
use domain::list::{requirement_cell, text_hash};
use rust_xlsxwriter::Workbook;

const PROGRAM: &str = concat!("Kravkompass ", env!("CARGO_PKG_VERSION"));

/// Header of the rows; the first cell tells a reader where they begin.
const ROW_HEADER: [&str; 5] = ["id", "set", "version", "text_hash", "cell_hash"];

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
    page.protect();
    Ok(())
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
    keys
}
