//! The shipped example evaluation, opened with one click: three vendors, and something of everything a buyer meets.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::{Value, json};

fn opened(bench: &Workbench) -> Value {
    bench.done("create_example_evaluation", json!({ "language": "nb" }))
}

#[test]
fn one_click_opens_three_answers_with_something_to_look_at_of_every_kind() {
    let bench = Workbench::new();
    let view = opened(&bench);
    let vendors = view["submissions"].as_array().unwrap();
    assert_eq!(vendors.len(), 3);
    for one in vendors {
        assert!(
            one["vendor"].as_str().unwrap().contains("eksempel"),
            "nobody takes it for a real vendor: {one}"
        );
        assert_eq!((&one["current"], &one["unreadable"]), (&json!(true), &json!(0)), "{one}");
    }
    let half = &vendors[2];
    assert_eq!(half["answered"].as_u64().unwrap(), half["of"].as_u64().unwrap() / 2, "{half}");
    assert_eq!(vendors[1]["altered"], json!(1));
    for card in view["cards"].as_array().unwrap() {
        assert!(card["count"].as_u64().unwrap() > 0, "the example shows this kind too: {card}");
    }
    let matrix = bench.done("evaluation_matrix", json!({ "id": view["id"], "language": "nb" }));
    assert_eq!(matrix["rows"].as_array().unwrap().len() as u64, view["requirements"].as_u64().unwrap());
    assert!(matrix["rows"].as_array().unwrap().iter().all(|row| row["cells"].as_array().unwrap().len() == 3));
}

#[test]
fn a_second_reading_of_a_file_is_a_new_version_and_says_that_nothing_changed() {
    let bench = Workbench::new();
    let view = opened(&bench);
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/app/src/example/svar-tindeli.xlsx");
    let damaged = bench.folder.path().join("avkortet.xlsx");
    let bytes = std::fs::read(file).unwrap();
    std::fs::write(&damaged, &bytes[..bytes.len() / 2]).unwrap();
    let paths = json!([file, damaged.to_string_lossy()]);
    let request = json!({ "id": view["id"], "paths": paths, "language": "nb" });
    let mut reading = bench.done("read_submissions", request);
    while reading["state"] == "running" {
        std::thread::yield_now();
        reading = bench.done("reading_job", json!({ "job": reading["job"] }));
    }
    let files = reading["files"].as_array().unwrap();
    assert_eq!((&files[0]["replaces"], &files[0]["identical"]), (&json!("s-2"), &json!(true)), "{reading:#}");
    assert_eq!(files[1]["error"]["code"], "workbook_truncated", "a damaged file stops no other: {reading:#}");

    let take = |file: u64| {
        bench.call(
            "take_in_submissions",
            json!({ "id": view["id"], "revision": view["revision"], "job": reading["job"], "language": "nb",
                    "files": [{ "file": 0, "version": "2026.2" }, { "file": file }] }),
        )
    };
    take(1).expect_err("what could not be read cannot be taken in, and then nothing is");
    let same = bench.done("evaluation", json!({ "id": view["id"], "language": "nb" }));
    assert_eq!(same["submissions"].as_array().unwrap().len(), 3);
    let taken = bench.done(
        "take_in_submissions",
        json!({ "id": view["id"], "revision": view["revision"], "job": reading["job"], "language": "nb",
                "files": [{ "file": 0, "version": "2026.2" }] }),
    );
    let submissions = taken["submissions"].as_array().unwrap();
    assert_eq!((&submissions[1]["current"], &submissions[3]["replaces"]), (&json!(false), &json!("s-2")));
    let log = bench.done("evaluation_log", json!({ "id": view["id"], "language": "nb" }));
    let kinds: Vec<&str> =
        log["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["created", "take_in", "opened", "take_in"]);
}

#[test]
fn points_can_be_tried_without_a_trace_and_a_model_made_after_opening_is_marked() {
    let bench = Workbench::new();
    let view = opened(&bench);
    let scoring = bench.done("scoring", json!({ "id": view["id"], "language": "nb" }));
    assert_eq!((&scoring["model"], &scoring["opened"]), (&Value::Null, &json!(true)));
    let model = &scoring["proposed"];
    let tried = bench.done("what_if", json!({ "id": view["id"], "model": model }));
    assert_eq!(tried["vendors"].as_array().unwrap().len(), 3);
    let after = bench.done("evaluation", json!({ "id": view["id"], "language": "nb" }));
    assert_eq!(after["revision"], view["revision"], "trying changes nothing");
    let set = json!({ "id": view["id"], "revision": view["revision"], "model": model, "language": "nb" });
    let set = bench.done("set_scoring", set);
    let scoring = bench.done("scoring", json!({ "id": view["id"], "language": "nb" }));
    assert_eq!(scoring["model"]["changed_after_opening"], true);
    assert_eq!(scoring["scores"], tried, "the same model gives the same points");
    assert_eq!(set["undo"], "scoring_after_opening");
}

#[test]
fn an_answer_to_another_framework_stands_beside_the_list_only_when_a_person_has_confirmed_it() {
    let bench = Workbench::new();
    let view = opened(&bench);
    let text = "C2.2.3: Yes, see attachment 4\nD1.5\tNo\nZ9: what is this";
    let request =
        json!({ "id": view["id"], "submission": "s-1", "framework": "dtac", "text": text, "language": "nb" });
    let suggested = bench.done("suggest_from_framework", request.clone());
    assert_eq!(suggested["unknown_lines"], json!(["Z9: what is this"]));
    let items = suggested["items"].as_array().unwrap();
    let first = items.first().expect("the example list has requirements that DTAC touches");
    assert_eq!(first["confirmed"], false);
    let mut confirm = request.clone();
    confirm["revision"] = view["revision"].clone();
    confirm["requirements"] = json!([first["requirement"]]);
    bench.done("confirm_suggestions", confirm);
    let again = bench.done("suggest_from_framework", request);
    let confirmed = again["items"].as_array().unwrap().iter().filter(|one| one["confirmed"] == true).count();
    assert_eq!(confirmed, 1);
    let cell = json!({ "id": view["id"], "submission": "s-1", "requirement": first["requirement"], "language": "nb" });
    let cell = bench.done("evaluation_cell", cell);
    assert_eq!(cell["beside"][0]["text"], first["text"]);
    assert_eq!(cell["claim"]["value"], first["answer"], "what was laid beside it answers nothing");
}
