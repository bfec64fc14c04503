//! «Krav»: one flat table keyed on ID, with the answers to its right.
//!
//! What the vendor fills in stands white among locked cells with a light ground, under headers of another shade.

mod cues;

use super::{documentation_cell, level_cell, source_cell, why_cell};
use crate::layout::{ColumnKey, FIRST_ROW, TABLE_NAME, columns, position};
use crate::page::Page;
use crate::{FILLED, Job, WorkbookError, measure, text};
use domain::declaration::{Answer, documentation_text};
use domain::list::{Entry, requirement_body, requirement_cell};
use rust_xlsxwriter::{Format, Table, TableColumn, TableStyle};

/// Rows between two questions whether to go on.
const STRIDE: usize = 64;
/// The widest the requirement column gets.
const WIDEST: f64 = 120.0;

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    widths(page, job)?;
    let entries = &job.list.entries;
    for (row, (index, entry)) in (FIRST_ROW..).zip(entries.iter().enumerate()) {
        if index % STRIDE == 0 {
            job.progress(FILLED * index as f32 / entries.len() as f32)?;
        }
        fill_row(page, row, entry, job)?;
    }
    if entries.is_empty() {
        // A table needs a row; without an ID it is not a requirement.
        for column in columns(job.audience) {
            page.sheet.write_blank(FIRST_ROW, position(column.key), &job.look.cell)?;
        }
        let column = position(ColumnKey::Requirement);
        page.text(FIRST_ROW, column, TABLE_NAME, job.words.no_requirements, &job.look.cell)?;
    }
    let last = FIRST_ROW + (entries.len().max(1) - 1) as u32;
    table(page, last, job)?;
    cues::add(page, last, job)?;

    // Who answers further to the right must still see which requirement it is about.
    page.sheet.set_freeze_panes(FIRST_ROW, position(ColumnKey::Requirement) + 1)?;
    page.sheet.set_repeat_rows(0, FIRST_ROW - 1)?;
    page.wide_table();
    page.sheet.set_margins(0.25, 0.25, 0.6, 0.6, 0.25, 0.25);
    page.protect();
    if !entries.is_empty() {
        let answer = position(ColumnKey::Answer);
        page.sheet.set_selection(FIRST_ROW, answer, FIRST_ROW, answer)?;
    }
    Ok(())
}

fn fill_row(page: &mut Page<'_>, row: u32, entry: &Entry, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    let id = entry.id.as_str();
    let answer = job.declaration.and_then(|declaration| declaration.answers.get(&entry.id));
    for column in columns(job.audience) {
        let at = position(column.key);
        let locked: String = match column.key {
            ColumnKey::Id => id.to_owned(),
            ColumnKey::Theme => entry.theme_name.clone(),
            ColumnKey::Requirement => {
                let body = requirement_body(entry, words);
                page.titled((row, at), id, (&entry.title, &body), job, &look.cell)?;
                continue;
            }
            ColumnKey::Role => words.role(entry.role).to_owned(),
            ColumnKey::Level => level_cell(entry, words),
            ColumnKey::Fulfilment => text::capitalised(&words.fulfilment(&entry.fulfilment)),
            ColumnKey::DocumentationDemanded => documentation_cell(entry, words),
            ColumnKey::Source => source_cell(entry, words),
            ColumnKey::Why => why_cell(entry),
            ColumnKey::Weight => {
                match entry.weight {
                    Some(weight) => page.number(row, at, weight, &look.number)?,
                    None => page.blank(row, at, &look.number)?,
                }
                continue;
            }
            ColumnKey::Responsibility => {
                // The list says who must do it; a vendor who shares it otherwise says so.
                let responsibility = answer.and_then(|answer| answer.responsibility);
                let word = words.responsibility(responsibility.unwrap_or(entry.responsibility));
                page.text(row, at, id, word, &look.input)?;
                continue;
            }
            ColumnKey::Planned => {
                match answer.and_then(|answer| answer.planned) {
                    Some(date) => page.date(row, at, date, &look.input_date)?,
                    None => page.blank(row, at, &look.input_date)?,
                }
                continue;
            }
            ColumnKey::Answer | ColumnKey::Description | ColumnKey::Deviation | ColumnKey::Documentation => {
                match answered(column.key, answer, job) {
                    text if text.is_empty() => page.blank(row, at, &look.input)?,
                    text => page.text(row, at, id, &text, &look.input)?,
                }
                continue;
            }
        };
        page.text(row, at, id, &locked, &look.cell)?;
    }
    Ok(())
}

/// What the vendor says in a column of text.
fn answered(key: ColumnKey, answer: Option<&Answer>, job: &Job<'_>) -> String {
    let (Some(answer), Some(declaration)) = (answer, job.declaration) else { return String::new() };
    match key {
        ColumnKey::Answer => answer.value.map(|value| job.words.answer(value).to_owned()).unwrap_or_default(),
        ColumnKey::Description => answer.description.trim().to_owned(),
        ColumnKey::Deviation => answer.deviation.trim().to_owned(),
        ColumnKey::Documentation => documentation_text(answer, &declaration.product, job.words),
        _ => String::new(),
    }
}

fn table(page: &mut Page<'_>, last: u32, job: &Job<'_>) -> Result<(), WorkbookError> {
    let headers: Vec<TableColumn> = columns(job.audience)
        .map(|column| {
            let format: &Format =
                if column.editable_by_vendor { &job.look.header_of_answers } else { &job.look.header };
            TableColumn::new().set_header((column.word)(job.words)).set_header_format(format)
        })
        .collect();
    let table = Table::new()
        .set_name(TABLE_NAME)
        .set_columns(&headers)
        // Fills and borders are set on the cells, because LibreOffice draws no table styles.
        .set_style(TableStyle::None)
        .set_alt_text_title(job.words.sheet_requirements);
    page.sheet.add_table(0, 0, last, (headers.len() - 1) as u16, &table)?;
    // The buttons of the filter sit at the bottom of the header and would cover a single line.
    page.at_least(0, 2);
    Ok(())
}

/// The widths of the layout; the requirement column wider where a text would not fit into the highest row.
fn widths(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let widths: Vec<f64> = columns(job.audience)
        .map(|column| match column.key {
            ColumnKey::Requirement => {
                let mut width = column.width;
                let texts: Vec<String> = job
                    .list
                    .entries
                    .iter()
                    .map(|entry| requirement_cell(entry, job.words))
                    .filter(|text| measure::lines(text, width) > measure::MOST_LINES)
                    .collect();
                while width < WIDEST
                    && texts.iter().any(|text| measure::lines(text, width) > measure::MOST_LINES)
                {
                    width += 4.0;
                }
                width
            }
            _ => column.width,
        })
        .collect();
    page.widths(&widths)
}
