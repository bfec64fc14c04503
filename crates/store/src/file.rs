//! The workspace as a file: what it is before SQLite touches it, and copies of it.
//!
//! SQLite writes beside a database as soon as it opens one (`-wal`, `-shm`), even to read. A file that is newer, foreign
//! or no database at all shall stay exactly as it is, so its first hundred bytes are read plainly beforehand.

use crate::StoreError;
use crate::schema;
use rusqlite::Connection;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const HEADER_BYTES: u64 = 100;

/// Looks at the file without opening it as a database. Absent and empty files are fine: they become new ones.
pub(crate) fn check(path: &Path, migrations: &[&str]) -> Result<(), StoreError> {
    let mut header = Vec::new();
    match File::open(path) {
        Ok(file) => {
            file.take(HEADER_BYTES)
                .read_to_end(&mut header)
                .map_err(|error| StoreError::file(path, &error))?;
        }
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreError::file(path, &error)),
    }
    if header.is_empty() {
        return Ok(());
    }
    let (Some(user_version), Some(application_id)) = (number_at(&header, 60), number_at(&header, 68)) else {
        return Err(StoreError::NotADatabase { path: path.to_owned() });
    };
    if !header.starts_with(MAGIC) {
        return Err(StoreError::NotADatabase { path: path.to_owned() });
    }
    if application_id != schema::APPLICATION_ID {
        return Err(StoreError::ForeignDatabase { path: path.to_owned(), application_id });
    }
    schema::check(user_version.into(), migrations)
}

fn number_at(header: &[u8], place: usize) -> Option<i32> {
    header.get(place..place + 4)?.try_into().ok().map(i32::from_be_bytes)
}

/// Creates the folder a file is to stand in.
pub(crate) fn create_folder(path: &Path) -> Result<(), StoreError> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            fs::create_dir_all(folder).map_err(|error| StoreError::file(folder, &error))
        }
        _ => Ok(()),
    }
}

/// Copies the open database into one new file, never over an existing one.
pub(crate) fn copy_into(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let name = path.to_str().ok_or_else(|| StoreError::PathNotUnicode { path: path.to_owned() })?;
    create_folder(path)?;
    // Taking the name first leaves no gap between looking and writing; SQLite accepts an empty file as its target.
    let taken = OpenOptions::new().write(true).create_new(true).open(path);
    let taken = taken.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => StoreError::FileExists { path: path.to_owned() },
        _ => StoreError::file(path, &error),
    })?;
    let copied = connection
        .execute("VACUUM INTO ?1", [name])
        .map_err(StoreError::from)
        // SQLite does not flush a copy to the disk by itself.
        .and_then(|_| taken.sync_all().map_err(|error| StoreError::file(path, &error)));
    if copied.is_err() {
        drop(taken);
        // Half a copy must not be taken for a backup later. Should removing fail too, the first error says more.
        let _ = fs::remove_file(path);
    }
    copied
}

/// Copies the open database beside itself before a migration, under the first free name that tells its version.
pub(crate) fn copy_before_migration(
    connection: &Connection,
    path: &Path,
    version: i64,
) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut copy = 1;
    loop {
        let ending = if copy == 1 { String::new() } else { format!("-{copy}") };
        let target = path.with_file_name(format!("{stem}.before-migration-from-{version}{ending}.db"));
        match copy_into(connection, &target) {
            Ok(()) => return Ok(target),
            Err(StoreError::FileExists { .. }) => copy += 1,
            Err(error) => return Err(error),
        }
    }
}
