//! What must not be parted by the end of a page: how much room a heading asks for, so that it does not stand alone at the
//! foot of a page, nor only with the few words that lead up to a table on the next one.

use super::flow::{Flow, NOTICE_PADDING, PARAGRAPH_GAP};
use super::table::ColumnPlan;
use crate::style::{BODY, heading, heading_room};
use domain::document::{Block, Span};

/// Lines of a paragraph that stays with the table or heading it leads up to.
const LEADING_UP: usize = 3;

impl Flow {
    /// What must stay together with a heading above it.
    pub(crate) fn least_height(&mut self, blocks: &[Block], plan: &ColumnPlan) -> f32 {
        if let Some(all) = self.height_to_form(blocks) {
            return all;
        }
        match blocks.first() {
            Some(Block::Heading { level, text }) => {
                let own = self.heading_height(*level, text);
                let next = blocks.get(1..).unwrap_or_default();
                // Only one more step down: a run of headings is rare, and must not be measured over and over.
                let next = if matches!(next.first(), Some(Block::Heading { .. })) {
                    BODY.lead * 3.0
                } else {
                    self.least_height(next, plan)
                };
                own + next
            }
            Some(Block::Table(table)) => self.least_table_height(table, plan),
            Some(Block::Notice(_)) => BODY.lead * 2.0 + NOTICE_PADDING * 2.0,
            Some(Block::Paragraph(spans)) => {
                let lines = self.lines(spans, BODY, self.width()).len();
                let own = lines as f32 * BODY.lead + PARAGRAPH_GAP;
                match blocks.get(1) {
                    // A few words that lead up to a table, or to a heading, are of no use at the foot of a page.
                    Some(Block::Table(table)) if lines <= LEADING_UP => {
                        own + self.least_table_height(table, plan)
                    }
                    Some(Block::Heading { level, text }) if lines <= LEADING_UP => {
                        // No further: headings and paragraphs by turns must not be measured to the end.
                        let after = match blocks.get(2) {
                            Some(Block::Table(table)) => self.least_table_height(table, plan),
                            _ => BODY.lead * 3.0,
                        };
                        own + self.heading_height(*level, text) + after
                    }
                    _ => BODY.lead * 2.0,
                }
            }
            Some(Block::List(_)) => BODY.lead * 2.0,
            Some(Block::Form(_) | Block::PageBreak | Block::Turn(_)) | None => 0.0,
        }
    }

    fn heading_height(&self, level: u8, text: &str) -> f32 {
        let (above, below) = heading_room(level);
        let style = heading(level);
        let lines = self.lines(&[Span::plain(text)], style, self.width()).len();
        above + lines as f32 * style.lead + below
    }

    /// Height of a form and of the paragraphs that lead to it, where all of them fit on one page.
    fn height_to_form(&mut self, blocks: &[Block]) -> Option<f32> {
        let mut height = 0.0;
        for block in blocks {
            match block {
                Block::Paragraph(spans) => {
                    let lines = self.lines(spans, BODY, self.width()).len();
                    height += lines as f32 * BODY.lead + PARAGRAPH_GAP;
                }
                Block::Form(rows) => return Some(height + self.form_height(rows)),
                _ => return None,
            }
            if height > self.frame().height() {
                return None;
            }
        }
        None
    }
}
