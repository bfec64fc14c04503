//! «Oppsummering»: answers counted by theme, with formulas over the requirement table.
//!
//! The words to count stand in the header row and the themes in the first column, so that the formulas refer to cells
//! and hold no words of their own. The cached values count the answers that the file leaves with.

use crate::layout::{ColumnKey, TABLE_NAME, columns};
use crate::page::Page;
use crate::{Job, WorkbookError, text};
use domain::declaration::AnswerValue;
use rust_xlsxwriter::utility::{column_number_to_name, row_col_to_cell};

const HEADER_ROW: u32 = 2;
const THEME: u16 = 0;
const FIRST_ANSWER: u16 = 1;

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    page.landscape();
    page.sheet.set_screen_gridlines(false);
    page.widths(&[44.0, 11.0, 11.0, 11.0, 11.0, 13.0, 13.0, 13.0, 11.0])?;
    page.running(0, words.sheet_summary, &look.title)?;
    page.at_least(0, 2);
    page.headers(HEADER_ROW, &[words.col_theme], &look.header)?;
    let counted = words.answers.into_iter().chain([words.other_answers, words.unanswered, words.total]);
    for (column, word) in (FIRST_ANSWER..).zip(counted) {
        page.text(HEADER_ROW, column, word, word, &look.header_of_numbers)?;
    }

    let themes = themes(job);
    let first = HEADER_ROW + 1;
    for (row, theme) in (first..).zip(&themes) {
        page.text(row, THEME, &theme.name, &theme.name, &look.cell)?;
        counts(page, row, theme, job)?;
    }
    totals(page, first, &themes, job)?;
    page.sheet.set_freeze_panes(first, FIRST_ANSWER)?;
    page.protect();
    Ok(())
}

/// A theme with its number of requirements: in all, by answer, and unanswered.
struct Theme {
    name: String,
    total: usize,
    answers: [usize; AnswerValue::ALL.len()],
    unanswered: usize,
}

/// The themes in the order of the list.
fn themes(job: &Job<'_>) -> Vec<Theme> {
    let mut themes: Vec<Theme> = Vec::new();
    for entry in &job.list.entries {
        let name = text::clean(&entry.theme_name);
        let at = themes.iter().position(|theme| theme.name == name).unwrap_or_else(|| {
            themes.push(Theme { name, total: 0, answers: Default::default(), unanswered: 0 });
            themes.len() - 1
        });
        let Some(theme) = themes.get_mut(at) else { continue };
        theme.total += 1;
        let answer = job.declaration.and_then(|declaration| declaration.answer(&entry.id));
        match answer.and_then(|answer| answer.value).and_then(|value| theme.answers.get_mut(value as usize)) {
            Some(count) => *count += 1,
            None => theme.unanswered += 1,
        }
    }
    themes
}

fn counts(page: &mut Page<'_>, row: u32, counted: &Theme, job: &Job<'_>) -> Result<(), WorkbookError> {
    let format = &job.look.number;
    let theme =
        format!("{},${}{}", table_column(ColumnKey::Theme, job), column_number_to_name(THEME), row + 1);
    let answer = table_column(ColumnKey::Answer, job);
    let answers = job.words.answers.len() as u16;
    for (column, count) in (FIRST_ANSWER..).zip(counted.answers) {
        let word = format!("{}${}", column_number_to_name(column), HEADER_ROW + 1);
        page.formula(row, column, format!("=COUNTIFS({theme},{answer},{word})"), count, format)?;
    }
    let other = FIRST_ANSWER + answers;
    let (unanswered, total) = (other + 1, other + 2);
    // The lists only warn, so an answer can be none of the five; it must not vanish from the count.
    let known = format!("{}:{}", row_col_to_cell(row, FIRST_ANSWER), row_col_to_cell(row, other - 1));
    let rest = format!("={}-SUM({known})-{}", row_col_to_cell(row, total), row_col_to_cell(row, unanswered));
    page.formula(row, other, rest, 0, format)?;
    page.formula(row, unanswered, format!("=COUNTIFS({theme},{answer},\"\")"), counted.unanswered, format)?;
    page.formula(row, total, format!("=COUNTIFS({theme})"), counted.total, format)
}

fn totals(page: &mut Page<'_>, first: u32, themes: &[Theme], job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    let row = first + themes.len() as u32;
    let total = FIRST_ANSWER + words.answers.len() as u16 + 2;
    page.text(row, THEME, words.total, words.total, &look.total)?;
    let unanswered = total - 1;
    for column in FIRST_ANSWER..=total {
        let count: usize = themes
            .iter()
            .map(|theme| match column {
                _ if column == total => theme.total,
                _ if column == unanswered => theme.unanswered,
                _ => theme.answers.get(usize::from(column - FIRST_ANSWER)).copied().unwrap_or_default(),
            })
            .sum();
        if themes.is_empty() {
            page.number(row, column, 0, &look.total_number)?;
            continue;
        }
        let sum = format!("=SUM({}:{})", row_col_to_cell(first, column), row_col_to_cell(row - 1, column));
        page.formula(row, column, sum, count, &look.total_number)?;
    }
    Ok(())
}

/// A column of the requirement table in a formula.
fn table_column(key: ColumnKey, job: &Job<'_>) -> String {
    let header =
        columns(job.audience).find(|column| column.key == key).map_or("", |column| (column.word)(job.words));
    format!("{TABLE_NAME}[{header}]")
}
