//! Documents: what can be made, where it would lie, and the jobs that make it off the interface's thread.

mod files;
mod jobs;
mod make;
mod pdfs;
mod pictures;
mod recipes;

pub use files::free_path;
pub(crate) use files::{safe_name, write_new};
pub(crate) use jobs::Jobs;

use crate::App;
use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::documents::{
    AddressRequest, DocumentKind, DocumentPictures, DocumentPlan, JobRequest, JobView, MadeFile,
    MakeDocuments, PathRequest, PickedPath, PlanRequest, PlannedDocument,
};
use domain::procurement::{LogKind, Procurement};
use domain::text::Language;
use make::Maker;
use package::Audience;
use std::path::{Path, PathBuf};

impl App {
    /// What can be made of a procurement, and where it would lie.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn document_plan(&self, request: PlanRequest) -> Result<DocumentPlan, AppError> {
        let stored = self.stored(&request.id)?;
        let folder = match request.folder {
            Some(folder) => PathBuf::from(folder),
            None => self.folder_for(&stored.record)?,
        };
        let language = request.language.unwrap_or(stored.record.header.language);
        let log = self.store().log(&stored.record.id)?;
        let documents = recipes::RECIPES
            .iter()
            .map(|recipe| {
                let file_name = recipe.file_name(language);
                let made = log
                    .iter()
                    .rev()
                    .find(|entry| entry.kind == LogKind::Exported && entry.subject == recipe.code);
                PlannedDocument {
                    kind: recipe.kind,
                    reader: recipe.reader,
                    exists: folder.join(&file_name).exists(),
                    file_name,
                    last_made: made.map(|entry| entry.at.clone()),
                }
            })
            .collect();
        Ok(DocumentPlan { folder: folder.to_string_lossy().into_owned(), documents })
    }

    /// A true miniature of every document, before anyone draws it.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn document_pictures(&self, request: PlanRequest) -> Result<DocumentPictures, AppError> {
        let stored = self.stored(&request.id)?;
        let language = request.language.unwrap_or(stored.record.header.language);
        let log = self.store().log(&stored.record.id)?;
        let maker = self.maker(stored, language)?;
        Ok(DocumentPictures { pictures: pictures::pictures(&maker, &log) })
    }

    /// Starts making documents; the job goes on after the answer.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn make_documents(&self, request: MakeDocuments) -> Result<JobView, AppError> {
        let stored = self.stored(&request.id)?;
        let folder = match request.folder {
            Some(folder) => PathBuf::from(folder),
            None => self.folder_for(&stored.record)?,
        };
        let language = request.language.unwrap_or(stored.record.header.language);
        let maker = self.maker(stored, language)?;
        Ok(self.jobs.start(maker, request.kinds, folder))
    }

    /// Makes documents here and now; for the terminal twin. Answers with the files made.
    ///
    /// # Errors
    /// There is no such procurement, or a file cannot be made.
    pub fn export(
        &self,
        id: &str,
        kinds: &[DocumentKind],
        folder: &Path,
        language: Option<Language>,
    ) -> Result<Vec<MadeFile>, AppError> {
        let stored = self.stored(id)?;
        let language = language.unwrap_or(stored.record.header.language);
        let maker = self.maker(stored, language)?;
        let mut files = Vec::new();
        for kind in kinds {
            files.extend(maker.make(*kind, folder, &|_| true)?);
        }
        Ok(files)
    }

    /// Where a job stands.
    ///
    /// # Errors
    /// There is no such job.
    pub fn job(&self, request: JobRequest) -> Result<JobView, AppError> {
        self.jobs.view(request.job).ok_or_else(|| AppError::not_found("job", &request.job.to_string()))
    }

    /// Asks a job to stop; it answers as cancelled once it has.
    ///
    /// # Errors
    /// There is no such job.
    pub fn cancel_job(&self, request: JobRequest) -> Result<JobView, AppError> {
        self.jobs.cancel(request.job);
        self.job(request)
    }

    /// Lets the user pick a folder for documents.
    ///
    /// # Errors
    /// The shell has no dialog.
    pub fn pick_folder(&self, _: Nothing) -> Result<PickedPath, AppError> {
        let picked = self.host.pick_folder(&self.host.documents_folder())?;
        Ok(PickedPath { path: picked.map(|path| path.to_string_lossy().into_owned()) })
    }

    /// Lets the user pick a file that the program can read.
    ///
    /// # Errors
    /// The shell has no dialog.
    pub fn pick_file(&self, _: Nothing) -> Result<PickedPath, AppError> {
        let picked = self.host.pick_file()?;
        Ok(PickedPath { path: picked.map(|path| path.to_string_lossy().into_owned()) })
    }

    /// Shows a folder in the system's file manager.
    ///
    /// # Errors
    /// It is not a folder, or the system refuses.
    pub fn open_folder(&self, request: PathRequest) -> Result<Nothing, AppError> {
        let folder = Path::new(&request.path);
        if !folder.is_dir() {
            return Err(AppError::not_found("folder", &request.path));
        }
        self.host.open_folder(folder)?;
        Ok(Nothing {})
    }

    /// Opens an address of the catalogue in the system's browser; any other address is refused.
    ///
    /// # Errors
    /// The address is not one of the catalogue's, or the system refuses.
    pub fn open_address(&self, request: AddressRequest) -> Result<Nothing, AppError> {
        let known = |address: &Option<String>| address.as_deref() == Some(request.address.as_str());
        let in_catalogue = self.catalogue.sources.iter().any(|source| known(&source.address))
            || self
                .catalogue
                .requirements
                .iter()
                .any(|requirement| requirement.sources.iter().any(|place| known(&place.address)))
            || self.catalogue.approval_schemes.iter().any(|scheme| known(&scheme.address));
        if !in_catalogue {
            return Err(AppError::ForeignAddress { address: request.address });
        }
        self.host.open_address(&request.address)?;
        Ok(Nothing {})
    }

    fn folder_for(&self, procurement: &Procurement) -> Result<PathBuf, AppError> {
        let base = match self.settings()?.documents_folder {
            Some(folder) => PathBuf::from(folder),
            None => self.host.documents_folder(),
        };
        Ok(base.join(files::safe_name(&procurement.header.name)))
    }

    fn maker(&self, stored: store::Stored<Procurement>, language: Language) -> Result<Maker, AppError> {
        Ok(Maker {
            package: self.package_bytes(&stored, language, Audience::Buyer)?,
            vendor_package: self.package_bytes(&stored, language, Audience::Vendor)?,
            logo: self.document_logo()?,
            procurement: stored.record,
            catalogue: self.catalogue.clone(),
            numbers: self.numbers()?,
            store: self.store.clone(),
            host: self.host.clone(),
            signature: self.settings()?.signature,
            language,
        })
    }
}
