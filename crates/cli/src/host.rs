//! The surroundings of a terminal: the system's clock, and no dialogs.

use app::{Host, HostError};
use std::path::{Path, PathBuf};

pub struct Terminal;

impl Host for Terminal {
    fn now(&self) -> chrono::DateTime<chrono::FixedOffset> {
        chrono::Local::now().fixed_offset()
    }

    fn documents_folder(&self) -> PathBuf {
        PathBuf::from(".")
    }

    fn pick_folder(&self, _: &Path) -> Result<Option<PathBuf>, HostError> {
        Err(HostError::NotAvailable)
    }

    fn pick_file(&self) -> Result<Option<PathBuf>, HostError> {
        Err(HostError::NotAvailable)
    }

    fn open_folder(&self, _: &Path) -> Result<(), HostError> {
        Err(HostError::NotAvailable)
    }

    fn open_address(&self, _: &str) -> Result<(), HostError> {
        Err(HostError::NotAvailable)
    }
}
