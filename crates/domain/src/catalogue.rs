//! What exists: requirement sets, requirements and where each one stands.

mod approval;
pub mod equivalence;
pub mod guidance;
mod level;
mod mapping;
mod requirement;
mod typical;
mod vocabulary;

pub(crate) use requirement::closed_list;

pub use approval::ApprovalScheme;
pub use level::{Action, Level, NormLevel};
pub use mapping::{Framework, FrameworkPlace, Mapping, MappingKind};
pub use requirement::{
    Answer, AnswerFormat, Confidence, Guidance, InteroperabilityLayer, Lifecycle, ProcurementRole,
    Requirement, RequirementSet, Responsibility, ResponsibilityByDelivery, SetChange, SourceDocument,
    SourcePlace, StatusPeriod, Tier,
};
pub use typical::TypicalPurchase;
pub use vocabulary::{Area, DeliveryModel, Evidence, Fact, FactKind, FactOption, OrganisationType, Theme};

use guidance::GuidanceLibrary;

use crate::ids::{
    AreaId, DeliveryId, EvidenceId, FactId, OrganisationTypeId, RequirementId, SetId, SourceId, ThemeId,
};
use serde::{Deserialize, Serialize};

/// Everything the program knows about requirements, in the order of the data files: sets by name, requirements by set
/// and id, themes in print order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Requirement sets.
    pub sets: Vec<RequirementSet>,
    /// Requirements of all sets.
    pub requirements: Vec<Requirement>,
    /// Normative texts.
    pub sources: Vec<SourceDocument>,
    /// Questions about a purchase.
    pub facts: Vec<Fact>,
    /// Technology areas.
    pub areas: Vec<Area>,
    /// Delivery models.
    pub deliveries: Vec<DeliveryModel>,
    /// Themes, in print order.
    pub themes: Vec<Theme>,
    /// Target groups of norm levels.
    pub organisations: Vec<OrganisationType>,
    /// Kinds of evidence.
    pub evidence: Vec<Evidence>,
    /// Requirements that relate to one another.
    pub mappings: Vec<Mapping>,
    /// Frameworks outside the catalogue, with what corresponds to them.
    pub frameworks: Vec<Framework>,
    /// Tests, approvals and registers a vendor can point to.
    pub approval_schemes: Vec<ApprovalScheme>,
    /// Kinds of purchases with their usual answers, by name of the file.
    pub purchases: Vec<TypicalPurchase>,
    /// Guidance beyond single requirements.
    pub guidance: GuidanceLibrary,
}

impl Catalogue {
    /// The requirement with this id.
    pub fn requirement(&self, id: &RequirementId) -> Option<&Requirement> {
        self.requirements.iter().find(|requirement| requirement.id == *id)
    }

    /// The set with this id.
    pub fn set(&self, id: &SetId) -> Option<&RequirementSet> {
        self.sets.iter().find(|set| set.id == *id)
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&SourceDocument> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The fact with this id.
    pub fn fact(&self, id: &FactId) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == *id)
    }

    /// The area with this id.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }

    /// The delivery model with this id.
    pub fn delivery(&self, id: &DeliveryId) -> Option<&DeliveryModel> {
        self.deliveries.iter().find(|delivery| delivery.id == *id)
    }

    /// The theme with this id.
    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    /// The place of a theme in print order; unknown themes come last.
    pub fn theme_order(&self, id: &ThemeId) -> usize {
        self.themes.iter().position(|theme| theme.id == *id).unwrap_or(usize::MAX)
    }

    /// The target group with this id.
    pub fn organisation(&self, id: &OrganisationTypeId) -> Option<&OrganisationType> {
        self.organisations.iter().find(|organisation| organisation.id == *id)
    }

    /// The kind of evidence with this id.
    pub fn evidence(&self, id: &EvidenceId) -> Option<&Evidence> {
        self.evidence.iter().find(|evidence| evidence.id == *id)
    }

    /// The typical purchase with this id.
    pub fn typical_purchase(&self, id: &str) -> Option<&TypicalPurchase> {
        self.purchases.iter().find(|purchase| purchase.id == id)
    }

    /// The approval scheme with this id.
    pub fn approval_scheme(&self, id: &str) -> Option<&ApprovalScheme> {
        self.approval_schemes.iter().find(|scheme| scheme.id == id)
    }
}
