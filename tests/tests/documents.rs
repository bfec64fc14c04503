//! Documents of every kind in one go, as the page Dokumenter makes them: all or nothing of each, nothing overwritten,
//! nothing left behind, and every format saying the same.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

fn example(bench: &Workbench) -> Value {
    bench.done("create_example", json!({ "language": "nb" }))
}

fn plan(bench: &Workbench, procurement: &Value, language: Value) -> Vec<Value> {
    let request = json!({ "id": procurement["id"], "language": language });
    bench.done("document_plan", request)["documents"].as_array().unwrap().clone()
}

fn kinds(documents: &[Value]) -> Vec<Value> {
    documents.iter().map(|document| document["kind"].clone()).collect()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
}

fn folder(job: &Value) -> &Path {
    Path::new(job["files"][0]["path"].as_str().unwrap()).parent().unwrap()
}

/// The requirement sheet: header and rows.
fn sheet(path: &Path) -> Vec<Vec<String>> {
    let mut workbook: Xlsx<_> = calamine::open_workbook(path).unwrap();
    let range = workbook.worksheet_range("Krav").unwrap();
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

#[test]
fn every_document_is_made_in_one_go_and_every_format_holds_the_same_requirements() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let documents = plan(&bench, &procurement, json!(null));
    let job = bench.made(json!({ "id": procurement["id"], "kinds": kinds(&documents) }));
    assert_eq!(job["state"], "done", "{job:#}");
    assert_eq!(job["progress"], 1.0);
    let folder = folder(&job);
    let there = names(folder);
    let told: BTreeSet<String> = job["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["name"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(there, told, "what is told is what lies there, and nothing else");
    for document in &documents {
        assert!(there.contains(document["file_name"].as_str().unwrap()), "{document}");
    }

    let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let text = |name: &str| String::from_utf8(read(name)).unwrap();
    let ids: Vec<String> =
        sheet(&folder.join("Plukkliste.xlsx")).into_iter().skip(1).map(|row| row[0].clone()).collect();
    assert!(ids.len() > 20);
    let profile: Value = serde_json::from_str(&text("Kravliste.oscal.json")).unwrap();
    let mut taken = BTreeSet::new();
    for import in profile["profile"]["imports"].as_array().unwrap() {
        let name = import["href"].as_str().unwrap().replace("%20", " ");
        assert!(there.contains(&name), "the profile takes from {name}, which lies beside it");
        for id in import["include-controls"][0]["with-ids"].as_array().unwrap() {
            taken.insert(id.as_str().unwrap().to_owned());
        }
    }
    assert_eq!(taken, ids.iter().cloned().collect());
    let (page, table) = (text("Kravliste.html"), text("Kravliste.csv"));
    for id in &ids {
        assert!(page.contains(id) && table.contains(&format!("\"{id}\"")), "{id}");
    }
    for annex in ["Bilag 1 Kundens kravspesifikasjon.docx", "Bilag 2 Leverandørens besvarelse.docx"] {
        assert!(read(annex).starts_with(b"PK"), "{annex}");
    }
}

#[test]
fn a_second_making_lies_beside_the_first_and_its_profile_takes_from_its_own_catalogs() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let request = json!({ "id": procurement["id"], "kinds": ["oscal"] });
    let first = bench.made(request.clone());
    let before = names(folder(&first));
    let second = bench.made(request);
    assert_eq!(second["files"][0]["name"], "Kravliste-2.oscal.json");
    for file in second["files"].as_array().unwrap() {
        let name = file["name"].as_str().unwrap();
        assert!(name.ends_with("-2.oscal.json") && !before.contains(name), "{name}");
    }
    let profile = std::fs::read_to_string(second["files"][0]["path"].as_str().unwrap()).unwrap();
    let profile: Value = serde_json::from_str(&profile).unwrap();
    for import in profile["profile"]["imports"].as_array().unwrap() {
        assert!(import["href"].as_str().unwrap().ends_with("-2.oscal.json"), "{import}");
    }
}

#[test]
fn the_language_of_this_time_names_and_fills_the_files() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    for (language, name, words) in [
        ("nn", "Bilag 2 Svar frå leverandøren.docx", "<html lang=\"nn-NO\">"),
        ("en", "Annex 2 Supplier's response.docx", "<html lang=\"en-GB\">"),
    ] {
        let documents = plan(&bench, &procurement, json!(language));
        assert!(documents.iter().any(|document| document["file_name"] == name), "{documents:#?}");
        let kinds = ["answers_annex", "requirement_list_html"];
        let job = bench.made(json!({ "id": procurement["id"], "kinds": kinds, "language": language }));
        assert_eq!(job["files"][0]["name"], name);
        let page = std::fs::read_to_string(job["files"][1]["path"].as_str().unwrap()).unwrap();
        assert!(page.contains(words), "{language}");
    }
}

#[test]
fn what_cannot_be_written_is_told_by_a_code_with_its_place_and_leaves_nothing() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let file = bench.folder.path().join("notat.txt");
    std::fs::write(&file, "i veien").unwrap();
    let job = bench.made(json!({
        "id": procurement["id"], "kinds": ["requirement_list_csv"], "folder": file.join("under")
    }));
    assert_eq!(job["state"], "failed");
    assert_eq!(job["error"]["code"], "not_a_folder");
    assert_eq!(job["error"]["facts"]["file"], file.to_str().unwrap());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "i veien");
}

#[test]
fn a_name_that_somebody_else_holds_gives_a_new_name() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let place = bench.folder.path().join("delt");
    // A folder of the file's name can be neither replaced nor written to, as a file that is open elsewhere on Windows.
    std::fs::create_dir_all(place.join("Kravliste.csv")).unwrap();
    let job = bench.made(json!({
        "id": procurement["id"], "kinds": ["requirement_list_csv"], "folder": place
    }));
    assert_eq!(job["files"][0]["name"], "Kravliste (2).csv");
    assert_eq!(names(&place).len(), 2, "and no stray file");
}

#[test]
fn a_job_that_is_cancelled_leaves_whole_files_and_no_stray_ones() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let documents = plan(&bench, &procurement, json!(null));
    let mut job =
        bench.done("make_documents", json!({ "id": procurement["id"], "kinds": kinds(&documents) }));
    let number = json!({ "job": job["job"] });
    bench.done("cancel_job", number.clone());
    while job["state"] == "running" {
        std::thread::yield_now();
        job = bench.done("job", number.clone());
    }
    assert_eq!(job["state"], "cancelled");
    let told: BTreeSet<String> = job["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["name"].as_str().unwrap().to_owned())
        .collect();
    let place = bench.folder.path().join("Dokumenter");
    let there =
        std::fs::read_dir(&place).into_iter().flatten().flat_map(|entry| names(&entry.unwrap().path()));
    assert_eq!(there.collect::<BTreeSet<_>>(), told);
}

#[test]
fn the_pictures_show_what_the_files_will_hold() {
    let bench = Workbench::new();
    let procurement = example(&bench);
    let documents = plan(&bench, &procurement, json!(null));
    let request = json!({ "id": procurement["id"] });
    let pictures = bench.done("document_pictures", request)["pictures"].as_array().unwrap().clone();
    assert_eq!(kinds(&pictures), kinds(&documents));
    let of = |kind: &str| pictures.iter().find(|picture| picture["kind"] == kind).unwrap();
    let job = bench.made(json!({
        "id": procurement["id"],
        "kinds": ["vendor_workbook", "requirement_list_csv", "oscal", "requirement_list_html"]
    }));
    let path = |ending: &str| {
        let files = job["files"].as_array().unwrap();
        let found = files.iter().find(|file| file["name"].as_str().unwrap().ends_with(ending)).unwrap();
        Path::new(found["path"].as_str().unwrap()).to_owned()
    };
    let rows = sheet(&path("Plukkliste.xlsx"));
    let look = &of("vendor_workbook")["look"];
    for (column, header) in look["header"].as_array().unwrap().iter().enumerate() {
        assert_eq!(header, rows[0][column].as_str());
    }
    for (row, pictured) in look["rows"].as_array().unwrap().iter().enumerate() {
        assert_eq!(pictured[0], rows[row + 1][0].as_str());
        let title = pictured[2].as_str().unwrap();
        assert!(rows[row + 1][2].starts_with(title), "{title}");
    }
    assert_eq!(of("vendor_workbook")["requirements"], rows.len() - 1);
    for (kind, ending) in [("requirement_list_csv", "Kravliste.csv"), ("oscal", "Kravliste.oscal.json")] {
        let text = std::fs::read_to_string(path(ending)).unwrap();
        let lines = of(kind)["look"]["lines"].as_array().unwrap().clone();
        for (line, pictured) in text.trim_start_matches('\u{FEFF}').lines().zip(&lines) {
            assert!(line.starts_with(pictured.as_str().unwrap()), "{line}");
        }
        assert!(lines.len() > 3);
    }
    let page = std::fs::read_to_string(path("Kravliste.html")).unwrap();
    let look = &of("requirement_list_html")["look"];
    assert!(page.contains(look["title"].as_str().unwrap()));
}
