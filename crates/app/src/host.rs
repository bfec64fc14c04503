//! What a use case may ask of its surroundings: the time, the user's folders, dialogs and the system's own programs.

use std::path::{Path, PathBuf};
use thiserror::Error;

/// The surroundings refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HostError {
    /// The shell has no such thing, such as a dialog in a terminal.
    #[error("not available here")]
    NotAvailable,
    /// The system answered with an error.
    #[error("{detail}")]
    Failed {
        /// What the system said.
        detail: String,
    },
}

/// The surroundings of an App. A shell implements it; tests use a fixed one.
pub trait Host: Send + Sync {
    /// The time, with the local offset.
    fn now(&self) -> chrono::DateTime<chrono::FixedOffset>;

    /// The folder under which documents are put when the user has not picked another.
    fn documents_folder(&self) -> PathBuf;

    /// Lets the user pick a folder; `None` when they change their mind.
    ///
    /// # Errors
    /// [`HostError::NotAvailable`] where there is no dialog.
    fn pick_folder(&self, start: &Path) -> Result<Option<PathBuf>, HostError>;

    /// Lets the user pick a file that the program can read.
    ///
    /// # Errors
    /// [`HostError::NotAvailable`] where there is no dialog.
    fn pick_file(&self) -> Result<Option<PathBuf>, HostError>;

    /// Lets the user pick any number of files; none when they change their mind. A shell without such a dialog picks
    /// one file.
    ///
    /// # Errors
    /// [`HostError::NotAvailable`] where there is no dialog.
    fn pick_files(&self) -> Result<Vec<PathBuf>, HostError> {
        Ok(self.pick_file()?.into_iter().collect())
    }

    /// Lets the user pick a picture. A shell whose dialog cannot tell files apart asks for any file.
    ///
    /// # Errors
    /// [`HostError::NotAvailable`] where there is no dialog.
    fn pick_picture(&self) -> Result<Option<PathBuf>, HostError> {
        self.pick_file()
    }

    /// Shows a folder in the system's file manager.
    ///
    /// # Errors
    /// What the system said.
    fn open_folder(&self, folder: &Path) -> Result<(), HostError>;

    /// Opens a web address in the system's browser.
    ///
    /// # Errors
    /// What the system said.
    fn open_address(&self, address: &str) -> Result<(), HostError>;
}
