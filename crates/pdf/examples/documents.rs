//! Draws every kind of document in every language, for looking at and for other programs to check:
//! `cargo run -p pdf --example documents -- <folder> [requirements]`. The content is invented.
//!
//! With `--read <form.pdf>` it says what a form holds instead: a line for each field that is filled in.

use domain::document::{
    Block, Cell, Column, Document, Logo, Orientation, Shade, Span, Table, decision_log_document,
    declaration_document, declaration_form_document, requirement_list_document,
};
use domain::text::Language;
use pdf::{Embedded, Options};
use std::error::Error;
use std::path::Path;

#[path = "../tests/invented/mod.rs"]
mod invented;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--read", form] => read(Path::new(form)),
        [folder] => draw_all(Path::new(folder), 24),
        [folder, requirements] => draw_all(Path::new(folder), requirements.parse()?),
        _ => Err("usage: documents <folder> [requirements] | documents --read <form.pdf>".into()),
    }
}

fn draw_all(folder: &Path, requirements: usize) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    for language in Language::ALL {
        let mut list = invented::list(requirements);
        list.language = language;
        let mut on_the_list = requirement_list_document(&list);
        on_the_list.logo = Some(Logo { image: logo()?, alternative: list.header.organisation.clone() });
        also_a_list(&mut on_the_list);
        let declaration = invented::declaration(requirements, language);
        let documents = [
            ("list", on_the_list),
            ("form", declaration_form_document(&list)),
            ("declaration", declaration_document(&declaration, list.as_of)),
            ("appendix", decision_log_document(&list, &invented::log(requirements))),
            ("matrix", matrix(language)),
        ];
        for (name, document) in documents {
            // The list is the one that carries its machine file.
            let embedded = (name == "list").then_some(Embedded {
                bytes: b"PK\x05\x06 stands in for a package",
                file_name: "Kravpakke.kravpakke",
                description: "Kravpakke",
            });
            let drawn = pdf::draw(&document, &Options { embedded, ..Options::default() })?;
            let path = folder.join(format!("{name}-{}.pdf", language.code()));
            std::fs::write(&path, &drawn.bytes)?;
            println!("{}: {} pages, {} bytes", path.display(), drawn.pages, drawn.bytes.len());
            if !drawn.missing.is_empty() {
                return Err(format!("{}: missing {:?}", path.display(), drawn.missing).into());
            }
        }
    }
    Ok(())
}

fn read(form: &Path) -> Result<(), Box<dyn Error>> {
    let answers = pdf::read_form(&std::fs::read(form)?)?;
    println!("list\t{}", answers.list_id.unwrap_or_default());
    let mut lines: Vec<String> = Vec::new();
    let fields = answers.vendor.into_iter().map(|(code, field)| (format!("vendor\t{code}"), field));
    let rows = answers.rows.into_iter().flat_map(|row| {
        let id = row.id.text;
        [
            ("answer", row.answer),
            ("description", row.description),
            ("deviation", row.deviation),
            ("documentation", row.documentation),
            ("planned", row.planned),
            ("responsibility", row.responsibility),
        ]
        .map(|(part, field)| (format!("{id}\t{part}"), field))
    });
    for (name, field) in fields.chain(rows).filter(|(_, field)| !field.text.is_empty()) {
        lines.push(format!("{name}\t{}", field.text.replace('\n', "\\n")));
    }
    lines.sort();
    lines.iter().for_each(|line| println!("{line}"));
    Ok(())
}

/// A picture with a transparent edge, as logos have.
fn logo() -> Result<Vec<u8>, image::ImageError> {
    let picture = image::RgbaImage::from_fn(480, 160, |x, y| {
        let (dx, dy) = (x as f32 - 80.0, y as f32 - 80.0);
        let inside = dx.hypot(dy) < 70.0;
        let bar = x > 180 && (50..110).contains(&y);
        if inside || bar { image::Rgba([11, 79, 92, 255]) } else { image::Rgba([0, 0, 0, 0]) }
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png)?;
    Ok(bytes.into_inner())
}

/// The requirement list has no bulleted list of its own; one is added so that every kind of block can be seen.
fn also_a_list(document: &mut Document) {
    let end = document.blocks.iter().position(|block| matches!(block, Block::Notice(_))).unwrap_or(0);
    let items = vec![
        vec![Span::strong("Absolutte krav"), Span::plain(" må være oppfylt for at tilbudet skal vurderes.")],
        vec![
            Span::plain("Spørsmål stilles på "),
            Span::link("anskaffelser.no", "https://anskaffelser.no/"),
            Span::plain(
                " innen fristen, og svares ut til alle samtidig slik at ingen leverandør vet mer enn andre.",
            ),
        ],
    ];
    document.blocks.insert(end, Block::List(items));
}

/// A matrix of vendors, as an evaluation has.
fn matrix(language: Language) -> Document {
    let shades = [Shade::Good, Shade::Partly, Shade::Later, Shade::Bad, Shade::Neutral, Shade::Attention];
    let words = domain::words::Words::of(language);
    let word = |at: usize| words.answers.get(at).copied().unwrap_or(words.unanswered);
    let cell = |at: usize| Cell::shaded(shades[at % 6], word(at % 6));
    let column = |title: String, share| Column { title, share };
    let mut columns = vec![column(words.col_id.into(), 1.4), column(words.col_requirement.into(), 3.0)];
    columns.extend((1..=6).map(|number| column(format!("{} {number}", words.vendor_name), 1.5)));
    let row = |row: usize| {
        let entry = invented::entry(row, 40);
        let mut cells = vec![Cell::plain(entry.id.as_str()), Cell::plain(entry.title)];
        cells.extend((0..6).map(|vendor| cell(row * 5 + vendor * vendor)));
        cells
    };
    Document {
        title: "Matrise".into(),
        author: "Sørøyvåg kommune".into(),
        language,
        date: invented::date(2026, 11, 23),
        running_title: "Matrise".into(),
        page_words: words.page_words.into(),
        contents_title: words.contents.into(),
        blocks: vec![
            Block::Turn(Orientation::Landscape),
            Block::Heading { level: 1, text: words.heading_requirements.into() },
            Block::Table(Table {
                caption: words.heading_requirements.into(),
                columns,
                rows: (0..40).map(row).collect(),
            }),
        ],
        ..Document::default()
    }
}
