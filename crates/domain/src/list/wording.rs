//! How a requirement reads in one cell: title, text, and what the vendor must know about it.
//!
//! The same wherever a list is answered, so that whoever reads the answers can tell a requirement that was altered from
//! one that is as it was sent.

use super::Entry;
use crate::catalogue::AnswerFormat;
use crate::words::Words;

/// What follows the title: the text, and on a line of its own, in parentheses, what the vendor must know about it
/// (reworded by the buyer, in another language, the shape of the answer).
pub fn requirement_body(entry: &Entry, words: &Words) -> String {
    let mut remarks = Vec::new();
    if entry.original.is_some() {
        remarks.push(words.adapted_by_buyer.to_owned());
    }
    if entry.text_language != words.language {
        remarks.push(words.shown_in_bokmaal.to_owned());
    }
    // Yes or no is what the answer column offers anyway.
    if matches!(entry.format, AnswerFormat::Text | AnswerFormat::Number | AnswerFormat::Document) {
        remarks.push(format!("{}: {}", words.answer_format, words.format(entry.format).to_lowercase()));
    }
    let text = entry.text.trim();
    if remarks.is_empty() { text.to_owned() } else { format!("{text}\n({})", remarks.join("; ")) }
}

/// The whole cell: title, line break and [`requirement_body`].
pub fn requirement_cell(entry: &Entry, words: &Words) -> String {
    let body = requirement_body(entry, words);
    match (entry.title.trim(), body.as_str()) {
        ("", body) => body.to_owned(),
        (title, "") => title.to_owned(),
        (title, body) => format!("{title}\n{body}"),
    }
}
