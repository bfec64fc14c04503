//! Between the types of the domain and the text in a column.

use crate::StoreError;
use domain::ids::ProcurementId;
use domain::procurement::{LogKind, Procurement};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// A procurement as the JSON document of its row.
pub(crate) fn to_json(procurement: &Procurement) -> Result<String, StoreError> {
    serde_json::to_string(procurement).map_err(|_| StoreError::Unwritable { id: procurement.id.clone() })
}

/// The procurement of a JSON document in `table`.
pub(crate) fn from_json(
    json: &str,
    table: &'static str,
    id: &ProcurementId,
) -> Result<Procurement, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Unreadable {
        table,
        id: id.clone(),
        line: error.line(),
        column: error.column(),
    })
}

/// The word that a kind of change is stored as: the same as in JSON.
pub(crate) fn kind_code(kind: LogKind) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(code)) => code,
        // A plain enum always becomes a word.
        _ => String::new(),
    }
}

/// The kind of change that a word in `table` stands for.
pub(crate) fn kind_from_code(
    code: &str,
    table: &'static str,
    id: &ProcurementId,
) -> Result<LogKind, StoreError> {
    let word: StrDeserializer<'_, Error> = code.into_deserializer();
    LogKind::deserialize(word).map_err(|_| StoreError::Unreadable {
        table,
        id: id.clone(),
        line: 0,
        column: 1,
    })
}
