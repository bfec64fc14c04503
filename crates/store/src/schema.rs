//! The schema of the workspace file, as the list of steps that lead to it.
//!
//! Steps are only ever added: a file of any age is brought up to date by the steps it has not seen, and `PRAGMA
//! user_version` counts those it has. The whole of it stands in `tests/golden/schema.sql` for reading.

use crate::StoreError;
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// Marks a file as ours («Krav» in ASCII), so that another program's database is never migrated by mistake.
pub(crate) const APPLICATION_ID: i32 = 0x4b72_6176;

/// Every step ever released, oldest first. Never change one; add another.
pub(crate) const MIGRATIONS: &[&str] = &[
    // 1: procurements with their undo steps, the decision log, deleted procurements, settings.
    "CREATE TABLE procurement (
         id TEXT PRIMARY KEY NOT NULL,
         name TEXT NOT NULL,
         organisation TEXT NOT NULL,
         created_at TEXT NOT NULL,
         changed_at TEXT NOT NULL,
         revision INTEGER NOT NULL,
         document TEXT NOT NULL
     ) STRICT;
     CREATE TABLE undo_step (
         procurement TEXT NOT NULL REFERENCES procurement (id) ON DELETE CASCADE,
         side TEXT NOT NULL CHECK (side IN ('undo', 'redo')),
         position INTEGER NOT NULL,
         kind TEXT NOT NULL,
         subject TEXT NOT NULL,
         document TEXT NOT NULL,
         PRIMARY KEY (procurement, side, position)
     ) STRICT;
     CREATE TABLE log_entry (
         position INTEGER PRIMARY KEY AUTOINCREMENT,
         procurement TEXT NOT NULL,
         at TEXT NOT NULL,
         who TEXT NOT NULL,
         kind TEXT NOT NULL,
         subject TEXT NOT NULL,
         detail TEXT NOT NULL
     ) STRICT;
     CREATE INDEX log_entry_of_procurement ON log_entry (procurement, position);
     CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE ON log_entry
         BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
     CREATE TRIGGER log_entry_is_never_removed BEFORE DELETE ON log_entry
         BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
     CREATE TABLE deleted (
         position INTEGER PRIMARY KEY AUTOINCREMENT,
         id TEXT NOT NULL,
         name TEXT NOT NULL,
         organisation TEXT NOT NULL,
         created_at TEXT NOT NULL,
         changed_at TEXT NOT NULL,
         revision INTEGER NOT NULL,
         document TEXT NOT NULL
     ) STRICT;
     CREATE INDEX deleted_by_id ON deleted (id, position);
     CREATE TABLE deleted_step (
         deleted INTEGER NOT NULL REFERENCES deleted (position) ON DELETE CASCADE,
         side TEXT NOT NULL,
         position INTEGER NOT NULL,
         kind TEXT NOT NULL,
         subject TEXT NOT NULL,
         document TEXT NOT NULL,
         PRIMARY KEY (deleted, side, position)
     ) STRICT;
     CREATE TABLE setting (
         key TEXT PRIMARY KEY NOT NULL,
         value TEXT NOT NULL
     ) STRICT;",
    // 2: procurements share their tables with product folders, declarations and whatever else is kept whole.
    "ALTER TABLE procurement RENAME TO record;
     ALTER TABLE record RENAME COLUMN organisation TO owner;
     ALTER TABLE record ADD COLUMN class TEXT NOT NULL DEFAULT 'procurement';
     CREATE INDEX record_by_class ON record (class);
     ALTER TABLE undo_step RENAME COLUMN procurement TO record;
     ALTER TABLE log_entry RENAME COLUMN procurement TO record;
     DROP INDEX log_entry_of_procurement;
     CREATE INDEX log_entry_of_record ON log_entry (record, position);
     ALTER TABLE deleted RENAME COLUMN organisation TO owner;
     ALTER TABLE deleted ADD COLUMN class TEXT NOT NULL DEFAULT 'procurement';
     CREATE TABLE file (
         key TEXT PRIMARY KEY NOT NULL,
         name TEXT NOT NULL,
         content BLOB NOT NULL
     ) STRICT;",
    // 3: numbers of official lists and sets of requirements that the user brought in.
    "CREATE TABLE imported_number (
         position INTEGER PRIMARY KEY AUTOINCREMENT,
         import INTEGER NOT NULL,
         requirement TEXT NOT NULL,
         number TEXT NOT NULL,
         file TEXT NOT NULL,
         imported_on TEXT NOT NULL,
         who TEXT NOT NULL
     ) STRICT;
     CREATE INDEX imported_number_of_requirement ON imported_number (requirement, position);
     CREATE TABLE custom_set (
         id TEXT PRIMARY KEY NOT NULL,
         name TEXT NOT NULL,
         deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
         document TEXT NOT NULL
     ) STRICT;",
    // 4: what is large in a record and never changes is kept once, however many steps of undo refer to it. The indexes
    // tell which parts are referred to without reading a document.
    "CREATE TABLE part (
         number INTEGER PRIMARY KEY AUTOINCREMENT,
         content TEXT NOT NULL
     ) STRICT;
     ALTER TABLE record ADD COLUMN parts TEXT;
     ALTER TABLE undo_step ADD COLUMN parts TEXT;
     ALTER TABLE deleted ADD COLUMN parts TEXT;
     ALTER TABLE deleted_step ADD COLUMN parts TEXT;
     CREATE INDEX record_parts ON record (parts) WHERE parts IS NOT NULL;
     CREATE INDEX undo_step_parts ON undo_step (parts) WHERE parts IS NOT NULL;
     CREATE INDEX deleted_parts ON deleted (parts) WHERE parts IS NOT NULL;
     CREATE INDEX deleted_step_parts ON deleted_step (parts) WHERE parts IS NOT NULL;",
];

/// The version that a database has after all of `migrations`.
pub(crate) fn known_version(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

/// The version of an open database; refuses one that is newer than `migrations`.
pub(crate) fn version(connection: &Connection, migrations: &[&str]) -> Result<i64, StoreError> {
    let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    check(found, migrations)?;
    Ok(found)
}

/// Refuses a version this program does not know. No program of ours writes a negative one.
pub(crate) fn check(found: i64, migrations: &[&str]) -> Result<(), StoreError> {
    let known = known_version(migrations);
    if (0..=known).contains(&found) { Ok(()) } else { Err(StoreError::NewerDatabase { found, known }) }
}

/// Runs the steps the database has not seen, all or none.
pub(crate) fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<(), StoreError> {
    // Immediate, and the version read inside: two windows may start on the same file at once.
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    let found = version(&transaction, migrations)?;
    if found == known_version(migrations) {
        return Ok(());
    }
    for step in migrations.iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", known_version(migrations))?;
    transaction.commit()?;
    // An older program reads the version from the main file before it opens it, so it must not stay in the -wal alone.
    let _busy: i64 =
        connection.pragma_query_value(None, "wal_checkpoint(TRUNCATE)", |row| row.get(0)).unwrap_or(1);
    Ok(())
}
