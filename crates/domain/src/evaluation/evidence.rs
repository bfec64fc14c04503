//! What backs an answer, whether it came from the vendor's evidence library or stands as words in a workbook; and
//! whether it still holds for the product that is offered.

use super::Submission;
use crate::Date;
use crate::declaration::{Answer, EvidenceItem, parse_evidence};

/// A piece of evidence, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceState {
    /// The evidence.
    pub item: EvidenceItem,
    /// It is out of date.
    pub expired: bool,
    /// It covers another version of the product.
    pub out_of_scope: bool,
}

/// Everything that backs `answer`, seen on `day`. What the library does not hold backs nothing.
pub fn claimed_evidence(submission: &Submission, answer: &Answer, day: Date) -> Vec<EvidenceState> {
    let product = &submission.declaration.product;
    let library = answer.evidence.iter().filter_map(|id| product.evidence_item(id)).cloned();
    library
        .chain(parse_evidence(&answer.documentation))
        .map(|item| EvidenceState {
            expired: item.has_expired(day),
            // Without a version of the product there is nothing to hold the evidence against.
            out_of_scope: !product.version.trim().is_empty() && !item.covers(&product.version),
            item,
        })
        .collect()
}
