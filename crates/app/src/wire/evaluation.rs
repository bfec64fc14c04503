//! An evaluation: several vendors' answers against one frozen list, differences first.
//!
//! A submission is one vendor's answers about one product, as they were received. A later one of the same vendor and
//! product takes the place of the earlier, which is kept. `submission` in a request is the identifier of one (`s-1`).

pub mod documents;
pub mod frameworks;
pub mod matrix;
pub mod reading;
pub mod scoring;

use super::wire;
use domain::declaration::{SignOff, SignOffState};
use domain::evaluation::{EvaluationLogKind, FindingKind, Outcome};
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// Where the list of an evaluation comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ListOrigin {
    /// A procurement of the workspace; its list is frozen as it stands now.
    Procurement {
        /// Identifier.
        id: String,
        /// Language the list was sent out in; `None` for the procurement's.
        #[serde(default)]
        language: Option<Language>,
    },
    /// A buyer's package; its list is taken as it was frozen.
    Package {
        /// Path of the file.
        path: String,
    },
}

wire! {
    /// All evaluations of the workspace.
    pub struct Evaluations {
        /// The one changed last first.
        pub evaluations: Vec<EvaluationSummary>,
    }

    /// An evaluation in a list.
    pub struct EvaluationSummary {
        /// Identifier.
        pub id: String,
        /// Name of the procurement.
        pub name: String,
        /// Buyer.
        pub organisation: String,
        /// Last change (RFC 3339).
        pub changed_at: String,
        /// Vendors whose answers count.
        pub vendors: usize,
        /// Requirements in the list.
        pub requirements: usize,
        /// Findings.
        pub findings: usize,
    }

    /// A new evaluation.
    pub struct CreateEvaluation {
        /// Where the list comes from.
        pub origin: ListOrigin,
        /// Language of explanations.
        pub language: Language,
    }

    /// Names an evaluation.
    pub struct EvaluationRequest {
        /// Identifier.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// An evaluation: vendors, counts and cards.
    pub struct EvaluationView {
        /// Identifier.
        pub id: String,
        /// Name of the procurement.
        pub name: String,
        /// Buyer.
        pub organisation: String,
        /// Case number.
        pub case_number: String,
        /// Language of the list.
        pub list_language: Language,
        /// Identifier of the frozen list.
        pub list_id: String,
        /// The day the list was frozen (`YYYY-MM-DD`).
        pub list_as_of: String,
        /// Requirements the vendors answer.
        pub requirements: usize,
        /// The day evidence is held against (`YYYY-MM-DD`).
        pub date: String,
        /// The day was chosen; else it is today.
        pub date_chosen: bool,
        /// Submissions, oldest first, replaced ones included.
        pub submissions: Vec<SubmissionView>,
        /// One card for each kind of finding, gravest first; a kind without findings has its card too.
        pub cards: Vec<FindingCard>,
        /// Answers that somebody gave a verdict on, among those that count.
        pub verdicts: usize,
        /// Answers there could be a verdict on: vendors that count times requirements.
        pub cells: usize,
        /// A scoring model is set.
        pub scoring: bool,
        /// When the first answers were read (RFC 3339).
        pub opened_at: Option<String>,
        /// Grows with every change.
        pub revision: u64,
        /// When it was created (RFC 3339).
        pub created_at: String,
        /// When it was last changed (RFC 3339).
        pub changed_at: String,
        /// What undo would take back.
        pub undo: Option<EvaluationLogKind>,
        /// What redo would do again.
        pub redo: Option<EvaluationLogKind>,
    }

    /// One vendor's answers, as they were received.
    pub struct SubmissionView {
        /// Identifier.
        pub id: String,
        /// Vendor.
        pub vendor: String,
        /// Organisation number or foreign identifier, as it is written; empty when not known.
        pub number: String,
        /// Product.
        pub product: String,
        /// Version of the product.
        pub version: String,
        /// Name of the file it came in.
        pub file_name: String,
        /// When it was read (RFC 3339).
        pub received_at: String,
        /// Requirements that are answered.
        pub answered: usize,
        /// Requirements there are.
        pub of: usize,
        /// Whether somebody signed, and whether it still held when the file was read.
        pub sign_off_state: SignOffState,
        /// Who signed.
        pub sign_off: Option<SignOff>,
        /// Requirement texts that were altered.
        pub altered: usize,
        /// Cells that could not be understood.
        pub unreadable: usize,
        /// Answers with a verdict.
        pub verdicts: usize,
        /// It counts: no later one takes its place.
        pub current: bool,
        /// The submission it takes the place of.
        pub replaces: Option<String>,
        /// The submission that takes its place.
        pub replaced_by: Option<String>,
        /// Findings about it by kind; kinds without any are left out.
        pub findings: Vec<KindCount>,
    }

    /// How many findings of a kind.
    pub struct KindCount {
        /// Kind.
        pub kind: FindingKind,
        /// How many.
        pub count: usize,
    }

    /// A card over the matrix: one kind of finding.
    pub struct FindingCard {
        /// Kind.
        pub kind: FindingKind,
        /// Name of the kind.
        pub title: String,
        /// What it means and what to do, in a sentence.
        pub help: String,
        /// Findings.
        pub count: usize,
        /// Requirements they are about.
        pub requirements: usize,
        /// Of the findings, those about an answer without a verdict.
        pub open: usize,
    }

    /// Asks for findings.
    pub struct FindingsRequest {
        /// Evaluation.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
        /// Only these kinds; empty for all.
        #[serde(default)]
        pub kinds: Vec<FindingKind>,
        /// Only this submission, and what is about all of them.
        #[serde(default)]
        pub submission: Option<String>,
        /// Only this requirement.
        #[serde(default)]
        pub requirement: Option<String>,
        /// Only findings about an answer without a verdict.
        #[serde(default)]
        pub open: bool,
    }

    /// Findings, gravest kind first, in the order of the list within a kind.
    pub struct EvaluationFindings {
        /// Findings.
        pub findings: Vec<EvaluationFinding>,
    }

    /// One thing a buyer must look at.
    pub struct EvaluationFinding {
        /// Kind.
        pub kind: FindingKind,
        /// Whose answer it is about; `None` for all.
        pub submission: Option<String>,
        /// Name of the vendor; empty for all.
        pub vendor: String,
        /// Requirement.
        pub requirement: String,
        /// Its title.
        pub title: String,
        /// The evidence, date, text or answers it is about, as they stand in the files.
        pub detail: String,
        /// The finding in a sentence.
        pub sentence: String,
        /// The buyer's verdict on the answer.
        pub verdict: Option<Outcome>,
    }

    /// Takes a submission out again, such as one that was read into the wrong evaluation. Undo brings it back.
    pub struct RemoveSubmission {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// Submission.
        pub submission: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// Chooses the day that evidence is held against.
    pub struct SetEvaluationDate {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// The day (`YYYY-MM-DD`); `None` for today, whenever that is.
        pub date: Option<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// The log of an evaluation.
    pub struct EvaluationLog {
        /// Oldest first.
        pub lines: Vec<EvaluationLogLine>,
    }

    /// A line of the log.
    pub struct EvaluationLogLine {
        /// When (RFC 3339).
        pub at: String,
        /// Who.
        pub who: String,
        /// What kind of change.
        pub kind: EvaluationLogKind,
        /// What it was about: ids of submissions and requirements, `s-1/normen-5-2-01`, separated by blanks.
        pub subject: String,
        /// What was changed to, or why, in words.
        pub detail: String,
    }
}
