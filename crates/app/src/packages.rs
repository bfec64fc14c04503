//! The exchange package: a procurement written to a `*.kravpakke`, and one read from outside.

use crate::error::AppError;
use crate::wire::documents::PathRequest;
use crate::wire::procurement::ProcurementView;
use crate::{App, lock};
use domain::list::{RequirementList, compose};
use domain::procurement::{LogKind, Procurement};
use domain::text::Language;
use package::{Audience, Contents, Program, SetVersion};
use std::path::Path;
use store::Stored;

impl App {
    /// The list of one of the user's own procurements as of today, with the official numbers the user brought in.
    /// Whatever is made of a list, a document, an evaluation or a declaration, begins here, so that all say the same.
    pub(crate) fn composed(
        &self,
        procurement: &Procurement,
        language: Language,
    ) -> Result<RequirementList, AppError> {
        let list = compose(procurement, &self.catalogue, language, self.today());
        Ok(list.with_imported_numbers(&self.numbers()?))
    }

    /// The package of a procurement: the procurement, its frozen list and the decision log. A vendor's is stripped of
    /// all that is the buyer's own.
    pub(crate) fn package_bytes(
        &self,
        stored: &Stored<Procurement>,
        language: Language,
        audience: Audience,
    ) -> Result<Vec<u8>, AppError> {
        let list = self.composed(&stored.record, language)?;
        let log = self.store().log(&stored.record.id)?;
        let catalogue = self.catalogue.sets.iter();
        Ok(package::write(&Contents {
            audience,
            created: self.today(),
            program: Program {
                name: "Kravkompass".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            catalogue: catalogue
                .map(|set| SetVersion { set: set.id.clone(), version: set.version.clone() })
                .collect(),
            procurement: stored.record.clone(),
            list: Some(list),
            log,
            attachments: Vec::new(),
        })?)
    }

    /// Reads a package from outside into the workspace. One with the id of a procurement that is there already becomes
    /// a new one, so that nothing is overwritten.
    ///
    /// # Errors
    /// The file cannot be read, or is not a package this program can trust; the workspace is left as it was.
    pub fn open_package(&self, request: PathRequest) -> Result<ProcurementView, AppError> {
        let path = Path::new(&request.path);
        let contents = package::read(&crate::pdf_files::package_in(read_limited(path)?)?)?;
        let mut procurement = contents.procurement;
        // What the package holds was checked when it was made; what it names must still exist here.
        procurement.header.check()?;
        for (fact, answer) in &procurement.purchase.facts {
            answer.check(fact, &self.catalogue)?;
        }
        let taken = lock(&self.store).is_taken(procurement.id.as_str())?;
        if taken {
            procurement.id = domain::ids::ProcurementId::new(uuid::Uuid::new_v4().to_string());
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.insert_with_log(procurement, &contents.log, LogKind::Opened, name)
    }

    /// Reads a procurement from a package into an empty workspace and answers with its id; for the terminal twin.
    ///
    /// # Errors
    /// As [`App::open_package`].
    pub fn open_package_file(&self, path: &Path) -> Result<String, AppError> {
        Ok(self.open_package(PathRequest { path: path.to_string_lossy().into_owned() })?.id)
    }

    /// Writes the package of a procurement to a new file.
    ///
    /// # Errors
    /// The file exists already or cannot be written.
    pub fn write_package(&self, id: &str, path: &Path) -> Result<(), AppError> {
        let stored = self.stored(id)?;
        let bytes = self.package_bytes(&stored, stored.record.header.language, Audience::Buyer)?;
        crate::documents::write_new(path, &bytes)
    }
}

/// Reads a file, but never more than a package may hold plus one byte: the reader says when it is too large.
pub(crate) fn read_limited(path: &Path) -> Result<Vec<u8>, AppError> {
    read_at_most(path, package::FILE_LIMIT)
}

/// Reads a file, but never more than `limit` plus one byte.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> Result<Vec<u8>, AppError> {
    use std::io::Read;
    let file = std::fs::File::open(path).map_err(|error| AppError::disk(path, &error))?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| AppError::disk(path, &error))?;
    Ok(bytes)
}
