//! Official numbers that a user has brought in. They stand in the user's own workspace and never in the catalogue, and
//! are never shown without saying where they come from.

use crate::Date;
use crate::ids::RequirementId;
use serde::{Deserialize, Serialize};

/// A number the user took over from a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedNumber {
    /// The requirement of the catalogue.
    pub requirement: RequirementId,
    /// The number as it stands in the file.
    pub number: String,
    /// Name of the file.
    pub file: String,
    /// When it was imported.
    pub imported_on: Date,
    /// Who imported it; empty where no name is given in the settings.
    pub who: String,
}

/// Longest number that is taken for one, in characters.
pub(super) const NUMBER_LIMIT: usize = 40;

/// A number made comparable: capitals, without blanks, and without a year of edition after a colon.
pub(super) fn normal(number: &str) -> String {
    let number = number.split(':').next().unwrap_or_default();
    number.chars().filter(|one| !one.is_whitespace()).flat_map(char::to_uppercase).collect()
}

/// The numbers of national standards named in a text, such as `HIS 80226` and `HITS 1174-2`.
pub(super) fn standards(text: &str) -> Vec<String> {
    const PREFIXES: &[&str] = &["HIS", "HITS", "HITR", "HISD", "HIT"];
    let words: Vec<String> = text
        .split(|one: char| !(one.is_alphanumeric() || one == '-'))
        .filter(|word| !word.is_empty())
        .map(str::to_uppercase)
        .collect();
    let digits = |word: &str| {
        word.chars().next().is_some_and(|one| one.is_ascii_digit())
            && word.chars().all(|one| one.is_ascii_digit() || one == '-')
            && (3..=9).contains(&word.len())
    };
    let mut found = Vec::new();
    for (place, word) in words.iter().enumerate() {
        // «HIS 80226», and «HIS80226» or «HIS-80226» in one word.
        for prefix in PREFIXES {
            let rest = if word == prefix {
                words.get(place + 1).map(String::as_str)
            } else {
                word.strip_prefix(prefix).map(|rest| rest.trim_start_matches('-'))
            };
            if let Some(rest) = rest.filter(|rest| digits(rest)) {
                found.push(format!("{prefix}{rest}"));
                break;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_with_and_without_blanks_capitals_and_edition() {
        assert_eq!(normal("his 80226:2018"), normal("HIS80226"));
        assert_eq!(normal("5.4.1"), "5.4.1");
    }

    #[test]
    fn numbers_of_standards_are_found_in_running_text() {
        assert_eq!(
            standards("Standard for epikrise (HIS 80226:2018), jf. HITS1174-2"),
            ["HIS80226", "HITS1174-2"]
        );
        assert!(standards("this 80226 og HIS-en").is_empty());
    }
}
