//! The tables `deleted` and `deleted_step`: procurements that were deleted, with all that could be undone in them.
//!
//! Deleting moves; nothing is lost until someone empties the file itself. The same id may be deleted more than once (a
//! package opened again after a deletion), so rows are numbered and the newest comes back first.

use crate::procurements::{self, ProcurementRow};
use crate::{Store, StoreError};
use domain::ids::ProcurementId;
use rusqlite::{OptionalExtension, params};

impl Store {
    /// Deletes a procurement so that it can be restored; false when there is no such procurement.
    pub fn delete(&mut self, id: &ProcurementId) -> Result<bool, StoreError> {
        let transaction = self.begin()?;
        let moved = transaction.execute(
            "INSERT INTO deleted (id, name, organisation, created_at, changed_at, revision, document)
             SELECT id, name, organisation, created_at, changed_at, revision, document
             FROM procurement WHERE id = ?1",
            [id.as_str()],
        )?;
        if moved == 0 {
            return Ok(false);
        }
        // Asked for here and not within the statement, where it would follow the rows being inserted.
        let position = transaction.last_insert_rowid();
        transaction.execute(
            "INSERT INTO deleted_step (deleted, side, position, kind, subject, document)
             SELECT ?2, side, position, kind, subject, document
             FROM undo_step WHERE procurement = ?1",
            params![id.as_str(), position],
        )?;
        transaction.execute("DELETE FROM procurement WHERE id = ?1", [id.as_str()])?;
        transaction.commit()?;
        Ok(true)
    }

    /// Brings back what was deleted last under this id; false when nothing was.
    pub fn restore_deleted(&mut self, id: &ProcurementId) -> Result<bool, StoreError> {
        let transaction = self.begin()?;
        let newest: Option<i64> = transaction
            .query_row(
                "SELECT position FROM deleted WHERE id = ?1 ORDER BY position DESC LIMIT 1",
                [id.as_str()],
                |row| row.get(0),
            )
            .optional()?;
        let Some(position) = newest else { return Ok(false) };
        if procurements::revision(&transaction, id)?.is_some() {
            return Err(StoreError::AlreadyExists { id: id.clone() });
        }
        transaction.execute(
            "INSERT INTO procurement (id, name, organisation, created_at, changed_at, revision, document)
             SELECT id, name, organisation, created_at, changed_at, revision, document
             FROM deleted WHERE position = ?1",
            [position],
        )?;
        transaction.execute(
            "INSERT INTO undo_step (procurement, side, position, kind, subject, document)
             SELECT deleted.id, side, step.position, kind, subject, step.document
             FROM deleted_step AS step JOIN deleted ON deleted.position = step.deleted WHERE deleted.position = ?1",
            [position],
        )?;
        transaction.execute("DELETE FROM deleted WHERE position = ?1", [position])?;
        transaction.commit()?;
        Ok(true)
    }

    /// Procurements that can be restored, the one deleted last first.
    pub fn deleted(&self) -> Result<Vec<ProcurementRow>, StoreError> {
        procurements::list(
            &self.connection,
            "SELECT id, name, organisation, created_at, changed_at, revision FROM deleted ORDER BY position DESC",
        )
    }
}
