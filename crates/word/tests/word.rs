//! What the Word files promise: structure that a reader of any kind can use, room for answers, nothing that is the buyer's
//! alone, the same bytes for the same list; and goldens of what they say.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use domain::document::{answers_annex, requirements_annex};
use domain::text::Language;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::fmt::Write;
use std::io::{Cursor, Read};
use std::path::Path;
use word::{Options, WordError};

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

fn annex_1(language: Language) -> Vec<u8> {
    word::write(&requirements_annex(&sample::list(language)), &Options::default()).unwrap()
}

fn annex_2(language: Language) -> Vec<u8> {
    word::write_fillable(&answers_annex(&sample::list(language)), &Options::default()).unwrap()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn attribute(element: &BytesStart<'_>, name: &str) -> String {
    let found = element.attributes().map(Result::unwrap).find(|known| known.key.as_ref() == name);
    found.map(|known| known.value.to_string()).unwrap_or_default()
}

/// What a reader meets: each paragraph with its style, rows and cells of tables, what can be chosen in a control.
fn told(bytes: &[u8]) -> String {
    let xml = part(bytes, "word/document.xml");
    let mut reader = Reader::from_str(&xml);
    let mut told = String::new();
    let (mut style, mut text) = (String::new(), String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => match element.name().as_ref() {
                "w:pStyle" => style = attribute(&element, "w:val"),
                "w:tbl" => told.push_str("table\n"),
                "w:tblCaption" => writeln!(told, "caption {}", attribute(&element, "w:val")).unwrap(),
                "w:tblHeader" => told.push_str("header that repeats\n"),
                "w:tr" => told.push_str("row\n"),
                "w:tc" => told.push_str("cell\n"),
                "w:alias" => write!(text, "[{}]", attribute(&element, "w:val")).unwrap(),
                "w:listItem" => write!(text, "({})", attribute(&element, "w:displayText")).unwrap(),
                "w:date" => text.push_str("(date)"),
                "w:tab" if attribute(&element, "w:val").is_empty() => text.push('\t'),
                "w:br" => text.push('⏎'),
                "w:pgSz" => writeln!(told, "page {}", attribute(&element, "w:orient")).unwrap(),
                _ => {}
            },
            Event::Text(said) => text.push_str(&said),
            Event::GeneralRef(name) => text.push_str(match name.as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                _ => "'",
            }),
            Event::End(element) if element.name().as_ref() == "w:p" => {
                if !text.is_empty() {
                    writeln!(told, "{style}: {text}").unwrap();
                }
                style.clear();
                text.clear();
            }
            Event::Eof => return told,
            _ => {}
        }
    }
}

fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("ACCEPT_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let first = golden.lines().zip(text.lines()).find(|(golden, text)| golden != text);
    assert!(golden == text, "{name} differs from what was accepted, first at {first:#?}");
}

#[test]
fn the_annexes_say_what_was_accepted() {
    for language in Language::ALL {
        compare(&format!("annex-1.{}.txt", language.code()), &told(&annex_1(language)));
        compare(&format!("annex-2.{}.txt", language.code()), &told(&annex_2(language)));
    }
}

#[test]
fn language_title_and_date_are_those_of_the_list() {
    for language in Language::ALL {
        let bytes = annex_1(language);
        let properties = part(&bytes, "docProps/core.xml");
        assert!(
            properties.contains(&format!("<dc:language>{}</dc:language>", language.tag())),
            "{properties}"
        );
        assert!(properties.contains("2026-11-23T00:00:00Z"), "{properties}");
        assert!(properties.contains("<dc:title>"), "{properties}");
        let styles = part(&bytes, "word/styles.xml");
        assert!(styles.contains(&format!("<w:lang w:val=\"{}\"", language.tag())), "{styles}");
    }
}

#[test]
fn every_part_is_well_formed_and_every_relation_leads_somewhere() {
    let bytes = annex_2(Language::Nb);
    let archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    for name in &names {
        let xml = part(&bytes, name);
        let mut reader = Reader::from_str(&xml);
        while reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) != Event::Eof {}
    }
    for target in ["styles.xml", "settings.xml", "numbering.xml", "header1.xml", "footer1.xml"] {
        assert!(names.contains(&format!("word/{target}")));
        assert!(part(&bytes, "word/_rels/document.xml.rels").contains(target));
    }
    let text = part(&annex_1(Language::Nb), "word/document.xml");
    let relations = part(&annex_1(Language::Nb), "word/_rels/document.xml.rels");
    for used in text.split("<w:hyperlink r:id=\"").skip(1) {
        let id = used.split('"').next().unwrap();
        assert!(relations.contains(&format!("Id=\"{id}\"")), "{id}");
    }
}

#[test]
fn every_requirement_has_room_for_an_answer_a_date_and_three_texts() {
    let list = sample::list(Language::Nb);
    let told = told(&annex_2(Language::Nb));
    for entry in &list.entries {
        let controls = told.matches(&format!(": {}]", entry.id)).count();
        assert_eq!(controls, 5, "{}", entry.id);
    }
    let xml = part(&annex_2(Language::Nb), "word/document.xml");
    let mut ids: Vec<&str> =
        xml.split("<w:id w:val=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "every control has a number of its own");
}

#[test]
fn nothing_that_is_the_buyers_alone_leaves() {
    for bytes in [annex_1(Language::Nb), annex_2(Language::Nb)] {
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for index in 0..archive.len() {
            let mut xml = String::new();
            archive.by_index(index).unwrap().read_to_string(&mut xml).unwrap();
            assert!(!xml.contains(sample::SECRET), "neither reasons, notes, deviations nor own tasks leave");
        }
        assert!(!told(&bytes).contains(&format!(": {}", sample::WEIGHT)), "nor weights");
    }
}

#[test]
fn the_same_list_gives_the_same_bytes_and_no_time_of_the_clock() {
    assert_eq!(annex_1(Language::En), annex_1(Language::En));
    assert_eq!(annex_2(Language::Nn), annex_2(Language::Nn));
}

#[test]
fn texts_from_outside_are_texts_and_only_web_addresses_become_links() {
    let mut list = sample::list(Language::Nb);
    list.entries[0].text = "<w:p>&\u{0}\u{FFFF}\"</w:p>\nny linje\ttab".into();
    list.entries[0].sources[0].address = Some("file:///etc/passwd".into());
    let bytes = word::write(&requirements_annex(&list), &Options::default()).unwrap();
    assert!(told(&bytes).contains("<w:p>&\"</w:p>⏎ny linje\ttab"), "{}", told(&bytes));
    assert!(!part(&bytes, "word/_rels/document.xml.rels").contains("file:"));
}

#[test]
fn three_thousand_requirements_are_written_and_a_person_can_stop_it() {
    let list = sample::large(Language::Nb, 3_000);
    let bytes = word::write_fillable(&answers_annex(&list), &Options::default()).unwrap();
    assert!(part(&bytes, "word/document.xml").matches("<w:dropDownList>").count() == 3_000);
    let stop = Options { keep_going: &|done| done < 0.3 };
    let stopped = word::write(&requirements_annex(&list), &stop);
    assert!(matches!(stopped, Err(WordError::Cancelled)));
}
