//! The form of a self-declaration: what it holds, how it is tagged, and that what is filled in comes back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invented;
mod reading;

use domain::declaration::reading::RawAnswers;
use domain::document::{
    Block, Document, Field, FieldKind, FormField, declaration_form_document, parse_field_name,
};
use domain::text::Language;
use lopdf::{Dictionary, Object, ObjectId, StringFormat};
use pdf::{Options, PdfReadError, draw, read_form};
use reading::Reading;

fn form(entries: usize, language: Language) -> Vec<u8> {
    let mut list = invented::list(entries);
    list.language = language;
    draw(&declaration_form_document(&list), &Options::default()).unwrap().bytes
}

fn widgets(file: &lopdf::Document) -> Vec<(ObjectId, Dictionary)> {
    let form = file.catalog().unwrap().get(b"AcroForm").unwrap().as_dict().unwrap();
    let fields = form.get(b"Fields").unwrap().as_array().unwrap();
    let ids = fields.iter().map(|field| field.as_reference().unwrap());
    ids.map(|id| (id, file.get_dictionary(id).unwrap().clone())).collect()
}

fn name(widget: &Dictionary) -> String {
    Reading::string(widget.get(b"T").unwrap())
}

/// Puts values into fields the way `value` says, and saves the file anew.
fn filled(bytes: &[u8], value: impl Fn(&FormField) -> Option<Object>) -> Vec<u8> {
    let mut file = lopdf::Document::load_mem(bytes).unwrap();
    for (id, widget) in widgets(&file) {
        if let Some(value) = value(&parse_field_name(&name(&widget)).unwrap()) {
            file.get_dictionary_mut(id).unwrap().set("V", value);
        }
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

fn utf16(text: &str) -> Object {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

#[test]
fn the_form_reads_as_it_should_in_every_language() {
    for language in Language::ALL {
        let bytes = form(4, language);
        let reading = Reading::of(&bytes);
        let tree = reading.checked();
        let fields = tree.all().iter().filter(|element| element.role == "Form").count();
        assert_eq!(fields, widgets(&reading.file).len());
        assert_eq!(fields, 11 + 4 * 6);
    }
    reading::same_as_golden("declaration_form", &Reading::of(&form(4, Language::Nb)).checked().outline());
}

#[test]
fn every_field_has_a_tip_an_appearance_and_a_font_to_type_with() {
    let bytes = form(3, Language::Nb);
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let acroform = file.catalog().unwrap().get(b"AcroForm").unwrap().as_dict().unwrap();
    assert!(!acroform.has(b"NeedAppearances") && !acroform.has(b"XFA"));
    let fonts = acroform.get(b"DR").unwrap().as_dict().unwrap().get(b"Font").unwrap().as_dict().unwrap();
    let mut names = std::collections::BTreeSet::new();
    for (_, widget) in widgets(&file) {
        assert!(names.insert(name(&widget)), "names are used once");
        assert!(!Reading::string(widget.get(b"TU").unwrap()).is_empty());
        let appearance = Reading::string(widget.get(b"DA").unwrap());
        let font = appearance.trim_start_matches('/').split(' ').next().unwrap();
        assert!(fonts.has(font.as_bytes()), "{appearance}");
        let look = widget.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap();
        let look = file.get_object(look.as_reference().unwrap()).unwrap().as_stream().unwrap();
        assert_eq!(look.dict.get(b"Subtype").unwrap().as_name().unwrap(), b"Form");
        assert!(!widget.has(b"A") && !widget.has(b"AA"), "no scripts");
    }
    for page in file.get_pages().into_values() {
        let page = file.get_dictionary(page).unwrap();
        assert_eq!(page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
    }
}

#[test]
fn an_empty_form_is_read_as_empty_answers_to_its_list() {
    let read = read_form(&form(5, Language::Nn)).unwrap();
    let list = invented::list(5);
    assert_eq!(read.list_id.as_deref(), Some(list.id.as_str()));
    let ids: Vec<&str> = read.rows.iter().map(|row| row.id.text.as_str()).collect();
    let expected: Vec<&str> = list.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, expected);
    assert!(read.rows.iter().all(|row| row.answer.text.is_empty() && row.description.text.is_empty()));
    assert!(read.unreadable.is_empty());
}

fn as_filled(read: &RawAnswers) {
    let row = &read.rows[1];
    assert_eq!(row.answer.text, "Planlagt");
    assert_eq!(row.description.text, "Første linje – «æøå»\nandre linje 漢");
    assert_eq!(row.planned.text, "30.06.2027");
    assert_eq!(row.answer.place.cell, format!("krav/{}/{}/answer", row.id.text, row.text_hash));
    assert_eq!(read.vendor["name"].text, "Eksempel Helse AS");
    assert_eq!(read.rows[0].answer.text, "");
}

fn fill(field: &FormField) -> Option<Object> {
    let second = invented::list(3).entries[1].id.to_string();
    match field {
        FormField::Vendor(code) if code == "name" => Some(Object::string_literal("Eksempel Helse AS ")),
        FormField::Answer { requirement, part, .. } if *requirement == second => match part.as_str() {
            "answer" => Some(utf16("Planlagt")),
            "description" => Some(utf16("Første linje – «æøå»\r\nandre linje 漢")),
            "planned" => Some(Object::string_literal("30.06.2027")),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn what_is_filled_in_comes_back() {
    as_filled(&read_form(&filled(&form(3, Language::Nb), fill)).unwrap());
}

#[test]
fn fields_moved_under_a_parent_and_saved_as_options_come_back() {
    // Some programs put fields under a common parent and keep choices as pairs of code and words.
    let bytes = filled(&form(3, Language::Nb), fill);
    let mut file = lopdf::Document::load_mem(&bytes).unwrap();
    let fields: Vec<Object> = widgets(&file).into_iter().map(|(id, _)| id.into()).collect();
    for (id, widget) in widgets(&file) {
        if name(&widget).ends_with("/answer") {
            let pair = vec![Object::string_literal("2"), utf16("Planlagt")];
            let widget = file.get_dictionary_mut(id).unwrap();
            widget.set("Opt", vec![Object::Array(pair)]);
            if !Reading::string(widget.get(b"V").unwrap()).is_empty() {
                widget.set("V", Object::string_literal("2"));
            }
        }
    }
    let parent = file.add_object(lopdf::dictionary! { "Kids" => fields });
    let acroform = file.catalog_mut().unwrap().get_mut(b"AcroForm").unwrap().as_dict_mut().unwrap();
    acroform.set("Fields", vec![parent.into()]);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    as_filled(&read_form(&bytes).unwrap());
}

#[test]
fn a_value_outside_the_forms_font_is_drawn_with_the_pages_own() {
    let field = |value: &str| Field { value: value.into(), ..Field::line("leverandor/name", "Navn", 100) };
    let document = |value: &str| Document {
        title: "Prøve".into(),
        contents_title: "Innhold".into(),
        blocks: vec![Block::Form(vec![vec![field(value)]])],
        ..Document::default()
    };
    for (value, resource) in [("Blåbær – €", "Felt"), ("Čáhppesnjárga", "Side")] {
        let drawn = draw(&document(value), &Options::default()).unwrap();
        assert_eq!(drawn.missing, []);
        let file = lopdf::Document::load_mem(&drawn.bytes).unwrap();
        let (_, widget) = widgets(&file).remove(0);
        let look = widget.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap();
        let look = file.get_object(look.as_reference().unwrap()).unwrap().as_stream().unwrap();
        let fonts = look.dict.get(b"Resources").unwrap().as_dict().unwrap().get(b"Font").unwrap();
        let fonts = fonts.as_dict().unwrap();
        assert!(fonts.has(resource.as_bytes()), "{value}");
        let content = String::from_utf8(look.get_plain_content().unwrap()).unwrap();
        assert!(content.contains(&format!("/{resource} ")));
        let codes = content.split('<').nth(1).unwrap().split('>').next().unwrap().as_bytes();
        let (size, forbidden) = if resource == "Felt" { (2, &b"3F"[..]) } else { (4, &b"0000"[..]) };
        assert_eq!(codes.len(), size * value.chars().count());
        assert!(codes.chunks(size).all(|code| code != forbidden), "no question mark, no missing glyph");
        assert_eq!(read_form(&drawn.bytes).unwrap().vendor["name"].text, value);
    }
    let drawn = draw(&document("漢"), &Options::default()).unwrap();
    assert_eq!(drawn.missing.len(), 1, "what no font of ours has is told");
}

#[test]
fn a_requirement_and_its_fields_stay_on_one_page() {
    let file = lopdf::Document::load_mem(&form(40, Language::Nb)).unwrap();
    let mut pages = std::collections::BTreeMap::<String, std::collections::BTreeSet<ObjectId>>::new();
    for (_, widget) in widgets(&file) {
        if let Some(FormField::Answer { requirement, .. }) = parse_field_name(&name(&widget)) {
            let page = widget.get(b"P").unwrap().as_reference().unwrap();
            pages.entry(requirement).or_default().insert(page);
        }
    }
    assert_eq!(pages.len(), 40);
    assert!(pages.values().all(|pages| pages.len() == 1));
}

#[test]
fn strange_fields_are_drawn_all_the_same() {
    let field =
        |share: f32, kind: FieldKind| Field { share, ..Field::new("x", "Spørsmål ".repeat(30), kind) };
    let row = vec![
        field(f32::NAN, FieldKind::Choice { options: Vec::new() }),
        field(-1.0, FieldKind::Text { lines: 255, limit: 0 }),
        field(f32::INFINITY, FieldKind::Date),
    ];
    let document = Document {
        title: "Prøve".into(),
        contents_title: "Innhold".into(),
        blocks: vec![Block::Form(vec![Vec::new(), row]), Block::Form(Vec::new())],
        ..Document::default()
    };
    let drawn = draw(&document, &Options::default()).unwrap();
    Reading::of(&drawn.bytes).checked();
    assert_eq!(read_form(&drawn.bytes), Err(PdfReadError::OtherForm));
}
