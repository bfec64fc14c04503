//! One requirement, the set it belongs to and the source it stands in.

use super::level::{Level, NormLevel, level_for_municipality};
use crate::Date;
use crate::applicability::Condition;
use crate::ids::{DeliveryId, EvidenceId, RequirementId, SetId, SourceId, ThemeId};
use crate::text::{Language, LocalText};
use serde::{Deserialize, Serialize};

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident => $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The identifier used in data and JSON.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }
    };
}
pub(crate) use closed_list;

closed_list! {
    /// How sure we are of what a record says.
    Confidence {
        /// Read in the publisher's own text.
        Verified => "verified",
        /// Read in a source that cites it.
        Secondary => "secondary",
        /// From knowledge, inferred, or uncertain.
        Reconstructed => "reconstructed",
    }
}

closed_list! {
    /// Layer of the European Interoperability Framework that a requirement belongs to.
    InteroperabilityLayer {
        /// Legal.
        Legal => "legal",
        /// Organisational.
        Organisational => "organisational",
        /// Semantic.
        Semantic => "semantic",
        /// Technical.
        Technical => "technical",
        /// Governance.
        Governance => "governance",
    }
}

closed_list! {
    /// Where a requirement is in its life.
    Lifecycle {
        /// Under utarbeiding.
        UnderDevelopment => "under_development",
        /// Under utprøving.
        Trial => "trial",
        /// Under innføring.
        BeingIntroduced => "being_introduced",
        /// Gjeldende.
        InForce => "in_force",
        /// Under utfasing.
        BeingPhasedOut => "being_phased_out",
        /// Utgått: not offered in a new procurement, flagged in an old one.
        Withdrawn => "withdrawn",
    }
}

closed_list! {
    /// Who must do it.
    Responsibility {
        /// The supplier.
        Supplier => "supplier",
        /// The municipality: it leaves the vendor's sheet and becomes the buyer's own task.
        Municipality => "municipality",
        /// Both.
        Shared => "shared",
    }
}

closed_list! {
    /// What a requirement is in one procurement.
    ProcurementRole {
        /// Kvalifikasjonskrav.
        Qualification => "qualification",
        /// Absolutt krav: failing it leads to rejection.
        AbsoluteRequirement => "absolute_requirement",
        /// Krav.
        Requirement => "requirement",
        /// Tildelingskriterium.
        AwardCriterion => "award_criterion",
        /// Kontraktsvilkår.
        ContractTerm => "contract_term",
    }
}

closed_list! {
    /// Whether any purchase of the kind should ask a requirement.
    Tier {
        /// Any such purchase.
        Core => "core",
        /// Larger or riskier purchases.
        Extended => "extended",
    }
}

closed_list! {
    /// The shape of an answer.
    AnswerFormat {
        /// Yes or no.
        YesNo => "yes_no",
        /// Yes, no, or planned with a date.
        YesNoPlanned => "yes_no_planned",
        /// Free text.
        Text => "text",
        /// A number.
        Number => "number",
        /// An attached document.
        Document => "document",
    }
}

/// Help for the buyer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    /// When to ask it and how to weigh it.
    pub when: Option<LocalText>,
    /// What a good answer contains.
    pub good_answer: Option<LocalText>,
    /// A question to put to a vague answer.
    pub follow_up: Option<LocalText>,
}

/// Who must do it, by delivery model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponsibilityByDelivery {
    /// Where nothing else is said.
    pub default: Responsibility,
    /// Exceptions.
    pub by_delivery: Vec<(DeliveryId, Responsibility)>,
}

impl ResponsibilityByDelivery {
    /// Who must do it when the solution is delivered like this.
    pub fn under(&self, delivery: Option<&DeliveryId>) -> Responsibility {
        self.by_delivery
            .iter()
            .find(|(model, _)| Some(model) == delivery)
            .map_or(self.default, |(_, responsibility)| *responsibility)
    }
}

/// A stretch of a requirement's life; it ends where the next begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusPeriod {
    /// What holds.
    pub value: Lifecycle,
    /// From this date; unknown in a first period.
    pub from: Option<Date>,
}

/// The place in a source where a requirement stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourcePlace {
    /// The normative text.
    pub document: SourceId,
    /// Section, annex or row.
    pub place: String,
    /// Address of this very place, where it has one of its own.
    pub address: Option<String>,
    /// When it was read.
    pub read_on: Date,
    /// How it was read.
    pub confidence: Confidence,
}

/// What an answer looks like and what backs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The shape of the answer.
    pub format: AnswerFormat,
    /// What should back it.
    pub expected_evidence: Vec<EvidenceId>,
}

/// One thing that can be asked for, answered and checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Requirement {
    /// Never changed, never reused.
    pub id: RequirementId,
    /// The set it belongs to.
    pub set: SetId,
    /// The publisher's number, where one was read.
    pub number: Option<String>,
    /// A short name.
    pub title: LocalText,
    /// One sentence, ready for tender documents.
    pub text: LocalText,
    /// Why it exists.
    pub rationale: Option<LocalText>,
    /// Help for the buyer.
    pub guidance: Guidance,
    /// The theme it is shown under.
    pub theme: ThemeId,
    /// Layer of interoperability.
    pub interoperability_layer: InteroperabilityLayer,
    /// Life cycle, oldest first.
    pub status: Vec<StatusPeriod>,
    /// How binding it is, per target group and action.
    pub levels: Vec<Level>,
    /// Statutes and paragraphs the source names.
    pub legal_basis: Vec<String>,
    /// When it applies.
    pub applies_when: Condition,
    /// Who must do it.
    pub responsibility: ResponsibilityByDelivery,
    /// Suggested role in a procurement.
    pub role: ProcurementRole,
    /// Core or extended.
    pub tier: Tier,
    /// Shape of the answer and its evidence.
    pub answer: Answer,
    /// Approval schemes that can serve as evidence.
    pub approval_schemes: Vec<String>,
    /// Other requirements worth seeing.
    pub related: Vec<RequirementId>,
    /// Where it stands; the first is the principal source.
    pub sources: Vec<SourcePlace>,
    /// What a reader of the record must know: doubts, conflicts between sources.
    pub note: Option<LocalText>,
}

impl Requirement {
    /// The level that counts for a municipal buyer.
    pub fn level(&self) -> NormLevel {
        // Data without any level does not pass `cargo xtask data`; the mildest level claims the least.
        level_for_municipality(&self.levels).map_or(NormLevel::Guide, |level| level.level)
    }

    /// Whether that level is inferred and must not be shown as settled.
    pub fn level_is_inferred(&self) -> bool {
        level_for_municipality(&self.levels).is_none_or(|level| level.inferred)
    }

    /// How sure we are: the confidence of the principal source.
    pub fn confidence(&self) -> Confidence {
        self.sources.first().map_or(Confidence::Reconstructed, |source| source.confidence)
    }

    /// Where the requirement is in its life on `date`; before the first known date, what comes first.
    pub fn status_on(&self, date: Date) -> Lifecycle {
        self.status
            .iter()
            .rev()
            .find(|period| period.from.is_none_or(|from| from <= date))
            .or(self.status.first())
            .map_or(Lifecycle::InForce, |period| period.value)
    }

    /// Whether title and text exist in `language`.
    pub fn is_complete_in(&self, language: Language) -> bool {
        self.title.has(language) && self.text.has(language)
    }
}

/// A published body of requirements in one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequirementSet {
    /// Identifier.
    pub id: SetId,
    /// Full title.
    pub title: LocalText,
    /// Short name for lists.
    pub short: LocalText,
    /// What it is and whom it binds.
    pub description: LocalText,
    /// Version of the published text.
    pub version: String,
    /// Who issued it.
    pub publisher: String,
    /// Who made it into records.
    pub packager: String,
    /// When it was published.
    pub published: Option<Date>,
    /// When it was read.
    pub read_on: Date,
    /// What changed, newest first.
    pub changelog: Vec<SetChange>,
}

/// An entry of a set's changelog.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetChange {
    /// The version that brought it.
    pub version: String,
    /// From when.
    pub date: Date,
    /// What changed.
    pub what: LocalText,
    /// Which requirements.
    pub requirements: Vec<RequirementId>,
}

/// A normative text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceDocument {
    /// Identifier.
    pub id: SourceId,
    /// The publication's own title.
    pub title: String,
    /// Who issued it.
    pub publisher: String,
    /// Version or date.
    pub edition: Option<String>,
    /// Where it is published.
    pub address: Option<String>,
    /// When it was read.
    pub read_on: Date,
    /// Terms of use, where known.
    pub licence: Option<String>,
}
