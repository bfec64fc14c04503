//! The sheets, one module each, and how a requirement is put into words in a cell.

mod deviations;
mod meta;
mod municipality;
mod read_me;
mod requirements;
mod sources;
mod summary;
mod vendor;

pub(crate) use meta::fill as fill_meta;

use crate::layout::Sheet;
use crate::page::Page;
use crate::{Job, WorkbookError, text};
use domain::catalogue::{Lifecycle, NormLevel};
use domain::list::Entry;
use domain::words::Words;
use rust_xlsxwriter::Workbook;

/// Adds one sheet.
pub(crate) fn fill(sheet: Sheet, workbook: &mut Workbook, job: &Job<'_>) -> Result<(), WorkbookError> {
    let mut page = Page::new(workbook, sheet.name(job.words), job)?;
    match sheet {
        Sheet::ReadMe => read_me::fill(&mut page, job),
        Sheet::Vendor => vendor::fill(&mut page, job),
        Sheet::Requirements => requirements::fill(&mut page, job),
        Sheet::Summary => summary::fill(&mut page, job),
        Sheet::Sources => sources::fill(&mut page, job),
        Sheet::Deviations => deviations::fill(&mut page, job),
        Sheet::Municipality => municipality::fill(&mut page, job),
    }?;
    page.finish()
}

/// A norm level as glyph and word.
fn level_name(level: NormLevel, words: &Words) -> String {
    format!("{} {}", level.glyph(), words.level(level))
}

/// How binding a requirement is, and what is not certain about it.
fn level_cell(entry: &Entry, words: &Words) -> String {
    let mut lines = vec![match entry.level {
        Some(level) => level_name(level, words),
        None => words.own_requirement.to_owned(),
    }];
    if entry.lifecycle != Lifecycle::InForce {
        lines.push(words.lifecycle(entry.lifecycle).to_owned());
    }
    if entry.level_inferred {
        lines.push(format!("({})", words.level_inferred));
    }
    if !entry.is_settled() {
        lines.push(format!("({})", words.check_against_source));
    }
    lines.join("\n")
}

/// Where a requirement stands: its principal source. All of them stand in the sheet of sources, so that the rows stay
/// as high as the demand and not as its bibliography.
fn source_cell(entry: &Entry, words: &Words) -> String {
    let source = principal(entry, words);
    match &entry.imported_number {
        Some(number) => format!("{source}\n{number}"),
        None => source,
    }
}

fn principal(entry: &Entry, words: &Words) -> String {
    let Some(source) = entry.sources.first() else { return entry.set_name.clone() };
    let read = words.read_on.replace("{date}", &words.date(source.read_on));
    match source.place.trim() {
        "" => format!("{} ({read})", source.document),
        place => format!("{}, {place} ({read})", source.document),
    }
}

/// Evidence demanded: a line per kind, or the word for none.
fn documentation_cell(entry: &Entry, words: &Words) -> String {
    if entry.documentation.is_empty() {
        return text::capitalised(words.no_documentation);
    }
    entry.documentation.iter().map(|kind| text::capitalised(kind)).collect::<Vec<_>>().join("\n")
}

/// Why a requirement is in the list, and what a reader must know about it.
fn why_cell(entry: &Entry) -> String {
    let lines = entry.reasons.iter().chain(&entry.note).map(|line| line.trim());
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
