//! Where the vendor's side meets the readers and writers of formats: one function a meeting, so that the use cases know
//! no format.

use super::make::{DeclarationMaker, failed};
use crate::error::AppError;
use crate::wire::vendor::files::DeclarationDocument;
use domain::declaration::reading::{RawAnswers, read_answers};
use domain::document::declaration_document;
use domain::list::RequirementList;
use domain::words::Words;
use std::collections::BTreeMap;
use workbook::WorkbookReadError;

/// A workbook somebody sent.
pub(crate) enum Workbook {
    /// One of ours.
    Ours {
        /// The list it carries.
        list: Box<RequirementList>,
        /// How much of it is answered.
        answered: usize,
        /// What it says of vendor and product, by code.
        vendor: BTreeMap<String, String>,
    },
    /// Somebody else's.
    Foreign,
}

/// The package that a PDF carries, where it carries one.
pub(crate) fn embedded_package(bytes: &[u8]) -> Result<Option<Vec<u8>>, AppError> {
    Ok(pdf::embedded_package(bytes)?)
}

/// What a workbook is: ours where it says which list it holds, somebody else's where it does not.
pub(crate) fn read_workbook(bytes: &[u8]) -> Result<Workbook, AppError> {
    let list = match workbook::read_list(bytes) {
        Ok(list) => list,
        Err(WorkbookReadError::NoTable | WorkbookReadError::ListLost) => return Ok(Workbook::Foreign),
        Err(error) => return Err(error.into()),
    };
    let reading = read_answers(&workbook::read_answers(bytes)?, &list)?;
    let answered = reading.answers.values().filter(|answer| answer.value.is_some()).count();
    Ok(Workbook::Ours { list: Box::new(list), answered, vendor: reading.vendor })
}

/// What a PDF form of ours says, where anything is answered in it.
pub(crate) fn filled_form(bytes: &[u8]) -> Option<RawAnswers> {
    let raw = pdf::read_form(bytes).ok()?;
    raw.rows.iter().any(|row| !row.answer.text.trim().is_empty()).then_some(raw)
}

/// The answers of a workbook or a PDF form, before anything in them is believed.
pub(crate) fn raw_answers(bytes: &[u8]) -> Result<RawAnswers, AppError> {
    if crate::pdf_files::is_pdf(bytes) {
        return Ok(pdf::read_form(bytes)?);
    }
    Ok(workbook::read_answers(bytes)?)
}

/// The answered workbook: the one that came, filled in, so that whatever the buyer added to it stays; a new one where
/// none came.
pub(crate) fn answered_workbook(
    maker: &DeclarationMaker,
    keep_going: &dyn Fn(f32) -> bool,
) -> Result<Vec<u8>, AppError> {
    match &maker.original {
        Some(original) => Ok(workbook::fill_in(original, &maker.declaration)?),
        None => workbook::write_declaration(&maker.declaration, &workbook::Options { keep_going })
            .map_err(|error| failed(DeclarationDocument::AnsweredWorkbook, &error)),
    }
}

/// The self-declaration as PDF.
pub(crate) fn self_declaration(
    maker: &DeclarationMaker,
    keep_going: &dyn Fn(f32) -> bool,
) -> Result<Vec<u8>, AppError> {
    let document = declaration_document(&maker.declaration, maker.host.now().date_naive());
    maker.drawn(DeclarationDocument::SelfDeclarationPdf, &document, keep_going)
}

/// The declaration as an OSCAL component definition. It answers the profile of the list, by the name that the buyer's
/// program gives it.
pub(crate) fn oscal(maker: &DeclarationMaker) -> Result<Vec<u8>, AppError> {
    let declaration = &maker.declaration;
    let words = Words::of(declaration.list.language);
    let profile = format!("{}.oscal.json", words.file_list.replace(' ', "-"));
    Ok(::oscal::component_definition(declaration, &profile))
}
