//! A worked example as written: what is bought in, expected requirements out.

use domain::Date;
use domain::applicability::{FactAnswer, Purchase};
use domain::ids::{AreaId, DeliveryId, FactId};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `sets/<set>/cases/<topic>.yaml`: a list of these.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCase {
    /// What the example shows.
    pub name: String,
    #[schemars(with = "String")]
    pub as_of: Date,
    pub purchase: RawPurchase,
    /// Requirement id to norm level for the municipality, `does_not_apply` or `not_determined`.
    pub expect: BTreeMap<String, RawExpectation>,
}

/// What is bought.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPurchase {
    #[serde(default)]
    pub areas: Vec<String>,
    pub delivery: Option<String>,
    #[serde(default)]
    pub facts: BTreeMap<String, RawAnswerValue>,
}

/// An answer: yes or no, an option, or several options.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RawAnswerValue {
    YesNo(bool),
    Choice(String),
    MultiChoice(Vec<String>),
}

/// What a case expects of one requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RawExpectation {
    Statute,
    MandatoryStandard,
    RecommendedStandard,
    SectorNorm,
    Guideline,
    Guide,
    DoesNotApply,
    NotDetermined,
}

impl RawExpectation {
    /// As written in a case.
    pub fn code(self) -> &'static str {
        match self {
            RawExpectation::Statute => "statute",
            RawExpectation::MandatoryStandard => "mandatory_standard",
            RawExpectation::RecommendedStandard => "recommended_standard",
            RawExpectation::SectorNorm => "sector_norm",
            RawExpectation::Guideline => "guideline",
            RawExpectation::Guide => "guide",
            RawExpectation::DoesNotApply => "does_not_apply",
            RawExpectation::NotDetermined => "not_determined",
        }
    }
}

impl From<RawPurchase> for Purchase {
    fn from(raw: RawPurchase) -> Self {
        Purchase {
            areas: raw.areas.into_iter().map(AreaId::new).collect(),
            delivery: raw.delivery.map(DeliveryId::new),
            facts: raw
                .facts
                .into_iter()
                .map(|(fact, answer)| {
                    let answer = match answer {
                        RawAnswerValue::YesNo(value) => FactAnswer::YesNo(value),
                        RawAnswerValue::Choice(value) => FactAnswer::Choice(value),
                        RawAnswerValue::MultiChoice(values) => {
                            FactAnswer::MultiChoice(values.into_iter().collect::<BTreeSet<_>>())
                        }
                    };
                    (FactId::new(fact), answer)
                })
                .collect(),
        }
    }
}
