//! What OSCAL's schema demands is checked with NIST's own by `cargo xtask test`, and the profile is resolved there by
//! somebody else's program (`xtask/src/oscal_files.rs`); here stands what the schema does not enforce: references that lead somewhere, parameters that exist, identifiers that are valid and of their own, nothing empty.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::list::RequirementList;
use domain::text::Language;
use oscal::{Import, catalog, component_definition, profile};
use sample::{date, declaration};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

mod sample;

fn read(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// Every object in a document.
fn objects<'a>(value: &'a Value, found: &mut Vec<&'a serde_json::Map<String, Value>>) {
    match value {
        Value::Object(object) => {
            found.push(object);
            object.values().for_each(|value| objects(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| objects(value, found)),
        _ => {}
    }
}

fn is_token(text: &str) -> bool {
    let kept = |sign: char| sign.is_alphanumeric() || matches!(sign, '.' | '-' | '_');
    text.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_') && text.chars().all(kept)
}

/// What must hold in every document.
fn sound(document: &Value) {
    let mut all = Vec::new();
    objects(document, &mut all);
    let mut uuids = BTreeSet::new();
    let mut ids = BTreeSet::new();
    let mut references = Vec::new();
    for object in all {
        for (name, value) in object {
            assert!(value.as_array().is_none_or(|values| !values.is_empty()), "{name} is empty");
            match (name.as_str(), value.as_str()) {
                ("uuid", Some(uuid)) => {
                    assert_eq!(uuid.as_bytes()[14], b'5', "{uuid} is of version 5");
                    assert!(uuids.insert(uuid), "{uuid} stands twice");
                }
                ("id", Some(id)) if !object.contains_key("scheme") => {
                    assert!(is_token(id), "{id}");
                    assert!(ids.insert(id), "{id} stands twice");
                }
                ("href", Some(href)) => {
                    assert!(!href.is_empty() && !href.contains([' ', '\n']), "{href:?}");
                    references.extend(href.strip_prefix('#'));
                }
                ("value" | "title" | "label" | "text", Some(text)) => {
                    assert!(
                        !text.is_empty() && text.trim() == text && !text.contains('\n'),
                        "{name}: {text:?}"
                    );
                }
                ("prose" | "description", Some(text)) => assert!(!text.trim().is_empty(), "{name} is blank"),
                _ => {}
            }
        }
        if object.contains_key("external-ids") || object.get("name").is_some() && object.contains_key("uuid")
        {
            assert!(object["uuid"].is_string() && object["type"].is_string(), "a party has both: {object:?}");
        }
        if let Some(parties) = object.get("party-uuids").and_then(Value::as_array) {
            let known: BTreeSet<&str> = parties.iter().map(|party| party.as_str().unwrap()).collect();
            let metadata =
                document.as_object().unwrap().values().next().unwrap()["metadata"]["parties"].clone();
            let parties: Vec<String> = metadata
                .as_array()
                .unwrap()
                .iter()
                .map(|party| party["uuid"].as_str().unwrap().to_owned())
                .collect();
            assert!(known.iter().all(|uuid| parties.contains(&(*uuid).to_owned())), "{known:?}");
        }
    }
    for reference in references {
        assert!(uuids.contains(reference), "#{reference} leads nowhere");
    }
}

fn controls(catalog: &Value) -> Vec<&Value> {
    let groups = catalog["catalog"]["groups"].as_array().unwrap();
    groups.iter().flat_map(|group| group["controls"].as_array().unwrap()).collect()
}

#[test]
fn every_set_of_the_catalogue_is_a_sound_catalog_with_every_requirement() {
    let catalogue = catalogue_built_in::load().unwrap();
    for set in &catalogue.sets {
        for language in Language::ALL {
            let document = read(&catalog(set, &catalogue, language, date()));
            sound(&document);
            let ids: BTreeSet<&str> =
                controls(&document).iter().map(|control| control["id"].as_str().unwrap()).collect();
            let expected: BTreeSet<&str> = catalogue
                .requirements
                .iter()
                .filter(|requirement| requirement.set == set.id)
                .map(|requirement| requirement.id.as_str())
                .collect();
            assert_eq!(ids, expected, "ids go out as they are");
        }
    }
}

/// List, profile, and catalogs by the reference that leads to them.
fn files(language: Language) -> (RequirementList, Value, BTreeMap<String, Value>) {
    let (catalogue, list) = sample::list(language);
    let (profile, catalogs) = sample::files(&catalogue, &list);
    let catalogs = catalogs.into_iter().map(|(name, bytes)| (name, read(&bytes)));
    (list, read(&profile), catalogs.collect())
}

#[test]
fn a_profile_takes_what_stands_in_the_list_from_catalogs_that_have_it() {
    let (list, document, catalogs) = files(Language::Nb);
    sound(&document);
    let mut taken = BTreeSet::new();
    let mut parameters = BTreeSet::new();
    for import in document["profile"]["imports"].as_array().unwrap() {
        let href = import["href"].as_str().expect("the schema does not demand it");
        let catalog = catalogs.get(href).unwrap_or_else(|| panic!("{href} is not among the files"));
        sound(catalog);
        let known = controls(catalog);
        for id in import["include-controls"][0]["with-ids"].as_array().unwrap() {
            let control = known.iter().find(|control| control["id"] == *id).unwrap();
            taken.insert(id.as_str().unwrap().to_owned());
            for parameter in control["params"].as_array().unwrap() {
                parameters
                    .insert(parameter["id"].as_str().expect("the schema does not demand it").to_owned());
            }
        }
    }
    let expected: BTreeSet<String> = list.entries.iter().map(|entry| entry.id.to_string()).collect();
    assert_eq!(taken, expected);
    for set in document["profile"]["modify"]["set-parameters"].as_array().unwrap() {
        assert!(parameters.contains(set["param-id"].as_str().unwrap()), "{set}");
    }
}

#[test]
fn a_file_name_that_no_address_takes_is_written_as_one() {
    let (_, list) = sample::list(Language::Nb);
    let imports = [Import { set: None, file_name: "Egne krav (2).oscal.json".into() }];
    let document = read(&profile(&list, &imports));
    assert_eq!(document["profile"]["imports"][0]["href"], "Egne%20krav%20(2).oscal.json");
}

#[test]
fn adapted_wording_takes_the_place_of_the_original_statement() {
    let (list, document, catalogs) = files(Language::Nb);
    let adapted = list.entries.iter().find(|entry| entry.original.is_some()).unwrap();
    let alters = document["profile"]["modify"]["alters"].as_array().unwrap();
    assert_eq!(alters.len(), 1);
    assert_eq!(alters[0]["control-id"], adapted.id.as_str());
    assert_eq!(alters[0]["adds"][0]["parts"][0]["prose"], adapted.text.as_str());
    let removed = alters[0]["removes"][0]["by-id"].as_str().unwrap();
    let all: String = catalogs.values().map(Value::to_string).collect();
    assert!(all.contains(&format!("\"id\":\"{removed}\"")), "what is removed exists");
}

#[test]
fn neither_reasons_nor_weights_leave() {
    let (_, document, catalogs) = files(Language::Nb);
    let all: String = catalogs.values().chain([&document]).map(Value::to_string).collect();
    assert!(!all.contains("INTERNT") && !all.contains("weight"));
}

#[test]
fn a_declaration_is_a_sound_component_definition_with_an_answer_for_each_answer() {
    let declaration = declaration(Language::Nb);
    let document = read(&component_definition(&declaration, "Kravliste.oscal.json"));
    sound(&document);
    let component = &document["component-definition"]["components"][0];
    assert_eq!(component["type"], "software");
    let implementation = &component["control-implementations"][0];
    assert_eq!(implementation["source"], "Kravliste.oscal.json");
    let answers = implementation["implemented-requirements"].as_array().unwrap();
    assert_eq!(answers.len(), 7);
    let of = |answer: &Value, name: &str| {
        let props = answer["props"].as_array().unwrap();
        props.iter().find(|prop| prop["name"] == name).map(|prop| prop["value"].as_str().unwrap().to_owned())
    };
    for answer in answers {
        let id: domain::ids::RequirementId = answer["control-id"].as_str().unwrap().into();
        let said = declaration.answers[&id].value.unwrap().code();
        assert_eq!(of(answer, "answer").as_deref(), Some(said));
    }
    let checksum = declaration.sign_off.as_ref().unwrap().checksum.clone();
    assert_eq!(of(implementation, "checksum"), Some(checksum));
}

#[test]
fn an_unanswered_declaration_is_a_component_without_implementations() {
    let mut declaration = declaration(Language::Nb);
    declaration.answers.clear();
    declaration.product.evidence.clear();
    let document = read(&component_definition(&declaration, "Kravliste.oscal.json"));
    sound(&document);
    assert!(document["component-definition"]["components"][0].get("control-implementations").is_none());
}

#[test]
fn the_same_content_gives_the_same_bytes_and_another_list_another_identifier() {
    let (catalogue, first) = sample::list(Language::Nb);
    let set = &catalogue.sets[0];
    let twice = || catalog(set, &catalogue, Language::Nn, date());
    assert_eq!(twice(), twice());
    let mut second = first.clone();
    second.id = "another".into();
    assert_ne!(
        read(&profile(&first, &[]))["profile"]["uuid"],
        read(&profile(&second, &[]))["profile"]["uuid"]
    );
}
