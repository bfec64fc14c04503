//! A workbench for journeys: a temporary folder, a fixed date, and an App ready to use.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a broken workbench should stop the test

pub mod libreoffice;

use app::wire::WireError;
use app::{App, Host, HostError};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

/// An App in a folder of its own, on 23 November 2026.
pub struct Workbench {
    /// The App.
    pub app: App,
    /// The folder; gone with the workbench.
    pub folder: TempDir,
}

struct Fixed {
    documents: PathBuf,
}

impl Host for Fixed {
    fn now(&self) -> chrono::DateTime<chrono::FixedOffset> {
        "2026-11-23T10:00:00+01:00".parse().unwrap()
    }

    fn documents_folder(&self) -> PathBuf {
        self.documents.clone()
    }

    fn pick_folder(&self, _: &Path) -> Result<Option<PathBuf>, HostError> {
        Err(HostError::NotAvailable)
    }

    fn pick_file(&self) -> Result<Option<PathBuf>, HostError> {
        Err(HostError::NotAvailable)
    }

    fn open_folder(&self, _: &Path) -> Result<(), HostError> {
        Ok(())
    }

    fn open_address(&self, _: &str) -> Result<(), HostError> {
        Ok(())
    }
}

impl Workbench {
    /// A new workbench.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = open(folder.path()).unwrap();
        Self { app, folder }
    }

    /// Closes the App and opens it again on the same workspace.
    pub fn reopened(self) -> Self {
        let Self { app, folder } = self;
        drop(app);
        let app = open(folder.path()).unwrap();
        Self { app, folder }
    }

    /// Calls a command as a shell does.
    pub fn call(&self, name: &str, request: Value) -> Result<Value, WireError> {
        self.app.call(name, request)
    }

    /// Calls a command that must succeed.
    pub fn done(&self, name: &str, request: Value) -> Value {
        self.call(name, request).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// Changes a procurement from its current revision and answers with it.
    pub fn change(&self, procurement: &Value, change: Value) -> Value {
        let id = &procurement["id"];
        let current = self.done("procurement", serde_json::json!({ "id": id, "language": "nb" }));
        let request = serde_json::json!({ "id": id, "revision": current["revision"], "change": change });
        self.done("change", request)
    }

    /// Makes documents and waits until the job has ended.
    pub fn made(&self, request: Value) -> Value {
        self.ended("make_documents", "job", request)
    }

    /// Starts a job with one command, and asks another how it goes until it has ended.
    pub fn ended(&self, start: &str, ask: &str, request: Value) -> Value {
        let mut job = self.done(start, request);
        while job["state"] == "running" {
            std::thread::yield_now();
            job = self.done(ask, serde_json::json!({ "job": job["job"] }));
        }
        job
    }
}

impl Default for Workbench {
    fn default() -> Self {
        Self::new()
    }
}

fn open(folder: &Path) -> Result<App, app::AppError> {
    let host = Arc::new(Fixed { documents: folder.join("Dokumenter") });
    App::open(&folder.join("arbeid").join("kravkompass.sqlite"), host)
}
