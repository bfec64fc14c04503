//! A list, its files and a declaration of the whole catalogue, for tests and for the files that NIST's own schema checks.

#![allow(dead_code, clippy::unwrap_used)]

use domain::catalogue::{Catalogue, RequirementSet};
use domain::declaration::{
    Answer, AnswerValue, Declaration, EvidenceItem, EvidenceItemKind, Product, SignOff, Supplier,
};
use domain::list::{RequirementList, compose};
use domain::organisation::OrganisationNumber;
use domain::procurement::{Header, OwnRequirement, Procurement};
use domain::text::Language;
use oscal::{Import, catalog, own_catalog, profile};
use std::collections::BTreeMap;

/// The day of everything here.
pub fn date() -> domain::Date {
    "2026-11-23".parse().unwrap()
}

/// A list of everything a journal system could meet, with adapted wording and an own requirement.
pub fn list(language: Language) -> (Catalogue, RequirementList) {
    let catalogue = catalogue_built_in::load().unwrap();
    let header = Header {
        name: "Eksempel: journalsystem".into(),
        organisation: "Eksempel kommune".into(),
        organisation_number: OrganisationNumber::parse("123456785").ok(),
        case_number: "26/1".into(),
        language,
    };
    let mut procurement = Procurement::new("p-1".into(), header);
    procurement.purchase.areas.insert("journal-system".into());
    procurement.width.everything = true;
    procurement.own.push(OwnRequirement {
        id: "own-1".into(),
        title: "Opplæring".into(),
        text: "Leverandøren skal holde to kurs.".into(),
        theme: catalogue.themes[0].id.clone(),
        role: domain::catalogue::ProcurementRole::Requirement,
        format: domain::catalogue::AnswerFormat::YesNo,
        reason: "INTERNT".into(),
    });
    let first = compose(&procurement, &catalogue, language, date());
    let adapted = first.entries.iter().find(|entry| entry.set.is_some()).unwrap().id.clone();
    procurement.adapted.insert(adapted, "Løsningen skal  være\ntilpasset av kommunen.".into());
    let list = compose(&procurement, &catalogue, language, date());
    (catalogue, list)
}

/// The profile of a list, and the catalogs it takes from by file name.
pub fn files(catalogue: &Catalogue, list: &RequirementList) -> (Vec<u8>, BTreeMap<String, Vec<u8>>) {
    let used = |set: &RequirementSet| list.entries.iter().any(|entry| entry.set.as_ref() == Some(&set.id));
    let mut imports = Vec::new();
    let mut catalogs = BTreeMap::new();
    for set in catalogue.sets.iter().filter(|set| used(set)) {
        let file_name = format!("Kravsett-{}.oscal.json", set.id);
        catalogs.insert(file_name.clone(), catalog(set, catalogue, list.language, date()));
        imports.push(Import { set: Some(set.id.clone()), file_name });
    }
    catalogs.insert("Egne-krav.oscal.json".into(), own_catalog(list).unwrap());
    imports.push(Import { set: None, file_name: "Egne-krav.oscal.json".into() });
    (profile(list, &imports), catalogs)
}

/// Answers of every kind, with evidence and a signature.
pub fn declaration(language: Language) -> Declaration {
    let (_, list) = list(language);
    let mut product = Product::new("prod-1".into(), "Eksempeljournal", "4.2");
    product.supplier = Supplier {
        name: "Eksempel Leverandør AS".into(),
        organisation_number: OrganisationNumber::parse("987654325").ok(),
        ..Supplier::default()
    };
    let mut certificate = EvidenceItem::new("e-1".into(), EvidenceItemKind::Certificate, "ISO/IEC 27001");
    certificate.issuer = "Eksempel Sertifisering".into();
    certificate.valid_until = "2027-05-31".parse().ok();
    certificate.address = "https://example.org/sertifikat".into();
    product.evidence.push(certificate);
    let mut declaration = Declaration::new("d-1".into(), product, list);
    let values = AnswerValue::ALL.iter().cycle();
    for (entry, value) in declaration.list.entries.iter().zip(values).take(7) {
        let answer = Answer {
            value: Some(*value),
            description: if *value == AnswerValue::Met { "  ".into() } else { "Slik er det.".into() },
            deviation: "Et avvik\nover to linjer".into(),
            planned: (*value == AnswerValue::Planned).then(date),
            evidence: ["e-1".into()].into(),
            text_hash: entry.text_hash.clone(),
            answered_on: Some(date()),
            ..Answer::default()
        };
        declaration.answers.insert(entry.id.clone(), answer);
    }
    let mut sign_off = SignOff {
        name: "Ola Eksempel".into(),
        role: "Produktsjef".into(),
        date: date(),
        statement: "Svarene er riktige.".into(),
        checksum: String::new(),
    };
    sign_off.checksum = domain::declaration::checksum(&declaration, &sign_off);
    declaration.sign_off = Some(sign_off);
    declaration
}
