//! The front page: who, what and when at a glance.

use super::flow::{Flow, Links, Setting, set};
use super::lines::Line;
use crate::PdfError;
use crate::canvas::Artifact;
use crate::style::{ACCENT, AUTHOR, BRAND, FACT_LABEL, FACT_VALUE, MARGIN, SUBTITLE, TITLE, Type, WARM_TINT};
use crate::tags::{Role, Scope, Tree};
use domain::document::{Document, Span};
use domain::words::Words;

/// Widest a logo is drawn.
const LOGO_WIDTH: f32 = 190.0;
/// Highest a logo is drawn.
const LOGO_HEIGHT: f32 = 62.0;
/// Width of the labels.
const LABELS: f32 = 150.0;
/// Room between the edge of the facts and their text.
const PADDING: f32 = 14.0;
/// Room above and below a fact.
const FACT_GAP: f32 = 3.2;
/// A title with more characters than this is set smaller.
const LONG_TITLE: usize = 90;

/// Paints the front page; what does not fit goes on as any other text does.
pub(crate) fn front_page(flow: &mut Flow, document: &Document) -> Result<(), PdfError> {
    let frame = flow.frame();
    flow.canvas.artifact(Artifact::Layout, |canvas| {
        canvas.fill(0.0, 0.0, 15.0, frame.page_height, BRAND);
        canvas.fill(15.0, 0.0, 3.0, frame.page_height, ACCENT);
    });
    logo(flow, document)?;
    line(flow, Role::Paragraph, &document.author, AUTHOR)?;
    flow.y = flow.y.min(frame.top() - 15.0) - if document.logo.is_some() { 64.0 } else { 96.0 };
    let long = document.title.chars().count() > LONG_TITLE;
    let title = if long { Type { size: 21.0, lead: 27.0, ..TITLE } } else { TITLE };
    line(flow, Role::Title, &document.title, title)?;
    flow.y -= 8.0;
    line(flow, Role::Paragraph, &document.subtitle, SUBTITLE)?;
    let y = flow.y - 20.0;
    flow.canvas.artifact(Artifact::Layout, |canvas| canvas.fill(MARGIN, y, 56.0, 3.0, ACCENT));
    flow.y = y - 24.0;
    let date = Words::of(document.language).date(document.date);
    if document.front.iter().all(|(_, value)| *value != date) {
        line(flow, Role::Paragraph, &date, AUTHOR)?;
        flow.y -= 18.0;
    }
    facts(flow, document)
}

/// The logo, over the name of the one it stands for.
fn logo(flow: &mut Flow, document: &Document) -> Result<(), PdfError> {
    let Some(logo) = &document.logo else { return Ok(()) };
    let picture = crate::logo::pixels(&logo.image)?;
    let (wide, high) = (picture.width() as f32, picture.height() as f32);
    // Never larger than a pixel to a point: a small picture is not blown up.
    let scale = (LOGO_WIDTH / wide).min(LOGO_HEIGHT / high).min(1.0);
    let (width, height) = (wide * scale, high * scale);
    // It reaches into the head of the page, where no running header stands.
    let bottom = flow.y + 18.0 - height;
    let named = flow.canvas.fonts.drawable(&logo.alternative);
    let alternative =
        if named.trim().is_empty() { flow.canvas.fonts.drawable(&document.author) } else { named };
    let node = flow.canvas.tags.add(Tree::ROOT, Role::Figure);
    flow.canvas.tags.describe(node, &alternative, [MARGIN, bottom, MARGIN + width, bottom + height]);
    flow.canvas.picture = Some(picture);
    flow.canvas.owned(node, |canvas| canvas.show_picture(MARGIN, bottom, width, height));
    flow.y = bottom - 12.0;
    Ok(())
}

fn line(flow: &mut Flow, role: Role, text: &str, style: Type) -> Result<(), PdfError> {
    let spans = [Span::plain(text)];
    let lines = flow.lines(&spans, style, flow.width());
    if lines.is_empty() {
        return Ok(());
    }
    let node = flow.canvas.tags.add(Tree::ROOT, role);
    flow.column(node, &spans, lines, MARGIN, style)
}

/// Labels and values: to the eye a quiet box, to a screen reader a table whose rows have headers.
fn facts(flow: &mut Flow, document: &Document) -> Result<(), PdfError> {
    let mut rows: Vec<_> = Vec::new();
    let width = flow.width();
    for (label, value) in &document.front {
        let label = [Span::plain(label)];
        let value = [Span::plain(value)];
        let labels = flow.lines(&label, FACT_LABEL, LABELS - PADDING);
        let values = flow.lines(&value, FACT_VALUE, width - LABELS - 2.0 * PADDING);
        if !labels.is_empty() || !values.is_empty() {
            rows.push((label, labels, value, values));
        }
    }
    if rows.is_empty() {
        return Ok(());
    }
    let table = flow.canvas.tags.add(Tree::ROOT, Role::Table);
    let last = rows.len() - 1;
    for (index, (label, mut labels, value, mut values)) in rows.into_iter().enumerate() {
        let row = flow.canvas.tags.add(table, Role::Row);
        // A header without words would be an empty element that announces nothing.
        let header = if labels.is_empty() { Role::Cell } else { Role::HeaderCell(Scope::Row) };
        let header = flow.canvas.tags.add(row, header);
        let cell = flow.canvas.tags.add(row, Role::Cell);
        let mut first = true;
        while !labels.is_empty() || !values.is_empty() {
            let all = labels.len().max(values.len()) as f32 * FACT_LABEL.lead;
            flow.need(all.min(300.0) + 2.0 * FACT_GAP + PADDING)?;
            let above = if index == 0 && first { PADDING } else { FACT_GAP };
            let fit = ((flow.room() - above - PADDING) / FACT_LABEL.lead).floor().max(1.0) as usize;
            let part = |lines: &mut Vec<Line>| lines.drain(..fit.min(lines.len())).collect::<Vec<_>>();
            let (label_part, value_part) = (part(&mut labels), part(&mut values));
            let done = labels.is_empty() && values.is_empty();
            let below = if index == last && done { PADDING } else { FACT_GAP };
            let height = label_part.len().max(value_part.len()) as f32 * FACT_LABEL.lead + above + below;
            let bottom = flow.y - height;
            // Overlaps the next box a little, lest a hairline shows between two tints on screen.
            let overlap = if index == last && done { 0.0 } else { 0.4 };
            flow.canvas.artifact(Artifact::Layout, |canvas| {
                canvas.fill(MARGIN, bottom - overlap, width, height + overlap, WARM_TINT);
            });
            let y = flow.y - above - FACT_LABEL.lead + 3.6;
            let canvas = &mut flow.canvas;
            let left = Setting { x: MARGIN + PADDING, y, style: FACT_LABEL };
            if !label_part.is_empty() {
                set(canvas, header, &label, &label_part, left, &mut Links::default());
            }
            let right = Setting { x: MARGIN + PADDING + LABELS, y, style: FACT_VALUE };
            if !value_part.is_empty() {
                set(canvas, cell, &value, &value_part, right, &mut Links::default());
            }
            flow.y = bottom;
            first = false;
        }
    }
    Ok(())
}
