//! Turns away requests of foreign pages. Any page in the same browser can reach the loopback address, also under a name
//! of its own that it lets point here; so the name that was called and the page that calls must both be ours.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets a request pass whose `Host` is the loopback address on `port`, and whose `Origin`, if any, is too.
pub(crate) async fn only_our_own_pages(State(port): State<u16>, request: Request, next: Next) -> Response {
    if is_our_own(request.headers(), port) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn is_our_own(headers: &HeaderMap, port: u16) -> bool {
    let names = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    let host = text(header::HOST).is_some_and(|host| names.iter().any(|name| name == host));
    let origin = text(header::ORIGIN)
        .is_none_or(|origin| names.iter().any(|name| origin.strip_prefix("http://") == Some(name)));
    host && origin
}
