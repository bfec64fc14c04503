//! The table `setting`: what the program remembers about itself, such as language and text size.

use crate::{Store, StoreError};
use rusqlite::OptionalExtension;

impl Store {
    /// The value of a setting, where one has been stored.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let value =
            self.connection.query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| row.get(0));
        Ok(value.optional()?)
    }

    /// Stores a setting.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, value],
        )?;
        Ok(())
    }
}
