//! Who answers, and for which product: labels and what stands beside them, wherever the form now is.

use super::book::{Book, Sheet, address};
use super::headers::plain;
use super::meta::Meta;
use super::table::Table;
use crate::layout::{Sheet as Layout, VENDOR_FIELDS, VENDOR_FIRST_ROW, VendorField, sign_off_fields};
use domain::declaration::reading::{Place, RawAnswers, RawField};
use domain::text::Language;
use domain::words::Words;

/// A sheet with fewer known labels than this is another form.
const LABELS: usize = 3;
/// How far to the right of its label a value can stand.
const REACH: u32 = 4;

/// The form: its sheet, and for every field found the row and column of its label.
pub(crate) struct Form {
    /// Place of the sheet in the workbook.
    pub sheet: usize,
    /// Code of the field, row and column of the label.
    pub labels: Vec<(&'static str, u32, u32)>,
}

/// The sheet that the vendor's form is on.
pub(crate) fn find_form(book: &Book, meta: Option<&Meta>, tables: &[Table]) -> Option<Form> {
    let forms = book.sheets.iter().enumerate().filter(|(at, sheet)| {
        tables.iter().all(|table| table.sheet != *at) && meta.is_none_or(|meta| meta.sheet != sheet.name)
    });
    let best = forms
        .map(|(at, sheet)| Form { sheet: at, labels: labels(sheet) })
        .filter(|form| form.labels.len() >= LABELS)
        .max_by_key(|form| (form.labels.len(), std::cmp::Reverse(form.sheet)));
    best.or_else(|| as_sent(book, meta?))
}

/// Adds the fields to `raw`; those of the hidden sheet only where the form is gone.
pub(super) fn read(book: &Book, meta: Option<&Meta>, tables: &[Table], raw: &mut RawAnswers) {
    if let Some(form) = find_form(book, meta, tables)
        && let Some(sheet) = book.sheets.get(form.sheet)
    {
        for (code, row, column) in &form.labels {
            let labelled =
                |at: u32| form.labels.iter().any(|(_, other, column)| other == row && *column == at);
            let value = (column + 1..=column + REACH)
                .take_while(|at| !labelled(*at))
                .find(|at| !sheet.text(*row, *at).is_empty());
            if let Some(at) = value {
                let place = Place { sheet: sheet.name.clone(), cell: address(*row, at) };
                let field = RawField { text: sheet.text(*row, at).into_owned(), place };
                raw.vendor.entry((*code).to_owned()).or_insert(field);
            }
        }
        return;
    }
    let Some(meta) = meta else { return };
    for field in fields() {
        if let Some(text) = meta.keys.get(&format!("declared.{}", field.code)).filter(|text| !text.is_empty())
        {
            let place = Place { sheet: meta.sheet.clone(), cell: field.code.to_owned() };
            raw.vendor.insert(field.code.to_owned(), RawField { text: text.clone(), place });
        }
    }
}

/// The fields of the form, and those of a signature.
pub(crate) fn fields() -> impl Iterator<Item = VendorField> {
    VENDOR_FIELDS.into_iter().chain(sign_off_fields())
}

fn labels(sheet: &Sheet) -> Vec<(&'static str, u32, u32)> {
    let words: Vec<(&'static str, String)> = fields()
        .flat_map(|field| {
            Language::ALL
                .into_iter()
                .map(move |language| (field.code, plain((field.word)(Words::of(language)))))
        })
        .collect();
    let mut found: Vec<(&'static str, u32, u32)> = Vec::new();
    for ((row, column), cell) in &sheet.cells {
        let text = plain(&cell.text());
        if let Some((code, _)) = words.iter().find(|(_, word)| *word == text)
            && !found.iter().any(|(known, _, _)| known == code)
        {
            found.push((code, *row, *column));
        }
    }
    found
}

/// The form in the rows it was sent in, where its sheet kept its name and its labels did not.
fn as_sent(book: &Book, meta: &Meta) -> Option<Form> {
    let name = meta.sheet_name(Layout::Vendor.key())?;
    let sheet = book.sheets.iter().position(|sheet| sheet.name == name)?;
    let rows = VENDOR_FIRST_ROW..;
    Some(Form { sheet, labels: rows.zip(&VENDOR_FIELDS).map(|(row, field)| (field.code, row, 0)).collect() })
}
