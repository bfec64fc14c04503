//! A requirement, a set and a source as written.

use super::Text;
use domain::Date;
use domain::applicability::Condition;
use domain::catalogue::{
    Action, Answer, AnswerFormat, Confidence, Guidance, InteroperabilityLayer, Level, Lifecycle, NormLevel,
    ProcurementRole, Requirement, RequirementSet, Responsibility, ResponsibilityByDelivery, SetChange,
    SourceDocument, SourcePlace, StatusPeriod, Tier,
};
use domain::ids::{
    AreaId, DeliveryId, EvidenceId, FactId, OrganisationTypeId, RequirementId, SetId, SourceId, ThemeId,
};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A closed word list that is written as in the domain, checked when it is converted.
macro_rules! word {
    ($name:ident => $target:ty) => {
        #[derive(Clone, Copy, Debug, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $target);

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let words: Vec<&str> = <$target>::ALL.iter().map(|word| word.code()).collect();
                schemars::json_schema!({ "type": "string", "enum": words })
            }
        }
    };
}

pub(super) use word;

word!(LevelWord => NormLevel);
word!(ConfidenceWord => Confidence);
word!(LayerWord => InteroperabilityLayer);
word!(LifecycleWord => Lifecycle);
word!(ResponsibilityWord => Responsibility);
word!(RoleWord => ProcurementRole);
word!(TierWord => Tier);
word!(FormatWord => AnswerFormat);

/// Use, send or receive.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ActionWord {
    Use,
    Send,
    Receive,
}

/// One requirement: `sets/<set>/requirements/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRequirement {
    /// Set prefix, lower case, a–z, 0–9 and hyphen; never changed, never reused.
    pub id: String,
    /// The publisher's number, when one was read.
    pub number: Option<String>,
    pub title: Text,
    /// One sentence, ready for tender documents.
    pub text: Text,
    pub rationale: Option<Text>,
    #[serde(default)]
    pub guidance: RawGuidance,
    pub theme: String,
    pub interoperability_layer: LayerWord,
    pub status: Vec<RawPeriod>,
    pub levels: Vec<RawLevel>,
    #[serde(default)]
    pub legal_basis: Vec<String>,
    pub applies_when: RawCondition,
    /// `default`, and exceptions by delivery model.
    pub responsibility: BTreeMap<String, ResponsibilityWord>,
    pub role: RoleWord,
    pub tier: TierWord,
    pub answer: RawAnswer,
    #[serde(default)]
    pub approval_schemes: Vec<String>,
    #[serde(default)]
    pub related: Vec<String>,
    /// The first is the principal source.
    pub sources: Vec<RawPlace>,
    /// What a reader of the record must know.
    pub note: Option<Text>,
}

/// Help for the buyer.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawGuidance {
    pub when: Option<Text>,
    pub good_answer: Option<Text>,
    pub follow_up: Option<Text>,
}

/// A stretch of a requirement's life; it ends where the next begins.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPeriod {
    pub value: LifecycleWord,
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
}

/// How binding a requirement is for one target group and action.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawLevel {
    pub target: String,
    pub action: ActionWord,
    pub level: LevelWord,
    pub basis: Option<String>,
    #[serde(default)]
    pub inferred: bool,
}

/// What an answer looks like and what backs it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAnswer {
    pub format: FormatWord,
    #[serde(default)]
    pub expected_evidence: Vec<String>,
}

/// Where a requirement stands.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPlace {
    pub document: String,
    pub place: String,
    pub address: Option<String>,
    #[schemars(with = "String")]
    pub read_on: Date,
    pub confidence: ConfidenceWord,
}

impl From<RawPlace> for SourcePlace {
    fn from(raw: RawPlace) -> Self {
        SourcePlace {
            document: SourceId::new(raw.document),
            place: raw.place,
            address: raw.address,
            read_on: raw.read_on,
            confidence: raw.confidence.0,
        }
    }
}

/// When a requirement applies.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RawCondition {
    Always(RawAlways),
    Area(RawArea),
    Delivery(RawDelivery),
    FactIs(RawFactIs),
    FactOneOf(RawFactOneOf),
    All(RawAll),
    Any(RawAny),
    Not(RawNot),
}

macro_rules! condition {
    ($($name:ident { $($field:ident : $type:ty),+ })+) => {$(
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $type),+ }
    )+};
}

condition! {
    RawAlways { always: bool }
    RawArea { area: Vec<String> }
    RawDelivery { delivery: Vec<String> }
    RawFactIs { fact: String, is: bool }
    RawFactOneOf { fact: String, one_of: Vec<String> }
    RawAll { all: Vec<RawCondition> }
    RawAny { any: Vec<RawCondition> }
    RawNot { not: Box<RawCondition> }
}

impl From<RawCondition> for Condition {
    fn from(raw: RawCondition) -> Self {
        let many = |parts: Vec<RawCondition>| parts.into_iter().map(Condition::from).collect();
        match raw {
            RawCondition::Always(raw) if raw.always => Condition::Always,
            RawCondition::Always(_) => Condition::Not(Box::new(Condition::Always)),
            RawCondition::Area(raw) => Condition::Area(raw.area.into_iter().map(AreaId::new).collect()),
            RawCondition::Delivery(raw) => {
                Condition::Delivery(raw.delivery.into_iter().map(DeliveryId::new).collect())
            }
            RawCondition::FactIs(raw) => Condition::FactIs(FactId::new(raw.fact), raw.is),
            RawCondition::FactOneOf(raw) => Condition::FactOneOf(FactId::new(raw.fact), raw.one_of),
            RawCondition::All(raw) => Condition::All(many(raw.all)),
            RawCondition::Any(raw) => Condition::Any(many(raw.any)),
            RawCondition::Not(raw) => Condition::Not(Box::new((*raw.not).into())),
        }
    }
}

impl RawRequirement {
    /// The requirement as the rules see it; `Err` says what cannot be.
    pub fn into_requirement(self, set: &SetId) -> Result<Requirement, String> {
        let mut responsibility = self.responsibility;
        let default = responsibility.remove("default").ok_or("responsibility has no `default`")?.0;
        let by_delivery =
            responsibility.into_iter().map(|(model, word)| (DeliveryId::new(model), word.0)).collect();
        Ok(Requirement {
            id: RequirementId::new(self.id),
            set: set.clone(),
            number: self.number,
            title: self.title.into(),
            text: self.text.into(),
            rationale: self.rationale.map(Into::into),
            guidance: Guidance {
                when: self.guidance.when.map(Into::into),
                good_answer: self.guidance.good_answer.map(Into::into),
                follow_up: self.guidance.follow_up.map(Into::into),
            },
            theme: ThemeId::new(self.theme),
            interoperability_layer: self.interoperability_layer.0,
            status: self
                .status
                .into_iter()
                .map(|period| StatusPeriod { value: period.value.0, from: period.from })
                .collect(),
            levels: self
                .levels
                .into_iter()
                .map(|level| Level {
                    target: OrganisationTypeId::new(level.target),
                    action: match level.action {
                        ActionWord::Use => Action::Use,
                        ActionWord::Send => Action::Send,
                        ActionWord::Receive => Action::Receive,
                    },
                    level: level.level.0,
                    basis: level.basis,
                    inferred: level.inferred,
                })
                .collect(),
            legal_basis: self.legal_basis,
            applies_when: self.applies_when.into(),
            responsibility: ResponsibilityByDelivery { default, by_delivery },
            role: self.role.0,
            tier: self.tier.0,
            answer: Answer {
                format: self.answer.format.0,
                expected_evidence: self.answer.expected_evidence.into_iter().map(EvidenceId::new).collect(),
            },
            approval_schemes: self.approval_schemes,
            related: self.related.into_iter().map(RequirementId::new).collect(),
            sources: self.sources.into_iter().map(Into::into).collect(),
            note: self.note.map(Into::into),
        })
    }
}

/// One requirement set: `sets/<set>/set.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSet {
    pub id: String,
    pub title: Text,
    /// At most about 18 characters.
    pub short: Text,
    pub description: Text,
    pub version: String,
    pub publisher: String,
    pub packager: String,
    #[schemars(with = "Option<String>")]
    pub published: Option<Date>,
    #[schemars(with = "String")]
    pub read_on: Date,
    #[serde(default)]
    pub changelog: Vec<RawChange>,
}

/// An entry of a changelog.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawChange {
    pub version: String,
    #[schemars(with = "String")]
    pub date: Date,
    pub what: Text,
    #[serde(default)]
    pub requirements: Vec<String>,
}

impl From<RawSet> for RequirementSet {
    fn from(raw: RawSet) -> Self {
        RequirementSet {
            id: SetId::new(raw.id),
            title: raw.title.into(),
            short: raw.short.into(),
            description: raw.description.into(),
            version: raw.version,
            publisher: raw.publisher,
            packager: raw.packager,
            published: raw.published,
            read_on: raw.read_on,
            changelog: raw
                .changelog
                .into_iter()
                .map(|change| SetChange {
                    version: change.version,
                    date: change.date,
                    what: change.what.into(),
                    requirements: change.requirements.into_iter().map(RequirementId::new).collect(),
                })
                .collect(),
        }
    }
}

/// One normative text: `sources/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub edition: Option<String>,
    pub address: Option<String>,
    /// Where the pages of this text begin, for a text that is spread over several pages.
    #[serde(default)]
    pub pages: Vec<String>,
    #[schemars(with = "String")]
    pub read_on: Date,
    pub licence: Option<String>,
}

impl From<RawSource> for SourceDocument {
    fn from(raw: RawSource) -> Self {
        SourceDocument {
            id: SourceId::new(raw.id),
            title: raw.title,
            publisher: raw.publisher,
            edition: raw.edition,
            address: raw.address,
            read_on: raw.read_on,
            licence: raw.licence,
        }
    }
}
