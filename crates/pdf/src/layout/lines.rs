//! Breaks spans into lines.
//!
//! Lines break where Unicode's line breaking algorithm allows it. A word that is wider than the line (an identifier,
//! an address) breaks after a hyphen, slash or dot; only when there is none is it cut between letters, with a soft
//! hyphen, so that the word still reads back whole.

use crate::fonts::{Fonts, SOFT_HYPHEN};
use crate::style::Type;
use domain::document::Span;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A stretch of one line that comes from one span.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fragment {
    /// The words, with the space that ends them.
    pub text: String,
    /// In the heavier face.
    pub strong: bool,
    /// The span it comes from.
    pub span: usize,
    /// From the beginning of the line.
    pub x: f32,
    /// Width without the space that ends it.
    pub width: f32,
}

/// A line.
pub(crate) type Line = Vec<Fragment>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    No,
    /// Only inside a word that is too long for the line.
    Hard,
    Allowed,
    Must,
}

struct Letter {
    character: char,
    span: usize,
    advance: f32,
    /// What may happen after it.
    after: Break,
}

fn letters(fonts: &Fonts, spans: &[Span], style: Type) -> Vec<Letter> {
    let mut text = String::new();
    let mut letters = Vec::new();
    for (index, span) in spans.iter().enumerate() {
        let drawable = fonts.drawable(&span.text);
        for character in drawable.chars() {
            let advance = fonts.advance(character, span.strong || style.strong, style.size);
            letters.push(Letter { character, span: index, advance, after: Break::No });
        }
        text.push_str(&drawable);
    }
    let mut opportunities = linebreaks(&text).peekable();
    let (mut end, mut word) = (0, 0);
    for index in 0..letters.len() {
        let next = letters.get(index + 1).map(|letter| letter.character);
        let Some(letter) = letters.get_mut(index) else { break };
        end += letter.character.len_utf8();
        if matches!(letter.character, '-' | '/' | '_' | '.' | ':' | ',' | '&' | '?' | '=' | '#' | '@' | '\\')
            && next.is_some_and(char::is_alphanumeric)
        {
            letter.after = Break::Hard;
        }
        // «e-» and «IT-» are too little to leave behind on a line.
        let short = letter.character == '-' && word <= 2;
        word = if letter.character.is_alphanumeric() { word + 1 } else { 0 };
        if let Some((_, kind)) = opportunities.next_if(|(at, _)| *at == end) {
            letter.after = match kind {
                BreakOpportunity::Mandatory if end < text.len() => Break::Must,
                BreakOpportunity::Mandatory => Break::No,
                BreakOpportunity::Allowed if short => letter.after,
                BreakOpportunity::Allowed => Break::Allowed,
            };
        }
    }
    letters
}

/// The lines of `spans` in a column of `width`. Empty text has no lines.
pub(crate) fn lines(fonts: &Fonts, spans: &[Span], style: Type, width: f32) -> Vec<Line> {
    let letters = letters(fonts, spans, style);
    let hyphen = fonts.advance(SOFT_HYPHEN, style.strong, style.size);
    let mut lines = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        let (end, cut) = line_end(&letters, start, width, hyphen);
        lines.push(line(&letters, start, end, cut.then_some(hyphen), spans, style));
        start = end;
    }
    // Blank text is nothing to draw, and must not become an element without content.
    if letters.iter().all(|letter| letter.character.is_whitespace()) { Vec::new() } else { lines }
}

/// Where the line that begins at `start` ends, and whether a word is cut there.
fn line_end(letters: &[Letter], start: usize, width: f32, hyphen: f32) -> (usize, bool) {
    let (mut x, mut allowed, mut hard, mut cut) = (0.0, None, None, None);
    for (index, letter) in letters.iter().enumerate().skip(start) {
        x += letter.advance;
        let fits = letter.character.is_whitespace() || x <= width + 0.01;
        if !fits {
            let word_start = allowed.unwrap_or(start);
            return match (allowed, hard) {
                (Some(end), _) if word_start > start => (end, false),
                (_, Some(end)) => (end, false),
                // Even a single letter wider than the column must get its line.
                _ => cut.unwrap_or((index.max(start + 1), false)),
            };
        }
        match letter.after {
            Break::Must => return (index + 1, false),
            Break::Allowed => allowed = Some(index + 1),
            Break::Hard => hard = Some(index + 1),
            Break::No => {}
        }
        // A cut leaves at least three letters before it, and a hyphen must fit where it parts two letters.
        let next_is_letter = letters.get(index + 1).is_some_and(|next| next.character.is_alphabetic());
        let parts_word = letter.character.is_alphabetic() && next_is_letter;
        let room = if parts_word { x + hyphen <= width } else { true };
        if room && (index + 1 - start >= 3 || cut.is_none()) {
            cut = Some((index + 1, parts_word));
        }
    }
    (letters.len(), false)
}

fn line(
    letters: &[Letter],
    start: usize,
    end: usize,
    hyphen: Option<f32>,
    spans: &[Span],
    style: Type,
) -> Line {
    let mut fragments: Line = Vec::new();
    let mut x = 0.0;
    for letter in letters.get(start..end).unwrap_or_default() {
        // A written line break reads as a space.
        let character = if letter.character == '\n' { ' ' } else { letter.character };
        let strong = style.strong || spans.get(letter.span).is_some_and(|span| span.strong);
        match fragments.last_mut() {
            Some(last) if last.span == letter.span => last.text.push(character),
            _ => fragments.push(Fragment {
                text: character.to_string(),
                strong,
                span: letter.span,
                x,
                width: 0.0,
            }),
        }
        x += letter.advance;
        if let Some(last) = fragments.last_mut()
            && !letter.character.is_whitespace()
        {
            last.width = x - last.x;
        }
    }
    if let (Some(last), Some(width)) = (fragments.last_mut(), hyphen) {
        last.text.push(SOFT_HYPHEN);
        last.width += width;
    }
    fragments
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::style::BODY;

    fn broken(text: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::load().unwrap();
        let lines = lines(&fonts, &[Span::plain(text)], BODY, width);
        for fragment in lines.iter().flatten() {
            assert!(fragment.x + fragment.width <= width.max(12.0), "{fragment:?} is wider than {width}");
        }
        lines.into_iter().map(|line| line.into_iter().map(|fragment| fragment.text).collect()).collect()
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(broken("Løsningen skal være sikker", 80.0), ["Løsningen skal ", "være sikker"]);
    }

    #[test]
    fn a_line_does_not_end_after_the_first_letter_of_a_compound() {
        assert_eq!(broken("Nasjonale e-helseløsninger", 90.0), ["Nasjonale ", "e-helseløsninger"]);
        assert_eq!(broken("Helse- og omsorgstjenesten", 90.0), ["Helse- og ", "omsorgstjenesten"]);
    }

    #[test]
    fn an_id_stays_whole_where_it_fits_and_breaks_at_a_hyphen_where_not() {
        assert_eq!(broken("Se normen-5-3-16", 80.0), ["Se ", "normen-5-3-16"]);
        assert_eq!(broken("normen-5-3-16", 55.0), ["normen-5-", "3-16"]);
    }

    #[test]
    fn an_address_breaks_after_a_slash_or_dot() {
        let lines = broken("https://www.helsedirektoratet.no/normen/veileder", 130.0);
        assert_eq!(lines.concat(), "https://www.helsedirektoratet.no/normen/veileder");
        assert!(lines.iter().rev().skip(1).all(|line| line.ends_with(['/', '.'])), "{lines:?}");
    }

    #[test]
    fn a_very_long_word_is_cut_with_soft_hyphens_and_reads_back_whole() {
        let word = "samhandlingskompetanseutviklingsprosjekt".repeat(20);
        let lines = broken(&word, 120.0);
        assert!(lines.len() > 20);
        assert!(lines.iter().rev().skip(1).all(|line| line.ends_with(SOFT_HYPHEN)));
        assert_eq!(lines.concat().replace(SOFT_HYPHEN, ""), word);
    }

    #[test]
    fn a_column_narrower_than_a_letter_still_ends() {
        assert_eq!(broken("ÅØÆ", 1.0), ["Å", "Ø", "Æ"]);
    }

    #[test]
    fn written_line_breaks_are_kept_and_blank_text_has_no_lines() {
        assert_eq!(broken("en\nto", 200.0), ["en ", "to"]);
        assert!(broken("", 200.0).is_empty());
        assert!(broken(" \n ", 200.0).is_empty());
    }
}
