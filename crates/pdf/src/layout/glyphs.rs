//! The shapes that stand before the word of a norm level: filled square, filled diamond, half diamond, circle, ring,
//! dot. Drawn rather than set, so that no font has to have them; the word beside them carries the meaning.

use crate::canvas::{Artifact, Canvas};
use crate::style::BRAND;
use domain::catalogue::NormLevel;

/// Room that a glyph takes before the text.
pub(crate) const GLYPH_ROOM: f32 = 11.5;
/// How far a circle's handles stand from its points, relative to the radius.
const HANDLE: f32 = 0.552_285;

type Ring = Vec<(f32, f32, bool)>;

fn circle(x: f32, y: f32, radius: f32) -> Ring {
    let (r, h) = (radius, radius * HANDLE);
    vec![
        (x + r, y, false),
        (x + r, y + h, true),
        (x + h, y + r, true),
        (x, y + r, false),
        (x - h, y + r, true),
        (x - r, y + h, true),
        (x - r, y, false),
        (x - r, y - h, true),
        (x - h, y - r, true),
        (x, y - r, false),
        (x + h, y - r, true),
        (x + r, y - h, true),
        (x + r, y, false),
    ]
}

fn diamond(x: f32, y: f32, radius: f32) -> Ring {
    vec![(x - radius, y, false), (x, y + radius, false), (x + radius, y, false), (x, y - radius, false)]
}

/// Draws the glyph of `level` with its left edge at `x`, beside text of `size` with the baseline at `y`.
pub(crate) fn glyph(canvas: &mut Canvas, level: NormLevel, x: f32, y: f32, size: f32) {
    // The middle of the capitals, so that glyph and word stand in one line.
    let (x, y) = (x + 4.0, y + size * 0.36);
    let rings = match level {
        NormLevel::Statute => {
            let r = 3.1;
            vec![vec![
                (x - r, y - r, false),
                (x - r, y + r, false),
                (x + r, y + r, false),
                (x + r, y - r, false),
            ]]
        }
        NormLevel::MandatoryStandard => vec![diamond(x, y, 4.0)],
        NormLevel::RecommendedStandard => {
            // The outline of a diamond with its left half filled: the hole is the right half, drawn smaller.
            let hole = vec![(x, y + 2.85, false), (x + 2.85, y, false), (x, y - 2.85, false)];
            vec![diamond(x, y, 4.0), hole]
        }
        NormLevel::SectorNorm => vec![circle(x, y, 3.4)],
        NormLevel::Guideline => vec![circle(x, y, 3.4), circle(x, y, 2.4)],
        NormLevel::Guide => vec![circle(x, y, 1.6)],
    };
    canvas.artifact(Artifact::Layout, |canvas| canvas.shape(&rings, BRAND));
}
