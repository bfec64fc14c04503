//! `kravkompass-cli read` as a user runs it: the promised JSON, exit codes, and a sentence for every refusal.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::declaration::{Answer, AnswerValue, Declaration, Product, SignOff, checksum};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn twin(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kravkompass-cli")).current_dir(folder).args(arguments).output().unwrap()
}

fn made(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A folder with a package, its workbook for vendors, and the workbook answered.
fn folder(answers: impl Fn(&mut Declaration)) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    std::fs::write(here.join("svar.yaml"), include_str!("../../app/src/example/facts.yaml")).unwrap();
    let new = [
        "new",
        "--name",
        "Eksempel",
        "--area",
        "digital-home-follow-up",
        "--delivery",
        "saas",
        "--facts",
        "svar.yaml",
        "--out",
        "sak.kravpakke",
    ];
    made(&twin(here, &new));
    made(&twin(here, &["export", "sak.kravpakke", "--out", ".", "--format", "xlsx", "--audience", "vendor"]));
    let sent = std::fs::read(here.join("Plukkliste.xlsx")).unwrap();
    let list = workbook::read_list(&sent).unwrap();
    let mut declaration =
        Declaration::new("d".into(), Product::new("p".into(), "Eksempelprodukt", "1.0"), list);
    for entry in declaration.list.entries.clone() {
        let answer = Answer { value: Some(AnswerValue::Met), ..Answer::default() };
        declaration.answers.insert(entry.id, answer);
    }
    answers(&mut declaration);
    let answered = workbook::write_declaration(&declaration, &workbook::Options::default()).unwrap();
    std::fs::write(here.join("svar.xlsx"), answered).unwrap();
    folder
}

fn read(folder: &Path, file: &str) -> (Option<i32>, Value) {
    let output = twin(folder, &["read", file, "--list", "sak.kravpakke", "--json"]);
    let said = String::from_utf8_lossy(&output.stderr);
    (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{said}")))
}

fn length(report: &Value, name: &str) -> usize {
    report[name].as_array().unwrap_or_else(|| panic!("{name} is a list")).len()
}

#[test]
fn an_answered_workbook_gives_the_promised_json_and_no_finding() {
    let folder = folder(|declaration| {
        let mut sign_off = SignOff {
            name: "Eksempel Eksempelsen".into(),
            role: "Produktsjef".into(),
            date: "2026-11-30".parse().unwrap(),
            statement: "Svarene er riktige.".into(),
            checksum: String::new(),
        };
        sign_off.checksum = checksum(declaration, &sign_off);
        declaration.sign_off = Some(sign_off);
    });
    let (code, report) = read(folder.path(), "svar.xlsx");
    assert_eq!(code, Some(0), "{report}");
    assert!(length(&report, "matched") > 5);
    assert_eq!(length(&report, "matched"), length(&report, "answers"));
    for empty in ["moved", "altered", "unknown", "unreadable", "duplicate", "missing"] {
        assert_eq!(length(&report, empty), 0, "{empty}");
    }
    assert_eq!(report["answers"][0]["id"], report["matched"][0]);
    assert_eq!(report["answers"][0]["answer"], "met");
    assert_eq!((&report["signature"], &report["other_edition"]), (&"valid".into(), &false.into()));
    assert_eq!(report["vendor"]["product"], "Eksempelprodukt");

    // The workbook that was sent says which list it is just as well as the package.
    let told = twin(folder.path(), &["read", "svar.xlsx", "--list", "Plukkliste.xlsx", "--lang", "en"]);
    assert_eq!(told.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&told.stdout).contains("The answers are signed"));
}

#[test]
fn a_list_sent_out_in_another_language_is_read_in_that_language() {
    let folder = folder(|_| {});
    let here = folder.path();
    let export = [
        "export",
        "sak.kravpakke",
        "--out",
        "nn",
        "--format",
        "xlsx",
        "--audience",
        "vendor",
        "--lang",
        "nn",
    ];
    made(&twin(here, &export));
    let (code, report) = read(here, "nn/Plukkliste.xlsx");
    assert_eq!(code, Some(0), "{report}");
    assert_eq!((length(&report, "altered"), length(&report, "answers")), (0, 0));
    assert_eq!(report["other_edition"], false);
}

#[test]
fn findings_give_exit_code_one_and_are_told() {
    // A declaration to a list with one requirement more and one reworded is what a vendor makes of an altered workbook.
    let folder = folder(|declaration| {
        let list = Arc::make_mut(&mut declaration.list);
        let mut extra = list.entries[0].clone();
        extra.id = "fremmed-1".into();
        extra.title = "Noe som ikke ble spurt om".into();
        extra.text = "Dette sto ikke i listen.".into();
        list.entries[1].text.push_str(" Men bare på hverdager.");
        list.entries.remove(2);
        list.entries.push(extra);
    });
    let (code, report) = read(folder.path(), "svar.xlsx");
    assert_eq!(code, Some(1), "{report}");
    assert_eq!(report["unknown"], serde_json::json!(["fremmed-1"]));
    assert_eq!((length(&report, "altered"), length(&report, "missing")), (1, 1));
    assert!(report["altered"][0]["found"].as_str().unwrap().contains("hverdager"));
    assert!(report["altered"][0]["cell"].as_str().unwrap().starts_with('C'));
    let told = twin(folder.path(), &["read", "svar.xlsx", "--list", "sak.kravpakke"]);
    assert_eq!(told.status.code(), Some(1));
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("Teksten er endret: 1") && told.contains("fremmed-1"), "{told}");
}

#[test]
fn what_is_no_answered_workbook_is_refused_with_a_sentence_of_its_own() {
    let folder = folder(|declaration| {
        let list = Arc::make_mut(&mut declaration.list);
        list.id = "en annen".into();
        for (at, entry) in list.entries.iter_mut().enumerate() {
            entry.id = format!("x-{at}").as_str().into();
            entry.title = format!("Post {at}");
            entry.text = format!("Helt andre ord om ting nummer {at}.");
        }
    });
    let here = folder.path();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/workbooks");
    let mut sentences = std::collections::BTreeSet::new();
    for (file, words) in [
        ("empty.xlsx", "tom"),
        ("truncated.xlsx", "kuttet av"),
        ("damaged-inside.xlsx", "skadet"),
        ("password-protected.xlsx", "passord"),
        ("rights-managed.xlsx", "rettighetsstyring"),
        ("macros.xlsm", "makroer"),
        ("legacy.xls", ".xls"),
        ("binary.xlsb", ".xlsb"),
        ("zip-bomb.xlsx", "pakkes ut"),
        ("text.xlsx", "ikke en arbeidsbok"),
        ("other-table.xlsx", "Ingen ark"),
        ("newer-format.xlsx", "Oppdater programmet"),
        ("repeated-cells.ods", "flere utfylte celler"),
    ] {
        let path = fixtures.join(file);
        let output = twin(here, &["read", path.to_str().unwrap(), "--list", "sak.kravpakke", "--json"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{file}: {said}");
        assert!(said.contains(words) && !said.contains('{'), "{file}: {said}");
        assert!(output.stdout.is_empty());
        assert!(sentences.insert(said), "{file} has a sentence of its own");
    }
    let wrong = twin(here, &["read", "svar.xlsx", "--list", "sak.kravpakke"]);
    assert_eq!(wrong.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("en annen kravliste"));
    assert_eq!(twin(here, &["read", "mangler.xlsx", "--list", "sak.kravpakke"]).status.code(), Some(3));
}
