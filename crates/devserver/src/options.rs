//! What can be said on the command line.

use chrono::NaiveDate;
use clap::Parser;
use std::path::PathBuf;

/// The program over HTTP on the loopback address, for work in a browser and end-to-end tests.
#[derive(Clone, Debug, Parser)]
#[command(version)]
pub struct Options {
    /// Folder of the workspace; made when it is missing.
    #[arg(long, value_name = "DIR", default_value = "target/browse/workspace")]
    pub workspace: PathBuf,
    /// Folder documents are put in; made when it is missing.
    #[arg(long, value_name = "DIR", default_value = "target/browse/documents")]
    pub documents: PathBuf,
    /// Folder of the built interface.
    #[arg(long, value_name = "DIR", default_value = "ui/dist")]
    pub interface: PathBuf,
    /// Port; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// A day the clock stands still on, such as 2026-11-23.
    #[arg(long)]
    pub date: Option<NaiveDate>,
    /// Folder that the folder dialog answers with.
    #[arg(long, value_name = "DIR")]
    pub pick_folder: Option<PathBuf>,
    /// File that the file dialog answers with; said more than once where several can be picked.
    #[arg(long, value_name = "FILE")]
    pub pick_file: Vec<PathBuf>,
}
