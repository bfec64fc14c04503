//! Guidance beyond single requirements: the collaboration model as a checklist, the ambition levels of the authorities,
//! how a normative product comes to be, questions and answers, terms, and topics of interaction.
//!
//! Plain content with its sources; no rule depends on it. Titles and short texts exist in all languages, the longer
//! ones in bokmål at least.

use super::level::NormLevel;
use super::requirement::{SourcePlace, closed_list};
use crate::ids::RequirementId;
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

/// A type of the guidance: cloned, compared, kept in the built-in catalogue.
macro_rules! content {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $type:ty),* $(,)? })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
        )+
    };
}

content! {
    /// Everything in the guidance.
    #[derive(Default)]
    pub struct GuidanceLibrary {
        /// Assess, choose, adapt.
        pub collaboration: Collaboration,
        /// How far the authorities go.
        pub ambition: AmbitionLevels,
        /// How a normative product comes to be.
        pub process: NormativeProcess,
        /// Frequently asked.
        pub questions: Vec<QuestionAndAnswer>,
        /// Words explained.
        pub terms: Vec<Term>,
        /// Topics of interaction.
        pub topics: Topics,
    }

    /// The collaboration model for international standards, as a checklist.
    #[derive(Default)]
    pub struct Collaboration {
        /// Heading.
        pub title: LocalText,
        /// What it is for.
        pub lead: LocalText,
        /// How far the model reaches, and how current it is.
        pub scope: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
        /// In order.
        pub steps: Vec<CollaborationStep>,
    }

    /// Assess, choose or adapt.
    pub struct CollaborationStep {
        /// `assess`, `choose`, `adapt`.
        pub id: String,
        /// Heading.
        pub title: LocalText,
        /// What the step is for.
        pub purpose: LocalText,
        /// Who is responsible.
        pub responsible: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
        /// Questions to tick.
        pub questions: Vec<ChecklistQuestion>,
    }

    /// A question to tick.
    pub struct ChecklistQuestion {
        /// Identifier, unique in the checklist.
        pub id: String,
        /// The question.
        pub text: LocalText,
        /// How to go about it.
        pub help: LocalText,
        /// Whom to involve.
        pub involve: LocalText,
        /// Requirements that ask for the same.
        pub requirements: Vec<RequirementId>,
        /// Where it stands.
        pub sources: Vec<SourcePlace>,
    }

    /// The ambition levels of the authorities' role.
    #[derive(Default)]
    pub struct AmbitionLevels {
        /// Heading.
        pub title: LocalText,
        /// What they are.
        pub lead: LocalText,
        /// What was recommended, and what is not known.
        pub now: LocalText,
        /// Where they are described.
        pub sources: Vec<SourcePlace>,
        /// From 0.
        pub levels: Vec<AmbitionLevel>,
    }

    /// One ambition level.
    pub struct AmbitionLevel {
        /// Identifier.
        pub id: String,
        /// 0 to 3.
        pub number: u8,
        /// Its name.
        pub name: LocalText,
        /// What the authorities do.
        pub authorities: LocalText,
        /// What it means for the buyer.
        pub buyer: LocalText,
        /// Examples.
        pub examples: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
    }

    /// How a normative product comes to be.
    #[derive(Default)]
    pub struct NormativeProcess {
        /// Heading.
        pub title: LocalText,
        /// In short.
        pub lead: LocalText,
        /// Whose model it is, and how current it is.
        pub scope: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
        /// In order.
        pub phases: Vec<ProcessPhase>,
        /// What study and consultation each norm level demands.
        pub consultation: Vec<Consultation>,
    }

    /// One phase.
    pub struct ProcessPhase {
        /// Identifier.
        pub id: String,
        /// From 1.
        pub number: u8,
        /// Heading.
        pub title: LocalText,
        /// What happens.
        pub what: LocalText,
        /// What is decided at its end, if anything.
        pub decision: Option<LocalText>,
        /// Who decides.
        pub decided_by: LocalText,
        /// How a municipality gives input.
        pub input: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
    }

    /// The study and consultation that a norm level demands.
    pub struct Consultation {
        /// Norm level.
        pub level: NormLevel,
        /// What study.
        pub study: LocalText,
        /// What consultation.
        pub hearing: LocalText,
        /// Where it is said.
        pub sources: Vec<SourcePlace>,
    }

    /// A question that is often asked.
    pub struct QuestionAndAnswer {
        /// Identifier.
        pub id: String,
        /// The question.
        pub question: LocalText,
        /// The answer in one or two sentences.
        pub short: LocalText,
        /// The longer answer.
        pub answer: LocalText,
        /// Requirements it is about.
        pub requirements: Vec<RequirementId>,
        /// Where it is said.
        pub sources: Vec<SourcePlace>,
    }

    /// A word explained.
    pub struct Term {
        /// Identifier; the code of the closed list for all kinds but `field`.
        pub id: String,
        /// What kind of word it is.
        pub kind: TermKind,
        /// The word.
        pub term: LocalText,
        /// What it means.
        pub explanation: LocalText,
        /// Where it is said.
        pub sources: Vec<SourcePlace>,
    }

    /// Topics of interaction, in the manner of the regulatory plan for e-health.
    #[derive(Default)]
    pub struct Topics {
        /// Heading.
        pub title: LocalText,
        /// What they are.
        pub lead: LocalText,
        /// What is the plan's and what is ours.
        pub scope: LocalText,
        /// Where it is described.
        pub sources: Vec<SourcePlace>,
        /// In order.
        pub topics: Vec<Topic>,
    }

    /// One topic: the requirements that frame it, and what is missing, coming and going.
    pub struct Topic {
        /// Identifier.
        pub id: String,
        /// Heading.
        pub title: LocalText,
        /// What it is about.
        pub lead: LocalText,
        /// All groups, in the order of the plan.
        pub groups: Vec<TopicGroup>,
        /// Not yet covered.
        pub gaps: Vec<TopicRemark>,
        /// On its way.
        pub coming: Vec<TopicRemark>,
        /// On its way out.
        pub phased_out: Vec<TopicRemark>,
    }

    /// The requirements of one kind that frame a topic.
    pub struct TopicGroup {
        /// Kind.
        pub group: TopicGroupKind,
        /// Requirements, most important first.
        pub requirements: Vec<RequirementId>,
        /// What a reader should know of the group.
        pub note: Option<LocalText>,
    }

    /// A remark with its sources.
    pub struct TopicRemark {
        /// What is said.
        pub text: LocalText,
        /// Where it is said.
        pub sources: Vec<SourcePlace>,
    }
}

closed_list! {
    /// What kind of word is explained.
    TermKind {
        /// A norm level.
        NormLevel => "norm_level",
        /// A role in the procurement.
        Role => "role",
        /// A responsibility.
        Responsibility => "responsibility",
        /// A confidence.
        Confidence => "confidence",
        /// A stage of life.
        Lifecycle => "lifecycle",
        /// A word of the field.
        Field => "field",
    }
}

closed_list! {
    /// The groups of the regulatory plan, in its order.
    TopicGroupKind {
        /// Juridiske rammer.
        LegalFrame => "legal_frame",
        /// Normen.
        Normen => "normen",
        /// Informasjonsmodeller.
        InformationModels => "information_models",
        /// Kodeverk og terminologi.
        Terminology => "terminology",
        /// Retningslinjer og veiledere.
        Guidelines => "guidelines",
        /// Standarder.
        Standards => "standards",
        /// Nasjonale komponenter.
        Components => "components",
    }
}

impl GuidanceLibrary {
    /// The topic with this id.
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.topics.iter().find(|topic| topic.id == id)
    }
}
