//! The manifest: what a package is, who it is for, and which parts it has with their check sums.

use crate::json;
use crate::{Audience, FORMAT_VERSION, PackageError, Program, SetVersion};
use domain::Date;
use serde::{Deserialize, Serialize};

/// Name of the manifest in the archive; the one part that does not name itself.
pub(crate) const MANIFEST: &str = "manifest.json";
pub(crate) const FORMAT: &str = "kravkompass-package";

/// What a package holds. A reader refuses a kind it does not know, so a new one needs no new format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Procurement,
    Declaration,
}

impl Kind {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Kind::Procurement => "procurement",
            Kind::Declaration => "declaration",
        }
    }

    fn from_code(code: &str) -> Option<Kind> {
        [Kind::Procurement, Kind::Declaration].into_iter().find(|kind| kind.code() == code)
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    pub format: String,
    pub format_version: u64,
    pub kind: String,
    pub audience: Audience,
    pub created: Date,
    pub program: Program,
    pub catalogue: Vec<SetVersion>,
    pub parts: Vec<Part>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Part {
    pub path: String,
    pub media_type: String,
    pub bytes: u64,
    pub sha256: String,
}

/// What stays the same in every format there will be: enough to tell a newer package from no package.
#[derive(Deserialize)]
struct Head {
    format: Option<serde_json::Value>,
    format_version: Option<serde_json::Value>,
}

/// Reads the manifest from its part; a newer one is told by its version before anything else in it is looked at.
pub(crate) fn read(bytes: &[u8]) -> Result<(Kind, Manifest), PackageError> {
    let head: Head = json::read(bytes).map_err(unreadable)?;
    if head.format != Some(FORMAT.into()) {
        return Err(PackageError::NotAPackage);
    }
    let version = head.format_version.and_then(|version| version.as_u64());
    if let Some(found) = version.filter(|found| *found > FORMAT_VERSION) {
        return Err(PackageError::NewerFormat { found, known: FORMAT_VERSION });
    }
    if version.is_none_or(|version| version == 0) {
        let pointer = "/format_version".to_owned();
        return Err(PackageError::ManifestUnreadable { pointer, line: 1, column: 0 });
    }
    let manifest: Manifest = json::read(bytes).map_err(unreadable)?;
    match Kind::from_code(&manifest.kind) {
        Some(kind) => Ok((kind, manifest)),
        None => Err(PackageError::UnknownKind { found: manifest.kind }),
    }
}

fn unreadable(at: json::Place) -> PackageError {
    PackageError::ManifestUnreadable { pointer: at.pointer, line: at.line, column: at.column }
}
