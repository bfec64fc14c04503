//! Guidance beyond requirements: everything says where it stands, links lead to requirements, and what is missing in a
//! language is shown in bokmål and says so.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::{Value, json};

fn guidance(bench: &Workbench, language: &str) -> Value {
    bench.done("guidance", json!({ "language": language }))
}

/// Every object that has `sources`, wherever it stands.
fn with_sources<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("sources") {
                found.push(value);
            }
            fields.values().for_each(|field| with_sources(field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| with_sources(item, found)),
        _ => {}
    }
}

#[test]
fn everything_in_the_guidance_says_where_it_stands_and_how_sure_we_are() {
    let bench = Workbench::new();
    let guidance = guidance(&bench, "nb");
    let schemes = bench.done("approval_schemes", json!({ "language": "nb" }));
    let mut found = Vec::new();
    with_sources(&guidance, &mut found);
    with_sources(&schemes, &mut found);
    assert!(found.len() > 100, "{} things with sources", found.len());
    for one in found {
        let sources = one["sources"].as_array().unwrap();
        assert!(!sources.is_empty(), "{one}");
        for source in sources {
            assert!(!source["place"].as_str().unwrap().is_empty(), "{one}");
            assert!(source["confidence"].is_string(), "{one}");
        }
    }
}

#[test]
fn the_checklist_goes_from_assessing_over_choosing_to_adapting() {
    let bench = Workbench::new();
    let guidance = guidance(&bench, "nb");
    let steps = guidance["collaboration"]["steps"].as_array().unwrap();
    let ids: Vec<&str> = steps.iter().map(|step| step["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["assess", "choose", "adapt"]);
    assert!(steps.iter().all(|step| step["questions"].as_array().unwrap().len() >= 3));
}

#[test]
fn questions_are_answered_in_the_language_of_the_reader() {
    let bench = Workbench::new();
    for language in ["nb", "nn", "en"] {
        let guidance = guidance(&bench, language);
        let questions = guidance["questions"].as_array().unwrap();
        assert!(questions.len() > 20, "{} questions", questions.len());
        assert!(questions.iter().all(|question| question["answer"]["language"] == language), "{language}");
    }
}

#[test]
fn help_that_is_missing_in_english_is_shown_in_bokmaal_and_says_so() {
    let bench = Workbench::new();
    let record =
        |language: &str| bench.done("requirement", json!({ "id": "normen-5-4-01", "language": language }));
    let (english, bokmaal) = (record("en"), record("nb"));
    assert_eq!(english["text_language"], "en");
    assert_eq!(english["help_language"], "nb");
    assert_eq!(english["rationale"], bokmaal["rationale"]);
}

#[test]
fn closed_lists_are_explained_under_the_names_the_program_uses() {
    let bench = Workbench::new();
    for language in ["nb", "nn", "en"] {
        let guidance = guidance(&bench, language);
        let vocabulary = bench.done("vocabulary", json!({ "language": language }));
        let terms = guidance["terms"].as_array().unwrap();
        for (kind, list) in [
            ("norm_level", "levels"),
            ("role", "roles"),
            ("responsibility", "responsibilities"),
            ("confidence", "confidences"),
            ("lifecycle", "lifecycles"),
        ] {
            let explained: Vec<&Value> =
                terms.iter().filter(|term| term["kind"] == kind).map(|term| &term["term"]).collect();
            let named: Vec<&Value> =
                vocabulary[list].as_array().unwrap().iter().map(|one| &one["name"]).collect();
            assert_eq!(explained, named, "{kind} in {language}");
        }
    }
}

#[test]
fn a_topic_has_all_groups_of_the_plan_and_its_links_open() {
    let bench = Workbench::new();
    let guidance = guidance(&bench, "nb");
    for summary in guidance["topics"]["topics"].as_array().unwrap() {
        let topic = bench.done("topic", json!({ "id": summary["id"], "language": "nb" }));
        let groups = topic["groups"].as_array().unwrap();
        assert_eq!(groups.len(), 7, "{}", summary["id"]);
        for link in groups.iter().flat_map(|group| group["requirements"].as_array().unwrap()) {
            let opened = bench.done("requirement", json!({ "id": link["id"], "language": "nb" }));
            assert_eq!(opened["title"], link["title"]);
            assert_ne!(opened["lifecycle"], "withdrawn", "{} is withdrawn", link["id"]);
        }
    }
}

#[test]
fn a_topic_that_does_not_exist_is_not_found() {
    let bench = Workbench::new();
    let error = bench.call("topic", json!({ "id": "weather", "language": "nb" })).unwrap_err();
    assert_eq!(error.code, "not_found");
    assert_eq!(error.facts["id"], "weather");
}

#[test]
fn an_approval_scheme_names_the_requirements_it_can_back() {
    let bench = Workbench::new();
    let schemes = bench.done("approval_schemes", json!({ "language": "nb" }));
    let schemes = schemes["schemes"].as_array().unwrap();
    assert!(schemes.len() >= 20, "{} schemes", schemes.len());
    let helse_id = schemes.iter().find(|scheme| scheme["id"] == "nhn-helseid").unwrap();
    let backed = helse_id["requirements"].as_array().unwrap();
    assert!(backed.iter().any(|link| link["id"] == "nat-helseid-kodegjennomgang"));
}

#[test]
fn the_address_of_an_approval_scheme_may_be_opened() {
    let bench = Workbench::new();
    let schemes = bench.done("approval_schemes", json!({ "language": "nb" }));
    let addresses =
        schemes["schemes"].as_array().unwrap().iter().filter_map(|scheme| scheme["address"].as_str());
    for address in addresses {
        bench.done("open_address", json!({ "address": address }));
    }
}
