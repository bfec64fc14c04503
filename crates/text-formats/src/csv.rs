//! The list as CSV: UTF-8 with a byte order mark and semicolons, as a Norwegian Excel expects it.
//!
//! A text from outside must not become a formula when somebody opens the file: a cell that begins with a sign that a
//! spreadsheet calculates from gets an apostrophe in front, and every cell stands in quotation marks.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use domain::list::{Entry, RequirementList};
use domain::words::Words;
use thiserror::Error;

/// Tells a spreadsheet that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Signs that begin a formula, their full-width twins, and those that a spreadsheet skips before looking for one.
const BEGIN_FORMULAS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table cannot be written.
#[derive(Debug, Error)]
#[error("the table cannot be written: {0}")]
pub struct CsvError(String);

/// The requirements the vendor answers, one a row, with empty columns for the answers.
///
/// # Errors
/// Only when memory runs out.
pub fn csv(list: &RequirementList) -> Result<Vec<u8>, CsvError> {
    let words = Words::of(list.language);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer.write_record(header(words)).map_err(failed)?;
    for entry in &list.entries {
        writer.write_record(row(entry, words).map(|cell| harmless(&cell))).map_err(failed)?;
    }
    writer.into_inner().map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> CsvError {
    CsvError(error.to_string())
}

const COLUMNS: usize = 18;

/// The columns of the sheet «Krav», with title, shape of the answer and confidence in columns of their own.
fn header(words: &Words) -> [&'static str; COLUMNS] {
    [
        words.col_id,
        words.col_theme,
        words.col_title,
        words.col_requirement,
        words.col_role,
        words.col_level,
        words.col_fulfilment,
        words.col_documentation_demanded,
        words.answer_format,
        words.col_answer,
        words.col_description,
        words.col_deviation,
        words.col_planned,
        words.col_documentation,
        words.col_responsibility,
        words.col_source,
        words.col_address,
        words.col_confidence,
    ]
}

fn row(entry: &Entry, words: &Words) -> [String; COLUMNS] {
    let unanswered = String::new;
    let source = entry.sources.first();
    [
        entry.id.to_string(),
        entry.theme_name.clone(),
        entry.title.clone(),
        entry.text.clone(),
        words.role(entry.role).to_owned(),
        level(entry, words),
        words.fulfilment(&entry.fulfilment),
        entry.documentation.join(", "),
        words.format(entry.format).to_owned(),
        unanswered(),
        unanswered(),
        unanswered(),
        unanswered(),
        unanswered(),
        words.responsibility(entry.responsibility).to_owned(),
        stands_in(entry),
        source.and_then(|source| source.address.clone()).unwrap_or_default(),
        confidence(entry, words),
    ]
}

/// Where the requirement stands, and the official number that the user brought in.
fn stands_in(entry: &Entry) -> String {
    let source = match entry.sources.first() {
        Some(source) => format!("{}, {}", source.document, source.place),
        None => entry.set_name.clone(),
    };
    match &entry.imported_number {
        Some(number) => format!("{source}; {number}"),
        None => source,
    }
}

fn level(entry: &Entry, words: &Words) -> String {
    match entry.level {
        None => words.own_requirement.to_owned(),
        Some(level) if entry.level_inferred => {
            format!("{} ({})", words.level(level), words.level_inferred)
        }
        Some(level) => words.level(level).to_owned(),
    }
}

/// What is not settled says so here as everywhere.
fn confidence(entry: &Entry, words: &Words) -> String {
    let known = entry.confidence.map(|confidence| words.confidence(confidence)).unwrap_or_default();
    if entry.is_settled() { known.to_owned() } else { format!("{known}, {}", words.check_against_source) }
}

/// `text` so that no spreadsheet takes it for a formula; without what a text file should not hold.
fn harmless(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|character| matches!(character, '\n' | '\t' | '\r') || !character.is_control())
        .collect();
    if text.trim_start_matches([' ', '\u{a0}']).starts_with(BEGIN_FORMULAS) {
        format!("'{text}")
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_spreadsheet_would_calculate_gets_an_apostrophe() {
        for formula in
            ["=1+1", "+47 22", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u{a0}=1", "＝1", "\u{1}=1"]
        {
            assert!(harmless(formula).starts_with('\''), "{formula:?}");
        }
        for text in ["Løsningen skal logge.", "5 = 5", "a-b", "", "'allerede"] {
            assert_eq!(harmless(text), text);
        }
    }
}
