//! One answered file, whatever its format: a workbook, a PDF form or a package.
//!
//! What a file is, is told by what stands in it and never by its name. The readers belong to the adapters; here they
//! meet, and everything ends as the same report.

use super::file_name;
use crate::error::AppError;
use crate::pdf_files;
use crate::wire::evaluation::reading::AnswerFileFormat;
use domain::declaration::Declaration;
use domain::declaration::reading::{Reading, WrongList};
use domain::evaluation::{Incoming, incoming_declaration, incoming_reading, read_declaration};
use domain::list::RequirementList;
use package::{Package, PackageError};
use std::path::Path;
use workbook::WorkbookReadError;

/// What was read of one file.
pub(crate) struct AnswerFile {
    /// What kind of file it is.
    pub format: AnswerFileFormat,
    /// What was understood.
    pub reading: Reading,
    /// The same, ready to be taken in.
    pub incoming: Incoming,
}

/// Reads an answered file of whatever format.
pub(crate) fn read_answer_file(path: &Path, list: &RequirementList) -> Result<AnswerFile, AppError> {
    read_answer_bytes(&file_name(path), &crate::packages::read_limited(path)?, list)
}

/// Reads an answered file of whatever format, called `name`.
pub(crate) fn read_answer_bytes(
    name: &str,
    bytes: &[u8],
    list: &RequirementList,
) -> Result<AnswerFile, AppError> {
    let is_pdf = pdf_files::is_pdf(bytes);
    if let Some(declaration) = declaration_in(name, bytes, is_pdf)? {
        let reading = read_declaration(&declaration, list);
        if reading.matched.is_empty() {
            return Err(other_list(&reading, list).into());
        }
        let incoming = incoming_declaration(name, &declaration, &reading);
        let format = if is_pdf { AnswerFileFormat::Pdf } else { AnswerFileFormat::Package };
        return Ok(AnswerFile { format, reading, incoming });
    }
    let reading = crate::reading::read_answered_bytes(name, bytes, list)?;
    let format = if is_pdf { AnswerFileFormat::Pdf } else { AnswerFileFormat::Workbook };
    let incoming = incoming_reading(name, &reading, list);
    Ok(AnswerFile { format, reading, incoming })
}

/// The declaration that a file is, or carries; `None` where another reader must be asked.
fn declaration_in(name: &str, bytes: &[u8], is_pdf: bool) -> Result<Option<Declaration>, AppError> {
    if is_pdf {
        // A declaration on paper carries the package it was printed from. A form carries the list it was made from, or
        // nothing, and its answers stand in its fields.
        let packed = pdf_files::package_in(bytes.to_owned()).unwrap_or_default();
        return match package::open(&packed) {
            Ok(Package::Declaration(contents)) => Ok(Some(contents.declaration)),
            _ => Ok(None),
        };
    }
    match workbook::kind(bytes) {
        // A zip archive as a package is, and no workbook.
        Err(WorkbookReadError::NotAWorkbook) => {}
        // What is left of an archive does not tell which kind it was; only its name does.
        Err(WorkbookReadError::Truncated | WorkbookReadError::Damaged) if name.ends_with(".kravpakke") => {}
        _ => return Ok(None),
    }
    match package::open(bytes) {
        Ok(Package::Declaration(contents)) => Ok(Some(contents.declaration)),
        Ok(Package::Procurement(_)) => Err(PackageError::OtherKind { found: "procurement" }.into()),
        Err(PackageError::NotAZip | PackageError::NotAPackage) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A package that answers nothing of this list.
fn other_list(reading: &Reading, list: &RequirementList) -> WrongList {
    WrongList {
        found: reading.list_id.clone(),
        expected: list.id.clone(),
        known: 0,
        rows: reading.unknown.len(),
    }
}
