//! A set from a table as a folder of files, in the format of the catalogue; for the terminal twin.

use super::{chosen, read_file};
use crate::App;
use crate::documents::write_new;
use crate::error::AppError;
use catalogue_files::write::{WrittenSet, identifier, set_files};
use domain::import::{ProblemKind, Proposal, propose};
use std::path::Path;

/// What became of a table.
pub struct SetFolder {
    /// Identifier of the set: the name of the folder.
    pub set: String,
    /// Files that were written, below the folder.
    pub files: Vec<String>,
    /// How many requirements.
    pub requirements: usize,
    /// Rows that the file calls absolute; none was made so.
    pub said_absolute: Vec<u32>,
    /// What was not understood or left out.
    pub skipped: Vec<SkippedCell>,
}

/// A cell that was not understood, or whose row was left out.
pub struct SkippedCell {
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// Cell, such as `C12`.
    pub cell: String,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What stands there, or the row it repeats.
    pub detail: String,
}

impl App {
    /// Writes the set that a table holds into the new folder `out`. Rows that repeat another are left out.
    ///
    /// # Errors
    /// The folder exists already, the table cannot be read or holds no requirement, or the disk refuses. Nothing is left
    /// half-written: the folder is put together beside its place and moved there whole.
    pub fn write_set_folder(&self, path: &Path, out: &Path) -> Result<SetFolder, AppError> {
        let shown = || out.to_string_lossy().into_owned();
        if out.exists() {
            return Err(AppError::FileExists { path: shown() });
        }
        let file = read_file(path)?;
        let (sheet, columns) = chosen(&file, None, None)?;
        let found = propose(sheet, &columns, &[], &self.catalogue, self.near_texts());
        let requirements: Vec<Proposal> = found.proposals.into_iter().filter(|one| one.new).collect();
        if requirements.is_empty() {
            return Err(AppError::NothingChosen);
        }
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let id = match identifier(&name) {
            id if id == name => id,
            _ => return Err(AppError::SetFolderName { path: shown() }),
        };
        let title = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
        let files = set_files(&WrittenSet {
            id: &id,
            title,
            file: &file.name,
            read_on: self.today(),
            requirements: &requirements,
        });
        let parent = match out.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        std::fs::create_dir_all(parent).map_err(|error| AppError::disk(parent, &error))?;
        let beside = tempfile::Builder::new()
            .prefix(".kravkompass-")
            .tempdir_in(parent)
            .map_err(|error| AppError::disk(parent, &error))?;
        let fresh = beside.path().join(&id);
        for (name, text) in &files {
            let path = fresh.join(name);
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(|error| AppError::disk(folder, &error))?;
            }
            write_new(&path, text.as_bytes())?;
        }
        std::fs::rename(&fresh, out).map_err(|error| AppError::disk(out, &error))?;
        Ok(SetFolder {
            set: id,
            files: files.into_iter().map(|(name, _)| name).collect(),
            requirements: requirements.len(),
            said_absolute: requirements.iter().filter(|one| one.said_absolute).map(|one| one.row).collect(),
            skipped: found
                .problems
                .into_iter()
                .map(|one| SkippedCell {
                    sheet: sheet.name.clone(),
                    cell: one.cell,
                    kind: one.kind,
                    detail: one.detail,
                })
                .collect(),
        })
    }
}
