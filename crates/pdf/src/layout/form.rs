//! Fields of a form: a label over each, side by side in rows. What the field looks like is drawn by `finish::form`, since
//! it belongs to the field and not to the page.

use super::flow::{Flow, Links, Setting, set};
use super::lines::Line;
use crate::PdfError;
use crate::canvas::{Artifact, Piece, Target};
use crate::fonts::win_ansi;
use crate::style::{FIELD, FIELD_LABEL, MARGIN};
use crate::tags::{Role, Tree};
use domain::document::{Field, FieldKind, Span};

/// Room between fields of a row.
const BESIDE: f32 = 10.0;
/// Room under a row.
const UNDER: f32 = 7.0;
/// Room under a form.
const AFTER: f32 = 6.0;
/// Room between label and field.
const LABEL_GAP: f32 = 2.0;
/// Room above and below the text of a field, taken together.
const PADDING: f32 = 8.0;
/// The most lines a field shows.
const MOST_LINES: u8 = 20;

/// Height of a field without its label.
fn field_height(field: &Field) -> f32 {
    let lines = match field.kind {
        FieldKind::Text { lines, .. } => lines.clamp(1, MOST_LINES),
        FieldKind::Date | FieldKind::Choice { .. } => 1,
    };
    f32::from(lines) * FIELD.lead + PADDING
}

/// A field with its place in the row.
struct Placed<'f> {
    field: &'f Field,
    label: Vec<Line>,
    x: f32,
    width: f32,
}

impl Flow {
    fn placed<'f>(&self, row: &'f [Field]) -> Vec<Placed<'f>> {
        // A share comes from outside; what is no number gets an ordinary one.
        let share = |field: &Field| if field.share.is_finite() { field.share.clamp(0.1, 10.0) } else { 1.0 };
        let all: f32 = row.iter().map(share).sum();
        let room = self.width() - BESIDE * row.len().saturating_sub(1) as f32;
        let mut x = MARGIN;
        let place = |field: &'f Field| {
            let width = room * share(field) / all;
            let label = self.lines(&[Span::plain(&field.label)], FIELD_LABEL, width);
            let placed = Placed { field, label, x, width };
            x += width + BESIDE;
            placed
        };
        row.iter().map(place).collect()
    }

    /// Height of a form.
    pub(crate) fn form_height(&self, rows: &[Vec<Field>]) -> f32 {
        rows.iter().map(|row| row_height(&self.placed(row))).sum()
    }

    /// Has the pages' font embedded with the letters of a value that the form's own font lacks. A font is written only
    /// where a page uses it, so a space is shown with it.
    fn keep_letters(&mut self, value: &str) {
        let shown = self.canvas.fonts.drawable(value);
        if win_ansi(&shown).is_none() {
            self.canvas.fonts.mark_used(&shown, false);
            let space = Piece { text: " ", strong: false, x: MARGIN, y: self.y };
            self.canvas.artifact(Artifact::Layout, |canvas| canvas.show(FIELD, [space]));
        }
    }

    /// A form; a row stays on one page.
    pub(crate) fn form(&mut self, rows: &[Vec<Field>]) -> Result<(), PdfError> {
        for row in rows {
            let placed = self.placed(row);
            let height = row_height(&placed);
            self.need(height - UNDER)?;
            // Fields of a row stand in one line, however many lines their labels take.
            let labels = placed.iter().map(|one| one.label.len()).max().unwrap_or_default() as f32;
            let top = self.y - labels * FIELD_LABEL.lead - LABEL_GAP;
            for Placed { field, label, x, width } in placed {
                let paragraph = self.canvas.tags.add(Tree::ROOT, Role::Paragraph);
                if !label.is_empty() {
                    let y = self.y - FIELD_LABEL.lead + 3.2;
                    let setting = Setting { x, y, style: FIELD_LABEL };
                    let spans = [Span::plain(&field.label)];
                    set(&mut self.canvas, paragraph, &spans, &label, setting, &mut Links::default());
                }
                let node = self.canvas.tags.add(paragraph, Role::Form);
                self.keep_letters(&field.value);
                let rect = [x, top - field_height(field), x + width, top];
                let tip = self.canvas.fonts.drawable(&field.tip);
                self.canvas.link(rect, node, tip, Target::Field(Box::new(field.clone())));
            }
            self.y -= height;
        }
        self.y -= AFTER;
        Ok(())
    }
}

fn row_height(placed: &[Placed<'_>]) -> f32 {
    let labels = placed.iter().map(|one| one.label.len()).max().unwrap_or_default() as f32;
    let fields = placed.iter().map(|one| field_height(one.field)).fold(0.0, f32::max);
    labels * FIELD_LABEL.lead + LABEL_GAP + fields + UNDER
}
