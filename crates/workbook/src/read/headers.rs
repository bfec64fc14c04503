//! Which column a header means: the words of the three languages, and those that people put in their place.

use crate::layout::{COLUMNS, ColumnKey};
use domain::text::Language;
use domain::words::Words;
use std::sync::OnceLock;

/// No header is longer, in bytes.
const LONGEST: usize = 200;

/// Words for columns beyond those the program writes itself.
const SYNONYMS: &[(ColumnKey, &[&str])] = &[
    (
        ColumnKey::Id,
        &[
            "krav id",
            "kravid",
            "krav nr",
            "kravnr",
            "kravnummer",
            "nr",
            "nummer",
            "løpenummer",
            "ref",
            "referanse",
            "kjennemerke",
            "requirement id",
            "req id",
            "requirement no",
            "requirement number",
            "number",
            "identifier",
        ],
    ),
    (ColumnKey::Theme, &["kategori", "kapittel", "category", "topic", "area"]),
    (
        ColumnKey::Requirement,
        &[
            "kravet",
            "kravtekst",
            "kravbeskrivelse",
            "tekst",
            "requirements",
            "requirement text",
            "text",
            "demand",
        ],
    ),
    (ColumnKey::Role, &["kravtype", "krav type", "requirement type"]),
    (ColumnKey::Level, &["normnivå", "nivå", "level"]),
    (
        ColumnKey::DocumentationDemanded,
        &["krav til dokumentasjon", "dokumentasjon som kreves", "evidence required", "required evidence"],
    ),
    (
        ColumnKey::Answer,
        &[
            "svaret",
            "svar ja nei",
            "ja nei",
            "besvarelse",
            "leverandørens svar",
            "leverandøren sitt svar",
            "svar fra leverandør",
            "svar fra leverandøren",
            "svar frå leverandøren",
            "tilbyders svar",
            "tilbydars svar",
            "oppfylt",
            "oppfylles",
            "oppfyller",
            "answers",
            "response",
            "vendor response",
            "supplier response",
            "reply",
            "compliance",
            "compliant",
            "met",
            "fulfilled",
        ],
    ),
    (
        ColumnKey::Description,
        &[
            "beskriving",
            "utdyping",
            "utdypning",
            "utdypande",
            "kommentar",
            "kommentarer",
            "kommentarar",
            "forklaring",
            "merknad",
            "merknader",
            "leverandørens beskrivelse",
            "comment",
            "comments",
            "explanation",
            "remarks",
        ],
    ),
    (
        ColumnKey::Deviation,
        &[
            "avvik",
            "avvik og tiltak",
            "kompenserende tiltak",
            "kompenserande tiltak",
            "deviation",
            "deviations",
            "deviation and measure",
        ],
    ),
    (ColumnKey::Planned, &["dato", "planlagt oppfylt", "date", "due date", "delivery date"]),
    (
        ColumnKey::Documentation,
        &[
            "vedlegg",
            "dokumentasjon vedlegg",
            "documentation",
            "attachment",
            "attachments",
            "reference to evidence",
            "proof",
        ],
    ),
    (ColumnKey::Responsibility, &["ansvarlig", "ansvarleg", "responsible", "owner"]),
    (ColumnKey::Source, &["kilder", "kjelder", "sources", "reference"]),
];

/// The column that a header names, and whether it is called so word for word.
pub(crate) fn column(header: &str) -> Option<(ColumnKey, bool)> {
    if header.len() > LONGEST {
        return None;
    }
    let header = plain(header);
    if header.is_empty() {
        return None;
    }
    if let Some((key, _)) = known().iter().find(|(_, word)| *word == header) {
        return Some((*key, true));
    }
    // «Svar (Ja, Delvis, Nei)» is the answer, with something behind.
    let goes_on = |word: &str| header.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
    known()
        .iter()
        .filter(|(_, word)| word.chars().count() > 3 && goes_on(word))
        .max_by_key(|(_, word)| word.len())
        .map(|(key, _)| (*key, false))
}

/// The words of the program itself in every language, then the others. Made once: every row is asked whether it is a
/// header that was copied down.
fn known() -> &'static [(ColumnKey, String)] {
    static KNOWN: OnceLock<Vec<(ColumnKey, String)>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let own = Language::ALL.into_iter().flat_map(|language| {
            COLUMNS.iter().map(move |column| (column.key, plain((column.word)(Words::of(language)))))
        });
        let others =
            SYNONYMS.iter().flat_map(|(key, words)| words.iter().map(|word| (*key, (*word).to_owned())));
        own.chain(others).collect()
    })
}

/// Lower case, letters and digits only, one blank between words.
pub(crate) fn plain(text: &str) -> String {
    let text: String =
        text.chars().map(|character| if character.is_alphanumeric() { character } else { ' ' }).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_known_by_its_own_word_in_every_language() {
        for language in Language::ALL {
            for entry in &COLUMNS {
                let word = (entry.word)(Words::of(language));
                assert_eq!(column(word), Some((entry.key, true)), "{word}");
                assert_eq!(column(&format!(" {}: ", word.to_uppercase())), Some((entry.key, true)), "{word}");
            }
        }
    }

    #[test]
    fn a_header_with_something_behind_it_is_still_that_header() {
        assert_eq!(column("Svar (Ja/Delvis/Nei)"), Some((ColumnKey::Answer, false)));
        assert_eq!(column("Leverandørens svar"), Some((ColumnKey::Answer, true)));
        assert_eq!(
            column("Dokumentasjonskrav fra kommunen"),
            Some((ColumnKey::DocumentationDemanded, false))
        );
        assert_eq!(column("Pris"), None);
        assert_eq!(column(" "), None);
    }
}
