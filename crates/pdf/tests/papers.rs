//! The other documents: a filled self-declaration, the buyer's appendix, wide matrices, logos, and the machine file that
//! travels in a list. Each is read back through its structure tree.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod invented;
mod reading;

use domain::document::{
    Block, Cell, Column, Document, Logo, Orientation, Shade, Span, Table, decision_log_document,
    declaration_document, requirement_list_document,
};
use domain::text::Language;
use pdf::{Embedded, Options, PdfError, PdfReadError, draw, embedded_package};
use reading::{Reading, same_as_golden};

fn read(document: &Document) -> reading::Element {
    let drawn = draw(document, &Options::default()).unwrap();
    assert_eq!(drawn.missing, []);
    Reading::of(&drawn.bytes).checked()
}

#[test]
fn a_declaration_reads_as_it_should() {
    let declaration = invented::declaration(7, Language::Nb);
    let document = declaration_document(&declaration, invented::date(2026, 11, 28));
    same_as_golden("declaration", &read(&document).outline());
}

#[test]
fn a_declaration_says_whether_anybody_stands_behind_it() {
    let day = invented::date(2026, 11, 28);
    for language in Language::ALL {
        let words = domain::words::Words::of(language).papers();
        let mut declaration = invented::declaration(6, language);
        let signed = read(&declaration_document(&declaration, day)).whole_text();
        assert!(!signed.contains(words.broken) && !signed.contains(words.unsigned));
        assert!(signed.contains(&declaration.sign_off.as_ref().unwrap().checksum));
        declaration.answers.values_mut().next().unwrap().description.push('!');
        assert!(read(&declaration_document(&declaration, day)).whole_text().contains(words.broken));
        declaration.sign_off = None;
        assert!(read(&declaration_document(&declaration, day)).whole_text().contains(words.unsigned));
    }
}

#[test]
fn the_appendix_reads_as_it_should() {
    let document = decision_log_document(&invented::list(14), &invented::log(6));
    same_as_golden("decision_log", &read(&document).outline());
    for language in Language::ALL {
        let mut list = invented::list(3);
        list.language = language;
        read(&decision_log_document(&list, &[]));
    }
}

#[test]
fn what_goes_out_holds_nothing_of_the_buyers_own() {
    let list = invented::list(14);
    let text = read(&requirement_list_document(&list.clone().for_vendor())).whole_text();
    for left_out in &list.left_out {
        assert!(!text.contains(left_out.id.as_str()));
    }
    assert!(!text.contains("2026/1187-4") && !text.contains("Virksomheten skal sørge for"));
    let words = domain::words::Words::of(Language::Nb);
    for own in [words.heading_deviations, words.no_deviations, words.heading_municipality] {
        assert!(!text.contains(own), "{own}");
    }
}

fn matrix(columns: usize, rows: usize) -> Table {
    let shades = [Shade::Good, Shade::Partly, Shade::Later, Shade::Bad, Shade::Neutral, Shade::Attention];
    let words = ["Ja", "Delvis", "Planlagt", "Nei", "Ikke relevant", "Se på"];
    let row = |row: usize| {
        let answer = |column: usize| {
            let at = (row + column) % shades.len();
            Cell::shaded(shades[at], words[at])
        };
        std::iter::once(Cell::plain(format!("normen-5-{row}"))).chain((1..columns).map(answer)).collect()
    };
    Table {
        caption: "Svar side om side".into(),
        columns: (0..columns).map(|at| Column { title: format!("Leverandør {at}"), share: 1.0 }).collect(),
        rows: (0..rows).map(row).collect(),
    }
}

#[test]
fn a_wide_matrix_stands_on_its_long_side_between_upright_pages() {
    let document = Document {
        title: "Evaluering".into(),
        contents_title: "Innhold".into(),
        blocks: vec![
            Block::Heading { level: 1, text: "Først".into() },
            Block::Paragraph(vec![Span::plain("Stående.")]),
            Block::Turn(Orientation::Landscape),
            Block::Heading { level: 1, text: "Matrise".into() },
            Block::Table(matrix(8, 60)),
            Block::Turn(Orientation::Portrait),
            Block::Heading { level: 1, text: "Sist".into() },
            Block::Turn(Orientation::Landscape),
        ],
        ..Document::default()
    };
    let drawn = draw(&document, &Options::default()).unwrap();
    let reading = Reading::of(&drawn.bytes);
    let tree = reading.checked();
    assert_eq!(tree.all().iter().filter(|element| element.role == "TR").count(), 61);
    assert!(tree.whole_text().contains("Ikke relevant"), "the word stands beside every shade");
    let wide: Vec<bool> = reading
        .file
        .get_pages()
        .into_values()
        .map(|page| {
            let media = reading.file.get_dictionary(page).unwrap().get(b"MediaBox").unwrap();
            let media = media.as_array().unwrap();
            media[2].as_float().unwrap() > media[3].as_float().unwrap()
        })
        .collect();
    assert_eq!(&wide[..3], [false, false, false], "front page, contents, first chapter");
    assert!(wide[3] && wide[4] && !wide[wide.len() - 1], "a turn at the end leaves no empty page: {wide:?}");
}

#[test]
fn a_logo_stands_on_the_front_page_with_its_words() {
    let mut image = std::io::Cursor::new(Vec::new());
    let picture =
        image::RgbaImage::from_fn(300, 90, |x, y| image::Rgba([(x % 256) as u8, 80, (y * 2) as u8, 255]));
    image::DynamicImage::from(picture).write_to(&mut image, image::ImageFormat::Png).unwrap();
    let mut document = requirement_list_document(&invented::list(3));
    document.logo = Some(Logo { image: image.into_inner(), alternative: "Sørøyvåg kommune".into() });
    let outline = read(&document).outline();
    assert!(outline.starts_with("Document\n  Figure [Sørøyvåg kommune]"), "{outline}");
    document.logo = Some(Logo { image: b"GIF89a".to_vec(), alternative: String::new() });
    assert!(matches!(draw(&document, &Options::default()), Err(PdfError::Logo(_))));
}

#[test]
fn a_machine_file_travels_and_is_found_again() {
    let document = requirement_list_document(&invented::list(3));
    let package = b"PK\x03\x04 not really a package".repeat(100);
    let embedded = Embedded { bytes: &package, file_name: "Kravpakke.kravpakke", description: "Kravpakke" };
    let with = draw(&document, &Options { embedded: Some(embedded), ..Options::default() }).unwrap();
    let without = draw(&document, &Options::default()).unwrap();
    Reading::of(&with.bytes).checked();
    assert_eq!(embedded_package(&with.bytes), Ok(Some(package)));
    assert_eq!(embedded_package(&without.bytes), Ok(None));
    let part = |bytes: &[u8], part: &str| {
        String::from_utf8_lossy(bytes).contains(&format!("<pdfaid:part>{part}</pdfaid:part>"))
    };
    assert!(part(&with.bytes, "3") && part(&without.bytes, "2"), "only part 3 of PDF/A lets files travel");
    assert_eq!(embedded_package(b"PK\x03\x04"), Err(PdfReadError::NotAPdf));
}
