//! One answered file, whatever its format: a workbook, a PDF form or a package.
//!
//! What a file is, is told by what stands in it and never by its name. The readers belong to the adapters; here they
//! meet, and everything ends as the same report.

use super::file_name;
use crate::error::AppError;
use crate::wire::evaluation::reading::AnswerFileFormat;
use domain::declaration::reading::{Reading, WrongList};
use domain::evaluation::{Incoming, incoming_declaration, incoming_reading, read_declaration};
use domain::list::RequirementList;
use package::{Package, PackageError};
use std::path::Path;

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
    match package::open(bytes) {
        Ok(Package::Declaration(contents)) => {
            let reading = read_declaration(&contents.declaration, list);
            if reading.matched.is_empty() {
                return Err(other_list(&reading, list).into());
            }
            let incoming = incoming_declaration(name, &contents.declaration, &reading);
            return Ok(AnswerFile { format: AnswerFileFormat::Package, reading, incoming });
        }
        Ok(Package::Procurement(_)) => return Err(PackageError::OtherKind { found: "procurement" }.into()),
        // No package at all: another reader may know it.
        Err(PackageError::NotAZip | PackageError::NotAPackage) => {}
        Err(error) => return Err(error.into()),
    }
    let reading = crate::reading::read_answered_bytes(name, bytes, list)?;
    let format = match bytes.starts_with(b"%PDF") {
        true => AnswerFileFormat::Pdf,
        false => AnswerFileFormat::Workbook,
    };
    let incoming = incoming_reading(name, &reading, list);
    Ok(AnswerFile { format, reading, incoming })
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
