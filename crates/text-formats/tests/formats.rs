//! What the text formats promise: the same words as the PDF, safe cells, nothing that is the buyer's alone, the same
//! bytes for the same list; and goldens of what they say.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use domain::document::{Block, Document, Span, requirement_list_document};
use domain::text::Language;
use std::path::Path;
use text_formats::{csv, html};

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

fn table(language: Language) -> String {
    String::from_utf8(csv(&sample::list(language)).unwrap()).unwrap()
}

fn page(document: &Document) -> String {
    String::from_utf8(html(document)).unwrap()
}

/// What a reader meets, line by line: tags gone, entities read.
fn words(page: &str) -> String {
    let body = &page[page.find("<body").unwrap()..];
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, said) = piece.split_once('>').unwrap_or(("", piece));
        let inline = ["a ", "/a", "strong", "/strong", "span", "/span"];
        if !inline.iter().any(|name| tag.starts_with(name)) {
            text.push('\n');
        }
        text.push_str(said);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
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
fn the_table_says_what_was_accepted() {
    for language in Language::ALL {
        let text = table(language).replace("\r\n", "\n");
        assert!(text.starts_with('\u{FEFF}'), "a Norwegian Excel needs the mark to read æ, ø and å");
        compare(&format!("list.{}.csv", language.code()), text.trim_start_matches('\u{FEFF}'));
    }
}

#[test]
fn the_page_says_what_was_accepted() {
    for language in Language::ALL {
        let page = page(&requirement_list_document(&sample::list(language)));
        assert!(page.contains(&format!("<html lang=\"{}\">", language.tag())));
        compare(&format!("list.{}.html.txt", language.code()), &words(&page));
    }
}

#[test]
fn the_page_says_all_that_the_pdf_says_in_the_same_order() {
    let document = requirement_list_document(&sample::list(Language::Nb));
    let said = words(&page(&document)).replace('\n', " ");
    let mut rest = said.as_str();
    let mut find = |text: &str| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(at) = rest.find(&text) else { panic!("the page lacks {text:?} after what came before") };
        rest = &rest[at + text.len()..];
    };
    find(&document.title);
    find(&document.subtitle);
    for (label, value) in &document.front {
        find(label);
        find(value);
    }
    for block in &document.blocks {
        match block {
            Block::Heading { text, .. } => find(text),
            Block::Paragraph(spans) | Block::Notice(spans) => spans.iter().for_each(|span| find(&span.text)),
            Block::List(items) => items.iter().flatten().for_each(|span| find(&span.text)),
            Block::Table(table) => {
                find(&table.caption);
                table.columns.iter().for_each(|column| find(&column.title));
                let cells = table.rows.iter().flatten();
                cells.flat_map(|cell| cell.paragraphs.iter().flatten()).for_each(|span| find(&span.text));
            }
            Block::Form(rows) => rows.iter().flatten().for_each(|field| find(&field.label)),
            Block::PageBreak | Block::Turn(_) => {}
        }
    }
}

#[test]
fn a_caption_that_repeats_its_heading_is_heard_and_not_seen() {
    let page = String::from_utf8(html(&requirement_list_document(&sample::list(Language::Nb)))).unwrap();
    let theme = &sample::list(Language::Nb).entries[0].theme_name;
    assert!(page.contains(&format!("<caption class=\"unseen\">{theme}</caption>")), "{page}");
    assert!(page.contains("<caption>Normeringsnivåer</caption>"), "{page}");
}

#[test]
fn what_a_text_says_never_becomes_markup_script_or_a_foreign_address() {
    let mut list = sample::list(Language::Nb);
    list.header.name = "<script>alert(1)</script> & \"sitat\"".into();
    let mut document = requirement_list_document(&list);
    document.blocks.push(Block::Paragraph(vec![Span::link("et sted", "javascript:alert(1)")]));
    document.blocks.push(Block::Paragraph(vec![Span::link("nett", "https://example.org/?a=\"><script>")]));
    let page = page(&document);
    assert!(!page.contains("<script"), "no markup of a text survives");
    assert!(!page.contains("href=\"javascript"), "only web addresses become links");
    assert!(page.contains("et sted"));
    assert!(!page.contains("src=") && !page.contains("@import") && !page.contains("url("), "one file");
}

#[test]
fn cells_never_begin_a_formula_and_hold_nothing_that_is_the_buyers_alone() {
    let text = table(Language::Nb);
    assert!(
        text.contains("\"'=Leverandøren skal"),
        "the sample holds a requirement that looks like a formula"
    );
    for line in text.trim_start_matches('\u{FEFF}').split("\r\n").flat_map(|line| line.split("\";\"")) {
        assert!(!line.trim_start_matches('"').starts_with(['=', '+', '@']), "{line}");
    }
    assert!(!text.contains(sample::SECRET), "neither reasons, notes nor deviations leave");
    assert!(!text.contains(&sample::WEIGHT.to_string()), "nor weights");
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = sample::list(Language::En);
    assert_eq!(csv(&list).unwrap(), csv(&list).unwrap());
    let document = requirement_list_document(&list);
    assert_eq!(html(&document), html(&document));
}

#[test]
fn a_list_of_three_thousand_has_a_row_for_each() {
    let list = sample::large(Language::Nb, 3_000);
    let rows = csv(&list).unwrap().split(|byte| *byte == b'\n').count();
    // The header, and what follows the last line break.
    assert_eq!(rows, 3_000 + 2);
    let page = page(&requirement_list_document(&list));
    assert!(page.matches("<th scope=\"row\">").count() >= 3_000);
}
