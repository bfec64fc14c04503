//! Tables: a header row that comes again on every page, rows that stay whole unless they are taller than a page.

use super::flow::{Flow, Links, Setting, set};
use super::glyphs::{GLYPH_ROOM, glyph, has_shape, shade, tint};
use super::lines::Line;
use crate::PdfError;
use crate::canvas::Artifact;
use crate::style::{BRAND, BRAND_TINT, CAPTION, CELL, COLUMN_TITLE, MARGIN, RULE};
use crate::tags::{NodeId, Role, Scope, Tree};
pub(crate) use columns::ColumnPlan;
use domain::catalogue::NormLevel;
use domain::document::{Shade, Span, Table};

mod columns;

/// Room left and right of a cell's text.
pub(crate) const PADDING_X: f32 = 6.0;
/// Room above and below a cell's text.
const PADDING_Y: f32 = 5.5;
/// Room between the paragraphs of a cell.
const PARAGRAPH_GAP: f32 = 3.2;
/// Room under a table.
const TABLE_GAP: f32 = 13.0;
/// A row taller than this part of the page may go on over the next one; any other stays whole.
const WHOLE_ROW: f32 = 0.6;
/// What must fit of a row that goes on over the next page.
const FIRST_PART: f32 = 8.0 * CELL.lead;
/// The last two rows stay together up to this part of the page, so that none stands alone on a page.
const LAST_ROWS: f32 = 0.22;

/// A paragraph of a cell, in lines.
struct Paragraph<'t> {
    spans: &'t [Span],
    lines: Vec<Line>,
    node: NodeId,
    links: Links,
}

/// A cell, in lines, and how far it is painted.
struct Cell<'t> {
    glyph: Option<NormLevel>,
    shade: Option<Shade>,
    x: f32,
    /// Left edge and width of the whole cell, for its tint.
    edge: (f32, f32),
    paragraphs: Vec<Paragraph<'t>>,
    /// The paragraph and line to paint next.
    next: (usize, usize),
}

/// Lines of each paragraph of each cell.
type RowLines = Vec<Vec<Vec<Line>>>;

fn text_height(paragraphs: &[Vec<Line>]) -> f32 {
    let filled = paragraphs.iter().filter(|lines| !lines.is_empty());
    let lines: usize = filled.clone().map(Vec::len).sum();
    lines as f32 * CELL.lead + filled.count().saturating_sub(1) as f32 * PARAGRAPH_GAP
}

fn row_height(row: &RowLines) -> f32 {
    row.iter().map(|cell| text_height(cell)).fold(0.0, f32::max).max(CELL.lead) + 2.0 * PADDING_Y
}

impl Flow {
    fn whole_row(&self) -> f32 {
        self.frame().height() * WHOLE_ROW
    }

    fn last_rows(&self) -> f32 {
        self.frame().height() * LAST_ROWS
    }

    fn titles(&mut self, table: &Table, widths: &[f32]) -> Vec<Vec<Line>> {
        let titles = table.columns.iter().zip(widths);
        titles
            .map(|(column, width)| {
                self.lines(&[Span::plain(&column.title)], COLUMN_TITLE, width - 2.0 * PADDING_X)
            })
            .collect()
    }

    fn row_lines(&mut self, row: &[domain::document::Cell], widths: &[f32]) -> RowLines {
        row.iter()
            .zip(widths)
            .map(|(cell, width)| {
                let glyph = if has_shape(cell) { GLYPH_ROOM } else { 0.0 };
                let width = width - 2.0 * PADDING_X - glyph;
                cell.paragraphs.iter().map(|spans| self.lines(spans, CELL, width)).collect()
            })
            .collect()
    }

    fn caption_lines(&mut self, table: &Table) -> Vec<Line> {
        // A caption that says what the heading above it just said is left to the structure tree.
        if table.caption.trim() == self.last_heading.trim() {
            return Vec::new();
        }
        self.lines(&[Span::plain(&table.caption)], CAPTION, self.width())
    }

    /// Caption, header and the first row: what must not be parted.
    pub(crate) fn least_table_height(&mut self, table: &Table, plan: &ColumnPlan) -> f32 {
        let widths = plan.widths(table, self.width());
        let caption = self.caption_lines(table).len() as f32 * CAPTION.lead;
        let header = title_height(&self.titles(table, widths));
        let rows = table.rows.iter().take(2).map(|row| row_height(&self.row_lines(row, widths)));
        let rows = match (rows.collect::<Vec<_>>().as_slice(), table.rows.len()) {
            ([], _) => 0.0,
            ([first, second], 2) if first + second <= self.last_rows() => first + second,
            ([first, ..], _) if *first <= self.whole_row() => *first,
            _ => FIRST_PART,
        };
        caption + 4.0 + header + rows
    }

    /// Draws a table; `row_done` is called after each row.
    pub(crate) fn table(
        &mut self,
        table: &Table,
        plan: &ColumnPlan,
        row_done: &mut dyn FnMut() -> Result<(), PdfError>,
    ) -> Result<(), PdfError> {
        let widths = plan.widths(table, self.width());
        let least = self.least_table_height(table, plan);
        self.need(least)?;
        let node = self.canvas.tags.add(Tree::ROOT, Role::Table);
        let caption = self.caption_lines(table);
        if caption.is_empty() {
            let summary = self.canvas.fonts.drawable(&table.caption);
            self.canvas.tags.summarise(node, &summary);
        } else {
            let above = self.canvas.tags.add(node, Role::Caption);
            self.column(above, &[Span::plain(&table.caption)], caption, MARGIN, CAPTION)?;
            self.y -= 4.0;
        }
        self.last_heading.clear();
        let titles = self.titles(table, widths);
        let head = self.canvas.tags.add(node, Role::TableHead);
        let head = self.canvas.tags.add(head, Role::Row);
        self.header(&titles, widths, Some(head));
        let mut body = None;
        for (index, row) in table.rows.iter().enumerate() {
            let body = *body.get_or_insert_with(|| self.canvas.tags.add(node, Role::TableBody));
            let last = if index + 2 == table.rows.len() { table.rows.last() } else { None };
            let last = last.map(|row| row_height(&self.row_lines(row, widths)));
            self.row(row, last.unwrap_or_default(), widths, &titles, (body, has_row_headers(table)))?;
            row_done()?;
        }
        self.y -= TABLE_GAP;
        Ok(())
    }

    /// The header row: real cells the first time, an artifact when it is repeated.
    fn header(&mut self, titles: &[Vec<Line>], widths: &[f32], node: Option<NodeId>) {
        let height = title_height(titles);
        let (top, bottom) = (self.y, self.y - height);
        let canvas = &mut self.canvas;
        canvas.artifact(Artifact::Layout, |canvas| {
            canvas.fill(MARGIN, bottom, widths.iter().sum(), height, BRAND_TINT);
            canvas.fill(MARGIN, bottom, widths.iter().sum(), 1.0, BRAND);
        });
        let mut x = MARGIN;
        for (lines, width) in titles.iter().zip(widths) {
            let setting = Setting { x: x + PADDING_X, y: top - PADDING_Y - 8.8, style: COLUMN_TITLE };
            x += width;
            match node {
                Some(row) if lines.is_empty() => {
                    canvas.tags.add(row, Role::Cell);
                }
                Some(row) => {
                    let cell = canvas.tags.add(row, Role::HeaderCell(Scope::Column));
                    set(canvas, cell, &[], lines, setting, &mut Links::default());
                }
                None if lines.is_empty() => {}
                None => canvas.artifact(Artifact::RepeatedHeader, |canvas| {
                    super::flow::show_lines(canvas, lines, setting);
                }),
            }
        }
        self.y = bottom;
    }

    /// Draws a row; `last` is the height of a row after it that should not stand alone on the next page.
    fn row(
        &mut self,
        row: &[domain::document::Cell],
        last: f32,
        widths: &[f32],
        titles: &[Vec<Line>],
        (body, row_headers): (NodeId, bool),
    ) -> Result<(), PdfError> {
        let lines = self.row_lines(row, widths);
        let height = row_height(&lines);
        let wanted = if height + last <= self.last_rows() { height + last } else { height };
        let wanted = if height <= self.whole_row() { wanted } else { FIRST_PART };
        if wanted > self.room() {
            self.new_page()?;
            self.header(titles, widths, None);
        }
        let mut cells = self.cells(row, lines, widths, (body, row_headers));
        loop {
            let room = self.room() - 2.0 * PADDING_Y;
            let parts: Vec<_> = cells.iter().map(|cell| cell.fitting(room)).collect();
            let tallest = parts.iter().map(|(_, height)| *height).fold(0.0, f32::max);
            let height = tallest.max(CELL.lead) + 2.0 * PADDING_Y;
            let bottom = self.y - height;
            for (cell, (end, _)) in cells.iter_mut().zip(parts) {
                if let Some(shade) = cell.shade {
                    let (x, width) = cell.edge;
                    self.canvas.artifact(Artifact::Layout, |canvas| {
                        canvas.fill(x, bottom, width, height, tint(shade));
                    });
                }
                self.paint(cell, end);
            }
            self.canvas.artifact(Artifact::Layout, |canvas| {
                canvas.fill(MARGIN, bottom, widths.iter().sum(), 0.5, RULE);
            });
            self.y = bottom;
            if cells.iter().all(Cell::is_done) {
                return Ok(());
            }
            self.new_page()?;
            self.header(titles, widths, None);
        }
    }

    fn cells<'t>(
        &mut self,
        row: &'t [domain::document::Cell],
        lines: RowLines,
        widths: &[f32],
        (body, row_headers): (NodeId, bool),
    ) -> Vec<Cell<'t>> {
        let tags = &mut self.canvas.tags;
        let tr = tags.add(body, Role::Row);
        let mut x = MARGIN;
        let mut cells = Vec::with_capacity(row.len());
        for (index, ((cell, lines), width)) in row.iter().zip(lines).zip(widths).enumerate() {
            let filled = lines.iter().filter(|lines| !lines.is_empty()).count();
            let header = index == 0 && filled > 0 && row_headers;
            let role = if header { Role::HeaderCell(Scope::Row) } else { Role::Cell };
            let node = tags.add(tr, role);
            let paragraphs = cell.paragraphs.iter().zip(lines).filter(|(_, lines)| !lines.is_empty());
            let paragraphs = paragraphs
                .map(|(spans, lines)| {
                    let node = if filled > 1 { tags.add(node, Role::Paragraph) } else { node };
                    Paragraph { spans, lines, node, links: Links::default() }
                })
                .collect();
            let room = if has_shape(cell) { GLYPH_ROOM } else { 0.0 };
            cells.push(Cell {
                glyph: cell.glyph,
                shade: cell.shade,
                x: x + PADDING_X + room,
                edge: (x, *width),
                paragraphs,
                next: (0, 0),
            });
            x += width;
        }
        cells
    }

    /// Paints the lines of a cell up to `end`.
    fn paint(&mut self, cell: &mut Cell<'_>, end: (usize, usize)) {
        let mut y = self.y - PADDING_Y;
        if cell.next == (0, 0) {
            let (x, first) = (cell.x - GLYPH_ROOM, y - CELL.lead + 3.4);
            match (cell.glyph, cell.shade) {
                (Some(level), _) => glyph(&mut self.canvas, level, x, first, CELL.size),
                (None, Some(tone)) => shade(&mut self.canvas, tone, x, first, CELL.size),
                (None, None) => {}
            }
        }
        let (from, start) = cell.next;
        for (index, paragraph) in cell.paragraphs.iter_mut().enumerate().skip(from) {
            let first = if index == from { start } else { 0 };
            let last = if index < end.0 { paragraph.lines.len() } else { end.1 };
            let lines =
                if index > end.0 { &[] } else { paragraph.lines.get(first..last).unwrap_or_default() };
            if lines.is_empty() {
                continue;
            }
            let setting = Setting { x: cell.x, y: y - CELL.lead + 3.4, style: CELL };
            set(&mut self.canvas, paragraph.node, paragraph.spans, lines, setting, &mut paragraph.links);
            y -= lines.len() as f32 * CELL.lead + PARAGRAPH_GAP;
        }
        cell.next = end;
    }
}

/// Whether the first cell of a row is its header. In a small table there would be more headers than cells they speak for,
/// which helps no listener and which checkers take for a header torn to pieces; there the column headers are enough.
fn has_row_headers(table: &Table) -> bool {
    let (columns, rows) = (table.columns.len(), table.rows.len());
    columns + rows <= columns.saturating_sub(1) * rows
}

fn title_height(titles: &[Vec<Line>]) -> f32 {
    titles.iter().map(Vec::len).max().unwrap_or_default().max(1) as f32 * COLUMN_TITLE.lead + 2.0 * PADDING_Y
}

impl Cell<'_> {
    fn is_done(&self) -> bool {
        self.next.0 >= self.paragraphs.len()
    }

    /// How far the cell can be painted within `room`, and the height that takes. At least one line, or nothing would
    /// ever come to an end.
    fn fitting(&self, room: f32) -> ((usize, usize), f32) {
        let (mut height, mut end) = (0.0, self.next);
        while let Some(paragraph) = self.paragraphs.get(end.0) {
            let gap = if end.1 == 0 && height > 0.0 { PARAGRAPH_GAP } else { 0.0 };
            if height > 0.0 && height + gap + CELL.lead > room {
                break;
            }
            height += gap + CELL.lead;
            end.1 += 1;
            if end.1 >= paragraph.lines.len() {
                end = (end.0 + 1, 0);
            }
        }
        (end, height)
    }
}
