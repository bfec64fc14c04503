//! Files the program is asked to open from outside: by a double click, or by a second start with a file.
//!
//! The page may not be there yet when the file arrives. It says `interface-ready` when it listens; until then the file
//! waits here. Then, and for every later file, the page gets `open-file` with the path, and asks for it like any other.

use crate::window::MAIN;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Emitter, Listener, Manager, Runtime};

/// Sent to the page, with the path of a file to open.
const OPEN_FILE: &str = "open-file";
/// Sent by the page when it listens.
const INTERFACE_READY: &str = "interface-ready";

/// The file that waits for the page, if any.
#[derive(Debug, Default)]
pub struct OpenedFile(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    file: Option<PathBuf>,
    interface_is_ready: bool,
}

impl OpenedFile {
    /// The first file among the arguments of the program.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let file = first_file(arguments, &folder);
        Self(Mutex::new(Waiting { file, interface_is_ready: false }))
    }

    /// Hands `file` to the page, now or as soon as it listens.
    pub(crate) fn hand_on<R: Runtime>(&self, app: &AppHandle<R>, file: Option<PathBuf>) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if file.is_some() {
            waiting.file = file;
        }
        if waiting.interface_is_ready
            && let Some(file) = waiting.file.take()
        {
            // The page is gone when this fails, and the file with it; the user sees that nothing opened.
            let _ = app.emit_to(MAIN, OPEN_FILE, file.to_string_lossy());
        }
    }

    fn interface_is_ready<R: Runtime>(&self, app: &AppHandle<R>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).interface_is_ready = true;
        self.hand_on(app, None);
    }
}

/// Waits for the page to listen.
pub(crate) fn wait_for_the_interface<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    app.listen_any(INTERFACE_READY, move |_| handle.state::<OpenedFile>().interface_is_ready(&handle));
}

/// The first argument that is a file, made absolute from the folder it was given in.
pub(crate) fn first_file(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    arguments.map(|argument| folder.join(argument)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_first_argument_that_is_a_file_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("sak.kravpakke"), "").unwrap();
        let arguments = ["--flag", "missing.kravpakke", "sak.kravpakke"].map(OsString::from);
        assert_eq!(
            first_file(arguments.into_iter(), folder.path()),
            Some(folder.path().join("sak.kravpakke")),
            "a relative path is seen from the folder of the second start",
        );
        assert_eq!(first_file(["--flag".into()].into_iter(), folder.path()), None);
    }
}
