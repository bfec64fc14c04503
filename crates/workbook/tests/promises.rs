//! What the workbook promises, whatever the list: nothing leaks, nothing runs, nothing depends on the clock, and what is
//! too large is refused.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;

use calamine::{Data, Range, Reader, Xlsx};
use domain::list::{RequirementList, text_hash};
use domain::text::Language;
use domain::words::Words;
use sample::{SECRET, WEIGHT, entry, large, list};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use workbook::layout::{COLUMNS, ColumnKey, META_SHEET, Sheet, columns, position};
use workbook::{Audience, Options, WorkbookError};

fn written(list: &RequirementList, audience: Audience) -> Vec<u8> {
    workbook::write(list, audience, &Options::default()).unwrap()
}

/// Every part of the package, unpacked.
fn parts(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let name = part.name().unwrap().into_owned();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (name, text)
        })
        .collect()
}

fn part(bytes: Vec<u8>, name: &str) -> String {
    parts(bytes).into_iter().find(|(part, _)| part == name).unwrap().1
}

fn sheet(bytes: Vec<u8>, name: &str) -> Range<Data> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    workbook.worksheet_range(name).unwrap()
}

fn cell(range: &Range<Data>, row: u32, key: ColumnKey) -> String {
    range.get_value((row, u32::from(position(key)))).unwrap().to_string()
}

#[test]
fn nothing_that_is_the_buyers_own_leaves_with_the_vendors_copy() {
    let list = list(Language::Nb);
    let words = Words::of(Language::Nb);
    let mut private = vec![SECRET.to_owned(), "Sikkerhetsloven".into()];
    private.extend([words.col_weight, words.col_why, words.sheet_deviations].map(|word| format!(">{word}<")));
    private.extend(list.left_out.iter().map(|left_out| left_out.title.clone()));
    private.extend(list.municipality_tasks.iter().map(|task| task.title.clone()));
    private.extend(list.entries.iter().filter_map(|entry| entry.original.clone()));
    private.push(words.not_determined_notice.replace("{n}", "3"));

    let weighed = |bytes| {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let sheets = workbook.worksheets();
        sheets.iter().any(|(_, range)| range.used_cells().any(|(_, _, cell)| *cell == f64::from(WEIGHT)))
    };
    assert!(weighed(written(&list, Audience::Buyer)));
    assert!(!weighed(written(&list, Audience::Vendor)));
    let vendors = parts(written(&list, Audience::Vendor));
    let buyers = parts(written(&list, Audience::Buyer));
    for text in private {
        let leak = vendors.iter().find(|(_, part)| part.contains(&text));
        assert!(leak.is_none(), "«{text}» stands in {:?} of the vendor's copy", leak.map(|(name, _)| name));
        assert!(buyers.iter().any(|(_, part)| part.contains(&text)), "the buyer keeps «{text}»");
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = large(Language::Nb, 40);
    let first = written(&list, Audience::Buyer);
    for _ in 0..5 {
        assert!(first == written(&list, Audience::Buyer));
    }
}

#[test]
fn text_that_looks_like_a_formula_a_link_or_markup_stays_text() {
    let hostile = [
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+1+1",
        "-2",
        "@SUM(A1)",
        "{=1}",
        "<r><t>x</t></r>",
        "<b>&amp;</b>",
        "_x0041_",
        "file:///etc/passwd",
        "'quoted",
    ];
    let mut list = list(Language::Nb);
    list.entries = hostile
        .iter()
        .map(|text| {
            let mut entry = entry(text, text, text, text);
            entry.documentation = vec![(*text).to_owned()];
            entry.sources[0].document = (*text).to_owned();
            entry.sources[0].address = Some((*text).to_owned());
            entry
        })
        .collect();
    list.header.name = "=1+1".into();
    list.header.organisation = "<r><t>&L</t></r>".into();

    let bytes = written(&list, Audience::Buyer);
    let krav = sheet(bytes.clone(), "Krav");
    for (row, text) in (1u32..).zip(hostile) {
        assert_eq!(cell(&krav, row, ColumnKey::Id).trim(), text);
        assert_eq!(cell(&krav, row, ColumnKey::Theme).trim(), text);
        // A blank may have been added where the text would otherwise be taken for markup.
        let requirement = cell(&krav, row, ColumnKey::Requirement);
        assert_eq!(requirement.lines().map(str::trim).collect::<Vec<_>>(), [text, text]);
    }
    // The summary is the only sheet with formulas, and all of them are ours.
    for (name, part) in parts(bytes) {
        if name.starts_with("xl/worksheets/sheet") && name != "xl/worksheets/sheet4.xml" {
            assert!(!part.contains("<f>"), "{name} holds a formula");
        }
        assert!(!name.contains("vba") && !name.ends_with(".bin"), "{name}");
        assert!(!part.contains("Target=\"file:"), "{name} links to a file");
    }
}

#[test]
fn one_and_three_thousand_requirements_are_written_row_by_row() {
    for count in [1, 3_000] {
        let list = large(Language::Nb, count);
        let krav = sheet(written(&list, Audience::Vendor), "Krav");
        assert_eq!(krav.height(), count + 1);
        for (row, entry) in (1u32..).zip(&list.entries) {
            assert_eq!(cell(&krav, row, ColumnKey::Id), entry.id.as_str());
            assert!(cell(&krav, row, ColumnKey::Requirement).contains(&entry.text));
        }
    }
}

#[test]
fn an_empty_list_is_a_workbook_that_says_so() {
    let mut list = list(Language::Nb);
    list.entries.clear();
    let krav = sheet(written(&list, Audience::Vendor), "Krav");
    assert_eq!(cell(&krav, 1, ColumnKey::Requirement), Words::of(Language::Nb).no_requirements);
    assert_eq!(cell(&krav, 1, ColumnKey::Id), "");
}

#[test]
fn writing_stops_when_asked_to_and_progress_only_grows() {
    let list = large(Language::Nb, 500);
    for stop_after in 0..8 {
        let calls = Cell::new(0);
        let last = Cell::new(0.0);
        let keep_going = |done: f32| {
            assert!(done >= last.get() && done <= 1.0);
            last.set(done);
            calls.set(calls.get() + 1);
            calls.get() <= stop_after
        };
        let result = workbook::write(&list, Audience::Vendor, &Options { keep_going: &keep_going });
        assert!(matches!(result, Err(WorkbookError::Cancelled)));
        assert_eq!(calls.get(), stop_after + 1, "nobody is asked again after a no");
    }
}

#[test]
fn a_text_that_no_cell_can_hold_is_refused_with_its_place() {
    let mut list = list(Language::Nb);
    list.entries[2].text = "å".repeat(32_768);
    match workbook::write(&list, Audience::Vendor, &Options::default()) {
        Err(WorkbookError::TextTooLong { sheet, cell, subject, length, limit: 32_767 }) => {
            assert_eq!((sheet.as_str(), cell.as_str()), ("Krav", "C4"));
            assert_eq!(subject, list.entries[2].id.as_str());
            assert!(length > 32_767);
        }
        other => panic!("{other:?}"),
    }
    list.entries[2].text = "å".repeat(32_000);
    let krav = sheet(written(&list, Audience::Vendor), "Krav");
    assert!(cell(&krav, 3, ColumnKey::Requirement).contains(&list.entries[2].text));
}

#[test]
fn more_requirements_than_a_workbook_is_for_are_refused() {
    let mut list = list(Language::Nb);
    list.left_out = vec![list.left_out[0].clone(); 50_001];
    let result = workbook::write(&list, Audience::Vendor, &Options::default());
    assert!(matches!(result, Err(WorkbookError::TooManyRequirements { count: 50_001, limit: 50_000 })));
}

#[test]
fn the_hidden_sheet_ties_every_row_to_text_and_cell() {
    let list = list(Language::Nb);
    let bytes = written(&list, Audience::Vendor);
    let krav = sheet(bytes.clone(), "Krav");
    let meta = sheet(bytes, META_SHEET);
    let rows = meta.rows().skip_while(|row| row[0] != "id").skip(1);
    let rows: Vec<_> = rows.take_while(|row| row[0] != Data::Empty).collect();
    assert_eq!(rows.len(), list.entries.len());
    for ((row, entry), number) in rows.iter().zip(&list.entries).zip(1u32..) {
        assert_eq!(row[0].to_string(), entry.id.as_str());
        assert_eq!(row[3].to_string(), entry.text_hash);
        assert_eq!(row[4].to_string(), text_hash(&cell(&krav, number, ColumnKey::Requirement)));
    }
}

#[test]
fn the_requirement_sheet_is_protected_without_a_password_and_open_where_the_vendor_writes() {
    let sheet = part(written(&list(Language::Nb), Audience::Vendor), "xl/worksheets/sheet3.xml");
    let protection = sheet.split("<sheetProtection ").nth(1).unwrap().split('>').next().unwrap();
    for allowed in ["formatCells", "formatColumns", "formatRows", "sort", "autoFilter"] {
        assert!(protection.contains(&format!("{allowed}=\"0\"")), "{allowed} in {protection}");
    }
    assert!(!protection.contains("password") && !protection.contains("hash"));
    assert_eq!(sheet.matches("errorStyle=\"warning\"").count(), 3);
    assert!(!sheet.contains("mergeCell") && !sheet.contains("customHeight"));
    assert!(sheet.contains("fitToHeight=\"0\"") && sheet.contains("orientation=\"landscape\""));
}

#[test]
fn sheets_and_headers_fit_excel_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(language);
        let sheets: BTreeSet<_> = Sheet::ALL.into_iter().map(|sheet| sheet.name(words)).collect();
        assert_eq!(sheets.len(), Sheet::ALL.len());
        assert!(sheets.iter().all(|name| name.chars().count() <= 31));
        let headers: BTreeSet<_> = COLUMNS.iter().map(|column| (column.word)(words).to_lowercase()).collect();
        assert_eq!(headers.len(), COLUMNS.len(), "the headers of a table differ from one another");
        for line in words.read_me_lines {
            for quoted in line.split('«').skip(1).filter_map(|rest| rest.split('»').next()) {
                let known = sheets.contains(quoted)
                    || COLUMNS.iter().any(|column| (column.word)(words) == quoted)
                    || quoted == words.check_against_source;
                assert!(known, "«{quoted}» is neither a sheet, a column nor a mark");
            }
        }
        for audience in [Audience::Buyer, Audience::Vendor] {
            written(&list(language), audience);
        }
    }
}

#[test]
fn a_column_has_the_same_place_in_both_copies() {
    for (place, column) in (0u16..).zip(columns(Audience::Vendor)) {
        assert_eq!(position(column.key), place);
    }
}
