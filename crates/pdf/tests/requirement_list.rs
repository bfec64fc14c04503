//! A whole requirement list, drawn and read back: what a screen reader meets, in which order, and that the file holds
//! together. After a wanted change, run with `ACCEPT_GOLDEN=1`, read the difference and commit it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invented;
mod reading;

use domain::document::requirement_list_document;
use domain::text::Language;
use pdf::{Drawn, Options, draw};
use reading::{Reading, same_as_golden};

fn drawn(entries: usize) -> Drawn {
    draw(&requirement_list_document(&invented::list(entries)), &Options::default()).unwrap()
}

#[test]
fn a_list_reads_as_it_should() {
    let drawn = drawn(14);
    let reading = Reading::of(&drawn.bytes);
    same_as_golden("requirement_list", &reading.checked().outline());
    same_as_golden("bookmarks", &reading.bookmarks());
    assert_eq!(drawn.missing, []);
}

#[test]
fn lists_of_any_length_hold_together() {
    for entries in [0, 1, 60] {
        let drawn = drawn(entries);
        let reading = Reading::of(&drawn.bytes);
        let tree = reading.checked();
        let rows = tree.all().iter().filter(|e| e.role == "TR").count();
        assert!(rows > entries, "{rows} rows for {entries} requirements");
        assert_eq!(reading.file.get_pages().len(), drawn.pages);
    }
}

#[test]
fn three_thousand_requirements_hold_together() {
    let drawn = drawn(3_000);
    let tree = Reading::of(&drawn.bytes).checked();
    let headers =
        tree.all().iter().filter(|e| e.attribute == "Row" && e.whole_text().starts_with("normen-5-")).count();
    assert!(headers > 2_700, "{headers}");
    assert!(drawn.pages > 300);
}

#[test]
fn the_same_list_gives_the_same_bytes_and_another_gives_another_identifier() {
    let identifier = |bytes: &[u8]| {
        let file = lopdf::Document::load_mem(bytes).unwrap();
        file.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
    };
    let (one, same, other) = (drawn(5), drawn(5), drawn(6));
    assert!(one.bytes == same.bytes);
    assert_ne!(identifier(&one.bytes), identifier(&other.bytes));
}

#[test]
fn the_catalog_says_what_the_standards_ask_for() {
    for language in Language::ALL {
        let mut list = invented::list(3);
        list.language = language;
        let drawn = draw(&requirement_list_document(&list), &Options::default()).unwrap();
        let file = lopdf::Document::load_mem(&drawn.bytes).unwrap();
        assert_eq!(file.version, "1.7");
        let catalog = file.catalog().unwrap();
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), language.tag().as_bytes());
        assert!(
            catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap()
        );
        let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
        let metadata = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
        let metadata = file.get_object(metadata).unwrap().as_stream().unwrap();
        assert!(!metadata.dict.has(b"Filter"), "metadata is readable without unpacking");
        let metadata = String::from_utf8(metadata.content.clone()).unwrap();
        for claim in ["<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfuaid:part>1<", "2026-11-23T00:00:00Z"]
        {
            assert!(metadata.contains(claim), "{claim}");
        }
        let information = file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let information = file.get_dictionary(information).unwrap();
        assert_eq!(information.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20261123000000Z");
        assert!(Reading::string(information.get(b"Title").unwrap()).ends_with("omsorgstjenesten"));
    }
}
