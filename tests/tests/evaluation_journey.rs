//! The buyer's second walk: a list goes out as Excel, three vendors answer it in LibreOffice, and the answers are held
//! against one another, with exactly the findings that stand below and no other.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use acceptance::Workbench;
use acceptance::libreoffice::Edits;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Title, role, time of fulfilment, evidence demanded.
const ASKED: [(&str, &str, &str, &[&str]); 10] = [
    ("Innlogging", "absolute_requirement", "", &["test-report"]),
    ("Norsk språk", "absolute_requirement", "at_tender", &[]),
    ("Logg", "requirement", "", &["description"]),
    ("Sikkerhetskopi", "requirement", "2027-06-01", &["description"]),
    ("Eksport av data", "requirement", "", &[]),
    ("Sertifisert drift", "qualification", "", &["certificate"]),
    ("Integrasjoner", "award_criterion", "", &["description"]),
    ("Brukerstøtte", "requirement", "", &[]),
    ("Opplæring", "requirement", "", &[]),
    ("Varsling", "absolute_requirement", "2027-06-01", &[]),
];

/// What the vendors said, and what a buyer must look at: kind, vendor, requirement.
const EXPECTED: [(&str, &str, &str); 22] = [
    ("absolute_not_met", "Steinvik eksempel AS", "own-2"),
    ("absolute_not_met", "Tindeli eksempel AS", "own-10"),
    ("differs", "", "own-2"),
    ("differs", "", "own-4"),
    ("differs", "", "own-5"),
    ("differs", "", "own-7"),
    ("differs", "", "own-10"),
    ("met_without_evidence", "Steinvik eksempel AS", "own-1"),
    ("met_without_evidence", "Steinvik eksempel AS", "own-3"),
    ("evidence_expired", "Tindeli eksempel AS", "own-6"),
    ("evidence_out_of_scope", "Fjellvarde eksempel AS", "own-6"),
    ("text_altered", "Tindeli eksempel AS", "own-8"),
    ("planned_too_late", "Steinvik eksempel AS", "own-2"),
    ("planned_too_late", "Steinvik eksempel AS", "own-4"),
    ("planned_too_late", "Tindeli eksempel AS", "own-10"),
    ("unanswered", "Steinvik eksempel AS", "own-6"),
    ("unanswered", "Steinvik eksempel AS", "own-7"),
    ("unanswered", "Steinvik eksempel AS", "own-8"),
    ("unanswered", "Steinvik eksempel AS", "own-9"),
    ("unanswered", "Steinvik eksempel AS", "own-10"),
    ("unanswered", "Tindeli eksempel AS", "own-9"),
    ("unanswered", "Fjellvarde eksempel AS", "own-9"),
];

fn procurement(bench: &Workbench) -> Value {
    let created = bench.done(
        "create_procurement",
        json!({ "name": "Eksempelkjøp på Ærøya", "organisation": "Eksempel kommune",
                "organisation_number": "123456785", "language": "nb" }),
    );
    leave_out_the_catalogue(bench, &created);
    for (number, (title, role, by, evidence)) in ASKED.iter().enumerate() {
        let id = format!("own-{}", number + 1);
        bench.change(
            &created,
            json!({ "change": "add_own", "title": title, "theme": "governance", "role": role, "reason": "",
                    "text": format!("Løsningen skal ha {}, slik vi beskriver det i vedlegg {number}.", title.to_lowercase()),
                    "format": "yes_no_planned" }),
        );
        let terms = |terms: Value| json!({ "change": "terms", "requirements": [id], "terms": terms });
        bench.change(&created, terms(json!({ "kind": "documentation", "documentation": evidence })));
        let fulfilment = match *by {
            "" => json!({ "kind": "at_delivery" }),
            "at_tender" => json!({ "kind": "at_tender" }),
            date => json!({ "kind": "by", "date": date }),
        };
        bench.change(&created, terms(json!({ "kind": "fulfilment", "fulfilment": fulfilment })));
    }
    created
}

/// The buyer asks for nothing but its own requirements here, so that the findings do not change with the catalogue.
fn leave_out_the_catalogue(bench: &Workbench, procurement: &Value) {
    let request = json!({ "id": procurement["id"], "language": "nb", "all": false });
    let listed = bench.done("rows", request);
    let rows = listed["rows"].as_array().unwrap().iter().filter(|row| row["in_list"] == true);
    for row in rows {
        let why = "Eksempelkjøpet har bare egne krav.";
        let deviation = match row["required_ground"].as_str().unwrap() {
            "does_not_apply" => json!({ "ground": "does_not_apply", "why": why }),
            "exemption" => json!({ "ground": "exemption", "legal_ground": why, "decision_reference": "26/1",
                                   "decided_on": "2026-11-01", "ends_on": "2027-11-01" }),
            "special_circumstances" => json!({ "ground": "special_circumstances", "circumstances": why }),
            "alternative_measure" => json!({ "ground": "alternative_measure", "risk_assessment": why }),
            "reasoned_assessment" => json!({ "ground": "reasoned_assessment", "assessment": why }),
            _ => json!({ "ground": "note", "note": why }),
        };
        let decision = json!({ "kind": "leave_out", "deviation": deviation });
        let change = json!({ "change": "decide", "requirements": [row["id"]], "decision": decision });
        bench.change(procurement, change);
    }
}

/// Three vendors answer in LibreOffice: one sorts the rows, one changes a requirement, one gets half-way.
fn answered(sent: &Path, folder: &Path) -> Vec<PathBuf> {
    let files: Vec<PathBuf> =
        ["fjellvarde.xlsx", "tindeli.ods", "steinvik.xlsx"].iter().map(|name| folder.join(name)).collect();
    let mut edits = Edits::default();
    let who = |edits: &mut Edits, name: &str, number: &str, product: &str, version: &str| {
        for (row, text) in [
            ("Leverandør", name),
            ("Organisasjonsnummer", number),
            ("Produkt", product),
            ("Versjon av produktet", version),
        ] {
            edits.fill("Leverandør og produkt", row, "", text);
        }
    };
    let say = |edits: &mut Edits, id: &str, fields: &[(&str, &str)]| {
        for (column, text) in fields {
            edits.fill("Krav", id, column, text);
        }
    };
    let described = ("Beskrivelse", "Løsningen har dette i dag.");
    edits.on(sent, &files[0], |edits| {
        who(edits, "Fjellvarde eksempel AS", "987654325", "Varde", "4.2");
        for id in ["own-2", "own-4", "own-5", "own-8", "own-10"] {
            say(edits, id, &[("Svar", "Ja"), described]);
        }
        say(
            edits,
            "own-1",
            &[("Svar", "JA "), described, ("Dokumentasjon", "Testrapport 2026; Eksempel Test")],
        );
        say(edits, "own-3", &[("Svar", "ja"), described]);
        let certificate = "ISO/IEC 27001; Eksempel Sertifisering; omfang: drift; versjon: 3.9";
        say(edits, "own-6", &[("Svar", "Ja"), ("Dokumentasjon", certificate)]);
        say(edits, "own-7", &[("Svar", "Ikke relevant"), described]);
        edits.sort("Krav", "Krav");
    });
    edits.on(sent, &files[1], |edits| {
        who(edits, "Tindeli eksempel AS", "111222339", "Tind", "2026.1");
        for id in ["own-2", "own-8"] {
            say(edits, id, &[("Svar", "yes"), described]);
        }
        say(edits, "own-1", &[("Svar", "x"), described, ("Dokumentasjon", "Testrapport")]);
        for id in ["own-3", "own-4", "own-7"] {
            say(edits, id, &[("Svar", "Ja"), described]);
        }
        say(
            edits,
            "own-5",
            &[("Svar", "Nei"), ("Avvik og kompenserende tiltak", "Eksport bestilles hos oss.")],
        );
        let certificate = "ISO/IEC 27001; Eksempel Sertifisering; gyldig til: 2026-10-31";
        say(edits, "own-6", &[("Svar", "Ja"), ("Dokumentasjon", certificate)]);
        say(edits, "own-10", &[("Svar", "Planlagt"), ("Planlagt dato", "2027-12-01")]);
        say(edits, "own-8", &[("Krav", "Løsningen kan ha brukerstøtte mot tillegg i prisen.")]);
    });
    edits.on(sent, &files[2], |edits| {
        who(edits, "Steinvik eksempel AS", "333444550", "Steinvik Hjemme", "1.0");
        for id in ["own-1", "own-3", "own-5"] {
            say(edits, id, &[("Svar", "Ja")]);
        }
        say(edits, "own-2", &[("Svar", "Planlagt"), ("Planlagt dato", "2027-01-15")]);
        say(edits, "own-4", &[("Svar", "Planlagt"), ("Planlagt dato", "01.07.2027")]);
    });
    edits.run();
    files
}

#[test]
fn three_vendors_answer_in_libreoffice_and_the_buyer_sees_exactly_what_must_be_looked_at() {
    let bench = Workbench::new();
    let procurement = procurement(&bench);
    let job = bench.made(json!({ "id": procurement["id"], "kinds": ["vendor_workbook", "package"] }));
    assert_eq!(job["state"], "done", "{job:#}");
    let sent = PathBuf::from(job["files"][0]["path"].as_str().unwrap());
    let files = answered(&sent, bench.folder.path());

    let origin = json!({ "kind": "procurement", "id": procurement["id"] });
    let created = bench.done("create_evaluation", json!({ "origin": origin, "language": "nb" }));
    let id = &created["id"];
    let paths: Vec<String> = files.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let mut reading = bench.done("read_submissions", json!({ "id": id, "paths": paths, "language": "nb" }));
    while reading["state"] == "running" {
        std::thread::yield_now();
        reading = bench.done("reading_job", json!({ "job": reading["job"] }));
    }
    let told: Vec<(&Value, &Value, usize, usize)> = reading["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let count = |name: &str| file[name].as_array().unwrap().len();
            (&file["list"], &file["answered"], count("moved"), count("altered"))
        })
        .collect();
    let same = json!("same");
    assert_eq!(told[0].0, &same, "{reading:#}");
    assert!(told[0].2 > 0, "the sorted file says that rows moved: {reading:#}");
    assert_eq!((told[1].1, told[1].3), (&json!(9), 1), "{reading:#}");
    assert_eq!((told[2].1, told[2].3), (&json!(5), 0), "{reading:#}");
    let before = bench.done("evaluation", json!({ "id": id, "language": "nb" }));
    assert_eq!(before["submissions"], json!([]), "nothing is taken in before it is confirmed");

    let chosen: Vec<Value> = (0..3).map(|file| json!({ "file": file })).collect();
    let taken = bench.done(
        "take_in_submissions",
        json!({ "id": id, "revision": before["revision"], "job": reading["job"], "files": chosen, "language": "nb" }),
    );
    assert_eq!(taken["submissions"].as_array().unwrap().len(), 3);

    let found = bench.done("evaluation_findings", json!({ "id": id, "language": "nb" }));
    let found: BTreeSet<(String, String, String)> = found["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            ["kind", "vendor", "requirement"].map(|name| one[name].as_str().unwrap().to_owned()).into()
        })
        .collect();
    let expected: BTreeSet<(String, String, String)> =
        EXPECTED.iter().map(|(kind, vendor, id)| ((*kind).into(), (*vendor).into(), (*id).into())).collect();
    let unexpected: Vec<_> = found.difference(&expected).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    assert!(unexpected.is_empty() && missing.is_empty(), "unexpected {unexpected:#?}, missing {missing:#?}");

    the_reports_say_the_same(&bench, id);
    a_verdict_is_kept_undone_and_never_changes_what_was_said(&bench, id);
}

fn the_reports_say_the_same(bench: &Workbench, id: &Value) {
    let kinds = json!([
        "report_workbook",
        "report_pdf",
        "public_report_workbook",
        "public_report_pdf",
        "questions_workbook",
        "questions_pdf"
    ]);
    let mut job = bench.done("make_evaluation_documents", json!({ "id": id, "kinds": kinds }));
    while job["state"] == "running" {
        std::thread::yield_now();
        job = bench.done("evaluation_job", json!({ "job": job["job"] }));
    }
    assert_eq!(job["state"], "done", "{job:#}");
    let files = job["files"].as_array().unwrap();
    assert_eq!(files.len(), 4 + 2 * 3, "{job:#}");
    if let Ok(kept) = std::env::var("KRAVKOMPASS_KEEP") {
        for file in files {
            let to = Path::new(&kept).join(file["name"].as_str().unwrap());
            std::fs::copy(file["path"].as_str().unwrap(), to).unwrap();
        }
    }
    let sheets = |number: usize| {
        use calamine::Reader;
        let path = files[number]["path"].as_str().unwrap();
        let book: calamine::Xlsx<_> = calamine::open_workbook(path).unwrap();
        book.sheet_names()
    };
    let own = sheets(0);
    let public = sheets(2);
    assert!(own.contains(&"Logg".to_owned()) && own.contains(&"Oppfølgingsspørsmål".to_owned()), "{own:?}");
    assert!(!public.contains(&"Logg".to_owned()), "the log stays with the buyer: {public:?}");
    assert!(!public.contains(&"Oppfølgingsspørsmål".to_owned()), "{public:?}");
}

fn a_verdict_is_kept_undone_and_never_changes_what_was_said(bench: &Workbench, id: &Value) {
    let view = || bench.done("evaluation", json!({ "id": id, "language": "nb" }));
    let current = view();
    let verdict = |reason: &str| {
        json!({ "id": id, "revision": current["revision"], "language": "nb",
                "cells": [{ "submission": "s-1", "requirement": "own-1" }],
                "verdict": { "outcome": "not_accepted", "reason": reason } })
    };
    let refused = bench.call("set_verdict", verdict(" ")).expect_err("a refusal needs a reason");
    assert_eq!(refused.code, "blank");
    let cell = || {
        bench.done(
            "evaluation_cell",
            json!({ "id": id, "submission": "s-1", "requirement": "own-1", "language": "nb" }),
        )
    };
    let claim = cell()["claim"].clone();
    let judged = bench.done("set_verdict", verdict("Testrapporten gjelder en annen modul."));
    assert_eq!(judged["undo"], "verdict");
    let after = cell();
    assert_eq!(after["claim"], claim, "the vendor's claim stands as it was received");
    assert!(after["findings"].as_array().unwrap().iter().any(|one| one["kind"] == "absolute_not_met"));
    let undone = bench.done("undo_evaluation", json!({ "id": id, "language": "nb" }));
    assert_eq!(undone["redo"], "verdict");
    assert_eq!(cell()["verdict"], Value::Null);
}
