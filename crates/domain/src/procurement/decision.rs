//! Include, leave out or later; and what leaving out costs at each norm level.
//!
//! Source of the grounds: Forvaltningsmodell for normerende produkter (what a deviation from a mandatory standard, a
//! recommended standard, a guideline and a guide demands); statute cannot be waived, and Normen asks for a risk
//! assessment behind every alternative measure.

use crate::Date;
use crate::catalogue::NormLevel;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What the buyer decided about one requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Decision {
    /// It is asked for.
    Include,
    /// It is not asked for, on this ground.
    LeaveOut {
        /// The ground that the norm level demands.
        deviation: Deviation,
    },
    /// To be decided later.
    Later,
}

/// The ground for leaving a requirement out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ground", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Deviation {
    /// Statute: why it does not apply. It cannot be waived.
    DoesNotApply {
        /// Why it does not apply.
        why: String,
    },
    /// Mandatory standard: the exemption.
    Exemption {
        /// Legal ground.
        legal_ground: String,
        /// Reference of the decision.
        decision_reference: String,
        /// Date of the decision.
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        decided_on: Date,
        /// Until when it holds.
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        ends_on: Date,
    },
    /// Recommended standard: the special circumstances.
    SpecialCircumstances {
        /// The circumstances.
        circumstances: String,
    },
    /// Sector norm: the risk assessment behind the alternative measure.
    AlternativeMeasure {
        /// The risk assessment, or where it is filed.
        risk_assessment: String,
    },
    /// Guideline: a concrete, reasoned assessment.
    ReasonedAssessment {
        /// The assessment.
        assessment: String,
    },
    /// Guide: nothing is demanded.
    Note {
        /// An optional note.
        note: String,
    },
}

/// The kind of ground a norm level demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum GroundKind {
    /// See [`Deviation::DoesNotApply`].
    DoesNotApply,
    /// See [`Deviation::Exemption`].
    Exemption,
    /// See [`Deviation::SpecialCircumstances`].
    SpecialCircumstances,
    /// See [`Deviation::AlternativeMeasure`].
    AlternativeMeasure,
    /// See [`Deviation::ReasonedAssessment`].
    ReasonedAssessment,
    /// See [`Deviation::Note`].
    Note,
}

/// Why a ground is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DeviationError {
    /// The ground is of another kind than the norm level demands.
    #[error("this norm level demands the ground {demanded:?}")]
    WrongGround {
        /// What the level demands.
        demanded: GroundKind,
    },
    /// A part of the ground is blank.
    #[error("the ground {demanded:?} is not filled in")]
    Blank {
        /// What the level demands.
        demanded: GroundKind,
    },
    /// The exemption ends before it was decided.
    #[error("the exemption ends before it was decided")]
    EndsBeforeDecision,
}

/// The ground that leaving out a requirement of this level demands.
pub fn required_ground(level: NormLevel) -> GroundKind {
    match level {
        NormLevel::Statute => GroundKind::DoesNotApply,
        NormLevel::MandatoryStandard => GroundKind::Exemption,
        NormLevel::RecommendedStandard => GroundKind::SpecialCircumstances,
        NormLevel::SectorNorm => GroundKind::AlternativeMeasure,
        NormLevel::Guideline => GroundKind::ReasonedAssessment,
        NormLevel::Guide => GroundKind::Note,
    }
}

impl Deviation {
    /// The kind of this ground.
    pub fn kind(&self) -> GroundKind {
        match self {
            Deviation::DoesNotApply { .. } => GroundKind::DoesNotApply,
            Deviation::Exemption { .. } => GroundKind::Exemption,
            Deviation::SpecialCircumstances { .. } => GroundKind::SpecialCircumstances,
            Deviation::AlternativeMeasure { .. } => GroundKind::AlternativeMeasure,
            Deviation::ReasonedAssessment { .. } => GroundKind::ReasonedAssessment,
            Deviation::Note { .. } => GroundKind::Note,
        }
    }

    /// Checks that this ground is enough at `level`.
    pub fn check(&self, level: NormLevel) -> Result<(), DeviationError> {
        let demanded = required_ground(level);
        if self.kind() != demanded {
            return Err(DeviationError::WrongGround { demanded });
        }
        let blank = |text: &String| text.trim().is_empty();
        let missing = match self {
            Deviation::DoesNotApply { why } => blank(why),
            Deviation::Exemption { legal_ground, decision_reference, decided_on, ends_on } => {
                if ends_on < decided_on {
                    return Err(DeviationError::EndsBeforeDecision);
                }
                blank(legal_ground) || blank(decision_reference)
            }
            Deviation::SpecialCircumstances { circumstances } => blank(circumstances),
            Deviation::AlternativeMeasure { risk_assessment } => blank(risk_assessment),
            Deviation::ReasonedAssessment { assessment } => blank(assessment),
            Deviation::Note { .. } => false,
        };
        if missing { Err(DeviationError::Blank { demanded }) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recommended_standard_is_left_out_only_with_its_special_circumstances() {
        let blank = Deviation::SpecialCircumstances { circumstances: "  ".into() };
        let demanded = GroundKind::SpecialCircumstances;
        assert_eq!(blank.check(NormLevel::RecommendedStandard), Err(DeviationError::Blank { demanded }));
        let note = Deviation::Note { note: "Ikke nå".into() };
        assert_eq!(note.check(NormLevel::RecommendedStandard), Err(DeviationError::WrongGround { demanded }));
        let ground =
            Deviation::SpecialCircumstances { circumstances: "Ingen leverandør støtter den ennå".into() };
        assert_eq!(ground.check(NormLevel::RecommendedStandard), Ok(()));
    }

    #[test]
    fn an_exemption_cannot_end_before_it_was_decided() {
        let date = |text: &str| text.parse::<Date>().unwrap_or_default();
        let exemption = |ends_on: &str| Deviation::Exemption {
            legal_ground: "forskriften § 8".into(),
            decision_reference: "26/100".into(),
            decided_on: date("2026-11-23"),
            ends_on: date(ends_on),
        };
        assert_eq!(exemption("2027-11-23").check(NormLevel::MandatoryStandard), Ok(()));
        let refused = Err(DeviationError::EndsBeforeDecision);
        assert_eq!(exemption("2026-11-22").check(NormLevel::MandatoryStandard), refused);
    }

    #[test]
    fn every_level_demands_its_own_kind_of_ground() {
        let kinds: std::collections::BTreeSet<_> = NormLevel::ALL.into_iter().map(required_ground).collect();
        assert_eq!(kinds.len(), NormLevel::ALL.len());
    }
}
