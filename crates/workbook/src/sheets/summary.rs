//! «Oppsummering»: answers counted by theme, with formulas over the requirement table.
//!
//! The words to count stand in the header row and the themes in the first column, so that the formulas refer to cells
//! and hold no words of their own. When the file leaves, nothing is answered: that is what the cached values say.

use crate::layout::{ColumnKey, TABLE_NAME, columns};
use crate::page::Page;
use crate::{Job, WorkbookError, text};
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
    for (row, (theme, count)) in (first..).zip(&themes) {
        page.text(row, THEME, theme, theme, &look.cell)?;
        counts(page, row, *count, job)?;
    }
    totals(page, first, themes.len(), job)?;
    page.sheet.set_freeze_panes(first, FIRST_ANSWER)?;
    page.protect();
    Ok(())
}

/// Names of themes in the order of the list, each with its number of requirements.
fn themes(job: &Job<'_>) -> Vec<(String, usize)> {
    let mut themes: Vec<(String, usize)> = Vec::new();
    for entry in &job.list.entries {
        let name = text::clean(&entry.theme_name);
        match themes.iter_mut().find(|(theme, _)| *theme == name) {
            Some((_, count)) => *count += 1,
            None => themes.push((name, 1)),
        }
    }
    themes
}

fn counts(page: &mut Page<'_>, row: u32, count: usize, job: &Job<'_>) -> Result<(), WorkbookError> {
    let format = &job.look.number;
    let theme =
        format!("{},${}{}", table_column(ColumnKey::Theme, job), column_number_to_name(THEME), row + 1);
    let answer = table_column(ColumnKey::Answer, job);
    let answers = job.words.answers.len() as u16;
    for column in FIRST_ANSWER..FIRST_ANSWER + answers {
        let word = format!("{}${}", column_number_to_name(column), HEADER_ROW + 1);
        page.formula(row, column, format!("=COUNTIFS({theme},{answer},{word})"), 0, format)?;
    }
    let other = FIRST_ANSWER + answers;
    let (unanswered, total) = (other + 1, other + 2);
    // The lists only warn, so an answer can be none of the five; it must not vanish from the count.
    let known = format!("{}:{}", row_col_to_cell(row, FIRST_ANSWER), row_col_to_cell(row, other - 1));
    let rest = format!("={}-SUM({known})-{}", row_col_to_cell(row, total), row_col_to_cell(row, unanswered));
    page.formula(row, other, rest, 0, format)?;
    page.formula(row, unanswered, format!("=COUNTIFS({theme},{answer},\"\")"), count, format)?;
    page.formula(row, total, format!("=COUNTIFS({theme})"), count, format)
}

fn totals(page: &mut Page<'_>, first: u32, themes: usize, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    let row = first + themes as u32;
    let total = FIRST_ANSWER + words.answers.len() as u16 + 2;
    page.text(row, THEME, words.total, words.total, &look.total)?;
    for column in FIRST_ANSWER..=total {
        let count = if column + 1 >= total { job.list.entries.len() } else { 0 };
        if themes == 0 {
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
