//! What the log of a product folder or a declaration tells.

use serde::{Deserialize, Serialize};

/// What kind of change an entry in the log of a product folder or a declaration is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "VendorLogKind"))]
pub enum LogKind {
    /// It was created; a declaration was started.
    Created,
    /// It was read from a file.
    Opened,
    /// It was copied from an earlier version.
    Copied,
    /// Name, version and description of a product.
    Details,
    /// Who supplies it.
    Supplier,
    /// Whom to ask.
    Contact,
    /// Who answers for which subject.
    Responsible,
    /// What it is, how it is delivered and what is known about it.
    Purchase,
    /// An item of evidence added.
    AddEvidence,
    /// An item of evidence changed.
    EditEvidence,
    /// An item of evidence removed.
    RemoveEvidence,
    /// One or many requirements answered.
    Answer,
    /// Many requirements answered by one statement.
    Statement,
    /// Earlier answers taken over.
    Reuse,
    /// Answers read from a file.
    Import,
    /// Signed.
    Sign,
    /// The signature withdrawn.
    WithdrawSignOff,
    /// The last change was undone.
    Undone,
    /// It was done again.
    Redone,
    /// Documents were made.
    Exported,
}
