//! The table `part`: what is large in a record and never changes, such as a frozen list and the answers of a vendor.
//!
//! A step of undo is a whole document. Where most of a document can never change, that part is kept once, the documents
//! refer to it by number, and a step is as small as what a person can change. A number is never used again and a part
//! never rewritten, so what refers to one can rely on it. Parts that nothing refers to any more are cleared out when the
//! workspace is opened.
//!
//! What was read or written lately is remembered: a value that a record got from here is known again by being the very
//! same one, and is neither read nor written twice.

use crate::document::{from_json, to_json};
use crate::record::{Record, RecordId};
use crate::{StoreError, begin};
use domain::declaration::Declaration;
use domain::list::RequirementList;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use std::cell::RefCell;
use std::sync::Arc;

const TABLE: &str = "part";

/// How many parts are remembered at least; a record's own are remembered however many they are.
const REMEMBERED: usize = 64;

/// A place in a record where a part belongs. Which places there are, and in which order, must follow from what is left
/// of the record without them.
#[derive(Debug)]
pub enum Part<'a> {
    /// A frozen list.
    List(&'a mut Arc<RequirementList>),
    /// What a vendor declared.
    Declaration(&'a mut Arc<Declaration>),
}

/// A part by itself.
#[derive(Clone, Debug)]
enum Kept {
    List(Arc<RequirementList>),
    Declaration(Arc<Declaration>),
}

impl Kept {
    fn is(&self, other: &Kept) -> bool {
        match (self, other) {
            (Kept::List(a), Kept::List(b)) => Arc::ptr_eq(a, b),
            (Kept::Declaration(a), Kept::Declaration(b)) => Arc::ptr_eq(a, b),
            (Kept::List(_), Kept::Declaration(_)) | (Kept::Declaration(_), Kept::List(_)) => false,
        }
    }
}

impl Part<'_> {
    /// Takes the part out, and leaves its name.
    fn take(&mut self) -> Kept {
        match self {
            Part::List(place) => {
                let hollow = Arc::new(place.without_content());
                Kept::List(std::mem::replace(place, hollow))
            }
            Part::Declaration(place) => {
                let mut product = place.product.clone();
                product.evidence.clear();
                let list = place.list.without_content();
                let hollow = Arc::new(Declaration::new(place.id.clone(), product, list));
                Kept::Declaration(std::mem::replace(place, hollow))
            }
        }
    }

    /// Puts the part back; false where another kind of part belongs.
    fn put(&mut self, kept: Kept) -> bool {
        match (self, kept) {
            (Part::List(place), Kept::List(list)) => **place = list,
            (Part::Declaration(place), Kept::Declaration(declaration)) => **place = declaration,
            (Part::List(_), Kept::Declaration(_)) | (Part::Declaration(_), Kept::List(_)) => return false,
        }
        true
    }

    fn read(&self, json: &str, id: &str) -> Result<Kept, StoreError> {
        Ok(match self {
            Part::List(_) => Kept::List(Arc::new(from_json(json, TABLE, id)?)),
            Part::Declaration(_) => Kept::Declaration(Arc::new(from_json(json, TABLE, id)?)),
        })
    }
}

/// What was read and written lately, the latest last.
#[derive(Debug, Default)]
pub(crate) struct Parts(RefCell<Vec<(i64, Kept)>>);

impl Parts {
    /// The document of a record without its parts, with their numbers; `None` for a record that has none. Parts that
    /// are not in the workspace yet are put there.
    pub(crate) fn apart<T: Record>(
        &self,
        connection: &Connection,
        record: &T,
    ) -> Result<(String, Option<String>), StoreError> {
        let mut hollow = record.clone();
        let mut numbers = Vec::new();
        for mut part in hollow.parts() {
            let kept = part.take();
            let number = match self.number_of(&kept).filter(|number| is_there(connection, *number)) {
                Some(number) => number,
                None => insert(connection, &kept, record.id().as_str())?,
            };
            numbers.push((number, kept));
        }
        let document = to_json(&hollow)?;
        let columns = match numbers.is_empty() {
            true => None,
            false => Some(numbers.iter().map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(" ")),
        };
        self.remember(numbers);
        Ok((document, columns))
    }

    /// The record of a document and its parts. A document from before there were parts holds everything itself.
    pub(crate) fn together<T: Record>(
        &self,
        connection: &Connection,
        (document, numbers): (&str, Option<&str>),
        table: &'static str,
        id: &str,
    ) -> Result<T, StoreError> {
        let mut record: T = from_json(document, table, id)?;
        let Some(numbers) = numbers else { return Ok(record) };
        let unreadable = || StoreError::Unreadable { table, id: id.to_owned(), line: 0, column: 1 };
        let numbers: Vec<i64> =
            numbers.split(' ').map(str::parse).collect::<Result<_, _>>().map_err(|_| unreadable())?;
        let places = record.parts();
        if places.len() != numbers.len() {
            return Err(unreadable());
        }
        let mut used = Vec::with_capacity(numbers.len());
        for (mut place, number) in places.into_iter().zip(numbers) {
            let kept = match self.known(number) {
                Some(kept) => kept,
                None => place.read(&content(connection, number)?.ok_or_else(unreadable)?, id)?,
            };
            used.push((number, kept.clone()));
            if !place.put(kept) {
                return Err(unreadable());
            }
        }
        self.remember(used);
        Ok(record)
    }

    fn known(&self, number: i64) -> Option<Kept> {
        self.0.borrow().iter().find(|(known, _)| *known == number).map(|(_, kept)| kept.clone())
    }

    fn number_of(&self, kept: &Kept) -> Option<i64> {
        // What is remembered is held, so that no other value can have come to stand in its place in memory.
        self.0.borrow().iter().find(|(_, known)| known.is(kept)).map(|(number, _)| *number)
    }

    fn remember(&self, used: Vec<(i64, Kept)>) {
        let mut remembered = self.0.borrow_mut();
        remembered.retain(|(number, _)| !used.iter().any(|(one, _)| one == number));
        let room = REMEMBERED.saturating_sub(used.len());
        let too_many = remembered.len().saturating_sub(room);
        remembered.drain(..too_many);
        remembered.extend(used);
    }
}

/// Clears out the parts that no document refers to. Where there are none, nothing is written.
pub(crate) fn clear_out(connection: &mut Connection) -> Result<(), StoreError> {
    if unused(connection)?.is_empty() {
        return Ok(());
    }
    let transaction = begin(connection)?;
    // Once more: another window may have written in between.
    for number in unused(&transaction)? {
        transaction.execute("DELETE FROM part WHERE number = ?1", [number])?;
    }
    Ok(transaction.commit()?)
}

fn unused(connection: &Connection) -> Result<Vec<i64>, StoreError> {
    let mut used: Vec<i64> = Vec::new();
    for table in ["record", "undo_step", "deleted", "deleted_step"] {
        // The condition is that of the index, so that no document is read for this.
        let mut statement =
            connection.prepare(&format!("SELECT DISTINCT parts FROM {table} WHERE parts IS NOT NULL"))?;
        for numbers in statement.query_map([], |row| row.get::<_, String>(0))? {
            used.extend(numbers?.split(' ').filter_map(|number| number.parse::<i64>().ok()));
        }
    }
    used.sort_unstable();
    let mut statement = connection.prepare("SELECT number FROM part")?;
    let all = statement.query_map([], |row| row.get::<_, i64>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().filter(|number| used.binary_search(number).is_err()).collect())
}

fn is_there(connection: &Connection, number: i64) -> bool {
    // Another window may have cleared it out since it was remembered.
    connection.query_row("SELECT 1 FROM part WHERE number = ?1", [number], |_| Ok(())).is_ok()
}

fn content(connection: &Connection, number: i64) -> Result<Option<String>, StoreError> {
    let content =
        connection.query_row("SELECT content FROM part WHERE number = ?1", [number], |row| row.get(0));
    Ok(content.optional()?)
}

fn insert(connection: &Connection, kept: &Kept, id: &str) -> Result<i64, StoreError> {
    let json = match kept {
        Kept::List(list) => text(list.as_ref(), id)?,
        Kept::Declaration(declaration) => text(declaration.as_ref(), id)?,
    };
    connection.execute("INSERT INTO part (content) VALUES (?1)", params![json])?;
    Ok(connection.last_insert_rowid())
}

fn text<T: Serialize>(value: &T, id: &str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unwritable { id: id.to_owned() })
}
