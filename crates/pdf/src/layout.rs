//! Decides what stands where: front page, contents, blocks in reading order, running header and footer.

mod contents;
mod flow;
mod form;
mod front;
mod glyphs;
mod lines;
mod table;
mod together;

use crate::canvas::{Artifact, Canvas, Piece};
use crate::style::{BRAND, Frame, MARGIN, RULE, RUNNING};
use crate::{Options, PdfError};
use contents::Contents;
use domain::document::{Block, Document};
use flow::Flow;
pub(crate) use lines::lines;
use table::ColumnPlan;

/// Share of the work that is done when all pages are painted; the rest is writing the file.
pub(crate) const PAINTED: f32 = 0.6;

/// Paints the whole document.
pub(crate) fn lay_out(document: &Document, options: &Options<'_>) -> Result<Canvas, PdfError> {
    options.report(0.0)?;
    let mut flow = Flow::new(Canvas::new()?);
    front::front_page(&mut flow, document)?;
    let contents = Contents::reserve(&mut flow, document)?;
    if !document.blocks.is_empty() {
        flow.new_page()?;
    }
    blocks(&mut flow, document, options)?;
    contents.paint(&mut flow);
    let mut canvas = flow.into_canvas();
    furniture(&mut canvas, document);
    Ok(canvas)
}

/// Work in a block, as the progress bar counts it.
fn weight(block: &Block) -> usize {
    match block {
        Block::Table(table) => table.rows.len() + 1,
        _ => 1,
    }
}

fn is_break(block: &Block) -> bool {
    matches!(block, Block::Turn(_) | Block::PageBreak)
}

fn blocks(flow: &mut Flow, document: &Document, options: &Options<'_>) -> Result<(), PdfError> {
    let plan = ColumnPlan::of(document, &flow.canvas.fonts)?;
    let total = document.blocks.iter().map(weight).sum::<usize>().max(1) as f32;
    let mut done = 0;
    let mut rest = document.blocks.as_slice();
    while let [block, after @ ..] = rest {
        options.report(PAINTED * done as f32 / total)?;
        match block {
            Block::Heading { level, text } => {
                let next = flow.least_height(after, &plan);
                flow.heading(*level, text, next)?;
            }
            Block::Paragraph(spans) => flow.paragraph(spans)?,
            Block::Notice(spans) => flow.notice(spans)?,
            Block::List(items) => flow.list(items)?,
            Block::Table(table) => {
                let mut rows = 0;
                flow.table(table, &plan, &mut || {
                    rows += 1;
                    options.report(PAINTED * (done + rows) as f32 / total)
                })?;
            }
            Block::Form(rows) => flow.form(rows)?,
            // With nothing after it, a turn would leave an empty page.
            Block::Turn(_) | Block::PageBreak if after.iter().all(is_break) => {}
            Block::Turn(orientation) => {
                let frame = Frame::of(*orientation);
                if flow.frame() == frame { flow.page_break()? } else { flow.turn(frame)? }
            }
            Block::PageBreak => flow.page_break()?,
        }
        done += weight(block);
        rest = after;
    }
    Ok(())
}

/// Running header and footer, once the number of pages is known. The front page has neither.
fn furniture(canvas: &mut Canvas, document: &Document) {
    let pages = canvas.pages.len();
    for page in 1..pages {
        canvas.page = page;
        let frame = canvas.frame();
        let width = frame.width();
        let title = shortened(canvas, &document.running_title, width);
        let author = shortened(canvas, &document.author, width * 0.7);
        let y = frame.page_height - 48.0;
        canvas.artifact(Artifact::Header, |canvas| {
            canvas.show(RUNNING, [Piece { text: &title, strong: false, x: MARGIN, y }]);
            canvas.fill(MARGIN, y - 7.0, width, 0.5, RULE);
            canvas.fill(MARGIN, y - 7.0, 28.0, 1.2, BRAND);
        });
        let words = document.page_words.replace("{page}", &(page + 1).to_string());
        let words = words.replace("{pages}", &pages.to_string());
        let words = canvas.fonts.drawable(&words);
        let x = frame.page_width - MARGIN - canvas.fonts.width(&words, false, RUNNING.size);
        let y = 36.0;
        canvas.artifact(Artifact::Footer, |canvas| {
            let author = Piece { text: &author, strong: false, x: MARGIN, y };
            canvas.show(RUNNING, [author, Piece { text: &words, strong: false, x, y }]);
        });
    }
}

/// One line of at most `width`, ended with an ellipsis where it is cut.
fn shortened(canvas: &Canvas, text: &str, width: f32) -> String {
    let text = canvas.fonts.drawable(text).replace('\n', " ");
    if canvas.fonts.width(&text, false, RUNNING.size) <= width {
        return text;
    }
    let mut room = width - canvas.fonts.advance('…', false, RUNNING.size);
    let fitting = text.chars().take_while(|character| {
        room -= canvas.fonts.advance(*character, false, RUNNING.size);
        room >= 0.0
    });
    let mut short: String = fitting.collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
