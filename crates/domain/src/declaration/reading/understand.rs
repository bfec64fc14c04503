//! What an answer cell means, in the words people use for it in bokmål, nynorsk and English.
//!
//! Only what can mean one thing is understood. «Ja, men …» and a dash are left for a person, with the cell they stand in.

use super::dates::read_date;
use crate::Date;
use crate::catalogue::Responsibility;
use crate::declaration::AnswerValue;

const MET: &[&str] = &[
    "ja",
    "j",
    "yes",
    "y",
    "x",
    "true",
    "sann",
    "sant",
    "ok",
    "oppfylt",
    "oppfyllt",
    "oppfylles",
    "oppfyller",
    "blir oppfylt",
    "ja oppfylt",
    "ja oppfylles",
    "helt oppfylt",
    "heilt oppfylt",
    "fullt oppfylt",
    "met",
    "fully met",
    "yes met",
    "fulfilled",
    "compliant",
    "✓",
    "✔",
    "☑",
    "✅",
];
const PARTLY: &[&str] = &[
    "delvis",
    "delvis oppfylt",
    "delvis oppfylles",
    "oppfylles delvis",
    "oppfylt delvis",
    "ja delvis",
    "delvis ja",
    "til dels",
    "partly",
    "partial",
    "partially",
    "partly met",
    "partially met",
    "partially fulfilled",
    "partially compliant",
];
const PLANNED: &[&str] = &[
    "planlagt",
    "planlagd",
    "planlegges",
    "planleggast",
    "er planlagt",
    "er planlagd",
    "blir planlagt",
    "planned",
    "is planned",
    "nei planlagt",
    "no planned",
];
const NOT_MET: &[&str] = &[
    "nei",
    "n",
    "no",
    "false",
    "usann",
    "usant",
    "ikke oppfylt",
    "ikkje oppfylt",
    "nei ikke oppfylt",
    "oppfylles ikke",
    "oppfyller ikke",
    "blir ikkje oppfylt",
    "not met",
    "no not met",
    "not fulfilled",
    "unmet",
    "non compliant",
    "not compliant",
    "✗",
    "✘",
    "❌",
];
const NOT_RELEVANT: &[&str] = &[
    "ikke relevant",
    "ikkje relevant",
    "ikke aktuelt",
    "ikkje aktuelt",
    "ikke aktuell",
    "ikkje aktuell",
    "irrelevant",
    "not relevant",
    "not applicable",
    "n/a",
    "na",
    "n a",
    "i/r",
    "ir",
    "i/a",
];

const SUPPLIER: &[&str] = &[
    "leverandør",
    "leverandøren",
    "supplier",
    "the supplier",
    "vendor",
    "the vendor",
    "tilbyder",
    "tilbydar",
];
const MUNICIPALITY: &[&str] = &[
    "kommune",
    "kommunen",
    "kunde",
    "kunden",
    "oppdragsgiver",
    "oppdragsgivar",
    "municipality",
    "the municipality",
    "customer",
    "buyer",
    "contracting authority",
];
const SHARED: &[&str] =
    &["delt", "delt ansvar", "begge", "begge parter", "begge partar", "felles", "shared", "both"];

/// What is claimed, and the date where one stands in the same cell («Planlagt 31.12.2027»); `None` when a cell with text
/// cannot be understood.
pub fn read_answer(text: &str) -> Option<(AnswerValue, Option<Date>)> {
    let plain = plain(text);
    let lists = [
        (MET, AnswerValue::Met),
        (PARTLY, AnswerValue::Partly),
        (PLANNED, AnswerValue::Planned),
        (NOT_MET, AnswerValue::NotMet),
        (NOT_RELEVANT, AnswerValue::NotRelevant),
    ];
    if let Some((_, value)) = lists.iter().find(|(words, _)| words.contains(&plain.as_str())) {
        return Some((*value, None));
    }
    match text.trim().replace(',', ".").parse::<f64>() {
        Ok(1.0) => return Some((AnswerValue::Met, None)),
        Ok(0.0) => return Some((AnswerValue::NotMet, None)),
        _ => {}
    }
    let (first, rest) = text.trim().split_once(char::is_whitespace)?;
    let date = read_date(
        rest.trim_matches(|character: char| matches!(character, '(' | ')' | ':' | '-' | '–' | ' ')),
    )?;
    PLANNED.contains(&self::plain(first).as_str()).then_some((AnswerValue::Planned, Some(date)))
}

/// Who does it; `None` when a cell with text cannot be understood.
pub fn read_responsibility(text: &str) -> Option<Responsibility> {
    let plain = plain(text);
    let lists = [
        (SUPPLIER, Responsibility::Supplier),
        (MUNICIPALITY, Responsibility::Municipality),
        (SHARED, Responsibility::Shared),
    ];
    lists.iter().find(|(words, _)| words.contains(&plain.as_str())).map(|(_, value)| *value)
}

/// Lower case, punctuation and runs of white space as one blank.
fn plain(text: &str) -> String {
    let blank = |character: char| {
        matches!(
            character,
            ',' | ';'
                | ':'
                | '.'
                | '!'
                | '('
                | ')'
                | '['
                | ']'
                | '"'
                | '\''
                | '«'
                | '»'
                | '“'
                | '”'
                | '-'
                | '–'
                | '—'
                | '\u{200b}'
                | '\u{feff}'
        )
    };
    let text: String = text.chars().map(|character| if blank(character) { ' ' } else { character }).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::words::Words;
    use proptest::prelude::*;

    #[test]
    fn every_word_of_the_lists_is_understood_in_every_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            for value in AnswerValue::ALL {
                assert_eq!(read_answer(words.answer(*value)), Some((*value, None)));
            }
            for value in Responsibility::ALL {
                assert_eq!(read_responsibility(words.responsibility(*value)), Some(*value));
            }
        }
    }

    #[test]
    fn what_people_write_instead_is_understood() {
        for (text, value) in [
            ("JA ", AnswerValue::Met),
            ("ja.", AnswerValue::Met),
            ("x", AnswerValue::Met),
            ("X", AnswerValue::Met),
            ("1", AnswerValue::Met),
            ("1.0", AnswerValue::Met),
            ("true", AnswerValue::Met),
            ("Yes", AnswerValue::Met),
            ("Ja, oppfylt", AnswerValue::Met),
            ("Delvis\noppfylt", AnswerValue::Partly),
            ("0", AnswerValue::NotMet),
            ("Ikkje oppfylt", AnswerValue::NotMet),
            ("N/A", AnswerValue::NotRelevant),
            ("n.a.", AnswerValue::NotRelevant),
            ("ikke-relevant", AnswerValue::NotRelevant),
        ] {
            assert_eq!(read_answer(text), Some((value, None)), "{text}");
        }
        let date = Date::from_ymd_opt(2027, 12, 31);
        for text in [
            "Planlagt 31.12.2027",
            "planlagt (31.12.2027)",
            "Planned: 2027-12-31",
            "planlagt innen 31.12.2027",
        ] {
            assert_eq!(read_answer(text), Some((AnswerValue::Planned, date)), "{text}");
        }
    }

    #[test]
    fn what_can_mean_two_things_is_not_understood() {
        for text in [
            "",
            " ",
            "-",
            "?",
            "Ja, men ikke på nettbrett",
            "Nei, se vedlegg",
            "2",
            "Ja/Nei",
            "kanskje",
            "se vedlegg 3",
        ] {
            assert_eq!(read_answer(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,60}") {
            let _ = (read_answer(&text), read_responsibility(&text));
        }
    }
}
