//! Sizes and colours in one place, so that every page keeps the same measure. Lengths are points (1/72 inch).
//!
//! Text colours keep at least 4.5:1 against the tint they stand on.

use domain::document::Orientation;

/// Short side of A4.
const SHORT_SIDE: f32 = 595.28;
/// Long side of A4.
const LONG_SIDE: f32 = 841.89;
/// Left and right margin.
pub(crate) const MARGIN: f32 = 56.7;
/// Where the text ends, from the bottom edge.
pub(crate) const BOTTOM: f32 = 66.0;
/// Room over the text, with the running header.
const HEAD: f32 = 78.0;

/// A page's size, and where text stands on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    /// Width of the page.
    pub page_width: f32,
    /// Height of the page.
    pub page_height: f32,
}

impl Frame {
    /// A4 upright.
    pub(crate) const PORTRAIT: Frame = Frame { page_width: SHORT_SIDE, page_height: LONG_SIDE };
    /// A4 on its long side.
    pub(crate) const LANDSCAPE: Frame = Frame { page_width: LONG_SIDE, page_height: SHORT_SIDE };

    /// The frame of pages that stand like this.
    pub(crate) const fn of(orientation: Orientation) -> Frame {
        match orientation {
            Orientation::Portrait => Frame::PORTRAIT,
            Orientation::Landscape => Frame::LANDSCAPE,
        }
    }

    /// Width of the text.
    pub(crate) const fn width(self) -> f32 {
        self.page_width - 2.0 * MARGIN
    }

    /// Where the text begins, from the bottom edge.
    pub(crate) const fn top(self) -> f32 {
        self.page_height - HEAD
    }

    /// Height of the text.
    pub(crate) const fn height(self) -> f32 {
        self.top() - BOTTOM
    }
}

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Colour(pub f32, pub f32, pub f32);

/// Text.
pub(crate) const INK: Colour = Colour(0.106, 0.141, 0.153);
/// Text of less weight: labels, running header.
pub(crate) const MUTED: Colour = Colour(0.306, 0.365, 0.380);
/// The deep green-blue of headings, rules and links, #0B4F5C.
pub(crate) const BRAND: Colour = Colour(0.043, 0.310, 0.361);
/// Background of a table's header.
pub(crate) const BRAND_TINT: Colour = Colour(0.902, 0.937, 0.937);
/// Warm neutral background of notices and of the front page's facts.
pub(crate) const WARM_TINT: Colour = Colour(0.969, 0.953, 0.922);
/// Warm accent: the short line on the front page and the bar of a notice.
pub(crate) const ACCENT: Colour = Colour(0.757, 0.498, 0.227);
/// Thin rules.
pub(crate) const RULE: Colour = Colour(0.796, 0.824, 0.827);

/// A size of text with its distance from line to line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    /// Size.
    pub size: f32,
    /// From baseline to baseline.
    pub lead: f32,
    /// Set in the heavier face throughout.
    pub strong: bool,
    /// Colour.
    pub colour: Colour,
}

const fn kind(size: f32, lead: f32, strong: bool, colour: Colour) -> Type {
    Type { size, lead, strong, colour }
}

/// Running text.
pub(crate) const BODY: Type = kind(10.0, 15.0, false, INK);
/// Text in tables.
pub(crate) const CELL: Type = kind(9.0, 12.8, false, INK);
/// Header of a table.
pub(crate) const COLUMN_TITLE: Type = kind(8.5, 12.0, true, BRAND);
/// Words above a table.
pub(crate) const CAPTION: Type = kind(9.0, 13.0, true, MUTED);
/// Running header and footer.
pub(crate) const RUNNING: Type = kind(8.0, 11.0, false, MUTED);
/// Title on the front page.
pub(crate) const TITLE: Type = kind(30.0, 37.0, true, BRAND);
/// Line under the title.
pub(crate) const SUBTITLE: Type = kind(15.0, 21.0, false, INK);
/// Who stands behind the document, over the title.
pub(crate) const AUTHOR: Type = kind(11.0, 15.0, true, MUTED);
/// Label on the front page.
pub(crate) const FACT_LABEL: Type = kind(9.5, 14.0, false, MUTED);
/// Value on the front page.
pub(crate) const FACT_VALUE: Type = kind(9.5, 14.0, true, INK);
/// First level of the table of contents.
pub(crate) const CONTENTS_1: Type = kind(10.5, 15.5, true, BRAND);
/// Second level of the table of contents.
pub(crate) const CONTENTS_2: Type = kind(10.0, 14.5, false, INK);

/// Label of a field.
pub(crate) const FIELD_LABEL: Type = kind(8.5, 12.0, true, INK);
/// What is filled in.
pub(crate) const FIELD: Type = kind(9.0, 12.0, false, INK);
/// Edge of a field: 3:1 against the paper, as controls need.
pub(crate) const FIELD_EDGE: Colour = Colour(0.420, 0.478, 0.494);
/// Background of a field.
pub(crate) const FIELD_TINT: Colour = Colour(0.969, 0.980, 0.988);
/// Background of a field that only tells something.
pub(crate) const READ_ONLY_TINT: Colour = Colour(0.941, 0.941, 0.941);

/// A heading of `level` 1–3.
pub(crate) const fn heading(level: u8) -> Type {
    match level {
        1 => kind(19.0, 25.0, true, BRAND),
        2 => kind(13.0, 18.0, true, BRAND),
        _ => kind(11.0, 15.5, true, INK),
    }
}

/// Room above and below a heading.
pub(crate) const fn heading_room(level: u8) -> (f32, f32) {
    match level {
        1 => (26.0, 8.0),
        2 => (20.0, 7.0),
        _ => (14.0, 4.0),
    }
}
