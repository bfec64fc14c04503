//! What the buyer asks: one purchase with its facts, decisions, own requirements and terms.
//!
//! A procurement changes only through [`Procurement::changed`], one [`Change`] at a time, so that every change can be
//! logged, undone and checked against the rules in one place.

mod apply;
mod change;
mod decision;
mod log;
mod selection;
mod terms;

pub use change::{Change, ChangeError, LogKind, NAME_LIMIT, TEXT_LIMIT};
pub use decision::{Decision, Deviation, DeviationError, GroundKind, required_ground};
pub use log::LogEntry;
pub use selection::{Selected, questions_that_matter, selection};
pub use terms::{Fulfilment, Terms, TermsChange};

use crate::applicability::Purchase;
use crate::catalogue::{AnswerFormat, ProcurementRole, Requirement, Tier};
use crate::ids::{FactId, ProcurementId, RequirementId, ThemeId};
use crate::organisation::OrganisationNumber;
use crate::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One purchase: who, what, facts, decisions, own requirements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Procurement {
    /// Identifier in the workspace and in the exchange package.
    pub id: ProcurementId,
    /// Who buys what, under which number.
    pub header: Header,
    /// What is known about the purchase.
    #[serde(default)]
    pub purchase: Purchase,
    /// Questions whose answer is the usual one for this kind of purchase, and that the buyer has not looked at yet.
    #[serde(default)]
    pub usual: BTreeSet<FactId>,
    /// How much of the catalogue is asked for.
    #[serde(default)]
    pub width: Width,
    /// Decisions by requirement.
    #[serde(default)]
    pub decisions: BTreeMap<RequirementId, Decision>,
    /// Wording adapted by the buyer; the original stays in the catalogue.
    #[serde(default)]
    pub adapted: BTreeMap<RequirementId, String>,
    /// Terms that differ from what the catalogue suggests.
    #[serde(default)]
    pub terms: BTreeMap<RequirementId, Terms>,
    /// The buyer's own requirements.
    #[serde(default)]
    pub own: Vec<OwnRequirement>,
    /// The highest number an own requirement has had, so that none is used again after a removal.
    #[serde(default)]
    pub own_numbered: u32,
}

/// Who buys what, under which number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Header {
    /// Name of the procurement.
    pub name: String,
    /// Name of the buyer.
    #[serde(default)]
    pub organisation: String,
    /// Organisation number of the buyer, where given.
    #[serde(default)]
    pub organisation_number: Option<OrganisationNumber>,
    /// Case number in the buyer's archive.
    #[serde(default)]
    pub case_number: String,
    /// Language of the documents.
    #[serde(default)]
    pub language: Language,
}

/// How much of the catalogue is asked for: the core always, the rest by choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Width {
    /// Extended requirements of every theme.
    #[serde(default)]
    pub everything: bool,
    /// Extended requirements of these themes.
    #[serde(default)]
    pub themes: BTreeSet<ThemeId>,
}

impl Width {
    /// Whether a requirement is within this width.
    pub fn covers(&self, requirement: &Requirement) -> bool {
        requirement.tier == Tier::Core || self.everything || self.themes.contains(&requirement.theme)
    }
}

/// A requirement the buyer wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OwnRequirement {
    /// `own-1`, `own-2` …; never reused within a procurement.
    pub id: RequirementId,
    /// A short name.
    pub title: String,
    /// What is demanded.
    pub text: String,
    /// The theme it is shown under.
    pub theme: ThemeId,
    /// Role in the procurement.
    pub role: ProcurementRole,
    /// Shape of the answer.
    pub format: AnswerFormat,
    /// Why the buyer asks for it; stays with the buyer.
    #[serde(default)]
    pub reason: String,
}

impl Procurement {
    /// An empty procurement.
    pub fn new(id: ProcurementId, header: Header) -> Self {
        Self {
            id,
            header,
            purchase: Purchase::default(),
            usual: BTreeSet::new(),
            width: Width::default(),
            decisions: BTreeMap::new(),
            adapted: BTreeMap::new(),
            terms: BTreeMap::new(),
            own: Vec::new(),
            own_numbered: 0,
        }
    }

    /// The own requirement with this id.
    pub fn own_requirement(&self, id: &RequirementId) -> Option<&OwnRequirement> {
        self.own.iter().find(|own| own.id == *id)
    }
}
