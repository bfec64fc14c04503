//! Documents made of a declaration: what can be made, where it would lie, and the job that makes it.

use super::make::{DeclarationMaker, code, file_name};
use super::product_view::EVIDENCE_FILE_LIMIT;
use super::product_view::{read_within, sha256};
use crate::App;
use crate::documents::safe_name;
use crate::error::AppError;
use crate::wire::WireError;
use crate::wire::documents::{JobRequest, JobState};
use crate::wire::vendor::declaration::DeclarationRequest;
use crate::wire::vendor::files::{
    AttachableEvidence, DeclarationDocument, DeclarationDocumentPlan, DeclarationJobView,
    MadeDeclarationFile, MakeDeclarationDocuments, PlannedDeclarationDocument,
};
use domain::declaration::{Declaration, EvidenceItem, LogKind};
use domain::text::Language;
use package::Attachment;
use std::path::{Path, PathBuf};
use store::Stored;

/// Every document, in the order it is offered.
pub(crate) const ALL_DOCUMENTS: [DeclarationDocument; 8] = [
    DeclarationDocument::AnsweredWorkbook,
    DeclarationDocument::SelfDeclarationPdf,
    DeclarationDocument::Package,
    DeclarationDocument::EuDeclaration,
    DeclarationDocument::TechnicalDocumentation,
    DeclarationDocument::InformationSheet,
    DeclarationDocument::HealthAppScore,
    DeclarationDocument::Oscal,
];

impl App {
    /// What can be made of a declaration, and where it would lie.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn declaration_documents(
        &self,
        request: DeclarationRequest,
    ) -> Result<DeclarationDocumentPlan, AppError> {
        let stored = self.stored_declaration(&request.id)?;
        let declaration = &stored.record;
        let folder = self.declaration_folder(declaration)?;
        let log = self.store().log(&declaration.id)?;
        let plan = |kind: DeclarationDocument| {
            let file_name = file_name(kind, declaration.list.language);
            let made =
                log.iter().rev().find(|entry| entry.kind == LogKind::Exported && entry.subject == code(kind));
            PlannedDeclarationDocument {
                kind,
                relevant: is_relevant(kind, declaration),
                draft: is_draft(kind),
                exists: folder.join(&file_name).exists(),
                file_name,
                last_made: made.map(|entry| entry.at.clone()),
                error: None,
            }
        };
        let evidence = declaration.product.evidence.iter().filter(|item| !item.sha256.is_empty());
        Ok(DeclarationDocumentPlan {
            documents: ALL_DOCUMENTS.into_iter().map(plan).collect(),
            attachable: evidence.map(|item| self.attachable(item)).collect(),
            folder: folder.to_string_lossy().into_owned(),
        })
    }

    fn attachable(&self, item: &EvidenceItem) -> AttachableEvidence {
        let bytes = self.evidence_bytes(item).ok();
        AttachableEvidence {
            evidence: item.id.to_string(),
            title: item.title.clone(),
            file_name: item.file_name.clone(),
            there: bytes.is_some(),
            bytes: bytes.map_or(0, |bytes| bytes.len() as u64),
        }
    }

    /// The file of an item of evidence, where it lies as it was.
    fn evidence_bytes(&self, item: &EvidenceItem) -> Result<Vec<u8>, AppError> {
        let moved = || AppError::EvidenceMoved { title: item.title.clone() };
        let path = self.evidence_path(&item.sha256).ok_or_else(moved)?;
        let bytes = read_within(&path, EVIDENCE_FILE_LIMIT).map_err(|_| moved())?;
        if sha256(&bytes) == item.sha256 { Ok(bytes) } else { Err(moved()) }
    }

    /// Starts making documents; the job goes on after the answer.
    ///
    /// # Errors
    /// There is no such declaration, or evidence that shall go along is not where it was.
    pub fn make_declaration_documents(
        &self,
        request: MakeDeclarationDocuments,
    ) -> Result<DeclarationJobView, AppError> {
        let stored = self.stored_declaration(&request.id)?;
        let folder = match request.folder {
            Some(folder) => PathBuf::from(folder),
            None => self.declaration_folder(&stored.record)?,
        };
        let kinds = request.kinds;
        let maker = self.declaration_maker(stored, request.language, &request.attach)?;
        let current = kinds.first().copied();
        let begun = |job| DeclarationJobView {
            job,
            state: JobState::Running,
            progress: 0.0,
            current,
            files: Vec::new(),
            error: None,
        };
        let job = self.declaration_jobs.start(begun, move |progress| {
            for (number, kind) in kinds.iter().enumerate() {
                if progress.is_cancelled() {
                    return progress.update(|view| view.state = JobState::Cancelled);
                }
                progress.update(|view| view.current = Some(*kind));
                #[allow(clippy::cast_precision_loss)] // a handful of documents
                let share = |done: f32| (number as f32 + done.clamp(0.0, 1.0)) / kinds.len().max(1) as f32;
                let keep_going = |done: f32| {
                    progress.update(|view| view.progress = share(done));
                    !progress.is_cancelled()
                };
                match maker.make(*kind, &folder, &keep_going) {
                    Ok(file) => progress.update(|view| view.files.push(file)),
                    Err(_) if progress.is_cancelled() => {
                        return progress.update(|view| view.state = JobState::Cancelled);
                    }
                    Err(error) => {
                        return progress.update(|view| {
                            view.state = JobState::Failed;
                            view.error = Some(WireError::from(error));
                        });
                    }
                }
            }
            progress.update(|view| {
                view.state = JobState::Done;
                view.progress = 1.0;
                view.current = None;
            });
        })?;
        self.declaration_job(JobRequest { job })
    }

    /// Where a job on documents of a declaration stands.
    ///
    /// # Errors
    /// There is no such job.
    pub fn declaration_job(&self, request: JobRequest) -> Result<DeclarationJobView, AppError> {
        let view = self.declaration_jobs.look(request.job, Clone::clone);
        view.ok_or_else(|| AppError::not_found("job", &request.job.to_string()))
    }

    /// Asks a job to stop; it answers as cancelled once it has.
    ///
    /// # Errors
    /// There is no such job.
    pub fn cancel_declaration_job(&self, request: JobRequest) -> Result<DeclarationJobView, AppError> {
        self.declaration_jobs.cancel(request.job);
        self.declaration_job(request)
    }

    /// Makes documents here and now; for the terminal twin. Answers with the files made.
    ///
    /// # Errors
    /// There is no such declaration, or a file cannot be made.
    pub fn export_declaration(
        &self,
        id: &str,
        kinds: &[DeclarationDocument],
        folder: &Path,
        language: Option<Language>,
    ) -> Result<Vec<MadeDeclarationFile>, AppError> {
        let maker = self.declaration_maker(self.stored_declaration(id)?, language, &[])?;
        kinds.iter().map(|kind| maker.make(*kind, folder, &|_| true)).collect()
    }

    /// Writes the package of a declaration to a new file; for the terminal twin.
    ///
    /// # Errors
    /// The file exists already or cannot be written.
    pub fn write_declaration_package(&self, id: &str, path: &Path) -> Result<(), AppError> {
        let maker = self.declaration_maker(self.stored_declaration(id)?, None, &[])?;
        crate::documents::write_new(path, &maker.package()?)
    }

    fn declaration_maker(
        &self,
        stored: Stored<Declaration>,
        language: Option<Language>,
        attach: &[String],
    ) -> Result<DeclarationMaker, AppError> {
        let declaration = stored.record;
        let mut attachments = Vec::with_capacity(attach.len());
        for id in attach {
            let item = declaration.product.evidence.iter().find(|item| item.id.as_str() == id);
            let item = item.ok_or_else(|| AppError::not_found("evidence", id))?;
            let name = safe_name(&item.file_name);
            attachments.push(Attachment {
                path: format!("evidence/{id} {name}"),
                media_type: "application/octet-stream".to_owned(),
                bytes: self.evidence_bytes(item)?,
            });
        }
        // Each look into the store lets go of it before the next.
        let original = self.store().kept_file(&super::list_file_key(&declaration.id))?;
        let signature = self.settings()?.signature;
        Ok(DeclarationMaker {
            language: language.unwrap_or(declaration.list.language),
            original: original.map(|(_, bytes)| bytes),
            attachments,
            declaration,
            catalogue: self.catalogue.clone(),
            store: self.store.clone(),
            host: self.host.clone(),
            signature,
        })
    }

    fn declaration_folder(&self, declaration: &Declaration) -> Result<PathBuf, AppError> {
        let base = match self.settings()?.documents_folder {
            Some(folder) => PathBuf::from(folder),
            None => self.host.documents_folder(),
        };
        let product = &declaration.product;
        let name = format!("{} {}, {}", product.name, product.version, declaration.list.header.name);
        Ok(base.join(safe_name(&name)))
    }
}

/// Whether a document has something to say about this product: EHDS papers where the list asks of the regulation or the
/// product is a journal system, the app's self-assessment where the list asks of apps or the product is one.
fn is_relevant(kind: DeclarationDocument, declaration: &Declaration) -> bool {
    let areas = &declaration.product.purchase.areas;
    let is = |area: &str| areas.iter().any(|id| id.as_str() == area);
    let asks = |set: &str| {
        let mut sets = declaration.list.entries.iter().filter_map(|entry| entry.set.as_ref());
        sets.any(|id| id.as_str() == set)
    };
    match kind {
        DeclarationDocument::EuDeclaration
        | DeclarationDocument::TechnicalDocumentation
        | DeclarationDocument::InformationSheet => is("journal-system") || asks("ehds"),
        DeclarationDocument::HealthAppScore => is("health-app") || asks("health-apps"),
        _ => true,
    }
}

fn is_draft(kind: DeclarationDocument) -> bool {
    matches!(
        kind,
        DeclarationDocument::EuDeclaration
            | DeclarationDocument::TechnicalDocumentation
            | DeclarationDocument::InformationSheet
            | DeclarationDocument::HealthAppScore
    )
}
