//! The vendor's side: product folders, declarations, the documents made of them, and files somebody sent.

mod adapters;
mod declaration_view;
mod declarations;
mod declare;
mod documents;
mod files;
mod import;
mod make;
mod product_view;
mod products;
mod rows;
mod starting;
mod yaml;

pub use declare::{DeclareList, MadeDeclaration};
pub use yaml::MAX_VENDOR_FILE;

pub(crate) use adapters::Workbook;
pub(crate) use files::{Found, found};
pub(crate) use product_view::read_within;

use crate::App;
use crate::error::AppError;
use crate::wire::vendor::product::{VendorLog, VendorLogLine};
use domain::control::Severity;
use domain::declaration::review::Issue;
use domain::declaration::{LogKind, Product};
use domain::ids::ProductId;
use domain::procurement::LogEntry;
use std::collections::BTreeSet;

pub(crate) use domain::declaration::reuse::is_same_product as same_product;

impl App {
    pub(crate) fn vendor_entry(
        &self,
        kind: LogKind,
        subject: String,
        detail: String,
    ) -> Result<LogEntry<LogKind>, AppError> {
        Ok(LogEntry { at: self.now(), who: self.settings()?.signature, kind, subject, detail })
    }

    /// A product and all versions it was copied from or that were copied from it.
    pub(crate) fn lineage(&self, product: &Product) -> Result<BTreeSet<ProductId>, AppError> {
        let mut pairs = Vec::new();
        // Let go of the store before the loop: what a loop goes over is held as long as the loop runs.
        let rows = self.store().all::<Product>()?;
        for row in rows {
            let stored = self.store().get(&row.id)?;
            pairs.extend(stored.and_then(|stored| Some((stored.record.id, stored.record.earlier?))));
        }
        pairs.extend(product.earlier.clone().map(|earlier| (product.id.clone(), earlier)));
        let mut lineage = BTreeSet::from([product.id.clone()]);
        // Versions are few; each round finds the next of kin until there are no more.
        loop {
            let kin: Vec<ProductId> = pairs
                .iter()
                .flat_map(|(later, earlier)| [(later, earlier), (earlier, later)])
                .filter(|(one, other)| lineage.contains(*one) && !lineage.contains(*other))
                .map(|(_, other)| other.clone())
                .collect();
            if kin.is_empty() {
                return Ok(lineage);
            }
            lineage.extend(kin);
        }
    }
}

/// Under which key the workbook is kept that a declaration answers.
pub(crate) fn list_file_key(id: &domain::ids::DeclarationId) -> String {
    format!("list-of-declaration:{id}")
}

pub(crate) fn vendor_log(entries: Vec<LogEntry<LogKind>>) -> VendorLog {
    let line = |entry: LogEntry<LogKind>| VendorLogLine {
        at: entry.at,
        who: entry.who,
        kind: entry.kind,
        subject: entry.subject,
        detail: entry.detail,
    };
    VendorLog { lines: entries.into_iter().map(line).collect() }
}

/// Texts in one field of the log.
pub(crate) fn vendor_lines(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(" ")
}

/// Whether nothing is unanswered and nothing contradicts itself.
pub(crate) fn is_ready(issues: &[Issue]) -> bool {
    use domain::declaration::review::IssueKind;
    issues.iter().all(|issue| issue.severity != Severity::Error && issue.kind != IssueKind::Unanswered)
}
