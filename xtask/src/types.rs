//! `types`: the wire types of `app` as TypeScript. They are made in a folder of their own first, so that a type that is
//! gone goes from the interface too, and nothing goes when the program does not compile.

use crate::failure::Failure;
use crate::program::{cargo, program};
use crate::repository;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const FOLDER: &str = "ui/src/api/generated";

pub(crate) fn types() -> Result<(), Failure> {
    let fresh = fresh()?;
    let folder = fresh.to_string_lossy();
    cargo(&["run", "--package", "app", "--features", "typescript", "--example", "types", "--", &folder])
        .run()?;
    empty(Path::new(FOLDER))?;
    for (name, text) in files(&fresh)? {
        let path = Path::new(FOLDER).join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(Failure::disk(parent))?;
        }
        std::fs::write(&path, text).map_err(Failure::disk(&path))?;
    }
    println!("Skrev {FOLDER}");
    Ok(())
}

/// Fails when the TypeScript in the repository is not the one the types give. Wants the example to be built already.
pub(crate) fn are_current() -> Result<(), Failure> {
    let fresh = fresh()?;
    let generator =
        repository::target().join("debug/examples").join(format!("types{}", std::env::consts::EXE_SUFFIX));
    program(generator, &[&fresh]).run()?;
    let (expected, found) = (files(&fresh)?, files(Path::new(FOLDER))?);
    let mut stale: Vec<PathBuf> = expected
        .iter()
        .filter(|(name, text)| found.get(*name) != Some(text))
        .chain(found.iter().filter(|(name, _)| !expected.contains_key(*name)))
        .map(|(name, _)| Path::new(FOLDER).join(name))
        .collect();
    stale.sort();
    if stale.is_empty() { Ok(()) } else { Err(Failure::Stale { files: stale, mend: "cargo xtask types" }) }
}

fn fresh() -> Result<PathBuf, Failure> {
    let fresh = repository::target().join("xtask/types");
    empty(&fresh)?;
    // Absolute, because the generator may be started from another folder.
    fresh.canonicalize().map_err(Failure::disk(&fresh))
}

fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(Failure::disk(folder))?;
    }
    std::fs::create_dir_all(folder).map_err(Failure::disk(folder))
}

fn files(folder: &Path) -> Result<BTreeMap<PathBuf, String>, Failure> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).map_err(Failure::disk(&next))? {
            let path = entry.map_err(Failure::disk(&next))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).map_err(Failure::disk(&path))?;
                let name = path.strip_prefix(folder).unwrap_or(&path).to_owned();
                files.insert(name, text.replace("\r\n", "\n"));
            }
        }
    }
    Ok(files)
}
