//! Checks of the buyer's own wording: vague words, a named standard or product without an opening for equivalents, two
//! demands in one sentence.

use crate::text::Language;

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingFinding {
    /// A word that nothing can be checked against.
    Vague(String),
    /// A standard or format named without «eller tilsvarende».
    NameWithoutEquivalent(String),
    /// A joint between two demands.
    TwoDemands(String),
}

const VAGUE_NB: &[&str] = &[
    "tilstrekkelig",
    "tilfredsstillende",
    "moderne",
    "brukervennlig",
    "best mulig",
    "så langt som mulig",
    "god",
    "gode",
    "enkel",
    "enkelt",
    "rimelig",
    "fleksibel",
    "robust",
    "effektiv",
    "nødvendig",
    "hensiktsmessig",
];
const VAGUE_NN: &[&str] = &[
    "tilstrekkeleg",
    "tilfredsstillande",
    "moderne",
    "brukarvennleg",
    "best mogleg",
    "så langt som mogleg",
    "god",
    "gode",
    "enkel",
    "enkelt",
    "rimeleg",
    "fleksibel",
    "robust",
    "effektiv",
    "nødvendig",
    "føremålstenleg",
];
const VAGUE_EN: &[&str] = &[
    "adequate",
    "sufficient",
    "modern",
    "user-friendly",
    "best possible",
    "as far as possible",
    "good",
    "simple",
    "reasonable",
    "flexible",
    "robust",
    "efficient",
    "necessary",
    "appropriate",
];

/// The findings in `text`, in the order of the checks; each word once.
pub fn wording_findings(text: &str, language: Language) -> Vec<WordingFinding> {
    let lower = text.to_lowercase();
    let (vague, equivalent, joints): (&[&str], &[&str], &[&str]) = match language {
        Language::Nb => {
            (VAGUE_NB, &["eller tilsvarende", "eller likeverdig"], &["og skal", "samt skal", "og må"])
        }
        Language::Nn => {
            (VAGUE_NN, &["eller tilsvarande", "eller likeverdig"], &["og skal", "samt skal", "og må"])
        }
        Language::En => (VAGUE_EN, &["or equivalent"], &["and shall", "and must"]),
    };
    let mut findings: Vec<WordingFinding> = vague
        .iter()
        .filter(|word| contains_word(&lower, word))
        .map(|word| WordingFinding::Vague((*word).to_owned()))
        .collect();
    if !equivalent.iter().any(|phrase| lower.contains(phrase))
        && let Some(name) = named_standard(text)
    {
        findings.push(WordingFinding::NameWithoutEquivalent(name));
    }
    findings.extend(
        joints
            .iter()
            .filter(|joint| contains_word(&lower, joint))
            .map(|joint| WordingFinding::TwoDemands((*joint).to_owned())),
    );
    findings
}

/// Whether `word` stands in `text` with no letter right before or after it.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The first standard named by one of the usual bodies, such as `ISO 27001`.
fn named_standard(text: &str) -> Option<String> {
    const BODIES: &[&str] = &["ISO/IEC", "ISO", "IEC", "EN", "NS", "IEEE", "ETSI"];
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let number = pair[1].trim_matches(|character: char| !character.is_alphanumeric());
        let is_number = number.starts_with(|character: char| character.is_ascii_digit());
        (BODIES.contains(&pair[0]) && is_number).then(|| format!("{} {number}", pair[0]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vague_words_are_found_as_words_and_not_inside_others() {
        let found = wording_findings("Løsningen skal være brukervennlig og godkjent.", Language::Nb);
        assert_eq!(found, vec![WordingFinding::Vague("brukervennlig".into())]);
    }

    #[test]
    fn a_named_standard_needs_an_opening_for_equivalents() {
        let closed = wording_findings("Leverandøren skal være sertifisert etter ISO 27001.", Language::Nb);
        assert_eq!(closed, vec![WordingFinding::NameWithoutEquivalent("ISO 27001".into())]);
        let open = "Leverandøren skal være sertifisert etter ISO 27001 eller tilsvarende.";
        assert_eq!(wording_findings(open, Language::Nb), vec![]);
    }

    #[test]
    fn two_demands_in_one_sentence_are_pointed_out() {
        let found = wording_findings("Løsningen skal logge innsyn og skal varsle leder.", Language::Nb);
        assert_eq!(found, vec![WordingFinding::TwoDemands("og skal".into())]);
    }
}
