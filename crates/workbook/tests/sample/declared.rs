//! The sample list answered and signed, with every kind of answer and every field of the form.

use super::date;
use domain::catalogue::Responsibility;
use domain::declaration::{
    Answer, AnswerValue, Declaration, EvidenceItem, EvidenceItemKind, Product, SignOff, checksum,
};
use domain::list::RequirementList;
use domain::organisation::OrganisationNumber;

/// A declaration to `list`, signed. The answers go round: met, partly, planned, not met, not relevant, none.
pub fn declaration(list: RequirementList) -> Declaration {
    let mut product = Product::new("p-1".into(), "Eksempel Hjemmeoppfølging", "4.10");
    product.supplier.name = "Eksempel Leverandør AS".into();
    product.supplier.organisation_number = OrganisationNumber::parse("987654325").ok();
    product.contact.name = "Eksempel Eksempelsen".into();
    product.contact.email = "post@example.org".into();
    product.contact.phone = "+47 00 00 00 00".into();
    let mut item = EvidenceItem::new("e-1".into(), EvidenceItemKind::Certificate, "ISO/IEC 27001");
    item.issuer = "Eksempel Sertifisering".into();
    item.valid_until = Some(date("2028-05-31"));
    product.evidence.push(item);
    let mut declaration = Declaration::new("d-1".into(), product, list);
    for (at, entry) in declaration.list.entries.iter().enumerate() {
        let value = AnswerValue::ALL.get(at % 6).copied();
        let Some(value) = value else { continue };
        let open = matches!(value, AnswerValue::Partly | AnswerValue::Planned | AnswerValue::NotMet);
        let answer = Answer {
            value: Some(value),
            description: format!("Slik er det: «{}» & mer.\n- første\n- andre", entry.title),
            deviation: if open { "=Avvik <b>her</b>, og tiltaket _x0041_".into() } else { String::new() },
            planned: (value == AnswerValue::Planned).then(|| date("2027-12-31")),
            evidence: if at == 0 { ["e-1".into()].into() } else { Default::default() },
            documentation: if at < 2 { "Vedlegg 3, side 4".into() } else { String::new() },
            responsibility: (at == 1).then_some(Responsibility::Shared),
            text_hash: entry.text_hash.clone(),
            ..Answer::default()
        };
        declaration.answers.insert(entry.id.clone(), answer);
    }
    let mut sign_off = SignOff {
        name: "Eksempel Eksempelsen".into(),
        role: "Produktsjef".into(),
        date: date("2026-11-30"),
        statement: "Svarene er riktige og gjelder versjon 4.10.".into(),
        checksum: String::new(),
    };
    sign_off.checksum = checksum(&declaration, &sign_off);
    declaration.sign_off = Some(sign_off);
    declaration
}
