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

    let log = bench.done("log", json!({ "id": id, "language": "nb" }));
    let last = log["lines"].as_array().unwrap().last().unwrap();
    assert_eq!(last["detail"], "Vanlige svar for: Trygghetsalarmer");

    let undone = bench.done("undo", json!({ "id": id, "language": "nb" }));
    assert_eq!(undone["facts"], json!({ "location": false }), "one step takes it all back");
    assert_eq!(undone["delivery"], Value::Null);
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
