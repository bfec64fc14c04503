//! Reading a file that answers a requirement list, whatever kind of file it is. Nothing is written anywhere: a person
//! sees what was understood and confirms it.

use crate::error::AppError;
use crate::{App, pdf_files};
use domain::declaration::reading::{self, RawAnswers, Reading};
use domain::list::{RequirementList, compose};
use domain::text::Language;
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
        let language = contents.procurement.header.language;
        Ok(contents
            .list
            .unwrap_or_else(|| compose(&contents.procurement, &self.catalogue, language, self.today())))
    }

    /// What the file at `path` answers to the list of a package or workbook. A list that was sent out in another language
    /// than the package's is read in that language.
    ///
    /// # Errors
    /// Either file cannot be read, or they are not about the same list.
    pub fn read_answers_to(&self, path: &Path, list: &Path) -> Result<(Reading, RequirementList), AppError> {
        let raw = raw_answers(path)?;
        let ours = self.list_in_file(list)?;
        let list = match &raw.list_id {
            Some(id) if *id != ours.id => self.translated(list, id)?.unwrap_or(ours),
            _ => ours,
        };
        Ok((understood(path, &raw, &list)?, list))
    }

    /// The list of a package in the language in which it has this id.
    fn translated(&self, package: &Path, id: &str) -> Result<Option<RequirementList>, AppError> {
        let bytes = crate::packages::read_limited(package)?;
        let Ok(bytes) = pdf_files::package_in(bytes) else { return Ok(None) };
        let Ok(contents) = package::read(&bytes) else { return Ok(None) };
        let lists = Language::ALL
            .into_iter()
            .map(|language| compose(&contents.procurement, &self.catalogue, language, self.today()));
        Ok(lists.into_iter().find(|list| list.id == id))
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
