//! Mappings as written: between requirements, and to frameworks outside the catalogue.

use super::Text;
use super::record::ConfidenceWord;
use domain::catalogue::{Framework, FrameworkPlace, Mapping, MappingKind};
use domain::ids::RequirementId;
use schemars::JsonSchema;
use serde::Deserialize;

/// How the first of two demands relates to the second.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum KindWord {
    Equal,
    Subset,
    Superset,
    Intersects,
}

impl From<KindWord> for MappingKind {
    fn from(word: KindWord) -> Self {
        match word {
            KindWord::Equal => MappingKind::Equal,
            KindWord::Subset => MappingKind::Subset,
            KindWord::Superset => MappingKind::Superset,
            KindWord::Intersects => MappingKind::Intersects,
        }
    }
}

/// `mappings/equal.yaml`: a list of these.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawMapping {
    pub a: String,
    pub b: String,
    pub kind: KindWord,
    pub note: Option<Text>,
}

impl From<RawMapping> for Mapping {
    fn from(raw: RawMapping) -> Self {
        Mapping {
            a: RequirementId::new(raw.a),
            b: RequirementId::new(raw.b),
            kind: raw.kind.into(),
            note: raw.note.map(Into::into),
        }
    }
}

/// `mappings/frameworks/<id>.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFramework {
    pub id: String,
    /// Title with edition.
    pub title: String,
    pub publisher: String,
    /// How sure we are of the mapping as a whole.
    pub confidence: ConfidenceWord,
    /// Where the mapping comes from, and what to be careful with.
    pub note: Text,
    pub places: Vec<RawFrameworkPlace>,
}

/// A requirement and the places of a framework it corresponds to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawFrameworkPlace {
    pub requirement: String,
    pub kind: KindWord,
    pub places: Vec<String>,
}

impl From<RawFramework> for Framework {
    fn from(raw: RawFramework) -> Self {
        Framework {
            id: raw.id,
            title: raw.title,
            publisher: raw.publisher,
            confidence: raw.confidence.0,
            note: raw.note.into(),
            places: raw
                .places
                .into_iter()
                .map(|place| FrameworkPlace {
                    requirement: RequirementId::new(place.requirement),
                    kind: place.kind.into(),
                    places: place.places,
                })
                .collect(),
        }
    }
}
