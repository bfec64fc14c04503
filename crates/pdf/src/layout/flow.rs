//! The flow of text down the pages: headings, paragraphs, notices and lists.
//!
//! `y` is where the next thing may begin. A heading stays with what follows; a paragraph never leaves a single line
//! behind or sends one ahead.

use super::lines::{Line, lines};
use crate::PdfError;
use crate::canvas::{Artifact, Bookmark, Canvas, Piece, Place, Target};
use crate::style::{
    ACCENT, BODY, BOTTOM, BRAND, Colour, Frame, MARGIN, Type, WARM_TINT, heading, heading_room,
};
use crate::tags::{NodeId, Role, Tree};
use domain::document::Span;

/// Room under a paragraph.
pub(super) const PARAGRAPH_GAP: f32 = 7.0;
/// Room between the edge of a notice and its text.
pub(super) const NOTICE_PADDING: f32 = 11.0;
/// How far the text of a list stands in.
const LIST_INDENT: f32 = 15.0;
/// The longest address that is made a link.
const LONGEST_ADDRESS: usize = 2_000;

/// A place on the pages, moving down.
pub(crate) struct Flow {
    /// The pages.
    pub canvas: Canvas,
    /// Where the next thing may begin.
    pub y: f32,
    /// Level of the last heading.
    pub level: u8,
    /// The last heading, while nothing but text has followed it.
    pub last_heading: String,
}

/// Where lines are set.
#[derive(Clone, Copy)]
pub(crate) struct Setting {
    /// Left edge.
    pub x: f32,
    /// Baseline of the first line.
    pub y: f32,
    /// Style.
    pub style: Type,
}

impl Flow {
    /// Begins at the top of the canvas's page.
    pub(crate) fn new(canvas: Canvas) -> Flow {
        let y = canvas.frame().top();
        Flow { canvas, y, level: 0, last_heading: String::new() }
    }

    /// The painted pages.
    pub(crate) fn into_canvas(self) -> Canvas {
        self.canvas
    }

    /// Goes to the top of a new page.
    pub(crate) fn new_page(&mut self) -> Result<(), PdfError> {
        let frame = self.frame();
        self.canvas.add_page(frame)?;
        self.y = frame.top();
        Ok(())
    }

    /// Goes to the top of a page of another size: a new one, unless nothing stands on this one yet.
    pub(crate) fn turn(&mut self, frame: Frame) -> Result<(), PdfError> {
        if !self.canvas.reframe(frame) {
            self.canvas.add_page(frame)?;
        }
        self.y = frame.top();
        Ok(())
    }

    /// Size of the page.
    pub(crate) fn frame(&self) -> Frame {
        self.canvas.frame()
    }

    /// Width of the text.
    pub(crate) fn width(&self) -> f32 {
        self.frame().width()
    }

    /// Whether nothing stands on the page yet.
    pub(crate) fn at_top(&self) -> bool {
        self.y >= self.frame().top()
    }

    /// Goes to a new page unless already at the top of one.
    pub(crate) fn page_break(&mut self) -> Result<(), PdfError> {
        if self.at_top() { Ok(()) } else { self.new_page() }
    }

    /// Room left on the page.
    pub(crate) fn room(&self) -> f32 {
        self.y - BOTTOM
    }

    /// Goes to a new page unless `height` fits on this one.
    pub(crate) fn need(&mut self, height: f32) -> Result<(), PdfError> {
        if height > self.room() { self.page_break() } else { Ok(()) }
    }

    /// The lines of `spans` in a column.
    pub(crate) fn lines(&self, spans: &[Span], style: Type, width: f32) -> Vec<Line> {
        lines(&self.canvas.fonts, spans, style, width)
    }

    /// A heading, with a bookmark; `next` is the height of what must stay with it.
    pub(crate) fn heading(&mut self, level: u8, text: &str, next: f32) -> Result<(), PdfError> {
        let level = step(self.level, level);
        let style = heading(level);
        let lines = self.lines(&[Span::plain(text)], style, self.width());
        if lines.is_empty() {
            return Ok(());
        }
        self.level = level;
        let (above, below) = heading_room(level);
        let own = lines.len() as f32 * style.lead + below;
        if !self.at_top() {
            if above + own + next > self.room() {
                self.new_page()?;
            } else {
                self.y -= above;
            }
        }
        self.last_heading = text.to_owned();
        let place = Place { page: self.canvas.page, y: self.y + 6.0 };
        let title = self.canvas.fonts.drawable(text);
        let node = self.canvas.tags.add(Tree::ROOT, Role::Heading(level));
        self.canvas.tags.entitle(node, &title);
        self.canvas.bookmarks.push(Bookmark { level, title, place });
        self.column(node, &[Span::plain(text)], lines, MARGIN, style)?;
        self.y -= below;
        Ok(())
    }

    /// A paragraph of running text.
    pub(crate) fn paragraph(&mut self, spans: &[Span]) -> Result<(), PdfError> {
        let lines = self.lines(spans, BODY, self.width());
        if lines.is_empty() {
            return Ok(());
        }
        let node = self.canvas.tags.add(Tree::ROOT, Role::Paragraph);
        self.column(node, spans, lines, MARGIN, BODY)?;
        self.y -= PARAGRAPH_GAP;
        Ok(())
    }

    /// A paragraph in a tinted box.
    pub(crate) fn notice(&mut self, spans: &[Span]) -> Result<(), PdfError> {
        let width = self.width();
        let mut lines = self.lines(spans, BODY, width - 2.0 * NOTICE_PADDING - 4.0);
        if lines.is_empty() {
            return Ok(());
        }
        let node = self.canvas.tags.add(Tree::ROOT, Role::Paragraph);
        let mut links = Links::default();
        self.y -= 3.0;
        while !lines.is_empty() {
            // A box goes over to the next page only when it is longer than half a page.
            let all = lines.len() as f32 * BODY.lead + 2.0 * NOTICE_PADDING;
            self.need(if all < 300.0 { all } else { BODY.lead * 3.0 + 2.0 * NOTICE_PADDING })?;
            let fit = ((self.room() - 2.0 * NOTICE_PADDING) / BODY.lead).floor().max(1.0) as usize;
            let now: Vec<Line> = lines.drain(..fit.min(lines.len())).collect();
            let height = now.len() as f32 * BODY.lead + 2.0 * NOTICE_PADDING;
            let bottom = self.y - height;
            self.canvas.artifact(Artifact::Layout, |canvas| {
                canvas.fill(MARGIN, bottom, width, height, WARM_TINT);
                canvas.fill(MARGIN, bottom, 3.5, height, ACCENT);
            });
            let y = self.y - NOTICE_PADDING - BODY.lead + 4.0;
            let setting = Setting { x: MARGIN + NOTICE_PADDING + 4.0, y, style: BODY };
            set(&mut self.canvas, node, spans, &now, setting, &mut links);
            self.y = bottom;
        }
        self.y -= PARAGRAPH_GAP + 5.0;
        Ok(())
    }

    /// A bulleted list.
    pub(crate) fn list(&mut self, items: &[Vec<Span>]) -> Result<(), PdfError> {
        let mut list = None;
        for spans in items {
            let lines = self.lines(spans, BODY, self.width() - LIST_INDENT);
            if lines.is_empty() {
                continue;
            }
            let list = *list.get_or_insert_with(|| self.canvas.tags.add(Tree::ROOT, Role::List));
            let item = self.canvas.tags.add(list, Role::ListItem);
            let label = self.canvas.tags.add(item, Role::Label);
            let body = self.canvas.tags.add(item, Role::ListBody);
            self.need(BODY.lead * lines.len().min(2) as f32)?;
            let y = self.y - BODY.lead + 4.0;
            self.canvas.owned(label, |canvas| {
                let bullet = Type { colour: BRAND, ..BODY };
                canvas.show(bullet, [Piece { text: "• ", strong: true, x: MARGIN + 3.0, y }]);
            });
            self.column(body, spans, lines, MARGIN + LIST_INDENT, BODY)?;
            self.y -= 3.0;
        }
        self.y -= PARAGRAPH_GAP - 3.0;
        Ok(())
    }

    /// Lines one under the other, over as many pages as it takes.
    pub(crate) fn column(
        &mut self,
        node: NodeId,
        spans: &[Span],
        mut lines: Vec<Line>,
        x: f32,
        style: Type,
    ) -> Result<(), PdfError> {
        let mut links = Links::default();
        while !lines.is_empty() {
            let fit = (self.room() / style.lead).floor().max(0.0) as usize;
            let mut now = fit.min(lines.len());
            if now < lines.len() {
                // Two lines at least on either side of a page's end.
                now = now.min(lines.len().saturating_sub(2));
                if now < 2 && !self.at_top() {
                    self.new_page()?;
                    continue;
                }
                now = now.max(1);
            }
            let part: Vec<Line> = lines.drain(..now).collect();
            // Type stands in the middle of its line, so boxes above and below look alike.
            let y = self.y - style.lead + (style.lead - style.size * 0.73) / 2.0;
            set(&mut self.canvas, node, spans, &part, Setting { x, y, style }, &mut links);
            self.y -= part.len() as f32 * style.lead;
        }
        Ok(())
    }
}

/// The level a heading gets after one of level `last`: PDF/UA-1 lets no level be skipped on the way down.
pub(crate) fn step(last: u8, wanted: u8) -> u8 {
    wanted.clamp(1, 3).min(last + 1)
}

/// The link nodes of a paragraph: one for each linking span, on however many lines it stands.
#[derive(Default)]
pub(crate) struct Links(Vec<(usize, NodeId)>);

/// An address that may become a link: a web or mail address in characters a reader can pass on as they are.
fn address(span: &Span) -> Option<String> {
    let address = span.link.as_deref()?.trim();
    let lower = address.to_ascii_lowercase();
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    if !known
        || address.len() > LONGEST_ADDRESS
        || address.chars().any(|c| c.is_control() || c.is_whitespace())
    {
        return None;
    }
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic()
            && !matches!(byte, b'<' | b'>' | b'"' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
        {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(encoded)
}

/// Paints lines as they are; the caller has opened the marked content they stand in.
pub(crate) fn show_lines(canvas: &mut Canvas, lines: &[Line], setting: Setting) {
    let Setting { x, y, style } = setting;
    let pieces = lines.iter().enumerate().flat_map(|(index, line)| {
        let y = y - index as f32 * style.lead;
        line.iter().map(move |part| Piece { text: &part.text, strong: part.strong, x: x + part.x, y })
    });
    canvas.show(style, pieces);
}

/// Paints lines that belong to `node`. Links get nodes of their own, with an underline and an annotation per line.
pub(crate) fn set(
    canvas: &mut Canvas,
    node: NodeId,
    spans: &[Span],
    lines: &[Line],
    setting: Setting,
    links: &mut Links,
) {
    let Setting { x, y, style } = setting;
    let addresses: Vec<Option<String>> = spans.iter().map(address).collect();
    let linked = |span: usize| addresses.get(span).and_then(Option::as_ref);
    let placed: Vec<_> = lines
        .iter()
        .enumerate()
        .flat_map(|(index, line)| line.iter().map(move |fragment| (fragment, y - index as f32 * style.lead)))
        .collect();
    // One stretch of marked content for all that stands between two links.
    for stretch in placed.chunk_by(|(a, _), (b, _)| match (linked(a.span), linked(b.span)) {
        (None, None) => true,
        (Some(_), Some(_)) => a.span == b.span,
        _ => false,
    }) {
        let Some((first, _)) = stretch.first() else { continue };
        let pieces = |(fragment, y): &(&'_ super::lines::Fragment, f32)| (fragment.x, *y);
        let at = |canvas: &mut Canvas, style: Type| {
            canvas.show(
                style,
                stretch.iter().map(|placed| {
                    let (dx, y) = pieces(placed);
                    Piece { text: &placed.0.text, strong: placed.0.strong, x: x + dx, y }
                }),
            );
        };
        let Some(address) = linked(first.span) else {
            canvas.owned(node, |canvas| at(canvas, style));
            continue;
        };
        let link = match links.0.iter().find(|(span, _)| *span == first.span) {
            Some((_, link)) => *link,
            None => {
                let link = canvas.tags.add(node, Role::Link);
                links.0.push((first.span, link));
                link
            }
        };
        let colour: Colour = BRAND;
        canvas.owned(link, |canvas| at(canvas, Type { colour, ..style }));
        canvas.artifact(Artifact::Layout, |canvas| {
            for (fragment, y) in stretch {
                canvas.fill(x + fragment.x, y - 1.7, fragment.width, 0.5, colour);
            }
        });
        let words = spans.get(first.span).map(|span| canvas.fonts.drawable(&span.text)).unwrap_or_default();
        for (fragment, y) in stretch {
            let (left, right) = (x + fragment.x, x + fragment.x + fragment.width);
            let rect = [left, y - style.size * 0.3, right, y + style.size * 0.9];
            canvas.link(rect, link, words.clone(), Target::Address(address.clone()));
        }
    }
}
