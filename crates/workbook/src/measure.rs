//! How many lines a text fills in a column, so that a row can be made high enough.
//!
//! Not every program fits rows to wrapped text while it opens a file (LibreOffice does not when it converts one), so
//! heights are written. The widths are those of Calibri, which Carlito shares; where neither is at hand a wider font may
//! still need more.

/// Advance widths of ` ` to `~` in hundredths of the font size.
const WIDTHS: [u8; 95] = [
    23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51,
    27, 27, 50, 50, 50, 46, 89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85, 65, 66, 52, 67, 54, 46,
    49, 64, 57, 89, 52, 49, 47, 31, 39, 31, 50, 50, 29, 48, 53, 42, 53, 50, 31, 47, 53, 23, 24, 45, 23, 80,
    53, 53, 53, 53, 35, 39, 33, 53, 45, 71, 43, 45, 40, 31, 46, 31, 50,
];

/// Width of a digit: the unit that column widths are counted in, 7 pixels of a font size of 11 points at 96 to the inch.
const DIGIT: f64 = 7.0 / (11.0 * 96.0 / 72.0) * 100.0;
/// Room for bold text, rounding to whole pixels, and the difference between screen and paper.
const SAFETY: f64 = 1.05;
/// Height of a line of text in points.
const LINE: f64 = 15.0;
/// The highest row Excel has, in points.
const HIGHEST: f64 = 409.0;

/// Lines of text that fit into the highest row.
pub(crate) const MOST_LINES: usize = 27;

/// Lines that `text` fills in a column of `width` characters.
pub(crate) fn lines(text: &str, width: f64) -> usize {
    let room = width * DIGIT;
    text.split('\n').map(|paragraph| paragraph_lines(paragraph, room)).sum()
}

/// Height in points of a row with this many lines.
pub(crate) fn height(lines: usize) -> f64 {
    (lines as f64 * LINE).min(HIGHEST)
}

fn paragraph_lines(paragraph: &str, room: f64) -> usize {
    let mut lines = 1;
    let mut used = 0.0;
    // A line can break after a space or a hyphen. The space itself may hang over the edge.
    for word in paragraph.split_inclusive([' ', '-']) {
        let width = advance(word.trim_end()) * SAFETY;
        if used > 0.0 && used + width > room {
            lines += 1;
            used = 0.0;
        }
        if width > room {
            // Too long for any line: broken wherever it must be.
            let more = (width / room).floor();
            lines += more as usize;
            used = width - more * room;
        } else {
            used += advance(word) * SAFETY;
        }
    }
    lines
}

fn advance(text: &str) -> f64 {
    text.chars().map(|character| f64::from(character_width(character))).sum()
}

fn character_width(character: char) -> u8 {
    let printable = (character as usize).checked_sub(' ' as usize).and_then(|index| WIDTHS.get(index));
    match (printable, character) {
        (Some(width), _) => *width,
        (None, 'æ' | 'Æ') => 77,
        (None, '\u{A0}'..='\u{24F}') => 60,
        (None, _) => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_wraps_between_words_and_at_its_own_line_breaks() {
        assert_eq!(lines("", 10.0), 1);
        assert_eq!(lines("Ja\nNei", 10.0), 2);
        assert_eq!(lines("Løsningen skal logge alle oppslag", 12.0), 3);
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_is_broken() {
        assert!(lines("Oppfyllelsestidspunkt", 8.0) >= 3);
    }

    #[test]
    fn a_row_is_never_higher_than_excel_allows() {
        assert!(height(MOST_LINES) <= 409.0 && height(1_000) <= 409.0);
    }
}
