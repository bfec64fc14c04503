//! From raw rows to a [`Reading`]: matches rows with requirements, interprets cells, and collects what a person must see.

use super::matching::{Matched, Sent, folded, matched, wordings};
use super::{
    Altered, RawAnswers, RawField, RawRow, Reading, UnknownRow, Unreadable, read_answer, read_date,
    read_responsibility,
};
use crate::Date;
use crate::catalogue::AnswerFormat;
use crate::declaration::{Answer, AnswerOrigin, SignOff};
use crate::ids::RequirementId;
use crate::list::{Entry, RequirementList, text_hash};
use crate::organisation::OrganisationNumber;
use crate::text::Language;
use crate::words::Words;
use std::collections::BTreeSet;
use thiserror::Error;

/// The file answers another list than the one it was read with.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{known} of {rows} rows answer the list {expected}; the file is for {found:?}")]
pub struct WrongList {
    /// Id of the list the file answers, where it says so.
    pub found: Option<String>,
    /// Id of the list it was read with.
    pub expected: String,
    /// Rows that answer something in the list.
    pub known: usize,
    /// Rows with an id or a requirement text.
    pub rows: usize,
}

/// What `raw` answers in `list`. Rows may stand in any order. A file of an older or newer edition of the list is read as
/// far as its requirements are the same; [`Reading::is_of_another_edition`] tells.
///
/// # Errors
/// Most of the file answers something else than `list`, and it does not claim to answer it.
pub fn read_answers(raw: &RawAnswers, list: &RequirementList) -> Result<Reading, WrongList> {
    let sent = Sent::new(list, raw);
    let found = matched(raw, &sent);
    check_list(raw, list, &found)?;
    let mut reading =
        Reading { list_id: raw.list_id.clone(), unreadable: raw.unreadable.clone(), ..Reading::default() };
    read_vendor(raw, &mut reading);
    let answered_on = reading.vendor.get("date").and_then(|date| read_date(date));

    let mut rows_of: Vec<Vec<(usize, Matched)>> = vec![Vec::new(); list.entries.len()];
    for (at, (row, found)) in raw.rows.iter().zip(&found).enumerate() {
        match found {
            Some(matched) => {
                if let Some(rows) = rows_of.get_mut(matched.entry) {
                    rows.push((at, *matched));
                }
            }
            None => reading.unknown.extend(unknown(row)),
        }
    }
    // Row and requirement of what counts, to see what was moved.
    let mut counting: Vec<(usize, usize)> = Vec::new();
    for (place, (entry, rows)) in list.entries.iter().zip(&rows_of).enumerate() {
        let answered = rows.iter().find(|(at, _)| raw.rows.get(*at).is_some_and(is_answered));
        let Some((at, how)) = answered.or_else(|| rows.first()).copied() else {
            reading.missing.push(entry.id.clone());
            continue;
        };
        let Some(row) = raw.rows.get(at) else { continue };
        reading.matched.push(entry.id.clone());
        if rows.len() > 1 {
            reading.duplicate.push(entry.id.clone());
        }
        if how.by_id {
            counting.push((at, place));
        } else {
            reading.moved.push(entry.id.clone());
        }
        let unaltered = is_unaltered(row, place, &sent);
        if !unaltered {
            reading.altered.push(Altered {
                id: entry.id.clone(),
                sent: sent.cell(place),
                found: row.requirement.text.clone(),
                place: row.requirement.place.clone(),
            });
        }
        let mut answer = interpret(row, entry, &mut reading.unreadable);
        if says_nothing(&answer) {
            continue;
        }
        answer.text_hash = match (unaltered, row.text_hash.as_str()) {
            (true, _) => entry.text_hash.clone(),
            (false, "") => text_hash(&row.requirement.text),
            (false, answered) => answered.to_owned(),
        };
        answer.answered_on = answered_on;
        reading.answers.insert(entry.id.clone(), answer);
    }
    mark_moved(counting, list, &mut reading);
    reading.unreadable.sort_by(|left, right| left.place.cmp(&right.place));
    reading.unreadable.dedup();
    Ok(reading)
}

/// The requirement that each row is for, in the order of the rows; `None` where a row is for none.
pub fn row_requirements(raw: &RawAnswers, list: &RequirementList) -> Vec<Option<RequirementId>> {
    let entry = |found: Matched| list.entries.get(found.entry).map(|entry| entry.id.clone());
    matched(raw, &Sent::new(list, raw)).into_iter().map(|found| found.and_then(entry)).collect()
}

/// Refuses a file most of which is about something else, unless it says that it is for this list.
fn check_list(raw: &RawAnswers, list: &RequirementList, found: &[Option<Matched>]) -> Result<(), WrongList> {
    if raw.list_id.as_deref().is_some_and(|id| list.is_called(id)) {
        return Ok(());
    }
    let known = found.iter().flatten().count();
    let rows = raw
        .rows
        .iter()
        .filter(|row| !row.id.text.trim().is_empty() || !row.requirement.text.trim().is_empty())
        .count();
    let covered: BTreeSet<usize> = found.iter().flatten().map(|matched| matched.entry).collect();
    // Half of the rows, or half of the list where a buyer has added many rows of its own.
    let enough = known > 0 && (known * 2 >= rows || covered.len() * 2 >= list.entries.len());
    if enough {
        return Ok(());
    }
    Err(WrongList { found: raw.list_id.clone(), expected: list.id.clone(), known, rows })
}

fn is_answered(row: &RawRow) -> bool {
    [&row.answer, &row.description, &row.deviation, &row.planned, &row.documentation]
        .iter()
        .any(|field| !field.text.trim().is_empty())
}

fn says_nothing(answer: &Answer) -> bool {
    answer.value.is_none()
        && answer.planned.is_none()
        && answer.responsibility.is_none()
        && [&answer.description, &answer.deviation, &answer.documentation].iter().all(|text| text.is_empty())
}

/// Whether what stands in a row is the text in one of the languages it was sent out in.
fn is_unaltered(row: &RawRow, place: usize, sent: &Sent<'_>) -> bool {
    let found = folded(&row.requirement.text);
    if found.is_empty() && !row.text_hash.is_empty() {
        // A form carries no text, but the beginning of the hash of the text that was answered.
        return sent.entries(place).any(|(entry, _)| entry.text_hash.starts_with(&row.text_hash));
    }
    // A column that was taken away alters nothing.
    found.is_empty() || sent.entries(place).any(|(entry, words)| wordings(entry, words).contains(&found))
}

/// A row that nothing in the list is meant by; nothing where the row is empty or says that a list is.
fn unknown(row: &RawRow) -> Option<UnknownRow> {
    let text = [&row.requirement, &row.answer, &row.description, &row.deviation, &row.documentation]
        .into_iter()
        .find(|field| !field.text.trim().is_empty());
    let id = row.id.text.trim();
    if id.is_empty() {
        let said = &text?.text;
        if Language::ALL.iter().any(|language| Words::of(*language).no_requirements == said.trim()) {
            return None;
        }
    }
    let place =
        if id.is_empty() { text.map(|field| field.place.clone()) } else { Some(row.id.place.clone()) };
    let text = text.map(|field| field.text.trim().to_owned()).unwrap_or_default();
    Some(UnknownRow {
        id: if id.is_empty() { text.clone() } else { id.to_owned() },
        text,
        place: place.unwrap_or_default(),
    })
}

fn interpret(row: &RawRow, entry: &Entry, unreadable: &mut Vec<Unreadable>) -> Answer {
    let mut answer = Answer {
        description: tidy(&row.description.text),
        deviation: tidy(&row.deviation.text),
        documentation: tidy(&row.documentation.text),
        origin: AnswerOrigin::Imported { file: String::new() },
        ..Answer::default()
    };
    let said = row.answer.text.trim();
    let mut date = None;
    if !said.is_empty() {
        // Where a number is asked for, 1 is a number and not a yes.
        let number = entry.format == AnswerFormat::Number && said.replace(',', ".").parse::<f64>().is_ok();
        match read_answer(said).filter(|_| !number) {
            Some((value, day)) => {
                answer.value = Some(value);
                date = day;
            }
            None => unreadable.push(not_understood(&row.answer, "answer")),
        }
    }
    answer.planned = understood(&row.planned, "date", read_date, unreadable).or(date);
    let responsibility = understood(&row.responsibility, "responsibility", read_responsibility, unreadable);
    answer.responsibility = responsibility.filter(|responsibility| *responsibility != entry.responsibility);
    answer
}

fn understood<T>(
    field: &RawField,
    expected: &str,
    read: impl Fn(&str) -> Option<T>,
    unreadable: &mut Vec<Unreadable>,
) -> Option<T> {
    if field.text.trim().is_empty() {
        return None;
    }
    let value = read(&field.text);
    if value.is_none() {
        unreadable.push(not_understood(field, expected));
    }
    value
}

fn not_understood(field: &RawField, expected: &str) -> Unreadable {
    Unreadable {
        place: field.place.clone(),
        value: field.text.trim().to_owned(),
        expected: expected.to_owned(),
    }
}

/// Lines without blanks at their ends, and no empty lines at the end of the whole.
fn tidy(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Everything that is not part of the longest run of rows in the order of the list was moved: the fewest rows that
/// explain the order found.
fn mark_moved(mut counting: Vec<(usize, usize)>, list: &RequirementList, reading: &mut Reading) {
    counting.sort_unstable();
    let places: Vec<usize> = counting.into_iter().map(|(_, place)| place).collect();
    let kept = longest_run(&places);
    let by_id: BTreeSet<usize> = places.into_iter().collect();
    let gone: BTreeSet<_> = std::mem::take(&mut reading.moved).into_iter().collect();
    reading.moved = list
        .entries
        .iter()
        .enumerate()
        .filter(|(place, entry)| {
            gone.contains(&entry.id) || (by_id.contains(place) && kept.binary_search(place).is_err())
        })
        .map(|(_, entry)| entry.id.clone())
        .collect();
}

/// The longest increasing subsequence.
fn longest_run(places: &[usize]) -> Vec<usize> {
    // For each length, the index of the smallest place a run of that length can end with; and who came before whom.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places.get(*end).is_some_and(|other| other < place));
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(index) = at {
        run.extend(places.get(index).copied());
        at = before.get(index).copied().flatten();
    }
    run.reverse();
    run
}

fn read_vendor(raw: &RawAnswers, reading: &mut Reading) {
    for (code, field) in &raw.vendor {
        let text = folded(&field.text);
        if text.is_empty() {
            continue;
        }
        let (text, expected) = match code.as_str() {
            "date" => match read_date(&text) {
                Some(date) => (date.to_string(), None),
                None => (text, Some("date")),
            },
            "number" if is_norwegian(&text) => match OrganisationNumber::parse(&digits(&text)) {
                Ok(number) => (number.to_string(), None),
                Err(_) => (text, Some("organisation_number")),
            },
            _ => (text, None),
        };
        if let Some(expected) = expected {
            reading.unreadable.push(not_understood(field, expected));
        }
        reading.vendor.insert(code.clone(), text);
    }
    let field = |code: &str| reading.vendor.get(code).cloned().unwrap_or_default();
    let date: Option<Date> = reading.vendor.get("date").and_then(|date| read_date(date));
    // Without a checksum nobody has signed: name and date then only say who filled in the form, and when.
    if let (Some(date), false) = (date, field("checksum").is_empty()) {
        reading.sign_off = Some(SignOff {
            name: field("responsible"),
            role: field("role"),
            date,
            statement: field("statement"),
            checksum: field("checksum"),
        });
    }
}

/// A supplier from abroad has another kind of number, such as `SE556677889901`.
fn is_norwegian(number: &str) -> bool {
    let letters: String = number.chars().filter(|character| character.is_alphabetic()).collect();
    matches!(letters.to_uppercase().as_str(), "" | "NO" | "NOMVA" | "MVA" | "ORGNR")
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests;
