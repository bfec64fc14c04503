//! Packages through the public door: written and read again, and every way a stranger's file can be wrong.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod declaration;
mod hostile;
mod mutated;
mod round_trip;
mod vendor;

use domain::Date;
use domain::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use domain::ids::{ProcurementId, RequirementId};
use domain::list::{Entry, LeftOut, RequirementList, text_hash};
use domain::procurement::{
    Decision, Deviation, Fulfilment, Header, LogEntry, LogKind, OwnRequirement, Procurement, Terms,
};
use domain::text::Language;
use package::{Attachment, Audience, Contents, Program, SetVersion};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn procurement() -> Procurement {
    let header = Header {
        name: "Nytt EPJ på Rørøs".into(),
        organisation: "Bø kommune".into(),
        organisation_number: None,
        case_number: "26/100".into(),
        language: Language::Nb,
    };
    let mut procurement = Procurement::new(ProcurementId::from("p-1"), header);
    let deviation = Deviation::SpecialCircumstances { circumstances: "HEMMELIG omstendighet".into() };
    procurement.decisions.insert("his-1".into(), Decision::LeaveOut { deviation });
    procurement.adapted.insert("his-2".into(), "Løsningen skal følge HIS 2.".into());
    procurement.terms.insert("his-2".into(), Terms { weight: Some(73), ..Terms::default() });
    procurement.usual.insert("HEMMELIG-kjennetegn".into());
    procurement.own.push(OwnRequirement {
        id: "own-1".into(),
        title: "Åpningstid".into(),
        text: "Brukerstøtte skal svare på norsk.".into(),
        theme: "supplier".into(),
        role: ProcurementRole::Requirement,
        format: AnswerFormat::YesNo,
        reason: "HEMMELIG grunn".into(),
    });
    procurement
}

fn listed(id: &str) -> Entry {
    let text = "Løsningen skal følge HIS 2.";
    Entry {
        id: RequirementId::from(id),
        set: Some("referansekatalogen".into()),
        set_name: "Referansekatalogen".into(),
        number: Some("HIS 2".into()),
        imported_number: None,
        theme: "messaging".into(),
        theme_name: "Meldinger".into(),
        title: "HIS 2".into(),
        text: text.into(),
        original: None,
        text_hash: text_hash(text),
        text_language: Language::Nb,
        role: ProcurementRole::Requirement,
        level: Some(NormLevel::MandatoryStandard),
        level_inferred: false,
        lifecycle: Lifecycle::InForce,
        fulfilment: Fulfilment::By { date: date("2027-01-01") },
        documentation: vec!["Testrapport".into()],
        evidence: vec![],
        format: AnswerFormat::YesNoPlanned,
        weight: Some(73),
        responsibility: Responsibility::Supplier,
        sources: Vec::new(),
        confidence: Some(Confidence::Verified),
        reasons: vec!["HEMMELIG begrunnelse".into()],
        note: None,
    }
}

fn contents() -> Contents {
    let procurement = procurement();
    let left_out = LeftOut {
        id: "his-1".into(),
        set_name: "Referansekatalogen".into(),
        title: "HIS 1".into(),
        text: "Løsningen skal følge HIS 1.".into(),
        level: NormLevel::RecommendedStandard,
        deviation: Deviation::SpecialCircumstances { circumstances: "HEMMELIG omstendighet".into() },
    };
    let list = RequirementList {
        id: "0123456789abcdef".into(),
        header: procurement.header.clone(),
        language: Language::Nb,
        as_of: date("2026-11-23"),
        areas: vec!["Journalsystem".into()],
        delivery: "Skytjeneste".into(),
        sets: Vec::new(),
        entries: vec![listed("his-2")],
        municipality_tasks: vec![Entry { title: "HEMMELIG oppgave".into(), ..listed("his-3") }],
        left_out: vec![left_out],
        not_determined: 2,
        versions: Vec::new(),
    };
    Contents {
        audience: Audience::Buyer,
        created: date("2026-11-23"),
        program: Program { name: "Kravkompass".into(), version: "0.1.0".into() },
        catalogue: vec![SetVersion { set: "normen".into(), version: "6.x".into() }],
        procurement,
        list: Some(list),
        log: vec![LogEntry {
            at: "2026-11-23T08:00:00+01:00".into(),
            who: "HEMMELIG saksbehandler Åse".into(),
            kind: LogKind::Created,
            subject: String::new(),
            detail: String::new(),
        }],
        attachments: vec![Attachment {
            path: "attachments/risikovurdering ærlig.pdf".into(),
            media_type: "application/pdf".into(),
            bytes: b"%PDF-1.7 HEMMELIG vedlegg".to_vec(),
        }],
    }
}

/// The parts of an archive in the order they stand in it.
fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// An archive of these parts, whatever they are called.
fn zip_of(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A valid package with its parts changed.
fn changed(change: impl FnOnce(&mut Vec<(String, Vec<u8>)>)) -> Vec<u8> {
    let mut parts = unzip(&package::write(&contents()).unwrap());
    change(&mut parts);
    zip_of(&parts)
}

/// A valid package with its manifest changed as text.
fn with_manifest(change: impl FnOnce(&str) -> String) -> Vec<u8> {
    changed(|parts| {
        let text = String::from_utf8(parts[0].1.clone()).unwrap();
        let new = change(&text);
        assert_ne!(new, text, "the change must hit");
        parts[0].1 = new.into_bytes();
    })
}
