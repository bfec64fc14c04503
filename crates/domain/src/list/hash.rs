//! The hash that ties an answer to the very wording it answers.

use sha2::{Digest, Sha256};

/// SHA-256 in lower-case hexadecimal of `text` with every run of white space folded to one blank and trimmed, so that
/// a line broken by a spreadsheet is not taken for a changed demand.
pub fn text_hash(text: &str) -> String {
    hex(&Sha256::digest(text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::text_hash;

    #[test]
    fn white_space_does_not_change_the_hash_but_a_letter_does() {
        assert_eq!(text_hash("Løsningen  skal\nlogge. "), text_hash("Løsningen skal logge."));
        assert_ne!(text_hash("Løsningen skal logge."), text_hash("Løsningen bør logge."));
    }
}
