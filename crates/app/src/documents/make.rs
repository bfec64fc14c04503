//! Makes one document: composes it, draws it and puts it on the disk, with its line in the decision log.

use super::files::{free_path, write_new};
use crate::error::AppError;
use crate::host::Host;
use crate::lock;
use crate::wire::documents::{DocumentKind, MadeFile};
use domain::catalogue::Catalogue;
use domain::document::Logo;
use domain::ids::RequirementId;
use domain::import::ImportedNumber;
use domain::list::compose;
use domain::procurement::{LogEntry, LogKind, Procurement};
use domain::text::Language;
use domain::words::Words;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use store::Store;
use workbook::Audience;

pub(super) const ALL_KINDS: [DocumentKind; 6] = [
    DocumentKind::VendorWorkbook,
    DocumentKind::BuyerWorkbook,
    DocumentKind::RequirementListPdf,
    DocumentKind::DeclarationFormPdf,
    DocumentKind::LogPdf,
    DocumentKind::Package,
];

/// Identifier of a kind, as in JSON and in the decision log.
pub(super) fn code(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::VendorWorkbook => "vendor_workbook",
        DocumentKind::BuyerWorkbook => "buyer_workbook",
        DocumentKind::RequirementListPdf => "requirement_list_pdf",
        DocumentKind::DeclarationFormPdf => "declaration_form_pdf",
        DocumentKind::LogPdf => "log_pdf",
        DocumentKind::Package => "package",
    }
}

/// The file name a document gets when nothing of that name is there.
pub(super) fn file_name(kind: DocumentKind, language: Language) -> String {
    let words = Words::of(language);
    match kind {
        DocumentKind::VendorWorkbook => format!("{}.xlsx", words.file_answers),
        DocumentKind::BuyerWorkbook => {
            format!("{} ({}).xlsx", words.file_answers, words.buyers_copy.to_lowercase())
        }
        DocumentKind::RequirementListPdf => format!("{}.pdf", words.file_list),
        DocumentKind::DeclarationFormPdf => format!("{}.pdf", words.papers().file_form),
        DocumentKind::LogPdf => format!("{}.pdf", words.papers().file_log),
        DocumentKind::Package => format!("{}.kravpakke", words.file_package),
    }
}

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
    /// Makes a document in `folder`. `keep_going` is told the share done, and stops the work by answering false.
    pub fn make(
        &self,
        kind: DocumentKind,
        folder: &Path,
        keep_going: &dyn Fn(f32) -> bool,
    ) -> Result<MadeFile, AppError> {
        let bytes = self.bytes(kind, keep_going)?;
        std::fs::create_dir_all(folder).map_err(|error| AppError::disk(folder, &error))?;
        let name = file_name(kind, self.language);
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
        lock(&self.store).append_log(&self.procurement.id, &entry)?;
        Ok(MadeFile { kind, name, path: path.to_string_lossy().into_owned() })
    }

    fn bytes(&self, kind: DocumentKind, keep_going: &dyn Fn(f32) -> bool) -> Result<Vec<u8>, AppError> {
        let list = || {
            compose(&self.procurement, &self.catalogue, self.language, self.host.now().date_naive())
                .with_imported_numbers(&self.numbers)
        };
        let failed = |error: &dyn std::error::Error| AppError::Document {
            kind: code(kind),
            detail: error.to_string(),
        };
        let workbook = |audience| {
            workbook::write(&list(), audience, &workbook::Options { keep_going })
                .map_err(|error| failed(&error))
        };
        match kind {
            DocumentKind::VendorWorkbook => workbook(Audience::Vendor),
            DocumentKind::BuyerWorkbook => workbook(Audience::Buyer),
            DocumentKind::RequirementListPdf => self.list_pdf(code(kind), keep_going),
            DocumentKind::DeclarationFormPdf => self.form_pdf(code(kind), keep_going),
            DocumentKind::LogPdf => self.log_pdf(code(kind), keep_going),
            DocumentKind::Package => Ok(self.package.clone()),
        }
    }
}
