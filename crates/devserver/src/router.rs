//! `POST /call/{name}` carries out a command: 200 with its answer, 422 with its error. `GET` hands out the interface.

use crate::guard::only_our_own_pages;
use crate::interface::Interface;
use app::App;
use app::wire::WireError;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use std::sync::Arc;

/// Largest request, in bytes. Requests hold what a person typed.
const MAX_REQUEST: usize = 4 * 1024 * 1024;

#[derive(Clone)]
struct Served {
    app: Arc<App>,
    interface: Arc<Interface>,
}

/// Answers calls with `app` and everything else with `interface`, for pages served from `port` of the loopback address.
pub fn router(app: Arc<App>, interface: Interface, port: u16) -> Router {
    Router::new()
        .route("/call/{name}", post(call))
        .fallback(get(file))
        .layer(DefaultBodyLimit::max(MAX_REQUEST))
        .layer(middleware::from_fn_with_state(port, only_our_own_pages))
        .with_state(Served { app, interface: Arc::new(interface) })
}

async fn call(
    State(served): State<Served>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    // A form of a foreign page cannot send this type without asking first.
    let json = headers.get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes() == b"application/json");
    if !json {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    let payload = match serde_json::from_slice(&body) {
        Ok(payload) => payload,
        Err(error) => return refuse(wire_error("unreadable_request", &error)),
    };
    match tokio::task::spawn_blocking(move || served.app.call(&name, payload)).await {
        Ok(Ok(answer)) => Json(answer).into_response(),
        Ok(Err(error)) => refuse(error),
        Err(error) => refuse(wire_error("internal", &error)),
    }
}

fn refuse(error: WireError) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
}

fn wire_error(code: &str, error: &dyn std::error::Error) -> WireError {
    WireError { code: code.into(), facts: [("detail".into(), error.to_string())].into() }
}

async fn file(State(served): State<Served>, uri: Uri) -> Response {
    match served.interface.file(uri.path()) {
        Some((content_type, content)) => {
            let headers = [
                (header::CONTENT_TYPE, content_type),
                (header::CONTENT_SECURITY_POLICY, served.interface.policy()),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (header::CACHE_CONTROL, "no-store"),
            ];
            (headers, content.to_vec()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
