//! A worked purchase as written: what is bought in, the whole expected list out.

use super::Text;
use super::case::RawPurchase;
use domain::Date;
use domain::catalogue::TypicalPurchase;
use schemars::JsonSchema;
use serde::Deserialize;

/// `purchases/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawWorkedPurchase {
    pub id: String,
    pub name: Text,
    pub description: Text,
    #[schemars(with = "String")]
    pub as_of: Date,
    pub purchase: RawPurchase,
    pub expect: RawExpectedList,
}

/// The list a purchase of this kind gets, without extended requirements.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawExpectedList {
    /// What the vendor answers, alone or together with the municipality.
    pub core: Vec<String>,
    /// What falls on the municipality.
    pub municipality: Vec<String>,
}

impl From<RawWorkedPurchase> for TypicalPurchase {
    fn from(raw: RawWorkedPurchase) -> Self {
        TypicalPurchase {
            id: raw.id,
            name: raw.name.into(),
            description: raw.description.into(),
            purchase: raw.purchase.into(),
        }
    }
}
