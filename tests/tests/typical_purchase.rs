//! A buyer begins from a typical purchase: the usual answers come in one step, and what the buyer has said stands.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::{Value, json};

fn view(bench: &Workbench, id: &Value) -> Value {
    bench.done("procurement", json!({ "id": id, "language": "nb" }))
}

#[test]
fn usual_answers_settle_the_list_in_one_step_and_never_overrule_the_buyer() {
    let bench = Workbench::new();
    let typical = bench.done("typical_purchases", json!({ "language": "nb" }));
    let alarms = typical["purchases"].as_array().unwrap().iter().find(|one| one["id"] == "safety-alarms");
    assert_eq!(alarms.expect("safety alarms are a typical purchase")["name"], "Trygghetsalarmer");

    let procurement = bench.done(
        "create_procurement",
        json!({
            "name": "Trygghetsalarmer", "language": "nb", "areas": ["welfare-technology"],
            "facts": { "location": false }
        }),
    );
    let id = &procurement["id"];
    assert!(procurement["counts"]["open_questions"].as_u64().unwrap() > 5);

    bench.change(&procurement, json!({ "change": "fill_in", "typical": "safety-alarms" }));
    let filled = view(&bench, id);
    assert_eq!(filled["counts"]["open_questions"], 0, "a typical purchase leaves no question open");
    assert_eq!(filled["facts"]["location"], false, "the buyer's own answer stands");
    assert_eq!(filled["facts"]["alarm"], true);
    assert_eq!(filled["delivery"], "device-with-service");

    // Usual answers are the buyer's only when the buyer has looked at them.
    let usual = filled["counts"]["usual_answers"].as_u64().unwrap();
    assert_eq!(usual, filled["facts"].as_object().unwrap().len() as u64 - 1, "all but the buyer's own");
    let finding = |findings: &Value| {
        let all = findings["findings"].as_array().unwrap().clone();
        all.into_iter().find(|finding| finding["code"] == "usual_answers")
    };
    let control = bench.done("control", json!({ "id": id, "language": "nb" }));
    assert_eq!(finding(&control).expect("Kontroll says so")["count"], usual);

    let log = bench.done("log", json!({ "id": id, "language": "nb" }));
    let last = log["lines"].as_array().unwrap().last().unwrap();
    assert_eq!(last["detail"], "Vanlige svar for: Trygghetsalarmer");

    let undone = bench.done("undo", json!({ "id": id, "language": "nb" }));
    assert_eq!(undone["facts"], json!({ "location": false }), "one step takes it all back");
    assert_eq!(undone["delivery"], Value::Null);
}

#[test]
fn usual_answers_become_the_buyers_by_being_changed_or_confirmed() {
    let bench = Workbench::new();
    let created = bench.done(
        "create_procurement",
        json!({ "name": "Alarmer", "language": "nb", "typical": "safety-alarms" }),
    );
    let id = &created["id"];
    assert_eq!(created["areas"], json!(["welfare-technology"]), "what is bought comes along");
    let before = created["counts"]["usual_answers"].as_u64().unwrap();
    let marked = |questions: &Value| {
        let answered = questions["answered"].as_array().unwrap().iter();
        answered.filter(|question| question["usual"] == true).count() as u64
    };
    assert_eq!(marked(&bench.done("questions", json!({ "id": id, "language": "nb" }))), before);

    bench.change(&created, json!({ "change": "fact", "fact": "location", "answer": false }));
    let changed = view(&bench, id);
    assert_eq!(changed["counts"]["usual_answers"].as_u64().unwrap(), before - 1);

    let all: Vec<&String> = changed["facts"].as_object().unwrap().keys().collect();
    bench.change(&changed, json!({ "change": "confirm", "facts": all }));
    let confirmed = view(&bench, id);
    assert_eq!(confirmed["counts"]["usual_answers"], 0);
    assert_eq!(confirmed["facts"], changed["facts"], "no answer is lost");
    let log = bench.done("log", json!({ "id": id, "language": "nb" }));
    let details: Vec<&str> =
        log["lines"].as_array().unwrap().iter().filter_map(|line| line["detail"].as_str()).collect();
    assert_eq!(details[0], "Vanlige svar for: Trygghetsalarmer");
    assert_eq!(details[2], "Vanlige svar gjennomgått og beholdt");
}

#[test]
fn a_list_that_mostly_waits_is_not_called_ready() {
    let bench = Workbench::new();
    let created = bench.done(
        "create_procurement",
        json!({ "name": "Hjemmeoppfølging", "language": "nb", "areas": ["digital-home-follow-up"], "delivery": "saas" }),
    );
    assert_eq!(created["control"]["errors"], 1, "more requirements wait than stand in the list");
    bench.change(&created, json!({ "change": "fill_in", "typical": "digital-home-follow-up" }));
    assert_eq!(view(&bench, &created["id"])["control"]["errors"], 0);
}

#[test]
fn an_unknown_typical_purchase_is_refused() {
    let bench = Workbench::new();
    let procurement = bench.done("create_procurement", json!({ "name": "Kjøp", "language": "nb" }));
    let request = json!({
        "id": procurement["id"], "revision": procurement["revision"],
        "change": { "change": "fill_in", "typical": "ikke-til" },
    });
    let error = bench.app.call("change", request).unwrap_err();
    assert_eq!(error.code, "unknown");
}
