//! The front page: who, what and when at a glance.

use super::flow::{Flow, Links, Setting, set};
use super::lines::Line;
use crate::PdfError;
use crate::canvas::Artifact;
use crate::style::{
    ACCENT, AUTHOR, BRAND, FACT_LABEL, FACT_VALUE, MARGIN, PAGE_HEIGHT, SUBTITLE, TITLE, TOP, Type,
    WARM_TINT, WIDTH,
};
use crate::tags::{Role, Scope, Tree};
use domain::document::{Document, Span};
use domain::words::Words;

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
    flow.canvas.artifact(Artifact::Layout, |canvas| {
        canvas.fill(0.0, 0.0, 15.0, PAGE_HEIGHT, BRAND);
        canvas.fill(15.0, 0.0, 3.0, PAGE_HEIGHT, ACCENT);
    });
    line(flow, Role::Paragraph, &document.author, AUTHOR)?;
    flow.y = flow.y.min(TOP - 15.0) - 96.0;
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

fn line(flow: &mut Flow, role: Role, text: &str, style: Type) -> Result<(), PdfError> {
    let spans = [Span::plain(text)];
    let lines = flow.lines(&spans, style, WIDTH);
    if lines.is_empty() {
        return Ok(());
    }
    let node = flow.canvas.tags.add(Tree::ROOT, role);
    flow.column(node, &spans, lines, MARGIN, style)
}

/// Labels and values: to the eye a quiet box, to a screen reader a table whose rows have headers.
fn facts(flow: &mut Flow, document: &Document) -> Result<(), PdfError> {
    let mut rows: Vec<_> = Vec::new();
    for (label, value) in &document.front {
        let label = [Span::plain(label)];
        let value = [Span::plain(value)];
        let labels = flow.lines(&label, FACT_LABEL, LABELS - PADDING);
        let values = flow.lines(&value, FACT_VALUE, WIDTH - LABELS - 2.0 * PADDING);
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
                canvas.fill(MARGIN, bottom - overlap, WIDTH, height + overlap, WARM_TINT);
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
