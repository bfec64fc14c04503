//! Points, where a buyer uses them: computed here from what was answered and what the buyer thinks of it.

use crate::ids::{RequirementId, ThemeId};
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
