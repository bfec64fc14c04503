//! The surroundings of the program on a desktop: the clock, the user's folders, and the system's own dialogs and programs.
//!
//! Calls run away from the main thread (see `call`), so waiting for a dialog here does not freeze the window.

use crate::folders::Folders;
use crate::window::MAIN;
use app::{Host, HostError};
use chrono::{DateTime, FixedOffset, Local};
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

pub(crate) struct Desktop<R: Runtime> {
    app: AppHandle<R>,
    documents: PathBuf,
}

impl<R: Runtime> Desktop<R> {
    pub(crate) fn new(app: &AppHandle<R>, folders: &Folders) -> Self {
        let documents = folders.documents.clone().or_else(|| folders.workspace.clone()).unwrap_or_default();
        Self { app: app.clone(), documents }
    }

    /// A file dialog that belongs to the window, so that it cannot end up behind it.
    fn dialog(&self) -> FileDialogBuilder<R> {
        let dialog = self.app.dialog().file();
        match self.app.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl<R: Runtime> Host for Desktop<R> {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }

    fn documents_folder(&self) -> PathBuf {
        self.documents.clone()
    }

    fn pick_folder(&self, start: &Path) -> Result<Option<PathBuf>, HostError> {
        // The planned folder need not exist yet; its nearest existing parent is the better start.
        let start = start.ancestors().find(|folder| folder.is_dir());
        let dialog = match start {
            Some(start) => self.dialog().set_directory(start),
            None => self.dialog(),
        };
        picked(dialog.blocking_pick_folder())
    }

    fn pick_file(&self) -> Result<Option<PathBuf>, HostError> {
        // All that can be read: packages are opened, wherever they are carried; tables imported. Evidence may be any file.
        let read = ["kravpakke", "xlsx", "ods", "pdf", "csv", "tsv", "txt"];
        let dialog = self.dialog().add_filter("Kravkompass, Excel, PDF, CSV", &read).add_filter("*", &["*"]);
        picked(dialog.blocking_pick_file())
    }

    fn pick_files(&self) -> Result<Vec<PathBuf>, HostError> {
        let read = ["kravpakke", "xlsx", "ods", "pdf"];
        let dialog = self.dialog().add_filter("Kravkompass, Excel, PDF", &read);
        let files = dialog.blocking_pick_files().unwrap_or_default();
        files.into_iter().map(|file| file.into_path().map_err(failed)).collect()
    }

    fn pick_picture(&self) -> Result<Option<PathBuf>, HostError> {
        picked(self.dialog().add_filter("PNG, JPEG", &["png", "jpg", "jpeg"]).blocking_pick_file())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), HostError> {
        // Opening a file would start the program that owns it; only folders may be shown.
        if !folder.is_dir() {
            return Err(HostError::Failed { detail: format!("{} is not a folder", folder.display()) });
        }
        tauri_plugin_opener::open_path(folder, None::<&str>).map_err(failed)
    }

    fn open_address(&self, address: &str) -> Result<(), HostError> {
        // The program has checked that the address stands in the catalogue; that it is one of the web is checked here,
        // beside the call that would start anything else just as gladly.
        let of_the_web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
        if !of_the_web {
            return Err(HostError::Failed { detail: format!("{address} is not an address of the web") });
        }
        tauri_plugin_opener::open_url(address, None::<&str>).map_err(failed)
    }
}

fn picked(path: Option<FilePath>) -> Result<Option<PathBuf>, HostError> {
    path.map(FilePath::into_path).transpose().map_err(failed)
}

fn failed(error: impl std::error::Error) -> HostError {
    HostError::Failed { detail: error.to_string() }
}
