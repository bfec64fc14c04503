//! Makes one document: composes it, draws it and puts it on the disk, with its line in the decision log.

use super::files::{Written, write_beside};
use super::recipes::recipe;
use crate::error::AppError;
use crate::host::Host;
use crate::lock;
use crate::wire::documents::{DocumentKind, MadeFile};
use domain::catalogue::Catalogue;
use domain::document::Logo;
use domain::ids::RequirementId;
use domain::import::ImportedNumber;
use domain::list::{RequirementList, compose};
use domain::procurement::{LogEntry, LogKind, Procurement};
use domain::text::Language;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use store::Store;

/// Is told the share done, and stops the work by answering false.
pub(super) type KeepGoing<'a> = &'a dyn Fn(f32) -> bool;

/// What a job needs, whole in itself: the procurement cannot change under it.
pub(crate) struct Maker {
    pub procurement: Procurement,
    pub package: Vec<u8>,
    /// What a vendor may have of it.
    pub vendor_package: Vec<u8>,
    /// Stands on the front page of PDFs.
    pub logo: Option<Logo>,
    pub catalogue: Arc<Catalogue>,
    pub numbers: BTreeMap<RequirementId, ImportedNumber>,
    pub store: Arc<Mutex<Store>>,
    pub host: Arc<dyn Host>,
    pub signature: String,
    pub language: Language,
}

impl Maker {
    /// Makes a document in `folder`; most are one file.
    pub fn make(
        &self,
        kind: DocumentKind,
        folder: &Path,
        keep_going: KeepGoing<'_>,
    ) -> Result<Vec<MadeFile>, AppError> {
        let recipe = recipe(kind);
        let main = recipe.file_name(self.language);
        // Names depend on what lies in the folder, and what a file says may depend on the names of those beside it.
        let written = write_beside(folder, &main, &|numbered| {
            let parts = (recipe.make)(self, numbered, keep_going)?;
            if keep_going(1.0) { Ok(parts) } else { Err(AppError::Cancelled) }
        })?;
        let entry = LogEntry {
            at: self.host.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            who: self.signature.clone(),
            kind: LogKind::Exported,
            subject: recipe.code.to_owned(),
            detail: written.first().map_or(main, |first| first.name.clone()),
        };
        lock(&self.store).append_log(&self.procurement.id, &entry)?;
        let made =
            |Written { name, path }| MadeFile { kind, name, path: path.to_string_lossy().into_owned() };
        Ok(written.into_iter().map(made).collect())
    }

    /// The list as of today.
    pub(super) fn list(&self) -> RequirementList {
        compose(&self.procurement, &self.catalogue, self.language, self.host.now().date_naive())
            .with_imported_numbers(&self.numbers)
    }
}
