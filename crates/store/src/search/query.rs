//! What a typed query asks for: terms that must be found, each in any of several ways.
//!
//! Anything can be typed. What is not a letter, a number or a paragraph sign separates words, so no query can be a
//! command to the index; long ones are cut.

use super::synonyms::SYNONYMS;
use super::words::{Stems, Words, boundary};
use domain::text::Language;

/// Longest query that is looked at, in bytes.
const QUERY_LIMIT: usize = 400;
/// Most terms that are looked at.
const TERM_LIMIT: usize = 16;

/// How good a match of the same word in another form is, compared with the word itself.
const INFLECTED: f32 = 0.95;
/// How good a match in other words is.
const SYNONYM: f32 = 0.85;
/// How good a match of the beginning of a word is.
const PREFIX: f32 = 0.9;

/// Words too common to ask for, folded.
const COMMON: &[&str] = &[
    "a", "an", "and", "at", "av", "be", "by", "de", "den", "det", "dei", "eg", "ein", "ei", "eit", "eller",
    "en", "er", "et", "for", "fra", "frå", "fra", "ha", "har", "i", "ikke", "ikkje", "in", "is", "jeg",
    "kan", "ma", "med", "of", "og", "om", "on", "or", "pa", "shall", "skal", "som", "the", "til", "to",
    "ved", "vi", "with",
];

/// Any of these words, or of the words that begin so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OneOf {
    pub(super) exact: Vec<String>,
    pub(super) prefix: Option<String>,
}

impl OneOf {
    fn any(words: impl AsRef<[String]>) -> Self {
        Self { exact: words.as_ref().to_vec(), prefix: None }
    }
}

/// One way to find a term: each of these.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Alternative {
    pub(super) all: Vec<OneOf>,
    /// How good a match it is, at most 1.
    pub(super) worth: f32,
}

/// Something the query asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    /// The word as typed, folded, where it is a single one of letters: it may be misspelt.
    pub(super) word: Option<String>,
    pub(super) alternatives: Vec<Alternative>,
}

/// The synonyms as the words they are looked up by: for each group its names, for each name its words in every form.
#[derive(Debug)]
pub(super) struct Synonyms(Vec<Vec<Vec<Vec<String>>>>);

impl Synonyms {
    pub(super) fn new(stems: &Stems) -> Self {
        let name = |name: &&str| {
            let words = Words::of(name);
            let mut known = Vec::new();
            let mut next = 0;
            while let Some(atom) = words.atoms.get(next) {
                // By its joined form alone: «to» and «faktor» in a text are not «to-faktor».
                let chain = words.compounds.iter().find(|chain| !chain.is_place && chain.atoms.start == next);
                known.push(forms(chain.map_or(&atom.form, |chain| &chain.forms[0]), stems));
                next = chain.map_or(next + 1, |chain| chain.atoms.end);
            }
            known
        };
        Self(SYNONYMS.iter().map(|group| group.iter().map(name).collect()).collect())
    }

    /// The longest run of words from `start` on that is a name of something, and its other names.
    fn at(&self, words: &[Vec<String>], start: usize) -> Option<(usize, Vec<Alternative>)> {
        let is_here = |name: &Vec<Vec<String>>| {
            let here = words.get(start..start + name.len());
            here.is_some_and(|here| {
                here.iter().zip(name).all(|(word, wanted)| word.iter().any(|form| wanted.contains(form)))
            })
        };
        let longest = self.0.iter().flatten().filter(|name| is_here(name)).map(Vec::len).max()?;
        let mut others = Vec::new();
        for group in &self.0 {
            if group.iter().any(|name| name.len() == longest && is_here(name)) {
                others.extend(group.iter().filter(|name| !is_here(name)).map(|name| Alternative {
                    all: name.iter().filter(|word| !is_common(word)).map(OneOf::any).collect(),
                    worth: SYNONYM,
                }));
            }
        }
        Some((longest, others))
    }
}

fn is_common(word: &[String]) -> bool {
    word.first().is_some_and(|form| COMMON.contains(&form.as_str()))
}

/// The words a folded word is known by in the index: itself and its stems.
pub(super) fn forms(form: &str, stems: &Stems) -> Vec<String> {
    let mut forms = vec![form.to_owned()];
    for language in [Language::Nb, Language::En] {
        let stem = stems.stem(form, language);
        if !forms.contains(&stem) {
            forms.push(stem);
        }
    }
    forms
}

/// A query taken apart.
pub(super) struct Query {
    pub(super) terms: Vec<Term>,
    /// The whole query run together, to compare with ids and numbers.
    pub(super) key: String,
}

impl Query {
    pub(super) fn parse(text: &str, stems: &Stems, synonyms: &Synonyms) -> Self {
        let text = &text[..boundary(text, QUERY_LIMIT)];
        let words = Words::of(text);
        let atoms = &words.atoms;
        let known: Vec<Vec<String>> = atoms
            .iter()
            .map(|atom| if atom.is_number { vec![atom.form.clone()] } else { forms(&atom.form, stems) })
            .collect();
        let mut terms: Vec<(Term, bool)> = Vec::new();
        let mut next = 0;
        while next < atoms.len() && terms.len() < TERM_LIMIT {
            let compound = words.compounds.iter().find(|compound| compound.atoms.start == next);
            if let Some(place) = compound.filter(|compound| compound.is_place) {
                next = place.atoms.end;
                let form = place.forms.last().cloned().unwrap_or_default();
                terms.push((Term::place(form, next == atoms.len()), false));
                continue;
            }
            let synonym = synonyms.at(&known, next);
            let chain = compound.map_or(1, |chain| chain.atoms.len());
            let length = synonym.as_ref().map_or(1, |(length, _)| *length).max(chain);
            let end = (next + length).min(atoms.len());
            let is_last = end == atoms.len();
            let here = known.get(next..end).unwrap_or_default();
            let written = here
                .iter()
                .map(|forms| OneOf { exact: forms.iter().take(1).cloned().collect(), prefix: None });
            let mut alternatives = vec![
                Alternative { all: written.collect(), worth: 1.0 },
                Alternative { all: here.iter().map(OneOf::any).collect(), worth: INFLECTED },
            ];
            if let Some(chain) = compound {
                let exact = chain.forms.iter().flat_map(|form| forms(form, stems)).collect();
                alternatives.push(Alternative { all: vec![OneOf { exact, prefix: None }], worth: 1.0 });
                // A name may be written with and without its hyphen.
                let joined: Vec<Vec<String>> = chain.forms.iter().map(|form| forms(form, stems)).collect();
                alternatives.extend(synonyms.at(&joined, 0).into_iter().flat_map(|(_, others)| others));
            }
            if is_last {
                let typed = atoms.last().map(|atom| atom.form.as_str()).unwrap_or_default();
                alternatives.extend(beginning(&alternatives, typed));
            }
            alternatives.extend(synonym.into_iter().flat_map(|(_, others)| others));
            let single = atoms.get(next).filter(|_| end - next == 1);
            let word = single.filter(|atom| !atom.is_number).map(|atom| atom.form.clone());
            let common = single.is_some_and(|atom| COMMON.contains(&atom.form.as_str()));
            terms.push((Term { word, alternatives }, common));
            next = end;
        }
        // «krav til logg» asks for two things; «til» alone asks for itself.
        if terms.iter().any(|(_, common)| !common) {
            terms.retain(|(_, common)| !common);
        }
        Self { terms: terms.into_iter().map(|(term, _)| term).collect(), key: words.key() }
    }
}

/// The first alternative with its last word unfinished, as while typing. One letter or digit alone would begin everything.
fn beginning(alternatives: &[Alternative], typed: &str) -> Option<Alternative> {
    let mut unfinished = alternatives.first()?.clone();
    let last = unfinished.all.last_mut()?;
    if typed.len() < 2 {
        return None;
    }
    *last = OneOf { exact: Vec::new(), prefix: Some(typed.to_owned()) };
    unfinished.worth = PREFIX;
    Some(unfinished)
}

impl Term {
    fn place(form: String, is_last: bool) -> Self {
        let one = |exact: Vec<String>, prefix: Option<String>, worth: f32| Alternative {
            all: vec![OneOf { exact, prefix }],
            worth,
        };
        let mut alternatives = vec![one(vec![form.clone()], None, 1.0)];
        if is_last {
            alternatives.push(one(Vec::new(), Some(form), PREFIX));
        }
        Self { word: None, alternatives }
    }

    /// As an expression of FTS5. Words are letters and digits only, so quoting them is enough.
    pub(super) fn expression(&self) -> String {
        let one_of = |one: &OneOf| {
            let exact = one.exact.iter().map(|word| format!("\"{word}\""));
            let prefix = one.prefix.iter().map(|word| format!("\"{word}\" *"));
            format!("({})", exact.chain(prefix).collect::<Vec<_>>().join(" OR "))
        };
        let alternative = |alternative: &Alternative| {
            format!("({})", alternative.all.iter().map(one_of).collect::<Vec<_>>().join(" AND "))
        };
        format!("({})", self.alternatives.iter().map(alternative).collect::<Vec<_>>().join(" OR "))
    }
}
