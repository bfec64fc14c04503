//! Why a package is refused, each reason told apart and with the facts needed to say where the trouble is.

use thiserror::Error;

/// Why a package is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PackageError {
    /// The file is no zip archive at all.
    #[error("not a zip archive")]
    NotAZip,
    /// The file begins as a zip archive, and its end is missing.
    #[error("the archive is cut off")]
    Truncated,
    /// The archive is whole, but its table of contents cannot be read.
    #[error("the archive is damaged")]
    Damaged,
    /// A zip archive of another kind: a workbook, a document, somebody's folder.
    #[error("a zip archive, but not a package")]
    NotAPackage,
    /// The parts of a package are there, and the manifest is not.
    #[error("the manifest is missing")]
    ManifestMissing,
    /// The manifest is not the JSON it should be.
    #[error("manifest.json{pointer}: unreadable at line {line}, column {column}")]
    ManifestUnreadable {
        /// JSON pointer to the trouble; empty where it is the whole.
        pointer: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1; 0 at the end of a line.
        column: usize,
    },
    /// The package was written in a newer format.
    #[error("the format is {found}, this program knows {known}")]
    NewerFormat {
        /// Format of the package.
        found: u64,
        /// Newest format this program reads.
        known: u64,
    },
    /// The package holds something this program does not know.
    #[error("a package of the kind {found}")]
    UnknownKind {
        /// The kind it names.
        found: String,
    },
    /// The package is of a kind this program knows, and not of the kind that was asked for.
    #[error("a package of the kind {found} where another was asked for")]
    OtherKind {
        /// The kind it is.
        found: &'static str,
    },
    /// A part is not byte for byte the one that was packed.
    #[error("{part} has been changed or damaged")]
    HashMismatch {
        /// The part.
        part: String,
    },
    /// A part that the manifest names, or that no package can do without, is not there.
    #[error("{part} is missing")]
    PartMissing {
        /// The part.
        part: String,
    },
    /// A part that the manifest does not name.
    #[error("{part} is not named in the manifest")]
    UnlistedPart {
        /// The part.
        part: String,
    },
    /// Two parts of one name, so that nobody can say which is meant.
    #[error("more than one part is called {part}")]
    DuplicatePart {
        /// The name; empty where the archive does not tell.
        part: String,
    },
    /// A name that points out of the package.
    #[error("the path {part:?} is not allowed")]
    SuspiciousPath {
        /// The name as it stands.
        part: String,
    },
    /// The file, or what unfolds from it, is larger than any package of use.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// How large it may be.
        limit: u64,
    },
    /// A part unfolds to so much more than it was packed into that it can only be meant to fill memory.
    #[error("{part} unfolds to more than {limit} times the size of the package")]
    SuspiciousRatio {
        /// The part.
        part: String,
        /// How many times it may.
        limit: u64,
    },
    /// More parts than any package of use.
    #[error("more than {limit} parts")]
    TooManyParts {
        /// How many there may be.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// A part is packed in a way no package is: encrypted, or with another compression than deflate.
    #[error("{part} is encrypted or compressed in a way that is not supported")]
    Unsupported {
        /// The part.
        part: String,
    },
    /// A part is whole, and not what its name promises.
    #[error("{part}{pointer}: unreadable at line {line}, column {column}")]
    Unreadable {
        /// The part.
        part: String,
        /// JSON pointer to the trouble; empty where it is the whole.
        pointer: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1; 0 at the end of a line.
        column: usize,
    },
    /// A part could not be written.
    #[error("{part} cannot be written")]
    Unwritable {
        /// The part.
        part: String,
    },
}
