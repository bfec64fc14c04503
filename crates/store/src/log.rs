//! The table `log_entry`: the decision log. It only grows; the database itself refuses to change or remove an entry.
//!
//! Entries are kept when a procurement is deleted, and go on when it is restored.

use crate::document::{kind_code, kind_from_code};
use crate::{Store, StoreError, procurements};
use domain::ids::ProcurementId;
use domain::procurement::LogEntry;
use rusqlite::{Connection, params};

const TABLE: &str = "log_entry";

impl Store {
    /// The decision log of a procurement, oldest entry first.
    pub fn log(&self, id: &ProcurementId) -> Result<Vec<LogEntry>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, who, kind, subject, detail FROM log_entry WHERE procurement = ?1 ORDER BY position",
        )?;
        let rows = statement.query_map([id.as_str()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?, row.get(4)?))
        })?;
        rows.map(|row| {
            let (at, who, kind, subject, detail) = row?;
            Ok(LogEntry { at, who, kind: kind_from_code(&kind, TABLE, id)?, subject, detail })
        })
        .collect()
    }

    /// Adds an entry that changes nothing else, such as an export.
    pub fn append_log(&mut self, id: &ProcurementId, entry: &LogEntry) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        if procurements::revision(&transaction, id)?.is_none() {
            return Err(StoreError::NotFound { id: id.clone() });
        }
        append(&transaction, id, entry)?;
        Ok(transaction.commit()?)
    }
}

pub(crate) fn append(
    connection: &Connection,
    id: &ProcurementId,
    entry: &LogEntry,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO log_entry (procurement, at, who, kind, subject, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![id.as_str(), entry.at, entry.who, kind_code(entry.kind), entry.subject, entry.detail])?;
    Ok(())
}
