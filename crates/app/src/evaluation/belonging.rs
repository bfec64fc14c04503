//! Which evaluation, or which procurement without one, answered files belong to: told by the list they answer.
//!
//! A help to a person who stands with the files in hand and must say so. Files that say nothing of it hinder nothing.

use crate::App;
use crate::error::AppError;
use crate::vendor::{Found, Workbook, found, read_within};
use crate::wire::evaluation::reading::{Belonging, PickedPaths};
use domain::evaluation::Evaluation;
use domain::list::compose;
use domain::procurement::Procurement;
use package::Package;
use std::collections::BTreeSet;
use std::path::Path;

/// How many files are looked into; those of one tender answer the same list.
const LOOKED_AT: usize = 5;

impl App {
    /// What answered files are answers to, as far as the workspace knows.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn answers_belong(&self, request: PickedPaths) -> Result<Belonging, AppError> {
        let paths = request.paths.iter().take(LOOKED_AT);
        let lists: BTreeSet<String> = paths.filter_map(|path| answered_list(Path::new(path))).collect();
        if lists.is_empty() {
            return Ok(Belonging { evaluations: Vec::new(), procurements: Vec::new() });
        }
        let rows = self.store().all::<Evaluation>()?;
        let mut evaluations = Vec::new();
        for row in rows {
            let stored = self.store().get(&row.id)?;
            if stored.is_some_and(|stored| lists.iter().any(|id| stored.record.list.is_called(id))) {
                evaluations.push(row.id.to_string());
            }
        }
        let rows = self.store().all::<Procurement>()?;
        let mut procurements = Vec::new();
        for row in rows {
            let Some(stored) = self.store().get(&row.id)? else { continue };
            let language = stored.record.header.language;
            let list = compose(&stored.record, &self.catalogue, language, self.today());
            if lists.iter().any(|id| list.is_called(id)) {
                procurements.push(row.id.to_string());
            }
        }
        Ok(Belonging { evaluations, procurements })
    }
}

/// The id of the list that a file says it answers.
fn answered_list(path: &Path) -> Option<String> {
    let bytes = read_within(path, package::FILE_LIMIT).ok()?;
    match found(path, &bytes).ok()? {
        Found::Package(package) | Found::PdfWithPackage(package) => match *package {
            Package::Declaration(contents) => Some(contents.declaration.list.id.clone()),
            Package::Procurement(_) => None,
        },
        Found::Workbook(workbook) => match *workbook {
            Workbook::Ours { list, .. } => Some(list.id),
            Workbook::Foreign => None,
        },
        Found::Form(raw, _) => raw.list_id,
        Found::OtherPdf => None,
    }
}
