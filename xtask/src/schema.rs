//! `schema`: JSON Schema of the data files, for editors and for those who read the data elsewhere.

use crate::failure::Failure;
use std::path::{Path, PathBuf};

const FOLDER: &str = "data/schema";

pub(crate) fn schema() -> Result<(), Failure> {
    std::fs::create_dir_all(FOLDER).map_err(Failure::disk(FOLDER))?;
    for (name, text) in catalogue_files::schemas() {
        let path = Path::new(FOLDER).join(name);
        std::fs::write(&path, text).map_err(Failure::disk(&path))?;
        println!("Skrev {}", path.display());
    }
    Ok(())
}

/// Fails when a schema in the repository is not the one the types give.
pub(crate) fn is_current() -> Result<(), Failure> {
    let stale: Vec<PathBuf> = catalogue_files::schemas()
        .into_iter()
        .map(|(name, text)| (Path::new(FOLDER).join(name), text))
        .filter(|(path, text)| !std::fs::read_to_string(path).is_ok_and(|found| found == *text))
        .map(|(path, _)| path)
        .collect();
    if stale.is_empty() { Ok(()) } else { Err(Failure::Stale { files: stale, mend: "cargo xtask schema" }) }
}
