//! JSON Schema of every kind of data file, made from the types that read it.

use crate::raw::case::RawCase;
use crate::raw::guidance::{
    RawAmbitionLevels, RawApprovalSchemes, RawCollaboration, RawNormativeProcess, RawQuestionsAndAnswers,
    RawTerms, RawTopics,
};
use crate::raw::mapping::{RawFramework, RawMapping};
use crate::raw::purchase::RawWorkedPurchase;
use crate::raw::record::{RawRequirement, RawSet, RawSource};
use crate::raw::review::{RawCoverage, RawOneDemand};
use crate::raw::vocabulary::{RawAreas, RawEvidence, RawFacts, RawOrganisations, RawThemes};

/// File name and schema, as pretty JSON with a newline at the end.
pub fn schemas() -> Vec<(&'static str, String)> {
    let pretty = |schema: schemars::Schema| {
        // A schema is made of maps with text keys, which always serialise.
        let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
        text.push('\n');
        text
    };
    vec![
        ("requirement.json", pretty(schemars::schema_for!(RawRequirement))),
        ("set.json", pretty(schemars::schema_for!(RawSet))),
        ("source.json", pretty(schemars::schema_for!(RawSource))),
        ("cases.json", pretty(schemars::schema_for!(Vec<RawCase>))),
        ("purchase.json", pretty(schemars::schema_for!(RawWorkedPurchase))),
        ("facts.json", pretty(schemars::schema_for!(RawFacts))),
        ("areas.json", pretty(schemars::schema_for!(RawAreas))),
        ("themes.json", pretty(schemars::schema_for!(RawThemes))),
        ("organisations.json", pretty(schemars::schema_for!(RawOrganisations))),
        ("mappings.json", pretty(schemars::schema_for!(Vec<RawMapping>))),
        ("framework.json", pretty(schemars::schema_for!(RawFramework))),
        ("evidence.json", pretty(schemars::schema_for!(RawEvidence))),
        ("approval-schemes.json", pretty(schemars::schema_for!(RawApprovalSchemes))),
        ("collaboration.json", pretty(schemars::schema_for!(RawCollaboration))),
        ("ambition-levels.json", pretty(schemars::schema_for!(RawAmbitionLevels))),
        ("normative-process.json", pretty(schemars::schema_for!(RawNormativeProcess))),
        ("questions-and-answers.json", pretty(schemars::schema_for!(RawQuestionsAndAnswers))),
        ("terms.json", pretty(schemars::schema_for!(RawTerms))),
        ("topics.json", pretty(schemars::schema_for!(RawTopics))),
        ("one-demand.json", pretty(schemars::schema_for!(RawOneDemand))),
        ("coverage.json", pretty(schemars::schema_for!(RawCoverage))),
    ]
}
