//! Documents that nobody means to write: missing glyphs, endless words, empty cells, rows taller than a page, uneven
//! tables. Each is drawn soundly or refused with the fact that stands in the way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invented;
mod reading;

use domain::catalogue::NormLevel;
use domain::document::{Block, Cell, Column, Document, Span, Table};
use domain::text::Language;
use pdf::{Drawn, Options, PdfError, draw};
use reading::{Element, Reading};
use std::cell::{Cell as Counter, RefCell};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Prøve".into(),
        language: Language::Nb,
        date: invented::date(2026, 11, 23),
        running_title: "Prøve".into(),
        page_words: "Side {page} av {pages}".into(),
        contents_title: "Innhold".into(),
        blocks,
        ..Document::default()
    }
}

fn drawn(blocks: Vec<Block>) -> Drawn {
    draw(&document(blocks), &Options::default()).unwrap()
}

fn read(blocks: Vec<Block>) -> Element {
    Reading::of(&drawn(blocks).bytes).checked()
}

fn table(titles: &[&str], rows: Vec<Vec<Cell>>) -> Block {
    let columns = titles.iter().map(|title| Column { title: (*title).into(), share: 1.0 }).collect();
    Block::Table(Table { caption: "Tabell".into(), columns, rows })
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.into() }
}

fn roles(tree: &Element) -> Vec<&str> {
    tree.all().iter().map(|element| element.role.as_str()).collect()
}

/// Whatever stands above it, a heading is on the page of the first row it leads up to.
#[test]
fn a_heading_and_the_few_words_under_it_stay_with_the_table_they_lead_up_to() {
    for lines in 1..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| paragraph("Linje")).collect();
        let row = |word: &str, row: usize| vec![Cell::plain(format!("{word}{row}")), Cell::plain("x")];
        let rows = |word: &str| (0..3).map(|number| row(word, number)).collect();
        blocks.extend([heading(1, "Kilder"), paragraph("Kravene bygger på disse utgavene.")]);
        blocks.push(table(&["Kravsett", "Versjon"], rows("Kilderad")));
        blocks.extend([heading(1, "Egen del"), paragraph("Kommunen gjør dette selv."), heading(2, "Tema")]);
        blocks.push(table(&["ID", "Krav"], rows("Temarad")));
        let drawn = drawn(blocks);
        let reading = Reading::of(&drawn.bytes);
        // The first page is the front, the second has the contents, which name the headings too.
        let page_of = |word: &str| {
            let pages = 3..=u32::try_from(drawn.pages).unwrap();
            pages.into_iter().find(|page| reading.text_of(*page).contains(word)).unwrap()
        };
        assert_eq!(page_of("utgavene"), page_of("Kilderad0"), "{lines} lines above");
        assert_eq!(page_of("gjør dette"), page_of("Temarad0"), "{lines} lines above");
    }
}

#[test]
fn a_document_without_content_is_its_front_page() {
    let drawn = drawn(Vec::new());
    assert_eq!(drawn.pages, 1);
    let tree = Reading::of(&drawn.bytes).checked();
    assert_eq!(tree.outline(), "Document\n  Title Prøve\n  P 23. november 2026\n");
}

#[test]
fn missing_glyphs_are_drawn_as_boxes_and_reported() {
    let drawn = drawn(vec![paragraph("Tegn 漢 og 😀 og 😀.")]);
    let text = Reading::of(&drawn.bytes).checked().whole_text();
    assert!(text.ends_with("Tegn □ og □ og □."), "{text}");
    let missing: Vec<_> = drawn.missing.iter().map(|missing| (missing.character, missing.times)).collect();
    assert_eq!(missing, [('漢', 1), ('😀', 2)]);
}

#[test]
fn very_long_words_stay_inside_their_cell_and_read_back_whole() {
    let word = "pasientjournalforskriftsendringsforslag".repeat(40);
    let cells = vec![Cell::plain(&word), Cell::plain("normen-5-3-16"), Cell::plain("b"), Cell::plain("c")];
    let tree = read(vec![table(&["ID", "Krav", "Nivå", "Kilde"], vec![cells])]);
    assert!(tree.whole_text().contains(&word));
    assert!(tree.whole_text().contains("normen-5-3-16"));
}

#[test]
fn rows_taller_than_a_page_go_on_and_stay_one_row() {
    let tall = "Løsningen skal kunne dette. ".repeat(700);
    let cells = vec![
        Cell::plain("a"),
        Cell::plain(&tall),
        Cell { glyph: Some(NormLevel::Guide), ..Cell::plain("x") },
    ];
    let drawn = drawn(vec![table(&["ID", "Krav", "Nivå"], vec![cells])]);
    assert!(drawn.pages > 4);
    let tree = Reading::of(&drawn.bytes).checked();
    assert_eq!(roles(&tree).iter().filter(|role| **role == "TR").count(), 2);
    assert!(tree.whole_text().contains(tall.trim()));
}

#[test]
fn empty_cells_are_cells_without_content() {
    let blank = Cell::of(vec![Vec::new(), vec![Span::plain(" ")]]);
    let rows = vec![vec![Cell::default(), Cell::plain("b")], vec![Cell::plain("a"), blank]];
    let tree = read(vec![table(&["", "Krav"], rows)]);
    let expected = "    THead\n      TR\n        TD\n        TH [Column] Krav\n    TBody\n      TR\n        TD\n        TD b\n      \
                    TR\n        TD a\n        TD\n";
    assert!(tree.outline().ends_with(expected), "{}", tree.outline());
}

#[test]
fn a_table_without_rows_has_its_header() {
    let tree = read(vec![table(&["ID", "Krav"], Vec::new())]);
    assert_eq!(roles(&tree).iter().filter(|role| **role == "TH").count(), 2);
}

#[test]
fn headings_never_skip_a_level() {
    let tree =
        read(vec![heading(3, "a"), heading(0, "b"), heading(9, "c"), heading(3, "d"), heading(2, " ")]);
    let found = roles(&tree);
    let levels: Vec<_> = found.into_iter().filter(|role| role.starts_with('H')).collect();
    assert_eq!(levels, ["H1", "H2", "H1", "H2", "H3"], "contents first");
}

#[test]
fn a_heading_stands_on_the_page_of_what_follows() {
    for lines in 0..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| paragraph("En linje.")).collect();
        blocks.push(heading(1, "Sist"));
        blocks.push(table(&["ID", "Krav"], vec![vec![Cell::plain("a"), Cell::plain("b")]]));
        let reading = Reading::of(&drawn(blocks).bytes);
        reading.checked();
        let last = reading.file.get_pages().len() as u32;
        let text = reading.text_of(last);
        assert!(text.contains("Sist") && text.contains("Krav"), "{lines} lines: {text}");
    }
}

#[test]
fn links_lead_only_to_web_and_mail() {
    let links = [
        "https://example.no/æ ø",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "mailto:post@example.no",
        "https://example.no/å",
    ];
    let spans = links.into_iter().flat_map(|link| [Span::link("her", link), Span::plain(" og ")]).collect();
    let tree = read(vec![Block::Paragraph(spans)]);
    let found: Vec<&str> =
        tree.all().iter().flat_map(|element| element.links.iter().map(String::as_str)).collect();
    assert_eq!(found, ["mailto:post@example.no", "https://example.no/%C3%A5"]);
}

#[test]
fn a_link_over_several_lines_is_one_link() {
    let words = "Norm for informasjonssikkerhet og personvern ".repeat(6);
    let tree = read(vec![Block::Paragraph(vec![Span::link(words.trim(), "https://example.no/")])]);
    let all = tree.all();
    let links: Vec<_> = all.iter().filter(|element| element.role == "Link").collect();
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].whole_text(), words.trim());
}

#[test]
fn lists_have_labels_and_bodies() {
    let tree = read(vec![Block::List(vec![vec![Span::plain("en")], Vec::new(), vec![Span::plain("to")]])]);
    assert!(
        tree.outline()
            .ends_with("  L\n    LI\n      Lbl •\n      LBody en\n    LI\n      Lbl •\n      LBody to\n")
    );
}

#[test]
fn uneven_rows_and_too_many_columns_are_refused() {
    let uneven =
        draw(&document(vec![table(&["ID", "Krav"], vec![vec![Cell::plain("a")]])]), &Options::default());
    assert!(matches!(uneven, Err(PdfError::UnevenRow { row: 1, cells: 1, columns: 2, .. })));
    for titles in [vec![], vec!["x"; 13]] {
        let refused = draw(&document(vec![table(&titles, Vec::new())]), &Options::default());
        assert!(matches!(refused, Err(PdfError::Columns { limit: 12, .. })));
    }
}

#[test]
fn strange_shares_are_drawn_all_the_same() {
    let columns = [f32::NAN, -1.0, 0.0, f32::INFINITY].map(|share| Column { title: "x".into(), share });
    let table =
        Table { caption: String::new(), columns: columns.into(), rows: vec![vec![Cell::plain("y"); 4]] };
    read(vec![Block::Table(table)]);
}

#[test]
fn a_document_beyond_all_bounds_is_refused() {
    let blocks = (0..6_000).flat_map(|_| [Block::PageBreak, paragraph("x")]).collect();
    let refused = draw(&document(blocks), &Options::default());
    assert!(matches!(refused, Err(PdfError::TooManyPages { .. })));
}

#[test]
fn drawing_stops_when_told_to() {
    let blocks = vec![table(&["ID", "Krav"], vec![vec![Cell::plain("a"), Cell::plain("b")]; 200])];
    let document = document(blocks);
    let asked = Counter::new(0);
    let keep_going = |_: f32| {
        asked.set(asked.get() + 1);
        asked.get() < 50
    };
    let stopped = draw(&document, &Options { keep_going: Some(&keep_going), ..Options::default() });
    assert!(matches!(stopped, Err(PdfError::Cancelled)));
    assert_eq!(asked.get(), 50, "nobody is asked again");
}

#[test]
fn progress_rises_from_nothing_to_all() {
    let blocks =
        vec![table(&["ID", "Krav"], vec![vec![Cell::plain("a"), Cell::plain("b")]; 20]), paragraph("x")];
    let seen = RefCell::new(Vec::new());
    let keep_going = |done: f32| {
        seen.borrow_mut().push(done);
        true
    };
    draw(&document(blocks), &Options { keep_going: Some(&keep_going), ..Options::default() }).unwrap();
    let seen = seen.into_inner();
    assert!(seen.is_sorted());
    assert_eq!((seen.first(), seen.last()), (Some(&0.0), Some(&1.0)));
    assert!(seen.len() > 20);
}
