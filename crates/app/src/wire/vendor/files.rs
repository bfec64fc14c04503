//! Documents made of a declaration, and any file somebody sent: what it is and what can be done with it.

use crate::wire::documents::JobState;
use crate::wire::{WireError, wire};
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// A document the program can make of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DeclarationDocument {
    /// The answers as Excel; in the workbook that came, where one did.
    AnsweredWorkbook,
    /// The self-declaration as PDF.
    SelfDeclarationPdf,
    /// The exchange package.
    Package,
    /// OSCAL component definition.
    Oscal,
    /// Draft of the EU declaration of conformity, EHDS Annex IV.
    EuDeclaration,
    /// Checklist for the technical documentation, EHDS Annex III.
    TechnicalDocumentation,
    /// Draft of the information sheet, EHDS Article 38.
    InformationSheet,
    /// Score and label after ISO/TS 82304-2, as far as the answers reach.
    HealthAppScore,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum OpenedKind {
    /// A buyer's own package, whole.
    ProcurementPackage,
    /// A package addressed to vendors: something to answer.
    VendorPackage,
    /// A vendor's answers in a package.
    DeclarationPackage,
    /// A workbook of ours with answers in it.
    AnsweredWorkbook,
    /// A workbook of ours without answers: something to answer.
    UnansweredWorkbook,
    /// A form of ours as PDF, filled in.
    AnsweredForm,
    /// A workbook that is not of ours.
    ForeignWorkbook,
    /// A PDF that carries a package; `inside` says of which kind.
    PdfWithPackage,
    /// A PDF that carries none.
    OtherPdf,
    /// Nothing this program reads, or damaged, or newer; `error` says why.
    Unreadable,
}

/// What can be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FileAction {
    /// `open_package`: go on with the procurement here.
    OpenProcurement,
    /// `start_declaration` from the file.
    StartDeclaration,
    /// `open_declaration`: put the answers into this workspace as the vendor's own.
    OpenDeclaration,
    /// `read_answers` into a declaration that is here; `declarations` names those that answer the same list.
    ImportAnswers,
    /// Read it as a buyer, into an evaluation.
    Evaluate,
    /// Read requirements from a workbook of the buyer's own.
    ImportRequirements,
}

wire! {
    /// Asks what a file is.
    pub struct OpenFile {
        /// Where it lies; `None` asks the user with a dialog.
        pub path: Option<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// What the user picked, if anything.
    pub struct OpenedFile {
        /// `None` when the user changed their mind.
        pub file: Option<FileView>,
    }

    /// What a file is. Nothing is taken in yet.
    pub struct FileView {
        /// Where it lies.
        pub path: String,
        /// Its name.
        pub file_name: String,
        /// Size in bytes.
        pub bytes: u64,
        /// What it is.
        pub kind: OpenedKind,
        /// What the package in a PDF is.
        pub inside: Option<OpenedKind>,
        /// Name of the procurement or of what is answered; empty where the file does not say.
        pub name: String,
        /// Who buys; empty where the file does not say.
        pub buyer: String,
        /// Who supplies; empty where the file does not say.
        pub supplier: String,
        /// Product; empty where the file does not say.
        pub product: String,
        /// Version of the product; empty where the file does not say.
        pub version: String,
        /// Identifier of the list, where the file says so.
        pub list_id: Option<String>,
        /// Requirements in it.
        pub requirements: usize,
        /// Of them, answered.
        pub answered: usize,
        /// Program that wrote it, where it says so.
        pub made_with: String,
        /// What can be done with it, the likeliest first.
        pub actions: Vec<FileAction>,
        /// Declarations in this workspace that answer the same list.
        pub declarations: Vec<String>,
        /// The procurement in this workspace that the file is of.
        pub procurement: Option<String>,
        /// Why it cannot be read.
        pub error: Option<WireError>,
    }

    /// What can be made of a declaration, and where it would lie.
    pub struct DeclarationDocumentPlan {
        /// The folder.
        pub folder: String,
        /// Documents.
        pub documents: Vec<PlannedDeclarationDocument>,
        /// Evidence whose files could go into the package.
        pub attachable: Vec<AttachableEvidence>,
    }

    /// A document that can be made.
    pub struct PlannedDeclarationDocument {
        /// Kind.
        pub kind: DeclarationDocument,
        /// It has something to say about this product; one that has not is offered last.
        pub relevant: bool,
        /// It is a draft prepared from the vendor's own answers, and says so.
        pub draft: bool,
        /// File name it would get.
        pub file_name: String,
        /// A file of that name is there already; a new one gets a number.
        pub exists: bool,
        /// When it was last made (RFC 3339), if it was.
        pub last_made: Option<String>,
        /// Why it cannot be made now; `None` when it can.
        pub error: Option<WireError>,
    }

    /// An item of evidence with a file.
    pub struct AttachableEvidence {
        /// Its id.
        pub evidence: String,
        /// Title.
        pub title: String,
        /// Name of the file.
        pub file_name: String,
        /// The file is where it was and is the same; if not, it must be picked again.
        pub there: bool,
        /// Size in bytes, where the file is there.
        pub bytes: u64,
    }

    /// Makes documents of a declaration.
    pub struct MakeDeclarationDocuments {
        /// Declaration.
        pub id: String,
        /// Which.
        pub kinds: Vec<DeclarationDocument>,
        /// Folder; `None` for the planned one.
        #[serde(default)]
        pub folder: Option<String>,
        /// Language; `None` for the list's. The answered workbook and the package keep the list's.
        #[serde(default)]
        pub language: Option<Language>,
        /// Items of evidence whose files go into the package.
        #[serde(default)]
        pub attach: Vec<String>,
    }

    /// Where a job on documents of a declaration stands; asked for with `declaration_job`, stopped with
    /// `cancel_declaration_job`.
    pub struct DeclarationJobView {
        /// Identifier.
        pub job: u64,
        /// State.
        pub state: JobState,
        /// Share done, 0–1.
        pub progress: f32,
        /// What is being made.
        pub current: Option<DeclarationDocument>,
        /// Files made.
        pub files: Vec<MadeDeclarationFile>,
        /// What went wrong.
        pub error: Option<WireError>,
    }

    /// A file that was made.
    pub struct MadeDeclarationFile {
        /// Kind.
        pub kind: DeclarationDocument,
        /// File name.
        pub name: String,
        /// Full path.
        pub path: String,
    }
}
