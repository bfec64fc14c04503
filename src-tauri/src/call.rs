//! The one command of the page: hands name and payload to the table in `app` and answers with its JSON.

use crate::folders::Folders;
use app::wire::WireError;
use app::{App, Host};
use serde_json::Value;
use std::fs::create_dir_all;
use std::sync::Arc;
use tauri::State;

/// The program, or why it could not be opened. In the second case every call answers with the reason, so that the
/// page can show it; a window that never appears would tell nobody anything.
#[derive(Clone)]
pub(crate) struct Program(Arc<Result<App, WireError>>);

impl Program {
    pub(crate) fn open(folders: &Folders, host: impl Host + 'static) -> Self {
        Self(Arc::new(open(folders, host)))
    }

    fn call(&self, name: &str, payload: Value) -> Result<Value, WireError> {
        match self.0.as_ref() {
            Ok(app) => app.call(name, payload),
            Err(reason) => Err(reason.clone()),
        }
    }
}

fn open(folders: &Folders, host: impl Host + 'static) -> Result<App, WireError> {
    let workspace = folders.workspace.as_deref().ok_or_else(|| WireError {
        code: "internal".into(),
        facts: [("detail".into(), "the system names no folder for application data".into())].into(),
    })?;
    create_dir_all(workspace).map_err(|error| WireError {
        code: "disk".into(),
        facts: [
            ("file".into(), workspace.to_string_lossy().into_owned()),
            ("detail".into(), error.to_string()),
        ]
        .into(),
    })?;
    App::open(&workspace.join("kravkompass.sqlite"), Arc::new(host)).map_err(WireError::from)
}

/// Carries out the command `name`. Use cases read files, wait for dialogs and may take a while, so they run on a
/// thread of their own and the window stays awake.
#[tauri::command]
pub(crate) async fn call(
    name: String,
    payload: Value,
    program: State<'_, Program>,
) -> Result<Value, WireError> {
    let program = program.inner().clone();
    tauri::async_runtime::spawn_blocking(move || program.call(&name, payload)).await.map_err(|error| {
        WireError { code: "internal".into(), facts: [("detail".into(), error.to_string())].into() }
    })?
}
