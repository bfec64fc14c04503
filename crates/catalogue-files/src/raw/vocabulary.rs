//! The closed lists as written: facts, areas and delivery models, themes, target groups, evidence.

use super::Text;
use domain::catalogue::{Area, DeliveryModel, Evidence, Fact, FactKind, FactOption, OrganisationType, Theme};
use domain::ids::{AreaId, DeliveryId, EvidenceId, FactId, OrganisationTypeId, ThemeId};
use schemars::JsonSchema;
use serde::Deserialize;

/// `facts.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFacts {
    pub facts: Vec<RawFact>,
}

/// A question about a purchase.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: RawFactType,
    /// A yes/no fact; the question is only put when that one is answered yes.
    pub asked_when: Option<String>,
    pub text: Text,
    /// Why it is asked.
    pub why: Text,
    pub example: Text,
    /// Clauses of a yes/no fact.
    pub because: Option<RawBecause>,
    /// Options of a choice.
    #[serde(default)]
    pub options: Vec<RawOption>,
}

/// The kind of answer.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RawFactType {
    YesNo,
    Choice,
    MultiChoice,
}

/// Clauses that follow «Gjelder fordi …».
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawBecause {
    pub if_yes: Text,
    pub if_no: Text,
}

/// An option of a choice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawOption {
    pub value: String,
    pub text: Text,
    pub because: Text,
    pub because_not: Text,
}

impl RawFact {
    /// The fact as the rules see it; `Err` says what cannot be.
    pub fn into_fact(self) -> Result<Fact, String> {
        let options = || -> Result<Vec<FactOption>, String> {
            if self.options.len() < 2 || self.because.is_some() {
                return Err(format!("fact {} needs `options` (two or more) and no `because`", self.id));
            }
            Ok(self
                .options
                .iter()
                .cloned()
                .map(|option| FactOption {
                    value: option.value,
                    text: option.text.into(),
                    because: option.because.into(),
                    because_not: option.because_not.into(),
                })
                .collect())
        };
        let kind = match self.kind {
            RawFactType::Choice => FactKind::Choice(options()?),
            RawFactType::MultiChoice => FactKind::MultiChoice(options()?),
            RawFactType::YesNo => match (self.because.clone(), self.options.is_empty()) {
                (Some(because), true) => {
                    FactKind::YesNo { if_yes: because.if_yes.into(), if_no: because.if_no.into() }
                }
                _ => return Err(format!("fact {} needs `because` and no `options`", self.id)),
            },
        };
        Ok(Fact {
            id: FactId::new(self.id),
            text: self.text.into(),
            why: self.why.into(),
            example: self.example.into(),
            asked_when: self.asked_when.map(FactId::new),
            kind,
        })
    }
}

/// `areas.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawAreas {
    pub areas: Vec<RawExplained>,
    pub delivery_models: Vec<RawExplained>,
}

/// A choice with help and a clause.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawExplained {
    pub id: String,
    pub name: Text,
    pub help: Text,
    pub because: Text,
}

impl From<RawExplained> for Area {
    fn from(raw: RawExplained) -> Self {
        Area {
            id: AreaId::new(raw.id),
            name: raw.name.into(),
            help: raw.help.into(),
            because: raw.because.into(),
        }
    }
}

impl From<RawExplained> for DeliveryModel {
    fn from(raw: RawExplained) -> Self {
        DeliveryModel {
            id: DeliveryId::new(raw.id),
            name: raw.name.into(),
            help: raw.help.into(),
            because: raw.because.into(),
        }
    }
}

/// A named choice.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawNamed {
    pub id: String,
    pub name: Text,
}

/// `themes.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawThemes {
    pub themes: Vec<RawNamed>,
}

/// `organisations.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawOrganisations {
    pub organisations: Vec<RawNamed>,
}

/// `evidence.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawEvidence {
    pub evidence: Vec<RawNamed>,
}

impl From<RawNamed> for Theme {
    fn from(raw: RawNamed) -> Self {
        Theme { id: ThemeId::new(raw.id), name: raw.name.into() }
    }
}

impl From<RawNamed> for OrganisationType {
    fn from(raw: RawNamed) -> Self {
        OrganisationType { id: OrganisationTypeId::new(raw.id), name: raw.name.into() }
    }
}

impl From<RawNamed> for Evidence {
    fn from(raw: RawNamed) -> Self {
        Evidence { id: EvidenceId::new(raw.id), name: raw.name.into() }
    }
}
