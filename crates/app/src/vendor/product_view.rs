//! A product folder as the shells see it, with what is to be said of its evidence today; and files that shall be
//! evidence.

use crate::App;
use crate::error::AppError;
use crate::wire::vendor::product::{
    EvidenceFile, EvidenceFileRequest, EvidenceView, PickedEvidence, ProductSummary, ProductView,
};
use domain::declaration::{Declaration, EvidenceItem, EvidenceState, Product};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use store::Stored;

/// Largest file that is taken as evidence: no certificate or report is near it, and it must fit in a package.
pub(crate) const EVIDENCE_FILE_LIMIT: u64 = 32 * 1024 * 1024;

impl App {
    pub(crate) fn product_summary(
        &self,
        stored: &Stored<Product>,
        declarations: &[Stored<Declaration>],
    ) -> ProductSummary {
        let product = &stored.record;
        let today = self.today();
        let state = |wanted| product.evidence.iter().filter(|item| item.state(today) == wanted).count();
        ProductSummary {
            id: product.id.to_string(),
            name: product.name.clone(),
            version: product.version.clone(),
            supplier: product.supplier.name.clone(),
            areas: product.purchase.areas.iter().map(ToString::to_string).collect(),
            evidence: product.evidence.len(),
            expired: state(EvidenceState::Expired),
            expiring: state(EvidenceState::Expiring),
            declarations: about(product, declarations).count(),
            earlier: product.earlier.as_ref().map(ToString::to_string),
            changed_at: stored.changed_at.clone(),
        }
    }

    pub(crate) fn product_view(
        &self,
        stored: &Stored<Product>,
        declarations: &[Stored<Declaration>],
    ) -> ProductView {
        let product = &stored.record;
        let evidence =
            product.evidence.iter().map(|item| self.evidence_view(item, product, declarations)).collect();
        ProductView {
            id: product.id.to_string(),
            name: product.name.clone(),
            version: product.version.clone(),
            description: product.description.clone(),
            supplier: product.supplier.clone(),
            contact: product.contact.clone(),
            responsible: product.responsible.clone(),
            areas: product.purchase.areas.iter().map(ToString::to_string).collect(),
            delivery: product.purchase.delivery.as_ref().map(ToString::to_string),
            facts: product.purchase.facts.iter().map(|(id, fact)| (id.to_string(), fact.clone())).collect(),
            evidence,
            declarations: about(product, declarations).map(|one| self.declaration_summary(one)).collect(),
            earlier: product.earlier.as_ref().map(ToString::to_string),
            revision: stored.revision,
            created_at: stored.created_at.clone(),
            changed_at: stored.changed_at.clone(),
            undo: stored.undo,
            redo: stored.redo,
        }
    }

    pub(crate) fn evidence_view(
        &self,
        item: &EvidenceItem,
        product: &Product,
        declarations: &[Stored<Declaration>],
    ) -> EvidenceView {
        let today = self.today();
        let language = self.settings().map(|settings| settings.language).unwrap_or_default();
        let scheme = item.scheme.as_deref().and_then(|id| self.catalogue.approval_scheme(id));
        let answers = about(product, declarations).flat_map(|stored| stored.record.answers.values());
        EvidenceView {
            item: item.clone(),
            state: item.state(today),
            days_left: item.days_left(today),
            covers_version: item.covers(&product.version),
            scheme_name: scheme.map(|scheme| scheme.name.get(language).to_owned()).unwrap_or_default(),
            file_known: self.evidence_path(&item.sha256).is_some(),
            used: answers.filter(|answer| answer.evidence.contains(&item.id)).count(),
        }
    }

    /// Looks at a file that shall be evidence, and remembers where it lies.
    ///
    /// # Errors
    /// It cannot be read, is empty, or is larger than evidence may be.
    pub fn evidence_file(&self, request: EvidenceFileRequest) -> Result<PickedEvidence, AppError> {
        let Some(path) = self.path_or_dialog(request.path)? else { return Ok(PickedEvidence { file: None }) };
        let bytes = read_within(&path, EVIDENCE_FILE_LIMIT)?;
        if bytes.is_empty() {
            return Err(AppError::FileEmpty { path: path.to_string_lossy().into_owned() });
        }
        let sha256 = sha256(&bytes);
        let place = std::path::absolute(&path).unwrap_or_else(|_| path.clone());
        self.store().set_setting(&evidence_key(&sha256), &place.to_string_lossy())?;
        let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(PickedEvidence { file: Some(EvidenceFile { file_name, bytes: bytes.len() as u64, sha256 }) })
    }

    /// Where the file with this check sum was when it was made evidence. Kept beside the product, not in it: a path on
    /// this machine must never leave with a package.
    pub(crate) fn evidence_path(&self, sha256: &str) -> Option<PathBuf> {
        if sha256.is_empty() {
            return None;
        }
        self.store().setting(&evidence_key(sha256)).ok().flatten().map(PathBuf::from)
    }

    /// The path that was given, or the one the user picks.
    pub(crate) fn path_or_dialog(&self, path: Option<String>) -> Result<Option<PathBuf>, AppError> {
        match path {
            Some(path) => Ok(Some(PathBuf::from(path))),
            None => Ok(self.host.pick_file()?),
        }
    }
}

fn evidence_key(sha256: &str) -> String {
    format!("evidence-file:{sha256}")
}

/// The declarations about a product.
fn about<'a>(
    product: &'a Product,
    declarations: &'a [Stored<Declaration>],
) -> impl Iterator<Item = &'a Stored<Declaration>> {
    declarations.iter().filter(|stored| stored.record.product.id == product.id)
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Reads a file of at most `limit` bytes; one that is larger is refused without reading the rest.
pub(crate) fn read_within(path: &Path, limit: u64) -> Result<Vec<u8>, AppError> {
    use std::io::Read;
    let disk = |error: std::io::Error| AppError::disk(path, &error);
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(disk)?.take(limit + 1).read_to_end(&mut bytes).map_err(disk)?;
    if bytes.len() as u64 > limit {
        return Err(AppError::FileTooLarge { path: path.to_string_lossy().into_owned(), limit });
    }
    Ok(bytes)
}
