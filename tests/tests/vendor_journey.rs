//! The vendor's walk: a product folder, a list that somebody sent, answers, earlier answers offered again, a signature,
//! and the documents; through the same calls the window makes.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use app::DeclareList;
use serde_json::{Value, json};
use std::path::PathBuf;

fn product(bench: &Workbench) -> Value {
    bench.done(
        "create_product",
        json!({
            "name": "Eksempel Journal", "version": "4.2",
            "supplier": { "name": "Eksempel Helseprogram AS", "organisation_number": "123 456 785" },
            "areas": ["journal-system"], "delivery": "saas"
        }),
    )
}

fn procurement(bench: &Workbench) -> Value {
    bench.done(
        "create_procurement",
        json!({
            "name": "Journalsystem på Ærøy", "organisation": "Ærøy kommune", "language": "nb",
            "areas": ["journal-system"], "delivery": "saas",
            "facts": { "health-data": true, "users": ["staff"] }
        }),
    )
}

fn started(bench: &Workbench, product: &Value, list: Value) -> Value {
    bench.done("start_declaration", json!({ "product": product["id"], "list": list, "language": "nb" }))
}

fn rows(bench: &Workbench, declaration: &Value) -> Vec<Value> {
    let request = json!({ "id": declaration["id"], "language": "nb" });
    bench.done("declaration_rows", request)["rows"].as_array().unwrap().clone()
}

fn change(bench: &Workbench, declaration: &Value, change: Value) -> Value {
    let current = bench.done("declaration", json!({ "id": declaration["id"], "language": "nb" }));
    let request = json!({ "id": declaration["id"], "revision": current["revision"], "language": "nb", "change": change });
    bench.done("change_declaration", request)
}

fn all_met(bench: &Workbench, declaration: &Value) -> Value {
    let ids: Vec<Value> = rows(bench, declaration).iter().map(|row| row["id"].clone()).collect();
    change(
        bench,
        declaration,
        json!({ "change": "values", "requirements": ids, "value": "met", "planned": null }),
    )
}

fn signed(bench: &Workbench, declaration: &Value) -> Value {
    let current = bench.done("declaration", json!({ "id": declaration["id"], "language": "nb" }));
    bench.done(
        "sign_declaration",
        json!({
            "id": declaration["id"], "revision": current["revision"], "language": "nb",
            "name": "Signerende Eksempel", "role": "Daglig leder", "statement": "Svarene er riktige."
        }),
    )
}

fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/fixtures/declarations/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn earlier_answers_are_offered_again_and_the_changed_text_is_shown_apart() {
    let bench = Workbench::new();
    let product = product(&bench);
    let first = procurement(&bench);
    let before = started(&bench, &product, json!({ "from": "procurement", "id": first["id"] }));
    assert!(before["progress"]["requirements"].as_u64().unwrap() > 20, "{before:#}");
    let before = all_met(&bench, &before);
    assert_eq!(before["progress"]["unanswered"], 0);

    // Another buyer asks the same, with one text of its own.
    let second = procurement(&bench);
    let asked = rows(&bench, &before);
    let adapted = asked[0]["id"].as_str().unwrap();
    let text = format!("{} Det skal stå i avtalen.", asked[0]["text"].as_str().unwrap());
    bench.change(&second, json!({ "change": "adapt", "requirement": adapted, "text": text }));
    let now = started(&bench, &product, json!({ "from": "procurement", "id": second["id"] }));
    assert_eq!(now["progress"]["answered"], 0, "nothing is filled in by itself");
    let of = now["progress"]["requirements"].as_u64().unwrap();
    assert_eq!(now["offers"], of);

    let offers = bench.done("reuse_offers", json!({ "id": now["id"], "language": "nb" }));
    assert_eq!(offers["counts"], json!({ "unchanged": of - 1, "changed": 1 }));
    let offers = offers["offers"].as_array().unwrap();
    let changed = offers.iter().find(|view| view["offer"]["kind"] == "changed").unwrap();
    assert_eq!(changed["offer"]["requirement"], adapted);
    let added: Vec<&Value> = changed["offer"]["difference"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|part| part["kind"] == "added")
        .collect();
    assert_eq!(added[0]["text"], "Det skal stå i avtalen.");

    let choices: Vec<Value> = offers
        .iter()
        .filter(|view| view["offer"]["kind"] == "unchanged")
        .map(|view| json!({ "requirement": view["offer"]["requirement"], "declaration": view["offer"]["declaration"] }))
        .collect();
    let accept = json!({ "id": now["id"], "revision": now["revision"], "language": "nb", "offers": choices });
    let accepted = bench.done("accept_offers", accept);
    assert_eq!(accepted["progress"]["answered"], of - 1);
    assert_eq!(accepted["offers"], 1, "the changed one still waits");
    let row = rows(&bench, &now).into_iter().find(|row| row["id"] == adapted).unwrap();
    assert_eq!((row["state"].as_str(), row["answer"].is_null()), (Some("changed"), true));
    let undone = bench.done("undo_declaration", json!({ "id": now["id"], "language": "nb" }));
    assert_eq!(undone["progress"]["answered"], 0, "taken over at once, taken back at once");
}

#[test]
fn a_new_version_offers_the_answers_of_the_old_one_as_stale() {
    let bench = Workbench::new();
    let product = product(&bench);
    let buyer = procurement(&bench);
    let list = json!({ "from": "procurement", "id": buyer["id"] });
    let before = started(&bench, &product, list.clone());
    all_met(&bench, &before);
    let next = bench.done("copy_product", json!({ "id": product["id"], "version": "5.0", "language": "nb" }));
    assert_eq!(next["earlier"], product["id"]);
    let now = started(&bench, &next, list);
    let offers = bench.done("reuse_offers", json!({ "id": now["id"], "language": "nb" }));
    assert_eq!(offers["counts"], json!({ "stale": now["progress"]["requirements"] }));
    assert_eq!(offers["offers"][0]["offer"]["version"], "4.2");
}

#[test]
fn what_is_signed_is_verified_in_the_package_and_broken_by_one_changed_byte() {
    let bench = Workbench::new();
    let product = product(&bench);
    let buyer = procurement(&bench);
    let draft = started(&bench, &product, json!({ "from": "procurement", "id": buyer["id"] }));
    all_met(&bench, &draft);
    let done = signed(&bench, &draft);
    assert_eq!(done["sign_off_state"], "valid");
    let refused = bench
        .call(
            "change_declaration",
            json!({
            "id": draft["id"], "revision": done["revision"], "language": "nb",
            "change": { "change": "values", "requirements": [], "value": null } }),
        )
        .unwrap_err();
    assert_eq!(refused.code, "signed");

    let path = bench.folder.path().join("svar.kravpakke");
    bench.app.write_declaration_package(draft["id"].as_str().unwrap(), &path).unwrap();
    let file = bench.done("open_file", json!({ "path": path, "language": "nb" }))["file"].clone();
    assert_eq!(file["kind"], "declaration_package", "{file:#}");
    assert_eq!(file["answered"], file["requirements"]);
    assert_eq!(file["declarations"], json!([draft["id"]]));

    let elsewhere = Workbench::new();
    let opened = elsewhere.done("open_declaration", json!({ "path": path }));
    assert_eq!(opened["sign_off_state"], "valid");
    assert_eq!(opened["sign_off"]["checksum"], done["sign_off"]["checksum"]);
    assert_eq!(opened["product_known"], true, "its product folder came along");

    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let forged = bench.folder.path().join("endret.kravpakke");
    std::fs::write(&forged, bytes).unwrap();
    let refused = elsewhere.call("open_declaration", json!({ "path": forged })).unwrap_err();
    assert!(refused.code.starts_with("package_"), "{refused:?}");
    let told = elsewhere.done("open_file", json!({ "path": forged, "language": "nb" }))["file"].clone();
    assert_eq!(
        (told["kind"].as_str(), told["error"]["code"].as_str()),
        (Some("unreadable"), Some(refused.code.as_str()))
    );

    let withdraw = json!({ "id": draft["id"], "revision": done["revision"], "language": "nb" });
    assert_eq!(bench.done("withdraw_sign_off", withdraw)["sign_off_state"], "unsigned");
}

#[test]
fn a_product_is_declared_before_any_tender_and_the_drafts_say_that_they_are_drafts() {
    let bench = Workbench::new();
    let out = bench.folder.path().join("decl.kravpakke");
    let list = DeclareList::Area {
        areas: vec!["journal-system".into()],
        delivery: Some("saas".into()),
        facts: [("ehr-priority-data".to_owned(), serde_json::from_value(json!(true)).unwrap())].into(),
        everything: true,
        language: domain::text::Language::Nb,
    };
    let made = bench.app.declare(&fixture("produkt.yaml"), &fixture("svar.yaml"), list, &out).unwrap();
    assert_eq!((made.progress.unanswered, made.signed), (0, true));
    assert!(made.progress.requirements > 40);

    let elsewhere = Workbench::new();
    let opened = elsewhere.done("open_declaration", json!({ "path": out }));
    assert_eq!(
        (opened["before_tender"].as_bool(), opened["sign_off_state"].as_str()),
        (Some(true), Some("valid"))
    );
    assert_eq!(opened["header"]["organisation"], "");
    let kinds =
        ["eu_declaration", "technical_documentation", "information_sheet", "health_app_score", "package"];
    let mut job = elsewhere.done("make_declaration_documents", json!({ "id": opened["id"], "kinds": kinds }));
    while job["state"] == "running" {
        std::thread::yield_now();
        job = elsewhere.done("declaration_job", json!({ "job": job["job"] }));
    }
    assert_eq!(job["state"], "done", "{job:#}");
    for file in job["files"].as_array().unwrap().iter().take(4) {
        let path = PathBuf::from(file["path"].as_str().unwrap());
        let document = lopdf::Document::load(&path).unwrap();
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        let text = document.extract_text(&pages).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("Det er ikke en godkjenning"), "{path:?} says what it is not: {text}");
        assert!(text.contains("Eksempel Helseprogram AS"), "{path:?}");
        if file["kind"] == "eu_declaration" {
            for item in [
                "Vedlegg IV 1",
                "Vedlegg IV 2",
                "Vedlegg IV 3",
                "Vedlegg IV 4",
                "Vedlegg IV 5",
                "Vedlegg IV 6",
                "Vedlegg IV 7",
                "Vedlegg IV 8",
            ] {
                assert!(text.contains(item), "{item}");
            }
            assert!(text.contains("Eksempelveien 1"), "Annex IV 2 asks for the address");
        }
    }
}

#[test]
fn bad_product_and_answer_files_are_refused_by_the_field_and_nothing_is_written() {
    let bench = Workbench::new();
    let out = bench.folder.path().join("decl.kravpakke");
    let refused = |product: &str, answers: &str| {
        let list = DeclareList::Area {
            areas: vec!["journal-system".into()],
            delivery: None,
            facts: [].into(),
            everything: false,
            language: domain::text::Language::Nb,
        };
        let error = bench.app.declare(product, answers, list, &out).err().expect("it must be refused");
        assert!(!out.exists());
        let error = app::wire::WireError::from(error);
        (error.code, error.facts.get("in_field").cloned().unwrap_or_default())
    };
    let (product, answers) = (fixture("produkt.yaml"), fixture("svar.yaml"));
    let told = |code: &str, field: &str| (code.to_owned(), field.to_owned());
    let wrong = |from: &str, to: &str| {
        assert!(product.contains(from));
        product.replace(from, to)
    };
    let wrong_answers = |from: &str, to: &str| {
        assert!(answers.contains(from));
        answers.replace(from, to)
    };
    assert_eq!(
        refused(&wrong("123456785", "123456789"), &answers),
        told("organisation_number_check_digit", "supplier.organisation_number")
    );
    assert_eq!(refused(&wrong("version: \"4.2\"", "version: \" \""), &answers), told("blank", "name"));
    assert_eq!(refused(&wrong("journal-system", "romfart"), &answers), told("unknown", "areas"));
    assert_eq!(
        refused(&wrong("valid_until: 2028-02-29", "valid_until: 2020-01-01"), &answers),
        told("ends_before_start", "evidence.iso27001")
    );
    assert_eq!(refused(&wrong("contact:", "kontakt:"), &answers).0, "yaml_unreadable");
    assert_eq!(refused("name: [", &answers).0, "yaml_unreadable");
    assert_eq!(
        refused(&product, &wrong_answers("normen-5-3-21", "normen-9-9-99")),
        told("unknown", "answers.normen-9-9-99")
    );
    assert_eq!(
        refused(&product, &wrong_answers("answer: ja", "answer: kanskje")),
        told("unknown_answer", "answers.normen-5-4-38-b")
    );
    assert_eq!(
        refused(&product, &wrong_answers("answer: partly", "answer: met")),
        told("date_without_plan", "answers.normen-5-4-22")
    );
    assert_eq!(
        refused(&product, &wrong_answers("[\"pentest\"]", "[\"finnes-ikke\"]")),
        told("not_found", "answers.normen-5-4-38-b")
    );
    assert_eq!(
        refused(&product, &wrong_answers("role: \"Daglig leder\"", "role: \"\"")),
        told("blank", "sign_off")
    );
    assert_eq!(
        refused(&product, &wrong_answers("2027-06-30", "30.13.2027")),
        told("not_a_date", "answers.normen-5-4-22")
    );
    assert_eq!(
        refused(&wrong("2028-02-29", "2028-02-30"), &answers),
        told("not_a_date", "evidence.iso27001")
    );
    let huge = format!("answers: {{}}\n#{}", "x".repeat(app::MAX_VENDOR_FILE));
    assert_eq!(refused(&product, &huge).0, "yaml_too_large");
}

#[test]
fn the_workbook_that_came_goes_back_filled_in_and_reads_as_what_was_signed() {
    let bench = Workbench::new();
    let buyer = procurement(&bench);
    let sent = bench.made(json!({ "id": buyer["id"], "kinds": ["vendor_workbook"] }));
    let sent = sent["files"][0]["path"].clone();
    let file = bench.done("open_file", json!({ "path": sent, "language": "nb" }))["file"].clone();
    assert_eq!((file["kind"].as_str(), file["answered"].as_u64()), (Some("unanswered_workbook"), Some(0)));
    assert_eq!(file["actions"][0], "start_declaration");

    let vendor = Workbench::new();
    let product = product(&vendor);
    let draft = started(&vendor, &product, json!({ "from": "file", "path": sent }));
    assert_eq!(draft["list_id"], file["list_id"], "the very list that was sent");
    all_met(&vendor, &draft);
    let done = signed(&vendor, &draft);
    let kinds = ["answered_workbook", "self_declaration_pdf"];
    let mut job = vendor.done("make_declaration_documents", json!({ "id": draft["id"], "kinds": kinds }));
    while job["state"] == "running" {
        std::thread::yield_now();
        job = vendor.done("declaration_job", json!({ "job": job["job"] }));
    }
    assert_eq!(job["state"], "done", "{job:#}");
    let (workbook, pdf) = (&job["files"][0]["path"], &job["files"][1]["path"]);
    let answered = bench.done("open_file", json!({ "path": workbook, "language": "nb" }))["file"].clone();
    assert_eq!(
        (answered["kind"].as_str(), &answered["answered"]),
        (Some("answered_workbook"), &answered["requirements"])
    );
    assert_eq!(answered["product"], "Eksempel Journal");
    let printed = bench.done("open_file", json!({ "path": pdf, "language": "nb" }))["file"].clone();
    assert_eq!(
        (printed["kind"].as_str(), printed["inside"].as_str()),
        (Some("pdf_with_package"), Some("declaration_package"))
    );
    let opened = bench.done("open_declaration", json!({ "path": pdf }));
    assert_eq!(opened["sign_off"]["checksum"], done["sign_off"]["checksum"]);
    assert_eq!(opened["sign_off_state"], "valid");

    // A colleague takes the answers of the workbook into a declaration of their own, after a look.
    let other = started(&vendor, &product, json!({ "from": "file", "path": sent }));
    let ask = json!({ "id": other["id"], "path": workbook, "language": "nb" });
    let reading = vendor.done("read_answers", ask)["reading"].clone();
    assert_eq!(
        (reading["same_list"].as_bool(), reading["other_product"].as_array().unwrap().len()),
        (Some(true), 0)
    );
    let rows = reading["rows"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["kind"] == "answers"));
    let ids: Vec<&Value> = rows.iter().map(|row| &row["requirement"]).collect();
    let mut import = json!({
        "id": other["id"], "revision": other["revision"], "language": "nb", "path": workbook,
        "sha256": "0".repeat(64), "requirements": ids });
    assert_eq!(vendor.call("import_answers", import.clone()).unwrap_err().code, "file_changed");
    import["sha256"] = reading["sha256"].clone();
    assert_eq!(vendor.done("import_answers", import)["progress"]["unanswered"], 0);
}

#[test]
fn a_file_that_is_nothing_we_read_says_so_and_evidence_goes_along_only_when_chosen() {
    let bench = Workbench::new();
    let path = bench.folder.path().join("rapport.pdf");
    std::fs::write(&path, "ikke noe vi kjenner").unwrap();
    let told = bench.done("open_file", json!({ "path": path, "language": "nb" }))["file"].clone();
    assert_eq!(
        (told["kind"].as_str(), told["error"]["code"].as_str()),
        (Some("unreadable"), Some("unknown_format"))
    );

    let product = product(&bench);
    let file = bench.done("evidence_file", json!({ "path": path }))["file"].clone();
    let item = json!({
        "id": "", "kind": "document", "title": "Testrapport", "issuer": "", "scope": "", "versions": [], "scheme": null,
        "reference": "", "device_class": "", "notified_body": "", "valid_from": null, "valid_until": "2026-12-31",
        "address": "", "file_name": file["file_name"], "sha256": file["sha256"] });
    let changed = bench.done(
        "change_product",
        json!({
        "id": product["id"], "revision": product["revision"], "language": "nb",
        "change": { "change": "add_evidence", "item": item } }),
    );
    let evidence = &changed["evidence"][0];
    assert_eq!(
        (evidence["item"]["id"].as_str(), evidence["state"].as_str()),
        (Some("e-1"), Some("expiring"))
    );
    assert_eq!((evidence["days_left"].as_i64(), evidence["file_known"].as_bool()), (Some(38), Some(true)));

    let buyer = procurement(&bench);
    let draft = started(&bench, &product, json!({ "from": "procurement", "id": buyer["id"] }));
    let size = |attach: Value| {
        let request = json!({ "id": draft["id"], "kinds": ["package"], "attach": attach });
        let mut job = bench.done("make_declaration_documents", request);
        while job["state"] == "running" {
            std::thread::yield_now();
            job = bench.done("declaration_job", json!({ "job": job["job"] }));
        }
        let bytes = std::fs::read(job["files"][0]["path"].as_str().unwrap()).unwrap();
        bytes.windows(b"evidence/e-1".len()).filter(|window| window == b"evidence/e-1").count()
    };
    assert_eq!(size(json!([])), 0, "nobody chose it");
    assert!(size(json!(["e-1"])) > 0);
    std::fs::write(&path, "en annen rapport").unwrap();
    let request = json!({ "id": draft["id"], "kinds": ["package"], "attach": ["e-1"] });
    assert_eq!(bench.call("make_declaration_documents", request).unwrap_err().code, "evidence_moved");
}
