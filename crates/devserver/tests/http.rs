//! The development server through its front door, without a port.

#![allow(clippy::unwrap_used, missing_docs)]

use app::App;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use devserver::{Interface, Surroundings, router};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use tower::ServiceExt;

const PORT: u16 = 4711;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

fn answer(request: Request<Body>) -> Answer {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("assets")).unwrap();
    std::fs::write(folder.path().join("index.html"), "<!doctype html>").unwrap();
    std::fs::write(folder.path().join("assets/app.js"), "export {}").unwrap();
    let surroundings = Surroundings {
        date: Some("2026-11-23".parse().unwrap()),
        pick_file: vec![PathBuf::from("sak.kravpakke"), PathBuf::from("svar.xlsx")],
        ..Default::default()
    };
    // Kept here to the end: an App has threads of its own, and must not be dropped inside the runtime below.
    let app = Arc::new(App::in_memory(Arc::new(surroundings)).unwrap());
    let router = router(Arc::clone(&app), Interface::read(folder.path()).unwrap(), PORT);
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
        let response = router.oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, body: to_bytes(response.into_body(), usize::MAX).await.unwrap() }
    })
}

fn call(name: &str, body: &str) -> Request<Body> {
    request("POST", &format!("/call/{name}"), &[("content-type", "application/json")], body)
}

fn request(method: &str, address: &str, headers: &[(&str, &str)], body: &str) -> Request<Body> {
    let host = format!("127.0.0.1:{PORT}");
    let named = headers.iter().any(|(name, _)| *name == "host");
    let mut request = Request::builder().method(method).uri(address);
    if !named {
        request = request.header("host", host);
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

#[test]
fn a_call_is_answered_with_json() {
    let response = answer(call("start", "{}"));
    assert_eq!(response.status, StatusCode::OK);
    assert!(response.json()["requirements"].as_u64().unwrap() > 0, "the catalogue is built in");
}

#[test]
fn an_error_keeps_its_code_and_facts() {
    let response = answer(call("format_disk", "{}"));
    assert_eq!(response.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(response.json(), json!({ "code": "unknown_command", "facts": { "command": "format_disk" } }),);
    let response = answer(call("start", "{"));
    assert_eq!(response.json()["code"], "unreadable_request", "half a JSON text is no request");
}

#[test]
fn a_dialog_answers_what_was_given_beforehand_or_is_not_available() {
    let picked = answer(call("pick_file", "{}")).json();
    assert_eq!(picked, json!({ "path": "sak.kravpakke" }));
    let several = answer(call("pick_files", "{}")).json();
    assert_eq!(several, json!({ "paths": ["sak.kravpakke", "svar.xlsx"] }));
    let refused = answer(call("pick_folder", "{}")).json();
    assert_eq!(refused["code"], "not_available");
}

#[test]
fn the_interface_is_served_under_the_policy_of_the_window() {
    for (address, content_type) in
        [("/", "text/html; charset=utf-8"), ("/assets/app.js", "text/javascript; charset=utf-8")]
    {
        let response = answer(request("GET", address, &[], ""));
        assert_eq!(response.status, StatusCode::OK, "{address}");
        assert_eq!(response.headers["content-type"], content_type);
        let policy = response.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'self'"), "{policy}");
    }
}

#[test]
fn only_files_of_the_interface_are_served() {
    for address in ["/missing.js", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/assets", "//etc/hosts"] {
        let response = answer(request("GET", address, &[], ""));
        assert_eq!(response.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[test]
fn a_foreign_page_is_turned_away() {
    let json_type = ("content-type", "application/json");
    for foreign in [
        ("origin", "https://example.org"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:4712"),
        ("host", "example.org:4711"),
        ("host", "127.0.0.1"),
    ] {
        let response = answer(request("POST", "/call/start", &[json_type, foreign], "{}"));
        assert_eq!(response.status, StatusCode::FORBIDDEN, "{foreign:?} is not our own page");
    }
    let own = answer(request("POST", "/call/start", &[json_type, ("origin", "http://localhost:4711")], "{}"));
    assert_eq!(own.status, StatusCode::OK);
    let form = answer(request("POST", "/call/start", &[("content-type", "text/plain")], "{}"));
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "what a form can send is no call");
}
