//! Declarations: started, seen as a whole, signed.

use super::product::DeletedRecord;
use crate::wire::wire;
use domain::applicability::FactAnswer;
use domain::declaration::review::{Issue, Progress};
use domain::declaration::{DeclarationChange, LogKind, SignOff, SignOffState, Statement};
use domain::procurement::Header;
use domain::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a declaration answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ListSource {
    /// A file somebody sent: a workbook, a package, or a PDF that carries one. Answers in it are not taken in; see
    /// `read_answers`.
    File {
        /// Where it lies.
        path: String,
    },
    /// A procurement in this workspace.
    Procurement {
        /// Its id.
        id: String,
    },
    /// A technology area, before any tender. What is given here is kept in the product folder.
    Area {
        /// Technology areas.
        areas: Vec<String>,
        /// How it is delivered.
        delivery: Option<String>,
        /// Answers by question; they are put to those of the product folder.
        #[serde(default)]
        facts: BTreeMap<String, FactAnswer>,
        /// Also the extended requirements.
        #[serde(default)]
        everything: bool,
        /// Language of the list.
        language: Language,
    },
}

wire! {
    /// All declarations, the one changed last first, and those that were deleted.
    pub struct Declarations {
        /// Those there are.
        pub declarations: Vec<DeclarationSummary>,
        /// Those that can be restored.
        pub deleted: Vec<DeletedRecord>,
    }

    /// A declaration in a list.
    pub struct DeclarationSummary {
        /// Identifier.
        pub id: String,
        /// What is answered: name of the procurement, or the areas.
        pub name: String,
        /// Who buys; empty before any tender.
        pub buyer: String,
        /// The product folder.
        pub product: String,
        /// Name of the product.
        pub product_name: String,
        /// Version.
        pub version: String,
        /// How far it has come.
        pub progress: Progress,
        /// Whether it is signed.
        pub sign_off_state: SignOffState,
        /// Last change (RFC 3339).
        pub changed_at: String,
    }

    /// Starts a declaration.
    pub struct StartDeclaration {
        /// The product folder.
        pub product: String,
        /// What is answered.
        pub list: ListSource,
        /// Language of explanations.
        pub language: Language,
    }

    /// Names a declaration.
    pub struct DeclarationRequest {
        /// Identifier.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// A declaration as a whole.
    pub struct DeclarationView {
        /// Identifier.
        pub id: String,
        /// The product folder.
        pub product: String,
        /// Name of the product.
        pub product_name: String,
        /// Version.
        pub version: String,
        /// Name of the supplier.
        pub supplier: String,
        /// The product folder is in this workspace; if not, the declaration shows the product as it came.
        pub product_known: bool,
        /// Who buys what. Before any tender the name is that of the areas, and no buyer is named.
        pub header: Header,
        /// The list is composed for an area, before any tender.
        pub before_tender: bool,
        /// Identifier of the list.
        pub list_id: String,
        /// Language of the list.
        pub language: Language,
        /// The date the list was frozen.
        pub as_of: String,
        /// What is bought, in words.
        pub areas: Vec<String>,
        /// How it is delivered, in words.
        pub delivery: String,
        /// Requirements that wait for an unanswered question and are not in the list.
        pub not_determined: usize,
        /// How far it has come.
        pub progress: Progress,
        /// Parts of the list, by theme in print order.
        pub themes: Vec<PartProgress>,
        /// Parts of the list, by set.
        pub sets: Vec<PartProgress>,
        /// Earlier answers that wait to be accepted or not; those to answered requirements are not counted.
        pub offers: usize,
        /// Who stands behind it.
        pub sign_off: Option<SignOff>,
        /// Whether it is signed. A signed one refuses changes until the signature is withdrawn.
        pub sign_off_state: SignOffState,
        /// Grows with every change.
        pub revision: u64,
        /// When it was started (RFC 3339).
        pub created_at: String,
        /// When it was last changed (RFC 3339).
        pub changed_at: String,
        /// What undo would take back.
        pub undo: Option<LogKind>,
        /// What redo would do again.
        pub redo: Option<LogKind>,
    }

    /// A theme or set of the list.
    pub struct PartProgress {
        /// Identifier; `own` for the buyer's own requirements.
        pub id: String,
        /// Name.
        pub name: String,
        /// Requirements in it.
        pub requirements: usize,
        /// Of them, answered.
        pub answered: usize,
    }

    /// A change to a declaration.
    pub struct DeclarationChangeRequest {
        /// Identifier.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
        /// The change.
        pub change: DeclarationChange,
    }

    /// Asks what a statement would do.
    pub struct StatementRequest {
        /// Declaration.
        pub id: String,
        /// The statement.
        pub statement: Statement,
    }

    /// What a statement would do.
    pub struct StatementPreview {
        /// Requirements it would answer.
        pub answers: Vec<String>,
        /// Requirements it speaks of and leaves alone, because they are answered.
        pub keeps: Vec<String>,
    }

    /// What to look at before sending.
    pub struct Review {
        /// Everything is answered, and nothing contradicts itself.
        pub ready: bool,
        /// Requirements there is nothing to say about.
        pub in_order: usize,
        /// What to look at, gravest first, then in the order of the list.
        pub issues: Vec<ReviewedIssue>,
        /// Problems of the product folder that the documents would show: `supplier`, `organisation_number`,
        /// `contact`, `description` where one is missing.
        pub missing: Vec<String>,
    }

    /// An issue with the name of the requirement it is about.
    pub struct ReviewedIssue {
        /// The issue.
        pub issue: Issue,
        /// Title of the requirement.
        pub title: String,
        /// Theme.
        pub theme: String,
    }

    /// Signs a declaration, today.
    pub struct SignDeclaration {
        /// Identifier.
        pub id: String,
        /// The revision that was read before signing.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
        /// Who signs.
        pub name: String,
        /// Role in the company.
        pub role: String,
        /// What is confirmed.
        pub statement: String,
    }

    /// The words that are offered for signing, in the language of the list.
    pub struct SignOffWords {
        /// A statement to start from.
        pub statement: String,
    }

    /// Withdraws the signature.
    pub struct WithdrawSignOff {
        /// Identifier.
        pub id: String,
        /// The revision it is withdrawn from.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
    }
}
