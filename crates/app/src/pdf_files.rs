//! PDFs from outside: the machine file inside a requirement list, and the words for what is wrong with the others.

use crate::error::{AppError, wire};
use crate::wire::WireError;
use pdf::{LogoError, PdfReadError};
use std::borrow::Cow;

/// The package in a file that may be one, or be a PDF that carries one.
pub(crate) fn package_in(bytes: Vec<u8>) -> Result<Cow<'static, [u8]>, AppError> {
    if !is_pdf(&bytes) {
        return Ok(Cow::Owned(bytes));
    }
    match pdf::embedded_package(&bytes)? {
        Some(package) => Ok(Cow::Owned(package)),
        None => Err(AppError::NoPackageInPdf),
    }
}

/// Whether a file says of itself that it is a PDF.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// A refusal of the reader as the shells see it.
pub(crate) fn read_error(error: PdfReadError) -> WireError {
    match error {
        PdfReadError::Empty => wire("pdf_empty", []),
        PdfReadError::NotAPdf => wire("pdf_not_pdf", []),
        PdfReadError::TooLarge { limit } => wire("pdf_too_large", [("limit", megabytes(limit))]),
        PdfReadError::Damaged => wire("pdf_damaged", []),
        PdfReadError::Encrypted => wire("pdf_encrypted", []),
        PdfReadError::BeyondLimits => wire("pdf_beyond_limits", []),
        PdfReadError::NoForm => wire("pdf_no_form", []),
        PdfReadError::Xfa => wire("pdf_xfa", []),
        PdfReadError::OtherForm => wire("pdf_other_form", []),
    }
}

/// A refusal of a logo as the shells see it.
pub(crate) fn logo_error(error: LogoError) -> WireError {
    match error {
        LogoError::OtherFormat => wire("logo_format", []),
        LogoError::FileTooLarge { limit } => wire("logo_too_large", [("limit", megabytes(limit))]),
        LogoError::TooManyPixels { limit } => wire("logo_too_many_pixels", [("limit", limit.to_string())]),
        LogoError::Damaged => wire("logo_damaged", []),
    }
}

fn megabytes(bytes: usize) -> String {
    (bytes / (1024 * 1024)).to_string()
}
