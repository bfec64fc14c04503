//! Where the repository is. Commands work from its root, so that all paths in them are the ones one sees in it.

use crate::failure::Failure;
use std::env;
use std::path::{Path, PathBuf};

/// Goes to the root of the repository.
pub(crate) fn enter() -> Result<(), Failure> {
    let root = root();
    env::set_current_dir(root).map_err(Failure::disk(root))
}

/// The folder cargo builds in.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// A program that cargo has built with the development profile.
pub(crate) fn built(name: &str) -> PathBuf {
    target().join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// The folder for programs that the commands install for themselves, outside the system's own. Named from the root of the
/// file system: tests start them from folders of their own.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}
