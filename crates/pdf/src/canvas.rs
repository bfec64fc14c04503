//! Pages as printpdf operations, with the structure tree, annotations and bookmarks that belong to them.
//!
//! Everything painted stands inside marked content: either owned by a node of the tree or an artifact. The canvas
//! opens and closes these stretches, so that the layout cannot forget one.

use crate::PdfError;
use crate::fonts::Fonts;
use crate::style::{Colour, Frame, Type};
use crate::tags::{Kid, NodeId, Tree};
use domain::document::Field;
use image::RgbImage;
use printpdf::{
    Color, DictItem, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rect, Rgb,
    TextItem, TextMatrix, WindingOrder, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// More pages than a requirement list ever has; a stop for input that was made to exhaust memory.
const MOST_PAGES: usize = 5_000;

/// A page being painted.
pub(crate) struct Page {
    /// Its size.
    pub frame: Frame,
    /// What is painted.
    pub ops: Vec<Op>,
    /// The node behind each stretch of marked content, by its number.
    pub owners: Vec<NodeId>,
    ink: Option<Colour>,
    face: Option<(bool, f32)>,
}

impl Page {
    fn new(frame: Frame) -> Page {
        Page { frame, ops: Vec::new(), owners: Vec::new(), ink: None, face: None }
    }
}

/// What decoration is, for readers that reflow pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// Rules, tints, underlines.
    Layout,
    /// The running header.
    Header,
    /// The footer.
    Footer,
    /// A table header drawn again on a new page.
    RepeatedHeader,
}

/// Where a link leads, or what is filled in there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// An address outside.
    Address(String),
    /// A place in the document.
    Place(Place),
    /// Nowhere: it is a field of a form.
    Field(Box<Field>),
}

/// A place in the document.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Place {
    /// The page, counted from 0.
    pub page: usize,
    /// Height over the bottom edge.
    pub y: f32,
}

/// A link or a field on a page.
#[derive(Clone, Debug)]
pub(crate) struct Annotation {
    /// The page, counted from 0.
    pub page: usize,
    /// Left, bottom, right, top.
    pub rect: [f32; 4],
    /// The node that owns it.
    pub node: NodeId,
    /// The words of the link, the tip of the field.
    pub contents: String,
    /// Where it leads.
    pub target: Target,
}

/// A bookmark.
#[derive(Clone, Debug)]
pub(crate) struct Bookmark {
    /// 1–3.
    pub level: u8,
    /// The words.
    pub title: String,
    /// Where it leads.
    pub place: Place,
}

/// All pages of a document.
pub(crate) struct Canvas {
    /// The pages.
    pub pages: Vec<Page>,
    /// The structure tree.
    pub tags: Tree,
    /// The faces.
    pub fonts: Fonts,
    /// Links and fields, in reading order.
    pub annotations: Vec<Annotation>,
    /// Bookmarks, in reading order.
    pub bookmarks: Vec<Bookmark>,
    /// The page that is painted on.
    pub page: usize,
    /// The picture that pages may show.
    pub picture: Option<RgbImage>,
}

/// Name of the picture in the pages' resources.
pub(crate) const PICTURE: &str = "Logo";

impl Canvas {
    /// A canvas with one empty page.
    pub(crate) fn new() -> Result<Canvas, PdfError> {
        Ok(Canvas {
            pages: vec![Page::new(Frame::PORTRAIT)],
            tags: Tree::new(),
            fonts: Fonts::load()?,
            annotations: Vec::new(),
            bookmarks: Vec::new(),
            page: 0,
            picture: None,
        })
    }

    /// Adds a page and turns to it.
    pub(crate) fn add_page(&mut self, frame: Frame) -> Result<(), PdfError> {
        if self.pages.len() >= MOST_PAGES {
            return Err(PdfError::TooManyPages { limit: MOST_PAGES });
        }
        self.pages.push(Page::new(frame));
        self.page = self.pages.len() - 1;
        Ok(())
    }

    /// Gives the page that is painted on another size, while nothing stands on it.
    pub(crate) fn reframe(&mut self, frame: Frame) -> bool {
        match self.pages.get_mut(self.page) {
            Some(page) if page.ops.is_empty() => {
                page.frame = frame;
                true
            }
            _ => false,
        }
    }

    /// Size of the page that is painted on.
    pub(crate) fn frame(&self) -> Frame {
        self.pages.get(self.page).map_or(Frame::PORTRAIT, |page| page.frame)
    }

    /// Paints what belongs to `node`.
    pub(crate) fn owned(&mut self, node: NodeId, paint: impl FnOnce(&mut Canvas)) {
        let page = self.page;
        let Some(sheet) = self.pages.get_mut(page) else { return };
        let number = sheet.owners.len();
        sheet.owners.push(node);
        self.tags.give(node, Kid::Marked { page, number });
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(number as i64))]);
        let tag = self.tags.role(node).name().to_owned();
        self.push(Op::BeginMarkedContentWithProperties { tag, properties: DictItem::Dict { map } });
        paint(self);
        self.push(Op::EndMarkedContent);
    }

    /// Paints what is decoration.
    pub(crate) fn artifact(&mut self, kind: Artifact, paint: impl FnOnce(&mut Canvas)) {
        let (kind, part) = match kind {
            Artifact::Layout => ("Layout", None),
            Artifact::Header => ("Pagination", Some("Header")),
            Artifact::Footer => ("Pagination", Some("Footer")),
            Artifact::RepeatedHeader => ("Pagination", None),
        };
        let mut map = BTreeMap::from([("Type".to_owned(), DictItem::Name(kind.into()))]);
        if let Some(part) = part {
            map.insert("Subtype".to_owned(), DictItem::Name(part.into()));
        }
        let properties = DictItem::Dict { map };
        self.push(Op::BeginMarkedContentWithProperties { tag: "Artifact".to_owned(), properties });
        paint(self);
        self.push(Op::EndMarkedContent);
    }

    /// Shows pieces of text, each at its own place; `y` is the baseline.
    pub(crate) fn show<'t>(&mut self, style: Type, pieces: impl IntoIterator<Item = Piece<'t>>) {
        self.ink(style.colour);
        self.push(Op::StartTextSection);
        // A font that shows nothing would be asked for and not embedded.
        for piece in pieces.into_iter().filter(|piece| !piece.text.is_empty()) {
            let face = (piece.strong || style.strong, style.size);
            self.fonts.mark_used(piece.text, face.0);
            let font = PdfFontHandle::External(self.fonts.face(face.0).id.clone());
            if self.pages.get(self.page).is_some_and(|page| page.face != Some(face)) {
                self.push(Op::SetFont { font, size: Pt(style.size) });
                if let Some(page) = self.pages.get_mut(self.page) {
                    page.face = Some(face);
                }
            }
            let matrix = TextMatrix::Translate(Pt(short(piece.x)), Pt(short(piece.y)));
            self.push(Op::SetTextMatrix { matrix });
            self.push(Op::ShowText { items: vec![TextItem::Text(piece.text.to_owned())] });
        }
        self.push(Op::EndTextSection);
    }

    /// Fills a rectangle given by its lower left corner.
    pub(crate) fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
        self.ink(colour);
        let mut rectangle = Rect::from_xywh(Pt(short(x)), Pt(short(y)), Pt(short(width)), Pt(short(height)));
        rectangle.mode = Some(PaintMode::Fill);
        self.push(Op::DrawRectangle { rectangle });
    }

    /// Fills an area between rings of points; `true` marks the handles of a curve. A second ring is a hole.
    pub(crate) fn shape(&mut self, rings: &[Vec<(f32, f32, bool)>], colour: Colour) {
        self.ink(colour);
        let point = |&(x, y, bezier): &(f32, f32, bool)| LinePoint {
            p: Point { x: Pt(short(x)), y: Pt(short(y)) },
            bezier,
        };
        let rings =
            rings.iter().map(|ring| PolygonRing { points: ring.iter().map(point).collect() }).collect();
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::EvenOdd };
        self.push(Op::DrawPolygon { polygon });
    }

    /// Shows the picture in a rectangle given by its lower left corner.
    pub(crate) fn show_picture(&mut self, x: f32, y: f32, width: f32, height: f32) {
        let transform = XObjectTransform {
            translate_x: Some(Pt(short(x))),
            translate_y: Some(Pt(short(y))),
            scale_x: Some(short(width)),
            scale_y: Some(short(height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.push(Op::UseXobject { id: XObjectId(PICTURE.to_owned()), transform });
    }

    /// Makes a rectangle of the current page a link or a field that `node` owns.
    pub(crate) fn link(&mut self, rect: [f32; 4], node: NodeId, contents: String, target: Target) {
        self.tags.give(node, Kid::Annotation(self.annotations.len()));
        let rect = rect.map(short);
        self.annotations.push(Annotation { page: self.page, rect, node, contents, target });
    }

    fn ink(&mut self, colour: Colour) {
        if self.pages.get(self.page).is_some_and(|page| page.ink == Some(colour)) {
            return;
        }
        let Colour(r, g, b) = colour;
        self.push(Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
        if let Some(page) = self.pages.get_mut(self.page) {
            page.ink = Some(colour);
        }
    }

    fn push(&mut self, op: Op) {
        if let Some(page) = self.pages.get_mut(self.page) {
            page.ops.push(op);
        }
    }
}

/// A piece of text and where its baseline begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece<'t> {
    /// The words.
    pub text: &'t str,
    /// In the heavier face.
    pub strong: bool,
    /// From the left edge.
    pub x: f32,
    /// Over the bottom edge.
    pub y: f32,
}

/// Two decimals: finer than any printer, and a third less to write.
fn short(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
