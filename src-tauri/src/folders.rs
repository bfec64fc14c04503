//! Where the workspace and the documents lie. Both can be moved with the environment: for a program on a memory stick,
//! and for tests, which cannot drive the system's own dialogs.

use std::env;
use std::path::PathBuf;
use tauri::Runtime;
use tauri::path::PathResolver;

/// Names the folder of the workspace.
pub const WORKSPACE: &str = "KRAVKOMPASS_WORKSPACE";
/// Names the folder documents are put in.
pub const DOCUMENTS: &str = "KRAVKOMPASS_DOCUMENTS";

/// The folders the program works in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folders {
    /// Holds `kravkompass.sqlite`.
    pub workspace: Option<PathBuf>,
    /// Under it documents are put when the user has not picked another folder.
    pub documents: Option<PathBuf>,
}

impl Folders {
    /// The folders that the environment names.
    pub fn from_environment() -> Self {
        let named = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        Self { workspace: named(WORKSPACE), documents: named(DOCUMENTS) }
    }

    /// Fills in what nobody named: the system's folder for application data, and the user's documents.
    pub(crate) fn with_defaults<R: Runtime>(self, system: &PathResolver<R>) -> Self {
        let documents = || {
            let folder = system.document_dir().or_else(|_| system.home_dir()).ok()?;
            Some(folder.join("Kravkompass"))
        };
        Self {
            workspace: self.workspace.or_else(|| system.app_data_dir().ok()),
            documents: self.documents.or_else(documents),
        }
    }
}
