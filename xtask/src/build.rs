//! The ways the program is built. Everything a test run needs is compiled with one set of features: cargo compiles a
//! library again for every other set.

use crate::failure::Failure;
use crate::program::{cargo, program};

/// All packages, with the features a test run needs. `clippy`, `build` and `test` share it.
pub(crate) const EVERYTHING: [&str; 3] = ["--workspace", "--features", "app/typescript"];

/// Builds the interface into `ui/dist`.
pub(crate) fn interface() -> Result<(), Failure> {
    program("npm", &["run", "--silent", "-w", "ui", "build"]).run()
}

/// Builds one package with the development profile.
pub(crate) fn package(name: &str) -> Result<(), Failure> {
    cargo(&["build", "--package", name]).run()
}
