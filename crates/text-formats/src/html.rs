//! A document as one HTML page: no script, no file beside it, readable by keyboard, screen reader and printer.
//!
//! Texts are text: the templates escape them, and only web addresses become links.

mod style;

use domain::document::{Block, Cell, Document, Shade, Span, Table};
use domain::words::Words;
use domain::words::formats::FormatWords;
use maud::{DOCTYPE, Markup, PreEscaped, html as page};

/// Nothing is fetched and nothing is run, whatever a text says.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// `document` as a page.
pub fn html(document: &Document) -> Vec<u8> {
    let words = Words::of(document.language);
    let headings = headings(&document.blocks);
    let mut numbers = 0..;
    let mut next = || numbers.next().unwrap_or_default();
    page! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="generator" content="Kravkompass";
                @if !document.author.is_empty() { meta name="author" content=(document.author); }
                meta name="dcterms.date" content=(document.date);
                title { (document.title) }
                style { (PreEscaped(style::SHEET)) }
            }
            body {
                a.skip href="#innhold" { (FormatWords::of(words).skip) }
                header {
                    h1 { (document.title) }
                    @if !document.subtitle.is_empty() { p.subtitle { (document.subtitle) } }
                    dl {
                        @for (label, value) in &document.front {
                            div { dt { (label) } dd { (value) } }
                        }
                    }
                }
                @if !headings.is_empty() {
                    nav aria-labelledby="innholdsliste" {
                        h2 #innholdsliste { (document.contents_title) }
                        ul {
                            @for (number, level, text) in &headings {
                                li.deep[*level > 1] { a href={ "#del-" (number) } { (text) } }
                            }
                        }
                    }
                }
                main #innhold tabindex="-1" {
                    @for (place, block) in document.blocks.iter().enumerate() {
                        (drawn(block, heading_over(&document.blocks, place), &mut next))
                    }
                }
                footer { p { (words.made_with) } }
            }
        }
    }
    .into_string()
    .into_bytes()
}

/// Number, level and text of what stands in the table of contents.
fn headings(blocks: &[Block]) -> Vec<(usize, u8, &str)> {
    let all = blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text.as_str())),
        _ => None,
    });
    all.enumerate()
        .map(|(number, (level, text))| (number, level, text))
        .filter(|(_, level, _)| *level <= 2)
        .collect()
}

/// The heading that the block at `place` stands under.
fn heading_over(blocks: &[Block], place: usize) -> &str {
    let before = blocks.get(..place).unwrap_or_default();
    let mut headings = before.iter().rev().filter_map(|block| match block {
        Block::Heading { text, .. } => Some(text.as_str()),
        _ => None,
    });
    headings.next().unwrap_or_default()
}

fn drawn(block: &Block, heading: &str, next: &mut impl FnMut() -> usize) -> Markup {
    match block {
        Block::Heading { level, text } => {
            let id = format!("del-{}", next());
            // The page's own title is the only heading of the first level.
            page! {
                @match level {
                    0 | 1 => { h2 id=(id) { (text) } },
                    2 => { h3 id=(id) { (text) } },
                    _ => { h4 id=(id) { (text) } },
                }
            }
        }
        Block::Paragraph(spans) => page! { p { (said(spans)) } },
        Block::Notice(spans) => page! { p.notice { (said(spans)) } },
        Block::List(items) => page! { ul { @for item in items { li { (said(item)) } } } },
        Block::Table(table) => drawn_table(table, table.caption.trim() == heading.trim()),
        Block::Form(rows) => page! {
            dl.fields {
                @for field in rows.iter().flatten() { div { dt { (field.label) } dd { (field.value) } } }
            }
        },
        Block::PageBreak | Block::Turn(_) => page! { div.break {} },
    }
}

/// A table; a caption that says what the heading over it just said is there for listeners only.
fn drawn_table(table: &Table, repeats: bool) -> Markup {
    let all: f32 = table.columns.iter().map(|column| column.share).sum();
    page! {
        // What is wider than the window is reached with the arrow keys.
        div.wide role="group" tabindex="0" aria-label=(table.caption) {
            table {
                caption class=[repeats.then_some("unseen")] { (table.caption) }
                colgroup {
                    @for column in &table.columns {
                        col style=(format!("width:{:.1}%", 100.0 * column.share / all.max(f32::EPSILON)));
                    }
                }
                thead { tr { @for column in &table.columns { th scope="col" { (column.title) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 { th scope="row" { (drawn_cell(cell)) } }
                                @else { td { (drawn_cell(cell)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn drawn_cell(cell: &Cell) -> Markup {
    page! {
        @for (place, paragraph) in cell.paragraphs.iter().enumerate() {
            p {
                @if let (0, Some(shape)) = (place, shape(cell)) { span.glyph aria-hidden="true" { (shape) } " " }
                (said(paragraph))
            }
        }
    }
}

/// What stands before the first paragraph; the word for it stands in the text too.
fn shape(cell: &Cell) -> Option<char> {
    let shade = cell.shade.map(|shade| match shade {
        Shade::Good => '●',
        Shade::Partly => '◐',
        Shade::Later => '○',
        Shade::Bad => '✕',
        Shade::Neutral => '–',
        Shade::Attention => '▲',
    });
    cell.glyph.map(|level| level.glyph()).or(shade)
}

fn said(spans: &[Span]) -> Markup {
    page! {
        @for span in spans {
            @match span.link.as_deref().filter(|address| is_web(address)) {
                Some(address) => { a href=(address) rel="noreferrer" { (one(span)) } },
                None => { (one(span)) },
            }
        }
    }
}

fn one(span: &Span) -> Markup {
    page! { @if span.strong { strong { (span.text) } } @else { (span.text) } }
}

/// Addresses of other kinds, such as `javascript:`, do not belong in a list of requirements.
fn is_web(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    address.starts_with("https://") || address.starts_with("http://")
}
