//! How requirements relate: to one another across sets, and to frameworks that vendors already answer to.

use super::Catalogue;
use super::requirement::{Confidence, closed_list};
use crate::ids::RequirementId;
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

closed_list! {
    /// How the first of two demands relates to the second.
    MappingKind {
        /// The same demand.
        Equal => "equal",
        /// The first is part of the second.
        Subset => "subset",
        /// The first holds the second.
        Superset => "superset",
        /// They overlap.
        Intersects => "intersects",
    }
}

/// Two requirements of the catalogue that relate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The first.
    pub a: RequirementId,
    /// The second.
    pub b: RequirementId,
    /// How the first relates to the second.
    pub kind: MappingKind,
    /// Why.
    pub note: Option<LocalText>,
}

/// A framework outside the catalogue, such as ISO/IEC 27002:2022.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// Identifier.
    pub id: String,
    /// Title with edition.
    pub title: String,
    /// Who issued it.
    pub publisher: String,
    /// How sure we are of the mapping as a whole.
    pub confidence: Confidence,
    /// Where the mapping comes from, and what to be careful with.
    pub note: LocalText,
    /// Places of the framework that requirements correspond to.
    pub places: Vec<FrameworkPlace>,
}

/// A requirement and the places of a framework it corresponds to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameworkPlace {
    /// The requirement.
    pub requirement: RequirementId,
    /// How the requirement relates to those places.
    pub kind: MappingKind,
    /// Clauses, controls or principles.
    pub places: Vec<String>,
}

impl Catalogue {
    /// Requirements that make the same demand as this one.
    pub fn equals(&self, id: &RequirementId) -> impl Iterator<Item = &RequirementId> {
        self.mappings.iter().filter(|mapping| mapping.kind == MappingKind::Equal).filter_map(move |mapping| {
            match (mapping.a == *id, mapping.b == *id) {
                (true, _) => Some(&mapping.b),
                (_, true) => Some(&mapping.a),
                _ => None,
            }
        })
    }
}
