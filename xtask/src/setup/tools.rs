//! Programs from crates.io that the tests use. They are built into `target/tools`, not into the user's own cargo folder;
//! one that is in the search path already is used as it is.

use crate::failure::Failure;
use crate::program::{cargo, in_path};
use crate::repository;
use std::env;
use std::path::PathBuf;

const TAURI_DRIVER: (&str, &str, &str) = ("tauri-driver", "^2", "lar testene styre vinduet");
const CARGO_DENY: (&str, &str, &str) = ("cargo-deny", "^0.20", "kontrollerer lisenser og kjente svakheter");

pub(crate) fn put_in_place() -> Result<(), Failure> {
    if cfg!(target_os = "linux") {
        install(TAURI_DRIVER)?;
    }
    install(CARGO_DENY)
}

/// Where a program of these lies.
pub(crate) fn tool(name: &str) -> PathBuf {
    in_path(name).unwrap_or_else(|| own(name))
}

fn own(name: &str) -> PathBuf {
    repository::tools().join("bin").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

fn install((name, version, why): (&str, &str, &str)) -> Result<(), Failure> {
    if tool(name).exists() {
        return Ok(());
    }
    println!("Bygger {name}, som {why}. Det skjer bare denne gangen.");
    let root = repository::tools();
    // Built without optimisation: building takes longer than all the work it will ever do here.
    let arguments = ["install", name, "--version", version, "--locked", "--debug", "--quiet", "--root"];
    cargo(&[&arguments[..], &[&root.to_string_lossy()]].concat()).env("CARGO_PROFILE_DEV_DEBUG", "0").run()
}
