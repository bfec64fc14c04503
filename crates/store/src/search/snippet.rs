//! The line or two under a hit: the text as it was written, with what matched marked in it.

use super::Piece;
use super::query::{OneOf, Term};
use super::words::{Stems, Words, boundary};
use domain::text::Language;
use std::ops::Range;

/// Longest snippet, in bytes; cut between words.
const LENGTH: usize = 240;
/// What stands before the first match where the beginning is cut away.
const LEAD: usize = 60;

/// A text that can be shown, in the language it is written in.
pub(super) type Shown<'a> = (&'a str, Language);

/// The snippet from the text that shows most of the terms; from the first where none shows any.
pub(super) fn snippet<'a>(
    texts: impl Iterator<Item = Shown<'a>>,
    terms: &[Term],
    stems: &Stems,
) -> Vec<Piece> {
    let mut best: Option<(usize, &str, Vec<Range<usize>>)> = None;
    for (text, language) in texts {
        let (count, marks) = marks(text, language, terms, stems);
        if best.as_ref().is_none_or(|(most, ..)| count > *most) {
            best = Some((count, text, marks));
        }
        if count == terms.len() {
            break;
        }
    }
    best.map(|(_, text, marks)| pieces(text, &marks)).unwrap_or_default()
}

/// A word of a text: where it stands and what it is known by.
struct Known {
    range: Range<usize>,
    forms: Vec<String>,
}

/// How many terms are found in a text, and where.
fn marks(text: &str, language: Language, terms: &[Term], stems: &Stems) -> (usize, Vec<Range<usize>>) {
    let known = known(text, language, stems);
    let (mut count, mut marks) = (0, Vec::new());
    for term in terms {
        let mut found = false;
        for alternative in &term.alternatives {
            // «vurdering» alone is not «vurdering av personvernkonsekvenser».
            let here = |one: &OneOf| -> Vec<Range<usize>> {
                let words = known.iter().filter(|word| word.forms.iter().any(|form| one.is(form)));
                words.map(|word| word.range.clone()).collect()
            };
            let ranges: Vec<_> = alternative.all.iter().map(here).collect();
            if ranges.iter().all(|ranges| !ranges.is_empty()) {
                found = true;
                marks.extend(ranges.into_iter().flatten());
            }
        }
        count += usize::from(found);
    }
    marks.sort_unstable_by_key(|range| (range.start, range.end));
    marks.dedup_by(|next, last| {
        let overlap = next.start <= last.end;
        if overlap {
            last.end = last.end.max(next.end);
        }
        overlap
    });
    (count, marks)
}

fn known(text: &str, language: Language, stems: &Stems) -> Vec<Known> {
    let words = Words::of(text);
    let known_by = |forms: &[String]| {
        let stemmed = forms.iter().map(|form| stems.stem(form, language));
        forms.iter().cloned().chain(stemmed).collect()
    };
    let atoms = words.atoms.iter().map(|atom| {
        let form = std::slice::from_ref(&atom.form);
        Known {
            range: atom.range.clone(),
            forms: if atom.is_number { form.to_vec() } else { known_by(form) },
        }
    });
    let compounds = words.compounds.iter().filter_map(|compound| {
        let atoms = words.atoms.get(compound.atoms.clone())?;
        let range = atoms.first()?.range.start..atoms.last()?.range.end;
        let forms = if compound.is_place { compound.forms.clone() } else { known_by(&compound.forms) };
        Some(Known { range, forms })
    });
    atoms.chain(compounds).collect()
}

impl OneOf {
    fn is(&self, form: &str) -> bool {
        self.exact.iter().any(|exact| exact == form)
            || self.prefix.as_ref().is_some_and(|prefix| form.starts_with(prefix.as_str()))
    }
}

/// Cuts a text around its first match and splits it where marking begins and ends.
fn pieces(text: &str, marks: &[Range<usize>]) -> Vec<Piece> {
    let window = window(text, marks);
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, matched: bool| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text: text.to_owned(), matched });
        }
    };
    let mut at = window.start;
    for mark in marks {
        let (start, end) = (mark.start.max(at), mark.end.min(window.end));
        if start < end {
            add(at..start, false);
            add(start..end, true);
            at = end;
        }
    }
    add(at..window.end, false);
    if window.start > 0 {
        pieces.insert(0, Piece { text: "… ".to_owned(), matched: false });
    }
    if window.end < text.len() {
        pieces.push(Piece { text: " …".to_owned(), matched: false });
    }
    pieces
}

/// The stretch of a text that is shown.
fn window(text: &str, marks: &[Range<usize>]) -> Range<usize> {
    if text.len() <= LENGTH {
        return 0..text.len();
    }
    let first = marks.first().map_or(0, |mark| mark.start);
    let blank_before = |place: usize| text.get(..place).and_then(|text| text.rfind(char::is_whitespace));
    let start = if first <= LEAD {
        0
    } else {
        let place = boundary(text, first - LEAD);
        // After the next blank, unless that is past the match.
        let mut lead = text.get(place..first).unwrap_or_default().char_indices();
        let blank = lead.find(|(_, character)| character.is_whitespace());
        blank.map_or(place, |(offset, blank)| place + offset + blank.len_utf8())
    };
    let end = boundary(text, start + LENGTH);
    if end == text.len() {
        return start..end;
    }
    let end = blank_before(end).filter(|blank| *blank > first).unwrap_or(end);
    start..end
}
