//! Guidance beyond single requirements, and approval schemes, as they are read.

use super::catalogue::SourceView;
use super::wire;
use domain::catalogue::guidance::{TermKind, TopicGroupKind};
use domain::catalogue::{Confidence, NormLevel};
use domain::text::Language;

wire! {
    /// A text that may be missing in the reader's language and is then shown in bokmål.
    pub struct ReadText {
        /// The words.
        pub text: String,
        /// Language they are in.
        pub language: Language,
    }

    /// A requirement that guidance points to.
    pub struct RequirementLink {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
        /// Short name of its set.
        pub set_short: String,
        /// Norm level for a municipality.
        pub level: NormLevel,
        /// The level is inferred.
        pub level_inferred: bool,
        /// How sure we are.
        pub confidence: Confidence,
    }

    /// Everything in the guidance but the contents of the topics.
    pub struct Guidance {
        /// Assess, choose, adapt.
        pub collaboration: CollaborationView,
        /// How far the authorities go.
        pub ambition: AmbitionView,
        /// How a normative product comes to be.
        pub process: ProcessView,
        /// Frequently asked.
        pub questions: Vec<QuestionAndAnswerView>,
        /// Words explained.
        pub terms: Vec<TermView>,
        /// Topics of interaction.
        pub topics: TopicsView,
    }

    /// The collaboration model as a checklist.
    pub struct CollaborationView {
        /// Heading.
        pub title: String,
        /// What it is for.
        pub lead: String,
        /// How far the model reaches.
        pub scope: ReadText,
        /// Where it is described.
        pub sources: Vec<SourceView>,
        /// In order.
        pub steps: Vec<CollaborationStepView>,
    }

    /// Assess, choose or adapt.
    pub struct CollaborationStepView {
        /// `assess`, `choose`, `adapt`.
        pub id: String,
        /// Heading.
        pub title: String,
        /// What the step is for.
        pub purpose: String,
        /// Who is responsible.
        pub responsible: String,
        /// Where it is described.
        pub sources: Vec<SourceView>,
        /// Questions to tick.
        pub questions: Vec<ChecklistQuestionView>,
    }

    /// A question to tick.
    pub struct ChecklistQuestionView {
        /// Identifier.
        pub id: String,
        /// The question.
        pub text: String,
        /// How to go about it.
        pub help: ReadText,
        /// Whom to involve.
        pub involve: String,
        /// Requirements that ask for the same.
        pub requirements: Vec<RequirementLink>,
        /// Where it stands.
        pub sources: Vec<SourceView>,
    }

    /// The ambition levels of the authorities' role.
    pub struct AmbitionView {
        /// Heading.
        pub title: String,
        /// What they are.
        pub lead: String,
        /// What was recommended, and what is not known.
        pub now: String,
        /// Where they are described.
        pub sources: Vec<SourceView>,
        /// From 0.
        pub levels: Vec<AmbitionLevelView>,
    }

    /// One ambition level.
    pub struct AmbitionLevelView {
        /// Identifier.
        pub id: String,
        /// 0 to 3.
        pub number: u8,
        /// Its name.
        pub name: String,
        /// What the authorities do.
        pub authorities: String,
        /// What it means for the buyer.
        pub buyer: String,
        /// Examples.
        pub examples: ReadText,
        /// Where it is described.
        pub sources: Vec<SourceView>,
    }

    /// How a normative product comes to be.
    pub struct ProcessView {
        /// Heading.
        pub title: String,
        /// In short.
        pub lead: String,
        /// Whose model it is.
        pub scope: ReadText,
        /// Where it is described.
        pub sources: Vec<SourceView>,
        /// In order.
        pub phases: Vec<PhaseView>,
        /// What each norm level demands.
        pub consultation: Vec<ConsultationView>,
    }

    /// One phase.
    pub struct PhaseView {
        /// Identifier.
        pub id: String,
        /// From 1.
        pub number: u8,
        /// Heading.
        pub title: String,
        /// What happens.
        pub what: String,
        /// What is decided at its end.
        pub decision: Option<String>,
        /// Who decides.
        pub decided_by: String,
        /// How a municipality gives input.
        pub input: ReadText,
        /// Where it is described.
        pub sources: Vec<SourceView>,
    }

    /// The study and consultation that a norm level demands.
    pub struct ConsultationView {
        /// Norm level.
        pub level: NormLevel,
        /// What study.
        pub study: ReadText,
        /// What consultation.
        pub hearing: ReadText,
        /// Where it is said.
        pub sources: Vec<SourceView>,
    }

    /// A question that is often asked.
    pub struct QuestionAndAnswerView {
        /// Identifier.
        pub id: String,
        /// The question.
        pub question: String,
        /// The answer in short.
        pub short: String,
        /// The longer answer.
        pub answer: ReadText,
        /// Requirements it is about.
        pub requirements: Vec<RequirementLink>,
        /// Where it is said.
        pub sources: Vec<SourceView>,
    }

    /// A word explained.
    pub struct TermView {
        /// Identifier.
        pub id: String,
        /// What kind of word it is.
        pub kind: TermKind,
        /// The word.
        pub term: String,
        /// What it means.
        pub explanation: String,
        /// Where it is said.
        pub sources: Vec<SourceView>,
    }

    /// The topics of interaction.
    pub struct TopicsView {
        /// Heading.
        pub title: String,
        /// What they are.
        pub lead: String,
        /// What is the plan's and what is ours.
        pub scope: ReadText,
        /// Where it is described.
        pub sources: Vec<SourceView>,
        /// In order.
        pub topics: Vec<TopicSummary>,
    }

    /// A topic in the list.
    pub struct TopicSummary {
        /// Identifier.
        pub id: String,
        /// Heading.
        pub title: String,
        /// What it is about.
        pub lead: String,
        /// Number of different requirements.
        pub requirements: usize,
        /// Number of gaps.
        pub gaps: usize,
    }

    /// Asks for one topic.
    pub struct TopicRequest {
        /// Identifier.
        pub id: String,
        /// Language of the answer.
        pub language: Language,
    }

    /// One topic: the requirements that frame it, and what is missing, coming and going.
    pub struct TopicView {
        /// Identifier.
        pub id: String,
        /// Heading.
        pub title: String,
        /// What it is about.
        pub lead: String,
        /// What is the plan's and what is ours.
        pub scope: ReadText,
        /// Groups in the plan's order.
        pub groups: Vec<TopicGroupView>,
        /// Not yet covered.
        pub gaps: Vec<RemarkView>,
        /// On its way.
        pub coming: Vec<RemarkView>,
        /// On its way out.
        pub phased_out: Vec<RemarkView>,
    }

    /// The requirements of one kind that frame a topic.
    pub struct TopicGroupView {
        /// Kind.
        pub group: TopicGroupKind,
        /// Requirements.
        pub requirements: Vec<RequirementLink>,
        /// What a reader should know.
        pub note: Option<ReadText>,
    }

    /// A remark with its sources.
    pub struct RemarkView {
        /// What is said.
        pub text: ReadText,
        /// Where it is said.
        pub sources: Vec<SourceView>,
    }

    /// The approval schemes.
    pub struct ApprovalSchemes {
        /// In the order of the data.
        pub schemes: Vec<ApprovalSchemeView>,
    }

    /// A test, approval or register.
    pub struct ApprovalSchemeView {
        /// Identifier.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Who runs it.
        pub owner: String,
        /// What it covers.
        pub covers: String,
        /// Who must have it.
        pub who_must: ReadText,
        /// What a vendor can show.
        pub evidence: ReadText,
        /// Where it can be looked up.
        pub register: ReadText,
        /// Address of the scheme or its register.
        pub address: Option<String>,
        /// Where this is said.
        pub sources: Vec<SourceView>,
        /// Requirements it can back.
        pub requirements: Vec<RequirementLink>,
    }
}
