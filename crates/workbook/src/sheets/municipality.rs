//! «Kommunens egen del»: what falls on the municipality itself, as a list to work through. The buyer's copy only, and
//! not protected: the buyer assigns, dates and notes as it likes.

use super::{level_cell, source_cell, why_cell};
use crate::page::Page;
use crate::{Job, WorkbookError};
use domain::list::requirement_body;

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    page.wide_table();
    page.sheet.set_screen_gridlines(false);
    page.widths(&[18.0, 20.0, 54.0, 22.0, 34.0, 20.0, 14.0, 34.0, 40.0])?;
    page.running(0, words.heading_municipality, &look.title)?;
    page.at_least(0, 2);
    page.running(1, words.intro_municipality, &look.plain)?;
    let header_row = 3;
    let headers = [
        words.col_id,
        words.col_theme,
        words.col_requirement,
        words.col_level,
        words.col_source,
        words.col_responsibility,
        words.col_planned,
        words.col_description,
        words.col_why,
    ];
    page.headers(header_row, &headers, &look.header)?;
    for (row, entry) in (header_row + 1..).zip(&job.list.municipality_tasks) {
        let id = entry.id.as_str();
        page.text(row, 0, id, id, &look.cell)?;
        page.text(row, 1, id, &entry.theme_name, &look.cell)?;
        let body = requirement_body(entry, words);
        page.titled((row, 2), id, (&entry.title, &body), job, &look.cell)?;
        page.text(row, 3, id, &level_cell(entry, words), &look.cell)?;
        page.text(row, 4, id, &source_cell(entry, words), &look.cell)?;
        page.blank(row, 5, &look.input)?;
        page.blank(row, 6, &look.input_date)?;
        page.blank(row, 7, &look.input)?;
        page.text(row, 8, id, &why_cell(entry), &look.cell)?;
    }
    page.sheet.set_freeze_panes(header_row + 1, 0)?;
    page.sheet.set_repeat_rows(header_row, header_row)?;
    Ok(())
}
