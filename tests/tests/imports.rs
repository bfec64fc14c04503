//! Tables from outside: own requirements in one step, sets of the user's own, and official numbers that are marked as
//! brought in wherever they are shown.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use serde_json::{Value, json};
use std::path::PathBuf;

fn fixture(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/tables");
    folder.join(name).to_string_lossy().into_owned()
}

fn procurement(bench: &Workbench) -> Value {
    bench.done(
        "create_procurement",
        json!({ "name": "Trygghetsalarmer på Ærøy", "language": "nb", "areas": ["welfare-technology"],
                "delivery": "saas", "facts": { "health-data": true } }),
    )
}

fn read(bench: &Workbench, path: &str, procurement: &Value) -> Value {
    bench.done(
        "read_table",
        json!({ "path": path, "sheet": null, "columns": null, "procurement": procurement["id"] }),
    )
}

fn chosen(path: &str, table: &Value, rows: &[u64], absolute: bool) -> Value {
    json!({ "path": path, "sheet": table["sheet"], "columns": table["columns"],
            "fingerprint": table["fingerprint"], "rows": rows, "absolute": absolute })
}

#[test]
fn a_foreign_list_is_previewed_taken_in_as_one_step_and_undone_as_one() {
    let bench = Workbench::new();
    let before = procurement(&bench);
    let path = fixture("windows-1252-with-semicolons.csv");
    let table = read(&bench, &path, &before);
    assert_eq!(
        table["columns"],
        json!({ "header": 1, "fields": { "number": 0, "text": 1, "role": 2, "theme": 3 } })
    );
    let roles: Vec<(&str, bool)> = table["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["role"].as_str().unwrap(), one["said_absolute"].as_bool().unwrap()))
        .collect();
    assert_eq!(roles, [("requirement", true), ("award_criterion", false), ("requirement", true)]);
    let stored = bench.done("procurement", json!({ "id": before["id"], "language": "nb" }));
    assert_eq!(stored["own"], json!([]), "a preview stores nothing");

    let after = bench.done(
        "import_own",
        json!({ "id": before["id"], "revision": before["revision"], "chosen": chosen(&path, &table, &[2, 3], false) }),
    );
    let own = after["own"].as_array().unwrap();
    assert_eq!(own.len(), 2);
    assert_eq!(own[1]["text"], "Alarmen bør kunne slås av på nært hold av ansatte på Ærøy.");
    assert_eq!(own[0]["theme"], "logging");
    assert_eq!(own[0]["reason"], "Importert fra windows-1252-with-semicolons.csv, rad 2 (nr. K-1).");
    assert_eq!(own[0]["role"], "requirement", "nothing becomes absolute by itself");
    assert_eq!(after["undo"], "add_own_many");

    let again = read(&bench, &path, &before);
    let new: Vec<bool> =
        again["proposals"].as_array().unwrap().iter().map(|one| one["new"].as_bool().unwrap()).collect();
    assert_eq!(new, [false, false, true], "what is there already is not chosen again");

    let undone = bench.done("undo", json!({ "id": before["id"], "language": "nb" }));
    assert_eq!(undone["own"], json!([]), "one step takes all of them back");
    let absolute = bench.done(
        "import_own",
        json!({ "id": before["id"], "revision": undone["revision"], "chosen": chosen(&path, &table, &[2, 3], true) }),
    );
    assert_eq!(absolute["own"][0]["role"], "absolute_requirement", "a person said so");
    assert_eq!(absolute["own"][1]["role"], "award_criterion");
}

#[test]
fn every_fixture_of_a_list_gives_requirements_and_tells_what_it_leaves_out() {
    let bench = Workbench::new();
    let procurement = procurement(&bench);
    for (name, count, problems) in [
        ("english-headers.csv", 2, json!([])),
        ("nynorsk-headers.csv", 1, json!([])),
        ("no-header.csv", 2, json!([])),
        ("formula-like-cells.csv", 4, json!([])),
        ("quoted-line-breaks.csv", 2, json!([])),
        ("one-column-with-commas-in-sentences.csv", 3, json!([])),
        ("saved-by-libreoffice.ods", 3, json!([])),
        ("header-in-row-4-under-a-title.csv", 3, json!(["A5 heading", "B8 empty_text", "B9 duplicate"])),
    ] {
        let table = read(&bench, &fixture(name), &procurement);
        assert_eq!(table["proposals"].as_array().unwrap().len(), count, "{name}: {table:#}");
        let told: Vec<String> = table["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| format!("{} {}", one["cell"].as_str().unwrap(), one["kind"].as_str().unwrap()))
            .collect();
        assert_eq!(json!(told), problems, "{name}");
    }
}

#[test]
fn a_file_that_changed_after_the_preview_is_refused_and_nothing_is_stored() {
    let bench = Workbench::new();
    let before = procurement(&bench);
    let path = bench.folder.path().join("krav.csv").to_string_lossy().into_owned();
    std::fs::write(&path, "Krav\nAlarmen skal ha batteri.\n").unwrap();
    let table = read(&bench, &path, &before);
    std::fs::write(&path, "Krav\nAlarmen skal ha noe helt annet.\n").unwrap();
    let request = json!({ "id": before["id"], "revision": before["revision"], "chosen": chosen(&path, &table, &[2], false) });
    assert_eq!(bench.call("import_own", request).unwrap_err().code, "file_changed");
    for (name, code) in
        [("not-a-table.csv", "not_a_table"), ("empty.csv", "table_empty"), ("only-blanks.csv", "table_empty")]
    {
        let request = json!({ "path": fixture(name), "sheet": null, "columns": null, "procurement": null });
        assert_eq!(bench.call("read_table", request).unwrap_err().code, code);
    }
    let after = bench.done("procurement", json!({ "id": before["id"], "language": "nb" }));
    assert_eq!(after["revision"], before["revision"]);
}

#[test]
fn a_set_of_the_users_own_is_offered_in_every_procurement_and_can_be_brought_back() {
    let bench = Workbench::new();
    let path = fixture("english-headers.csv");
    let request = json!({ "path": path, "sheet": null, "columns": null, "procurement": null });
    let table = bench.done("read_table", request);
    let set = bench.done(
        "import_set",
        json!({ "name": "Regionens krav", "chosen": chosen(&path, &table, &[2, 3], false) }),
    );
    assert_eq!((set["requirements"].clone(), set["imported_on"].clone()), (json!(2), json!("2026-11-23")));
    let bench = bench.reopened();
    let procurement = procurement(&bench);
    let library = || bench.done("own_library", json!({ "id": procurement["id"], "language": "nb" }));
    let items = library()["items"].as_array().unwrap().clone();
    assert_eq!(items.len(), 2);
    assert_eq!(
        (items[0]["procurement"].clone(), items[0]["custom_set"].clone()),
        (json!("Regionens krav"), json!(true))
    );
    let own: Vec<Value> = items.iter().map(|item| item["own"].clone()).collect();
    let after =
        bench.change(&procurement, json!({ "change": "add_own_many", "own": own, "from": "Regionens krav" }));
    assert_eq!(after["own"][1]["id"], "own-2");

    bench.done("delete_custom_set", json!({ "id": set["id"], "deleted": true }));
    assert_eq!(library()["items"], json!([]));
    bench.done("delete_custom_set", json!({ "id": set["id"], "deleted": false }));
    assert_eq!(bench.done("custom_sets", json!({}))["sets"].as_array().unwrap().len(), 1);
}

/// A list as one with the official text would have it: a number of its own, our title and text nearly word for word, one
/// row with the number of a standard, and one that is like nothing.
fn official_list(bench: &Workbench, id: &str) -> (String, Value) {
    let known = bench.done("requirement", json!({ "id": id, "language": "nb" }));
    let path = bench.folder.path().join("normen-krav.csv").to_string_lossy().into_owned();
    let (title, text) = (known["title"].as_str().unwrap(), known["text"].as_str().unwrap());
    std::fs::write(
        &path,
        format!(
            "Kravnr;Tittel;Kravtekst\n5.4.77;{title};\"{text}\"\n\
             9.9;Kaffe;Kaffetrakteren skal brygge åtte kopper på tre minutter.\n"
        ),
    )
    .unwrap();
    (path, known)
}

/// What a document says, with runs of blanks as one.
fn text_in(path: &str) -> String {
    let bytes = std::fs::read(path).unwrap();
    let parts = |wanted: &dyn Fn(&str) -> bool| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut said = String::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            if wanted(&part.name().unwrap()) {
                std::io::Read::read_to_string(&mut part, &mut said).unwrap();
            }
        }
        said
    };
    let said = match path.rsplit('.').next().unwrap() {
        "pdf" => {
            let pdf = lopdf::Document::load_mem(&bytes).unwrap();
            pdf.extract_text(&pdf.get_pages().keys().copied().collect::<Vec<u32>>()).unwrap()
        }
        "docx" => parts(&|name| name == "word/document.xml"),
        "xlsx" => parts(&|name| name == "xl/sharedStrings.xml"),
        _ => String::from_utf8(bytes).unwrap(),
    };
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn official_numbers_are_marked_as_brought_in_on_record_and_in_every_document_and_can_be_taken_back() {
    let bench = Workbench::new();
    let procurement = procurement(&bench);
    let rows = bench.done("rows", json!({ "id": procurement["id"], "language": "nb", "all": false }));
    let ours = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["set"] == "normen" && row["in_list"] == true && row["responsibility"] == "supplier")
        .expect("Normen applies");
    let id = ours["id"].as_str().unwrap();
    let (path, _) = official_list(&bench, id);
    let matched = bench.done(
        "match_list",
        json!({ "path": path, "sheet": null, "columns": null, "set": null, "language": "nb" }),
    );
    assert_eq!(matched["set"], "normen", "the file says so itself");
    let row = &matched["rows"][0];
    assert_eq!(
        (row["candidates"][0]["id"].as_str(), row["sure"].as_bool()),
        (Some(id), Some(true)),
        "{row:#}"
    );
    assert_eq!(matched["rows"][1]["candidates"], json!([]), "what is like nothing is matched with nothing");

    let table = &matched["table"];
    let accept = |accepted: Value| {
        json!({ "path": path, "sheet": table["sheet"], "columns": table["columns"], "fingerprint": table["fingerprint"],
                "accepted": accepted, "rest": [3], "set_name": "Resten" })
    };
    let twice = accept(json!([{ "row": 2, "requirement": id }, { "row": 3, "requirement": id }]));
    assert_eq!(bench.call("accept_numbers", twice).unwrap_err().code, "two_numbers");
    let taken = bench.done("accept_numbers", accept(json!([{ "row": 2, "requirement": id }])));
    assert_eq!((taken["numbers"].clone(), taken["set"]["requirements"].clone()), (json!(1), json!(1)));

    let record = || bench.done("requirement", json!({ "id": id, "language": "nb" }));
    assert_eq!(
        record()["imported_number"],
        json!({ "number": "5.4.77", "file": "normen-krav.csv", "imported_on": "2026-11-23", "who": "" })
    );
    assert_eq!(record()["number"], json!(null), "the catalogue itself is as it was");
    let kinds = [
        "vendor_workbook",
        "buyer_workbook",
        "requirement_list_pdf",
        "declaration_form_pdf",
        "requirements_annex",
        "answers_annex",
        "requirement_list_html",
        "requirement_list_csv",
    ];
    let job = bench.made(json!({ "id": procurement["id"], "kinds": kinds }));
    for (kind, file) in kinds.iter().zip(job["files"].as_array().unwrap()) {
        let said = text_in(file["path"].as_str().unwrap());
        let marked = "5.4.77 (nummer importert av bruker fra normen-krav.csv 23. november 2026)";
        // Where a page of a PDF breaks a line, it may break this.
        let marked = if kind.ends_with("pdf") { "nummer importert av bruker" } else { marked };
        assert!(said.contains(marked), "the number is marked in {kind}: {said}");
    }

    bench.done("withdraw_numbers", json!({ "import": taken["import"], "set": taken["set"]["id"] }));
    assert_eq!(record()["imported_number"], json!(null));
    assert_eq!(bench.done("custom_sets", json!({}))["sets"], json!([]));
}

#[test]
fn a_bare_number_alone_matches_nothing_and_a_standard_number_is_a_suggestion_at_least() {
    let bench = Workbench::new();
    let path = bench.folder.path().join("utdrag.csv").to_string_lossy().into_owned();
    std::fs::write(&path, "Nr;Navn;Krav\n5.5;Kaffe;Kaffetrakteren skal stå på bordet.\nHIS 80822;Standard;Meldingen skal følge standarden.\n")
        .unwrap();
    let matched = bench.done(
        "match_list",
        json!({ "path": path, "sheet": null, "columns": null, "set": null, "language": "nb" }),
    );
    assert_eq!(matched["set"], json!(null));
    assert_eq!(matched["rows"][0]["candidates"], json!([]), "5.5 stands in more than one publication");
    let standard = matched["rows"][1]["candidates"].as_array().unwrap();
    // What only sounds alike may stand after them, as a suggestion.
    let by_number: Vec<_> = standard.iter().take_while(|one| one["by"] == "number").collect();
    assert!(by_number.iter().all(|one| one["number"] == "HIS 80822"), "{standard:#?}");
    assert_eq!(by_number.len(), 3);
    assert!(standard.iter().skip(3).all(|one| one["by"] == "near_text"), "{standard:#?}");
    assert_eq!(matched["rows"][1]["sure"], false, "three requirements have that number");
}
