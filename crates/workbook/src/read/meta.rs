//! What the very hidden sheet says about the workbook, wherever it now stands and whatever it is now called.

use super::WorkbookReadError;
use super::book::{Book, Sheet};
use crate::layout::{FORMAT_VERSION, LIST_KEY, META_SHEET, ROW_HEADER, Sheet as Layout};
use std::collections::{BTreeMap, BTreeSet};

/// Column of the hash of the requirement cell.
const CELL_HASH: u32 = 4;

/// The hidden sheet, understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meta {
    /// Name of the sheet.
    pub sheet: String,
    /// Keys and values.
    pub keys: BTreeMap<String, String>,
    /// Ids of the requirements.
    pub ids: BTreeSet<String>,
    /// Hashes of the requirement cells as they were written.
    pub cell_hashes: BTreeSet<String>,
    /// The list as JSON; empty where it is not there.
    pub list: String,
}

impl Meta {
    /// The hidden sheet of a workbook; `None` where it is lost.
    pub(crate) fn find(book: &Book) -> Result<Option<Meta>, WorkbookReadError> {
        let first = |sheet: &Sheet| sheet.text(0, 0) == "format_version";
        let named = book.sheets.iter().find(|sheet| sheet.name == META_SHEET && first(sheet));
        let Some(sheet) = named.or_else(|| book.sheets.iter().find(|sheet| first(sheet))) else {
            return Ok(None);
        };
        let Ok(found) = sheet.text(0, 1).parse::<u32>() else { return Ok(None) };
        if found > FORMAT_VERSION {
            return Err(WorkbookReadError::NewerFormat { found, known: FORMAT_VERSION });
        }
        Ok(Some(read(sheet)))
    }

    /// Id of the list, where it stands there.
    pub(crate) fn list_id(&self) -> Option<String> {
        self.keys.get("list_id").filter(|id| !id.is_empty()).cloned()
    }

    /// Whether a sheet of this name left with the workbook as something else than the table of requirements.
    pub(crate) fn is_another_sheet(&self, name: &str) -> bool {
        let others = Layout::ALL.into_iter().filter(|sheet| *sheet != Layout::Requirements);
        name == self.sheet || others.into_iter().any(|sheet| self.sheet_name(sheet.key()) == Some(name))
    }

    /// What a sheet was called when the workbook left.
    pub(crate) fn sheet_name(&self, key: &str) -> Option<&str> {
        self.keys.get(&format!("sheet.{key}")).map(String::as_str)
    }
}

fn read(sheet: &Sheet) -> Meta {
    enum At {
        Keys,
        Rows,
        List { expected: usize },
    }
    let mut meta = Meta { sheet: sheet.name.clone(), ..Meta::default() };
    let mut at = At::Keys;
    for row in sheet.rows() {
        let (first, second) = (sheet.text(row, 0), sheet.text(row, 1));
        if first == ROW_HEADER[0] && second == ROW_HEADER[1] {
            at = At::Rows;
            continue;
        }
        if first == LIST_KEY {
            at = At::List { expected: 0 };
            continue;
        }
        match &mut at {
            At::Rows if !sheet.text(row, CELL_HASH).is_empty() => {
                meta.ids.insert(first.into_owned());
                meta.cell_hashes.insert(sheet.text(row, CELL_HASH).into_owned());
            }
            At::List { expected } if first.parse() == Ok(*expected) => {
                *expected += 1;
                meta.list.push_str(&second);
            }
            _ => {
                meta.keys.insert(first.into_owned(), second.into_owned());
            }
        }
    }
    meta
}
