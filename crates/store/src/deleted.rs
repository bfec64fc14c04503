//! The tables `deleted` and `deleted_step`: records that were deleted, with all that could be undone in them.
//!
//! Deleting moves; nothing is lost until someone empties the file itself. The same id may be deleted more than once (a
//! package opened again after a deletion), so rows are numbered and the newest comes back first.

use crate::record::{self, Record, RecordId, Row};
use crate::{Store, StoreError};
use rusqlite::{OptionalExtension, params};

impl Store {
    /// Deletes a record so that it can be restored; false when there is no such record.
    pub fn delete<Id: RecordId>(&mut self, id: &Id) -> Result<bool, StoreError> {
        let transaction = self.begin()?;
        let moved = transaction.execute(
            "INSERT INTO deleted (class, id, name, owner, created_at, changed_at, revision, document, parts)
             SELECT class, id, name, owner, created_at, changed_at, revision, document, parts
             FROM record WHERE id = ?1 AND class = ?2",
            [id.as_str(), Id::Record::CLASS],
        )?;
        if moved == 0 {
            return Ok(false);
        }
        // Asked for here and not within the statement, where it would follow the rows being inserted.
        let position = transaction.last_insert_rowid();
        transaction.execute(
            "INSERT INTO deleted_step (deleted, side, position, kind, subject, document, parts)
             SELECT ?2, side, position, kind, subject, document, parts
             FROM undo_step WHERE record = ?1",
            params![id.as_str(), position],
        )?;
        transaction.execute("DELETE FROM record WHERE id = ?1", [id.as_str()])?;
        transaction.commit()?;
        Ok(true)
    }

    /// Brings back what was deleted last under this id; false when nothing was.
    pub fn restore_deleted<Id: RecordId>(&mut self, id: &Id) -> Result<bool, StoreError> {
        let transaction = self.begin()?;
        let newest: Option<i64> = transaction
            .query_row(
                "SELECT position FROM deleted WHERE id = ?1 AND class = ?2 ORDER BY position DESC LIMIT 1",
                [id.as_str(), Id::Record::CLASS],
                |row| row.get(0),
            )
            .optional()?;
        let Some(position) = newest else { return Ok(false) };
        if record::revision(&transaction, id)?.is_some() {
            return Err(StoreError::AlreadyExists { id: id.as_str().to_owned() });
        }
        transaction.execute(
            "INSERT INTO record (class, id, name, owner, created_at, changed_at, revision, document, parts)
             SELECT class, id, name, owner, created_at, changed_at, revision, document, parts
             FROM deleted WHERE position = ?1",
            [position],
        )?;
        transaction.execute(
            "INSERT INTO undo_step (record, side, position, kind, subject, document, parts)
             SELECT deleted.id, side, step.position, kind, subject, step.document, step.parts
             FROM deleted_step AS step JOIN deleted ON deleted.position = step.deleted WHERE deleted.position = ?1",
            [position],
        )?;
        transaction.execute("DELETE FROM deleted WHERE position = ?1", [position])?;
        transaction.commit()?;
        Ok(true)
    }

    /// Records of one kind that can be restored, the one deleted last first.
    pub fn deleted<T: Record>(&self) -> Result<Vec<Row<T::Id>>, StoreError> {
        record::list::<T>(
            &self.connection,
            "SELECT id, name, owner, created_at, changed_at, revision FROM deleted WHERE class = ?1
             ORDER BY position DESC",
        )
    }
}
