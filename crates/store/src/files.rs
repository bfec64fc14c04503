//! The table `file`: files that came from outside and are needed again as they were, such as the workbook that a
//! declaration answers. The key says what a file is to which record; a file is never handed on by itself.

use crate::{Store, StoreError};
use rusqlite::{OptionalExtension, params};

impl Store {
    /// Keeps a file under a key, in place of one that was kept there.
    pub fn keep_file(&mut self, key: &str, name: &str, content: &[u8]) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO file (key, name, content) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET name = excluded.name, content = excluded.content",
            params![key, name, content],
        )?;
        Ok(())
    }

    /// Name and content of the file under a key.
    pub fn kept_file(&self, key: &str) -> Result<Option<(String, Vec<u8>)>, StoreError> {
        let found =
            self.connection.query_row("SELECT name, content FROM file WHERE key = ?1", [key], |row| {
                Ok((row.get(0)?, row.get(1)?))
            });
        Ok(found.optional()?)
    }
}
