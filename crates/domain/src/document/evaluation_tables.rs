//! The tables of an evaluation's report.

use super::evaluation_report::ReportVersion;
use super::report::{ReportCell as Cell, ReportTable};
use super::{Column, Span};
use crate::declaration::{AnswerValue, SignOffState};
use crate::evaluation::{
    Evaluation, EvaluationLogKind, Finding, FindingKind, Outcome, Submission, finding_sentence, vendor_name,
};
use crate::ids::RequirementId;
use crate::list::Entry;
use crate::procurement::LogEntry;
use crate::text::Language;
use crate::words::{EvaluationWords, Words};
use std::collections::{BTreeMap, HashMap};

pub(super) fn table(caption: &str, columns: &[(&str, f32)], rows: Vec<Vec<Cell>>) -> ReportTable {
    let columns = columns.iter().map(|(title, share)| Column { title: (*title).to_owned(), share: *share });
    ReportTable {
        caption: caption.to_owned(),
        columns: columns.collect(),
        rows,
        fixed: 1,
        numbers: Vec::new(),
        inputs: Vec::new(),
    }
}

/// Id over title: what a row is about.
fn about(entry: &Entry) -> Cell {
    Cell::of(vec![vec![Span::strong(entry.id.as_str())], vec![Span::plain(&entry.title)]])
}

fn answer_cell(value: Option<AnswerValue>, language: Language) -> Cell {
    match value {
        Some(value) => Cell::answer(value, Words::of(language).answer(value)),
        None => Cell::plain(EvaluationWords::of(language).no_answer),
    }
}

fn value(one: &Submission, entry: &Entry) -> Option<AnswerValue> {
    one.declaration.answer(&entry.id).and_then(|answer| answer.value)
}

/// Who answered, with what.
pub(super) fn vendors(evaluation: &Evaluation, language: Language, version: ReportVersion) -> ReportTable {
    let own = EvaluationWords::of(language);
    let rows = evaluation.current().map(|one| {
        let product = &one.declaration.product;
        let supplier = &product.supplier;
        let number = supplier.organisation_number.as_ref().map(ToString::to_string).or_else(|| {
            supplier
                .foreign_identifier
                .as_ref()
                .map(|foreign| format!("{} {}", foreign.scheme, foreign.value))
        });
        let answered = evaluation.list.entries.iter().filter(|entry| value(one, entry).is_some()).count();
        let signed = match one.sign_off_state {
            SignOffState::Valid => own.signed_valid,
            SignOffState::Broken => own.signed_broken,
            SignOffState::Unsigned => own.signed_not,
        };
        let mut cells = vec![
            Cell::plain(vendor_name(one)),
            Cell::plain(number.unwrap_or_default()),
            Cell::plain(&product.name),
            Cell::plain(&product.version),
            Cell::plain(format!("{answered}/{}", evaluation.list.entries.len())),
            Cell::plain(signed),
        ];
        if version == ReportVersion::File {
            cells.push(Cell::plain(&one.file_name));
        }
        cells
    });
    let mut columns = vec![
        (own.col_vendor, 2.4),
        (own.col_number, 2.0),
        (own.col_product, 2.0),
        (own.col_version, 1.0),
        (own.col_answered, 1.0),
        (own.col_signed, 1.6),
    ];
    if version == ReportVersion::File {
        columns.push((own.col_file, 2.4));
    }
    table(own.heading_vendors, &columns, rows.collect())
}

/// How many findings of each kind, in all and for each vendor.
pub(super) fn counts(evaluation: &Evaluation, found: &[Finding], language: Language) -> ReportTable {
    let own = EvaluationWords::of(language);
    let current: Vec<&Submission> = evaluation.current().collect();
    let names = vendor_labels(evaluation);
    let mut columns = vec![(own.col_finding, 3.0), (own.col_count, 1.0)];
    columns.extend(names.iter().map(|name| (name.as_str(), 1.4)));
    let rows = FindingKind::ALL.iter().map(|kind| {
        let of_kind: Vec<&Finding> = found.iter().filter(|finding| finding.kind == *kind).collect();
        let mut cells = vec![Cell::plain(own.kind(*kind)), Cell::plain(of_kind.len().to_string())];
        cells.extend(current.iter().map(|one| match kind {
            // What is about all of them is nobody's in particular.
            FindingKind::Differs => Cell::plain("–"),
            _ => {
                let theirs = of_kind.iter().filter(|finding| finding.submission.as_ref() == Some(&one.id));
                Cell::plain(theirs.count().to_string())
            }
        }));
        cells
    });
    let rows = rows.collect();
    ReportTable {
        fixed: 2,
        numbers: (1..columns.len()).collect(),
        ..table(own.heading_findings, &columns, rows)
    }
}

/// Requirements × vendors.
pub(super) fn matrix(evaluation: &Evaluation, found: &[Finding], language: Language) -> ReportTable {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let mut counted: HashMap<(&str, &str), usize> = HashMap::new();
    for finding in found {
        if let Some(submission) = &finding.submission {
            *counted.entry((submission.as_str(), finding.requirement.as_str())).or_default() += 1;
        }
    }
    let current: Vec<&Submission> = evaluation.current().collect();
    let names = vendor_labels(evaluation);
    let mut columns = vec![(words.col_requirement, 3.4), (words.col_role, 1.4)];
    columns.extend(names.iter().map(|name| (name.as_str(), 1.4)));
    let rows = evaluation.list.entries.iter().map(|entry| {
        let mut cells = vec![about(entry), Cell::plain(words.role(entry.role))];
        cells.extend(current.iter().map(|one| {
            let mut cell = answer_cell(value(one, entry), language);
            let number = counted.get(&(one.id.as_str(), entry.id.as_str())).copied().unwrap_or_default();
            if number > 0
                && let Some(first) = cell.paragraphs.first_mut()
            {
                first.push(Span::plain(format!(" ({number})")));
            }
            if let Some(verdict) = evaluation.verdict(&one.id, &entry.id) {
                cell.paragraphs.push(vec![Span::plain(own.outcome(verdict.outcome))]);
            }
            cell
        }));
        cells
    });
    ReportTable { fixed: 2, ..table(own.heading_matrix, &columns, rows.collect()) }
}

/// Every finding in a sentence.
pub(super) fn findings(evaluation: &Evaluation, found: &[Finding], language: Language) -> ReportTable {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let entries: HashMap<&RequirementId, &Entry> =
        evaluation.list.entries.iter().map(|entry| (&entry.id, entry)).collect();
    let rows = found.iter().filter_map(|finding| {
        let entry = entries.get(&finding.requirement)?;
        let submission = finding.submission.as_ref().and_then(|id| evaluation.submission(id));
        let vendor = submission.map_or_else(|| own.all_vendors.to_owned(), vendor_name);
        Some(vec![
            Cell::plain(own.kind(finding.kind)),
            Cell::plain(vendor),
            about(entry),
            Cell::plain(finding_sentence(evaluation, finding, entry, language)),
        ])
    });
    let columns =
        [(own.col_finding, 2.0), (own.col_vendor, 1.8), (words.col_requirement, 2.6), (own.col_detail, 4.0)];
    table(own.heading_findings, &columns, rows.collect())
}

/// Deviations and plans in the vendors' own words.
pub(super) fn deviations(evaluation: &Evaluation, language: Language) -> ReportTable {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let mut rows = Vec::new();
    for entry in &evaluation.list.entries {
        for one in evaluation.current() {
            let Some(answer) = one.declaration.answer(&entry.id) else { continue };
            if answer.deviation.trim().is_empty() && answer.planned.is_none() {
                continue;
            }
            rows.push(vec![
                about(entry),
                Cell::plain(vendor_name(one)),
                answer_cell(answer.value, language),
                Cell::plain(&answer.deviation),
                Cell::plain(answer.planned.map(|date| words.date(date)).unwrap_or_default()),
            ]);
        }
    }
    let columns = [
        (words.col_requirement, 2.8),
        (own.col_vendor, 1.8),
        (words.col_answer, 1.2),
        (words.col_deviation, 3.6),
        (words.col_planned, 1.6),
    ];
    table(own.heading_deviations, &columns, rows)
}

/// The buyer's verdicts, with reasons where they are for the file.
pub(super) fn verdicts(evaluation: &Evaluation, language: Language, with_reasons: bool) -> ReportTable {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let mut rows = Vec::new();
    for entry in &evaluation.list.entries {
        for one in evaluation.current() {
            let Some(verdict) = evaluation.verdict(&one.id, &entry.id) else { continue };
            let mut cells = vec![
                about(entry),
                Cell::plain(vendor_name(one)),
                answer_cell(value(one, entry), language),
                verdict_cell(verdict.outcome, own),
            ];
            if with_reasons {
                cells.push(Cell::plain(&verdict.reason));
            }
            rows.push(cells);
        }
    }
    let mut columns = vec![
        (words.col_requirement, 3.0),
        (own.col_vendor, 2.0),
        (words.col_answer, 1.2),
        (own.col_verdict, 1.4),
    ];
    if with_reasons {
        columns.push((own.col_reason, 4.0));
    }
    table(own.heading_verdicts, &columns, rows)
}

fn verdict_cell(outcome: Outcome, own: &EvaluationWords) -> Cell {
    Cell::plain(own.outcome(outcome))
}

/// Questions to all vendors.
pub(super) fn questions(
    evaluation: &Evaluation,
    asked: &[(&Submission, BTreeMap<RequirementId, String>)],
    language: Language,
) -> ReportTable {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let mut rows = Vec::new();
    for (one, questions) in asked {
        for entry in &evaluation.list.entries {
            let Some(question) = questions.get(&entry.id) else { continue };
            rows.push(vec![Cell::plain(vendor_name(one)), about(entry), Cell::plain(question)]);
        }
    }
    let columns = [(own.col_vendor, 2.0), (words.col_requirement, 3.0), (own.col_question, 5.0)];
    table(own.heading_questions, &columns, rows)
}

/// Questions to one vendor: what was asked, what the vendor answered, what the buyer wants to know, and room to answer.
pub(super) fn letter(
    evaluation: &Evaluation,
    one: &Submission,
    asked: &BTreeMap<RequirementId, String>,
) -> ReportTable {
    let language = evaluation.list.language;
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let rows = evaluation.list.entries.iter().filter_map(|entry| {
        let question = asked.get(&entry.id)?;
        let mut demand = about(entry);
        demand.paragraphs.push(vec![Span::plain(&entry.text)]);
        Some(vec![
            demand,
            answer_cell(value(one, entry), language),
            Cell::plain(question),
            Cell::plain(String::new()),
        ])
    });
    let columns = [
        (words.col_requirement, 3.4),
        (words.col_answer, 1.1),
        (own.col_question, 3.2),
        (own.col_vendor_answer, 2.3),
    ];
    ReportTable { inputs: vec![3], ..table(own.questions_title, &columns, rows.collect()) }
}

/// The log, oldest first.
pub(super) fn log(entries: &[LogEntry<EvaluationLogKind>], language: Language) -> ReportTable {
    let own = EvaluationWords::of(language);
    let rows = entries.iter().map(|entry| {
        let when = entry.at.get(..16).unwrap_or(&entry.at).replace('T', " ");
        vec![
            Cell::plain(when),
            Cell::plain(&entry.who),
            Cell::plain(own.log_kind(entry.kind)),
            Cell::plain(shortened(&entry.subject)),
            Cell::plain(detail(entry, own)),
        ]
    });
    let columns = [
        (own.col_when, 1.5),
        (own.col_who, 1.4),
        (own.col_what, 1.8),
        (own.col_about, 1.8),
        (own.col_detail, 3.5),
    ];
    table(own.heading_log, &columns, rows.collect())
}

/// What was undone or done again is kept as a code.
fn detail<'a>(entry: &'a LogEntry<EvaluationLogKind>, own: &'a EvaluationWords) -> &'a str {
    match entry.kind {
        EvaluationLogKind::Undone | EvaluationLogKind::Redone => EvaluationLogKind::ALL
            .iter()
            .find(|kind| kind.code() == entry.detail)
            .map_or(entry.detail.as_str(), |kind| own.log_kind(*kind)),
        _ => &entry.detail,
    }
}

/// Names of the vendors that count, with the product where one vendor offers several.
pub(super) fn vendor_labels(evaluation: &Evaluation) -> Vec<String> {
    let names: Vec<String> = evaluation.current().map(vendor_name).collect();
    evaluation
        .current()
        .zip(&names)
        .map(|(one, name)| match names.iter().filter(|other| *other == name).count() {
            1 => name.clone(),
            _ => format!("{name} ({})", one.declaration.product.name),
        })
        .collect()
}

/// A verdict on a thousand answers names them all in the log; a page names the first.
fn shortened(subject: &str) -> String {
    let all: Vec<&str> = subject.split_whitespace().collect();
    match all.len() {
        0..=6 => all.join(" "),
        more => format!("{} … ({more})", all.iter().take(5).copied().collect::<Vec<_>>().join(" ")),
    }
}
