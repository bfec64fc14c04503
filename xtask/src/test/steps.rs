//! The steps of a test run, in the order they run.

use crate::build::{self, EVERYTHING};
use crate::failure::Failure;
use crate::program::{cargo, program};
use crate::{data, notices, oscal_files, pdf_files, schema, setup, types};

/// One step.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// Steps it cannot do without.
    pub(crate) needs: &'static [&'static str],
    pub(crate) run: fn() -> Result<(), Failure>,
}

const INTERFACE: &str = "Grensesnittet bygges";
const BUILD: &str = "Alt kompilerer";

pub(crate) const STEPS: &[Step] = &[
    Step { name: "Katalogen henger sammen", needs: &[], run: data::data },
    Step { name: "Skjemaer og varsler er oppdatert", needs: &[], run: written_files },
    Step { name: "Rust er formatert", needs: &[], run: || cargo(&["fmt", "--all", "--check"]).run() },
    Step { name: "Grensesnittet følger reglene", needs: &[], run: || npm(&["lint"]) },
    Step { name: "Grensesnittet virker", needs: &[], run: || npm(&["test"]) },
    Step { name: INTERFACE, needs: &[], run: build::interface },
    Step { name: "Lisenser og kjente svakheter", needs: &[], run: deny },
    Step { name: "Rust følger reglene", needs: &[INTERFACE], run: clippy },
    Step { name: BUILD, needs: &[INTERFACE], run: compile },
    Step { name: "Rust-testene", needs: &[BUILD], run: rust_tests },
    Step { name: "PDF-filene slik andre ser dem", needs: &[BUILD], run: pdf_files::check },
    Step { name: "OSCAL-filene slik andre leser dem", needs: &[BUILD], run: oscal_files::check },
    Step { name: "TypeScript-typene er oppdatert", needs: &[BUILD], run: types::are_current },
    Step { name: "Sidene i Chromium", needs: &[BUILD], run: || npm_e2e("test:browser") },
    Step { name: "Vinduet", needs: &[BUILD], run: window },
];

fn npm(script: &[&str]) -> Result<(), Failure> {
    program("npm", &[&["run", "--silent", "-w", "ui"], script].concat()).run()
}

fn npm_e2e(script: &str) -> Result<(), Failure> {
    program("npm", &["run", "--silent", "-w", "tests/e2e", script])
        .env("TAURI_DRIVER", setup::tool("tauri-driver"))
        .run()
}

fn written_files() -> Result<(), Failure> {
    schema::is_current()?;
    notices::is_current()
}

/// Known weaknesses are listed in a database on the network. Without it, what stands in the repository is checked still.
fn deny() -> Result<(), Failure> {
    let deny = setup::tool("cargo-deny");
    if program(&deny, &["fetch", "db"]).succeeds() {
        return program(&deny, &["check"]).run();
    }
    println!("Listen over kjente svakheter kan ikke hentes nå; den delen er utelatt.");
    program(&deny, &["check", "bans", "licenses", "sources"]).run()
}

fn clippy() -> Result<(), Failure> {
    cargo(&[&["clippy"], &EVERYTHING[..], &["--all-targets", "--", "-D", "warnings"]].concat()).run()
}

/// Programs, tests and examples in one go: what the end-to-end tests start is what the tests were built with.
fn compile() -> Result<(), Failure> {
    cargo(&[&["build"], &EVERYTHING[..], &["--lib", "--bins", "--tests", "--examples"]].concat()).run()
}

fn rust_tests() -> Result<(), Failure> {
    cargo(&[&["test"], &EVERYTHING[..], &["--no-fail-fast", "--lib", "--bins", "--tests"]].concat()).run()
}

/// Only WebKitGTK and WebView2 have a driver, and the latter is not tried here.
fn window() -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        println!("Vinduet testes bare på Linux.");
        return Ok(());
    }
    npm_e2e("test:window")
}
