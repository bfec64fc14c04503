//! An invented list and invented vendors for the tests beside the rules.

use super::{Evaluation, EvaluationChange, Incoming};
use crate::Date;
use crate::catalogue::{AnswerFormat, Lifecycle, ProcurementRole, Responsibility};
use crate::declaration::{Answer, AnswerValue, Declaration, Product, SignOffState};
use crate::ids::{EvaluationId, RequirementId};
use crate::list::{Entry, RequirementList, text_hash};
use crate::procurement::{Fulfilment, Header};
use crate::text::Language;

pub(crate) const AT: &str = "2026-11-28T12:00:00+01:00";

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap_or_default()
}

pub(crate) fn entry(id: &str, role: ProcurementRole) -> Entry {
    let text = format!("Løsningen skal oppfylle {id}.");
    Entry {
        id: id.into(),
        set: None,
        set_name: "Eget krav".into(),
        number: None,
        imported_number: None,
        theme: id.split('-').next().unwrap_or_default().into(),
        theme_name: "Tema".into(),
        title: format!("Krav {id}"),
        text_hash: text_hash(&text),
        text,
        original: None,
        text_language: Language::Nb,
        role,
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
        confidence: None,
        reasons: Vec::new(),
        note: None,
    }
}

pub(crate) fn list(entries: Vec<Entry>) -> RequirementList {
    RequirementList {
        id: "liste".into(),
        header: Header {
            name: "Eksempelkjøp".into(),
            organisation: "Eksempel kommune".into(),
            organisation_number: None,
            case_number: String::new(),
            language: Language::Nb,
        },
        language: Language::Nb,
        as_of: day("2026-11-01"),
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

pub(crate) fn answer(value: AnswerValue) -> Answer {
    Answer { value: Some(value), ..Answer::default() }
}

pub(crate) fn incoming(vendor: &str, list: &RequirementList, answers: Vec<(&str, Answer)>) -> Incoming {
    let mut product = Product::new("p".into(), "Eksempelprodukt", "4.2");
    product.supplier.name = vendor.into();
    let mut declaration = Declaration::new("d".into(), product, list.clone());
    declaration.answers = answers.into_iter().map(|(id, answer)| (RequirementId::new(id), answer)).collect();
    Incoming {
        file_name: format!("{vendor}.xlsx"),
        declaration,
        altered: Vec::new(),
        unreadable: Vec::new(),
        sign_off_state: SignOffState::Unsigned,
    }
}

pub(crate) fn evaluation(entries: Vec<Entry>) -> Evaluation {
    Evaluation::new(EvaluationId::new("e"), list(entries))
}

pub(crate) fn with(evaluation: &Evaluation, incoming: Vec<Incoming>) -> Evaluation {
    changed(evaluation, &EvaluationChange::TakeIn { incoming })
}

pub(crate) fn changed(evaluation: &Evaluation, change: &EvaluationChange) -> Evaluation {
    match evaluation.changed(change, AT) {
        Ok(next) => next,
        Err(error) => unreachable!("the sample keeps the rules: {error}"),
    }
}
