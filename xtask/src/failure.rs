//! Why a command could not do what was asked. These are read by the person at the keyboard, so they say what to do.

use std::fmt;
use std::path::PathBuf;

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A program ended with an error; it has said why itself.
    Ended { shown: String, code: Option<i32> },
    /// A program is not there.
    NoSuchProgram { program: String },
    /// Something is missing that cannot be installed from here.
    Missing { what: String, mend: String },
    /// A file or folder.
    Disk { path: PathBuf, error: std::io::Error },
    /// An answer of another program that has another shape than expected.
    Unreadable { what: &'static str, detail: String },
    /// Problems that were printed already.
    Problems { what: &'static str, count: usize },
    /// Generated files that are not those in the repository.
    Stale { files: Vec<PathBuf>, mend: &'static str },
}

impl Failure {
    pub(crate) fn disk(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Failure {
        let path = path.into();
        move |error| Failure::Disk { path, error }
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Ended { shown, code: Some(code) } => write!(f, "Feilet med kode {code}: {shown}"),
            Failure::Ended { shown, code: None } => write!(f, "Ble avbrutt: {shown}"),
            Failure::NoSuchProgram { program } => write!(f, "Finner ikke programmet {program}."),
            Failure::Missing { what, mend } => write!(f, "Mangler {what}. {mend}"),
            Failure::Disk { path, error } => write!(f, "{}: {error}", path.display()),
            Failure::Unreadable { what, detail } => write!(f, "Kan ikke lese {what}: {detail}"),
            Failure::Problems { what, count } => write!(f, "{count} {what}."),
            Failure::Stale { files, mend } => {
                writeln!(f, "Ikke oppdatert; kjør {mend}:")?;
                files.iter().try_for_each(|file| writeln!(f, "  {}", file.display()))
            }
        }
    }
}
