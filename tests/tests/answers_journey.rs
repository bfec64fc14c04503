//! One list, many ways to answer it: in the language one reads, in the workbook, on the form or in a package, and again
//! when something was wrong; all of it ends beside one another in one evaluation.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use acceptance::libreoffice::Edits;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

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

/// One document of the buyer, in a language.
fn document(bench: &Workbench, procurement: &Value, kind: &str, language: &str) -> PathBuf {
    let job = bench.made(json!({ "id": procurement["id"], "kinds": [kind], "language": language }));
    assert_eq!(job["state"], "done", "{job:#}");
    PathBuf::from(job["files"][0]["path"].as_str().unwrap())
}

fn product(bench: &Workbench, name: &str, number: &str, version: &str) -> Value {
    let supplier = json!({ "name": format!("{name} eksempel AS"), "organisation_number": number });
    bench.done("create_product", json!({ "name": name, "version": version, "supplier": supplier }))
}

fn started(bench: &Workbench, product: &Value, path: &Path) -> Value {
    let list = json!({ "from": "file", "path": path });
    bench.done("start_declaration", json!({ "product": product["id"], "list": list, "language": "nb" }))
}

/// Everything answered with one value and signed.
fn answered_and_signed(bench: &Workbench, declaration: &Value, value: &str) {
    let id = &declaration["id"];
    let rows = bench.done("declaration_rows", json!({ "id": id, "language": "nb" }));
    let ids: Vec<Value> = rows["rows"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect();
    let change = json!({ "change": "values", "requirements": ids, "value": value, "planned": null });
    let changed = bench.done(
        "change_declaration",
        json!({ "id": id, "revision": declaration["revision"], "language": "nb", "change": change }),
    );
    bench.done(
        "sign_declaration",
        json!({ "id": id, "revision": changed["revision"], "language": "nb", "name": "Signerende Eksempel",
                "role": "Daglig leder", "statement": "Svarene er riktige." }),
    );
}

/// One file of a declaration.
fn sent_back(bench: &Workbench, declaration: &Value, kind: &str) -> PathBuf {
    let request = json!({ "id": declaration["id"], "kinds": [kind] });
    let job = bench.ended("make_declaration_documents", "declaration_job", request);
    assert_eq!(job["state"], "done", "{job:#}");
    PathBuf::from(job["files"][0]["path"].as_str().unwrap())
}

/// The form filled in as a program for PDF forms does it: values in fields, the file saved anew.
fn filled_form(form: &Path, to: &Path, vendor: &[(&str, &str)], answer: &str) {
    let mut file = lopdf::Document::load(form).unwrap();
    let fields = file.catalog().unwrap().get(b"AcroForm").unwrap().as_dict().unwrap();
    let fields: Vec<lopdf::ObjectId> = fields
        .get(b"Fields")
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_reference().unwrap())
        .collect();
    for id in fields {
        let field = file.get_dictionary_mut(id).unwrap();
        let name = lopdf::decode_text_string(field.get(b"T").unwrap()).unwrap();
        let known = vendor.iter().find(|(code, _)| name == format!("leverandor/{code}"));
        let value = match known {
            Some((_, text)) => *text,
            None if name.ends_with("/answer") => answer,
            None => continue,
        };
        field.set("V", lopdf::text_string(value));
    }
    file.save(to).unwrap();
}

fn evaluation(bench: &Workbench, procurement: &Value) -> Value {
    let origin = json!({ "kind": "procurement", "id": procurement["id"] });
    bench.done("create_evaluation", json!({ "origin": origin, "language": "nb" }))
}

/// Reads files, and answers with the job and what is told of each.
fn read(bench: &Workbench, evaluation: &Value, files: &[&Path]) -> Value {
    let request = json!({ "id": evaluation["id"], "paths": files, "language": "nb" });
    let job = bench.ended("read_submissions", "reading_job", request);
    assert_eq!(job["state"], "done", "{job:#}");
    job
}

fn taken_in(bench: &Workbench, evaluation: &Value, job: &Value) -> Value {
    let now = bench.done("evaluation", json!({ "id": evaluation["id"], "language": "nb" }));
    let files: Vec<Value> =
        (0..job["files"].as_array().unwrap().len()).map(|file| json!({ "file": file })).collect();
    bench.done(
        "take_in_submissions",
        json!({ "id": evaluation["id"], "revision": now["revision"], "job": job["job"], "files": files, "language": "nb" }),
    )
}

fn findings(bench: &Workbench, evaluation: &Value, kind: &str) -> usize {
    let request = json!({ "id": evaluation["id"], "language": "nb", "kinds": [kind] });
    bench.done("evaluation_findings", request)["findings"].as_array().unwrap().len()
}

#[test]
fn vendors_answer_in_the_language_they_read_and_no_text_is_taken_for_altered() {
    let (buyer, vendor) = (Workbench::new(), Workbench::new());
    let purchase = procurement(&buyer);
    let folder = buyer.folder.path();
    let mut files = Vec::new();
    for (name, number, language, kind) in [
        ("Varde", "987654325", "nb", "answered_workbook"),
        ("Tind", "111222339", "nn", "answered_workbook"),
        ("Steinvik", "333444550", "en", "answered_workbook"),
        ("Ness", "123456785", "en", "package"),
    ] {
        let sent = document(&buyer, &purchase, "vendor_workbook", language);
        let product = product(&vendor, name, number, "1.0");
        let draft = started(&vendor, &product, &sent);
        answered_and_signed(&vendor, &draft, "met");
        let answered = sent_back(&vendor, &draft, kind);
        let kept = folder.join(format!("{name}.{}", answered.extension().unwrap().to_string_lossy()));
        std::fs::copy(answered, &kept).unwrap();
        files.push(kept);
    }
    let form = document(&buyer, &purchase, "declaration_form_pdf", "en");
    files.push(folder.join("Skjema.pdf"));
    filled_form(&form, &files[4], &[("name", "Skjema eksempel AS"), ("product", "Skjema")], "Yes");

    let evaluation = evaluation(&buyer, &purchase);
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let job = read(&buyer, &evaluation, &files);
    for (number, file) in job["files"].as_array().unwrap().iter().enumerate() {
        assert_eq!(file["error"], Value::Null, "{file:#}");
        assert_eq!((&file["list"], &file["answered"]), (&json!("same"), &file["of"]), "{file:#}");
        assert_eq!(
            (&file["altered"], &file["missing"], &file["unknown"]),
            (&json!([]), &json!([]), &json!([]))
        );
        let signed = if number == 4 { "unsigned" } else { "valid" };
        assert_eq!(
            file["sign_off_state"], signed,
            "a signature holds in the language it was given in: {file:#}"
        );
    }
    assert_eq!(job["files"][4]["format"], "pdf");
    let taken = taken_in(&buyer, &evaluation, &job);
    assert_eq!(taken["submissions"].as_array().unwrap().len(), 5);
    assert_eq!(findings(&buyer, &evaluation, "text_altered"), 0);
}

#[test]
fn the_package_alone_knows_the_other_languages_it_was_sent_in() {
    let (buyer, vendor, elsewhere) = (Workbench::new(), Workbench::new(), Workbench::new());
    let purchase = procurement(&buyer);
    let sent = document(&buyer, &purchase, "vendor_workbook", "nn");
    let package = document(&buyer, &purchase, "package", "nb");
    let product = product(&vendor, "Tind", "111222339", "1.0");
    let draft = started(&vendor, &product, &sent);
    answered_and_signed(&vendor, &draft, "met");
    let answered = sent_back(&vendor, &draft, "answered_workbook");
    let id = elsewhere.app.evaluate_files(&package, &[answered]).unwrap();
    let evaluation = json!({ "id": id });
    assert_eq!(findings(&elsewhere, &evaluation, "text_altered"), 0);
    let view = elsewhere.done("evaluation", json!({ "id": id, "language": "nb" }));
    assert_eq!(
        (&view["list_language"], &view["submissions"][0]["sign_off_state"]),
        (&json!("nb"), &json!("valid"))
    );
}

#[test]
fn a_form_a_package_and_a_workbook_stand_side_by_side_and_a_new_version_keeps_the_older() {
    let (buyer, vendor) = (Workbench::new(), Workbench::new());
    let purchase = procurement(&buyer);
    let folder = buyer.folder.path();
    let workbook = document(&buyer, &purchase, "vendor_workbook", "nb");
    let form = folder.join("skjema-utfylt.pdf");
    let empty = document(&buyer, &purchase, "declaration_form_pdf", "nb");
    let who =
        [("name", "Skjema eksempel AS"), ("number", "111222339"), ("product", "Skjema"), ("version", "2.0")];
    filled_form(&empty, &form, &who, "Nei");
    let first = product(&vendor, "Varde", "987654325", "1.0");
    let draft = started(&vendor, &first, &workbook);
    answered_and_signed(&vendor, &draft, "met");
    let in_workbook = sent_back(&vendor, &draft, "answered_workbook");
    let other = product(&vendor, "Ness", "123456785", "7.1");
    let draft = started(&vendor, &other, &document(&buyer, &purchase, "package", "nb"));
    answered_and_signed(&vendor, &draft, "partly");
    let in_package = sent_back(&vendor, &draft, "package");

    let file = buyer.done("open_file", json!({ "path": form, "language": "nb" }))["file"].clone();
    assert_eq!(
        (&file["kind"], &file["answered"]),
        (&json!("answered_form"), &file["requirements"]),
        "{file:#}"
    );
    assert_eq!((&file["actions"][0], &file["supplier"]), (&json!("evaluate"), &json!("Skjema eksempel AS")));
    let paths = json!({ "paths": [in_workbook, form, in_package] });
    let belonging = buyer.done("answers_belong", paths.clone());
    assert_eq!(belonging, json!({ "evaluations": [], "procurements": [purchase["id"]] }));
    let evaluation = evaluation(&buyer, &purchase);
    let belonging = buyer.done("answers_belong", paths.clone());
    assert_eq!(belonging, json!({ "evaluations": [evaluation["id"]], "procurements": [purchase["id"]] }));
    assert_eq!(vendor.done("answers_belong", paths)["evaluations"], json!([]), "nothing is known elsewhere");
    let job = read(&buyer, &evaluation, &[&in_workbook, &form, &in_package]);
    let formats: Vec<&Value> = job["files"].as_array().unwrap().iter().map(|file| &file["format"]).collect();
    assert_eq!(formats, [&json!("workbook"), &json!("pdf"), &json!("package")], "{job:#}");
    let taken = taken_in(&buyer, &evaluation, &job);
    let vendors: Vec<&Value> =
        taken["submissions"].as_array().unwrap().iter().map(|one| &one["vendor"]).collect();
    assert_eq!(
        vendors,
        [&json!("Varde eksempel AS"), &json!("Skjema eksempel AS"), &json!("Ness eksempel AS")]
    );
    assert!(findings(&buyer, &evaluation, "differs") > 20);

    // The first vendor comes back with a new version of its product and another answer.
    let next = vendor.done("copy_product", json!({ "id": first["id"], "version": "2.0", "language": "nb" }));
    let again = started(&vendor, &next, &workbook);
    answered_and_signed(&vendor, &again, "not_met");
    let again = sent_back(&vendor, &again, "answered_workbook");
    let job = read(&buyer, &evaluation, &[&again]);
    assert_eq!((&job["files"][0]["replaces"], &job["files"][0]["identical"]), (&json!("s-1"), &json!(false)));
    let taken = taken_in(&buyer, &evaluation, &job);
    let all = taken["submissions"].as_array().unwrap();
    assert_eq!(all.len(), 4, "the older one is kept");
    assert_eq!((&all[0]["current"], &all[0]["replaced_by"]), (&json!(false), &json!("s-4")));
    assert_eq!(
        (&all[3]["current"], &all[3]["replaces"], &all[3]["version"]),
        (&json!(true), &json!("s-1"), &json!("2.0"))
    );
    let matrix = buyer.done("evaluation_matrix", json!({ "id": evaluation["id"], "language": "nb" }));
    assert_eq!(matrix["vendors"].as_array().unwrap().len(), 3, "and only the newest counts");
    let requirement = &matrix["rows"][0]["id"];
    let cell = buyer.done(
        "evaluation_cell",
        json!({ "id": evaluation["id"], "submission": "s-4", "requirement": requirement, "language": "nb" }),
    );
    let earlier = cell["earlier"].as_array().unwrap();
    assert_eq!((earlier.len(), &earlier[0]["changed"]), (1, &json!(true)), "{cell:#}");
    let job = read(&buyer, &evaluation, &[&again]);
    assert_eq!(job["files"][0]["identical"], true, "what is there already says so");
}

#[test]
fn a_declaration_starts_from_the_package_and_from_the_pdf_that_carries_it() {
    let (buyer, vendor) = (Workbench::new(), Workbench::new());
    let purchase = procurement(&buyer);
    let product = product(&vendor, "Varde", "987654325", "1.0");
    let mut lists = Vec::new();
    for kind in ["package", "requirement_list_pdf"] {
        let sent = document(&buyer, &purchase, kind, "nb");
        let file = vendor.done("open_file", json!({ "path": sent, "language": "nb" }))["file"].clone();
        assert!(
            file["actions"].as_array().unwrap().contains(&json!("start_declaration")),
            "{kind}: {file:#}"
        );
        let draft = started(&vendor, &product, &sent);
        let rows = vendor.done("declaration_rows", json!({ "id": draft["id"], "language": "nb" }));
        assert!(rows["rows"].as_array().unwrap().len() > 20);
        answered_and_signed(&vendor, &draft, "met");
        let answered = sent_back(&vendor, &draft, "package");
        lists.push(draft["list_id"].clone());
        let evaluation = evaluation(&buyer, &purchase);
        let job = read(&buyer, &evaluation, &[&answered]);
        assert_eq!(
            (&job["files"][0]["list"], &job["files"][0]["sign_off_state"]),
            (&json!("same"), &json!("valid"))
        );
        let text = std::fs::read(&answered).unwrap();
        assert!(!text.windows(6).any(|six| six == b"weight"), "nothing of the buyer's own");
    }
    assert_eq!(lists[0], lists[1]);
}

#[test]
fn a_column_the_buyer_added_is_still_there_in_what_the_vendor_sends_back() {
    use calamine::{Data, Reader};
    let (buyer, vendor) = (Workbench::new(), Workbench::new());
    let purchase = procurement(&buyer);
    let sent = document(&buyer, &purchase, "vendor_workbook", "nb");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&sent).unwrap();
    let first = book.worksheet_range("Krav").unwrap().rows().nth(1).unwrap()[0].to_string();
    let ours = buyer.folder.path().join("med egen kolonne.xlsx");
    let mut edits = Edits::default();
    edits.on(&sent, &ours, |edits| edits.column("Krav", "Svar", "Vår referanse", &first, "Arkivsak 26/100"));
    edits.run();

    let product = product(&vendor, "Varde", "987654325", "1.0");
    let draft = started(&vendor, &product, &ours);
    answered_and_signed(&vendor, &draft, "met");
    let answered = sent_back(&vendor, &draft, "answered_workbook");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&answered).unwrap();
    let sheet = book.worksheet_range("Krav").unwrap();
    let heading: Vec<String> = sheet.rows().next().unwrap().iter().map(Data::to_string).collect();
    let place = |name: &str| {
        heading.iter().position(|one| one == name).unwrap_or_else(|| panic!("{name}: {heading:?}"))
    };
    let row = sheet.rows().find(|row| row[place("ID")].to_string() == first).unwrap();
    assert_eq!(row[place("Vår referanse")].to_string(), "Arkivsak 26/100");
    assert_eq!(row[place("Svar")].to_string(), "Ja");
    let evaluation = evaluation(&buyer, &purchase);
    let file = read(&buyer, &evaluation, &[&answered])["files"][0].clone();
    assert_eq!(
        (&file["altered"], &file["answered"], &file["sign_off_state"]),
        (&json!([]), &file["of"], &json!("valid"))
    );
}
