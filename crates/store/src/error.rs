//! What can go wrong in the workspace file, told as facts the program can act on.
//!
//! The words a person reads are made elsewhere; here every case that calls for another mend is a variant of its own.

use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why the store refuses or fails.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file was written by a newer program; it has not been touched.
    #[error("the database has version {found}, this program knows {known}")]
    NewerDatabase {
        /// Version of the file.
        found: i64,
        /// Newest version this program reads.
        known: i64,
    },
    /// The file is no SQLite database; it has not been touched.
    #[error("{path} is not a database")]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database of another application; it has not been touched.
    #[error("{path} belongs to another application ({application_id})")]
    ForeignDatabase {
        /// The file.
        path: PathBuf,
        /// The `application_id` it carries.
        application_id: i32,
    },
    /// The file is a database, but its content is broken.
    #[error("the database is damaged")]
    Damaged,
    /// Another window or program held the file for longer than we wait.
    #[error("the database is busy")]
    Busy,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder cannot be written.
    #[error("the database cannot be written")]
    ReadOnly,
    /// Another window saved in between.
    #[error("expected revision {expected}, found {found}")]
    Conflict {
        /// The revision the caller had read.
        expected: u64,
        /// The revision that is stored.
        found: u64,
    },
    /// No such record.
    #[error("no {class} {id}")]
    NotFound {
        /// Kind of record.
        class: &'static str,
        /// What was looked for.
        id: String,
    },
    /// A record with this id is there already.
    #[error("record {id} exists already")]
    AlreadyExists {
        /// Its id.
        id: String,
    },
    /// A backup would have been written over another file.
    #[error("{path} exists already")]
    FileExists {
        /// The file.
        path: PathBuf,
    },
    /// A stored document is not what this program wrote.
    #[error("{table} {id}: unreadable at line {line}, column {column}")]
    Unreadable {
        /// The table it stands in.
        table: &'static str,
        /// The record it belongs to.
        id: String,
        /// Line, from 1; 0 where the document is a single word.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A record could not be written as JSON.
    #[error("record {id} cannot be written as JSON")]
    Unwritable {
        /// Its id.
        id: String,
    },
    /// The path cannot be handed to SQLite, which wants Unicode.
    #[error("{path:?} is not Unicode")]
    PathNotUnicode {
        /// The path.
        path: PathBuf,
    },
    /// The file system refused.
    #[error("{path}: {kind}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What it answered.
        kind: io::ErrorKind,
    },
    /// Anything else SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl StoreError {
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        StoreError::File { path: path.to_owned(), kind: error.kind() }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DiskFull) => StoreError::DiskFull,
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
            _ => StoreError::Sqlite(error),
        }
    }
}
