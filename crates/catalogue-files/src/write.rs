//! A requirement set as files, in the format of `data/README.md`: for a set that someone brings in from a table and wants
//! to review and correct as text.
//!
//! The files say no more than the table did. What a record must have and a table does not say is filled with the mildest
//! value, and the record's note says so.

use domain::Date;
use domain::import::Proposal;
use std::collections::BTreeSet;
use std::fmt::Write;

/// A set to write.
pub struct WrittenSet<'a> {
    /// Identifier: a–z, 0–9 and hyphen. The folder must be called the same.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// Name of the file it comes from.
    pub file: &'a str,
    /// When the file was read.
    pub read_on: Date,
    /// The requirements.
    pub requirements: &'a [Proposal],
}

/// The files of a set: path below its folder, and text.
pub fn set_files(set: &WrittenSet<'_>) -> Vec<(String, String)> {
    let mut files =
        vec![("set.yaml".to_owned(), set_file(set)), (format!("sources/{}.yaml", set.id), source_file(set))];
    let mut taken = BTreeSet::new();
    for requirement in set.requirements {
        let number = identifier(&requirement.number);
        let mut id = format!("{}-{number}", set.id);
        if number.is_empty() || !taken.insert(id.clone()) {
            id = format!("{}-row-{}", set.id, requirement.row);
            taken.insert(id.clone());
        }
        files.push((format!("requirements/{id}.yaml"), requirement_file(set, &id, requirement)));
    }
    files
}

/// `text` as an identifier: small letters a–z, digits and single hyphens.
pub fn identifier(text: &str) -> String {
    let mut id = String::new();
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'æ' => id.push_str("ae"),
            'ø' => id.push('o'),
            'å' => id.push('a'),
            'a'..='z' | '0'..='9' => id.push(character),
            _ if id.ends_with('-') || id.is_empty() => {}
            _ => id.push('-'),
        }
        if id.len() >= 60 {
            break;
        }
    }
    id.trim_end_matches('-').to_owned()
}

macro_rules! line {
    ($text:ident, $($part:tt)*) => { let _ = writeln!($text, $($part)*); };
}

fn set_file(set: &WrittenSet<'_>) -> String {
    let (title, file, date) = (quoted(set.title), set.file, set.read_on);
    let short: String = set.title.chars().take(18).collect();
    let description =
        quoted(&format!("Krav tatt inn fra {file} {date}. Kravene er ikke kontrollert mot en kilde."));
    let what = quoted(&format!("Tatt inn fra {file}."));
    let mut text = String::new();
    line!(text, "id: {}", quoted(set.id));
    line!(text, "title: {{ nb: {title} }}");
    line!(text, "short: {{ nb: {} }}", quoted(short.trim()));
    line!(text, "description: {{ nb: {description} }}");
    line!(text, "version: \"{date}\"");
    line!(text, "publisher: {}", quoted(file));
    line!(text, "packager: \"Kravkompass\"");
    line!(text, "published: null");
    line!(text, "read_on: \"{date}\"");
    line!(text, "changelog:");
    line!(text, "  - {{ version: \"{date}\", date: \"{date}\", what: {{ nb: {what} }}, requirements: [] }}");
    text
}

fn source_file(set: &WrittenSet<'_>) -> String {
    let mut text = String::new();
    line!(text, "id: {}", quoted(set.id));
    line!(text, "title: {}", quoted(set.file));
    line!(text, "publisher: {}", quoted(set.title));
    line!(text, "edition: null");
    line!(text, "address: null");
    line!(text, "read_on: \"{}\"", set.read_on);
    line!(text, "licence: null");
    text
}

fn requirement_file(set: &WrittenSet<'_>, id: &str, requirement: &Proposal) -> String {
    let number = if requirement.number.is_empty() { "null".to_owned() } else { quoted(&requirement.number) };
    let mut note = "Tatt inn fra en tabell. Normeringsnivå, lag og anvendelse står ikke i filen".to_owned();
    if !requirement.theme_said {
        note.push_str(", og temaet er gjettet");
    }
    if requirement.said_absolute {
        note.push_str(". Filen kaller kravet absolutt");
    }
    note.push('.');
    let mut text = String::new();
    line!(text, "id: {}", quoted(id));
    line!(text, "number: {number}");
    line!(text, "title: {{ nb: {} }}", quoted(&requirement.title));
    line!(text, "text:");
    line!(text, "  nb: {}", quoted(&requirement.text));
    if !requirement.reason.is_empty() {
        line!(text, "rationale:");
        line!(text, "  nb: {}", quoted(&requirement.reason));
    }
    line!(text, "theme: {}", quoted(requirement.theme.as_str()));
    line!(text, "interoperability_layer: \"organisational\"");
    line!(text, "status: [{{ value: \"in_force\", from: null }}]");
    line!(text, "levels:");
    line!(
        text,
        "  - {{ target: \"municipality\", action: \"use\", level: \"guide\", basis: null, inferred: true }}"
    );
    line!(text, "legal_basis: []");
    line!(text, "applies_when: {{ always: true }}");
    line!(text, "responsibility: {{ default: \"supplier\" }}");
    line!(text, "role: \"{}\"", requirement.role.code());
    line!(text, "tier: \"core\"");
    line!(text, "answer: {{ format: \"yes_no\", expected_evidence: [] }}");
    line!(text, "approval_schemes: []");
    line!(text, "related: []");
    line!(text, "sources:");
    line!(
        text,
        "  - {{ document: {}, place: \"rad {}\", read_on: \"{}\", confidence: \"reconstructed\" }}",
        quoted(set.id),
        requirement.row,
        set.read_on
    );
    line!(text, "note: {{ nb: {} }}", quoted(&note));
    text
}

/// A text between quotation marks: whatever it holds, it stays one text of one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            one if one.is_control() || matches!(one, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}') => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(one));
            }
            one => quoted.push(one),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::raw::record::{RawRequirement, RawSet, RawSource};
    use domain::catalogue::{Confidence, ProcurementRole};
    use domain::ids::{SetId, ThemeId};

    fn proposal(row: u32, number: &str, text: &str) -> Proposal {
        Proposal {
            row,
            number: number.into(),
            title: "Logg".into(),
            text: text.into(),
            theme: ThemeId::from("logging"),
            theme_said: false,
            role: ProcurementRole::Requirement,
            said_absolute: true,
            reason: String::new(),
            new: true,
        }
    }

    #[test]
    fn what_is_written_is_read_back_whatever_the_texts_hold() {
        let nasty = "«A»: \"ja\" \\ nei\n- #1: {x}\t'y' \u{2028} &anker !!tag =cmd|' /c calc'!A1";
        let requirements = [proposal(2, "K-1", nasty), proposal(3, "K 1", "Igjen."), proposal(4, "", "no")];
        let set = WrittenSet {
            id: "sett",
            title: "Krav: \"nye\"",
            file: "krav æøå.xlsx",
            read_on: "2026-11-23".parse().unwrap(),
            requirements: &requirements,
        };
        let files = set_files(&set);
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "set.yaml",
                "sources/sett.yaml",
                "requirements/sett-k-1.yaml",
                "requirements/sett-row-3.yaml",
                "requirements/sett-row-4.yaml"
            ]
        );
        let read: RawSet = serde_saphyr::from_str(&files[0].1).unwrap();
        assert_eq!((read.id.as_str(), read.title.nb.as_str()), ("sett", "Krav: \"nye\""));
        let _: RawSource = serde_saphyr::from_str(&files[1].1).unwrap();
        for ((_, text), proposal) in files[2..].iter().zip(&requirements) {
            let raw: RawRequirement = serde_saphyr::from_str(text).unwrap();
            let read = raw.into_requirement(&SetId::from("sett")).unwrap();
            assert_eq!(read.text.nb, proposal.text);
            assert_eq!(read.confidence(), Confidence::Reconstructed);
            assert!(read.level_is_inferred());
        }
    }

    #[test]
    fn identifiers_are_plain() {
        assert_eq!(identifier("Krav på Ærøy – 3.2 (A)"), "krav-pa-aeroy-3-2-a");
        assert_eq!(identifier("../../etc"), "etc");
        assert_eq!(identifier("…"), "");
    }
}
