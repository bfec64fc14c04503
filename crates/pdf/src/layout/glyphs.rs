//! The shapes that stand before the word of a norm level (filled square, filled diamond, half diamond, circle, ring,
//! dot) or of a shaded cell (full circle, half circle, ring, cross, dash, triangle). Drawn rather than set, so that no
//! font has to have them; the word beside them carries the meaning.

use crate::canvas::{Artifact, Canvas};
use crate::style::{BRAND, Colour, INK};
use domain::catalogue::NormLevel;
use domain::document::{Cell, Shade};

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

/// Whether a cell begins with a shape.
pub(crate) fn has_shape(cell: &Cell) -> bool {
    cell.glyph.is_some() || cell.shade.is_some()
}

/// The tint behind a shaded cell: pale enough that text keeps 7:1 on all of them, and apart in lightness too.
pub(crate) const fn tint(shade: Shade) -> Colour {
    match shade {
        Shade::Good => Colour(0.878, 0.945, 0.894),
        Shade::Partly => Colour(0.984, 0.937, 0.812),
        Shade::Later => Colour(0.882, 0.918, 0.965),
        Shade::Bad => Colour(0.973, 0.867, 0.855),
        Shade::Neutral => Colour(0.941, 0.941, 0.941),
        Shade::Attention => Colour(0.988, 0.890, 0.741),
    }
}

fn bar(x: f32, y: f32, dx: f32, dy: f32, half: f32) -> Ring {
    // A stroke from (x - dx, y - dy) to (x + dx, y + dy); `half` is half its thickness.
    let length = (dx * dx + dy * dy).sqrt();
    let (nx, ny) = (-dy / length * half, dx / length * half);
    vec![
        (x - dx + nx, y - dy + ny, false),
        (x + dx + nx, y + dy + ny, false),
        (x + dx - nx, y + dy - ny, false),
        (x - dx - nx, y - dy - ny, false),
    ]
}

/// Draws the shape of `shade`, as [`glyph`] does.
pub(crate) fn shade(canvas: &mut Canvas, shade: Shade, x: f32, y: f32, size: f32) {
    let (x, y) = (x + 4.0, y + size * 0.36);
    let shapes: Vec<Vec<Ring>> = match shade {
        Shade::Good => vec![vec![circle(x, y, 3.4)]],
        Shade::Partly => {
            let hole = vec![
                (x, y + 2.4, false),
                (x + 2.4 * HANDLE, y + 2.4, true),
                (x + 2.4, y + 2.4 * HANDLE, true),
                (x + 2.4, y, false),
                (x + 2.4, y - 2.4 * HANDLE, true),
                (x + 2.4 * HANDLE, y - 2.4, true),
                (x, y - 2.4, false),
            ];
            vec![vec![circle(x, y, 3.4), hole]]
        }
        Shade::Later => vec![vec![circle(x, y, 3.4), circle(x, y, 2.4)]],
        // Two strokes of their own: where they cross, one shape of both would have a hole.
        Shade::Bad => vec![vec![bar(x, y, 2.6, 2.6, 0.7)], vec![bar(x, y, 2.6, -2.6, 0.7)]],
        Shade::Neutral => vec![vec![bar(x, y, 3.0, 0.0, 0.7)]],
        Shade::Attention => {
            vec![vec![vec![(x - 3.6, y - 2.9, false), (x, y + 3.5, false), (x + 3.6, y - 2.9, false)]]]
        }
    };
    canvas.artifact(Artifact::Layout, |canvas| {
        for rings in &shapes {
            canvas.shape(rings, INK);
        }
    });
}
