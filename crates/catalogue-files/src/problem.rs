//! What is wrong with a data file, and where.

use std::fmt;
use std::path::PathBuf;

/// A problem in a data file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the data folder.
    pub file: PathBuf,
    /// What is wrong.
    pub what: String,
}

impl Problem {
    /// A problem in `file`.
    pub fn new(file: impl Into<PathBuf>, what: impl Into<String>) -> Self {
        Self { file: file.into(), what: what.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file.display(), self.what)
    }
}
