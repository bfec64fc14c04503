//! The command `read`: what was understood of an answered file, and what a person should look at.

use crate::arguments::Read;
use crate::commands::Outcome;
use app::{App, AppError};
use domain::declaration::reading::Reading;
use domain::declaration::{SignOffState, sign_off_state};
use domain::list::RequirementList;
use domain::text::Language;
use domain::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The promised JSON; `docs/cli.md` describes it.
#[derive(Serialize)]
struct Report {
    matched: Vec<String>,
    moved: Vec<String>,
    altered: Vec<AlteredRow>,
    unknown: Vec<String>,
    unreadable: Vec<UnreadableCell>,
    duplicate: Vec<String>,
    missing: Vec<String>,
    answers: Vec<AnswerRow>,
    list_id: Option<String>,
    other_edition: bool,
    vendor: BTreeMap<String, String>,
    signature: SignOffState,
}

#[derive(Serialize)]
struct AlteredRow {
    id: String,
    sent: String,
    found: String,
    sheet: String,
    cell: String,
}

#[derive(Serialize)]
struct UnreadableCell {
    sheet: String,
    cell: String,
    value: String,
    expected: String,
}

#[derive(Serialize)]
struct AnswerRow {
    id: String,
    answer: Option<&'static str>,
    description: String,
    deviation: String,
    planned: Option<String>,
    documentation: String,
    responsibility: Option<&'static str>,
}

pub fn read(app: &App, arguments: &Read, language: Language, json: bool) -> Result<Outcome, AppError> {
    let (reading, list) = app.read_answers_to(&arguments.file, &arguments.list)?;
    let findings = reading.has_findings();
    let report = report(reading, list);
    let text = if json {
        let pretty = serde_json::to_string_pretty(&report);
        pretty.map_err(|error| AppError::Internal { detail: error.to_string() })? + "\n"
    } else {
        told(&report, language)
    };
    Ok(Outcome { text, findings })
}

fn report(reading: Reading, list: RequirementList) -> Report {
    let ids = |ids: &[domain::ids::RequirementId]| ids.iter().map(ToString::to_string).collect();
    let answers = list
        .entries
        .iter()
        .filter_map(|entry| reading.answers.get(&entry.id).map(|answer| (&entry.id, answer)))
        .map(|(id, answer)| AnswerRow {
            id: id.to_string(),
            answer: answer.value.map(|value| value.code()),
            description: answer.description.clone(),
            deviation: answer.deviation.clone(),
            planned: answer.planned.map(|date| date.to_string()),
            documentation: answer.documentation.clone(),
            responsibility: answer.responsibility.map(|responsibility| responsibility.code()),
        })
        .collect();
    let altered = reading.altered.iter().map(|altered| AlteredRow {
        id: altered.id.to_string(),
        sent: altered.sent.clone(),
        found: altered.found.clone(),
        sheet: altered.place.sheet.clone(),
        cell: altered.place.cell.clone(),
    });
    let unreadable = reading.unreadable.iter().map(|cell| UnreadableCell {
        sheet: cell.place.sheet.clone(),
        cell: cell.place.cell.clone(),
        value: cell.value.clone(),
        expected: cell.expected.clone(),
    });
    Report {
        matched: ids(&reading.matched),
        moved: ids(&reading.moved),
        altered: altered.collect(),
        unknown: reading.unknown.iter().map(|row| row.id.clone()).collect(),
        unreadable: unreadable.collect(),
        duplicate: ids(&reading.duplicate),
        missing: ids(&reading.missing),
        answers,
        list_id: reading.list_id.clone(),
        other_edition: reading.is_of_another_edition(&list),
        vendor: reading.vendor.clone(),
        signature: sign_off_state(&reading.into_declaration("file".into(), "file".into(), list)),
    }
}

/// Lines of text; writing to a String cannot fail.
macro_rules! line {
    ($text:ident, $($part:tt)*) => { let _ = writeln!($text, $($part)*); };
}

/// Headings in bokmål, nynorsk and English.
const MATCHED: [&str; 3] = ["Krav funnet igjen", "Krav funne att", "Requirements found"];
const ANSWERED: [&str; 3] = ["Besvart", "Svart på", "Answered"];
const OTHER_EDITION: [&str; 3] = [
    "Filen svarer på en annen utgave av kravlisten. Det som er likt, er lest.",
    "Fila svarer på ei anna utgåve av kravlista. Det som er likt, er lese.",
    "The file answers another edition of the list. What is the same has been read.",
];
const SIGNED: [&str; 3] = [
    "Svarene er signert, og ingenting er endret siden.",
    "Svara er signerte, og ingenting er endra sidan.",
    "The answers are signed, and nothing was changed since.",
];
const BROKEN: [&str; 3] = [
    "Svarene er endret etter at de ble signert.",
    "Svara er endra etter at dei vart signerte.",
    "The answers were changed after they were signed.",
];
const MOVED: [&str; 3] = ["Flyttet eller uten ID", "Flytta eller utan ID", "Moved or without ID"];
const ALTERED: [&str; 3] = ["Teksten er endret", "Teksten er endra", "Text altered"];
const UNKNOWN: [&str; 3] = ["Står ikke i kravlisten", "Står ikkje i kravlista", "Not in the list"];
const UNREADABLE: [&str; 3] = ["Kunne ikke forstås", "Let seg ikkje forstå", "Not understood"];
const DUPLICATE: [&str; 3] = [
    "Står på flere rader; den første som er besvart, gjelder",
    "Står på fleire rader; den første som er svart på, gjeld",
    "On several rows; the first answered one counts",
];
const MISSING: [&str; 3] = ["Mangler i filen", "Manglar i fila", "Missing from the file"];

fn told(report: &Report, language: Language) -> String {
    let at = language as usize;
    let words = Words::of(language);
    let mut text = String::new();
    let answered = report.answers.iter().filter(|answer| answer.answer.is_some()).count();
    line!(text, "{}: {}", MATCHED[at], report.matched.len());
    line!(text, "{}: {answered}", ANSWERED[at]);
    for value in domain::declaration::AnswerValue::ALL {
        let count = report.answers.iter().filter(|answer| answer.answer == Some(value.code())).count();
        if count > 0 {
            line!(text, "  {}: {count}", words.answer(*value));
        }
    }
    if report.other_edition {
        line!(text, "{}", OTHER_EDITION[at]);
    }
    match report.signature {
        SignOffState::Unsigned => {}
        SignOffState::Valid => {
            line!(text, "{}", SIGNED[at]);
        }
        SignOffState::Broken => {
            line!(text, "{}", BROKEN[at]);
        }
    }
    let altered: Vec<String> = report
        .altered
        .iter()
        .map(|row| {
            format!(
                "{} ({}!{})\n    - {}\n    + {}",
                row.id,
                row.sheet,
                row.cell,
                one_line(&row.sent),
                one_line(&row.found)
            )
        })
        .collect();
    let unreadable: Vec<String> = report
        .unreadable
        .iter()
        .map(|cell| format!("{}!{}: «{}»", cell.sheet, cell.cell, one_line(&cell.value)))
        .collect();
    let unknown: Vec<String> = report.unknown.iter().map(|row| one_line(row)).collect();
    for (heading, rows) in [
        (MOVED, &report.moved),
        (ALTERED, &altered),
        (UNKNOWN, &unknown),
        (UNREADABLE, &unreadable),
        (DUPLICATE, &report.duplicate),
        (MISSING, &report.missing),
    ] {
        if !rows.is_empty() {
            line!(text, "{}: {}", heading[at], rows.len());
            for row in rows {
                line!(text, "  {row}");
            }
        }
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
