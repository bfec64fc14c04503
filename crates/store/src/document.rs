//! Between the types of the domain and the text in a column.

use crate::StoreError;
use crate::record::Record;
use serde::Serialize;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

/// A record as the JSON document of its row.
pub(crate) fn to_json<T: Record>(record: &T) -> Result<String, StoreError> {
    use crate::record::RecordId;
    serde_json::to_string(record).map_err(|_| StoreError::Unwritable { id: record.id().as_str().to_owned() })
}

/// The record of a JSON document in `table`.
pub(crate) fn from_json<T: DeserializeOwned>(
    json: &str,
    table: &'static str,
    id: &str,
) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Unreadable {
        table,
        id: id.to_owned(),
        line: error.line(),
        column: error.column(),
    })
}

/// The word that a kind of change is stored as: the same as in JSON.
pub(crate) fn kind_code<K: Serialize>(kind: K) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(code)) => code,
        // A plain enum always becomes a word.
        _ => String::new(),
    }
}

/// The kind of change that a word in `table` stands for.
pub(crate) fn kind_from_code<K: DeserializeOwned>(
    code: &str,
    table: &'static str,
    id: &str,
) -> Result<K, StoreError> {
    let word: StrDeserializer<'_, Error> = code.into_deserializer();
    K::deserialize(word).map_err(|_| StoreError::Unreadable { table, id: id.to_owned(), line: 0, column: 1 })
}
