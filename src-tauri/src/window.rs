//! The window: made from the configuration, and kept on the program's own pages.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Runtime, Url, WebviewWindowBuilder};

/// Label of the one window.
pub(crate) const MAIN: &str = "main";

/// Opens the window. It is made here rather than by the configuration because what it may show is decided in code.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.first() else { return Ok(()) };
    WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // The page names the step one stands in; the title bar and the list of windows follow it.
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .build()?;
    Ok(())
}

/// Shows the window to someone who started the program a second time.
pub(crate) fn bring_to_front<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse any of these; there is nobody to tell.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Whether an address belongs to the interface. Everything else opens in the system's browser, or not at all.
fn is_our_own(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => true,
        "http" | "https" if address.host_str() == Some("tauri.localhost") => true,
        "http" => cfg!(dev) && address.host_str() == Some("127.0.0.1"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        for address in ["tauri://localhost/index.html#/settings", "http://tauri.localhost/"] {
            assert!(is_our_own(&address.parse().unwrap()), "{address} is the interface");
        }
        for address in ["https://example.org/", "file:///etc/hosts", "http://localhost/", "data:text/html,x"]
        {
            assert!(!is_our_own(&address.parse().unwrap()), "{address} is foreign");
        }
    }
}
