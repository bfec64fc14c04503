//! The two faces of a document: measuring, missing glyphs, and cutting the font files down to what was used.
//!
//! printpdf embeds a font as it is given, without subsetting, so each face is subset here once all pages are painted.
//! The font files have one glyph per character (see `fonts/README.md`): what is drawn always reads back as meant.

mod subset;

use crate::PdfError;
use printpdf::{FontId, ParsedFont, PdfFont};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// What stands in for a character that the fonts do not have.
const SUBSTITUTE: char = '□';
/// Marks a break inside a word: reads back as a soft hyphen, so that searching and reading aloud join the word again.
pub(crate) const SOFT_HYPHEN: char = '\u{ad}';
/// Characters below this are measured by table look-up.
const TABLE: usize = 0x3000;
const NONE: u16 = u16::MAX;

/// A character that the fonts do not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// How often it stands in the document.
    pub times: usize,
}

/// One face.
pub(crate) struct Face {
    /// Name in the page's resources.
    pub id: FontId,
    name: &'static str,
    bytes: &'static [u8],
    /// Advance in thousandths of the size by character, rounded down as printpdf writes it to the file, so that
    /// what is measured here is what a reader shows.
    advances: Vec<u16>,
    used: BTreeSet<char>,
}

impl Face {
    fn load(id: &str, name: &'static str, bytes: &'static [u8]) -> Result<Face, PdfError> {
        let parsed =
            ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).ok_or(PdfError::Font { font: name })?;
        let mut advances = vec![NONE; TABLE];
        let per_em = f32::from(parsed.units_per_em.max(1));
        for (code, glyph) in &parsed.codepoint_to_glyph {
            let slot = usize::try_from(*code).ok().and_then(|code| advances.get_mut(code));
            if let (Some(slot), Some(width), true) = (slot, parsed.get_glyph_width(*glyph), *glyph != 0) {
                *slot = (f32::from(width) * 1000.0 / per_em) as u16;
            }
        }
        Ok(Face { id: FontId(id.to_owned()), name, bytes, advances, used: BTreeSet::new() })
    }

    /// The characters that were drawn.
    pub(crate) fn used(&self) -> impl Iterator<Item = char> {
        self.used.iter().copied()
    }

    fn advance(&self, character: char) -> u16 {
        self.advances.get(character as usize).copied().unwrap_or(NONE)
    }
}

/// The faces of a document, and what was asked of them.
pub(crate) struct Fonts {
    regular: Face,
    strong: Face,
}

impl Fonts {
    /// Reads the built-in fonts.
    pub(crate) fn load() -> Result<Fonts, PdfError> {
        Ok(Fonts {
            regular: Face::load("R", "Inter-Regular", include_bytes!("../fonts/Inter-Regular.ttf"))?,
            strong: Face::load("S", "Inter-SemiBold", include_bytes!("../fonts/Inter-SemiBold.ttf"))?,
        })
    }

    /// The face in use.
    pub(crate) fn face(&self, strong: bool) -> &Face {
        if strong { &self.strong } else { &self.regular }
    }

    /// Width of one character.
    pub(crate) fn advance(&self, character: char, strong: bool, size: f32) -> f32 {
        let advance = self.face(strong).advance(character);
        if advance == NONE { 0.0 } else { f32::from(advance) * size / 1000.0 }
    }

    /// Width of a text.
    pub(crate) fn width(&self, text: &str, strong: bool, size: f32) -> f32 {
        text.chars().map(|character| self.advance(character, strong, size)).sum()
    }

    /// Remembers what is drawn, so that its glyphs are embedded.
    pub(crate) fn mark_used(&mut self, text: &str, strong: bool) {
        let face = if strong { &mut self.strong } else { &mut self.regular };
        face.used.extend(text.chars());
    }

    /// A text as it can be drawn: composed letters, no invisible controls (a bidirectional override could make a text
    /// read otherwise than it is), and a box for every character that the fonts do not have.
    pub(crate) fn drawable(&self, text: &str) -> String {
        self.checked(text, &mut |_| {})
    }

    fn checked(&self, text: &str, on_missing: &mut dyn FnMut(char)) -> String {
        let mut drawable = String::with_capacity(text.len());
        for character in text.nfc() {
            match character {
                '\n' => drawable.push('\n'),
                '\t' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => drawable.push(' '),
                SOFT_HYPHEN | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
                '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' => {}
                character if character.is_control() => {}
                character
                    if self.regular.advance(character) == NONE || self.strong.advance(character) == NONE =>
                {
                    on_missing(character);
                    drawable.push(SUBSTITUTE);
                }
                character => drawable.push(character),
            }
        }
        drawable
    }

    /// Characters of `texts` that the fonts do not have, in code order.
    pub(crate) fn missing<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<MissingGlyph> {
        let mut missing: BTreeMap<char, usize> = BTreeMap::new();
        for text in texts {
            self.checked(text, &mut |character| *missing.entry(character).or_default() += 1);
        }
        missing.into_iter().map(|(character, times)| MissingGlyph { character, times }).collect()
    }

    /// The faces with the glyphs that were used, under their resource names. A face nobody used is left out.
    pub(crate) fn embedded(&self) -> Result<Vec<(FontId, PdfFont)>, PdfError> {
        [&self.regular, &self.strong]
            .into_iter()
            .filter(|face| !face.used.is_empty())
            .map(|face| {
                let unusable = || PdfError::Font { font: face.name };
                let bytes = subset::subset(face.bytes, &face.used).ok_or_else(unusable)?;
                let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or_else(unusable)?;
                font.font_name = Some(format!("{}+{}", subset::tag(face.name, &face.used), face.name));
                Ok((face.id.clone(), PdfFont::new(font)))
            })
            .collect()
    }
}

/// The regular face as forms need it: one byte a character, with every letter of WinAnsi, so that a reader can show what
/// is typed.
pub(crate) struct TypedFace {
    /// Name of the subset.
    pub name: String,
    /// The font file.
    pub bytes: Vec<u8>,
    /// Advances from character 32 to 255, in thousandths of the size.
    pub advances: Vec<u16>,
    /// Highest and lowest point of letters, in thousandths of the size.
    pub reach: (i64, i64),
    /// Left, bottom, right, top of all glyphs, in thousandths of the size.
    pub bounds: [i64; 4],
}

impl Fonts {
    /// The regular face as forms need it.
    pub(crate) fn typed(&self) -> Result<TypedFace, PdfError> {
        let face = &self.regular;
        let unusable = || PdfError::Font { font: face.name };
        let letters: Vec<char> = (32..=255).map(printpdf::win_ansi_char).collect();
        let used: BTreeSet<char> =
            letters.iter().copied().filter(|letter| face.advance(*letter) != NONE).collect();
        let bytes = subset::subset(face.bytes, &used).ok_or_else(unusable)?;
        let parsed = ParsedFont::from_bytes(face.bytes, 0, &mut Vec::new()).ok_or_else(unusable)?;
        let scaled = |value: i16| i64::from(value) * 1000 / i64::from(parsed.units_per_em.max(1));
        let metrics = &parsed.pdf_font_metrics;
        Ok(TypedFace {
            name: format!("{}+{}", subset::tag(face.name, &used), face.name),
            bytes,
            advances: letters
                .iter()
                .map(|letter| face.advance(*letter))
                .map(|a| if a == NONE { 0 } else { a })
                .collect(),
            reach: (scaled(parsed.font_metrics.ascent), scaled(parsed.font_metrics.descent)),
            bounds: [metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max].map(scaled),
        })
    }
}

/// A text as bytes of WinAnsi; `None` where a letter is outside it.
pub(crate) fn win_ansi(text: &str) -> Option<Vec<u8>> {
    text.chars()
        .map(|letter| match letter {
            // 0xAD is a soft hyphen in name only: readers show it as a hyphen.
            SOFT_HYPHEN => Some(b'-'),
            letter => (32..=255u8).find(|byte| printpdf::win_ansi_char(*byte) == letter),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_faces_have_what_norwegian_texts_are_written_with() {
        let fonts = Fonts::load().unwrap();
        let text = "æøåÆØÅ «sitat» – — ’ “ ” • § é è ê ó ò ô ö ä ü Ü ≥ ≤ → … ± × µ € ½ № á č đ ŋ š ŧ ž Á Č Đ Ŋ Š Ŧ Ž";
        assert_eq!(fonts.drawable(text), text);
        assert_eq!(fonts.missing([text]), []);
    }

    #[test]
    fn a_missing_glyph_becomes_a_box_and_is_reported() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(fonts.drawable("a漢b漢c😀"), "a□b□c□");
        let expected = [('漢', 2), ('😀', 1)].map(|(character, times)| MissingGlyph { character, times });
        assert_eq!(fonts.missing(["a漢b", "漢c😀"]), expected);
    }

    #[test]
    fn decomposed_letters_are_composed_and_overrides_vanish() {
        let fonts = Fonts::load().unwrap();
        assert_eq!(fonts.drawable("a\u{30a}r\u{202e}sak\u{200b}\u{ad}\u{0}\t."), "årsak .");
    }

    #[test]
    fn what_is_embedded_is_a_small_part_and_keeps_its_characters() {
        let mut fonts = Fonts::load().unwrap();
        fonts.mark_used("Kravliste æøå", false);
        let embedded = fonts.embedded().unwrap();
        assert_eq!(embedded.len(), 1, "a face nobody used is left out");
        let font = &embedded[0].1.parsed_font;
        assert!(font.original_bytes.len() < 8_000, "{} bytes", font.original_bytes.len());
        assert!("Kravliste æøå".chars().all(|c| font.lookup_glyph_index(c as u32).unwrap() != 0));
        assert!(font.font_name.as_ref().unwrap().ends_with("+Inter-Regular"));
    }
}
