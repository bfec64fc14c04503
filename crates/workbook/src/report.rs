//! A report as a workbook: a sheet for each section, composed in the domain and drawn here.
//!
//! No cells are merged and no formulas are written, so a screen reader reads it as it stands and nothing in it runs. Every
//! table is a table to Excel, with a header that filters and is repeated on every printed page.

use crate::layout::MAX_CELL;
use crate::look::Look;
use crate::page::{Frame, Page};
use crate::{MAX_PROPERTY, Options, WorkbookError, fitting_rows, text};
use domain::declaration::AnswerValue;
use domain::document::{Report, ReportCell, ReportTable, Section};
use domain::words::Words;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, Table, TableColumn, TableStyle, Workbook,
};
use std::collections::BTreeSet;

/// Width in characters of a column with share 1.
const SHARE: f64 = 11.0;
const NARROWEST: f64 = 9.0;
const WIDEST: f64 = 62.0;
/// Characters in a line of running text, which no cell wraps.
const RUNNING: usize = 110;
/// Longest name of a sheet.
const MAX_SHEET: usize = 31;
/// Longest header of a column.
const MAX_HEADER: usize = 120;

/// The report as an Excel workbook.
///
/// # Errors
/// The caller asked to stop, or the library that writes the file refused.
pub fn write_report(report: &Report, options: &Options<'_>) -> Result<Vec<u8>, WorkbookError> {
    let look = Look::new();
    let words = Words::of(report.language);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let mut tables = 0;
    for (number, section) in report.sections.iter().enumerate() {
        if !(options.keep_going)(number as f32 / report.sections.len() as f32) {
            return Err(WorkbookError::Cancelled);
        }
        let name = text::line(&section.sheet, MAX_SHEET);
        let frame = Frame {
            title: &report.title,
            organisation: &report.author,
            note: &report.subtitle,
            page_words: words.page_words,
        };
        let mut page = Page::framed(&mut workbook, &name, &frame)?;
        let first = number == 0;
        fill(&mut page, section, first.then_some(report), &look, &mut tables)?;
        page.finish()?;
    }
    let bytes = fitting_rows::fitting_rows(workbook.save_to_buffer()?)?;
    if !(options.keep_going)(1.0) {
        return Err(WorkbookError::Cancelled);
    }
    Ok(bytes)
}

fn properties(report: &Report) -> Result<DocProperties, WorkbookError> {
    let created = ExcelDateTime::parse_from_str(&report.date.to_string())?;
    Ok(DocProperties::new()
        .set_title(text::line(&report.title, MAX_PROPERTY))
        .set_subject(text::line(&report.subtitle, MAX_PROPERTY))
        .set_author(text::line(&report.author, MAX_PROPERTY))
        .set_company(text::line(&report.author, MAX_PROPERTY))
        .set_comment(Words::of(report.language).made_with)
        .set_creation_datetime(&created)
        .set_custom_property("Language", report.language.tag()))
}

fn fill(
    page: &mut Page<'_>,
    section: &Section,
    cover: Option<&Report>,
    look: &Look,
    tables: &mut usize,
) -> Result<(), WorkbookError> {
    page.landscape();
    page.sheet.set_screen_gridlines(false);
    page.widths(&widths(section))?;
    let mut row = 0;
    let title = cover.map_or(&section.heading, |report| &report.title);
    page.running(row, title, &look.title)?;
    page.at_least(row, 2);
    row += 1;
    if let Some(report) = cover {
        for (label, value) in &report.front {
            page.running(row, &format!("{label}: {value}"), &look.plain)?;
            row += 1;
        }
        row += 1;
        page.running(row, &section.heading, &look.heading)?;
        row += 1;
    }
    for line in section.intro.iter().flat_map(|text| running_lines(text)) {
        page.running(row, &line, &look.quiet)?;
        row += 1;
    }
    for line in section.notice.iter().flat_map(|text| running_lines(text)) {
        page.running(row, &line, &look.strong)?;
        row += 1;
    }
    let only = section.tables.len() == 1;
    for table in &section.tables {
        row += 1;
        if !only {
            page.running(row, &table.caption, &look.heading)?;
            row += 1;
        }
        *tables += 1;
        let header = row;
        row = draw(page, table, row, &format!("Tabell{tables}"), look)?;
        if only {
            let fixed = u16::try_from(table.fixed).unwrap_or(1);
            page.sheet.set_freeze_panes(header + 1, fixed)?;
            page.sheet.set_repeat_rows(header, header)?;
        }
    }
    for line in section.outro.iter().flat_map(|text| running_lines(text)) {
        row += 1;
        page.running(row, &line, &look.quiet)?;
    }
    Ok(())
}

/// Draws a table from `header` on and answers with the first row after it.
fn draw(
    page: &mut Page<'_>,
    table: &ReportTable,
    header: u32,
    name: &str,
    look: &Look,
) -> Result<u32, WorkbookError> {
    let mut taken = BTreeSet::new();
    let mut columns = Vec::with_capacity(table.columns.len());
    for (at, column) in (0u16..).zip(&table.columns) {
        let title = unique(&column.title, &mut taken);
        let number = table.numbers.contains(&usize::from(at));
        let input = table.inputs.contains(&usize::from(at));
        let format = match (number, input) {
            (true, _) => &look.header_of_numbers,
            (_, true) => &look.header_of_answers,
            _ => &look.header,
        };
        page.text(header, at, &title, &title, format)?;
        columns.push(TableColumn::new().set_header(&title).set_header_format(format));
    }
    let mut row = header;
    for cells in &table.rows {
        row += 1;
        let subject = cells.first().map(plain).unwrap_or_default();
        for (at, cell) in (0u16..).zip(cells) {
            let said = plain(cell);
            let column = usize::from(at);
            if table.inputs.contains(&column) {
                page.blank(row, at, &look.input)?;
            } else if table.numbers.contains(&column)
                && let Ok(number) = said.replace(',', ".").parse::<f64>()
            {
                let whole = number.fract() == 0.0 && !said.contains([',', '.']);
                let format =
                    if whole { look.number.clone() } else { look.number.clone().set_num_format("0.0") };
                page.number(row, at, number, &format)?;
            } else {
                page.text(row, at, &subject, &said, &format_of(cell, look))?;
            }
        }
    }
    if row > header && !columns.is_empty() {
        let last = u16::try_from(columns.len() - 1).unwrap_or(u16::MAX);
        let excel = Table::new()
            .set_name(name)
            .set_columns(&columns)
            // Fills and borders are set on the cells, because LibreOffice draws no table styles.
            .set_style(TableStyle::None)
            .set_alt_text_title(text::line(&table.caption, MAX_PROPERTY));
        page.sheet.add_table(header, 0, row, last, &excel)?;
        page.at_least(header, 2);
    }
    Ok(row + 1)
}

/// What a cell says, a paragraph a line, as long as a cell can be.
fn plain(cell: &ReportCell) -> String {
    let lines =
        cell.paragraphs.iter().map(|spans| spans.iter().map(|span| span.text.as_str()).collect::<String>());
    let said = text::clean(&lines.collect::<Vec<_>>().join("\n"));
    if text::length(&said) <= MAX_CELL {
        return said;
    }
    // A vendor's longest text with a sentence of ours around it: the end is cut here, and stands whole in the answers.
    let mut room = MAX_CELL - 1;
    let kept: String = said
        .chars()
        .take_while(|character| {
            let fits = character.len_utf16() <= room;
            room = room.saturating_sub(character.len_utf16());
            fits
        })
        .collect();
    format!("{kept}…")
}

/// A shade is said by the word in the cell; the ground only makes it quicker to find.
fn format_of(cell: &ReportCell, look: &Look) -> Format {
    let (ink, ground) = match cell.answer {
        None => return look.cell.clone(),
        Some(AnswerValue::Met) => (0x1D_5B_2F, 0xDF_F1_E3),
        Some(AnswerValue::Partly | AnswerValue::Planned) => (0x6B_45_00, 0xFD_E9_C4),
        Some(AnswerValue::NotMet) => (0x8A_15_1B, 0xFA_DC_DC),
        Some(AnswerValue::NotRelevant) => (0x3C_46_4C, 0xE3_E6_E8),
    };
    look.cell.clone().set_bold().set_font_color(Color::RGB(ink)).set_background_color(Color::RGB(ground))
}

/// Headers of a table must differ, whatever the case of their letters.
fn unique(title: &str, taken: &mut BTreeSet<String>) -> String {
    let base = match text::line(title, MAX_HEADER) {
        empty if empty.is_empty() => "–".to_owned(),
        line => line,
    };
    let mut header = base.clone();
    let mut number = 2;
    while !taken.insert(header.to_lowercase()) {
        header = format!("{base} ({number})");
        number += 1;
    }
    header
}

/// The widest any table of the section wants each column to be.
fn widths(section: &Section) -> Vec<f64> {
    let columns = section.tables.iter().map(|table| table.columns.len()).max().unwrap_or_default();
    (0..columns)
        .map(|at| {
            let shares = section.tables.iter().filter_map(|table| table.columns.get(at));
            let share = shares.map(|column| f64::from(column.share)).fold(0.0, f64::max);
            (share * SHARE).clamp(NARROWEST, WIDEST)
        })
        .collect()
}

/// A paragraph as lines short enough to run across the sheet without wrapping.
fn running_lines(paragraph: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= RUNNING => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
