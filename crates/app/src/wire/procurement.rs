//! A procurement and its list.

use super::catalogue::{RequirementView, VerdictView};
use super::wire;
use domain::applicability::FactAnswer;
use domain::catalogue::{
    AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility, Tier,
};
use domain::control::Finding;
use domain::procurement::{Change, Decision, Fulfilment, GroundKind, Header, LogKind, OwnRequirement, Width};
use domain::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum QuestionType {
    /// Yes or no.
    YesNo,
    /// One option.
    Choice,
    /// Any number of options.
    MultiChoice,
}

wire! {
    /// A procurement in a list.
    pub struct ProcurementSummary {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Buyer.
        pub organisation: String,
        /// Last change (RFC 3339).
        pub changed_at: String,
        /// Number of requirements in the list.
        pub in_list: usize,
        /// Number of requirements put before the buyer.
        pub offered: usize,
        /// Of them, assessed.
        pub assessed: usize,
    }

    /// A new procurement.
    pub struct CreateProcurement {
        /// Who buys what. The organisation number is a text here, so that a wrong one gets its own error.
        pub name: String,
        /// Name of the buyer.
        #[serde(default)]
        pub organisation: String,
        /// Organisation number; empty for none.
        #[serde(default)]
        pub organisation_number: String,
        /// Case number.
        #[serde(default)]
        pub case_number: String,
        /// Language of the documents.
        pub language: Language,
        /// What is bought.
        #[serde(default)]
        pub areas: Vec<String>,
        /// How it is delivered.
        #[serde(default)]
        pub delivery: Option<String>,
        /// Answers by question.
        #[serde(default)]
        pub facts: BTreeMap<String, FactAnswer>,
        /// The typical purchase whose usual answers fill in what is not said above.
        #[serde(default)]
        pub typical: Option<String>,
    }

    /// Names a procurement.
    pub struct ProcurementRequest {
        /// Identifier.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// A change to a procurement.
    pub struct ChangeRequest {
        /// Identifier.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// The change.
        pub change: Change,
    }

    /// A new header, with the organisation number as text.
    pub struct HeaderRequest {
        /// Identifier.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// Name.
        pub name: String,
        /// Buyer.
        pub organisation: String,
        /// Organisation number; empty for none.
        pub organisation_number: String,
        /// Case number.
        pub case_number: String,
        /// Language of the documents.
        pub language: Language,
    }

    /// A procurement.
    pub struct ProcurementView {
        /// Identifier.
        pub id: String,
        /// Who buys what.
        pub header: Header,
        /// What is bought.
        pub areas: Vec<String>,
        /// How it is delivered.
        pub delivery: Option<String>,
        /// Answers by question.
        pub facts: BTreeMap<String, FactAnswer>,
        /// How much of the catalogue is asked for.
        pub width: Width,
        /// Own requirements.
        pub own: Vec<OwnRequirement>,
        /// Counts that all steps show.
        pub counts: Counts,
        /// Findings by severity.
        pub control: ControlCounts,
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

    /// Counts.
    pub struct Counts {
        /// Requirements of the catalogue that apply, whatever their tier.
        pub applies: usize,
        /// That depend on an open question.
        pub not_determined: usize,
        /// That do not apply.
        pub does_not_apply: usize,
        /// In the list now, own requirements included.
        pub in_list: usize,
        /// Put before the buyer.
        pub offered: usize,
        /// Of them, assessed.
        pub assessed: usize,
        /// Left out.
        pub left_out: usize,
        /// Own requirements.
        pub own: usize,
        /// In the list and the municipality's own to do.
        pub municipality: usize,
        /// Applying requirements outside the chosen width.
        pub outside_width: usize,
        /// Questions that are open and matter.
        pub open_questions: usize,
        /// Questions answered.
        pub answered_questions: usize,
        /// Of them, usual answers that the buyer has not looked at.
        pub usual_answers: usize,
    }

    /// Findings by severity.
    pub struct ControlCounts {
        /// Errors.
        pub errors: usize,
        /// Warnings.
        pub warnings: usize,
        /// Hints.
        pub hints: usize,
    }

    /// Asks for the list.
    pub struct RowsRequest {
        /// Procurement.
        pub id: String,
        /// Language of explanations.
        pub language: Language,
        /// Also what does not apply and what lies outside the width.
        pub all: bool,
    }

    /// A requirement seen from a procurement.
    pub struct Row {
        /// Identifier.
        pub id: String,
        /// Set.
        pub set: String,
        /// Short name of the set.
        pub set_short: String,
        /// The publisher's number.
        pub number: Option<String>,
        /// Title.
        pub title: String,
        /// The demand as it stands in the list.
        pub text: String,
        /// The catalogue's wording, where the buyer changed it.
        pub original: Option<String>,
        /// Language of the text.
        pub text_language: Language,
        /// Whether it applies, and why.
        pub verdict: VerdictView,
        /// Norm level for a municipality.
        pub level: NormLevel,
        /// The level is inferred.
        pub level_inferred: bool,
        /// The ground that leaving out demands.
        pub required_ground: GroundKind,
        /// Theme.
        pub theme: String,
        /// Core or extended.
        pub tier: Tier,
        /// Stage of life.
        pub lifecycle: Lifecycle,
        /// Who must do it.
        pub responsibility: Responsibility,
        /// How sure we are.
        pub confidence: Confidence,
        /// What the buyer decided.
        pub decision: Option<Decision>,
        /// The requirement that makes the same demand and is asked instead.
        pub merged_into: Option<String>,
        /// It stands in the list.
        pub in_list: bool,
        /// It is put before the buyer.
        pub offered: bool,
        /// Role.
        pub role: ProcurementRole,
        /// Role the catalogue suggests.
        pub suggested_role: ProcurementRole,
        /// Time of fulfilment.
        pub fulfilment: Fulfilment,
        /// Evidence demanded.
        pub documentation: Vec<String>,
        /// Shape of the answer.
        pub format: AnswerFormat,
        /// Weight.
        pub weight: Option<u8>,
        /// Any term differs from the suggestion.
        pub terms_changed: bool,
    }

    /// The list.
    pub struct Rows {
        /// Requirements by theme in print order.
        pub rows: Vec<Row>,
    }

    /// Asks for one requirement in a procurement.
    pub struct RowDetailRequest {
        /// Procurement.
        pub id: String,
        /// Requirement.
        pub requirement: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// One requirement in a procurement.
    pub struct RowDetail {
        /// As it stands in the procurement.
        pub row: Row,
        /// As it stands in the catalogue.
        pub requirement: RequirementView,
        /// What was decided before, oldest first.
        pub history: Vec<LogLine>,
    }

    /// A line of the decision log.
    pub struct LogLine {
        /// When (RFC 3339).
        pub at: String,
        /// Who.
        pub who: String,
        /// What kind of change.
        pub kind: LogKind,
        /// What it was about: ids of requirements or questions.
        pub subject: String,
        /// What was changed to, or why.
        pub detail: String,
    }

    /// The decision log.
    pub struct Log {
        /// Oldest first.
        pub lines: Vec<LogLine>,
    }

    /// The questions of a procurement.
    pub struct Questions {
        /// Open and telling, the one that settles most first.
        pub open: Vec<QuestionView>,
        /// Answered, in the order of the catalogue.
        pub answered: Vec<QuestionView>,
    }

    /// A question.
    pub struct QuestionView {
        /// Identifier.
        pub id: String,
        /// Kind of answer.
        #[serde(rename = "type")]
        pub kind: QuestionType,
        /// The question.
        pub text: String,
        /// Why it is asked.
        pub why: String,
        /// An example.
        pub example: String,
        /// Options; empty for yes/no.
        pub options: Vec<OptionView>,
        /// How many requirements the most telling answer settles.
        pub decides: usize,
        /// The answer, when there is one.
        pub answer: Option<FactAnswer>,
        /// The answer is the usual one for the kind of purchase, and the buyer has not looked at it.
        pub usual: bool,
    }

    /// An option.
    pub struct OptionView {
        /// Value.
        pub value: String,
        /// What a reader sees.
        pub text: String,
    }

    /// What Kontroll found.
    pub struct Control {
        /// No finding is an error.
        pub ready: bool,
        /// Findings, gravest first.
        #[serde(skip_deserializing)]
        pub findings: Vec<Finding>,
    }

    /// Own requirements of other procurements, for reuse.
    pub struct OwnLibrary {
        /// With the procurement each comes from.
        pub items: Vec<OwnLibraryItem>,
    }

    /// An own requirement of another procurement.
    pub struct OwnLibraryItem {
        /// Name of the procurement or the set.
        pub procurement: String,
        /// It stands in a set the user brought in, not in a procurement.
        pub custom_set: bool,
        /// The requirement.
        pub own: OwnRequirement,
    }
}
