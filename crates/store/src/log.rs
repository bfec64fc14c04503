//! The table `log_entry`: the decision log. It only grows; the database itself refuses to change or remove an entry.
//!
//! Entries are kept when a record is deleted, and go on when it is restored.

use crate::document::{kind_code, kind_from_code};
use crate::record::{self, LogKindOf, RecordId};
use crate::{Store, StoreError};
use domain::procurement::LogEntry;
use rusqlite::{Connection, params};
use serde::Serialize;

const TABLE: &str = "log_entry";

impl Store {
    /// The log of a record, oldest entry first.
    pub fn log<Id: RecordId>(&self, id: &Id) -> Result<Vec<LogEntry<LogKindOf<Id>>>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, who, kind, subject, detail FROM log_entry WHERE record = ?1 ORDER BY position",
        )?;
        let rows = statement.query_map([id.as_str()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?, row.get(4)?))
        })?;
        rows.map(|row| {
            let (at, who, kind, subject, detail) = row?;
            Ok(LogEntry { at, who, kind: kind_from_code(&kind, TABLE, id.as_str())?, subject, detail })
        })
        .collect()
    }

    /// Adds an entry that changes nothing else, such as an export.
    pub fn append_log<Id: RecordId>(
        &mut self,
        id: &Id,
        entry: &LogEntry<LogKindOf<Id>>,
    ) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        if record::revision(&transaction, id)?.is_none() {
            return Err(record::not_found(id));
        }
        append(&transaction, id, entry)?;
        Ok(transaction.commit()?)
    }
}

pub(crate) fn append<Id: RecordId, K: Copy + Serialize>(
    connection: &Connection,
    id: &Id,
    entry: &LogEntry<K>,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO log_entry (record, at, who, kind, subject, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id.as_str(),
            entry.at,
            entry.who,
            kind_code(entry.kind),
            entry.subject,
            entry.detail
        ])?;
    Ok(())
}
