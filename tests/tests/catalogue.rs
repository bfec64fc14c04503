//! The catalogue as it ships: every case holds, nothing is out of order, and the worked purchase has a list of the
//! length the domain promises.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::json;
use std::path::Path;

#[test]
fn every_record_and_every_case_of_the_data_folder_holds() {
    let data = catalogue_files::read(Path::new("../data")).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let problems = catalogue_files::check(&data);
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_example_has_a_core_list_of_forty_to_eighty_requirements_for_the_vendor() {
    let bench = Workbench::new();
    let example = bench.done("create_example", json!({ "language": "nb" }));
    let in_list = example["counts"]["in_list"].as_u64().unwrap();
    let municipality = example["counts"]["municipality"].as_u64().unwrap();
    assert!((40..=90).contains(&(in_list - municipality)), "{in_list} in the list, {municipality} our own");
    assert_eq!(example["counts"]["open_questions"], 0, "the example answers every question that matters");
}

#[test]
fn a_dozen_questions_settle_most_of_a_purchase_and_each_question_settles_no_more_than_the_one_before() {
    let bench = Workbench::new();
    let created = bench.done(
        "create_procurement",
        json!({ "name": "Trygghetsalarmer", "language": "nb", "areas": ["welfare-technology"], "delivery": "saas" }),
    );
    let questions = bench.done("questions", json!({ "id": created["id"], "language": "nb" }));
    let decides: Vec<u64> =
        questions["open"].as_array().unwrap().iter().map(|one| one["decides"].as_u64().unwrap()).collect();
    assert!(!decides.is_empty());
    assert!(decides.is_sorted_by(|a, b| a >= b), "{decides:?}");
}

#[test]
fn a_record_names_the_approval_schemes_that_can_back_its_answer() {
    let bench = Workbench::new();
    let record = bench.done("requirement", json!({ "id": "nat-helseid-kodegjennomgang", "language": "nb" }));
    let schemes = record["approval_schemes"].as_array().unwrap();
    assert!(schemes.iter().all(|scheme| !scheme["title"].as_str().unwrap().is_empty()));
    assert!(!schemes.is_empty(), "{record:#}");
}
