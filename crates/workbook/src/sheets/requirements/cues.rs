//! What helps the vendor answer: lists of words, input messages, and cues on what is still open.
//!
//! Every list only warns: a vendor who must answer otherwise can, and the reader of the file deals with it. Every cue
//! repeats what a word in the row says already.

use super::super::vendor::date;
use crate::layout::{ColumnKey, FIRST_ROW, columns, position};
use crate::look;
use crate::page::Page;
use crate::{Job, WorkbookError};
use domain::catalogue::Responsibility;
use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, Format};

/// Adds lists, messages and cues to the rows up to `last`.
pub(super) fn add(page: &mut Page<'_>, last: u32, job: &Job<'_>) -> Result<(), WorkbookError> {
    lists(page, last, job)?;
    answers(page, last, job)?;
    banding(page, last, job)
}

fn lists(page: &mut Page<'_>, last: u32, job: &Job<'_>) -> Result<(), WorkbookError> {
    let words = job.words;
    let answer = DataValidation::new()
        .allow_list_strings(&words.answers)?
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_input_title(words.answer_help_title)?
        .set_input_message(words.answer_help)?
        .set_error_title(words.answer_help_title)?
        .set_error_message(words.answer_warning)?;
    let planned = date()?
        .set_input_title(words.col_planned)?
        .set_input_message(words.planned_help)?
        .set_error_title(words.col_planned)?
        .set_error_message(words.planned_help)?;
    let responsibilities: Vec<&str> =
        Responsibility::ALL.iter().map(|responsibility| words.responsibility(*responsibility)).collect();
    let responsibility = DataValidation::new()
        .allow_list_strings(&responsibilities)?
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title(words.col_responsibility)?
        .set_error_message(words.answer_warning)?;
    for (key, validation) in [
        (ColumnKey::Answer, &answer),
        (ColumnKey::Planned, &planned),
        (ColumnKey::Responsibility, &responsibility),
    ] {
        let column = position(key);
        page.sheet.add_data_validation(FIRST_ROW, column, last, column, validation)?;
    }
    Ok(())
}

fn answers(page: &mut Page<'_>, last: u32, job: &Job<'_>) -> Result<(), WorkbookError> {
    let cell = |key| format!("${}{}", column_number_to_name(position(key)), FIRST_ROW + 1);
    let (id, answer) = (cell(ColumnKey::Id), cell(ColumnKey::Answer));
    let [met, partly, planned, not_met, not_relevant] =
        job.words.answers.map(|word| format!("{answer}={}", quoted(word)));

    let unanswered = format!("AND({id}<>\"\",{answer}=\"\")");
    cue(page, last, ColumnKey::Id, &unanswered, look::open_row())?;
    cue(page, last, ColumnKey::Answer, &unanswered, look::open())?;
    cue(page, last, ColumnKey::Answer, &met, look::met())?;
    cue(page, last, ColumnKey::Answer, &format!("OR({partly},{planned})"), look::partly())?;
    cue(page, last, ColumnKey::Answer, &not_met, look::not_met())?;
    cue(page, last, ColumnKey::Answer, &not_relevant, look::not_relevant())?;

    // What «Les meg først» asks for with these answers and is still missing.
    let missing = |key| format!("{}=\"\"", cell(key));
    let deviation = format!("AND(OR({partly},{planned},{not_met}),{})", missing(ColumnKey::Deviation));
    cue(page, last, ColumnKey::Deviation, &deviation, look::open())?;
    let date = format!("AND({planned},{})", missing(ColumnKey::Planned));
    cue(page, last, ColumnKey::Planned, &date, look::open())
}

fn banding(page: &mut Page<'_>, last: u32, job: &Job<'_>) -> Result<(), WorkbookError> {
    let locked: Vec<u16> = columns(job.audience)
        .filter(|column| !column.editable_by_vendor)
        .map(|column| position(column.key))
        .collect();
    for run in locked.chunk_by(|left, right| left + 1 == *right) {
        if let (Some(first), Some(end)) = (run.first(), run.last()) {
            let band = ConditionalFormatFormula::new().set_rule("=MOD(ROW(),2)=1").set_format(look::band());
            page.sheet.add_conditional_format(FIRST_ROW, *first, last, *end, &band)?;
        }
    }
    Ok(())
}

fn cue(
    page: &mut Page<'_>,
    last: u32,
    key: ColumnKey,
    rule: &str,
    format: Format,
) -> Result<(), WorkbookError> {
    let column = position(key);
    let cue = ConditionalFormatFormula::new().set_rule(format!("={rule}").as_str()).set_format(format);
    page.sheet.add_conditional_format(FIRST_ROW, column, last, column, &cue)?;
    Ok(())
}

/// A word as a string in a formula.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}
