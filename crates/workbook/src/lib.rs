//! Excel out and Excel in, around one layout.
//!
//! [`write`] turns a frozen requirement list into the plukkliste: a workbook that vendors answer in, or the buyer's own
//! copy of it with weights, reasons and deviations. [`write_declaration`] makes one with answers in it, and [`fill_in`] puts
//! answers into the very workbook that came in. [`read_answers`] and [`read_list`] read what comes back. The [`layout`] says which sheets and columns there are, and the
//! `sheets` modules fill one sheet each. The library reads no clock and no file: the same list gives the same bytes.

mod declared;
mod error;
pub mod fill;
mod fitting_rows;
pub mod layout;
mod look;
mod measure;
mod page;
pub mod read;
mod report;
mod sheets;
pub mod table;
mod text;

pub use error::WorkbookError;
pub use fill::{FillError, fill_in};
pub use layout::Audience;
pub use read::{WorkbookKind, WorkbookReadError, kind, read_answers, read_list};
pub use report::write_report;

use domain::declaration::Declaration;
use domain::list::RequirementList;
use domain::words::Words;
use layout::{MAX_REQUIREMENTS, Sheet};
use look::Look;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

/// How far writing has come when the sheets are filled and only the file is left to be put together.
const FILLED: f32 = 0.7;

/// The longest property of a workbook that Excel reads.
const MAX_PROPERTY: usize = 255;

/// How a workbook is written.
pub struct Options<'a> {
    /// Told how far it is, from 0 to 1; answers whether to go on.
    pub keep_going: &'a dyn Fn(f32) -> bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { keep_going: &|_| true }
    }
}

/// Everything a sheet needs to know to be filled.
struct Job<'a> {
    list: &'a RequirementList,
    words: &'static Words,
    audience: Audience,
    /// The answers, where the workbook leaves with some.
    declaration: Option<&'a Declaration>,
    look: Look,
    keep_going: &'a dyn Fn(f32) -> bool,
}

impl Job<'_> {
    fn progress(&self, done: f32) -> Result<(), WorkbookError> {
        if (self.keep_going)(done) { Ok(()) } else { Err(WorkbookError::Cancelled) }
    }
}

/// The plukkliste of `list` as an Excel workbook for `audience`, in the list's own language.
pub fn write(
    list: &RequirementList,
    audience: Audience,
    options: &Options<'_>,
) -> Result<Vec<u8>, WorkbookError> {
    write_workbook(list, audience, None, options)
}

/// The answered workbook of `declaration`: the vendor's copy of its list with answers, documentation, vendor, product
/// and signature in it. Read back, it makes the same declaration with the same checksum.
///
/// # Errors
/// As [`write`].
pub fn write_declaration(declaration: &Declaration, options: &Options<'_>) -> Result<Vec<u8>, WorkbookError> {
    write_workbook(&declaration.list, Audience::Vendor, Some(declaration), options)
}

fn write_workbook(
    list: &RequirementList,
    audience: Audience,
    declaration: Option<&Declaration>,
    options: &Options<'_>,
) -> Result<Vec<u8>, WorkbookError> {
    let count = list.entries.len().max(list.municipality_tasks.len()).max(list.left_out.len());
    if count > MAX_REQUIREMENTS {
        return Err(WorkbookError::TooManyRequirements { count, limit: MAX_REQUIREMENTS });
    }
    let words = Words::of(list.language);
    let job = Job { list, words, audience, declaration, look: Look::new(), keep_going: options.keep_going };
    job.progress(0.0)?;

    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&job)?);
    for sheet in Sheet::ALL.into_iter().filter(|sheet| sheet.is_for(audience)) {
        sheets::fill(sheet, &mut workbook, &job)?;
    }
    sheets::fill_meta(&mut workbook, &job)?;

    job.progress(FILLED)?;
    let bytes = fitting_rows::fitting_rows(workbook.save_to_buffer()?)?;
    job.progress(1.0)?;
    Ok(bytes)
}

/// Who made it, what it is called, and when: the date of the list instead of the clock's, so that the same list gives
/// the same bytes.
fn properties(job: &Job<'_>) -> Result<DocProperties, WorkbookError> {
    let header = &job.list.header;
    let created = ExcelDateTime::parse_from_str(&job.list.as_of.to_string())?;
    Ok(DocProperties::new()
        .set_title(text::line(&format!("{}: {}", job.words.list_title, header.name), MAX_PROPERTY))
        .set_subject(job.audience.name(job.words))
        .set_author(text::line(&header.organisation, MAX_PROPERTY))
        .set_company(text::line(&header.organisation, MAX_PROPERTY))
        .set_comment(job.words.made_with)
        .set_creation_datetime(&created)
        // A workbook has no language of its own; this is the property Excel itself offers for it.
        .set_custom_property("Language", job.list.language.tag()))
}
