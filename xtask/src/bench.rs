//! `bench`: how long search, Excel, PDF and evaluations take. Numbers are compared with the last run on the same machine.

use crate::failure::Failure;
use crate::program::cargo;

pub(crate) fn bench() -> Result<(), Failure> {
    let packages = ["store", "workbook", "pdf", "word", "acceptance"];
    let named: Vec<&str> = packages.iter().flat_map(|name| ["--package", name]).collect();
    cargo(&[&["bench"], named.as_slice(), &["--benches"]].concat()).run()
}
