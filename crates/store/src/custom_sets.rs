//! The table `custom_set`: sets of requirements that the user brought in, each as one JSON document.
//!
//! Deleting marks; what was deleted can be brought back.

use crate::document::from_json;
use crate::{Store, StoreError};
use domain::import::CustomSet;
use rusqlite::{Connection, params};

impl Store {
    /// Stores a new set.
    pub fn insert_custom_set(&mut self, set: &CustomSet) -> Result<(), StoreError> {
        insert(&self.connection, set)
    }

    /// All sets that are not deleted, by name.
    pub fn custom_sets(&self) -> Result<Vec<CustomSet>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, document FROM custom_set WHERE deleted = 0 ORDER BY name, id")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (id, document) = row?;
            from_json(&document, "custom_set", &id)
        })
        .collect()
    }

    /// Deletes a set, or brings it back; false when there is no such set.
    pub fn delete_custom_set(&mut self, id: &str, deleted: bool) -> Result<bool, StoreError> {
        let changed = self
            .connection
            .execute("UPDATE custom_set SET deleted = ?2 WHERE id = ?1", params![id, i64::from(deleted)])?;
        Ok(changed > 0)
    }
}

pub(crate) fn insert(connection: &Connection, set: &CustomSet) -> Result<(), StoreError> {
    let document = serde_json::to_string(set).map_err(|_| StoreError::Unwritable { id: set.id.clone() })?;
    connection.execute(
        "INSERT INTO custom_set (id, name, deleted, document) VALUES (?1, ?2, 0, ?3)",
        params![set.id, set.name, document],
    )?;
    Ok(())
}
