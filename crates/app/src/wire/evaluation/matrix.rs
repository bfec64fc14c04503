//! The matrix of requirements and vendors, one cell of it in full, verdicts and follow-up questions.

use super::frameworks::BesideView;
use crate::wire::wire;
use domain::catalogue::{Confidence, NormLevel, ProcurementRole, Responsibility};
use domain::declaration::reading::Altered;
use domain::declaration::{AnswerValue, EvidenceItem};
use domain::evaluation::{AnswerVerdict, CellRef, FindingKind, Outcome};
use domain::procurement::Fulfilment;
use domain::text::Language;

wire! {
    /// Requirements × vendors, built for 20 × 1,000.
    pub struct Matrix {
        /// Vendors that count, oldest submission first: the columns.
        pub vendors: Vec<MatrixVendor>,
        /// Themes in print order.
        pub themes: Vec<MatrixTheme>,
        /// Requirements in the order of the list.
        pub rows: Vec<MatrixRow>,
    }

    /// A column.
    pub struct MatrixVendor {
        /// Submission.
        pub submission: String,
        /// Vendor.
        pub vendor: String,
        /// Product and version.
        pub product: String,
    }

    /// A group of rows.
    pub struct MatrixTheme {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Rows.
        pub count: usize,
    }

    /// A row.
    pub struct MatrixRow {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
        /// Theme.
        pub theme: String,
        /// Role.
        pub role: ProcurementRole,
        /// How binding it is at its source; `None` for own requirements.
        pub level: Option<NormLevel>,
        /// Vendors that answered it answer differently.
        pub differs: bool,
        /// One cell a vendor, in the order of [`Matrix::vendors`].
        pub cells: Vec<MatrixCell>,
    }

    /// A cell.
    pub struct MatrixCell {
        /// Answer; `None` when unanswered.
        pub answer: Option<AnswerValue>,
        /// Findings about it, gravest first; `differs` stands on the row.
        pub flags: Vec<FindingKind>,
        /// The buyer's verdict.
        pub verdict: Option<Outcome>,
    }

    /// Names a cell.
    pub struct CellRequest {
        /// Evaluation.
        pub id: String,
        /// Submission.
        pub submission: String,
        /// Requirement.
        pub requirement: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// A cell in full.
    pub struct CellDetail {
        /// Submission.
        pub submission: String,
        /// Vendor.
        pub vendor: String,
        /// Product and version.
        pub product: String,
        /// Requirement.
        pub requirement: CellRequirement,
        /// What is claimed.
        pub claim: Claim,
        /// The requirement text in the file, where it was altered.
        pub altered: Option<Altered>,
        /// Findings about the cell, gravest first, each in a sentence.
        pub findings: Vec<CellFinding>,
        /// What the other vendors answer.
        pub others: Vec<OtherAnswer>,
        /// What earlier versions answered, newest first.
        pub earlier: Vec<EarlierClaim>,
        /// The buyer's verdict.
        pub verdict: Option<AnswerVerdict>,
        /// The question to put to the vendor.
        pub follow_up: FollowUp,
        /// What the vendor answered to other frameworks and a person laid beside the requirement.
        pub beside: Vec<BesideView>,
    }

    /// What was asked, as it stands in the frozen list.
    pub struct CellRequirement {
        /// Identifier.
        pub id: String,
        /// The publisher's number.
        pub number: Option<String>,
        /// Title.
        pub title: String,
        /// The demand.
        pub text: String,
        /// Name of the theme.
        pub theme: String,
        /// Short name of the set.
        pub set_name: String,
        /// Role.
        pub role: ProcurementRole,
        /// How binding it is at its source.
        pub level: Option<NormLevel>,
        /// When it must be met.
        pub fulfilment: Fulfilment,
        /// The same in words.
        pub fulfilment_words: String,
        /// Evidence demanded, in words.
        pub documentation: Vec<String>,
        /// How sure we are of the record.
        pub confidence: Option<Confidence>,
        /// What a good answer contains; empty where the catalogue says nothing.
        pub good_answer: String,
    }

    /// What a vendor claims.
    pub struct Claim {
        /// Answer.
        pub value: Option<AnswerValue>,
        /// How it is met.
        pub description: String,
        /// What deviates, and what makes up for it.
        pub deviation: String,
        /// When it will be met (`YYYY-MM-DD`).
        pub planned: Option<String>,
        /// Who does it, where the vendor says otherwise than the list.
        pub responsibility: Option<Responsibility>,
        /// Evidence in the vendor's own words.
        pub documentation: String,
        /// Evidence, from the vendor's library or read out of the words.
        pub evidence: Vec<ClaimedEvidence>,
    }

    /// A piece of evidence as claimed.
    pub struct ClaimedEvidence {
        /// The evidence.
        pub item: EvidenceItem,
        /// It is out of date on the day of the evaluation.
        pub expired: bool,
        /// It covers another version of the product.
        pub out_of_scope: bool,
    }

    /// A finding about a cell.
    pub struct CellFinding {
        /// Kind.
        pub kind: FindingKind,
        /// Name of the kind.
        pub title: String,
        /// The finding in a sentence.
        pub sentence: String,
        /// The evidence, date, text or answers it is about.
        pub detail: String,
    }

    /// What another vendor answers to the same requirement.
    pub struct OtherAnswer {
        /// Submission.
        pub submission: String,
        /// Vendor.
        pub vendor: String,
        /// Answer.
        pub answer: Option<AnswerValue>,
        /// The buyer's verdict.
        pub verdict: Option<Outcome>,
    }

    /// What an earlier version of a submission answered.
    pub struct EarlierClaim {
        /// Submission.
        pub submission: String,
        /// Name of the file.
        pub file_name: String,
        /// When it was read (RFC 3339).
        pub received_at: String,
        /// What was claimed.
        pub claim: Claim,
        /// The buyer's verdict on it.
        pub verdict: Option<AnswerVerdict>,
        /// It says something else than the submission that counts.
        pub changed: bool,
    }

    /// Gives or takes back a verdict on one or many answers.
    pub struct SetVerdict {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// The answers.
        pub cells: Vec<CellRef>,
        /// The verdict; `None` takes it back. One that is not accepted needs a reason.
        pub verdict: Option<AnswerVerdict>,
        /// Language of explanations.
        pub language: Language,
    }

    /// A question to one vendor about one answer.
    pub struct FollowUp {
        /// The question as the program proposes it; empty when there is nothing to ask.
        pub proposed: String,
        /// The question as it will be asked; empty when it is not asked.
        pub text: String,
        /// The buyer reworded it, added it or struck it out.
        pub edited: bool,
    }

    /// Rewords a question.
    pub struct SetFollowUp {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// Submission.
        pub submission: String,
        /// Requirement.
        pub requirement: String,
        /// The question; empty: it is not asked; `None`: as proposed.
        pub text: Option<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// Questions to all vendors.
    pub struct FollowUps {
        /// Vendors that count.
        pub vendors: Vec<VendorFollowUps>,
    }

    /// Questions to one vendor.
    pub struct VendorFollowUps {
        /// Submission.
        pub submission: String,
        /// Vendor.
        pub vendor: String,
        /// Product and version.
        pub product: String,
        /// Questions that will be asked, and those that were struck out, in the order of the list.
        pub questions: Vec<FollowUpQuestion>,
    }

    /// A question about one answer.
    pub struct FollowUpQuestion {
        /// Requirement.
        pub requirement: String,
        /// Its title.
        pub title: String,
        /// Why it is asked: findings, gravest first.
        pub kinds: Vec<FindingKind>,
        /// The question.
        pub follow_up: FollowUp,
    }
}
