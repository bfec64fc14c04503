//! The terminal twin as a user runs it: exit codes, JSON, and refusals that leave nothing behind.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn twin(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kravkompass-cli")).current_dir(folder).args(arguments).output().unwrap()
}

/// What a command answers that did what was asked.
fn json(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

const NEW: [&str; 10] = [
    "new",
    "--name",
    "Trygghetsalarmer på Ærøy",
    "--area",
    "welfare-technology,digital-home-follow-up",
    "--delivery",
    "saas",
    "--facts",
    "facts.yaml",
    "--out",
];

fn folder_with_package() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("facts.yaml"), "health-data: ja\nusers: [staff]\nalarm: true\n")
        .unwrap();
    let made = twin(folder.path(), &[&NEW[..], &["sak.kravpakke", "--org-no", "123456785"]].concat());
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}

fn refused(folder: &Path, arguments: &[&str], words: &str) {
    let before = std::fs::read_dir(folder).unwrap().count();
    let output = twin(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{arguments:?}: {said}");
    assert!(said.contains(words), "{arguments:?}: {said}");
    assert!(output.stdout.is_empty());
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), before, "nothing is left behind");
}

#[test]
fn the_readers_answer_with_the_promised_json() {
    let folder = folder_with_package();
    let here = folder.path();
    let sets = json(&twin(here, &["sets", "--json"]));
    for set in sets.as_array().unwrap() {
        let count = |name: &str| set[name].as_u64().unwrap();
        assert_eq!(
            count("records"),
            count("verified") + count("secondary") + count("reconstructed"),
            "{set}"
        );
        assert_eq!(set["languages"]["nb"], set["records"], "{set}");
    }
    let questions = json(&twin(here, &["questions", "--area", "digital-home-follow-up", "--json"]));
    let types = ["yes_no", "choice", "multi_choice"];
    for question in questions.as_array().unwrap() {
        assert!(types.contains(&question["type"].as_str().unwrap()), "{question}");
        assert!(question["decides"].as_u64().is_some() && question["text"].as_str().is_some(), "{question}");
        assert_eq!(question["options"].as_array().unwrap().is_empty(), question["type"] == "yes_no");
    }
    let requirements = json(&twin(here, &["requirements", "sak.kravpakke", "--json"]));
    let verdicts = ["applies", "does_not_apply", "not_determined"];
    for requirement in requirements.as_array().unwrap() {
        assert!(verdicts.contains(&requirement["verdict"].as_str().unwrap()), "{requirement}");
        assert!(!requirement["reasons"].as_array().unwrap().is_empty(), "{requirement}");
        let open = requirement["verdict"] == "not_determined";
        assert_eq!(!requirement["depends_on"].as_array().unwrap().is_empty(), open, "{requirement}");
        for field in ["id", "set", "title", "text", "norm_level", "role", "responsibility", "confidence"] {
            assert!(requirement[field].is_string(), "{field}: {requirement}");
        }
        for field in ["document", "place", "read_on"] {
            assert!(requirement["source"][field].is_string(), "{field}: {requirement}");
        }
    }
}

#[test]
fn search_finds_a_word_its_inflections_and_a_misspelling() {
    let folder = tempfile::tempdir().unwrap();
    for query in ["kryptering", "krypteringen", "kryptring"] {
        let found = json(&twin(folder.path(), &["search", query, "--json"]));
        let texts: Vec<String> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|hit| format!("{} {}", hit["title"], hit["snippet"]).to_lowercase())
            .collect();
        assert!(texts.iter().any(|text| text.contains("krypter")), "{query}: {texts:?}");
    }
}

#[test]
fn export_makes_the_documents_and_a_second_time_new_ones_beside_them() {
    let folder = folder_with_package();
    let made = json(&twin(folder.path(), &["export", "sak.kravpakke", "--out", "ut", "--json"]));
    assert_eq!(made.as_array().unwrap().len(), 3);
    let again =
        json(&twin(folder.path(), &["export", "sak.kravpakke", "--out", "ut", "--json", "--lang", "nn"]));
    assert_eq!(again.as_array().unwrap().len(), 3);
    let files = std::fs::read_dir(folder.path().join("ut")).unwrap().count();
    assert_eq!(files, 6, "nothing was overwritten");
}

#[test]
fn the_same_package_gives_the_same_bytes() {
    let folder = folder_with_package();
    for out in ["a", "b"] {
        json(&twin(folder.path(), &["export", "sak.kravpakke", "--out", out, "--json"]));
    }
    for file in std::fs::read_dir(folder.path().join("a")).unwrap() {
        let name = file.unwrap().file_name();
        let read = |out: &str| std::fs::read(folder.path().join(out).join(&name)).unwrap();
        assert!(read("a") == read("b"), "{name:?}");
    }
}

#[test]
fn bad_input_is_refused_with_a_sentence_and_nothing_is_written() {
    let folder = folder_with_package();
    let here = folder.path();
    let write = |name: &str, text: &[u8]| std::fs::write(here.join(name), text).unwrap();
    let package = std::fs::read(here.join("sak.kravpakke")).unwrap();
    write("avkuttet.kravpakke", &package[..package.len() / 2]);
    write("tekst.kravpakke", "Dette er ingen pakke".as_bytes());
    write("tom.kravpakke", b"");
    write("ukjent.yaml", b"finnes-ikke: true\n");
    write("verdi.yaml", b"health-data: kanskje\n");
    write("rot.yaml", b"- ikke\n- et\n- oppslag\n");

    let new = |rest: &[&'static str]| [&NEW[..7], rest].concat();
    refused(here, &new(&["--out", "ny.kravpakke", "--org-no", "123456784"]), "Kontrollsifferet");
    refused(here, &new(&["--out", "ny.kravpakke", "--org-no", "12345"]), "ni siffer");
    refused(here, &new(&["--out", "ny.kravpakke", "--facts", "ukjent.yaml"]), "finnes-ikke");
    refused(here, &new(&["--out", "ny.kravpakke", "--facts", "verdi.yaml"]), "kanskje");
    refused(here, &new(&["--out", "ny.kravpakke", "--facts", "rot.yaml"]), "Svarfilen kan ikke leses");
    refused(here, &new(&["--out", "ny.kravpakke", "--facts", "mangler.yaml"]), "mangler.yaml");
    refused(here, &new(&["--out", "sak.kravpakke"]), "finnes fra før");
    for (file, words) in [
        ("avkuttet.kravpakke", "kuttet av"),
        ("tekst.kravpakke", "ikke en kravpakke"),
        ("tom.kravpakke", "kravpakke"),
        ("mangler.kravpakke", "mangler.kravpakke"),
    ] {
        refused(here, &["requirements", file, "--json"], words);
        refused(here, &["export", file, "--out", "ut"], words);
    }
}

#[test]
fn a_wrong_command_is_usage_and_help_is_not_an_error() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(twin(folder.path(), &["nonsense"]).status.code(), Some(2));
    assert_eq!(twin(folder.path(), &["new"]).status.code(), Some(2));
    assert_eq!(twin(folder.path(), &["--help"]).status.code(), Some(0));
}

fn table(name: &str) -> String {
    format!("{}/../../tests/fixtures/tables/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_table_becomes_the_folder_of_a_set_and_what_was_not_understood_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let clean = table("windows-1252-with-semicolons.csv");
    let made = json(&twin(here, &["import-set", &clean, "--out", "sett", "--json"]));
    assert_eq!((made["set"].as_str(), made["requirements"].as_u64()), (Some("sett"), Some(3)));
    assert_eq!(made["said_absolute"], serde_json::json!([2, 4]));
    let text = std::fs::read_to_string(here.join("sett/requirements/sett-k-2.yaml")).unwrap();
    assert!(text.contains("Alarmen bør kunne slås av på nært hold av ansatte på Ærøy."), "{text}");
    assert!(text.contains("confidence: \"reconstructed\"") && here.join("sett/set.yaml").exists());
    refused(here, &["import-set", &clean, "--out", "sett"], "finnes");
    refused(here, &["import-set", &clean, "--out", "Mitt sett"], "bindestrek");
    refused(here, &["import-set", &table("not-a-table.csv"), "--out", "nytt"], "verken");

    let troubled = table("header-in-row-4-under-a-title.csv");
    let output = twin(here, &["import-set", &troubled, "--out", "alarm", "--json"]);
    assert_eq!(output.status.code(), Some(1), "done, with something to see to");
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["requirements"], 2, "the row that repeats another is left out");
    let cells: Vec<&str> =
        told["not_understood"].as_array().unwrap().iter().map(|one| one["cell"].as_str().unwrap()).collect();
    assert_eq!(cells, ["A5", "B8", "B9"]);
    let spoken = twin(here, &["import-set", &troubled, "--out", "alarm-nn", "--lang", "nn"]);
    assert!(String::from_utf8_lossy(&spoken.stdout).contains("same som rad 6"));
}

fn example(name: &str) -> String {
    format!("{}/../../tests/fixtures/declarations/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_vendor_answers_a_list_and_makes_the_documents_of_the_declaration() {
    let folder = folder_with_package();
    let here = folder.path();
    let (product, answers) = (example("produkt.yaml"), example("svar.yaml"));
    let files = ["--product", &product, "--answers", &answers, "--json"];
    let area = ["declare", "--area", "journal-system", "--delivery", "saas", "--out", "decl.kravpakke"];
    let output = twin(here, &[&area[..], &files].concat());
    let declared: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(declared["unanswered"], 0, "{declared:#}");
    assert_eq!(
        (declared["signed"].as_bool(), declared["checksum"].as_str().map(str::len)),
        (Some(true), Some(64))
    );
    let errors = declared["findings"].as_array().unwrap().iter().any(|found| found["severity"] == "error");
    assert_eq!(output.status.code(), Some(i32::from(errors)), "findings that contradict give 1, others 0");

    let export = ["export", "decl.kravpakke", "--out", "dok", "--format", "xlsx,eu-doc", "--json"];
    let made = json(&twin(here, &export));
    let kinds: Vec<&str> =
        made.as_array().unwrap().iter().map(|file| file["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["answered_workbook", "eu_declaration"]);
    for file in made.as_array().unwrap() {
        assert!(here.join(file["path"].as_str().unwrap()).is_file(), "{file}");
    }

    // The list of a buyer, sent as a workbook; what is answered that it does not ask is refused by name.
    let sent =
        json(&twin(here, &["export", "sak.kravpakke", "--out", "sendt", "--audience", "vendor", "--json"]));
    let workbook = sent[0]["path"].as_str().unwrap();
    let list = ["declare", "--list", workbook, "--out", "svar.kravpakke"];
    let answered = twin(here, &[&list[..], &files].concat());
    let answered: Value = serde_json::from_slice(&answered.stdout).expect("JSON");
    assert_eq!((answered["unanswered"].as_u64(), answered["signed"].as_bool()), (Some(0), Some(true)));
    std::fs::write(here.join("feil.yaml"), "answers: { finnes-ikke: { answer: ja } }\n").unwrap();
    let wrong = ["declare", "--list", "sak.kravpakke", "--out", "ny.kravpakke", "--product", &product];
    let told = "Svarfilen, felt answers.finnes-ikke: Fant ikke et krav med navnet «finnes-ikke»";
    refused(here, &[&wrong[..], &["--answers", "feil.yaml"]].concat(), told);
    std::fs::write(here.join("dato.yaml"), "answers: { x: { answer: planned, planned: 31.02.2027 } }\n")
        .unwrap();
    let told = "Svarfilen, felt answers.x: «31.02.2027» er ikke en dato.";
    refused(here, &[&wrong[..], &["--answers", "dato.yaml"]].concat(), told);
    std::fs::write(here.join("slurv.yaml"), "answers: { x: { svar: ja } }\n").unwrap();
    refused(here, &[&wrong[..], &["--answers", "slurv.yaml"]].concat(), "Svarfilen kan ikke leses (");
    assert!(!here.join("ny.kravpakke").exists(), "nothing is written");
    refused(here, &[&area[..], &files[..4]].concat(), "decl.kravpakke");
    refused(here, &["export", "sak.kravpakke", "--out", "dok2", "--format", "eu-doc"], "selvdeklarering");
    let usage =
        twin(here, &["declare", "--product", &product, "--answers", &answers, "--out", "x.kravpakke"]);
    assert_eq!(usage.status.code(), Some(2), "neither a list nor an area");
}

#[test]
fn a_half_answered_list_is_made_and_says_what_is_missing() {
    let folder = folder_with_package();
    let here = folder.path();
    std::fs::write(here.join("svar.yaml"), "answers: {}\n").unwrap();
    let product = example("produkt.yaml");
    let list = ["declare", "--list", "sak.kravpakke", "--product", &product, "--answers", "svar.yaml"];
    let output = twin(here, &[&list[..], &["--out", "svar.kravpakke"]].concat());
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(
        said.contains("0 av ") && said.contains("Ikke signert") && said.contains("ikke besvart"),
        "{said}"
    );
    assert!(here.join("svar.kravpakke").is_file());
}

/// The shipped example: a package, and the answers of three invented vendors.
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/src/example");

#[test]
fn three_answers_are_held_against_one_list_with_a_report_and_an_exit_code_for_findings() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| format!("{EXAMPLE}/{name}");
    let (package, first) = (file("anskaffelse.kravpakke"), file("svar-fjellvarde.xlsx"));
    let (second, third) = (file("svar-tindeli.xlsx"), file("svar-steinvik.xlsx"));
    let files = ["evaluate", &package, &first, &second, &third];
    let reports = ["--out", "rapport.xlsx", "--pdf", "rapport.pdf", "--json"];
    let output = twin(folder.path(), &[&files[..], &reports].concat());
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let vendors = told["vendors"].as_array().unwrap();
    assert_eq!(vendors.len(), 3);
    assert_eq!((&vendors[0]["id"], &vendors[0]["answered"]), (&"s-1".into(), &vendors[0]["of"]));
    let findings = told["findings"].as_array().unwrap();
    let of = |kind: &str| findings.iter().filter(|one| one["kind"] == kind).count();
    assert_eq!((of("text_altered"), of("evidence_expired")), (1, 1), "{told:#}");
    assert!(findings.iter().filter(|one| one["kind"] == "differs").all(|one| one["vendor"].is_null()));
    for report in ["rapport.xlsx", "rapport.pdf"] {
        assert!(std::fs::metadata(folder.path().join(report)).unwrap().len() > 5_000, "{report}");
    }

    // Refused: a file that cannot be read is named, and nothing is made.
    std::fs::write(folder.path().join("kuttet.xlsx"), &std::fs::read(&first).unwrap()[..9_000]).unwrap();
    refused(
        folder.path(),
        &["evaluate", &package, &second, "kuttet.xlsx", "--out", "ny.xlsx"],
        "kuttet.xlsx",
    );
    refused(folder.path(), &["evaluate", &package, &second, "--out", "rapport.xlsx"], "rapport.xlsx");
    let nowhere = ["evaluate", &package, &second, "--out", "ny.xlsx", "--pdf", "finnes/ikke/ny.pdf"];
    refused(folder.path(), &nowhere, "finnes/ikke/ny.pdf");
}
