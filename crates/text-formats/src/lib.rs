//! The requirement list as text that any program reads: a table (CSV) and a web page (HTML).
//!
//! [`csv`] writes a frozen list for spreadsheets and other programs; what leaves there is what the vendor may see.
//! [`html`] draws a [`domain::document::Document`], the same that the PDF draws, so that both say the same. Neither reads
//! a clock or a file: the same list gives the same bytes.

mod csv;
mod html;

pub use csv::{CsvError, csv};
pub use html::html;
