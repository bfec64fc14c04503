//! The workspace: one SQLite file with procurements, product folders and declarations, their undo steps, logs
//! and settings; and the search
//! index over the catalogue, which lives in memory.
//!
//! SQL stays inside this crate, one module per table. Every change is one transaction, so that a crash leaves the state
//! before or the state after it. The store never asks for the time: callers hand it in as RFC 3339. A file that is newer
//! than the program, or not ours, is refused before anything is written to it or beside it.

mod custom_sets;
mod deleted;
mod document;
mod error;
mod file;
mod files;
mod log;
mod numbers;
mod parts;
mod record;
mod schema;
pub mod search;
mod settings;
mod undo;

#[cfg(test)]
mod tests;

pub use error::StoreError;
pub use parts::Part;
pub use record::{LogKindOf, Record, RecordId, Row, Stored};
pub use undo::UNDO_LIMIT;

use parts::Parts;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// How long to wait for another window that is writing.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// A workspace; owns one connection.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    parts: Parts,
}

impl Store {
    /// Opens the workspace at `path`, and creates folders and file where they are missing. A file of an older program
    /// is copied beside itself and then brought up to date; one of a newer program is refused untouched.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        let mut store = Self::open_with(path, schema::MIGRATIONS)?;
        parts::clear_out(&mut store.connection)?;
        Ok(store)
    }

    /// A workspace that is gone when it is dropped.
    pub fn in_memory() -> Result<Store, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        configure(&connection)?;
        schema::migrate(&mut connection, schema::MIGRATIONS)?;
        Ok(Store { connection, parts: Parts::default() })
    }

    /// Copies the whole workspace into one new file, never over an existing one.
    pub fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        file::copy_into(&self.connection, path)
    }

    fn open_with(path: &Path, migrations: &[&str]) -> Result<Store, StoreError> {
        file::check(path, migrations)?;
        file::create_folder(path)?;
        // Without SQLITE_OPEN_URI: a path is a path, whatever it begins with.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        configure(&connection)?;
        // Once more through SQLite, which also sees what stands in a -wal file.
        let found = schema::version(&connection, migrations)?;
        if found > 0 && found < schema::known_version(migrations) {
            file::copy_before_migration(&connection, path, found)?;
        }
        // The first migration marks the file as ours before it becomes a WAL database: a crash in between leaves an
        // empty file, not one that looks like another application's.
        schema::migrate(&mut connection, migrations)?;
        let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        if mode != "wal" {
            connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        }
        Ok(Store { connection, parts: Parts::default() })
    }

    fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        begin(&mut self.connection)
    }
}

/// A transaction that holds the right to write from its start, so that what it reads cannot change under it.
fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(Transaction::new(connection, TransactionBehavior::Immediate)?)
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A file from elsewhere may carry triggers and views; they get no functions beyond the harmless ones.
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(())
}
