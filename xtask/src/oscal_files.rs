//! OSCAL files as others see them: every set as a catalog, a list as a profile and a declaration as a component definition,
//! in every language, held up against NIST's own schema, read by a program that is not ours, and the profile put together
//! with its catalogs by it.

use crate::failure::Failure;
use crate::program::{cargo, program};
use crate::repository;
use crate::setup::python_tool;

pub(crate) fn check() -> Result<(), Failure> {
    let folder = repository::target().join("oscal-files");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Failure::disk(&folder))?;
    }
    let folder = folder.to_string_lossy();
    cargo(&["run", "--quiet", "--package", "oscal", "--example", "oscal_files", "--", &folder]).run()?;
    program(python_tool("python"), &["xtask/src/check_oscal.py", &folder]).run()
}
