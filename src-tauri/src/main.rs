//! Starts the desktop program. Everything it does is in the library beside it, where tests reach it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match kravkompass_shell::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Kravkompass: {error}");
            ExitCode::FAILURE
        }
    }
}
