//! The shell without a window, on Tauri's mock runtime: calls go through, and nothing but `call` is reachable.

#![allow(clippy::unwrap_used, missing_docs)]

use kravkompass_shell::{Folders, context, shell};
use serde_json::{Value, json};
use std::path::Path;
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager};

/// A shell in an empty folder, with its window.
fn shell_in(folder: &Path) -> App<MockRuntime> {
    let folders =
        Folders { workspace: Some(folder.join("workspace")), documents: Some(folder.join("documents")) };
    // The mock runtime runs the set-up only in the event loop, so its first turn is taken here.
    let mut app = shell(mock_builder(), folders, Default::default()).build(context()).unwrap();
    #[allow(deprecated)]
    app.run_iteration(|_, _| {});
    app
}

fn invoke(app: &App<MockRuntime>, command: &str, body: Value) -> Result<Value, Value> {
    let address = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    let request = InvokeRequest {
        cmd: command.into(),
        callback: tauri::ipc::CallbackFn(0),
        error: tauri::ipc::CallbackFn(1),
        url: address.parse().unwrap(),
        body: body.into(),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_string(),
    };
    let window = app.get_webview_window("main").unwrap();
    get_ipc_response(&window, request).map(|answer| answer.deserialize().unwrap())
}

#[test]
fn a_call_goes_through_to_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let app = shell_in(folder.path());
    let answer = invoke(&app, "call", json!({ "name": "start", "payload": {} })).unwrap();
    assert!(answer["requirements"].as_u64().unwrap() > 0, "the catalogue is built in: {answer}");
    assert!(folder.path().join("workspace").is_dir(), "the workspace is made where it was asked for");
}

#[test]
fn an_unknown_command_is_an_error_with_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let app = shell_in(folder.path());
    let error = invoke(&app, "call", json!({ "name": "format_disk", "payload": {} })).unwrap_err();
    assert_eq!(error, json!({ "code": "unknown_command", "facts": { "command": "format_disk" } }));
}

#[test]
fn a_workspace_that_cannot_be_opened_answers_every_call_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    std::fs::create_dir_all(&workspace).unwrap();
    std::fs::write(workspace.join("kravkompass.sqlite"), "not a database, long enough to be read as one")
        .unwrap();
    let app = shell_in(folder.path());
    for command in ["start", "vocabulary"] {
        let error = invoke(&app, "call", json!({ "name": command, "payload": {} })).unwrap_err();
        assert_eq!(error["code"], "not_a_database", "the window opens and tells why: {error}");
    }
}

#[test]
fn the_page_reaches_no_other_command() {
    let folder = tempfile::tempdir().unwrap();
    let app = shell_in(folder.path());
    for command in
        ["plugin:dialog|open", "plugin:opener|open_url", "plugin:window|close", "plugin:app|version"]
    {
        let refused = invoke(&app, command, json!({}));
        assert!(refused.is_err(), "{command} is not among the permissions of the page");
    }
}
