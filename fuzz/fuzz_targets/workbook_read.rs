//! See `bodies/workbook_read.rs`.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../bodies/workbook_read.rs"]
mod body;

fuzz_target!(|bytes: &[u8]| body::holds(bytes));
