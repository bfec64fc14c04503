//! Answers to other frameworks, laid beside the list.

use crate::wire::wire;
use domain::catalogue::{Confidence, MappingKind};
use domain::declaration::AnswerValue;
use domain::text::Language;

wire! {
    /// Frameworks outside the catalogue whose answers can be laid beside the list.
    pub struct AnswerFrameworks {
        /// Frameworks.
        pub frameworks: Vec<AnswerFramework>,
    }

    /// A framework.
    pub struct AnswerFramework {
        /// Identifier.
        pub id: String,
        /// Title with edition.
        pub title: String,
        /// Who issued it.
        pub publisher: String,
        /// How sure we are of the mapping as a whole.
        pub confidence: Confidence,
        /// What to be careful with.
        pub note: String,
        /// Its clauses, controls or criteria that requirements of the catalogue correspond to.
        pub places: Vec<String>,
    }

    /// Asks which requirements an answer to another framework speaks to.
    pub struct SuggestRequest {
        /// Evaluation.
        pub id: String,
        /// Whose answer it is.
        pub submission: String,
        /// Framework.
        pub framework: String,
        /// The answers, one a line: the place, then a tab, colon or semicolon, then what the vendor answered there.
        pub text: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// Suggestions; nothing is kept until a person confirms them.
    pub struct Suggestions {
        /// How sure we are of the mapping, and what to be careful with.
        pub framework: AnswerFramework,
        /// Suggestions in the order of the list.
        pub items: Vec<Suggestion>,
        /// Places the text names that no requirement in the list corresponds to.
        pub without_requirement: Vec<String>,
        /// Lines that name no place of the framework.
        pub unknown_lines: Vec<String>,
    }

    /// An answer to another framework that speaks to a requirement.
    pub struct Suggestion {
        /// Requirement.
        pub requirement: String,
        /// Its title.
        pub title: String,
        /// How the requirement relates to those places.
        pub relation: MappingKind,
        /// The places.
        pub places: Vec<String>,
        /// What the vendor answered there.
        pub text: String,
        /// What the vendor answers in the list.
        pub answer: Option<AnswerValue>,
        /// It is laid beside the requirement already.
        pub confirmed: bool,
    }

    /// Lays answers to another framework beside requirements, as a person confirmed them.
    pub struct ConfirmSuggestions {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from.
        pub revision: u64,
        /// Whose answer it is.
        pub submission: String,
        /// Framework.
        pub framework: String,
        /// The same text as in [`SuggestRequest`].
        pub text: String,
        /// Requirements for which the suggestion is confirmed; what is laid beside others is taken away.
        pub requirements: Vec<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// An answer to another framework, laid beside a requirement.
    pub struct BesideView {
        /// Title of the framework.
        pub framework: String,
        /// How the requirement relates to those places.
        pub relation: MappingKind,
        /// The places.
        pub places: Vec<String>,
        /// What the vendor answered there.
        pub text: String,
    }
}
