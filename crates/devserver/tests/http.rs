//! The development server through its front door, without a port.

#![allow(clippy::unwrap_used, missing_docs)]

use app::App;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use devserver::{Interface, Surroundings, router};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use tower::ServiceExt;

const PORT: u16 = 4711;

async fn answer(request: Request<Body>) -> Response {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("assets")).unwrap();
    std::fs::write(folder.path().join("index.html"), "<!doctype html>").unwrap();
    std::fs::write(folder.path().join("assets/app.js"), "export {}").unwrap();
    let surroundings = Surroundings {
        date: Some("2026-11-23".parse().unwrap()),
        pick_file: Some(PathBuf::from("sak.kravpakke")),
        ..Default::default()
    };
    let app = App::in_memory(Arc::new(surroundings)).unwrap();
    router(Arc::new(app), Interface::read(folder.path()).unwrap(), PORT).oneshot(request).await.unwrap()
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

async fn json_of(response: Response) -> Value {
    serde_json::from_slice(&to_bytes(response.into_body(), usize::MAX).await.unwrap()).unwrap()
}

#[tokio::test]
async fn a_call_is_answered_with_json() {
    let response = answer(call("start", "{}")).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(json_of(response).await["requirements"].as_u64().unwrap() > 0, "the catalogue is built in");
}

#[tokio::test]
async fn an_error_keeps_its_code_and_facts() {
    let response = answer(call("format_disk", "{}")).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        json_of(response).await,
        json!({ "code": "unknown_command", "facts": { "command": "format_disk" } }),
    );
    let response = answer(call("start", "{")).await;
    assert_eq!(json_of(response).await["code"], "unreadable_request", "half a JSON text is no request");
}

#[tokio::test]
async fn a_dialog_answers_what_was_given_beforehand_or_is_not_available() {
    let picked = json_of(answer(call("pick_file", "{}")).await).await;
    assert_eq!(picked, json!({ "path": "sak.kravpakke" }));
    let refused = json_of(answer(call("pick_folder", "{}")).await).await;
    assert_eq!(refused["code"], "not_available");
}

#[tokio::test]
async fn the_interface_is_served_under_the_policy_of_the_window() {
    for (address, content_type) in
        [("/", "text/html; charset=utf-8"), ("/assets/app.js", "text/javascript; charset=utf-8")]
    {
        let response = answer(request("GET", address, &[], "")).await;
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        assert_eq!(response.headers()["content-type"], content_type);
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'self'"), "{policy}");
    }
}

#[tokio::test]
async fn only_files_of_the_interface_are_served() {
    for address in ["/missing.js", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/assets", "//etc/hosts"] {
        let response = answer(request("GET", address, &[], "")).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_foreign_page_is_turned_away() {
    let json_type = ("content-type", "application/json");
    for foreign in [
        ("origin", "https://example.org"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:4712"),
        ("host", "example.org:4711"),
        ("host", "127.0.0.1"),
    ] {
        let response = answer(request("POST", "/call/start", &[json_type, foreign], "{}")).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{foreign:?} is not our own page");
    }
    let own = answer(request("POST", "/call/start", &[json_type, ("origin", "http://localhost:4711")], "{}")).await;
    assert_eq!(own.status(), StatusCode::OK);
    let form = answer(request("POST", "/call/start", &[("content-type", "text/plain")], "{}")).await;
    assert_eq!(form.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "what a form can send is no call");
}
