//! The table `undo_step`: two stacks per procurement, what can be undone and what can be redone.
//!
//! A step is the whole document as it was, not a difference: a step can then never fail to apply, and procurements are
//! small. An undo is a change like any other to the rest of the store: it raises the revision and is logged.

use crate::document::{from_json, kind_code, kind_from_code};
use crate::procurements::{self, Stored};
use crate::{Store, StoreError, log};
use domain::ids::ProcurementId;
use domain::procurement::{LogEntry, LogKind, Procurement};
use rusqlite::{Connection, OptionalExtension, params};

const TABLE: &str = "undo_step";

/// How many changes of a procurement can be undone; older ones are forgotten.
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
pub(crate) struct Step {
    position: i64,
    pub(crate) kind: LogKind,
    subject: String,
}

impl Store {
    /// Takes the last change back, and logs that; `None` when there is nothing to undo.
    pub fn undo(&mut self, id: &ProcurementId, at: &str, who: &str) -> Result<Option<Stored>, StoreError> {
        self.step(id, Side::Undo, LogKind::Undone, at, who)
    }

    /// Does the change again that was undone last, and logs that; `None` when there is nothing to redo.
    pub fn redo(&mut self, id: &ProcurementId, at: &str, who: &str) -> Result<Option<Stored>, StoreError> {
        self.step(id, Side::Redo, LogKind::Redone, at, who)
    }

    fn step(
        &mut self,
        id: &ProcurementId,
        side: Side,
        kind: LogKind,
        at: &str,
        who: &str,
    ) -> Result<Option<Stored>, StoreError> {
        let transaction = self.begin()?;
        let Some(step) = top(&transaction, id, side)? else { return Ok(None) };
        let procurement = take(&transaction, id, side, &step)?;
        push(&transaction, id, side.other(), step.kind, &step.subject)?;
        procurements::replace(&transaction, &procurement, at)?;
        let entry = LogEntry {
            at: at.to_owned(),
            who: who.to_owned(),
            kind,
            subject: step.subject,
            detail: kind_code(step.kind),
        };
        log::append(&transaction, id, &entry)?;
        let stored = procurements::stored(&transaction, id)?;
        transaction.commit()?;
        Ok(stored)
    }
}

/// The step on top of a stack.
pub(crate) fn top(
    connection: &Connection,
    id: &ProcurementId,
    side: Side,
) -> Result<Option<Step>, StoreError> {
    let row = connection
        .query_row(
            "SELECT position, kind, subject FROM undo_step WHERE procurement = ?1 AND side = ?2
             ORDER BY position DESC LIMIT 1",
            [id.as_str(), side.code()],
            |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((position, kind, subject)) = row else { return Ok(None) };
    Ok(Some(Step { position, kind: kind_from_code(&kind, TABLE, id)?, subject }))
}

/// Puts the document as it stands on top of a stack, before it is changed by `kind`.
pub(crate) fn push(
    connection: &Connection,
    id: &ProcurementId,
    side: Side,
    kind: LogKind,
    subject: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO undo_step (procurement, side, position, kind, subject, document)
         SELECT id, ?2,
             1 + coalesce((SELECT max(position) FROM undo_step WHERE procurement = ?1 AND side = ?2), 0),
             ?3, ?4, document
         FROM procurement WHERE id = ?1",
        params![id.as_str(), side.code(), kind_code(kind), subject],
    )?;
    connection.execute(
        "DELETE FROM undo_step WHERE procurement = ?1 AND side = ?2 AND position <=
             (SELECT max(position) FROM undo_step WHERE procurement = ?1 AND side = ?2) - ?3",
        params![id.as_str(), side.code(), UNDO_LIMIT],
    )?;
    Ok(())
}

/// Forgets a whole stack.
pub(crate) fn clear(connection: &Connection, id: &ProcurementId, side: Side) -> Result<(), StoreError> {
    connection
        .execute("DELETE FROM undo_step WHERE procurement = ?1 AND side = ?2", [id.as_str(), side.code()])?;
    Ok(())
}

fn take(
    connection: &Connection,
    id: &ProcurementId,
    side: Side,
    step: &Step,
) -> Result<Procurement, StoreError> {
    let document: String = connection.query_row(
        "DELETE FROM undo_step WHERE procurement = ?1 AND side = ?2 AND position = ?3 RETURNING document",
        params![id.as_str(), side.code(), step.position],
        |row| row.get(0),
    )?;
    from_json(&document, TABLE, id)
}
