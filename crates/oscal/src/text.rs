//! Texts, identifiers and moments as OSCAL has them.

use domain::Date;
use uuid::Uuid;

/// What our identifiers are derived under.
const OWN: Uuid = Uuid::from_u128(0x0250_f2c3_0a5f_4723_964f_6205_a921_778a);

/// The identifier of what these words name; the same words give the same.
pub(crate) fn uuid(words: &[&str]) -> String {
    // Parted by a sign that no identifier holds, so that no two rows of words are taken for one another.
    Uuid::new_v5(&OWN, words.join("\u{1f}").as_bytes()).to_string()
}

/// A token: letters, digits, full stop, hyphen and underscore, the first a letter or an underscore.
pub(crate) fn token(id: &str) -> String {
    let kept = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '-' | '_');
    let token: String = id.chars().map(|sign| if kept(sign) { sign } else { '_' }).collect();
    match token.chars().next() {
        Some(first) if first.is_alphabetic() || first == '_' => token,
        _ => format!("_{token}"),
    }
}

/// A text on one line without white space at its ends; `None` when nothing is left.
pub(crate) fn line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|sign: char| sign.is_whitespace() || sign.is_control()).collect();
    let line = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

/// A text of one or more lines, or what stands for it where it is blank.
pub(crate) fn prose(text: &str, otherwise: &str) -> String {
    let text = text.trim();
    if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
}

/// The beginning of a day, in the only time zone we can be sure of.
pub(crate) fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

/// A web address, where it is one.
pub(crate) fn address(text: &str) -> Option<String> {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    (is_web && !text.chars().any(|sign| sign.is_whitespace() || sign.is_control())).then(|| text.to_owned())
}

/// A file name as the reference of another file in the same folder.
pub(crate) fn reference(file_name: &str) -> String {
    let mut reference = String::with_capacity(file_name.len());
    for byte in file_name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'(' | b')' => {
                reference.push(char::from(byte));
            }
            _ => reference.push_str(&format!("%{byte:02X}")),
        }
    }
    reference
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_begins_with_a_letter_and_holds_no_blank() {
        assert_eq!(token("ehds-ii-2.1"), "ehds-ii-2.1");
        assert_eq!(token("2.1 x"), "_2.1_x");
        assert_eq!(token(""), "_");
    }

    #[test]
    fn a_line_has_no_breaks_and_no_blanks_at_its_ends() {
        assert_eq!(line(" a\n b\u{0}c ").as_deref(), Some("a b c"));
        assert_eq!(line(" \n"), None);
    }

    #[test]
    fn a_file_name_becomes_a_reference() {
        assert_eq!(reference("Kravsett normen (2).oscal.json"), "Kravsett%20normen%20(2).oscal.json");
        assert_eq!(reference("sær.json"), "s%C3%A6r.json");
    }

    #[test]
    fn only_web_addresses_are_addresses() {
        assert!(address("https://example.org/a?b=c").is_some());
        assert!(address("javascript:alert(1)").is_none() && address("https://a b").is_none());
    }
}
