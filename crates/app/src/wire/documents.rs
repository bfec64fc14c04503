//! Documents, the jobs that make them, and files from outside.

use super::{WireError, wire};
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// A document the program can make of a procurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DocumentKind {
    /// Excel for the vendor.
    VendorWorkbook,
    /// Excel for the buyer's own use.
    BuyerWorkbook,
    /// The requirement list as PDF.
    RequirementListPdf,
    /// The form a vendor fills in, as PDF.
    DeclarationFormPdf,
    /// The buyer's appendix with deviations and decision log, as PDF.
    LogPdf,
    /// The exchange package.
    Package,
}

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum JobState {
    /// Under way.
    Running,
    /// All files are made.
    Done,
    /// Cancelled; files made before that stay.
    Cancelled,
    /// Something went wrong; files made before that stay.
    Failed,
}

wire! {
    /// What can be made of a procurement, and where it would lie.
    pub struct DocumentPlan {
        /// The folder.
        pub folder: String,
        /// Documents.
        pub documents: Vec<PlannedDocument>,
    }

    /// A document that can be made.
    pub struct PlannedDocument {
        /// Kind.
        pub kind: DocumentKind,
        /// File name it would get.
        pub file_name: String,
        /// A file of that name is there already; a new one gets a number.
        pub exists: bool,
        /// When it was last made (RFC 3339), if it was.
        pub last_made: Option<String>,
    }

    /// Makes documents.
    pub struct MakeDocuments {
        /// Procurement.
        pub id: String,
        /// Which.
        pub kinds: Vec<DocumentKind>,
        /// Folder; `None` for the planned one.
        #[serde(default)]
        pub folder: Option<String>,
        /// Language; `None` for the procurement's.
        #[serde(default)]
        pub language: Option<Language>,
    }

    /// A job under way.
    pub struct JobRequest {
        /// Identifier.
        pub job: u64,
    }

    /// Where a job stands.
    pub struct JobView {
        /// Identifier.
        pub job: u64,
        /// State.
        pub state: JobState,
        /// Share done, 0–1.
        pub progress: f32,
        /// What is being made.
        pub current: Option<DocumentKind>,
        /// Files made.
        pub files: Vec<MadeFile>,
        /// What went wrong.
        pub error: Option<WireError>,
    }

    /// A file that was made.
    pub struct MadeFile {
        /// Kind.
        pub kind: DocumentKind,
        /// File name.
        pub name: String,
        /// Full path.
        pub path: String,
    }

    /// A path on this machine.
    pub struct PathRequest {
        /// The path.
        pub path: String,
    }

    /// A path the user picked, if any.
    pub struct PickedPath {
        /// The path; `None` when the user changed their mind.
        pub path: Option<String>,
    }

    /// An address to open in the system's browser.
    pub struct AddressRequest {
        /// The address; must stand in the catalogue.
        pub address: String,
    }
}
