//! Where rows and cells stand in the XML of a sheet, so that single ones can be replaced.

use super::FillError;
use super::styles::attribute;
use crate::read::WorkbookReadError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::ops::Range;

/// A cell as it stands in the XML.
pub(super) struct Found {
    pub span: Range<usize>,
    pub style: Option<String>,
    pub leaned_on: bool,
}

/// A row as it stands in the XML.
pub(super) struct Row {
    pub span: Range<usize>,
    /// Where its start tag ends; the end of the row where it has no content.
    pub opened: usize,
    /// Where its end tag begins; `None` where it has no content.
    pub closed: Option<usize>,
    pub cells: BTreeMap<u32, Found>,
}

/// The rows of a sheet, with their places in the XML.
pub(super) struct Parsed {
    pub prefix: String,
    pub rows: BTreeMap<u32, Row>,
    /// The element around the rows, and where its end tag begins; `None` where it has no content.
    pub data: Range<usize>,
    pub data_closed: Option<usize>,
    /// The values that formulas had.
    pub cached: Vec<Range<usize>>,
    pub counts_answers: bool,
}

/// Finds rows and cells. `table` is the name whose counts are looked for in formulas.
pub(super) fn parse(text: &str, table: &str) -> Result<Parsed, FillError> {
    let damaged = || FillError::Unread(WorkbookReadError::Damaged);
    let mut xml = Reader::from_str(text);
    let mut parsed = Parsed {
        prefix: String::new(),
        rows: BTreeMap::new(),
        data: 0..0,
        data_closed: None,
        cached: Vec::new(),
        counts_answers: false,
    };
    let named = format!("{table}[");
    let mut row: Option<(u32, Row)> = None;
    let mut cell: Option<(u32, Found, Vec<Range<usize>>)> = None;
    let (mut next_row, mut next_column) = (0u32, 0u32);
    let mut value_at = None;
    let mut in_formula = false;
    loop {
        let start = xml.buffer_position() as usize;
        let event = xml.read_event().map_err(|_| damaged())?;
        let end = xml.buffer_position() as usize;
        match event {
            Event::Eof => break,
            Event::Start(tag) => match tag.local_name().as_ref() {
                "sheetData" => {
                    parsed.prefix = prefix(&tag);
                    parsed.data = start..end;
                }
                "row" => {
                    let number = row_number(&tag).unwrap_or(next_row);
                    next_row = number.saturating_add(1);
                    next_column = 0;
                    row = Some((
                        number,
                        Row { span: start..end, opened: end, closed: None, cells: BTreeMap::new() },
                    ));
                }
                "c" => {
                    let column = column_number(&tag).unwrap_or(next_column);
                    next_column = column.saturating_add(1);
                    let found = Found { span: start..end, style: attribute(&tag, "s"), leaned_on: false };
                    cell = Some((column, found, Vec::new()));
                }
                "f" => {
                    in_formula = true;
                    // One formula for many cells stands in the first of them.
                    if let Some((_, found, _)) = &mut cell {
                        found.leaned_on |= attribute(&tag, "ref").is_some();
                    }
                }
                "v" => value_at = Some(start),
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "sheetData" => {
                    parsed.prefix = prefix(&tag);
                    parsed.data = start..end;
                }
                "row" => {
                    let number = row_number(&tag).unwrap_or(next_row);
                    next_row = number.saturating_add(1);
                    parsed.rows.insert(
                        number,
                        Row { span: start..end, opened: end, closed: None, cells: BTreeMap::new() },
                    );
                }
                "c" => {
                    let column = column_number(&tag).unwrap_or(next_column);
                    next_column = column.saturating_add(1);
                    let found = Found { span: start..end, style: attribute(&tag, "s"), leaned_on: false };
                    if let Some((_, row)) = &mut row {
                        row.cells.insert(column, found);
                    }
                }
                _ => {}
            },
            Event::Text(formula) if in_formula => parsed.counts_answers |= formula.contains(&named),
            Event::End(tag) => match tag.local_name().as_ref() {
                "f" => {
                    in_formula = false;
                    if let Some((_, _, formulas)) = &mut cell {
                        formulas.push(start..end);
                    }
                }
                "v" => {
                    if let (Some(from), Some((_, _, formulas))) = (value_at.take(), &cell)
                        && !formulas.is_empty()
                    {
                        parsed.cached.push(from..end);
                    }
                }
                "c" => {
                    if let (Some((column, mut found, _)), Some((_, row))) = (cell.take(), &mut row) {
                        found.span.end = end;
                        row.cells.insert(column, found);
                    }
                }
                "row" => {
                    if let Some((number, mut done)) = row.take() {
                        done.closed = Some(start);
                        done.span.end = end;
                        parsed.rows.insert(number, done);
                    }
                }
                "sheetData" => {
                    parsed.data_closed = Some(start);
                    parsed.data.end = end;
                }
                _ => {}
            },
            _ => {}
        }
    }
    if parsed.data.end == 0 { Err(damaged()) } else { Ok(parsed) }
}

fn prefix(tag: &BytesStart<'_>) -> String {
    let name = tag.name();
    name.as_ref().split_once(':').map(|(prefix, _)| format!("{prefix}:")).unwrap_or_default()
}

fn row_number(tag: &BytesStart<'_>) -> Option<u32> {
    attribute(tag, "r")?.parse::<u32>().ok()?.checked_sub(1)
}

fn column_number(tag: &BytesStart<'_>) -> Option<u32> {
    let place = attribute(tag, "r")?;
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0u32, |number, letter| {
        number.saturating_mul(26).saturating_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    number.checked_sub(1)
}
