//! Files that are no answered workbooks, or want to be more than one: each is refused for what it is, and none makes the
//! program panic, hang or fill the memory.
//!
//! The files of `tests/fixtures/workbooks` are made by the example `fixtures` of this crate and named after what is wrong.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;
mod support;

use domain::text::Language;
use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;
use support::{patched, zipped};
use workbook::read::{CELL_LIMIT, FILE_LIMIT, UNFOLDED_LIMIT};
use workbook::{Audience, Options, WorkbookKind, WorkbookReadError as Refusal};

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/workbooks");
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn sent() -> &'static [u8] {
    static SENT: OnceLock<Vec<u8>> = OnceLock::new();
    SENT.get_or_init(|| {
        workbook::write(&sample::list(Language::Nb), Audience::Vendor, &Options::default()).unwrap()
    })
}

fn refused(bytes: &[u8]) -> Refusal {
    workbook::read_answers(bytes).unwrap_err()
}

#[test]
fn every_file_is_refused_for_what_it_is() {
    for (name, refusal) in [
        ("empty.xlsx", Refusal::Empty),
        ("truncated.xlsx", Refusal::Truncated),
        ("damaged-inside.xlsx", Refusal::Damaged),
        ("password-protected.xlsx", Refusal::Protected),
        ("rights-managed.xlsx", Refusal::RightsManaged),
        ("encrypted.ods", Refusal::Protected),
        ("macros.xlsm", Refusal::Macros),
        ("macros-renamed.xlsx", Refusal::Macros),
        ("legacy.xls", Refusal::OtherFormat { format: ".xls" }),
        ("legacy-renamed.xlsx", Refusal::OtherFormat { format: ".xls" }),
        ("binary.xlsb", Refusal::OtherFormat { format: ".xlsb" }),
        ("zip-bomb.xlsx", Refusal::UnfoldsTooFar { limit: UNFOLDED_LIMIT }),
        ("text.xlsx", Refusal::NotAWorkbook),
        ("web-page.xls", Refusal::NotAWorkbook),
        ("word-document.xlsx", Refusal::NotAWorkbook),
        ("other-table.xlsx", Refusal::NoTable),
        ("newer-format.xlsx", Refusal::NewerFormat { found: 99, known: 1 }),
        ("cut-off-inside.ods", Refusal::Damaged),
        ("repeated-cells.ods", Refusal::TooManyCells { limit: CELL_LIMIT }),
    ] {
        assert_eq!(refused(&fixture(name)), refusal, "{name}");
    }
}

#[test]
fn a_file_is_judged_by_its_content() {
    assert_eq!(workbook::kind(sent()), Ok(WorkbookKind::Xlsx));
    let large = [b"PK\x03\x04".as_slice(), &vec![0; FILE_LIMIT as usize]].concat();
    assert_eq!(refused(&large), Refusal::TooLarge { limit: FILE_LIMIT });
    let twice = zipped(&[("xl/workbook.xml", b"<a/>"), ("XL/workbook.xml", b"<b/>")]);
    assert_eq!(refused(&twice), Refusal::Damaged);
}

#[test]
fn text_that_many_cells_share_does_not_add_up_without_end() {
    // One long text in the file, and a hundred thousand cells that say «the same».
    let shared = patched(sent(), "xl/sharedStrings.xml", |xml| {
        xml.replacen("<si><t>", &format!("<si><t>{}</t></si><si><t>", "å".repeat(30_000)), 1)
    });
    let rows: String = (1..=100_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let bytes = patched(&shared, "xl/worksheets/sheet1.xml", |xml| {
        let end = xml.find("<sheetData>").unwrap() + "<sheetData>".len();
        let close = xml.find("</sheetData>").unwrap();
        format!("{}{rows}{}", &xml[..end], &xml[close..])
    });
    assert_eq!(refused(&bytes), Refusal::TooManyCells { limit: CELL_LIMIT });
}

#[test]
fn deep_nesting_and_entities_are_only_text() {
    let deep = format!("{}{}", "<a>".repeat(50_000), "</a>".repeat(50_000));
    let content = format!(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><office:document-content><table:table table:name=\"x\">{deep}</table:table></office:document-content>"
    );
    let ods = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ]);
    assert_eq!(refused(&ods), Refusal::NoTable);
}

#[derive(Clone, Debug)]
enum Damage {
    Flip(usize, u8),
    Cut(usize),
    Copy(usize, usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<usize>();
    prop_oneof![
        (place, 0..8u8).prop_map(|(place, bit)| Damage::Flip(place, bit)),
        place.prop_map(Damage::Cut),
        (place, place, 1..64usize).prop_map(|(from, to, length)| Damage::Copy(from, to, length)),
    ]
}

fn damaged(bytes: &mut Vec<u8>, damage: &Damage) {
    let length = bytes.len().max(1);
    match damage {
        Damage::Flip(place, bit) => {
            if let Some(byte) = bytes.get_mut(place % length) {
                *byte ^= 1 << bit;
            }
        }
        Damage::Cut(place) => bytes.truncate(place % length),
        Damage::Copy(from, to, count) => {
            for offset in 0..*count {
                let byte = bytes.get((from % length + offset) % length).copied();
                if let (Some(byte), Some(into)) = (byte, bytes.get_mut((to % length + offset) % length)) {
                    *into = byte;
                }
            }
        }
    }
}

/// The sheets of the workbook that was sent, so that damage reaches the XML and not only the packing.
fn sheet_xml() -> &'static str {
    static XML: OnceLock<String> = OnceLock::new();
    XML.get_or_init(|| {
        let found = std::sync::Mutex::new(String::new());
        patched(sent(), "xl/worksheets/sheet3.xml", |xml| {
            found.lock().unwrap().clone_from(&xml);
            xml
        });
        found.into_inner().unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_read_or_refused_and_nothing_else(damages in proptest::collection::vec(damage(), 1..6)) {
        let mut bytes = sent().to_vec();
        for one in &damages {
            damaged(&mut bytes, one);
        }
        let _ = (workbook::read_answers(&bytes), workbook::read_list(&bytes));
    }

    #[test]
    fn damaged_sheets_are_read_or_refused_and_nothing_else(damages in proptest::collection::vec(damage(), 1..6)) {
        let mut xml = sheet_xml().as_bytes().to_vec();
        for one in &damages {
            damaged(&mut xml, one);
        }
        let xml = String::from_utf8_lossy(&xml).into_owned();
        let bytes = patched(sent(), "xl/worksheets/sheet3.xml", |_| xml.clone());
        let _ = (workbook::read_answers(&bytes), workbook::read_list(&bytes));
        let ods = zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", xml.as_bytes()),
        ]);
        let _ = workbook::read_answers(&ods);
    }

    #[test]
    fn any_bytes_at_all_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(workbook::read_answers(&bytes).is_err());
    }
}
