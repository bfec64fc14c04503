//! Text made comparable: small letters, no accents on what is not a letter of its own in Norwegian, one blank between
//! words, nothing but letters and digits.

/// `text` folded: `«Krav-nr.:»` becomes `krav nr`.
pub(super) fn folded(text: &str) -> String {
    words(text).collect::<Vec<_>>().join(" ")
}

/// The words of `text` in small letters.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_capitals_go_and_norwegian_letters_stay() {
        assert_eq!(folded("  Krav-Nr.:\n"), "krav nr");
        assert_eq!(folded("MÅ / BØR"), "må bør");
        assert_eq!(folded("–"), "");
    }
}
