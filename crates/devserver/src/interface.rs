//! The files of the built interface, read once at the start. A request names one of them or gets nothing: no path from
//! outside ever reaches the file system.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

/// The configuration of the window, whose content security policy holds here too.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

/// The files of the interface by their address, and the policy they are served under.
#[derive(Clone, Debug)]
pub struct Interface {
    files: BTreeMap<String, Vec<u8>>,
    policy: String,
}

impl Interface {
    /// Reads every file under `folder`.
    ///
    /// # Errors
    /// The folder has no `index.html`, or something in it cannot be read.
    pub fn read(folder: &Path) -> std::io::Result<Self> {
        let mut files = BTreeMap::new();
        read_into(&mut files, folder, "/")?;
        let index = files.get("/index.html").cloned().ok_or(std::io::ErrorKind::NotFound)?;
        files.insert("/".into(), index);
        Ok(Self { files, policy: policy() })
    }

    /// The file at an address, with its content type.
    pub fn file(&self, address: &str) -> Option<(&'static str, &[u8])> {
        self.files.get(address).map(|content| (content_type(address), content.as_slice()))
    }

    /// The content security policy.
    pub fn policy(&self) -> &str {
        &self.policy
    }
}

fn read_into(files: &mut BTreeMap<String, Vec<u8>>, folder: &Path, address: &str) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let address = format!("{address}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_into(files, &entry.path(), &format!("{address}/"))?;
        } else {
            files.insert(address, std::fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// The window's policy, but for the calls, which go to this server instead of the window's own channel.
fn policy() -> String {
    let window: Value = serde_json::from_str(WINDOW).unwrap_or_default();
    let directives = window.pointer("/app/security/csp").and_then(Value::as_object);
    let directives: Vec<String> = directives
        .into_iter()
        .flatten()
        .map(|(name, sources)| match name.as_str() {
            "connect-src" => "connect-src 'self'".to_owned(),
            _ => format!("{name} {}", sources.as_str().unwrap_or("'none'")),
        })
        .collect();
    directives.join("; ")
}

fn content_type(address: &str) -> &'static str {
    match address.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("html") | None => "text/html; charset=utf-8",
        Some(_) => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_that_of_the_window_with_calls_to_this_server() {
        let policy = policy();
        assert!(policy.contains("default-src 'self'"), "{policy}");
        assert!(policy.contains("connect-src 'self'"), "{policy}");
        assert!(!policy.contains("ipc:"), "the window's channel does not exist here: {policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}
