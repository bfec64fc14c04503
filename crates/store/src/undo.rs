//! The table `undo_step`: two stacks per record, what can be undone and what can be redone.
//!
//! A step is the whole document as it was, not a difference: a step can then never fail to apply. What is large and
//! never changes stands beside the documents, see `parts`. An undo is a change like any other to the rest of the store: it raises the revision and is logged.

use crate::document::{kind_code, kind_from_code};
use crate::parts::Parts;
use crate::record::{self, LogKindOf, Record, RecordId, Stored};
use crate::{Store, StoreError, begin, log};
use domain::procurement::LogEntry;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

const TABLE: &str = "undo_step";

/// How many changes of a record can be undone; older ones are forgotten.
pub const UNDO_LIMIT: u32 = 200;

/// Which of the two stacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Undo,
    Redo,
}

impl Side {
    fn code(self) -> &'static str {
        match self {
            Side::Undo => "undo",
            Side::Redo => "redo",
        }
    }

    fn other(self) -> Side {
        match self {
            Side::Undo => Side::Redo,
            Side::Redo => Side::Undo,
        }
    }
}

/// A step without its document.
pub(crate) struct Step<K> {
    position: i64,
    pub(crate) kind: K,
    subject: String,
}

/// What the log says of an undo and a redo; every record's log knows both words.
const UNDONE: &str = "undone";
const REDONE: &str = "redone";

impl Store {
    /// Takes the last change back, and logs that; `None` when there is nothing to undo.
    pub fn undo<Id: RecordId>(
        &mut self,
        id: &Id,
        at: &str,
        who: &str,
    ) -> Result<Option<Stored<Id::Record>>, StoreError> {
        self.step(id, Side::Undo, UNDONE, at, who)
    }

    /// Does the change again that was undone last, and logs that; `None` when there is nothing to redo.
    pub fn redo<Id: RecordId>(
        &mut self,
        id: &Id,
        at: &str,
        who: &str,
    ) -> Result<Option<Stored<Id::Record>>, StoreError> {
        self.step(id, Side::Redo, REDONE, at, who)
    }

    fn step<Id: RecordId>(
        &mut self,
        id: &Id,
        side: Side,
        word: &str,
        at: &str,
        who: &str,
    ) -> Result<Option<Stored<Id::Record>>, StoreError> {
        let transaction = begin(&mut self.connection)?;
        let Some(step) = top(&transaction, id, side)? else { return Ok(None) };
        let record: Id::Record = take(&transaction, &self.parts, id, side, step.position)?;
        push(&transaction, id, side.other(), step.kind, &step.subject)?;
        record::replace(&transaction, &self.parts, &record, at)?;
        let entry = LogEntry {
            at: at.to_owned(),
            who: who.to_owned(),
            kind: kind_from_code::<LogKindOf<Id>>(word, TABLE, id.as_str())?,
            subject: step.subject,
            detail: kind_code(step.kind),
        };
        log::append(&transaction, id, &entry)?;
        let stored = record::stored(&transaction, &self.parts, id)?;
        transaction.commit()?;
        Ok(stored)
    }
}

/// The step on top of a stack.
pub(crate) fn top<Id: RecordId>(
    connection: &Connection,
    id: &Id,
    side: Side,
) -> Result<Option<Step<LogKindOf<Id>>>, StoreError> {
    let row = connection
        .query_row(
            "SELECT position, kind, subject FROM undo_step WHERE record = ?1 AND side = ?2
             ORDER BY position DESC LIMIT 1",
            [id.as_str(), side.code()],
            |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((position, kind, subject)) = row else { return Ok(None) };
    Ok(Some(Step { position, kind: kind_from_code(&kind, TABLE, id.as_str())?, subject }))
}

/// Puts the document as it stands on top of a stack, before it is changed by `kind`.
pub(crate) fn push<Id: RecordId>(
    connection: &Connection,
    id: &Id,
    side: Side,
    kind: impl Serialize,
    subject: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO undo_step (record, side, position, kind, subject, document, parts)
         SELECT id, ?2,
             1 + coalesce((SELECT max(position) FROM undo_step WHERE record = ?1 AND side = ?2), 0),
             ?3, ?4, document, parts
         FROM record WHERE id = ?1",
        params![id.as_str(), side.code(), kind_code(kind), subject],
    )?;
    connection.execute(
        "DELETE FROM undo_step WHERE record = ?1 AND side = ?2 AND position <=
             (SELECT max(position) FROM undo_step WHERE record = ?1 AND side = ?2) - ?3",
        params![id.as_str(), side.code(), UNDO_LIMIT],
    )?;
    Ok(())
}

/// Forgets a whole stack.
pub(crate) fn clear<Id: RecordId>(connection: &Connection, id: &Id, side: Side) -> Result<(), StoreError> {
    connection
        .execute("DELETE FROM undo_step WHERE record = ?1 AND side = ?2", [id.as_str(), side.code()])?;
    Ok(())
}

fn take<T: Record>(
    connection: &Connection,
    parts: &Parts,
    id: &T::Id,
    side: Side,
    position: i64,
) -> Result<T, StoreError> {
    let (document, numbers): (String, Option<String>) = connection.query_row(
        "DELETE FROM undo_step WHERE record = ?1 AND side = ?2 AND position = ?3 RETURNING document, parts",
        params![id.as_str(), side.code(), position],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    parts.together(connection, (&document, numbers.as_deref()), TABLE, id.as_str())
}
