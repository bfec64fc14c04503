//! Makes the files of the shipped example evaluation anew: the example purchase as a package, and the answers of three
//! invented vendors, typed, sorted and saved by the real LibreOffice.
//!
//!     cargo run -p acceptance --example example_answers
//!
//! Needed when the example purchase gets other requirements; the files are committed and compiled into the program, so
//! that an example that was opened yesterday looks the same today.

#![allow(clippy::unwrap_used, clippy::panic)] // a tool for makers: a broken step should stop it

use acceptance::Workbench;
use acceptance::libreoffice::Edits;
use domain::catalogue::ProcurementRole;
use domain::list::Entry;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Vendor, organisation number, product, version.
type Who = (&'static str, &'static str, &'static str, &'static str);

const FJELLVARDE: Who = ("Fjellvarde eksempel AS", "987 654 325", "Varde Hjemme", "4.2");
const TINDELI: Who = ("Tindeli eksempel AS", "111 222 339", "Tind Oppfølging", "2026.1");
const STEINVIK: Who = ("Steinvik eksempel AS", "333 444 550", "Steinvik Målt", "1.9");

fn main() {
    let bench = Workbench::new();
    let created = bench.done("create_example", json!({ "language": "nb" }));
    let made = || {
        let job = bench.made(json!({ "id": created["id"], "kinds": ["vendor_workbook", "package"] }));
        let path = |number: usize| PathBuf::from(job["files"][number]["path"].as_str().unwrap());
        (path(0), path(1))
    };
    // Two of the requirements that Tindeli plans for must be met before the plan: the times are part of the example.
    let first = bench.app.list_in_file(&made().1).unwrap();
    let in_time: Vec<&str> = first
        .entries
        .iter()
        .enumerate()
        .filter(|(number, entry)| number % 11 == 3 && !must_be_met(entry))
        .map(|(_, entry)| entry.id.as_str())
        .take(2)
        .collect();
    let fulfilment = json!({ "kind": "by", "date": "2027-06-01" });
    let terms = json!({ "kind": "fulfilment", "fulfilment": fulfilment });
    bench.change(&created, json!({ "change": "terms", "requirements": in_time, "terms": terms }));
    let (sent, package) = made();
    let list = bench.app.list_in_file(&package).unwrap();
    let to = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/app/src/example");
    let mut edits = Edits::default();
    edits.on(&sent, &to.join("svar-fjellvarde.xlsx"), |edits| {
        who(edits, FJELLVARDE);
        for (number, entry) in list.entries.iter().enumerate() {
            fjellvarde(edits, number, entry);
        }
        edits.sort("Krav", "Krav");
    });
    edits.on(&sent, &to.join("svar-tindeli.xlsx"), |edits| {
        who(edits, TINDELI);
        for (number, entry) in list.entries.iter().enumerate() {
            tindeli(edits, number, entry);
        }
    });
    edits.on(&sent, &to.join("svar-steinvik.xlsx"), |edits| {
        who(edits, STEINVIK);
        for (number, entry) in list.entries.iter().take(list.entries.len() / 2).enumerate() {
            steinvik(edits, number, entry);
        }
    });
    edits.run();
    std::fs::copy(&package, to.join("anskaffelse.kravpakke")).unwrap();
    println!("{} krav, tre svarfiler i {}", list.entries.len(), to.display());
}

fn who(edits: &mut Edits, (vendor, number, product, version): Who) {
    let fields = [
        ("Leverandør", vendor),
        ("Organisasjonsnummer", number),
        ("Produkt", product),
        ("Versjon av produktet", version),
    ];
    for (label, text) in fields {
        edits.fill("Leverandør og produkt", label, "", text);
    }
}

fn say(edits: &mut Edits, entry: &Entry, fields: &[(&str, &str)]) {
    for (column, text) in fields {
        edits.fill("Krav", entry.id.as_str(), column, text);
    }
}

fn must_be_met(entry: &Entry) -> bool {
    matches!(entry.role, ProcurementRole::AbsoluteRequirement | ProcurementRole::Qualification)
}

/// What the vendor encloses, in the form that the workbook suggests.
fn enclosed(number: usize, entry: &Entry, more: &str) -> String {
    let kind = entry.documentation.first().map_or("beskrivelse", String::as_str);
    format!("Vedlegg {}: {kind}{more}", number + 1)
}

/// Answers everything; two certificates are about an earlier version.
fn fjellvarde(edits: &mut Edits, number: usize, entry: &Entry) {
    let more = if number == 4 || number == 19 { "; Eksempel Sertifisering; versjon: 3.9" } else { "" };
    let documentation = enclosed(number, entry, more);
    let description = format!("Varde Hjemme 4.2 har dette i dag. Se vedlegg {}.", number + 1);
    match number % 17 {
        11 if !must_be_met(entry) => say(
            edits,
            entry,
            &[
                ("Svar", "Delvis"),
                ("Beskrivelse", &description),
                (
                    "Avvik og kompenserende tiltak",
                    "Gjelder ikke for eldre måleutstyr. Vi bytter utstyret uten kostnad.",
                ),
                ("Dokumentasjon", &documentation),
            ],
        ),
        _ => say(
            edits,
            entry,
            &[("Svar", "Ja"), ("Beskrivelse", &description), ("Dokumentasjon", &documentation)],
        ),
    }
}

/// Cheaper and later: some plans, one no to what must be met, one requirement rewritten.
fn tindeli(edits: &mut Edits, number: usize, entry: &Entry) {
    let more = if number == 7 { "; Eksempel Sertifisering; gyldig til: 2026-06-30" } else { "" };
    let documentation = enclosed(number, entry, more);
    let description = "Inngår i Tind Oppfølging 2026.1.";
    match number % 11 {
        3 if !must_be_met(entry) => say(
            edits,
            entry,
            &[
                ("Svar", "Planlagt"),
                ("Planlagt dato", "2027-09-01"),
                ("Beskrivelse", "Kommer i versjon 2027.2."),
                ("Dokumentasjon", "Veikart 2027"),
            ],
        ),
        6 if number < 12 => say(
            edits,
            entry,
            &[
                ("Svar", "Nei"),
                ("Avvik og kompenserende tiltak", "Kommunen kan løse dette i eget fagsystem."),
            ],
        ),
        8 => say(edits, entry, &[("Svar", "Ja"), ("Beskrivelse", description)]),
        _ => say(
            edits,
            entry,
            &[("Svar", "Ja"), ("Beskrivelse", description), ("Dokumentasjon", &documentation)],
        ),
    }
    if number == 9 {
        let text = format!("{}\n{}", entry.title, entry.text.replace("skal", "bør"));
        say(edits, entry, &[("Krav", &text)]);
    }
}

/// Got half-way before the deadline; says yes to most, and encloses little.
fn steinvik(edits: &mut Edits, number: usize, entry: &Entry) {
    match number % 5 {
        0 => say(edits, entry, &[("Svar", "Ja"), ("Beskrivelse", "Ja."), ("Dokumentasjon", "Produktark")]),
        3 => say(edits, entry, &[("Svar", "Ikke relevant"), ("Beskrivelse", "Gjelder ikke vår løsning.")]),
        _ => say(edits, entry, &[("Svar", "Ja"), ("Beskrivelse", "Støttes.")]),
    }
}
