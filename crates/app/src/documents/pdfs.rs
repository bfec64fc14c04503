//! The PDF documents of a procurement: the list with its machine file in it, the form for the vendor, the buyer's appendix.

use super::make::{KeepGoing, Maker};
use crate::error::AppError;
use crate::lock;
use domain::document::{
    Document, decision_log_document, declaration_form_document, requirement_list_document,
};
use domain::words::Words;
use pdf::{Embedded, Options};

impl Maker {
    /// The requirement list. It goes to councils and vendors alike, so the machine file in it is the vendor's package.
    pub(super) fn list_pdf(
        &self,
        kind: &'static str,
        keep_going: KeepGoing<'_>,
    ) -> Result<Vec<u8>, AppError> {
        let words = Words::of(self.language);
        let name = format!("{}.kravpakke", words.file_package);
        let description = format!("{}: {}", words.file_package, self.procurement.header.name);
        let embedded = Embedded { bytes: &self.vendor_package, file_name: &name, description: &description };
        self.drawn(kind, requirement_list_document(&self.list()), Some(embedded), keep_going)
    }

    /// The form a vendor fills in.
    pub(super) fn form_pdf(
        &self,
        kind: &'static str,
        keep_going: KeepGoing<'_>,
    ) -> Result<Vec<u8>, AppError> {
        self.drawn(kind, declaration_form_document(&self.list()), None, keep_going)
    }

    /// The buyer's appendix: deviations and decision log.
    pub(super) fn log_pdf(&self, kind: &'static str, keep_going: KeepGoing<'_>) -> Result<Vec<u8>, AppError> {
        let log = lock(&self.store).log(&self.procurement.id)?;
        self.drawn(kind, decision_log_document(&self.list(), &log), None, keep_going)
    }

    fn drawn(
        &self,
        kind: &'static str,
        document: Document,
        embedded: Option<Embedded<'_>>,
        keep_going: KeepGoing<'_>,
    ) -> Result<Vec<u8>, AppError> {
        let document = Document { logo: self.logo.clone(), ..document };
        let options = Options { keep_going: Some(keep_going), embedded };
        let drawn = pdf::draw(&document, &options);
        drawn.map(|drawn| drawn.bytes).map_err(|error| AppError::Document { kind, detail: error.to_string() })
    }
}
