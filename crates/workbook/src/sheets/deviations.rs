//! «Avvik og begrunnelser»: what the buyer left out and on which ground, and what it reworded. The buyer's copy only.

use super::level_name;
use crate::page::Page;
use crate::{Job, WorkbookError};

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let (words, look) = (job.words, &job.look);
    page.landscape();
    page.sheet.set_screen_gridlines(false);
    page.widths(&[22.0, 60.0, 60.0, 26.0, 20.0])?;
    page.running(0, words.heading_deviations, &look.title)?;
    page.at_least(0, 2);
    let intro = if job.list.left_out.is_empty() { words.no_deviations } else { words.intro_deviations };
    page.running(1, intro, &look.plain)?;

    let mut row = 3;
    if !job.list.left_out.is_empty() {
        let headers = [words.col_id, words.col_requirement, words.col_ground, words.col_level, words.col_set];
        page.headers(row, &headers, &look.header)?;
        for left_out in &job.list.left_out {
            row += 1;
            let id = left_out.id.as_str();
            page.text(row, 0, id, id, &look.cell)?;
            page.titled((row, 1), id, (&left_out.title, left_out.text.trim()), job, &look.cell)?;
            page.text(row, 2, id, &words.deviation(&left_out.deviation), &look.cell)?;
            page.text(row, 3, id, &level_name(left_out.level, words), &look.cell)?;
            page.text(row, 4, id, &left_out.set_name, &look.cell)?;
        }
        row += 2;
    }

    let reworded = job
        .list
        .entries
        .iter()
        .chain(&job.list.municipality_tasks)
        .filter_map(|entry| entry.original.as_ref().map(|original| (entry, original)));
    for (index, (entry, original)) in reworded.enumerate() {
        if index == 0 {
            page.text(row, 0, words.heading_adapted, words.heading_adapted, &look.heading)?;
            row += 1;
            let headers = [words.col_id, words.col_original, words.col_adapted];
            page.headers(row, &headers, &look.header)?;
        }
        row += 1;
        let id = entry.id.as_str();
        page.text(row, 0, id, id, &look.cell)?;
        page.text(row, 1, id, original, &look.cell)?;
        page.text(row, 2, id, &entry.text, &look.cell)?;
    }
    Ok(())
}
