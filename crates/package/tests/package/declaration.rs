//! The package of a declaration: what a vendor says, as it was said.

use super::*;
use domain::declaration::{
    Answer, AnswerValue, Declaration, EvidenceItem, EvidenceItemKind, Product, SignOffState, sign_off_state,
};
use package::{DeclarationContents, Package, PackageError};

fn declared() -> DeclarationContents {
    let mut product = Product::new("pr-1".into(), "Eksempel Journal", "4.2");
    product.supplier.name = "Eksempel Helseprogram AS".into();
    product.evidence.push(EvidenceItem::new("e-1".into(), EvidenceItemKind::Document, "Testrapport"));
    let mut declaration = Declaration::new("d-1".into(), product, contents().list.unwrap());
    let answer = Answer {
        value: Some(AnswerValue::Met),
        evidence: ["e-1".into()].into(),
        text_hash: declaration.list.entries[0].text_hash.clone(),
        ..Answer::default()
    };
    declaration.answers.insert("his-2".into(), answer);
    let declaration = declaration
        .signed("Kari Eksempel", "Produktsjef", "Svarene er riktige.", date("2026-11-23"))
        .unwrap();
    DeclarationContents {
        created: date("2026-11-23"),
        program: Program { name: "Kravkompass".into(), version: "0.1.0".into() },
        catalogue: Vec::new(),
        declaration,
        attachments: vec![Attachment {
            path: "evidence/e-1 testrapport.pdf".into(),
            media_type: "application/pdf".into(),
            bytes: b"%PDF-1.7 rapport".to_vec(),
        }],
    }
}

fn opened(bytes: &[u8]) -> DeclarationContents {
    match package::open(bytes).unwrap() {
        Package::Declaration(contents) => *contents,
        Package::Procurement(_) => panic!("a declaration was packed"),
    }
}

#[test]
fn a_declaration_comes_back_with_its_signature_whole_and_the_same_bytes_every_time() {
    let bytes = package::write_declaration(&declared()).unwrap();
    assert_eq!(bytes, package::write_declaration(&declared()).unwrap());
    let read = opened(&bytes);
    assert_eq!(read.declaration.answers, declared().declaration.answers);
    assert_eq!(read.attachments, declared().attachments);
    assert_eq!(sign_off_state(&read.declaration), SignOffState::Valid);
}

#[test]
fn what_the_buyer_keeps_to_itself_never_leaves_with_the_answers() {
    let bytes = package::write_declaration(&declared()).unwrap();
    let all: String =
        unzip(&bytes).iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    assert!(!all.contains("HEMMELIG") && !all.contains("\"weight\": 73"), "{all}");
}

#[test]
fn one_changed_byte_is_damage_and_a_repacked_change_breaks_the_signature() {
    let bytes = package::write_declaration(&declared()).unwrap();
    let mut parts = unzip(&bytes);
    let place = parts.iter().position(|(name, _)| name == "declaration.json").unwrap();
    let text = String::from_utf8(parts[place].1.clone()).unwrap();
    let forged = text.replacen("\"value\": \"met\"", "\"value\": \"not_met\"", 1);
    assert_ne!(forged, text);
    parts[place].1 = forged.clone().into_bytes();
    let refused = package::open(&zip_of(&parts)).unwrap_err();
    assert_eq!(refused, PackageError::HashMismatch { part: "declaration.json".into() });

    // Somebody who packs it anew gets past the check sums of the package, and not past that of the signature.
    let mut contents = declared();
    contents.declaration = serde_json::from_str(&forged).unwrap();
    let read = opened(&package::write_declaration(&contents).unwrap());
    assert_eq!(sign_off_state(&read.declaration), SignOffState::Broken);
}

#[test]
fn a_procurement_is_not_taken_for_a_declaration_nor_the_other_way() {
    let bytes = package::write_declaration(&declared()).unwrap();
    assert_eq!(package::read(&bytes).unwrap_err(), PackageError::OtherKind { found: "declaration" });
    assert!(matches!(package::open(&package::write(&contents()).unwrap()), Ok(Package::Procurement(_))));
    // The parts of one kind under the name of the other.
    let swapped =
        with_manifest(|text| text.replace("\"kind\": \"procurement\"", "\"kind\": \"declaration\""));
    assert_eq!(
        package::open(&swapped).unwrap_err(),
        PackageError::PartMissing { part: "declaration.json".into() }
    );
}

#[test]
fn an_attachment_cannot_take_the_place_of_the_declaration() {
    let mut contents = declared();
    contents.attachments[0].path = "declaration.json".into();
    assert!(matches!(package::write_declaration(&contents), Err(PackageError::DuplicatePart { .. })));
    contents.attachments[0].path = "../../home/kari/.profile".into();
    assert!(matches!(package::write_declaration(&contents), Err(PackageError::SuspiciousPath { .. })));
}
