//! Excel in: what an answered workbook says, with the cells it says it in.
//!
//! A workbook comes back from strangers, saved by other programs, sorted, stretched, copied and renamed. [`read_answers`]
//! takes out rows and fields and believes none of them: matching them with a list is a rule, and stands in
//! [`domain::declaration::reading`]. What cannot be read at all is refused with a [`WorkbookReadError`] that says which
//! of the many ways of not being a workbook it is.

mod book;
mod container;
mod headers;
mod list;
mod meta;
mod ods;
mod refusal;
mod table;
mod vendor;
mod visible;
mod xlsx;

pub use book::{Book, Cell, Merged, Sheet, address};
pub use container::{FILE_LIMIT, UNFOLDED_LIMIT, WorkbookKind, kind};
pub use list::read_list;
pub use refusal::WorkbookReadError;

pub(crate) use container::open;
pub(crate) use meta::Meta;
pub(crate) use table::{Table, find_tables};
pub(crate) use vendor::find_form;

use domain::declaration::reading::RawAnswers;

/// The most non-empty cells of a workbook that are read.
pub const CELL_LIMIT: usize = 2_000_000;
/// The most bytes of text in them.
pub const TEXT_LIMIT: usize = 128 * 1024 * 1024;
/// The most rows of requirements.
pub const ROW_LIMIT: usize = 100_000;

/// What an answered workbook (`.xlsx` or `.ods`) says.
///
/// # Errors
/// It is no workbook that can be read, or holds no table of requirements.
pub fn read_answers(bytes: &[u8]) -> Result<RawAnswers, WorkbookReadError> {
    let book = Book::read(bytes)?;
    let meta = Meta::find(&book)?;
    let tables = find_tables(&book, meta.as_ref());
    if tables.is_empty() {
        return Err(WorkbookReadError::NoTable);
    }
    let mut raw = RawAnswers { list_id: meta.as_ref().and_then(Meta::list_id), ..RawAnswers::default() };
    if raw.list_id.is_none() {
        raw.list_id = visible::list_id(&book);
    }
    for table in &tables {
        table.read_rows(&book, &mut raw)?;
    }
    vendor::read(&book, meta.as_ref(), &tables, &mut raw);
    Ok(raw)
}
