//! Tables as they come: one fixture a difficulty, named after it.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use domain::table::{Row, Table};
use workbook::WorkbookReadError;
use workbook::table::{self, MAX_COLUMNS, MAX_ROWS, TableError};

fn read(name: &str) -> Result<Table, TableError> {
    let path = format!("{}/../../tests/fixtures/tables/{name}", env!("CARGO_MANIFEST_DIR"));
    table::read(&std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn rows(name: &str) -> Vec<Row> {
    read(name).unwrap().sheets.remove(0).rows
}

fn cells(row: &Row) -> Vec<&str> {
    row.cells.iter().map(String::as_str).collect()
}

#[test]
fn every_usual_encoding_and_delimiter_gives_the_same_table() {
    let expected =
        ["K-2", "Alarmen bør kunne slås av på nært hold av ansatte på Ærøy.", "BØR", "Utstyr og målinger"];
    for name in [
        "windows-1252-with-semicolons.csv",
        "utf-8-with-mark-and-commas.csv",
        "utf-16-with-tabulators.csv",
        "utf-16-without-mark.csv",
    ] {
        let rows = rows(name);
        assert_eq!(rows.len(), 4, "{name}");
        assert_eq!((rows[2].number, cells(&rows[2])), (3, expected.to_vec()), "{name}");
    }
    let after_sep = rows("bars-and-sep-line.csv");
    assert_eq!((after_sep[2].number, cells(&after_sep[2])), (4, expected.to_vec()), "the sep line is row 1");
}

#[test]
fn line_breaks_inside_quotes_stay_in_the_cell_and_blank_lines_count() {
    let rows = rows("quoted-line-breaks.csv");
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2, 4]);
    assert_eq!(rows[1].cell(1), "Løsningen skal:\n- logge oppslag\n- vise loggen til pasienten");
    assert_eq!(rows[1].cell(2), "Sagt \"minst\" to ganger");
    assert_eq!(rows[2].cell(1), "Alarmen skal virke; også uten nett.");
}

#[test]
fn rows_of_blanks_are_passed_over_and_keep_their_place() {
    let numbers: Vec<u32> = rows("header-in-row-4-under-a-title.csv").iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn commas_in_sentences_do_not_make_columns() {
    let rows = rows("one-column-with-commas-in-sentences.csv");
    assert_eq!(cells(&rows[1]), ["Alarmen skal ha batteri, lader og klips."]);
}

#[test]
fn what_looks_like_a_formula_is_text() {
    let rows = rows("formula-like-cells.csv");
    let texts: Vec<&str> = rows.iter().skip(1).map(|row| row.cell(1)).collect();
    assert_eq!(
        texts,
        ["=cmd|'/c calc'!A1", "+47 12345678 skal vises på alarmen", "@SUM(A1:A9)", "-1 grad skal tåles"]
    );
}

#[test]
fn what_is_no_table_is_refused_and_the_limits_hold() {
    assert_eq!(read("empty.csv"), Err(TableError::Empty));
    assert_eq!(read("only-blanks.csv"), Err(TableError::Empty));
    assert_eq!(read("not-a-table.csv"), Err(TableError::NotATable));
    let many = "rad\n".repeat(MAX_ROWS + 1);
    assert_eq!(table::read(many.as_bytes()), Err(TableError::TooManyRows { limit: MAX_ROWS }));
    let wide = format!("a;b\n{}", "x;".repeat(MAX_COLUMNS + 1));
    assert_eq!(table::read(wide.as_bytes()), Err(TableError::TooManyColumns { row: 2, limit: MAX_COLUMNS }));
    let long = format!("a;b\nc;{}\n", "x".repeat(40_000));
    assert_eq!(
        table::read(long.as_bytes()),
        Err(TableError::CellTooLong { cell: "B2".into(), limit: 32_767 })
    );
}

/// A workbook with a merged title, a header in row 4, and a sheet that is no list before it.
fn workbook_with_a_title() -> Vec<u8> {
    use rust_xlsxwriter::{Format, Workbook};
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Les meg").unwrap().write(0, 0, "Fyll ut arket Krav.").unwrap();
    let sheet = workbook.add_worksheet().set_name("Krav").unwrap();
    sheet.merge_range(0, 0, 1, 3, "Kravspesifikasjon", &Format::new()).unwrap();
    for (column, header) in (0..).zip(["Nr.", "Beskrivelse", "Må/bør", "Dato"]) {
        sheet.write(3, column, header).unwrap();
    }
    sheet.write(5, 0, 1.5).unwrap();
    sheet.write(5, 1, "=cmd|'/c calc'!A1").unwrap();
    sheet.write(5, 2, true).unwrap();
    sheet.write_with_format(5, 3, 46_349, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_keeps_its_addresses_and_every_cell_becomes_text() {
    let table = table::read(&workbook_with_a_title()).unwrap();
    let names: Vec<&str> = table.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Les meg", "Krav"]);
    let rows = &table.sheets[1].rows;
    let numbers: Vec<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 4, 6]);
    assert_eq!(cells(&rows[2]), ["1.5", "=cmd|'/c calc'!A1", "true", "2026-11-23"]);
}

#[test]
fn an_ods_gives_what_the_text_file_it_was_made_from_gives() {
    assert_eq!(rows("saved-by-libreoffice.ods"), rows("windows-1252-with-semicolons.csv"));
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_cell_in_the_last_corner_takes_no_room() {
    use rust_xlsxwriter::Workbook;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Krav").unwrap();
    sheet.write(1_048_575, 0, "Nederst").unwrap();
    let table = table::read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(table.sheets[0].rows[1].number, 1_048_576);
    sheet_with_last_column();
}

fn sheet_with_last_column() {
    use rust_xlsxwriter::Workbook;
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write(0, 16_383, "Lengst til høyre").unwrap();
    assert_eq!(
        table::read(&workbook.save_to_buffer().unwrap()),
        Err(TableError::TooManyColumns { row: 1, limit: MAX_COLUMNS })
    );
}

#[test]
fn a_bomb_a_cut_file_an_old_one_and_a_foreign_zip_are_refused() {
    let bomb = zipped(&[("xl/workbook.xml", &vec![b' '; 257 * 1024 * 1024])]);
    assert!(bomb.len() < 1024 * 1024);
    assert!(matches!(table::read(&bomb), Err(TableError::Workbook(WorkbookReadError::UnfoldsTooFar { .. }))));
    let whole = workbook_with_a_title();
    assert_eq!(
        table::read(&whole[..whole.len() / 2]),
        Err(TableError::Workbook(WorkbookReadError::Truncated))
    );
    assert_eq!(
        table::read(&[9, 8, 8, 0, 0, 0]),
        Err(TableError::Workbook(WorkbookReadError::OtherFormat { format: ".xls" }))
    );
    assert_eq!(table::read(&zipped(&[("hei.txt", b"hei")])), Err(TableError::NotATable));
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// No file makes the reader panic, and what it reads keeps the limits.
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            if let Ok(table) = table::read(&bytes) {
                for sheet in &table.sheets {
                    prop_assert!(sheet.width() <= MAX_COLUMNS && sheet.rows.len() <= MAX_ROWS);
                    prop_assert!(sheet.rows.windows(2).all(|two| two[0].number < two[1].number));
                }
            }
        }

        /// A workbook with bytes changed anywhere in it.
        #[test]
        fn a_broken_workbook_is_read_or_refused(places in proptest::collection::vec((any::<u16>(), any::<u8>()), 1..20)) {
            let mut bytes = workbook_with_a_title();
            for (place, byte) in places {
                let place = usize::from(place) % bytes.len();
                bytes[place] = byte;
            }
            if let Ok(table) = table::read(&bytes) {
                prop_assert!(table.sheets.iter().all(|sheet| sheet.rows.len() <= MAX_ROWS));
            }
        }
    }
}
