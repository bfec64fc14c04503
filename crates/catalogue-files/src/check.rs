//! What must be true across the files of a data folder.

mod cases;
mod conditions;
mod guidance;
mod mappings;
mod purchases;
mod records;
mod review;

pub(crate) use purchases::procurement_of;

use crate::problem::Problem;
use crate::read::DataFolder;
use domain::Date;

/// Something worth a look that does not fail the check.
pub type Note = Problem;

/// Problems that fail `cargo xtask data`, sorted by file.
pub fn check(data: &DataFolder) -> Vec<Problem> {
    let mut problems = Vec::new();
    records::check(data, &mut problems);
    conditions::check(data, &mut problems);
    cases::check(data, &mut problems);
    mappings::check(data, &mut problems);
    purchases::check(data, &mut problems);
    guidance::check(data, &mut problems);
    review::check(data, &mut problems);
    if data.catalogue.guidance.terms.is_empty() || data.catalogue.approval_schemes.is_empty() {
        problems.push(Problem::new("guidance", "the guidance or the approval schemes are missing"));
    }
    problems.sort();
    problems
}

/// What a person should look at: records nobody has read for a year.
pub fn notes(data: &DataFolder, today: Date) -> Vec<Note> {
    let mut notes = records::notes(data, today);
    notes.sort();
    notes
}
