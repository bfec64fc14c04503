//! Text on its way into a cell.
//!
//! Everything a user wrote is text, whatever it looks like. What an XML file cannot hold, or what the writing library
//! would take for markup of its own, is taken out here and nowhere else.

use crate::layout::MAX_CELL;

/// `text` without what a cell cannot hold: control characters other than line breaks and tabs, and the two code points
/// that XML forbids. Line breaks become the one kind Excel knows.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|character| if character == '\r' { '\n' } else { character })
        .filter(|character| matches!(character, '\n' | '\t') || !character.is_control())
        .filter(|character| !matches!(character, '\u{FFFE}' | '\u{FFFF}'))
        .collect();
    // The library keeps formatted strings as XML in the same table as plain ones and tells them apart by these ends; a
    // plain text that wears them would be written into the file as markup.
    if cleaned.starts_with("<r>") && cleaned.ends_with("</r>") {
        cleaned.push(' ');
    }
    cleaned
}

/// `text` on one line, for headers, footers and properties, cut after `most` characters.
pub(crate) fn line(text: &str, most: usize) -> String {
    let line = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

/// Length as Excel counts it.
pub(crate) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Whether `title` in bold followed by `body` can be kept as a formatted string. The library measures such a string
/// with its markup, and Excel reads `_x0041_` in it as an escape.
pub(crate) fn can_be_rich(title: &str, body: &str) -> bool {
    let room = MAX_CELL / 2;
    let plain = |text: &str| !text.is_empty() && !text.contains("_x");
    plain(title) && plain(body) && length(title) + length(body) < room
}

/// `text` with a capital first letter.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_line_breaks_become_one_kind() {
        assert_eq!(clean("a\u{0}b\r\nc\rd\u{FFFF}\te\u{1b}"), "ab\nc\nd\te");
    }

    #[test]
    fn a_text_that_looks_like_the_librarys_own_markup_does_not_keep_its_ends() {
        assert_eq!(clean("<r><t>x</t></r>"), "<r><t>x</t></r> ");
    }

    #[test]
    fn a_line_is_cut_with_an_ellipsis() {
        assert_eq!(line("Digital\nhjemmeoppfølging", 10), "Digital h…");
        assert_eq!(line("Kort", 10), "Kort");
    }
}
