//! The list that a workbook holds: from the hidden sheet where it is whole, else from what stands in the visible ones.

use super::book::Book;
use super::meta::Meta;
use super::{WorkbookReadError, find_tables, visible};
use crate::layout::MAX_REQUIREMENTS;
use domain::list::RequirementList;

/// The requirement list in a workbook, as a vendor got it: exactly the one that was sent where the hidden sheet is
/// whole, and as much of it as can be seen where it is lost.
///
/// # Errors
/// It is no workbook that can be read, holds no table of requirements, or no longer says which list it is.
pub fn read_list(bytes: &[u8]) -> Result<RequirementList, WorkbookReadError> {
    let book = Book::read(bytes)?;
    let meta = Meta::find(&book)?;
    if let Some(list) =
        meta.as_ref().and_then(|meta| serde_json::from_str::<RequirementList>(&meta.list).ok())
    {
        if list.entries.len() > MAX_REQUIREMENTS {
            return Err(WorkbookReadError::TooManyRows { limit: MAX_REQUIREMENTS });
        }
        // Whatever was put there: what a vendor works with is what a vendor may see.
        return Ok(list.for_vendor());
    }
    let tables = find_tables(&book, meta.as_ref());
    let table = tables.first().ok_or(WorkbookReadError::NoTable)?;
    visible::list(&book, table, meta.as_ref())
}
