//! JSON in and out of a part, with the place of what cannot be read.
//!
//! serde_json stops at 128 levels of nesting, which is the limit of the format: no part of ours needs ten.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// Where a document stopped making sense.
pub(crate) struct Place {
    pub pointer: String,
    pub line: usize,
    pub column: usize,
}

/// Reads one document; anything but blanks after it is an error too.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Place> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let inner = error.inner();
        Place { pointer: pointer(error.path()), line: inner.line(), column: inner.column() }
    })?;
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(Place { pointer: String::new(), line: error.line(), column: error.column() }),
    }
}

/// Writes one document in lines, for people who open the archive.
pub(crate) fn write<T: Serialize>(value: &T) -> Option<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value).ok()?;
    bytes.push(b'\n');
    Some(bytes)
}

/// RFC 6901.
fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let name = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            // A variant is not a step into the document.
            Segment::Enum { .. } => continue,
            // Within content that is buffered before it is understood, the way is not known.
            Segment::Unknown => break,
        };
        pointer.push('/');
        pointer.push_str(&name);
    }
    pointer
}
