//! Guidance and approval schemes as written: `guidance/*.yaml` and `approval-schemes.yaml`.
//!
//! The files have the shape of the domain's types, text for text. So each raw type is declared once, with the type it
//! becomes; what is missing or unknown in a file is told by the reader.

use super::Text;
use super::record::{LevelWord, RawPlace, word};
use domain::catalogue::guidance::{
    AmbitionLevel, AmbitionLevels, ChecklistQuestion, Collaboration, CollaborationStep, Consultation,
    NormativeProcess, ProcessPhase, QuestionAndAnswer, Term, TermKind, Topic, TopicGroup, TopicGroupKind,
    TopicRemark, Topics,
};
use domain::catalogue::{ApprovalScheme, NormLevel, SourcePlace};
use domain::ids::RequirementId;
use domain::text::LocalText;
use schemars::JsonSchema;
use serde::Deserialize;

word!(TermKindWord => TermKind);
word!(TopicGroupWord => TopicGroupKind);

/// What a raw value becomes in the domain.
pub trait IntoDomain<T> {
    /// The domain's value.
    fn into_domain(self) -> T;
}

/// Values that become what they are.
macro_rules! plain {
    ($($raw:ty => $domain:ty: $convert:expr;)+) => {$(
        impl IntoDomain<$domain> for $raw {
            fn into_domain(self) -> $domain {
                let convert: fn($raw) -> $domain = $convert;
                convert(self)
            }
        }
    )+};
}

plain! {
    String => String: |text| text;
    u8 => u8: |number| number;
    String => RequirementId: RequirementId::new;
    Text => LocalText: LocalText::from;
    RawPlace => SourcePlace: SourcePlace::from;
    LevelWord => NormLevel: |word| word.0;
    TermKindWord => TermKind: |word| word.0;
    TopicGroupWord => TopicGroupKind: |word| word.0;
}

impl<R: IntoDomain<T>, T> IntoDomain<Vec<T>> for Vec<R> {
    fn into_domain(self) -> Vec<T> {
        self.into_iter().map(R::into_domain).collect()
    }
}

impl<R: IntoDomain<T>, T> IntoDomain<Option<T>> for Option<R> {
    fn into_domain(self) -> Option<T> {
        self.map(R::into_domain)
    }
}

macro_rules! raw {
    ($($(#[$meta:meta])* $name:ident => $target:ident { $($(#[$fmeta:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),* }

        impl IntoDomain<$target> for $name {
            fn into_domain(self) -> $target {
                $target { $($field: self.$field.into_domain()),* }
            }
        }
    )+};
}

raw! {
    /// An approval scheme: what it covers, who must have it, what a vendor can show, where to look it up.
    RawApprovalScheme => ApprovalScheme {
        id: String,
        name: Text,
        owner: String,
        covers: Text,
        who_must: Text,
        evidence: Text,
        register: Text,
        address: Option<String>,
        sources: Vec<RawPlace>,
    }

    /// `guidance/collaboration.yaml`.
    RawCollaboration => Collaboration {
        title: Text,
        lead: Text,
        scope: Text,
        sources: Vec<RawPlace>,
        steps: Vec<RawStep>,
    }

    /// Assess, choose or adapt.
    RawStep => CollaborationStep {
        id: String,
        title: Text,
        purpose: Text,
        responsible: Text,
        sources: Vec<RawPlace>,
        questions: Vec<RawChecklistQuestion>,
    }

    /// A question to tick.
    RawChecklistQuestion => ChecklistQuestion {
        id: String,
        text: Text,
        help: Text,
        involve: Text,
        #[serde(default)]
        requirements: Vec<String>,
        sources: Vec<RawPlace>,
    }

    /// `guidance/ambition-levels.yaml`.
    RawAmbitionLevels => AmbitionLevels {
        title: Text,
        lead: Text,
        now: Text,
        sources: Vec<RawPlace>,
        levels: Vec<RawAmbitionLevel>,
    }

    /// One ambition level.
    RawAmbitionLevel => AmbitionLevel {
        id: String,
        number: u8,
        name: Text,
        authorities: Text,
        buyer: Text,
        examples: Text,
        sources: Vec<RawPlace>,
    }

    /// `guidance/normative-process.yaml`.
    RawNormativeProcess => NormativeProcess {
        title: Text,
        lead: Text,
        scope: Text,
        sources: Vec<RawPlace>,
        phases: Vec<RawPhase>,
        consultation: Vec<RawConsultation>,
    }

    /// One phase.
    RawPhase => ProcessPhase {
        id: String,
        number: u8,
        title: Text,
        what: Text,
        decision: Option<Text>,
        decided_by: Text,
        input: Text,
        sources: Vec<RawPlace>,
    }

    /// The study and consultation that a norm level demands.
    RawConsultation => Consultation {
        level: LevelWord,
        study: Text,
        hearing: Text,
        sources: Vec<RawPlace>,
    }

    /// A question that is often asked.
    RawQuestionAndAnswer => QuestionAndAnswer {
        id: String,
        question: Text,
        short: Text,
        answer: Text,
        #[serde(default)]
        requirements: Vec<String>,
        sources: Vec<RawPlace>,
    }

    /// A word explained.
    RawTerm => Term {
        id: String,
        kind: TermKindWord,
        term: Text,
        explanation: Text,
        sources: Vec<RawPlace>,
    }

    /// `guidance/topics.yaml`.
    RawTopics => Topics {
        title: Text,
        lead: Text,
        scope: Text,
        sources: Vec<RawPlace>,
        topics: Vec<RawTopic>,
    }

    /// One topic of interaction.
    RawTopic => Topic {
        id: String,
        title: Text,
        lead: Text,
        groups: Vec<RawTopicGroup>,
        gaps: Vec<RawRemark>,
        coming: Vec<RawRemark>,
        phased_out: Vec<RawRemark>,
    }

    /// The requirements of one kind that frame a topic.
    RawTopicGroup => TopicGroup {
        group: TopicGroupWord,
        requirements: Vec<String>,
        note: Option<Text>,
    }

    /// A remark with its sources.
    RawRemark => TopicRemark {
        text: Text,
        sources: Vec<RawPlace>,
    }
}

/// `approval-schemes.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawApprovalSchemes {
    pub schemes: Vec<RawApprovalScheme>,
}

/// `guidance/questions-and-answers.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawQuestionsAndAnswers {
    pub questions: Vec<RawQuestionAndAnswer>,
}

/// `guidance/terms.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawTerms {
    pub terms: Vec<RawTerm>,
}
