//! The table of contents: its pages are reserved before the chapters are laid out and painted once their page numbers
//! are known, so that reading order and page order agree.

use super::flow::{Flow, step};
use super::lines::Line;
use crate::PdfError;
use crate::canvas::{Piece, Target};
use crate::style::{BOTTOM, CONTENTS_1, CONTENTS_2, MARGIN, Type};
use crate::tags::{NodeId, Role, Tree};
use domain::document::{Block, Document, Span};

/// Room for the page number.
const NUMBER_ROOM: f32 = 44.0;
/// How far an entry of the second level stands in.
const INDENT: f32 = 16.0;

/// An entry, with the place kept for it.
struct Entry {
    /// The bookmark it leads to.
    bookmark: usize,
    style: Type,
    x: f32,
    lines: Vec<Line>,
    page: usize,
    /// Top of its first line.
    y: f32,
    link: NodeId,
}

/// The table of contents, reserved but not painted.
pub(crate) struct Contents {
    entries: Vec<Entry>,
}

impl Contents {
    /// Keeps pages for the headings of level 1 and 2. Without any there are no such pages.
    pub(crate) fn reserve(flow: &mut Flow, document: &Document) -> Result<Contents, PdfError> {
        let headings: Vec<(u8, &str)> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, text } if !flow.canvas.fonts.drawable(text).trim().is_empty() => {
                    Some((*level, text.as_str()))
                }
                _ => None,
            })
            .collect();
        let mut contents = Contents { entries: Vec::new() };
        if headings.is_empty() {
            return Ok(contents);
        }
        flow.new_page()?;
        flow.heading(1, &document.contents_title, 0.0)?;
        let root = flow.canvas.tags.add(Tree::ROOT, Role::Contents);
        let first_bookmark = flow.canvas.bookmarks.len();
        // Where entries of the second level go: into the list under the last entry of the first.
        let mut inner: Option<NodeId> = None;
        let mut last_item: Option<NodeId> = None;
        let mut level = flow.level;
        for (index, (raw, text)) in headings.into_iter().enumerate() {
            level = step(level, raw);
            if level > 2 {
                continue;
            }
            let parent = match (level, last_item) {
                (2, Some(item)) => *inner.get_or_insert_with(|| flow.canvas.tags.add(item, Role::Contents)),
                _ => root,
            };
            let item = flow.canvas.tags.add(parent, Role::ContentsItem);
            if level == 1 {
                last_item = Some(item);
                inner = None;
            }
            let reference = flow.canvas.tags.add(item, Role::Reference);
            let link = flow.canvas.tags.add(reference, Role::Link);
            let (style, indent, above) =
                if level == 1 { (CONTENTS_1, 0.0, 7.0) } else { (CONTENTS_2, INDENT, 1.0) };
            let mut lines = flow.lines(&[Span::plain(text)], style, flow.width() - NUMBER_ROOM - indent);
            // The number is read after the words, not as part of the last one.
            if let Some(last) = lines.last_mut().and_then(|line| line.last_mut()) {
                last.text.push(' ');
            }
            let height = lines.len() as f32 * style.lead;
            if flow.y - above - height < BOTTOM {
                flow.page_break()?;
            } else {
                flow.y -= above;
            }
            let (page, y, x) = (flow.canvas.page, flow.y, MARGIN + indent);
            contents.entries.push(Entry { bookmark: first_bookmark + index, style, x, lines, page, y, link });
            flow.y -= height;
        }
        Ok(contents)
    }

    /// Paints the entries with their page numbers.
    pub(crate) fn paint(self, flow: &mut Flow) {
        let canvas = &mut flow.canvas;
        let last_page = canvas.page;
        for entry in self.entries {
            let Some(bookmark) = canvas.bookmarks.get(entry.bookmark).cloned() else { continue };
            canvas.page = entry.page;
            let Entry { style, x, .. } = entry;
            let number = (bookmark.place.page + 1).to_string();
            let right = canvas.frame().page_width - MARGIN;
            let number_x = right - canvas.fonts.width(&number, style.strong, style.size);
            let baseline = |line: usize| entry.y - line as f32 * style.lead - style.lead + 4.2;
            let words = entry.lines.iter().enumerate().flat_map(|(index, line)| {
                line.iter().map(move |part| (part.text.as_str(), part.x, baseline(index)))
            });
            let words = words.map(|(text, dx, y)| Piece { text, strong: false, x: x + dx, y });
            let y = baseline(entry.lines.len().saturating_sub(1));
            let number = Piece { text: &number, strong: false, x: number_x, y };
            canvas.owned(entry.link, |canvas| canvas.show(style, words.chain([number])));
            let bottom = entry.y - entry.lines.len() as f32 * style.lead;
            let rect = [x, bottom, right, entry.y];
            canvas.link(rect, entry.link, bookmark.title, Target::Place(bookmark.place));
        }
        canvas.page = last_page;
    }
}
