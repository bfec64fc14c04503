//! How wide columns are: by their share, but wide enough for their words.
//!
//! Tables with the same columns get the same widths throughout a document, so that the eye finds its way.

use super::PADDING_X;
use crate::PdfError;
use crate::fonts::Fonts;
use crate::layout::glyphs::{GLYPH_ROOM, has_shape};
use crate::style::{CELL, COLUMN_TITLE, Frame};
use domain::document::{Block, Document, Table};
use std::collections::BTreeMap;

/// The most columns that can be read on a page.
const MOST_COLUMNS: usize = 12;
/// A word wider than this part of the page does not widen its column; it is broken.
const WIDEST_WORD: f32 = 0.21;
/// The same for a word that breaks well, such as an id with hyphens: one long id must not take the room of the texts.
const WIDEST_PARTED: f32 = 0.15;

/// Width of the text, titles and shares: tables that have them in common are drawn alike.
type Key = (u32, Vec<(String, u32)>);

/// Widths of the columns of every table of a document.
pub(crate) struct ColumnPlan {
    widths: BTreeMap<Key, Vec<f32>>,
}

fn key(table: &Table, width: f32) -> Key {
    let columns = table.columns.iter();
    (width.to_bits(), columns.map(|column| (column.title.clone(), column.share.to_bits())).collect())
}

impl ColumnPlan {
    /// Measures all tables; refuses those that cannot be drawn.
    pub(crate) fn of(document: &Document, fonts: &Fonts) -> Result<ColumnPlan, PdfError> {
        let mut least: BTreeMap<Key, (Vec<f32>, Vec<f32>)> = BTreeMap::new();
        let mut page = Frame::PORTRAIT.width();
        for block in &document.blocks {
            if let Block::Turn(orientation) = block {
                page = Frame::of(*orientation).width();
            }
            let Block::Table(table) = block else { continue };
            check(table)?;
            let shares = table.columns.iter().map(|column| column.share);
            // A share comes from outside; what is no number gets an ordinary one.
            let shares: Vec<f32> =
                shares.map(|share| if share.is_finite() { share.clamp(0.05, 100.0) } else { 1.0 }).collect();
            let (_, widths) =
                least.entry(key(table, page)).or_insert_with(|| (shares, vec![0.0; table.columns.len()]));
            for (column, width) in table.columns.iter().zip(widths.iter_mut()) {
                *width = width.max(widest(fonts, &column.title, true, COLUMN_TITLE.size, page));
            }
            for row in &table.rows {
                for (cell, width) in row.iter().zip(widths.iter_mut()) {
                    let room = if has_shape(cell) { GLYPH_ROOM } else { 0.0 };
                    for span in cell.paragraphs.iter().flatten() {
                        *width = width.max(widest(fonts, &span.text, span.strong, CELL.size, page) + room);
                    }
                }
            }
        }
        let widths = least.into_iter().map(|(key, (shares, least))| {
            let widths = divided(f32::from_bits(key.0), &shares, &least);
            (key, widths)
        });
        Ok(ColumnPlan { widths: widths.collect() })
    }

    /// Widths of the columns of `table`, where the text is `width` wide.
    pub(crate) fn widths(&self, table: &Table, width: f32) -> &[f32] {
        self.widths.get(&key(table, width)).map(Vec::as_slice).unwrap_or_default()
    }
}

fn check(table: &Table) -> Result<(), PdfError> {
    let columns = table.columns.len();
    if columns == 0 || columns > MOST_COLUMNS {
        return Err(PdfError::Columns { caption: table.caption.clone(), columns, limit: MOST_COLUMNS });
    }
    match table.rows.iter().position(|row| row.len() != columns) {
        Some(row) => Err(PdfError::UnevenRow {
            caption: table.caption.clone(),
            row: row + 1,
            cells: table.rows.get(row).map(Vec::len).unwrap_or_default(),
            columns,
        }),
        None => Ok(()),
    }
}

/// The widest word that a column should have room for, with the room around it.
fn widest(fonts: &Fonts, text: &str, strong: bool, size: f32, page: f32) -> f32 {
    let words = text.split_whitespace().filter_map(|word| {
        let width = fonts.width(word, strong, size);
        let limit = if word.contains(['-', '/', '.']) { WIDEST_PARTED } else { WIDEST_WORD };
        (width <= page * limit).then_some(width)
    });
    words.fold(0.0, f32::max) + 2.0 * PADDING_X + 0.5
}

/// Divides the page: a column whose share is too small for its words gets what it needs, the others share the rest.
fn divided(page: f32, shares: &[f32], least: &[f32]) -> Vec<f32> {
    let mut fixed = vec![false; shares.len()];
    let mut widths = vec![0.0; shares.len()];
    loop {
        let taken: f32 = (0..shares.len()).filter(|i| fixed[*i]).map(|i| least[i]).sum();
        let open: f32 = (0..shares.len()).filter(|i| !fixed[*i]).map(|i| shares[i]).sum();
        for i in 0..shares.len() {
            widths[i] = if fixed[i] { least[i] } else { (page - taken) * shares[i] / open };
        }
        let narrow: Vec<usize> = (0..shares.len()).filter(|i| !fixed[*i] && widths[*i] < least[*i]).collect();
        if narrow.is_empty() {
            return widths;
        }
        narrow.into_iter().for_each(|i| fixed[i] = true);
        let taken: f32 = (0..shares.len()).filter(|i| fixed[*i]).map(|i| least[i]).sum();
        if fixed.iter().all(|fixed| *fixed) || taken > page * 0.85 {
            // Too many wide words for one page: every column keeps its share, and words are broken.
            let all: f32 = shares.iter().sum();
            return shares.iter().map(|share| page * share / all).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WIDTH: f32 = Frame::PORTRAIT.width();

    #[test]
    fn shares_hold_where_words_have_room() {
        assert_eq!(divided(WIDTH, &[1.0, 3.0], &[10.0, 10.0]), [WIDTH / 4.0, WIDTH * 3.0 / 4.0]);
    }

    #[test]
    fn a_column_too_narrow_for_its_words_takes_from_the_others() {
        let widths = divided(WIDTH, &[1.0, 5.0, 4.0], &[90.0, 10.0, 10.0]);
        assert_eq!(widths[0], 90.0);
        assert!((widths.iter().sum::<f32>() - WIDTH).abs() < 0.01);
    }

    #[test]
    fn too_many_wide_words_fall_back_to_the_shares() {
        let widths = divided(WIDTH, &[1.0; 10], &[100.0; 10]);
        assert!(widths.iter().all(|width| (width - WIDTH / 10.0).abs() < 0.01));
    }
}
