//! The whole workbook read back and compared by meaning: every cell of every sheet as text.
//!
//! After a wanted change, run with `ACCEPT_GOLDEN=1`, read the difference and commit it.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;

use calamine::{Data, Reader, SheetVisible, Xlsx};
use domain::text::Language;
use std::fmt::Write;
use std::io::Cursor;
use std::path::Path;
use workbook::{Audience, Options};

fn dump(bytes: Vec<u8>) -> String {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    workbook.load_tables().unwrap();
    let mut text = String::new();
    for sheet in workbook.sheets_metadata().to_vec() {
        let visible = match sheet.visible {
            SheetVisible::Visible => "visible",
            SheetVisible::Hidden => "hidden",
            SheetVisible::VeryHidden => "very hidden",
        };
        writeln!(text, "# {} ({visible})", sheet.name).unwrap();
        for table in workbook.table_names_in_sheet(&sheet.name).into_iter().cloned().collect::<Vec<_>>() {
            let table = workbook.table_by_name(&table).unwrap();
            writeln!(text, "table {}: {}", table.name(), table.columns().join(" | ")).unwrap();
        }
        let formulas = workbook.worksheet_formula(&sheet.name).unwrap();
        let range = workbook.worksheet_range(&sheet.name).unwrap();
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let (row, column) = (row as u32 + top, column as u32 + left);
            let cell = rust_xlsxwriter::utility::row_col_to_cell(row, column as u16);
            let value = match value {
                // Whether it is the very list is tested elsewhere; its fields come and go.
                Data::String(value) if value.starts_with("{\"id\":") => "(the list as JSON)".to_owned(),
                Data::String(value) => value.replace('\n', " ⏎ "),
                other => other.to_string(),
            };
            match formulas.get_value((row, column)).filter(|formula| !formula.is_empty()) {
                Some(formula) => writeln!(text, "{cell}\t={formula} → {value}").unwrap(),
                None => writeln!(text, "{cell}\t{value}").unwrap(),
            }
        }
        text.push('\n');
    }
    text
}

fn compare(name: &str, language: Language, audience: Audience) {
    let bytes = workbook::write(&sample::list(language), audience, &Options::default()).unwrap();
    // The version of the program is no part of the meaning.
    let program = concat!("Kravkompass ", env!("CARGO_PKG_VERSION"));
    let dump = dump(bytes).replace(program, "Kravkompass (version)");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("ACCEPT_GOLDEN").is_some() {
        std::fs::write(&path, &dump).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let first = golden.lines().zip(dump.lines()).find(|(golden, dump)| golden != dump);
    assert!(golden == dump, "{name} differs from what was accepted, first at {first:#?}");
}

#[test]
fn the_vendors_copy_in_bokmaal_says_what_was_accepted() {
    compare("vendor.nb.txt", Language::Nb, Audience::Vendor);
}

#[test]
fn the_vendors_copy_in_nynorsk_says_what_was_accepted() {
    compare("vendor.nn.txt", Language::Nn, Audience::Vendor);
}

#[test]
fn the_vendors_copy_in_english_says_what_was_accepted() {
    compare("vendor.en.txt", Language::En, Audience::Vendor);
}

#[test]
fn the_buyers_copy_says_what_was_accepted() {
    compare("buyer.nb.txt", Language::Nb, Audience::Buyer);
}
