//! A declaration as a component definition: the product version as a component, each answer as an implemented requirement
//! with the answer itself as a property, and the evidence as resources the answers point to.

use crate::bytes;
use crate::model::{
    BackMatter, Component, ComponentDefinition, ComponentFile, ControlImplementation, ImplementedRequirement,
    Link, REGISTER, RemoteLink, Resource, ResponsibleParty, in_role, metadata, organisation, own, property,
};
use crate::text::{address, line, prose, reference, token, uuid};
use domain::Date;
use domain::declaration::{Answer, AnswerValue, Declaration, EvidenceItem, SignOff};
use domain::list::Entry;
use domain::words::Words;

/// The component definition of `declaration`; its answers are to the profile in the file `profile`.
pub fn component_definition(declaration: &Declaration, profile: &str) -> Vec<u8> {
    let list = &declaration.list;
    let words = Words::of(list.language);
    let product = &declaration.product;
    let id = declaration.id.as_str();
    let title = format!("{} {}: {}", product.name, product.version, list.header.name);
    let mut metadata = metadata(&title, day(declaration), &list.id, list.language.tag());
    metadata.props.extend(own("list-id", &list.id));
    let supplier = &product.supplier;
    let number = supplier.organisation_number.as_ref().map(|number| number.as_str().to_owned());
    let foreign = supplier.foreign_identifier.as_ref();
    let party = match (&number, foreign) {
        (None, Some(known)) => organisation(
            &supplier.name,
            &format!("urn:{}", token(&known.scheme)),
            line(&known.value).as_deref(),
        ),
        _ => organisation(&supplier.name, REGISTER, number.as_deref()),
    };
    let provider = in_role(&mut metadata, "provider", words.vendor_name, party);
    let answers: Vec<ImplementedRequirement> = list
        .entries
        .iter()
        .filter_map(|entry| Some(answered(entry, declaration.answer(&entry.id)?, declaration, words)))
        .collect();
    let implementation = (!answers.is_empty()).then(|| ControlImplementation {
        uuid: uuid(&["answers", id]),
        source: reference(profile),
        description: line(&title).unwrap_or_default(),
        props: about(declaration.sign_off.as_ref(), &list.id),
        implemented_requirements: answers,
    });
    let resources: Vec<Resource> =
        product.evidence.iter().map(|item| evidence(item, product.id.as_str())).collect();
    let name = line(&product.name).unwrap_or_else(|| product.id.to_string());
    let component = Component {
        uuid: uuid(&["product", product.id.as_str(), &product.version]),
        kind: "software",
        description: prose(&product.description, &name),
        title: name,
        props: property("version", &product.version)
            .into_iter()
            .chain(own("product", product.id.as_str()))
            .collect(),
        responsible_roles: provider
            .map(|party| ResponsibleParty { role_id: "provider".to_owned(), party_uuids: vec![party] })
            .into_iter()
            .collect(),
        control_implementations: implementation.into_iter().collect(),
    };
    bytes(&ComponentFile {
        component_definition: ComponentDefinition {
            uuid: uuid(&["declaration", id, &list.id]),
            metadata,
            components: vec![component],
            back_matter: (!resources.is_empty()).then_some(BackMatter { resources }),
        },
    })
}

/// The day the declaration stands for: when it was signed, else when it was last answered, else the date of the list.
fn day(declaration: &Declaration) -> Date {
    let signed = declaration.sign_off.as_ref().map(|sign_off| sign_off.date);
    let answered = declaration.answers.values().filter_map(|answer| answer.answered_on).max();
    signed.or(answered).unwrap_or(declaration.list.as_of)
}

fn about(sign_off: Option<&SignOff>, list: &str) -> Vec<crate::model::Property> {
    let signed = sign_off.into_iter().flat_map(|sign_off| {
        [
            own("signed-by", &sign_off.name),
            own("signed-in-role", &sign_off.role),
            own("signed-on", &sign_off.date.to_string()),
            own("checksum", &sign_off.checksum),
        ]
    });
    own("answers-list", list).into_iter().chain(signed.flatten()).collect()
}

fn answered(
    entry: &Entry,
    answer: &Answer,
    declaration: &Declaration,
    words: &Words,
) -> ImplementedRequirement {
    let value = answer.value.unwrap_or(AnswerValue::NotRelevant);
    let planned = answer.planned.map(|date| date.to_string()).unwrap_or_default();
    let props = [
        own("answer", value.code()),
        own("planned", &planned),
        own("responsibility", answer.responsibility.unwrap_or(entry.responsibility).code()),
        own("text-hash", &answer.text_hash),
        answer.answered_on.and_then(|date| own("answered-on", &date.to_string())),
    ];
    let product = &declaration.product;
    let links = answer.evidence.iter().filter_map(|id| product.evidence_item(id)).map(|item| Link {
        href: format!("#{}", resource(item, product.id.as_str())),
        rel: "evidence",
        text: line(&item.title),
    });
    let texts = [&answer.deviation, &answer.documentation];
    let remarks: Vec<&str> =
        texts.into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    ImplementedRequirement {
        uuid: uuid(&["answer", declaration.id.as_str(), entry.id.as_str()]),
        control_id: token(entry.id.as_str()),
        description: prose(&answer.description, words.answer(value)),
        props: props.into_iter().flatten().collect(),
        links: links.collect(),
        remarks: (!remarks.is_empty()).then(|| remarks.join("\n\n")),
    }
}

fn resource(item: &EvidenceItem, product: &str) -> String {
    uuid(&["evidence", product, item.id.as_str()])
}

fn evidence(item: &EvidenceItem, product: &str) -> Resource {
    let date = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let props = [
        own("evidence-kind", item.kind.code()),
        own("issuer", &item.issuer),
        own("reference", &item.reference),
        own("versions", &item.versions.join(", ")),
        own("scheme", item.scheme.as_deref().unwrap_or_default()),
        own("valid-from", &date(item.valid_from)),
        own("valid-until", &date(item.valid_until)),
        own("sha256", &item.sha256),
    ];
    Resource {
        uuid: resource(item, product),
        title: line(&item.title).unwrap_or_else(|| item.id.to_string()),
        description: line(&item.scope),
        props: props.into_iter().flatten().collect(),
        rlinks: address(&item.address).map(|href| RemoteLink { href }).into_iter().collect(),
    }
}
