//! The text of a page by stretch of marked content, read through each font's ToUnicode table.

use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};
use std::collections::BTreeMap;

/// What stands on a page.
pub struct PageText {
    /// Text by number of marked content.
    pub marked: BTreeMap<i64, String>,
}

/// Operators that leave something to see.
const PAINTING: [&str; 12] = ["Tj", "TJ", "S", "s", "f", "F", "f*", "B", "B*", "b", "Do", "sh"];

impl PageText {
    /// Reads a page, and checks that nothing on it stands outside marked content.
    pub fn of(file: &Document, page: ObjectId) -> PageText {
        let fonts = fonts(file, page);
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        let mut marked: BTreeMap<i64, String> = BTreeMap::new();
        // `Some(None)` is an artifact.
        let mut open: Option<Option<i64>> = None;
        let mut font = None;
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" => {
                    assert!(open.is_none(), "marked content is not nested");
                    let properties = operation.operands[1].as_dict().unwrap();
                    let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    if let Some(number) = number {
                        assert_eq!(marked.insert(number, String::new()), None, "numbers are used once");
                    }
                    open = Some(number);
                }
                "EMC" => {
                    assert!(open.take().is_some());
                }
                "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
                painting if PAINTING.contains(&painting) => {
                    let number = open.expect("everything painted is marked");
                    if painting == "Tj" {
                        let codes = operation.operands[0].as_str().unwrap();
                        let text = decoded(codes, font.expect("a font"));
                        if let Some(number) = number {
                            marked.entry(number).or_default().push_str(&text);
                        }
                    }
                }
                _ => {}
            }
        }
        assert!(open.is_none(), "marked content is closed");
        PageText { marked }
    }
}

fn decoded(codes: &[u8], font: &BTreeMap<u16, String>) -> String {
    codes.chunks(2).map(|code| font[&u16::from_be_bytes([code[0], code[1]])].as_str()).collect()
}

fn fonts(file: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let page = file.get_dictionary(page).unwrap();
    let resources = file.get_dictionary(page.get(b"Resources").unwrap().as_reference().unwrap()).unwrap();
    let Ok(fonts) = resources.get(b"Font").and_then(Object::as_reference) else { return BTreeMap::new() };
    let fonts = file.get_dictionary(fonts).unwrap();
    fonts
        .iter()
        .map(|(name, font)| {
            let font = file.get_dictionary(font.as_reference().unwrap()).unwrap();
            let table = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
            let table = file.get_object(table).unwrap().as_stream().unwrap();
            let table = table.decompressed_content().unwrap_or_else(|_| table.content.clone());
            (name.clone(), characters(&String::from_utf8(table).unwrap()))
        })
        .collect()
}

/// The pairs of a ToUnicode table.
fn characters(table: &str) -> BTreeMap<u16, String> {
    let mut characters = BTreeMap::new();
    let mut inside = false;
    for line in table.lines() {
        if line.contains("bfchar") {
            inside = line.contains("beginbfchar");
        } else if inside {
            let codes: Vec<&str> = line.split(['<', '>', ' ']).filter(|part| !part.is_empty()).collect();
            let number = |hex: &str| u16::from_str_radix(hex, 16).unwrap();
            let units: Vec<u16> =
                codes[1].as_bytes().chunks(4).map(|hex| number(std::str::from_utf8(hex).unwrap())).collect();
            characters.insert(number(codes[0]), String::from_utf16(&units).unwrap());
        }
    }
    assert!(!characters.is_empty() && !table.contains("beginbfrange"));
    characters
}
