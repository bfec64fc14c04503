//! Product folders: one version of one product each, with the evidence that backs its answers.

use super::declaration::DeclarationSummary;
use crate::wire::wire;
use domain::applicability::FactAnswer;
use domain::declaration::{
    Contact, EvidenceItem, EvidenceState, LogKind, ProductChange, ResponsiblePerson, Supplier,
};
use domain::text::Language;
use std::collections::BTreeMap;

wire! {
    /// All product folders, the one changed last first, and those that were deleted.
    pub struct Products {
        /// Those there are.
        pub products: Vec<ProductSummary>,
        /// Those that can be restored, the one deleted last first.
        pub deleted: Vec<DeletedRecord>,
    }

    /// A product folder in a list.
    pub struct ProductSummary {
        /// Identifier.
        pub id: String,
        /// Name of the product.
        pub name: String,
        /// Version.
        pub version: String,
        /// Name of the supplier.
        pub supplier: String,
        /// Technology areas, as identifiers.
        pub areas: Vec<String>,
        /// Items of evidence.
        pub evidence: usize,
        /// Of them, expired.
        pub expired: usize,
        /// Of them, soon to expire.
        pub expiring: usize,
        /// Declarations about it.
        pub declarations: usize,
        /// The version it was copied from.
        pub earlier: Option<String>,
        /// Last change (RFC 3339).
        pub changed_at: String,
    }

    /// A deleted product folder or declaration.
    pub struct DeletedRecord {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Last change (RFC 3339).
        pub changed_at: String,
    }

    /// A new product folder.
    pub struct CreateProduct {
        /// Name of the product.
        pub name: String,
        /// Version.
        pub version: String,
        /// What it is.
        #[serde(default)]
        pub description: String,
        /// Who supplies it.
        #[serde(default)]
        pub supplier: SupplierFields,
        /// Technology areas.
        #[serde(default)]
        pub areas: Vec<String>,
        /// How it is delivered.
        #[serde(default)]
        pub delivery: Option<String>,
    }

    /// A supplier as it is typed: the organisation number is a text, so that a wrong one gets its own error.
    #[derive(Default)]
    pub struct SupplierFields {
        /// Name.
        #[serde(default)]
        pub name: String,
        /// Norwegian organisation number; empty for none.
        #[serde(default)]
        pub organisation_number: String,
        /// Register abroad, such as `VAT` or `DUNS`; empty for none.
        #[serde(default)]
        pub foreign_scheme: String,
        /// Identifier there.
        #[serde(default)]
        pub foreign_value: String,
        /// Address, as it stands on papers.
        #[serde(default)]
        pub address: String,
    }

    /// Names a product folder.
    pub struct ProductRequest {
        /// Identifier.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// A product folder.
    pub struct ProductView {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Version.
        pub version: String,
        /// What it is.
        pub description: String,
        /// Who supplies it.
        pub supplier: Supplier,
        /// Whom to ask.
        pub contact: Contact,
        /// Who answers for which subject.
        pub responsible: Vec<ResponsiblePerson>,
        /// Technology areas.
        pub areas: Vec<String>,
        /// How it is delivered.
        pub delivery: Option<String>,
        /// Answers by question.
        pub facts: BTreeMap<String, FactAnswer>,
        /// The evidence library, in the order it was entered.
        pub evidence: Vec<EvidenceView>,
        /// Declarations about it, the one changed last first.
        pub declarations: Vec<DeclarationSummary>,
        /// The version it was copied from.
        pub earlier: Option<String>,
        /// Grows with every change.
        pub revision: u64,
        /// When it was created (RFC 3339).
        pub created_at: String,
        /// When it was last changed (RFC 3339).
        pub changed_at: String,
        /// What undo would take back.
        pub undo: Option<LogKind>,
        /// What redo would do again.
        pub redo: Option<LogKind>,
    }

    /// An item of evidence, with what is to be said of it today.
    pub struct EvidenceView {
        /// The item.
        pub item: EvidenceItem,
        /// Whether it holds today.
        pub state: EvidenceState,
        /// Days until its last day; negative when that has been, `None` when it has none.
        pub days_left: Option<i64>,
        /// It covers this version of the product.
        pub covers_version: bool,
        /// Name of the approval scheme, where it belongs to one.
        pub scheme_name: String,
        /// The program knows where its file lies on this machine, so that it can go into a package.
        pub file_known: bool,
        /// Answers that name it, in all declarations about this product.
        pub used: usize,
    }

    /// A change to a product folder.
    pub struct ProductChangeRequest {
        /// Identifier.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// Language of the answer.
        pub language: Language,
        /// The change. A supplier is changed with `change_supplier`, where its number is a text.
        pub change: ProductChange,
    }

    /// A new supplier, as typed.
    pub struct SupplierRequest {
        /// Identifier.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// Language of the answer.
        pub language: Language,
        /// As typed.
        pub supplier: SupplierFields,
    }

    /// Copies a product folder as a new version.
    pub struct CopyProduct {
        /// The version to copy.
        pub id: String,
        /// The new version.
        pub version: String,
        /// Language of the answer.
        pub language: Language,
    }

    /// A file that shall be evidence.
    pub struct EvidenceFileRequest {
        /// Where it lies; `None` asks the user with a dialog.
        pub path: Option<String>,
    }

    /// A file looked at: enough to fill in an item of evidence, which is then added like any other. The program
    /// remembers where the file lies, so that it can go into a package if the vendor wants it to.
    pub struct EvidenceFile {
        /// Its name.
        pub file_name: String,
        /// Size in bytes.
        pub bytes: u64,
        /// SHA-256 in lower-case hexadecimal.
        pub sha256: String,
    }

    /// The file the user picked, if any.
    pub struct PickedEvidence {
        /// `None` when the user changed their mind.
        pub file: Option<EvidenceFile>,
    }

    /// The log of a product folder or a declaration.
    pub struct VendorLog {
        /// Oldest first.
        pub lines: Vec<VendorLogLine>,
    }

    /// A line of that log.
    pub struct VendorLogLine {
        /// When (RFC 3339).
        pub at: String,
        /// Who.
        pub who: String,
        /// What kind of change.
        pub kind: LogKind,
        /// What it was about: ids of requirements or evidence.
        pub subject: String,
        /// What was changed to.
        pub detail: String,
    }
}
