//! Reading a file that answers a requirement list, whatever kind of file it is. Nothing is written anywhere: a person
//! sees what was understood and confirms it.

use crate::error::AppError;
use crate::{App, pdf_files};
use domain::declaration::reading::{self, RawAnswers, Reading};
use domain::list::{RequirementList, compose};
use std::path::Path;

/// What the file at `path` answers to `list`.
///
/// # Errors
/// The file cannot be read, is of no kind that holds answers, or answers another list.
pub fn read_answered_file(path: &Path, list: &RequirementList) -> Result<Reading, AppError> {
    understood(path, &raw_answers(path)?, list)
}

/// What the bytes of a file called `name` answer to `list`.
pub(crate) fn read_answered_bytes(
    name: &str,
    bytes: &[u8],
    list: &RequirementList,
) -> Result<Reading, AppError> {
    understood(Path::new(name), &raw_answers_in(bytes)?, list)
}

impl App {
    /// The requirement list in a package, as it was sent out; in a workbook, as a vendor got it.
    ///
    /// # Errors
    /// The file cannot be read, or holds no list.
    pub fn list_in_file(&self, path: &Path) -> Result<RequirementList, AppError> {
        let bytes = crate::packages::read_limited(path)?;
        if workbook::kind(&bytes).is_ok() {
            return Ok(workbook::read_list(&bytes)?);
        }
        let contents = package::read(&pdf_files::package_in(bytes)?)?;
        let procurement = &contents.procurement;
        let list = contents.list.as_ref();
        let language = list.map_or(procurement.header.language, |list| list.language);
        let composed = || compose(procurement, &self.catalogue, language, self.today());
        Ok(match contents.list {
            Some(list) if list.versions.is_empty() => list.with_versions_of(composed()),
            Some(list) => list,
            None => composed(),
        })
    }

    /// What the file at `path` answers to the list of a package or workbook, in whichever language it was answered.
    ///
    /// # Errors
    /// Either file cannot be read, or they are not about the same list.
    pub fn read_answers_to(&self, path: &Path, list: &Path) -> Result<(Reading, RequirementList), AppError> {
        let raw = raw_answers(path)?;
        let list = self.list_in_file(list)?;
        Ok((understood(path, &raw, &list)?, list))
    }
}

/// Takes out what a file says, by what it is and not by what it is called.
fn raw_answers(path: &Path) -> Result<RawAnswers, AppError> {
    raw_answers_in(&crate::packages::read_limited(path)?)
}

fn raw_answers_in(bytes: &[u8]) -> Result<RawAnswers, AppError> {
    if pdf_files::is_pdf(bytes) {
        return Ok(pdf::read_form(bytes)?);
    }
    Ok(workbook::read_answers(bytes)?)
}

fn understood(path: &Path, raw: &RawAnswers, list: &RequirementList) -> Result<Reading, AppError> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(reading::read_answers(raw, list)?.from_file(&name))
}
