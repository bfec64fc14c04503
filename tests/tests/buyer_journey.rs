//! The buyer's walk: from «what are you buying?» to documents on the disk, through the same calls the window makes.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CIRCUMSTANCES: &str = "Ingen leverandør på Ærøy støtter standarden før 2028.";

fn created(bench: &Workbench) -> Value {
    bench.done(
        "create_procurement",
        json!({
            "name": "Digital hjemmeoppfølging på Ærøy", "organisation": "Ærøy kommune",
            "organisation_number": "123 456 785", "case_number": "26/1", "language": "nb",
            "areas": ["digital-home-follow-up"], "delivery": "saas", "facts": { "health-data": true }
        }),
    )
}

fn rows(bench: &Workbench, procurement: &Value, all: bool) -> Vec<Value> {
    let answer = bench.done("rows", json!({ "id": procurement["id"], "language": "nb", "all": all }));
    answer["rows"].as_array().unwrap().clone()
}

fn sheet(path: &str, name: &str) -> Vec<Vec<String>> {
    let mut workbook: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let range = workbook.worksheet_range(name).unwrap();
    let text = |cell: &Data| cell.to_string();
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

fn pdf_text(path: &str) -> String {
    let document = lopdf::Document::load(path).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap()
}

#[test]
fn a_recommended_standard_left_out_carries_its_special_circumstances_into_excel_and_pdf() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    for fact in ["measurements", "mobile-app", "data-sharing-apis"] {
        bench.change(&procurement, json!({ "change": "fact", "fact": fact, "answer": true }));
    }
    let wide = json!({ "change": "width", "width": { "everything": true, "themes": [] } });
    bench.change(&procurement, wide);
    let recommended = rows(&bench, &procurement, false)
        .into_iter()
        .find(|row| row["level"] == "recommended_standard" && row["in_list"] == true)
        .expect("a recommended standard applies to this purchase");
    assert_eq!(recommended["required_ground"], "special_circumstances");

    let id = &procurement["id"];
    let current = bench.done("procurement", json!({ "id": id, "language": "nb" }));
    let leave_out = |circumstances: &str| {
        json!({ "id": id, "revision": current["revision"], "change": {
            "change": "decide", "requirements": [recommended["id"]],
            "decision": { "kind": "leave_out", "deviation": {
                "ground": "special_circumstances", "circumstances": circumstances } } } })
    };
    let refused = bench.call("change", leave_out("  ")).expect_err("a blank ground is no ground");
    assert_eq!(refused.code, "blank_ground");
    bench.done("change", leave_out(CIRCUMSTANCES));

    let job = bench
        .made(json!({ "id": id, "kinds": ["buyer_workbook", "vendor_workbook", "requirement_list_pdf"] }));
    assert_eq!(job["state"], "done", "{job:#}");
    let path = |number: usize| job["files"][number]["path"].as_str().unwrap().to_owned();
    assert!(path(0).contains("Digital hjemmeoppfølging på Ærøy"), "{}", path(0));
    let deviations = sheet(&path(0), "Avvik og begrunnelser");
    assert!(deviations.iter().flatten().any(|cell| cell.contains(CIRCUMSTANCES)), "{deviations:#?}");
    let left_out = recommended["id"].as_str().unwrap();
    let vendor = sheet(&path(1), "Krav");
    assert!(!vendor.iter().flatten().any(|cell| cell == left_out), "the vendor is not asked");
    let text = pdf_text(&path(2)).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Ingen leverandør på Ærøy"), "the ground stands in the PDF");
}

#[test]
fn everything_is_still_there_when_the_program_is_opened_again_and_undo_goes_on() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    let answered = bench.change(&procurement, json!({ "change": "fact", "fact": "alarm", "answer": true }));
    let bench = bench.reopened();
    let id = json!({ "id": procurement["id"], "language": "nb" });
    let opened = bench.done("procurement", id.clone());
    assert_eq!(opened["facts"], answered["facts"]);
    assert_eq!(opened["undo"], "fact");
    let undone = bench.done("undo", id.clone());
    assert!(undone["facts"].get("alarm").is_none());
    let redone = bench.done("redo", id.clone());
    assert_eq!(redone["facts"]["alarm"], true);
    let log = bench.done("log", id);
    let kinds: Vec<&str> =
        log["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["created", "fact", "undone", "redone"]);
}

#[test]
fn every_requirement_says_why_it_is_here() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    for row in rows(&bench, &procurement, true) {
        assert_ne!(row["set"], "own");
        let reasons = row["verdict"]["reasons"].as_array().unwrap();
        assert!(!reasons.is_empty(), "{}", row["id"]);
        let depends = row["verdict"]["depends_on"].as_array().unwrap();
        assert_eq!(depends.is_empty(), row["verdict"]["verdict"] != "not_determined", "{}", row["id"]);
    }
}

#[test]
fn a_package_carries_the_procurement_to_another_workspace_and_never_overwrites() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    bench.change(
        &procurement,
        json!({ "change": "add_own", "title": "Opplæring", "text": "Leverandøren skal holde to kurs på Ærøy.",
                "theme": "supplier", "role": "requirement", "format": "yes_no", "reason": "Nytt for alle" }),
    );
    let job = bench.made(json!({ "id": procurement["id"], "kinds": ["package"] }));
    let path = &job["files"][0]["path"];

    let elsewhere = Workbench::new();
    let opened = elsewhere.done("open_package", json!({ "path": path }));
    assert_eq!(opened["own"][0]["text"], "Leverandøren skal holde to kurs på Ærøy.");
    assert_eq!(opened["header"]["organisation"], "Ærøy kommune");
    let again = elsewhere.done("open_package", json!({ "path": path }));
    assert_ne!(again["id"], opened["id"], "a second one is a copy, not a replacement");
    let log = elsewhere.done("log", json!({ "id": opened["id"], "language": "nb" }));
    let kinds: BTreeSet<&str> =
        log["lines"].as_array().unwrap().iter().map(|line| line["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains("created") && kinds.contains("opened"), "{kinds:?}");
}

#[test]
fn documents_made_twice_lie_beside_each_other() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    let request = json!({ "id": procurement["id"], "kinds": ["requirement_list_pdf"] });
    let first = bench.made(request.clone());
    let second = bench.made(request);
    assert_eq!(first["files"][0]["name"], "Kravliste.pdf");
    assert_eq!(second["files"][0]["name"], "Kravliste (2).pdf");
}

#[test]
fn a_deleted_procurement_comes_back_and_a_second_window_is_told_of_a_conflict() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    let id = json!({ "id": procurement["id"], "language": "nb" });
    bench.done("delete_procurement", id.clone());
    assert_eq!(bench.call("procurement", id.clone()).unwrap_err().code, "not_found");
    bench.done("restore_procurement", id.clone());
    bench.change(&procurement, json!({ "change": "delivery", "delivery": "on-premises" }));
    let stale = json!({ "id": procurement["id"], "revision": procurement["revision"],
                        "change": { "change": "delivery", "delivery": null } });
    assert_eq!(bench.call("change", stale).unwrap_err().code, "conflict");
}

#[test]
fn what_the_rules_refuse_is_told_by_a_stable_code_and_changes_nothing() {
    let bench = Workbench::new();
    let create = |number: &str| json!({ "name": "x", "language": "nb", "organisation_number": number });
    let code = |name: &str, request: Value| bench.call(name, request).unwrap_err().code;
    assert_eq!(code("create_procurement", create("123456784")), "organisation_number_check_digit");
    assert_eq!(code("create_procurement", create("12345")), "organisation_number_length");
    assert_eq!(code("create_procurement", json!({ "name": " ", "language": "nb" })), "blank");
    assert_eq!(code("nonsense", json!({})), "unknown_command");
    assert_eq!(code("procurement", json!({ "id": 7 })), "unreadable_request");
    assert_eq!(code("open_address", json!({ "address": "https://example.org/" })), "foreign_address");
    let start = bench.done("start", json!({}));
    assert_eq!(start["procurements"], json!([]));
}

#[test]
fn an_own_requirement_gets_its_terms_like_any_other_and_stands_in_the_vendors_sheet() {
    let bench = Workbench::new();
    let procurement = created(&bench);
    bench.change(
        &procurement,
        json!({ "change": "add_own", "title": "Opplæring", "text": "Leverandøren skal holde to kurs.",
                "theme": "supplier", "role": "requirement", "format": "yes_no", "reason": "Intern grunn" }),
    );
    bench.change(
        &procurement,
        json!({ "change": "terms", "requirements": ["own-1"],
                "terms": { "kind": "role", "role": "absolute_requirement" } }),
    );
    let own = rows(&bench, &procurement, false).into_iter().find(|row| row["id"] == "own-1").unwrap();
    assert_eq!(
        (&own["role"], &own["suggested_role"]),
        (&json!("absolute_requirement"), &json!("requirement"))
    );
    let job = bench.made(json!({ "id": procurement["id"], "kinds": ["vendor_workbook"] }));
    let cells = sheet(job["files"][0]["path"].as_str().unwrap(), "Krav");
    let row = cells.iter().find(|row| row[0] == "own-1").unwrap();
    assert!(row.iter().any(|cell| cell == "Absolutt krav"), "{row:?}");
    assert!(
        !cells.iter().flatten().any(|cell| cell.contains("Intern grunn")),
        "the reason stays with the buyer"
    );
}
