//! Prepares the window: permissions, icon, and a clear word when the interface has not been built yet.
//!
//! Only the command `call` is registered, so that the capability in `capabilities/` has to name it: a command that is
//! added without a permission cannot be reached from the page.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=../ui/dist/index.html");
    let embeds_the_interface = std::env::var_os("CARGO_FEATURE_CUSTOM_PROTOCOL").is_some();
    if embeds_the_interface && !Path::new("../ui/dist/index.html").exists() {
        println!(
            "cargo::error=the interface is not built: `npm ci && npm run -w ui build`, or `cargo xtask run`"
        );
        return ExitCode::FAILURE;
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    match tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error:#}");
            ExitCode::FAILURE
        }
    }
}
