//! A small declaration to test with: three requirements of two sets, and a product with two items of evidence.
#![allow(clippy::unwrap_used)]

use super::{Declaration, EvidenceItem, EvidenceItemKind, Product};
use crate::Date;
use crate::catalogue::{AnswerFormat, Confidence, Lifecycle, ProcurementRole, Responsibility};
use crate::list::{Entry, RequirementList, text_hash};
use crate::procurement::{Fulfilment, Header};
use crate::text::Language;

pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn today() -> Date {
    date("2026-11-23")
}

pub fn entry(id: &str, set: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        set: Some(set.into()),
        set_name: set.to_owned(),
        number: None,
        imported_number: None,
        theme: "logging".into(),
        theme_name: "Logg".to_owned(),
        title: id.to_owned(),
        text: text.to_owned(),
        original: None,
        text_hash: text_hash(text),
        text_language: Language::Nb,
        role: ProcurementRole::Requirement,
        level: None,
        level_inferred: false,
        lifecycle: Lifecycle::InForce,
        fulfilment: Fulfilment::AtDelivery,
        documentation: Vec::new(),
        evidence: Vec::new(),
        format: AnswerFormat::YesNoPlanned,
        weight: None,
        responsibility: Responsibility::Supplier,
        sources: Vec::new(),
        confidence: Some(Confidence::Verified),
        reasons: Vec::new(),
        note: None,
    }
}

pub fn list(entries: Vec<Entry>) -> RequirementList {
    let header = Header {
        name: "Eksempel".to_owned(),
        organisation: "Eksempel kommune".to_owned(),
        organisation_number: None,
        case_number: String::new(),
        language: Language::Nb,
    };
    RequirementList {
        id: "0123456789abcdef".to_owned(),
        header,
        language: Language::Nb,
        as_of: today(),
        areas: Vec::new(),
        delivery: String::new(),
        sets: Vec::new(),
        entries,
        municipality_tasks: Vec::new(),
        left_out: Vec::new(),
        not_determined: 0,
        versions: Vec::new(),
    }
}

pub fn product() -> Product {
    let mut product = Product::new("p-1".into(), "Eksempel Journal", "4.2");
    product.supplier.name = "Eksempel Helseprogram AS".to_owned();
    product.evidence.push(EvidenceItem::new("e-1".into(), EvidenceItemKind::Document, "Testrapport"));
    product.evidence.push(EvidenceItem::new("e-2".into(), EvidenceItemKind::Certificate, "ISO/IEC 27001"));
    product.evidence_numbered = 2;
    product
}

pub fn declaration(id: &str) -> Declaration {
    let entries = vec![
        entry("a-1", "a", "Løsningen skal logge innsyn."),
        entry("a-2", "a", "Løsningen skal slette logg etter avtale."),
        entry("b-1", "b", "Leverandøren skal ha en beredskapsplan."),
    ];
    Declaration::new(id.into(), product(), list(entries))
}
