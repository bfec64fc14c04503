//! «Leverandør og produkt»: a form of labels and white fields.

use crate::declared;
use crate::fill::Value;
use crate::layout::{VENDOR_FIELDS, VENDOR_FIRST_ROW, sign_off_fields};
use crate::page::Page;
use crate::{Job, WorkbookError};
use domain::words::SigningWords;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format};

/// Columns of the form with some air to the right.
const COLUMNS: u16 = 3;

pub(super) fn fill(page: &mut Page<'_>, job: &Job<'_>) -> Result<(), WorkbookError> {
    let words = job.words;
    let look = &job.look;
    page.widths(&[34.0, 66.0, 4.0])?;
    page.sheet.set_screen_gridlines(false);
    let last = VENDOR_FIRST_ROW + VENDOR_FIELDS.len() as u32;
    for row in VENDOR_FIRST_ROW - 1..=last {
        for column in 0..COLUMNS {
            page.sheet.write_blank(row, column, &look.ground)?;
        }
    }
    page.running(0, words.sheet_vendor, &look.title)?;
    page.at_least(0, 2);
    page.running(1, words.vendor_intro, &look.plain)?;
    let values = job.declaration.map(declared::fields).unwrap_or_default();
    for (row, field) in (VENDOR_FIRST_ROW..).zip(&VENDOR_FIELDS) {
        let label = (field.word)(words);
        page.text(row, 0, label, label, &look.field_label)?;
        let format = match field.code {
            "date" => &look.field_date,
            "number" | "version" | "phone" => &look.field_as_typed,
            _ => &look.field,
        };
        let value = values.iter().find(|(code, _)| *code == field.code).map(|(_, value)| value);
        fill_field(page, row, value, label, format)?;
        page.at_least(row, 2);
        if field.code == "date" {
            page.sheet.add_data_validation(row, 1, row, 1, &date()?)?;
        }
    }
    sign_off(page, last + 1, &values, job)?;
    page.protect();
    // The cursor waits in the first field.
    page.sheet.set_selection(VENDOR_FIRST_ROW, 1, VENDOR_FIRST_ROW, 1)?;
    Ok(())
}

fn fill_field(
    page: &mut Page<'_>,
    row: u32,
    value: Option<&Value>,
    label: &str,
    format: &Format,
) -> Result<(), WorkbookError> {
    match value {
        None | Some(Value::Nothing) => page.blank(row, 1, format),
        Some(Value::Text(text)) => page.text(row, 1, label, text, format),
        Some(Value::Date(date)) => page.date(row, 1, *date, format),
    }
}

/// Who stands behind the answers, and the checksum that shows whether they were changed since. Locked: it says what was
/// signed.
fn sign_off(
    page: &mut Page<'_>,
    mut row: u32,
    values: &[(&'static str, Value)],
    job: &Job<'_>,
) -> Result<(), WorkbookError> {
    if job.declaration.is_none_or(|declaration| declaration.sign_off.is_none()) {
        return Ok(());
    }
    let (words, look) = (SigningWords::of(job.words.language), &job.look);
    page.running(row, words.heading, &look.heading)?;
    page.at_least(row, 2);
    for field in sign_off_fields() {
        row += 1;
        let label = (field.word)(job.words);
        page.text(row, 0, label, label, &look.label)?;
        let value = values.iter().find(|(code, _)| *code == field.code).map(|(_, value)| value);
        fill_field(page, row, value, label, &look.value)?;
    }
    page.running(row + 2, words.explanation, &look.quiet)
}

/// A day of this century; anything else is asked about, not refused.
pub(super) fn date() -> Result<DataValidation, WorkbookError> {
    let from = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let to = ExcelDateTime::from_ymd(2099, 12, 31)?;
    Ok(DataValidation::new()
        .allow_date(DataValidationRule::Between(from, to))
        .set_error_style(DataValidationErrorStyle::Warning))
}
