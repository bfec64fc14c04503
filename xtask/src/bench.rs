//! `bench`: how long search, Excel and PDF take. Numbers are compared with the last run on the same machine.

use crate::failure::Failure;
use crate::program::cargo;

pub(crate) fn bench() -> Result<(), Failure> {
    cargo(&["bench", "--package", "store", "--package", "workbook", "--package", "pdf", "--benches"]).run()
}
