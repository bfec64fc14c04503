//! Reads the data files of the catalogue into `domain::catalogue`, and says what is wrong and where.
//!
//! `raw` has the shape of each file, word for word as an expert writes it (JSON Schema is made from those types);
//! `read` turns a folder into a [`domain::catalogue::Catalogue`] or a list of problems; `check` holds what must be true
//! across files. Used when the program is built and by `cargo xtask data`; the program itself never reads `data/`.

mod check;
mod figures;
mod problem;
mod raw;
mod read;
mod schema;
pub mod write;

pub use check::{Note, check, notes};
pub use figures::{Figures, figures};
pub use problem::Problem;
pub use read::{CaseFile, DataFolder, read};
pub use schema::schemas;
