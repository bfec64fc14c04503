//! Texts as the words they are searched by.
//!
//! Index, query and the marking of matches all go through here, so that they agree. A word is folded (lower case; å, ø
//! and æ as people without those keys write them), and known by its folded form and by its stem. Beside words there
//! are numbers (`5.3.16`), places in a law (`§ 8`, `art. 32`) and words joined by hyphens (`e-resept`).

use domain::text::Language;
use rust_stemmers::{Algorithm, Stemmer};
use std::ops::Range;

/// A run of letters or a number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Atom {
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    /// Folded; a number with `x` between its parts, so that it is one word to the index.
    pub(super) form: String,
    pub(super) is_number: bool,
}

/// Several atoms that are looked for as one: a place in a law, or words joined by hyphens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Compound {
    /// Which atoms.
    pub(super) atoms: Range<usize>,
    /// The word it is known by; the last of several is the most exact.
    pub(super) forms: Vec<String>,
    pub(super) is_place: bool,
}

/// A text taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) atoms: Vec<Atom>,
    pub(super) compounds: Vec<Compound>,
}

/// Longest word that is looked at, in bytes; what is longer is cut.
const WORD_LIMIT: usize = 64;

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let (atoms, sections) = atoms(text);
        let mut compounds = places(text, &atoms, &sections);
        compounds.extend(chains(text, &atoms));
        Self { atoms, compounds }
    }

    /// The words of a text run together: `HIS 1153-1` and `his1153-1` are the same key.
    pub(super) fn key(&self) -> String {
        self.atoms.iter().map(|atom| atom.form.as_str()).collect()
    }
}

/// Letters and numbers in order; and the end of every paragraph sign, which is no word but makes the next number one.
fn atoms(text: &str) -> (Vec<Atom>, Vec<usize>) {
    let (mut atoms, mut sections) = (Vec::new(), Vec::new());
    let mut characters = text.char_indices().peekable();
    while let Some((start, first)) = characters.next() {
        if first == '§' {
            sections.push(start + first.len_utf8());
            continue;
        }
        let is_number = first.is_ascii_digit();
        if !is_number && !first.is_alphanumeric() {
            continue;
        }
        let mut end = start + first.len_utf8();
        while let Some(&(place, next)) = characters.peek() {
            let goes_on = if is_number {
                next.is_ascii_digit()
                    || next == '.' && text[place + 1..].starts_with(|after: char| after.is_ascii_digit())
            } else {
                (next.is_alphanumeric() && !next.is_ascii_digit()) || is_mark(next)
            };
            if !goes_on {
                break;
            }
            end = place + next.len_utf8();
            characters.next();
        }
        let form = if is_number { text[start..end].replace('.', "x") } else { fold(&text[start..end]) };
        let form = cut(form);
        if !form.is_empty() {
            atoms.push(Atom { range: start..end, form, is_number });
        }
    }
    (atoms, sections)
}

/// A combining mark, as in texts that spell å with two characters.
fn is_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

fn cut(mut form: String) -> String {
    form.truncate(boundary(&form, WORD_LIMIT));
    form
}

/// The last place up to `most` where a text can be cut.
pub(super) fn boundary(text: &str, most: usize) -> usize {
    let most = most.min(text.len());
    (0..=most).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
}

/// Lower case without å, ø, æ and accents; `aa`, `oe` and `ae` are other ways to write them and become the same.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if text.is_ascii() {
        folded.push_str(text);
        folded.make_ascii_lowercase();
        return without_doubles(folded);
    }
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'å' | 'à' | 'á' | 'â' | 'ã' => folded.push('a'),
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' | 'ò' | 'ó' | 'ô' | 'õ' => folded.push('o'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            mark if is_mark(mark) => {}
            other => folded.push(other),
        }
    }
    without_doubles(folded)
}

fn without_doubles(folded: String) -> String {
    if folded.contains("aa") || folded.contains("oe") {
        return folded.replace("aa", "a").replace("oe", "o");
    }
    folded
}

/// What a number stands in: the label and the same label for all its spellings.
fn place_label(form: &str) -> Option<&'static str> {
    match form {
        "art" | "artikkel" | "artikkelen" | "article" | "articles" => Some("artikkel"),
        "paragraf" | "paragrafen" | "section" | "sections" => Some("paragraf"),
        "kap" | "kapittel" | "kapitlet" | "chapter" => Some("kapittel"),
        _ => None,
    }
}

/// Places in a law: `§ 8`, `§§ 6 og 7`, `§ 7-3`, `art. 32`, `kap. 5.3`. A bare 8 would be found everywhere.
fn places(text: &str, atoms: &[Atom], sections: &[usize]) -> Vec<Compound> {
    let mut places = Vec::new();
    let between = |left: usize, right: usize| &text[left..right];
    let blank = |gap: &str, allowed: &str| gap.chars().all(|c| c.is_whitespace() || allowed.contains(c));
    let mut next = 0;
    while let Some(atom) = atoms.get(next) {
        // The label: a word before this number, or a paragraph sign right before it.
        let before = if next == 0 { 0 } else { atoms[next - 1].range.end };
        let sign = sections.iter().rev().find(|end| (before..=atom.range.start).contains(*end));
        let (label, first) = match (sign, next.checked_sub(1).map(|last| &atoms[last])) {
            (Some(end), _) if blank(between(*end, atom.range.start), "") => ("paragraf", next),
            (_, Some(word)) if blank(between(word.range.end, atom.range.start), ".") => {
                match place_label(&word.form) {
                    Some(label) => (label, next - 1),
                    None => {
                        next += 1;
                        continue;
                    }
                }
            }
            _ => {
                next += 1;
                continue;
            }
        };
        if !atom.is_number {
            next += 1;
            continue;
        }
        // The number, and those that follow it in a list.
        let mut start = first;
        loop {
            let number = &atoms[next];
            let mut forms = vec![format!("{label}{}", number.form)];
            let mut end = next + 1;
            if let Some(part) = atoms.get(end)
                && label == "paragraf"
                && part.is_number
                && between(number.range.end, part.range.start) == "-"
            {
                forms.push(format!("{label}{}x{}", number.form, part.form));
                end += 1;
            }
            places.push(Compound { atoms: start..end, forms, is_place: true });
            let conjunction = atoms
                .get(end)
                .is_some_and(|word| matches!(word.form.as_str(), "og" | "and" | "eller" | "or"));
            let following = if conjunction { end + 1 } else { end };
            let joined = atoms.get(following).is_some_and(|number| {
                number.is_number
                    && blank(between(atoms[following - 1].range.end, number.range.start), ",–-")
                    && (conjunction
                        || !between(atoms[end - 1].range.end, number.range.start).trim().is_empty())
            });
            next = end;
            if !joined {
                break;
            }
            next = following;
            start = following;
        }
    }
    places
}

/// Words joined by hyphens are also known by the word without them: `e-resept` is `eresept`.
fn chains(text: &str, atoms: &[Atom]) -> Vec<Compound> {
    let hyphen = |gap: &str| matches!(gap, "-" | "\u{2010}" | "\u{2011}");
    let joined = |left: &Atom, right: &Atom| {
        !left.is_number && !right.is_number && hyphen(&text[left.range.end..right.range.start])
    };
    let mut chains = Vec::new();
    let mut start = 0;
    while start < atoms.len() {
        let mut end = start + 1;
        while end < atoms.len() && joined(&atoms[end - 1], &atoms[end]) {
            end += 1;
        }
        if end - start > 1 {
            let form = cut(atoms[start..end].iter().map(|atom| atom.form.as_str()).collect());
            chains.push(Compound { atoms: start..end, forms: vec![form], is_place: false });
        }
        start = end;
    }
    chains
}

/// Stems of folded words.
pub(super) struct Stems {
    norwegian: Stemmer,
    english: Stemmer,
}

impl Stems {
    pub(super) fn new() -> Self {
        Self {
            norwegian: Stemmer::create(Algorithm::Norwegian),
            english: Stemmer::create(Algorithm::English),
        }
    }

    /// The stem of a folded word in a text of `language`.
    pub(super) fn stem(&self, form: &str, language: Language) -> String {
        match language {
            Language::En => self.english.stem(form).into_owned(),
            Language::Nb | Language::Nn => {
                let stem = self.norwegian.stem(form);
                // Norwegian makes a noun of any verb by -ing: kryptering, kryptere and kryptert belong together.
                match stem.strip_suffix("ing") {
                    Some(verb) if verb.len() >= 4 => verb.to_owned(),
                    _ => stem.into_owned(),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn place_forms(text: &str) -> Vec<String> {
        let words = Words::of(text);
        let places = words.compounds.into_iter().filter(|compound| compound.is_place);
        places.flat_map(|place| place.forms).collect()
    }

    #[test]
    fn letters_of_ours_are_folded_as_people_without_them_write() {
        for (left, right) in
            [("påkrevd", "paakrevd"), ("løsning", "LOESNING"), ("løsning", "losning"), ("nærhet", "naerhet")]
        {
            assert_eq!(fold(left), fold(right), "{left} {right}");
        }
        assert_eq!(Words::of("pa\u{30a}krevd").atoms[0].form, fold("påkrevd"), "å spelt with two characters");
    }

    #[test]
    fn numbers_keep_their_points_and_leave_the_full_stop() {
        let forms: Vec<String> =
            Words::of("Se 5.3.16. HIS1153-1").atoms.into_iter().map(|atom| atom.form).collect();
        assert_eq!(forms, ["se", "5x3x16", "his", "1153", "1"]);
    }

    #[test]
    fn places_in_a_law_are_words_of_their_own() {
        assert_eq!(place_forms("forskriften § 8"), ["paragraf8"]);
        assert_eq!(place_forms("§8"), ["paragraf8"]);
        assert_eq!(place_forms("paragraf 8"), ["paragraf8"]);
        assert_eq!(place_forms("§§ 6 og 7, 9"), ["paragraf6", "paragraf7", "paragraf9"]);
        assert_eq!(place_forms("arkivlova § 7-3"), ["paragraf7", "paragraf7x3"]);
        assert_eq!(place_forms("art. 32, jf. Article 5"), ["artikkel32", "artikkel5"]);
        assert_eq!(place_forms("kap. 5.4.4"), ["kapittel5x4x4"]);
        assert_eq!(place_forms("art. 26 nr. 1"), ["artikkel26"]);
        assert_eq!(place_forms("del 8, 9 biter og 7"), Vec::<String>::new());
    }

    #[test]
    fn words_joined_by_hyphens_are_also_one_word() {
        let words = Words::of("e-resept og to-faktor");
        let forms: Vec<&str> = words.compounds.iter().map(|chain| chain.forms[0].as_str()).collect();
        assert_eq!(forms, ["eresept", "tofaktor"]);
    }

    #[test]
    fn inflections_have_one_stem() {
        let stems = Stems::new();
        let all = |words: &[&str]| {
            let mut found: Vec<String> =
                words.iter().map(|word| stems.stem(&fold(word), Language::Nb)).collect();
            found.dedup();
            found
        };
        assert_eq!(all(&["kryptering", "krypteringen", "kryptere", "kryptert", "krypterer"]), ["krypter"]);
        assert_eq!(all(&["løsning", "løsningen", "løsninger", "løsningene"]).len(), 1);
        assert_eq!(all(&["logg", "logger", "logging", "logges", "loggar"]).len(), 1);
    }

    #[test]
    fn odd_texts_are_taken_apart_without_harm() {
        for text in ["", "§", "§§ ", "art.", "1.", ".1.2.", "-a-", "a-", "\u{0}a\u{0}", "𝔸𝕓 ⅷ 五", "İ", "ﬁ"]
        {
            let words = Words::of(text);
            assert!(words.atoms.iter().all(|atom| text.get(atom.range.clone()).is_some()), "{text:?}");
        }
        assert_eq!(Words::of(&"å".repeat(500)).atoms[0].form.len(), WORD_LIMIT);
    }
}
