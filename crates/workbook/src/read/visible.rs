//! The list put together again from what a person can see, for workbooks whose hidden sheet is lost.
//!
//! Everything a vendor answers to is there. What is not (the set a requirement is from, its number) stays empty rather
//! than guessed.

use super::WorkbookReadError;
use super::book::{Book, Sheet};
use super::headers::plain;
use super::meta::Meta;
use super::table::Table;
use crate::layout::{COLUMNS, ColumnKey};
use domain::Date;
use domain::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole};
use domain::declaration::reading::{read_date, read_responsibility};
use domain::list::{Entry, EntrySource, RequirementList, text_hash};
use domain::organisation::OrganisationNumber;
use domain::procurement::{Fulfilment, Header};
use domain::text::Language;
use domain::words::Words;

/// How far to the right of its label a fact can stand.
const REACH: u32 = 4;

/// The id that stands on the first sheet.
pub(super) fn list_id(book: &Book) -> Option<String> {
    Language::ALL.into_iter().find_map(|language| fact(book, Words::of(language).label_list_id))
}

/// The list as it can be seen.
pub(super) fn list(
    book: &Book,
    table: &Table,
    meta: Option<&Meta>,
) -> Result<RequirementList, WorkbookReadError> {
    let sheet = book.sheets.get(table.sheet).ok_or(WorkbookReadError::NoTable)?;
    let language = language(sheet, table, meta);
    let words = Words::of(language);
    let key = |key: &str| meta.and_then(|meta| meta.keys.get(key)).filter(|text| !text.is_empty()).cloned();
    let id = key("list_id").or_else(|| list_id(book)).ok_or(WorkbookReadError::ListLost)?;
    let as_of = key("as_of")
        .or_else(|| fact(book, words.label_date))
        .and_then(|text| read_date(&text))
        .ok_or(WorkbookReadError::ListLost)?;
    let fact = |label: &str| fact(book, label).unwrap_or_default();
    let entries: Vec<Entry> =
        table.rows(sheet).into_iter().filter_map(|row| entry(sheet, table, row, words)).collect();
    Ok(RequirementList {
        id,
        header: Header {
            name: fact(words.label_procurement),
            organisation: fact(words.label_buyer),
            organisation_number: OrganisationNumber::parse(&fact(words.label_organisation_number)).ok(),
            case_number: fact(words.label_case_number),
            language,
        },
        language,
        as_of,
        areas: Some(fact(words.label_area))
            .filter(|areas| !areas.is_empty())
            .map(|areas| areas.split(", ").map(str::to_owned).collect())
            .unwrap_or_default(),
        delivery: fact(words.label_delivery),
        sets: Vec::new(),
        entries,
        municipality_tasks: Vec::new(),
        left_out: Vec::new(),
        not_determined: 0,
        versions: Vec::new(),
    })
}

/// What stands beside a label on any sheet.
fn fact(book: &Book, label: &str) -> Option<String> {
    let label = plain(label);
    book.sheets.iter().find_map(|sheet| {
        let ((row, column), _) = sheet.cells.iter().find(|(_, cell)| plain(&cell.text()) == label)?;
        let values = (column + 1..=column + REACH).map(|at| sheet.text(*row, at).into_owned());
        values.into_iter().find(|text| !text.is_empty())
    })
}

/// The language that most headers are in.
fn language(sheet: &Sheet, table: &Table, meta: Option<&Meta>) -> Language {
    if let Some(code) = meta.and_then(|meta| meta.keys.get("language"))
        && let Some(language) = Language::from_code(code)
    {
        return language;
    }
    let header = table.header.unwrap_or_default();
    let count = |language: Language| {
        let words = Words::of(language);
        COLUMNS
            .iter()
            .filter(|column| {
                table
                    .column(column.key)
                    .is_some_and(|at| plain(&sheet.text(header, at)) == plain((column.word)(words)))
            })
            .count()
    };
    // Of equals bokmål, which stands first.
    Language::ALL.into_iter().rev().max_by_key(|language| count(*language)).unwrap_or_default()
}

fn entry(sheet: &Sheet, table: &Table, row: u32, words: &Words) -> Option<Entry> {
    let text = |key| table.column(key).map(|column| sheet.text(row, column).into_owned()).unwrap_or_default();
    let id = text(ColumnKey::Id);
    let requirement = text(ColumnKey::Requirement);
    if id.is_empty() || requirement.is_empty() {
        return None;
    }
    let (title, body) = requirement.split_once('\n').unwrap_or(("", requirement.as_str()));
    let (body, remarks) = without_remarks(body);
    let level_cell = text(ColumnKey::Level);
    let source_cell = text(ColumnKey::Source);
    let is = |mark: &str| level_cell.contains(mark);
    let level = NormLevel::ALL.iter().copied().find(|level| {
        level_cell.lines().next().is_some_and(|line| plain(line) == plain(words.level(*level)))
    });
    let confidence = level.map(|_| match is(words.check_against_source) && !is(words.level_inferred) {
        true => Confidence::Secondary,
        false => Confidence::Verified,
    });
    let theme = text(ColumnKey::Theme);
    Some(Entry {
        id: id.as_str().into(),
        set: None,
        set_name: if level.is_none() { words.own_requirement.to_owned() } else { String::new() },
        number: None,
        imported_number: None,
        theme: theme.as_str().into(),
        theme_name: theme,
        title: title.trim().to_owned(),
        text_hash: text_hash(body),
        text: body.to_owned(),
        original: remarks.contains(words.adapted_by_buyer).then(String::new),
        text_language: if remarks.contains(words.shown_in_bokmaal) { Language::Nb } else { words.language },
        role: ProcurementRole::ALL
            .iter()
            .copied()
            .find(|role| plain(words.role(*role)) == plain(&text(ColumnKey::Role)))
            .unwrap_or(ProcurementRole::Requirement),
        level,
        level_inferred: is(words.level_inferred),
        lifecycle: Lifecycle::ALL
            .iter()
            .copied()
            .find(|lifecycle| {
                level_cell.lines().skip(1).any(|line| line.trim() == words.lifecycle(*lifecycle))
            })
            .unwrap_or(Lifecycle::InForce),
        fulfilment: fulfilment(&text(ColumnKey::Fulfilment), words),
        documentation: text(ColumnKey::DocumentationDemanded)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && plain(line) != plain(words.no_documentation))
            .map(str::to_owned)
            .collect(),
        evidence: Vec::new(),
        format: format(remarks, words),
        weight: None,
        responsibility: read_responsibility(&text(ColumnKey::Responsibility))
            .unwrap_or(domain::catalogue::Responsibility::Supplier),
        sources: source(&source_cell, words, confidence).into_iter().collect(),
        confidence,
        reasons: Vec::new(),
        note: None,
    })
}

/// A body and what stands in parentheses on its last line, where something does.
fn without_remarks(body: &str) -> (&str, &str) {
    match body.rsplit_once('\n') {
        Some((text, last)) if last.starts_with('(') && last.ends_with(')') => (text.trim(), last),
        _ => (body.trim(), ""),
    }
}

fn format(remarks: &str, words: &Words) -> AnswerFormat {
    let asked = [AnswerFormat::Text, AnswerFormat::Number, AnswerFormat::Document];
    asked
        .into_iter()
        .find(|format| {
            remarks.contains(&format!("{}: {}", words.answer_format, words.format(*format).to_lowercase()))
        })
        .unwrap_or(AnswerFormat::YesNoPlanned)
}

fn fulfilment(text: &str, words: &Words) -> Fulfilment {
    let text = plain(text);
    let known = [Fulfilment::AtTender, Fulfilment::DuringContract];
    if let Some(found) = known.into_iter().find(|one| plain(&words.fulfilment(one)) == text) {
        return found;
    }
    match text.split_once(' ').and_then(|(_, rest)| read_date(rest)) {
        Some(date) => Fulfilment::By { date },
        None => Fulfilment::AtDelivery,
    }
}

/// «Document, place (read on a date)»; a cell without a date is the name of a set.
fn source(text: &str, words: &Words, confidence: Option<Confidence>) -> Option<EntrySource> {
    let (before, read) = text.trim().trim_end_matches(')').rsplit_once(" (")?;
    let prefix = words.read_on.split("{date}").next().unwrap_or_default();
    let read_on: Date = read_date(read.strip_prefix(prefix)?)?;
    let (document, place) = before.split_once(", ").unwrap_or((before, ""));
    Some(EntrySource {
        document: document.to_owned(),
        place: place.to_owned(),
        address: None,
        read_on,
        confidence: confidence?,
    })
}
