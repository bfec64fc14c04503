//! A workbook as a grid that tests may rearrange the way people and programs do, and write anew.

#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

use domain::declaration::reading::{Reading, read_answers};
use domain::list::RequirementList;
use rust_xlsxwriter::{Workbook, Worksheet};
use std::io::{Cursor, Read, Write};
use workbook::read::{Book, Cell, Sheet};

/// The workbook as cells.
pub fn book(bytes: &[u8]) -> Book {
    Book::read(bytes).unwrap()
}

/// The sheet of that name.
pub fn sheet<'a>(book: &'a mut Book, name: &str) -> &'a mut Sheet {
    book.sheets.iter_mut().find(|sheet| sheet.name == name).unwrap_or_else(|| panic!("no sheet {name}"))
}

/// A new workbook with these cells and nothing else: no table, no formats, no protection.
pub fn written(book: &Book) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for sheet in &book.sheets {
        write_sheet(workbook.add_worksheet(), sheet);
    }
    workbook.save_to_buffer().unwrap()
}

fn write_sheet(into: &mut Worksheet, sheet: &Sheet) {
    into.set_name(&sheet.name).unwrap();
    for ((row, column), cell) in &sheet.cells {
        let column = u16::try_from(*column).unwrap();
        match cell {
            Cell::Text(text) => into.write_string(*row, column, text).unwrap(),
            Cell::Number(number) => into.write_number(*row, column, *number).unwrap(),
            Cell::Truth(truth) => into.write_boolean(*row, column, *truth).unwrap(),
            Cell::Date(date) => into.write_string(*row, column, date).unwrap(),
            Cell::Error(_) => into.write_formula(*row, column, "=1/0").unwrap(),
        };
    }
}

/// Puts every cell of a sheet where `to` says; cells for which it says nothing are gone.
pub fn moved(sheet: &mut Sheet, to: impl Fn(u32, u32) -> Option<(u32, u32)>) {
    let cells = std::mem::take(&mut sheet.cells);
    sheet.cells = cells
        .into_iter()
        .filter_map(|((row, column), cell)| to(row, column).map(|place| (place, cell)))
        .collect();
}

/// What is read of a workbook.
pub fn read(bytes: &[u8], list: &RequirementList) -> Reading {
    read_answers(&workbook::read_answers(bytes).unwrap(), list).unwrap()
}

/// The workbook with one of its parts changed.
pub fn patched(bytes: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let mut seen = false;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        if name == part {
            content = change(String::from_utf8(content).unwrap()).into_bytes();
            seen = true;
        }
        out.start_file(name, options).unwrap();
        out.write_all(&content).unwrap();
    }
    assert!(seen, "{part} is a part");
    out.finish().unwrap().into_inner()
}

/// A zip archive of these parts.
pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        out.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        out.write_all(content).unwrap();
    }
    out.finish().unwrap().into_inner()
}
