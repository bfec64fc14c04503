//! The shapes of the two files, as somebody writes them. Dates are texts here, so that a wrong one can be named.

use domain::catalogue::Responsibility;
use domain::declaration::{Contact, EvidenceItemKind, ResponsiblePerson};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductFile {
    pub(super) name: String,
    pub(super) version: String,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) supplier: SupplierFile,
    #[serde(default)]
    pub(super) contact: Contact,
    #[serde(default)]
    pub(super) responsible: Vec<ResponsiblePerson>,
    #[serde(default)]
    pub(super) areas: Vec<String>,
    #[serde(default)]
    pub(super) delivery: Option<String>,
    #[serde(default)]
    pub(super) facts: BTreeMap<String, serde_json::Value>,
    #[serde(default)]
    pub(super) evidence: BTreeMap<String, EvidenceFile>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct SupplierFile {
    pub(super) name: String,
    pub(super) organisation_number: String,
    pub(super) foreign_scheme: String,
    pub(super) foreign_value: String,
    pub(super) address: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceFile {
    pub(super) title: String,
    #[serde(default = "document")]
    pub(super) kind: EvidenceItemKind,
    #[serde(default)]
    pub(super) issuer: String,
    #[serde(default)]
    pub(super) scope: String,
    #[serde(default)]
    pub(super) versions: Vec<String>,
    #[serde(default)]
    pub(super) scheme: Option<String>,
    #[serde(default)]
    pub(super) reference: String,
    #[serde(default)]
    pub(super) device_class: String,
    #[serde(default)]
    pub(super) notified_body: String,
    #[serde(default)]
    pub(super) valid_from: Option<String>,
    #[serde(default)]
    pub(super) valid_until: Option<String>,
    #[serde(default)]
    pub(super) address: String,
    #[serde(default)]
    pub(super) file_name: String,
    #[serde(default)]
    pub(super) sha256: String,
}

fn document() -> EvidenceItemKind {
    EvidenceItemKind::Document
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswersFile {
    #[serde(default)]
    pub(super) answers: BTreeMap<String, AnswerFile>,
    #[serde(default)]
    pub(super) statements: Vec<StatementFile>,
    #[serde(default)]
    pub(super) sign_off: Option<SignOffFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerFile {
    pub(super) answer: ValueFile,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) deviation: String,
    #[serde(default)]
    pub(super) planned: Option<String>,
    #[serde(default)]
    pub(super) evidence: BTreeSet<String>,
    #[serde(default)]
    pub(super) documentation: String,
    #[serde(default)]
    pub(super) responsibility: Option<Responsibility>,
}

/// `yes` and `no` may have become truth values before they come here.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum ValueFile {
    Truth(bool),
    Word(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementFile {
    #[serde(default)]
    pub(super) set: Option<String>,
    #[serde(default)]
    pub(super) theme: Option<String>,
    pub(super) answer: ValueFile,
    #[serde(default)]
    pub(super) description: String,
    #[serde(default)]
    pub(super) evidence: BTreeSet<String>,
    #[serde(default)]
    pub(super) except: BTreeSet<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignOffFile {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) statement: String,
}
