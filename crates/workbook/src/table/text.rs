//! Delimited text (CSV) in the encodings and with the delimiters that are met: UTF-8 with and without a mark, UTF-16 as
//! Excel's «Unicode-tekst», Windows-1252 as Excel's CSV; semicolon, comma, tabulator or bar.

use super::{MAX_CELL, MAX_COLUMNS, MAX_ROWS, TableError, cleaned};
use csv::ReaderBuilder;
use domain::table::{Row, Sheet, Table, address};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

const DELIMITERS: [u8; 4] = [b';', b'\t', b',', b'|'];
/// Records that are looked at to find the delimiter.
const SAMPLE: usize = 100;

/// Reads delimited text as a table of one sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Table, TableError> {
    // One kind of line break from here on, also inside cells.
    let text = decoded(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let (text, said) = without_sep_line(&text);
    let delimiter = said.unwrap_or_else(|| likeliest(text));
    let first = if said.is_some() { 2 } else { 1 };
    let rows = rows(text, delimiter, first)?;
    Ok(Table { sheets: vec![Sheet { name: String::new(), rows }] })
}

/// The text, by its mark, else by what the bytes can be.
fn decoded(bytes: &[u8]) -> Result<String, TableError> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => without_mark(bytes),
    };
    let (text, _, _) = encoding.decode(bytes);
    // A picture, a program or an old workbook is text in no encoding.
    let control = text.chars().filter(|one| one.is_control() && !one.is_whitespace()).count();
    if text.contains('\0') || control * 100 > text.chars().count() {
        return Err(TableError::NotATable);
    }
    Ok(text.into_owned())
}

fn without_mark(bytes: &[u8]) -> &'static Encoding {
    // Latin letters in UTF-16 have a zero in every other byte, and no text has a zero in any other encoding.
    let sample = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let zeros = |start: usize| sample.iter().skip(start).step_by(2).filter(|byte| **byte == 0).count();
    let half = sample.len() / 2;
    if half > 1 && zeros(1) * 10 > half * 7 && zeros(0) == 0 {
        UTF_16LE
    } else if half > 1 && zeros(0) * 10 > half * 7 && zeros(1) == 0 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

/// Excel's own first line `sep=;`, which says the delimiter and is no row of the list.
fn without_sep_line(text: &str) -> (&str, Option<u8>) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    match line.strip_prefix("sep=").map(str::as_bytes) {
        Some([one]) if DELIMITERS.contains(one) => (rest, Some(*one)),
        _ => (text, None),
    }
}

/// The delimiter under which most rows have the same number of columns, more than one; a semicolon where there is none,
/// since a list of one column has no delimiter at all.
fn likeliest(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let mut widths = std::collections::BTreeMap::new();
        for record in reader(text, delimiter).records().take(SAMPLE).flatten() {
            *widths.entry(record.len()).or_insert(0_usize) += 1;
        }
        // A sentence with commas makes rows of every width; a table makes most of one.
        let all: usize = widths.values().sum();
        let tables = widths.into_iter().filter(|(width, rows)| *width > 1 && rows * 10 >= all * 6);
        tables.map(|(width, rows)| (rows, width)).max()
    };
    let mut best = (b';', None);
    for delimiter in DELIMITERS {
        let score = score(delimiter);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The rows, numbered as a spreadsheet would number them: blank lines count, line breaks inside quotes do not.
fn rows(text: &str, delimiter: u8, first: u32) -> Result<Vec<Row>, TableError> {
    let mut rows = Vec::new();
    let mut number = first;
    for record in reader(text, delimiter).into_records() {
        // From a `String` the library can refuse nothing: rows may be of any width, and the text is UTF-8.
        let Ok(record) = record else { return Err(TableError::NotATable) };
        let start =
            record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        number = number.saturating_add(blank_lines(text.get(start..).unwrap_or_default()));
        if record.len() > MAX_COLUMNS && record.iter().skip(MAX_COLUMNS).any(|cell| !cell.trim().is_empty()) {
            return Err(TableError::TooManyColumns { row: number, limit: MAX_COLUMNS });
        }
        let mut cells: Vec<String> = Vec::new();
        for (column, cell) in record.iter().take(MAX_COLUMNS).enumerate() {
            let cell = cleaned(cell);
            if cell.chars().count() > MAX_CELL {
                return Err(TableError::CellTooLong { cell: address(number, column), limit: MAX_CELL });
            }
            cells.push(cell);
        }
        let row = Row { number, cells };
        if !row.is_blank() {
            rows.push(row);
        }
        if rows.len() > MAX_ROWS {
            return Err(TableError::TooManyRows { limit: MAX_ROWS });
        }
        number += 1;
    }
    Ok(rows)
}

/// Blank lines that the library passes over before a record.
fn blank_lines(text: &str) -> u32 {
    u32::try_from(text.bytes().take_while(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX)
}
