//! Lets rows keep fitting their text while the vendor writes.
//!
//! The library marks every height it writes as chosen by a person, and such rows never grow: a long answer would be cut
//! off. Without the mark the heights hold when the file is opened, and Excel and LibreOffice fit the row again as soon
//! as something is typed into it. Excel itself writes fitted rows like this.

use crate::WorkbookError;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

const SHEETS: &str = "xl/worksheets/sheet";
const MARK: &str = " customHeight=\"1\"";

/// The workbook with rows that fit themselves. Everything else stays byte for byte.
pub(crate) fn fitting_rows(workbook: Vec<u8>) -> Result<Vec<u8>, WorkbookError> {
    let size = workbook.len();
    let mut parts = ZipArchive::new(Cursor::new(workbook))?;
    let mut fitted = ZipWriter::new(Cursor::new(Vec::with_capacity(size)));
    // A fixed time, so that the same list gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for index in 0..parts.len() {
        let mut part = parts.by_index(index)?;
        let name = part.name()?.into_owned();
        if !name.starts_with(SHEETS) {
            fitted.raw_copy_file(part)?;
            continue;
        }
        let mut sheet = String::new();
        part.read_to_string(&mut sheet)?;
        fitted.start_file(name, options)?;
        // Cells refer to their text by number, so the only text from outside in this part is the page header and footer:
        // a procurement named after the mark would lose it there, and nothing else.
        fitted.write_all(sheet.replace(MARK, "").as_bytes())?;
    }
    Ok(fitted.finish()?.into_inner())
}
