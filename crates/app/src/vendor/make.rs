//! Makes one document of a declaration: composes it, draws it and puts it on the disk, with its line in the log.

use crate::documents::{free_path, write_new};
use crate::error::AppError;
use crate::host::Host;
use crate::lock;
use crate::wire::vendor::files::{DeclarationDocument, MadeDeclarationFile};
use domain::catalogue::Catalogue;
use domain::declaration::{Declaration, LogKind};
use domain::document::{
    Document, eu_declaration_document, health_app_document, information_sheet_document,
    technical_documentation_document,
};
use domain::procurement::LogEntry;
use domain::text::Language;
use domain::words::vendor::VendorWords;
use package::{Attachment, DeclarationContents, Program, SetVersion};
use std::path::Path;
use std::sync::{Arc, Mutex};
use store::Store;

/// Identifier of a kind, as in JSON and in the log.
pub(crate) fn code(kind: DeclarationDocument) -> &'static str {
    match kind {
        DeclarationDocument::AnsweredWorkbook => "answered_workbook",
        DeclarationDocument::SelfDeclarationPdf => "self_declaration_pdf",
        DeclarationDocument::Package => "package",
        DeclarationDocument::Oscal => "oscal",
        DeclarationDocument::EuDeclaration => "eu_declaration",
        DeclarationDocument::TechnicalDocumentation => "technical_documentation",
        DeclarationDocument::InformationSheet => "information_sheet",
        DeclarationDocument::HealthAppScore => "health_app_score",
    }
}

/// The file name a document gets when nothing of that name is there.
pub(crate) fn file_name(kind: DeclarationDocument, language: Language) -> String {
    let words = VendorWords::of(language);
    match kind {
        DeclarationDocument::AnsweredWorkbook => format!("{}.xlsx", words.file_answers),
        DeclarationDocument::SelfDeclarationPdf => format!("{}.pdf", words.file_declaration),
        DeclarationDocument::Package => format!("{}.kravpakke", words.file_declaration),
        DeclarationDocument::Oscal => format!("{}.oscal.json", words.file_oscal),
        DeclarationDocument::EuDeclaration => format!("{}.pdf", words.eu_declaration),
        DeclarationDocument::TechnicalDocumentation => format!("{}.pdf", words.technical_documentation),
        DeclarationDocument::InformationSheet => format!("{}.pdf", words.information_sheet),
        DeclarationDocument::HealthAppScore => format!("{}.pdf", words.health_app_score),
    }
}

/// What a job needs, whole in itself: the declaration cannot change under it.
pub(crate) struct DeclarationMaker {
    pub declaration: Declaration,
    /// The workbook that came, where one did.
    pub original: Option<Vec<u8>>,
    pub attachments: Vec<Attachment>,
    pub catalogue: Arc<Catalogue>,
    pub store: Arc<Mutex<Store>>,
    pub host: Arc<dyn Host>,
    pub signature: String,
    pub language: Language,
}

impl DeclarationMaker {
    /// Makes a document in `folder`. `keep_going` is told the share done, and stops the work by answering false.
    pub fn make(
        &self,
        kind: DeclarationDocument,
        folder: &Path,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<MadeDeclarationFile, AppError> {
        let bytes = self.bytes(kind, keep_going)?;
        std::fs::create_dir_all(folder).map_err(|error| AppError::disk(folder, &error))?;
        let name = file_name(kind, self.file_language(kind));
        let path = free_path(folder, &name);
        write_new(&path, &bytes)?;
        let name = path.file_name().map_or(name, |name| name.to_string_lossy().into_owned());
        let entry = LogEntry {
            at: self.host.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
            who: self.signature.clone(),
            kind: LogKind::Exported,
            subject: code(kind).to_owned(),
            detail: name.clone(),
        };
        lock(&self.store).append_log(&self.declaration.id, &entry)?;
        Ok(MadeDeclarationFile { kind, name, path: path.to_string_lossy().into_owned() })
    }

    /// Workbook and package carry the list as it came, in its language.
    fn file_language(&self, kind: DeclarationDocument) -> Language {
        match kind {
            DeclarationDocument::AnsweredWorkbook
            | DeclarationDocument::Package
            | DeclarationDocument::SelfDeclarationPdf => self.declaration.list.language,
            _ => self.language,
        }
    }

    fn bytes(
        &self,
        kind: DeclarationDocument,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<Vec<u8>, AppError> {
        let composed = |compose: fn(&Declaration, &Catalogue, Language, domain::Date) -> Document| {
            let today = self.host.now().date_naive();
            compose(&self.declaration, &self.catalogue, self.language, today)
        };
        let drawn = |document: &Document| self.drawn(kind, document, keep_going);
        match kind {
            DeclarationDocument::AnsweredWorkbook => super::adapters::answered_workbook(self, keep_going),
            DeclarationDocument::SelfDeclarationPdf => super::adapters::self_declaration(self, keep_going),
            DeclarationDocument::Oscal => super::adapters::oscal(self),
            DeclarationDocument::Package => self.package(),
            DeclarationDocument::EuDeclaration => drawn(&composed(eu_declaration_document)),
            DeclarationDocument::TechnicalDocumentation => drawn(&composed(technical_documentation_document)),
            DeclarationDocument::InformationSheet => drawn(&composed(information_sheet_document)),
            DeclarationDocument::HealthAppScore => drawn(&composed(health_app_document)),
        }
    }

    /// A document as PDF.
    pub fn drawn(
        &self,
        kind: DeclarationDocument,
        document: &Document,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<Vec<u8>, AppError> {
        // What a person reads and what a program reads are one file; evidence goes with the package alone.
        let package = match kind {
            DeclarationDocument::SelfDeclarationPdf => Some(self.package_with(&[])?),
            _ => None,
        };
        let file_name = file_name(DeclarationDocument::Package, self.declaration.list.language);
        let embedded = package.as_deref().map(|bytes| pdf::Embedded {
            bytes,
            file_name: &file_name,
            description: VendorWords::of(self.declaration.list.language).file_declaration,
        });
        let options = pdf::Options { keep_going: Some(keep_going), embedded };
        let drawn = pdf::draw(document, &options);
        drawn.map(|drawn| drawn.bytes).map_err(|error| failed(kind, &error))
    }

    /// The exchange package.
    pub fn package(&self) -> Result<Vec<u8>, AppError> {
        self.package_with(&self.attachments)
    }

    fn package_with(&self, attachments: &[Attachment]) -> Result<Vec<u8>, AppError> {
        let catalogue = self.catalogue.sets.iter();
        Ok(package::write_declaration(&DeclarationContents {
            created: self.host.now().date_naive(),
            program: Program {
                name: "Kravkompass".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            catalogue: catalogue
                .map(|set| SetVersion { set: set.id.clone(), version: set.version.clone() })
                .collect(),
            declaration: self.declaration.clone(),
            attachments: attachments.to_vec(),
        })?)
    }
}

pub(crate) fn failed(kind: DeclarationDocument, error: &dyn std::error::Error) -> AppError {
    AppError::Document { kind: code(kind), detail: error.to_string() }
}
