//! The exchange package, `*.kravpakke`: one procurement, or one vendor's declaration, as a file that can be sent, kept
//! and opened again.
//!
//! A zip archive with a manifest and JSON parts, described in `docs/package-format.md`. It comes from strangers, so
//! [`read`] trusts nothing in it; it is kept for years, so its format is versioned and what this version does not know
//! is carried along. There is no I/O here: bytes in, bytes out.

mod archive;
mod declaration;
mod error;
mod json;
mod manifest;
mod read;
mod vendor;
mod write;

pub use declaration::{DeclarationContents, write_declaration};
pub use error::PackageError;
pub use read::{Package, open, read};
pub use write::write;

use domain::Date;
use domain::ids::SetId;
use domain::list::RequirementList;
use domain::procurement::{LogEntry, Procurement};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The format this program writes, and the newest it reads.
pub const FORMAT_VERSION: u64 = 1;
/// Largest package, in bytes.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;
/// Most that all parts together may unfold to, in bytes.
pub const EXPANDED_LIMIT: u64 = 256 * 1024 * 1024;
/// How many times the size of the package its parts may unfold to, once they are past 16 MiB.
pub const RATIO_LIMIT: u64 = 200;
/// Most parts in a package, the manifest included.
pub const PARTS_LIMIT: usize = 1_000;

const PROCUREMENT: &str = "procurement.json";
const LIST: &str = "list.json";
const LOG: &str = "log.json";
const DECLARATION: &str = "declaration.json";
const JSON: &str = "application/json";

/// Who a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The buyer: everything, to go on with the work elsewhere.
    Buyer,
    /// A vendor: what is asked, without weights, reasons, decisions and log.
    Vendor,
}

/// The program that wrote a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A requirement set in the version that the procurement was made with, so that a reader with another one can tell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetVersion {
    /// The set.
    pub set: SetId,
    /// Its version.
    pub version: String,
}

/// A part that is not one of the documents of this format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its path in the package, such as `attachments/risikovurdering.pdf`.
    pub path: String,
    /// What it says it is; a claim, not a fact.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What a package holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    /// Who it is for.
    pub audience: Audience,
    /// The day it was made.
    pub created: Date,
    /// What made it.
    pub program: Program,
    /// The sets of the catalogue it was made with.
    pub catalogue: Vec<SetVersion>,
    /// The procurement.
    pub procurement: Procurement,
    /// The requirement list as it was sent out, where there is one.
    pub list: Option<RequirementList>,
    /// The decision log, oldest first.
    pub log: Vec<LogEntry>,
    /// Everything else, by path.
    pub attachments: Vec<Attachment>,
}

fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
