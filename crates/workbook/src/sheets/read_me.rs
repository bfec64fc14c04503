//! «Les meg først»: what this is, whose copy, and how to answer.

use crate::layout::Audience;
use crate::page::Page;
use crate::{Job, WorkbookError};

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let words = job.words;
    let look = &job.look;
    page.widths(&[26.0, 100.0])?;
    page.sheet.set_screen_gridlines(false);
    // The name stands below, where it wraps: a long one up here would make the print of the whole sheet small.
    page.running(0, words.list_title, &look.title)?;
    page.at_least(0, 2);
    page.running(1, job.audience.name(words), &look.plain)?;

    let mut row = 3;
    for (label, value) in facts(job) {
        page.text(row, 0, label, label, &look.label)?;
        page.text(row, 1, label, &value, &look.value)?;
        row += 1;
    }
    row += 1;
    page.running(row, words.heading_how_to_read, &look.heading)?;
    page.at_least(row, 2);
    row += 1;
    for (number, line) in (1u32..).zip(words.read_me_lines) {
        page.text(row, 0, line, &number.to_string(), &look.label)?;
        page.text(row, 1, line, line, &look.value)?;
        row += 1;
    }
    row += 1;
    // What the buyer has not made up its mind about is the buyer's own matter.
    if job.audience == Audience::Buyer && job.list.not_determined > 0 {
        let notice = words.not_determined_notice.replace("{n}", &job.list.not_determined.to_string());
        page.text(row, 1, words.label_requirements, &notice, &look.notice)?;
        row += 2;
    }
    page.running(row, words.made_with, &look.quiet)
}

/// The facts of the procurement that are known.
fn facts(job: &Job<'_>) -> Vec<(&'static str, String)> {
    let words = job.words;
    let list = job.list;
    let number = list.header.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
    let facts = [
        (words.label_procurement, list.header.name.clone()),
        (words.label_buyer, list.header.organisation.clone()),
        (words.label_organisation_number, number),
        (words.label_case_number, list.header.case_number.clone()),
        (words.label_area, list.areas.join(", ")),
        (words.label_delivery, list.delivery.clone()),
        (words.label_requirements, list.entries.len().to_string()),
        (words.label_date, words.date(list.as_of)),
        (words.label_list_id, list.id.clone()),
    ];
    facts.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
}
