//! Writes cells into the XML of a sheet. Everything that is not such a cell is copied byte for byte.

use super::sheet::{Row, parse};
use super::{Edits, FillError};
use crate::read::address;
use domain::Date;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// What is written into a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// The cell becomes empty.
    Nothing,
    /// Text, whatever it looks like.
    Text(String),
    /// A date.
    Date(Date),
}

/// What the workbook says about cells: which styles show dates, and whether it counts days from 1904.
pub(super) struct Styles {
    pub dates: Vec<bool>,
    pub from_1904: bool,
}

/// The sheet with `edits` in it; where `table` is named in a formula, with every result to be calculated anew.
pub(super) fn patched(
    xml: &str,
    sheet: &str,
    edits: &Edits,
    table: &str,
    styles: &Styles,
) -> Result<String, FillError> {
    let parsed = parse(xml, table)?;
    let mut splices: Vec<(Range<usize>, String)> = Vec::new();
    let mut by_row: BTreeMap<u32, Vec<(u32, &Value)>> = BTreeMap::new();
    for ((row, column), value) in edits {
        by_row.entry(*row).or_default().push((*column, value));
    }
    let mut after = String::new();
    for (number, cells) in by_row {
        match parsed.rows.get(&number) {
            Some(row) => in_row(xml, sheet, (number, row), &cells, &parsed.prefix, styles, &mut splices)?,
            None => {
                let new = new_row(number, &cells, &parsed.prefix, styles);
                match parsed.rows.range(number..).next() {
                    Some((_, next)) => splices.push((next.span.start..next.span.start, new)),
                    None => after.push_str(&new),
                }
            }
        }
    }
    if !after.is_empty() {
        match parsed.data_closed {
            Some(at) => splices.push((at..at, after)),
            None => {
                let opened = opened_tag(xml.get(parsed.data.clone()).unwrap_or_default());
                splices.push((parsed.data.clone(), format!("{opened}{after}</{}sheetData>", parsed.prefix)));
            }
        }
    }
    if parsed.counts_answers {
        splices.extend(parsed.cached.iter().map(|cached| (cached.clone(), String::new())));
    }
    Ok(spliced(xml, splices))
}

fn in_row(
    xml: &str,
    sheet: &str,
    (number, row): (u32, &Row),
    cells: &[(u32, &Value)],
    prefix: &str,
    styles: &Styles,
    splices: &mut Vec<(Range<usize>, String)>,
) -> Result<(), FillError> {
    let mut at_end = String::new();
    for (column, value) in cells {
        if let Some(found) = row.cells.get(column) {
            if found.leaned_on {
                return Err(FillError::Locked { sheet: sheet.to_owned(), cell: address(number, *column) });
            }
            let new = cell((number, *column), value, found.style.as_deref(), prefix, styles);
            splices.push((found.span.clone(), new));
            continue;
        }
        let new = cell((number, *column), value, None, prefix, styles);
        match row.cells.range(column..).next() {
            Some((_, next)) => splices.push((next.span.start..next.span.start, new)),
            None => at_end.push_str(&new),
        }
    }
    if at_end.is_empty() {
        return Ok(());
    }
    match row.closed {
        Some(at) => splices.push((at..at, at_end)),
        None => {
            let opened = opened_tag(xml.get(row.span.start..row.opened).unwrap_or_default());
            splices.push((row.span.clone(), format!("{opened}{at_end}</{prefix}row>")));
        }
    }
    Ok(())
}

fn new_row(number: u32, cells: &[(u32, &Value)], prefix: &str, styles: &Styles) -> String {
    let mut row = format!("<{prefix}row r=\"{}\">", number + 1);
    for (column, value) in cells {
        row.push_str(&cell((number, *column), value, None, prefix, styles));
    }
    let _ = write!(row, "</{prefix}row>");
    row
}

/// A start tag made of one that was closed at once.
fn opened_tag(tag: &str) -> String {
    format!("{}>", tag.trim_end().trim_end_matches('>').trim_end().trim_end_matches('/').trim_end())
}

fn cell(
    (row, column): (u32, u32),
    value: &Value,
    style: Option<&str>,
    prefix: &str,
    styles: &Styles,
) -> String {
    let place = address(row, column);
    let styled = style.map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
    let text = match value {
        Value::Nothing => return format!("<{prefix}c r=\"{place}\"{styled}/>"),
        Value::Text(text) => text.clone(),
        Value::Date(date) => {
            let shows =
                style.and_then(|style| style.parse::<usize>().ok()).and_then(|style| styles.dates.get(style));
            let epoch = Date::from_ymd_opt(1899, 12, 30).unwrap_or_default();
            if shows == Some(&true) && !styles.from_1904 {
                let days = (*date - epoch).num_days();
                return format!("<{prefix}c r=\"{place}\"{styled}><{prefix}v>{days}</{prefix}v></{prefix}c>");
            }
            date.format("%d.%m.%Y").to_string()
        }
    };
    format!(
        "<{prefix}c r=\"{place}\"{styled} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{}</{prefix}t></{prefix}is></{prefix}c>",
        escaped(&text)
    )
}

/// Text as XML, with what Excel would take for an escape of its own written as one.
fn escaped(text: &str) -> String {
    let plain = quick_xml::escape::escape(text);
    let mut out = String::with_capacity(plain.len());
    for (at, character) in plain.char_indices() {
        let rest = plain.get(at + 1..).unwrap_or_default().as_bytes();
        let escape = character == '_'
            && rest.first() == Some(&b'x')
            && rest.get(5) == Some(&b'_')
            && rest.get(1..5).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        if escape { out.push_str("_x005F_") } else { out.push(character) }
    }
    out
}

fn spliced(xml: &str, mut splices: Vec<(Range<usize>, String)>) -> String {
    // What is put in at one place stays in the order it was put in.
    splices.sort_by_key(|(span, _)| (span.start, span.end));
    let mut out = String::with_capacity(xml.len() + splices.iter().map(|(_, new)| new.len()).sum::<usize>());
    let mut copied = 0;
    for (span, new) in splices {
        out.push_str(xml.get(copied..span.start).unwrap_or_default());
        out.push_str(&new);
        copied = copied.max(span.end);
    }
    out.push_str(xml.get(copied..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn patch(xml: &str, edits: &[((u32, u32), Value)]) -> String {
        let styles = Styles { dates: vec![false, true], from_1904: false };
        patched(xml, "Krav", &edits.iter().cloned().collect(), "Krav", &styles).unwrap()
    }

    #[test]
    fn cells_are_replaced_put_in_between_and_added_and_the_rest_stays() {
        let xml = r#"<worksheet><sheetData><row r="2" ht="30"><c r="A2" s="4"><v>7</v></c><c r="D2" s="1"/></row><row r="4"/></sheetData><x/></worksheet>"#;
        let day = Date::from_ymd_opt(2027, 12, 31).unwrap();
        let edits = [
            ((1, 0), Value::Text("a & b".into())),
            ((1, 1), Value::Text("_x0041_".into())),
            ((1, 3), Value::Date(day)),
            ((1, 4), Value::Date(day)),
            ((2, 0), Value::Text("ny".into())),
            ((3, 0), Value::Nothing),
            ((9, 0), Value::Text("sist".into())),
        ];
        let inline = |place: &str, style: &str, text: &str| {
            format!(r#"<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#)
        };
        let expected = [
            r#"<worksheet><sheetData><row r="2" ht="30">"#,
            &inline("A2", r#" s="4""#, "a &amp; b"),
            &inline("B2", "", "_x005F_x0041_"),
            r#"<c r="D2" s="1"><v>46752</v></c>"#,
            &inline("E2", "", "31.12.2027"),
            r#"</row><row r="3">"#,
            &inline("A3", "", "ny"),
            r#"</row><row r="4"><c r="A4"/></row><row r="10">"#,
            &inline("A10", "", "sist"),
            "</row></sheetData><x/></worksheet>",
        ]
        .concat();
        assert_eq!(patch(xml, &edits), expected);
    }

    #[test]
    fn a_prefix_and_an_empty_sheet_are_kept_as_they_are() {
        let xml = r#"<x:worksheet><x:sheetData /></x:worksheet>"#;
        let patched = patch(xml, &[((0, 0), Value::Nothing)]);
        assert_eq!(
            patched,
            r#"<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>"#
        );
    }

    #[test]
    fn counts_over_the_table_are_calculated_anew_and_other_formulas_keep_their_values() {
        let counts = r#"<w><sheetData><row r="1"><c r="A1"><f>COUNTIFS(Krav[Svar],"Ja")</f><v>0</v></c><c r="B1"><v>3</v></c></row></sheetData></w>"#;
        assert!(!patch(counts, &[]).contains("<v>0</v>") && patch(counts, &[]).contains("<v>3</v>"));
        let other = r#"<w><sheetData><row r="1"><c r="A1"><f>SUM(B1)</f><v>0</v></c></row></sheetData></w>"#;
        assert_eq!(patch(other, &[]), other);
    }

    #[test]
    fn a_cell_that_holds_the_formula_of_many_is_not_overwritten() {
        let xml = r#"<w><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A9" si="0">B1</f><v>0</v></c></row></sheetData></w>"#;
        let styles = Styles { dates: Vec::new(), from_1904: false };
        let edits = [((0, 0), Value::Text("Ja".into()))].into_iter().collect();
        let refused = patched(xml, "Krav", &edits, "Krav", &styles);
        assert!(matches!(refused, Err(FillError::Locked { cell, .. }) if cell == "A1"));
    }
}
