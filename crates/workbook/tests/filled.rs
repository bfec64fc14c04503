//! Answers written into the very workbook that came in.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;
mod support;

use domain::declaration::{SignOffState, sign_off_state};
use domain::text::Language;
use sample::declared::declaration;
use sample::list;
use support::{book, moved, patched, read, sheet, written, zipped};
use workbook::read::Cell;
use workbook::{Audience, FillError, Options, fill_in};

fn sent() -> Vec<u8> {
    workbook::write(&list(Language::Nb), Audience::Vendor, &Options::default()).unwrap()
}

fn verifies(bytes: &[u8]) -> bool {
    let list = list(Language::Nb);
    let reading = read(bytes, &list);
    assert!(!reading.has_findings(), "{reading:?}");
    let back = reading.into_declaration("d".into(), "p".into(), list.clone());
    let declared = declaration(list);
    assert_eq!(back.sign_off, declared.sign_off);
    for (id, answer) in &declared.answers {
        assert_eq!(back.answers[id].value, answer.value);
        assert_eq!(back.answers[id].description, answer.description);
    }
    sign_off_state(&back) == SignOffState::Valid
}

#[test]
fn the_workbook_that_came_in_leaves_with_answers_and_everything_else_as_it_was() {
    let declared = declaration(list(Language::Nb));
    let filled = fill_in(&sent(), &declared).unwrap();
    assert!(verifies(&filled));
    assert!(filled == fill_in(&sent(), &declared).unwrap(), "the same answers give the same bytes");
    // Filled in once more it says the same, and without a signature it says so.
    assert!(verifies(&fill_in(&filled, &declared).unwrap()));
    let mut draft = declared.clone();
    draft.sign_off = None;
    draft.answers.clear();
    let emptied = read(&fill_in(&filled, &draft).unwrap(), &draft.list);
    assert!(emptied.answers.is_empty() && emptied.sign_off.is_none());
    let (before, after) = (book(&sent()), book(&filled));
    for (one, other) in before.sheets.iter().zip(&after.sheets) {
        for (place, cell) in &one.cells {
            // Counts are calculated when the file is opened; the form of responsibility may be the vendor's own.
            let counted = one.name == "Oppsummering" && matches!(cell, Cell::Number(_));
            let said = one.name == "Krav" && place.1 == 12;
            assert!(counted || said || other.cells.get(place) == Some(cell), "{} {place:?}", one.name);
        }
    }
}

#[test]
fn columns_and_sheets_that_the_buyer_added_stay() {
    let mut bought = book(&sent());
    let krav = sheet(&mut bought, "Krav");
    moved(krav, |row, at| Some((row + 3, if at < 7 { at } else { at + 2 })));
    krav.cells.insert((3, 7), Cell::Text("Prioritet".into()));
    krav.cells.insert((3, 8), Cell::Text("Pris".into()));
    krav.cells.insert((4, 7), Cell::Number(3.0));
    bought.sheets.push(workbook::read::Sheet {
        name: "Prisskjema".into(),
        cells: [((0, 0), Cell::Text("Fyll ut priser".into()))].into(),
        merged: Vec::new(),
    });
    let filled = fill_in(&written(&bought), &declaration(list(Language::Nb))).unwrap();
    assert!(verifies(&filled));
    let after = book(&filled);
    let krav = after.sheets.iter().find(|sheet| sheet.name == "Krav").unwrap();
    assert_eq!((krav.text(3, 8), krav.text(4, 7)), ("Pris".into(), "3".into()));
    assert!(after.sheets.iter().any(|sheet| sheet.name == "Prisskjema"));
}

#[test]
fn what_cannot_be_written_so_that_it_reads_back_is_refused() {
    let declared = declaration(list(Language::Nb));
    let changed = |change: &dyn Fn(&mut workbook::read::Book)| {
        let mut book = book(&sent());
        change(&mut book);
        fill_in(&written(&book), &declared)
    };
    let gone = changed(&|book| moved(sheet(book, "Krav"), |row, at| (row != 2).then_some((row, at))));
    assert!(matches!(gone, Err(FillError::NoRow { requirement }) if requirement == "normen-5-2-07"));
    let column = changed(&|book| moved(sheet(book, "Krav"), |row, at| (at != 9).then_some((row, at))));
    assert!(matches!(column, Err(FillError::NoColumn { column: "deviation" })));
    let form = changed(&|book| book.sheets.retain(|sheet| sheet.name == "Krav"));
    assert!(matches!(form, Err(FillError::NoForm)));
    let merged = patched(&sent(), "xl/worksheets/sheet3.xml", |xml| {
        xml.replace(
            "</sheetData>",
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"H2:I2\"/></mergeCells>",
        )
    });
    assert!(matches!(fill_in(&merged, &declared), Err(FillError::Locked { cell, .. }) if cell == "I2"));

    let mut other = declared.clone();
    let list = std::sync::Arc::make_mut(&mut other.list);
    list.id = "en annen".into();
    for entry in &mut list.entries {
        entry.id = format!("x-{}", entry.id).as_str().into();
        entry.title = "Noe annet".into();
        entry.text = "Helt andre ord.".into();
    }
    assert!(matches!(fill_in(&sent(), &other), Err(FillError::WrongList(_))));
    let mut long = declared.clone();
    long.answers.values_mut().next().unwrap().description = "å".repeat(40_000);
    assert!(matches!(fill_in(&sent(), &long), Err(FillError::TextTooLong { limit: 32_767, .. })));
    assert!(matches!(fill_in(b"nei", &declared), Err(FillError::Unread(_))));
    let ods =
        zipped(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")]);
    assert!(matches!(fill_in(&ods, &declared), Err(FillError::NotXlsx)));
}
