//! Points, where a buyer uses them: computed here from what was answered and what the buyer thinks of it.
//!
//! Every number can be followed: a vendor's points are the weighted mean of its themes, a theme's the weighted mean of
//! its requirements. What a vendor computed itself is never read.

use super::{Evaluation, Outcome, Submission};
use crate::catalogue::ProcurementRole;
use crate::declaration::AnswerValue;
use crate::ids::{RequirementId, SubmissionId, ThemeId};
use crate::list::{Entry, RequirementList};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How points are given. Absolute requirements are met or not and never give points; what is not relevant leaves the
/// denominator.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScoringModel {
    /// Weight of a requirement, 0–100, where it is not that of the list.
    #[serde(default)]
    pub requirement_weights: BTreeMap<RequirementId, u8>,
    /// Weight of a theme, 0–100; a theme that is not named counts by the weights of its requirements.
    #[serde(default)]
    pub theme_weights: BTreeMap<ThemeId, u8>,
    /// Weight of a requirement that has none here and none in the list.
    #[serde(default)]
    pub default_weight: u8,
    /// Points in hundredths for partly met.
    pub partly: u8,
    /// Points in hundredths for planned.
    pub planned: u8,
    /// When the model was fixed, as RFC 3339; `None` while it is a draft.
    #[serde(default)]
    pub fixed_at: Option<String>,
    /// It was changed after the first answers were read.
    #[serde(default)]
    pub changed_after_opening: bool,
}

impl ScoringModel {
    /// A model to begin with: the weights of the list, or the same weight for all where it has none.
    pub fn proposed(list: &RequirementList) -> Self {
        let weighted = list.entries.iter().any(|entry| gives_points(entry) && entry.weight.is_some());
        Self { default_weight: u8::from(!weighted), partly: 50, planned: 0, ..Self::default() }
    }

    /// The weight of a requirement that gives points.
    pub fn weight(&self, entry: &Entry) -> u8 {
        self.requirement_weights.get(&entry.id).copied().or(entry.weight).unwrap_or(self.default_weight)
    }
}

/// Whether a requirement can give points: what must be met is met or not, and never gives any.
pub fn gives_points(entry: &Entry) -> bool {
    !matches!(entry.role, ProcurementRole::AbsoluteRequirement | ProcurementRole::Qualification)
}

/// Points of all vendors that count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Scores {
    /// One for each vendor that counts, in the order they were received.
    pub vendors: Vec<VendorScore>,
}

/// Points of one vendor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct VendorScore {
    /// Whose.
    pub submission: SubmissionId,
    /// 0–100; `None` where nothing that gives points is relevant.
    pub points: Option<f64>,
    /// By theme in print order; themes where nothing gives points are left out.
    pub themes: Vec<ThemeScore>,
    /// By requirement in the order of the list.
    pub requirements: Vec<RequirementScore>,
}

/// Points of one vendor in one theme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ThemeScore {
    /// Theme.
    pub theme: ThemeId,
    /// Name of the theme.
    pub name: String,
    /// 0–100; `None` where nothing in it is relevant.
    pub points: Option<f64>,
    /// What the theme weighs for this vendor.
    pub weight: f64,
}

/// Points of one vendor for one requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RequirementScore {
    /// Requirement.
    pub requirement: RequirementId,
    /// Points in hundredths; `None` where it is not relevant and leaves the denominator.
    pub points: Option<u8>,
    /// Weight.
    pub weight: u8,
}

/// The points that `model` gives. The evaluation's own model is not looked at, so that another can be tried.
pub fn scores(evaluation: &Evaluation, model: &ScoringModel) -> Scores {
    Scores { vendors: evaluation.current().map(|one| vendor_score(evaluation, model, one)).collect() }
}

fn vendor_score(evaluation: &Evaluation, model: &ScoringModel, submission: &Submission) -> VendorScore {
    let mut themes: Vec<ThemeScore> = Vec::new();
    let mut requirements = Vec::new();
    let scoring: Vec<&Entry> = evaluation.list.entries.iter().filter(|entry| gives_points(entry)).collect();
    for group in scoring.chunk_by(|a, b| a.theme == b.theme) {
        let of_group: Vec<RequirementScore> = group
            .iter()
            .map(|entry| RequirementScore {
                requirement: entry.id.clone(),
                points: points(evaluation, model, submission, entry),
                weight: model.weight(entry),
            })
            .collect();
        let weighed = of_group.iter().filter_map(|one| Some((f64::from(one.points?), f64::from(one.weight))));
        let (sum, weight) = weighed
            .fold((0.0, 0.0), |(sum, total), (points, weight)| (sum + points * weight, total + weight));
        if let Some(first) = group.first() {
            themes.push(ThemeScore {
                theme: first.theme.clone(),
                name: first.theme_name.clone(),
                points: (weight > 0.0).then(|| sum / weight),
                weight: model.theme_weights.get(&first.theme).map_or(weight, |weight| f64::from(*weight)),
            });
        }
        requirements.extend(of_group);
    }
    let weighed = themes.iter().filter_map(|theme| Some((theme.points?, theme.weight)));
    let (sum, weight) =
        weighed.fold((0.0, 0.0), |(sum, total), (points, weight)| (sum + points * weight, total + weight));
    VendorScore {
        submission: submission.id.clone(),
        points: (weight > 0.0).then(|| sum / weight),
        themes,
        requirements,
    }
}

/// Points in hundredths for one answer; `None` where it leaves the denominator.
fn points(
    evaluation: &Evaluation,
    model: &ScoringModel,
    submission: &Submission,
    entry: &Entry,
) -> Option<u8> {
    let verdict = evaluation.verdict(&submission.id, &entry.id);
    if verdict.is_some_and(|verdict| verdict.outcome == Outcome::NotAccepted) {
        return Some(0);
    }
    match submission.declaration.answer(&entry.id).and_then(|answer| answer.value) {
        Some(AnswerValue::Met) => Some(100),
        Some(AnswerValue::Partly) => Some(model.partly),
        Some(AnswerValue::Planned) => Some(model.planned),
        Some(AnswerValue::NotMet) | None => Some(0),
        Some(AnswerValue::NotRelevant) => None,
    }
}
