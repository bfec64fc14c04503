//! `run`: from a fresh copy of the repository to the open program. Without a display the terminal twin is walked instead.

use crate::failure::Failure;
use crate::program::program;
use crate::setup::{self, Purpose};
use crate::{build, example, repository};
use std::env;

pub(crate) fn run() -> Result<(), Failure> {
    if !has_display() {
        println!(
            "Her er det ingen skjerm å åpne et vindu på. Da går vi gjennom eksempelet i terminalen i stedet.\n"
        );
        return example::walk();
    }
    setup::put_in_place(Purpose::Run)?;
    build::interface()?;
    build::package("kravkompass")?;
    println!("\nÅpner Kravkompass.");
    let nothing: [&str; 0] = [];
    program(repository::built("kravkompass"), &nothing).run()
}

/// Windows and macOS always have one.
fn has_display() -> bool {
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}
