//! The cells of an `.ods`, straight from its `content.xml`.
//!
//! OpenDocument says «the same a million times» in a few letters, for rows, columns and blanks alike. Only what is not
//! empty is unfolded here, and counted; and a file that ends in the middle is damaged, not waited for.

use super::WorkbookReadError;
use super::book::{Book, Budget, Cell, Merged, Sheet};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Most blanks that one element may stand for.
const BLANKS: usize = 1_000;
/// Rows and columns of the largest sheet that Excel and LibreOffice have.
const ROWS: u32 = 1_048_576;
const COLUMNS: u32 = 16_384;

type Xml<'a> = Reader<&'a [u8]>;

pub(super) fn read(content: &str) -> Result<Book, WorkbookReadError> {
    let mut xml = Reader::from_str(content);
    xml.config_mut().expand_empty_elements = true;
    let mut book = Book::default();
    let mut budget = Budget::default();
    let mut depth = 0usize;
    loop {
        match xml.read_event().map_err(|_| WorkbookReadError::Damaged)? {
            Event::Start(start) if start.name().as_ref() == "table:table" => {
                let name = attribute(&start, "table:name").unwrap_or_default();
                let mut sheet = Sheet { name, ..Sheet::default() };
                read_table(&mut xml, &mut sheet, &mut budget)?;
                book.sheets.push(sheet);
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Eof if depth == 0 => return Ok(book),
            Event::Eof => return Err(WorkbookReadError::Damaged),
            _ => {}
        }
    }
}

fn read_table(xml: &mut Xml<'_>, sheet: &mut Sheet, budget: &mut Budget) -> Result<(), WorkbookReadError> {
    let mut row = 0u32;
    // Groups, header rows and the like stand around rows; shapes and forms before them hold no cells.
    let mut depth = 0usize;
    loop {
        match next(xml)? {
            Event::Start(start) if start.name().as_ref() == "table:table-row" => {
                let repeated = count(&start, "table:number-rows-repeated").min(ROWS);
                let cells = read_row(xml, row, sheet)?;
                for offset in 0..if cells.is_empty() { 0 } else { repeated } {
                    if row + offset >= ROWS {
                        break;
                    }
                    for (first, repeated, cell) in &cells {
                        for column in *first..first.saturating_add(*repeated).min(COLUMNS) {
                            budget.spend(cell)?;
                            sheet.cells.insert((row + offset, column), cell.clone());
                        }
                    }
                }
                row = row.saturating_add(repeated).min(ROWS);
            }
            Event::Start(start)
                if matches!(start.name().as_ref(), "table:shapes" | "office:forms" | "table:table") =>
            {
                skip(xml, &start)?;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => return Ok(()),
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
}

/// The cells of a row that are not empty: first column, how many columns, and what stands there.
fn read_row(
    xml: &mut Xml<'_>,
    row: u32,
    sheet: &mut Sheet,
) -> Result<Vec<(u32, u32, Cell)>, WorkbookReadError> {
    let mut cells = Vec::new();
    let mut column = 0u32;
    loop {
        match next(xml)? {
            Event::Start(start)
                if matches!(start.name().as_ref(), "table:table-cell" | "table:covered-table-cell") =>
            {
                let repeated = count(&start, "table:number-columns-repeated").min(COLUMNS);
                let rows = count(&start, "table:number-rows-spanned");
                let columns = count(&start, "table:number-columns-spanned");
                if rows > 1 || columns > 1 {
                    let last = (
                        row.saturating_add(rows - 1).min(ROWS),
                        column.saturating_add(columns - 1).min(COLUMNS),
                    );
                    sheet.merged.push(Merged { first: (row, column), last });
                }
                if let Some(cell) = read_cell(xml, &start)? {
                    cells.push((column, repeated, cell));
                }
                column = column.saturating_add(repeated).min(COLUMNS);
            }
            Event::Start(start) => skip(xml, &start)?,
            Event::End(_) => return Ok(cells),
            _ => {}
        }
    }
}

fn read_cell(xml: &mut Xml<'_>, start: &BytesStart<'_>) -> Result<Option<Cell>, WorkbookReadError> {
    let shown = cell_text(xml)?;
    let value = |name: &str| attribute(start, name);
    let kind = value("office:value-type").unwrap_or_default();
    let cell = match kind.as_str() {
        _ if value("calcext:value-type").as_deref() == Some("error") => Cell::Error(shown),
        "float" | "percentage" | "currency" => {
            match value("office:value").and_then(|value| value.parse().ok()) {
                Some(number) => Cell::Number(number),
                None => Cell::Text(shown),
            }
        }
        "boolean" => Cell::Truth(value("office:boolean-value").as_deref() == Some("true")),
        "date" => Cell::Date(value("office:date-value").unwrap_or(shown)),
        "string" => match value("office:string-value") {
            Some(text) if shown.is_empty() => Cell::Text(text),
            _ => Cell::Text(shown),
        },
        _ => Cell::Text(shown),
    };
    Ok(match &cell {
        Cell::Text(text) if text.trim().is_empty() => None,
        _ => Some(cell),
    })
}

/// The paragraphs of a cell, one a line; comments and drawings in it are left out.
fn cell_text(xml: &mut Xml<'_>) -> Result<String, WorkbookReadError> {
    let mut text = String::new();
    let mut paragraphs = 0usize;
    let mut depth = 0usize;
    loop {
        match next(xml)? {
            Event::Start(start) => {
                let name = start.name();
                match name.as_ref() {
                    "text:p" | "text:h" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                    }
                    "text:s" => {
                        let blanks = (count(&start, "text:c") as usize).min(BLANKS);
                        text.extend(std::iter::repeat_n(' ', blanks));
                    }
                    "text:tab" => text.push('\t'),
                    "text:line-break" => text.push('\n'),
                    "text:a" | "text:span" => {}
                    _ => {
                        skip(xml, &start)?;
                        continue;
                    }
                }
                depth += 1;
            }
            Event::Text(piece) if depth > 0 => text.push_str(&piece.xml10_content()),
            Event::CData(piece) if depth > 0 => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) if depth > 0 => {
                let character = match reference.as_ref() {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().map_err(|_| WorkbookReadError::Damaged)?,
                };
                text.extend(character);
            }
            Event::End(_) if depth == 0 => return Ok(text),
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
}

fn skip(xml: &mut Xml<'_>, start: &BytesStart<'_>) -> Result<(), WorkbookReadError> {
    xml.read_to_end(start.name()).map(|_| ()).map_err(|_| WorkbookReadError::Damaged)
}

/// The next event within an element that has not ended.
fn next<'a>(xml: &mut Xml<'a>) -> Result<Event<'a>, WorkbookReadError> {
    match xml.read_event() {
        Ok(Event::Eof) | Err(_) => Err(WorkbookReadError::Damaged),
        Ok(event) => Ok(event),
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    quick_xml::escape::unescape(&attribute.value).ok().map(std::borrow::Cow::into_owned)
}

/// A number of repetitions; one where none is given or it is no number.
fn count(start: &BytesStart<'_>, name: &str) -> u32 {
    attribute(start, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}
