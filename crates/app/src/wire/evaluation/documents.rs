//! Reports of an evaluation and follow-up questions to vendors, as files.

use crate::wire::documents::JobState;
use crate::wire::{WireError, wire};
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// A document the program can make of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum EvaluationDocument {
    /// The whole evaluation as Excel, with reasons, points and log: for the file.
    ReportWorkbook,
    /// The whole evaluation as PDF: for the file.
    ReportPdf,
    /// The evaluation as Excel without internal notes and log: can be published.
    PublicReportWorkbook,
    /// The evaluation as PDF without internal notes and log: can be published.
    PublicReportPdf,
    /// Follow-up questions as Excel, one file a vendor, with a column for the vendor's answer.
    QuestionsWorkbook,
    /// Follow-up questions as a letter in PDF, one file a vendor.
    QuestionsPdf,
}

wire! {
    /// What can be made of an evaluation, and where it would lie.
    pub struct EvaluationDocumentPlan {
        /// The folder.
        pub folder: String,
        /// Documents.
        pub documents: Vec<PlannedEvaluationDocument>,
    }

    /// A document that can be made.
    pub struct PlannedEvaluationDocument {
        /// Kind.
        pub kind: EvaluationDocument,
        /// Names the files would get: one, or one a vendor with questions to put.
        pub file_names: Vec<String>,
        /// When it was last made (RFC 3339), if it was.
        pub last_made: Option<String>,
    }

    /// Makes documents.
    pub struct MakeEvaluationDocuments {
        /// Evaluation.
        pub id: String,
        /// Which.
        pub kinds: Vec<EvaluationDocument>,
        /// Folder; `None` for the planned one.
        #[serde(default)]
        pub folder: Option<String>,
        /// Language; `None` for the list's.
        #[serde(default)]
        pub language: Option<Language>,
    }

    /// Where making documents stands.
    pub struct EvaluationJob {
        /// Identifier.
        pub job: u64,
        /// State.
        pub state: JobState,
        /// Share done, 0–1.
        pub progress: f32,
        /// What is being made.
        pub current: Option<EvaluationDocument>,
        /// Files made.
        pub files: Vec<MadeEvaluationFile>,
        /// What went wrong.
        pub error: Option<WireError>,
    }

    /// A file that was made.
    pub struct MadeEvaluationFile {
        /// Kind.
        pub kind: EvaluationDocument,
        /// File name.
        pub name: String,
        /// Full path.
        pub path: String,
    }
}
