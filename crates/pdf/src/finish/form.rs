//! Fields of a form: what each holds, and how it looks before anyone has touched it.
//!
//! A reader draws a field anew when somebody types, with the font of the form: a simple one with WinAnsi encoding, which
//! is what every reader can type with. What stands in a field from the start is drawn here; where it has letters outside
//! WinAnsi it is drawn with the font of the pages, so that no letter becomes a question mark. The value itself is Unicode
//! either way. Readers are never asked to draw fields on opening (`NeedAppearances`): PDF/A forbids it.

use super::text;
use crate::PdfError;
use crate::fonts::{Fonts, win_ansi};
use crate::layout::lines;
use crate::style::{Colour, FIELD, FIELD_EDGE, FIELD_TINT, INK, READ_ONLY_TINT};
use domain::document::{Field, FieldKind, Span};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::collections::BTreeMap;

/// Name of the form's font in its resources.
const FONT: &str = "Felt";
/// Name of the pages' font in the resources of a single field.
const PAGE_FONT: &str = "Side";
/// Room between the edge of a field and its text.
const PADDING: f32 = 4.0;

const READ_ONLY: i64 = 1;
const REQUIRED: i64 = 1 << 1;
const MULTILINE: i64 = 1 << 12;
const COMBO: i64 = 1 << 17;
const DO_NOT_SPELL_CHECK: i64 = 1 << 22;

/// The fields of a document while they are written.
pub(super) struct Form<'a> {
    fonts: &'a Fonts,
    /// Glyphs of the pages' regular font, and where that font is.
    glyphs: &'a BTreeMap<char, u16>,
    page_font: Option<ObjectId>,
    /// Written when the first field is.
    font: Option<ObjectId>,
    fields: Vec<Object>,
}

impl<'a> Form<'a> {
    /// A form without fields.
    pub(super) fn new(
        fonts: &'a Fonts,
        glyphs: &'a BTreeMap<char, u16>,
        page_font: Option<ObjectId>,
    ) -> Form<'a> {
        Form { fonts, glyphs, page_font, font: None, fields: Vec::new() }
    }

    /// Makes the annotation `id`, begun as `widget`, a field.
    pub(super) fn field(
        &mut self,
        file: &mut Document,
        id: ObjectId,
        widget: &mut Dictionary,
        field: &Field,
        size: (f32, f32),
    ) -> Result<(), PdfError> {
        let font = match self.font {
            Some(font) => font,
            None => *self.font.insert(form_font(file, self.fonts)?),
        };
        widget.set("Subtype", "Widget");
        widget.set("T", string(&field.name));
        widget.set("TU", text(&field.tip));
        widget.set("DA", default_appearance());
        let back = if field.read_only { READ_ONLY_TINT } else { FIELD_TINT };
        widget.set("MK", dictionary! { "BC" => colour(FIELD_EDGE), "BG" => colour(back) });
        let mut flags = if field.read_only { READ_ONLY } else { 0 };
        flags |= if field.required { REQUIRED } else { 0 };
        match &field.kind {
            FieldKind::Text { lines, limit } => {
                widget.set("FT", "Tx");
                flags |= if *lines > 1 { MULTILINE } else { 0 };
                widget.set("MaxLen", i64::from(*limit));
            }
            FieldKind::Date => {
                widget.set("FT", "Tx");
                flags |= DO_NOT_SPELL_CHECK;
                // The longest way to write a day: 22. september 2026.
                widget.set("MaxLen", 20);
            }
            FieldKind::Choice { options } => {
                widget.set("FT", "Ch");
                flags |= COMBO | DO_NOT_SPELL_CHECK;
                // Nothing is a choice too: what was chosen can be taken back.
                let options = std::iter::once(string("")).chain(options.iter().map(|option| string(option)));
                widget.set("Opt", options.collect::<Vec<_>>());
            }
        }
        widget.set("Ff", flags);
        widget.set("V", string(&field.value));
        if !field.read_only {
            widget.set("DV", string(""));
        }
        let appearance = self.appearance(file, field, size, font, back);
        widget.set("AP", dictionary! { "N" => appearance });
        self.fields.push(id.into());
        Ok(())
    }

    /// The form itself, where there are fields.
    pub(super) fn finished(self) -> Option<Dictionary> {
        let font = self.font?;
        Some(dictionary! {
            "Fields" => self.fields,
            "DR" => dictionary! { "Font" => dictionary! { FONT => font } },
            "DA" => default_appearance(),
        })
    }

    fn appearance(
        &self,
        file: &mut Document,
        field: &Field,
        (width, height): (f32, f32),
        font: ObjectId,
        back: Colour,
    ) -> ObjectId {
        let mut content = format!(
            "q {} RG {} rg 0.8 w 0.4 0.4 {:.2} {:.2} re B Q\n",
            operands(FIELD_EDGE),
            operands(back),
            width - 0.8,
            height - 0.8
        );
        if matches!(field.kind, FieldKind::Choice { .. }) {
            let (left, right, middle) = (width - 12.0, width - 5.0, height / 2.0);
            let (upper, lower, point) = (middle + 2.0, middle - 2.2, (left + right) / 2.0);
            content.push_str(&format!(
                "q {} rg {left:.2} {upper:.2} m {right:.2} {upper:.2} l {point:.2} {lower:.2} l f Q\n",
                operands(FIELD_EDGE)
            ));
        }
        let shown = self.fonts.drawable(&field.value);
        let multiline = matches!(field.kind, FieldKind::Text { lines, .. } if lines > 1);
        let lines: Vec<String> = if multiline {
            let lines = lines(self.fonts, &[Span::plain(&field.value)], FIELD, width - 2.0 * PADDING);
            lines.into_iter().map(|line| line.into_iter().map(|part| part.text).collect()).collect()
        } else {
            vec![shown.replace('\n', " ")]
        };
        let simple = lines.iter().all(|line| win_ansi(line).is_some());
        let face = if simple { FONT } else { PAGE_FONT };
        let top =
            if multiline { height - PADDING - FIELD.size * 0.9 } else { height / 2.0 - FIELD.size * 0.36 };
        content.push_str(&format!(
            "/Tx BMC q 1 1 {:.2} {:.2} re W n BT /{face} {} Tf {} rg {} TL {PADDING} {top:.2} Td\n",
            width - 2.0,
            height - 2.0,
            FIELD.size,
            operands(INK),
            FIELD.lead
        ));
        for (index, line) in lines.iter().enumerate() {
            let next = if index == 0 { "" } else { "T* " };
            let codes: Vec<u8> = match win_ansi(line) {
                Some(codes) if simple => codes,
                _ => line.chars().flat_map(|letter| self.glyph(letter).to_be_bytes()).collect(),
            };
            let hex: String = codes.iter().map(|code| format!("{code:02X}")).collect();
            content.push_str(&format!("{next}<{hex}> Tj\n"));
        }
        content.push_str("ET Q EMC\n");
        let used = if simple { Some(font) } else { self.page_font };
        let mut fonts = Dictionary::new();
        if let Some(used) = used {
            fonts.set(face, used);
        }
        let dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), width.into(), height.into()],
            "Resources" => dictionary! { "Font" => fonts },
        };
        file.add_object(Stream::new(dictionary, content.into_bytes()))
    }

    fn glyph(&self, letter: char) -> u16 {
        self.glyphs.get(&letter).copied().unwrap_or_default()
    }
}

/// Names and plain words as they are, everything else as Unicode.
fn string(value: &str) -> Object {
    let plain = value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    if plain { Object::string_literal(value) } else { text(value) }
}

fn colour(Colour(r, g, b): Colour) -> Vec<Object> {
    vec![r.into(), g.into(), b.into()]
}

fn operands(Colour(r, g, b): Colour) -> String {
    format!("{r:.3} {g:.3} {b:.3}")
}

fn default_appearance() -> Object {
    let appearance = format!("/{FONT} {} Tf {} rg", FIELD.size, operands(INK));
    Object::String(appearance.into_bytes(), StringFormat::Literal)
}

fn form_font(file: &mut Document, fonts: &Fonts) -> Result<ObjectId, PdfError> {
    let face = fonts.typed()?;
    let name = || Object::Name(face.name.as_bytes().to_vec());
    let length = face.bytes.len() as i64;
    let program = file.add_object(Stream::new(dictionary! { "Length1" => length }, face.bytes.clone()));
    let descriptor = file.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name(),
        // Non-symbolic: the encoding says which letter a byte is.
        "Flags" => 32,
        "ItalicAngle" => 0,
        "StemV" => 88,
        "Ascent" => face.reach.0,
        "Descent" => face.reach.1,
        "CapHeight" => 729,
        "FontBBox" => face.bounds.iter().map(|edge| (*edge).into()).collect::<Vec<Object>>(),
        "FontFile2" => program,
    });
    let widths: Vec<Object> = face.advances.iter().map(|advance| i64::from(*advance).into()).collect();
    Ok(file.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => name(),
        "FirstChar" => 32,
        "LastChar" => 255,
        "Widths" => widths,
        "Encoding" => "WinAnsiEncoding",
        "FontDescriptor" => descriptor,
    }))
}
