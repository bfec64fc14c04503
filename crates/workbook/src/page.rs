//! One sheet while it is being filled: writes text as text, refuses what a cell cannot hold, and sets up printing.
//!
//! All cells go through here, so that no text from outside is ever handed to the library as a formula, a link or markup.

use crate::layout::MAX_CELL;
use crate::{Job, WorkbookError, measure, text};
use domain::Date;
use rust_xlsxwriter::utility::row_col_to_cell;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, ProtectionOptions, Url, Workbook, Worksheet};
use std::collections::BTreeMap;

/// Sizes of paper in the numbering of Excel.
const A4: u8 = 9;
const A3: u8 = 8;
/// The longest address Excel makes a link of.
const MAX_ADDRESS: usize = 2_000;
/// What of a name fits into the header of a page.
const MAX_IN_HEADER: usize = 80;

/// A sheet while it is being filled.
pub(crate) struct Page<'a> {
    pub(crate) sheet: &'a mut Worksheet,
    name: String,
    widths: Vec<f64>,
    /// Lines of the highest cell, by row.
    lines: BTreeMap<u32, usize>,
}

/// What stands in the margins of every printed page, beside the name of the sheet.
pub(crate) struct Frame<'a> {
    pub title: &'a str,
    pub organisation: &'a str,
    pub note: &'a str,
    pub page_words: &'a str,
}

impl<'a> Page<'a> {
    /// Adds a sheet to the workbook, with paper, margins, header and footer.
    pub(crate) fn new(
        workbook: &'a mut Workbook,
        name: &'static str,
        job: &Job<'_>,
    ) -> Result<Self, WorkbookError> {
        let header = &job.list.header;
        let frame = Frame {
            title: &header.name,
            organisation: &header.organisation,
            note: job.audience.name(job.words),
            page_words: job.words.page_words,
        };
        Self::framed(workbook, name, &frame)
    }

    /// Adds a sheet with these margins.
    pub(crate) fn framed(
        workbook: &'a mut Workbook,
        name: &str,
        frame: &Frame<'_>,
    ) -> Result<Self, WorkbookError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.4, 0.4, 0.7, 0.7, 0.3, 0.3);
        // In headers and footers `&` begins a code.
        let plain = |text: &str| text::line(text, MAX_IN_HEADER).replace('&', "&&");
        let pages = frame.page_words.replace("{page}", "&P").replace("{pages}", "&N");
        sheet.set_header(format!("&L{}&R{}", plain(frame.title), plain(name)));
        let organisation = plain(frame.organisation);
        sheet.set_footer(format!("&L{organisation}&C{}&R{pages}", plain(frame.note)));
        Ok(Page { sheet, name: name.to_owned(), widths: Vec::new(), lines: BTreeMap::new() })
    }

    /// A page wider than high.
    pub(crate) fn landscape(&mut self) {
        self.sheet.set_landscape();
    }

    /// Paper for a table of many columns: on A4 the print would be too small to read.
    pub(crate) fn wide_table(&mut self) {
        self.sheet.set_paper_size(A3).set_landscape();
    }

    /// Column widths in characters, from the first column on; before any text, for texts are measured by them.
    pub(crate) fn widths(&mut self, widths: &[f64]) -> Result<(), WorkbookError> {
        for (column, width) in (0u16..).zip(widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        self.widths = widths.to_vec();
        Ok(())
    }

    /// Text over the sheet that runs on to the right and does not wrap.
    pub(crate) fn running(&mut self, row: u32, text: &str, format: &Format) -> Result<(), WorkbookError> {
        let cleaned = self.cleaned(row, 0, text, text)?;
        self.sheet.write_string_with_format(row, 0, cleaned, format)?;
        Ok(())
    }

    /// Text into a cell. `subject` says what the row is about, should the text be refused.
    pub(crate) fn text(
        &mut self,
        row: u32,
        column: u16,
        subject: &str,
        text: &str,
        format: &Format,
    ) -> Result<(), WorkbookError> {
        let cleaned = self.cleaned(row, column, subject, text)?;
        self.measure(row, column, &cleaned);
        self.sheet.write_string_with_format(row, column, cleaned, format)?;
        Ok(())
    }

    /// A bold title and, on the next line, a plain body.
    pub(crate) fn titled(
        &mut self,
        (row, column): (u32, u16),
        subject: &str,
        (title, body): (&str, &str),
        job: &Job<'_>,
        format: &Format,
    ) -> Result<(), WorkbookError> {
        let whole = titled(title, body);
        let title = text::clean(title.trim());
        let body = format!("\n{}", text::clean(body));
        if !text::can_be_rich(&title, body.trim()) {
            return self.text(row, column, subject, &whole, format);
        }
        let cleaned = self.cleaned(row, column, subject, &whole)?;
        self.measure(row, column, &cleaned);
        let parts = [(&job.look.strong, title.as_str()), (&job.look.plain, body.as_str())];
        self.sheet.write_rich_string_with_format(row, column, &parts, format)?;
        Ok(())
    }

    /// A number into a cell.
    pub(crate) fn number(
        &mut self,
        row: u32,
        column: u16,
        number: impl Into<f64>,
        format: &Format,
    ) -> Result<(), WorkbookError> {
        self.sheet.write_number_with_format(row, column, number, format)?;
        Ok(())
    }

    /// A date into a cell.
    pub(crate) fn date(
        &mut self,
        row: u32,
        column: u16,
        date: Date,
        format: &Format,
    ) -> Result<(), WorkbookError> {
        let date = ExcelDateTime::parse_from_str(&date.to_string())?;
        self.sheet.write_datetime_with_format(row, column, &date, format)?;
        Ok(())
    }

    /// An empty cell with a format.
    pub(crate) fn blank(&mut self, row: u32, column: u16, format: &Format) -> Result<(), WorkbookError> {
        self.sheet.write_blank(row, column, format)?;
        Ok(())
    }

    /// A formula of ours with the value it has now, for readers that do not calculate.
    pub(crate) fn formula(
        &mut self,
        row: u32,
        column: u16,
        formula: String,
        value: usize,
        format: &Format,
    ) -> Result<(), WorkbookError> {
        let formula = Formula::new(formula).set_result(value.to_string());
        self.sheet.write_formula_with_format(row, column, formula, format)?;
        Ok(())
    }

    /// An address: a link where it leads to the web, otherwise text.
    pub(crate) fn address(
        &mut self,
        row: u32,
        column: u16,
        subject: &str,
        address: &str,
        job: &Job<'_>,
    ) -> Result<(), WorkbookError> {
        let cleaned = self.cleaned(row, column, subject, address)?;
        let leads_to_web = cleaned.starts_with("https://") || cleaned.starts_with("http://");
        let plain = cleaned.len() < MAX_ADDRESS && !cleaned.contains(char::is_whitespace);
        if leads_to_web && plain {
            let url = Url::new(&cleaned);
            self.measure(row, column, &cleaned);
            if self.sheet.write_url_with_format(row, column, url, &job.look.link).is_ok() {
                return Ok(());
            }
        }
        self.text(row, column, subject, &cleaned, &job.look.cell)
    }

    /// A row of headers.
    pub(crate) fn headers(
        &mut self,
        row: u32,
        headers: &[&str],
        format: &Format,
    ) -> Result<(), WorkbookError> {
        for (column, header) in (0u16..).zip(headers) {
            self.text(row, column, header, header, format)?;
        }
        Ok(())
    }

    /// Locks what is locked, without a password: against slips, not against people.
    pub(crate) fn protect(&mut self) {
        // Sorting is granted, but Excel sorts a range on a protected sheet only when all its cells are unlocked, which
        // requirement cells must not be. «Les meg først» therefore says how to lift the protection; ids and hashes in
        // `_meta` let a reader cope with rows in any order.
        self.sheet.protect_with_options(&ProtectionOptions {
            format_cells: true,
            format_columns: true,
            format_rows: true,
            insert_links: true,
            sort: true,
            use_autofilter: true,
            ..ProtectionOptions::new()
        });
    }

    /// Makes a row at least this many lines high.
    pub(crate) fn at_least(&mut self, row: u32, lines: usize) {
        let highest = self.lines.entry(row).or_insert(1);
        *highest = lines.max(*highest);
    }

    /// Makes rows high enough for their text. The last thing done to a sheet.
    pub(crate) fn finish(self) -> Result<(), WorkbookError> {
        for (row, lines) in self.lines {
            self.sheet.set_row_height(row, measure::height(lines))?;
        }
        Ok(())
    }

    fn measure(&mut self, row: u32, column: u16, text: &str) {
        if let Some(width) = self.widths.get(usize::from(column)) {
            self.at_least(row, measure::lines(text, *width));
        }
    }

    fn cleaned(&self, row: u32, column: u16, subject: &str, text: &str) -> Result<String, WorkbookError> {
        let cleaned = text::clean(text);
        let length = text::length(&cleaned);
        if length > MAX_CELL {
            return Err(WorkbookError::TextTooLong {
                sheet: self.name.clone(),
                cell: row_col_to_cell(row, column),
                subject: subject.to_owned(),
                length,
                limit: MAX_CELL,
            });
        }
        Ok(cleaned)
    }
}

/// What a cell with a title and a body says when it is read back.
pub(crate) fn titled(title: &str, body: &str) -> String {
    match (title.trim(), body) {
        ("", body) => body.to_owned(),
        (title, "") => title.to_owned(),
        (title, body) => format!("{title}\n{body}"),
    }
}
