//! How binding a requirement is at its source.
//!
//! The levels come from the governance model for normative products (Forvaltningsmodell for normerende produkter);
//! statute and sector norm are added because law and Normen are neither standard nor guideline.

use crate::ids::OrganisationTypeId;
use serde::{Deserialize, Serialize};

/// How binding a requirement is at its source, strictest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NormLevel {
    /// Lov og forskrift: must.
    Statute,
    /// Obligatorisk standard: must, unless exempted.
    MandatoryStandard,
    /// Anbefalt standard: shall, unless special circumstances.
    RecommendedStandard,
    /// Bransjenorm: shall, by agreement for everyone on Helsenettet.
    SectorNorm,
    /// Retningslinje: should; departing needs a concrete, reasoned assessment.
    Guideline,
    /// Veileder: consider.
    Guide,
}

impl NormLevel {
    /// All levels, strictest first.
    pub const ALL: [NormLevel; 6] = [
        NormLevel::Statute,
        NormLevel::MandatoryStandard,
        NormLevel::RecommendedStandard,
        NormLevel::SectorNorm,
        NormLevel::Guideline,
        NormLevel::Guide,
    ];

    /// The identifier used in data, JSON and arguments.
    pub fn code(self) -> &'static str {
        match self {
            NormLevel::Statute => "statute",
            NormLevel::MandatoryStandard => "mandatory_standard",
            NormLevel::RecommendedStandard => "recommended_standard",
            NormLevel::SectorNorm => "sector_norm",
            NormLevel::Guideline => "guideline",
            NormLevel::Guide => "guide",
        }
    }

    /// The glyph that stands beside the word, the same on screen, in Excel and in PDF.
    pub fn glyph(self) -> char {
        match self {
            NormLevel::Statute => '■',
            NormLevel::MandatoryStandard => '◆',
            NormLevel::RecommendedStandard => '⬖',
            NormLevel::SectorNorm => '●',
            NormLevel::Guideline => '○',
            NormLevel::Guide => '•',
        }
    }
}

/// What a target group does with a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Action {
    /// Uses the standard or meets the requirement.
    Use,
    /// Sends according to the standard.
    Send,
    /// Receives according to the standard.
    Receive,
}

/// How binding a requirement is for one target group and action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// Whom the level is addressed to.
    pub target: OrganisationTypeId,
    /// What they do.
    pub action: Action,
    /// How binding it is.
    pub level: NormLevel,
    /// Where the level is stated.
    pub basis: Option<String>,
    /// The source does not state the level outright; it must not be shown as settled.
    pub inferred: bool,
}

/// The level that counts for a municipal buyer: the strictest addressed to municipalities, else to the supplier or
/// manufacturer, else to anyone.
pub fn level_for_municipality(levels: &[Level]) -> Option<&Level> {
    let strictest = |wanted: &[&str]| {
        levels
            .iter()
            .filter(|level| wanted.is_empty() || wanted.contains(&level.target.as_str()))
            .min_by_key(|level| level.level)
    };
    strictest(&["municipality"])
        .or_else(|| strictest(&["supplier", "manufacturer"]))
        .or_else(|| strictest(&[]))
}
