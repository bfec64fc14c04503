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
    /// The requirement list as a web page.
    RequirementListHtml,
    /// What the customer requires, as an annex in Word.
    RequirementsAnnex,
    /// The same with room for the supplier's answers, as an annex in Word.
    AnswersAnnex,
    /// The requirement list as a table for other programs.
    RequirementListCsv,
    /// The requirement list and its sets in OSCAL, for other programs.
    Oscal,
    /// The exchange package.
    Package,
}

/// Whom a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Reader {
    /// The vendor; nothing the buyer keeps to itself stands in it.
    Vendor,
    /// The buyer itself, and whoever the buyer shows it to.
    Own,
    /// Other programs.
    Machine,
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

/// What the first page or sheet of a document shows.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "look", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Look {
    /// A front page.
    Page {
        /// Title.
        title: String,
        /// What is bought.
        subtitle: String,
        /// Facts of the front page.
        facts: Vec<PicturedFact>,
        /// Heading of the table of contents.
        contents_title: String,
        /// The first headings.
        contents: Vec<String>,
    },
    /// A sheet of a workbook.
    Sheet {
        /// Names of the sheets that can be seen.
        sheets: Vec<String>,
        /// The one that is pictured.
        open: usize,
        /// The first column headers.
        header: Vec<String>,
        /// The first rows.
        rows: Vec<Vec<String>>,
    },
    /// A text file.
    Text {
        /// The first lines.
        lines: Vec<String>,
    },
    /// A file that other files are packed in.
    Parts {
        /// What it is about.
        title: String,
        /// What the parts are parts of.
        subtitle: String,
        /// Themes of the list with their number of requirements.
        parts: Vec<PicturedFact>,
    },
}

wire! {
    /// A label with its value.
    pub struct PicturedFact {
        /// Label.
        pub label: String,
        /// Value.
        pub value: String,
    }

    /// A true miniature of a document, before anyone draws it.
    pub struct DocumentPicture {
        /// Which document.
        pub kind: DocumentKind,
        /// What its first page or sheet shows.
        pub look: Look,
        /// Requirements that the vendor answers.
        pub requirements: usize,
        /// Requirements to the municipality itself that stand in it.
        pub municipality: usize,
        /// Own requirements.
        pub own: usize,
        /// Themes.
        pub themes: usize,
        /// Requirement sets.
        pub sets: usize,
    }

    /// A true miniature of every document.
    pub struct DocumentPictures {
        /// In the order of the plan.
        pub pictures: Vec<DocumentPicture>,
    }

    /// What can be made of a procurement, and where it would lie.
    pub struct DocumentPlan {
        /// The folder.
        pub folder: String,
        /// Documents.
        pub documents: Vec<PlannedDocument>,
    }

    /// Asks what can be made.
    pub struct PlanRequest {
        /// Procurement.
        pub id: String,
        /// Language of the documents; `None` for the procurement's.
        #[serde(default)]
        pub language: Option<Language>,
        /// Folder; `None` for the usual one.
        #[serde(default)]
        pub folder: Option<String>,
    }

    /// A document that can be made.
    pub struct PlannedDocument {
        /// Kind.
        pub kind: DocumentKind,
        /// Whom it is for.
        pub reader: Reader,
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
