//! How long an evaluation takes at its largest: 20 vendors, each with answers to 1,000 requirements, through the same
//! calls that the window makes.

#![allow(missing_docs, clippy::unwrap_used)]

use acceptance::Workbench;
use criterion::{Criterion, criterion_group, criterion_main};
use domain::catalogue::{AnswerFormat, Lifecycle, ProcurementRole, Responsibility};
use domain::declaration::{Answer, AnswerValue, Declaration, Product};
use domain::list::{Entry, RequirementList, text_hash};
use domain::procurement::{Fulfilment, Header, Procurement};
use domain::text::Language;
use package::{Audience, Contents, Program};
use serde_json::{Value, json};
use std::path::PathBuf;

const VENDORS: usize = 20;
const REQUIREMENTS: usize = 1_000;

fn list() -> RequirementList {
    let entry = |number: usize| {
        let text =
            format!("Løsningen skal håndtere tilfelle {number} slik vedlegg {} beskriver det.", number / 7);
        Entry {
            id: format!("own-{number}").as_str().into(),
            set: None,
            set_name: "Eget krav".to_owned(),
            number: None,
            imported_number: None,
            theme: format!("tema-{}", number / 50).as_str().into(),
            theme_name: format!("Tema {}", number / 50),
            title: format!("Tilfelle {number}"),
            text_hash: text_hash(&text),
            text,
            original: None,
            text_language: Language::Nb,
            role: ProcurementRole::ALL[1 + number % 4],
            level: None,
            level_inferred: false,
            lifecycle: Lifecycle::InForce,
            fulfilment: Fulfilment::AtDelivery,
            documentation: if number.is_multiple_of(3) { vec!["testrapport".to_owned()] } else { Vec::new() },
            evidence: Vec::new(),
            format: AnswerFormat::YesNoPlanned,
            weight: Some(10),
            responsibility: Responsibility::Supplier,
            sources: Vec::new(),
            confidence: None,
            reasons: Vec::new(),
            note: None,
        }
    };
    RequirementList {
        id: "0123456789abcdef".to_owned(),
        header: header(),
        language: Language::Nb,
        as_of: "2026-11-01".parse().unwrap(),
        areas: Vec::new(),
        delivery: String::new(),
        sets: Vec::new(),
        entries: (0..REQUIREMENTS).map(entry).collect(),
        municipality_tasks: Vec::new(),
        left_out: Vec::new(),
        not_determined: 0,
        versions: Vec::new(),
    }
}

fn header() -> Header {
    Header {
        name: "Stort eksempelkjøp".to_owned(),
        organisation: "Eksempel kommune".to_owned(),
        organisation_number: None,
        case_number: String::new(),
        language: Language::Nb,
    }
}

/// An answered workbook of one vendor.
fn answered(vendor: usize, list: &RequirementList) -> Vec<u8> {
    let mut product = Product::new("p".into(), "Eksempelprodukt", "4.2");
    product.supplier.name = format!("Leverandør {vendor} eksempel AS");
    let mut declaration = Declaration::new("d".into(), product, list.clone());
    for (number, entry) in list.entries.iter().enumerate() {
        let answer = Answer {
            value: Some(AnswerValue::ALL[(number * (vendor + 3) / 7) % AnswerValue::ALL.len()]),
            description: format!("Dette er løst i modul {}, se vedlegg {vendor}.", number % 12),
            documentation: if number.is_multiple_of(2) {
                "Testrapport 2026; Eksempel Test".to_owned()
            } else {
                String::new()
            },
            ..Answer::default()
        };
        declaration.answers.insert(entry.id.clone(), answer);
    }
    workbook::write_declaration(&declaration, &workbook::Options::default()).unwrap()
}

/// A package with the list, and the files that answer it.
fn files(bench: &Workbench) -> (PathBuf, Vec<String>) {
    let list = list();
    let package = bench.folder.path().join("sak.kravpakke");
    let contents = Contents {
        audience: Audience::Buyer,
        created: list.as_of,
        program: Program { name: "Kravkompass".to_owned(), version: "0".to_owned() },
        catalogue: Vec::new(),
        procurement: Procurement::new("stor".into(), header()),
        list: Some(list.clone()),
        log: Vec::new(),
        attachments: Vec::new(),
    };
    std::fs::write(&package, package::write(&contents).unwrap()).unwrap();
    let paths = (0..VENDORS).map(|vendor| {
        let path = bench.folder.path().join(format!("svar-{vendor}.xlsx"));
        std::fs::write(&path, answered(vendor, &list)).unwrap();
        path.to_string_lossy().into_owned()
    });
    (package, paths.collect())
}

fn read(bench: &Workbench, id: &Value, paths: &[String]) -> Value {
    let mut job = bench.done("read_submissions", json!({ "id": id, "paths": paths, "language": "nb" }));
    while job["state"] == "running" {
        std::thread::yield_now();
        job = bench.done("reading_job", json!({ "job": job["job"] }));
    }
    job
}

fn evaluation(criterion: &mut Criterion) {
    let bench = Workbench::new();
    let (package, paths) = files(&bench);
    let origin = json!({ "kind": "package", "path": package.to_string_lossy() });
    let created = bench.done("create_evaluation", json!({ "origin": origin, "language": "nb" }));
    let id = created["id"].clone();
    let mut group = criterion.benchmark_group("evaluation_20x1000");
    group.sample_size(10);
    group.bench_function("read_20_workbooks", |timer| timer.iter(|| read(&bench, &id, &paths)));

    let job = read(&bench, &id, &paths);
    let files: Vec<Value> = (0..VENDORS).map(|file| json!({ "file": file })).collect();
    let taken = bench.done(
        "take_in_submissions",
        json!({ "id": id, "revision": created["revision"], "job": job["job"], "files": files, "language": "nb" }),
    );
    let request = json!({ "id": id, "language": "nb" });
    group.bench_function("open", |timer| timer.iter(|| bench.done("evaluation", request.clone())));
    group.bench_function("matrix", |timer| timer.iter(|| bench.done("evaluation_matrix", request.clone())));
    let cell = json!({ "id": id, "submission": "s-1", "requirement": "own-1", "language": "nb" });
    group.bench_function("cell", |timer| timer.iter(|| bench.done("evaluation_cell", cell.clone())));
    let mut revision = taken["revision"].clone();
    let mut number = 0;
    group.bench_function("verdict", |timer| {
        timer.iter(|| {
            number += 1;
            let verdict = json!({ "outcome": "accepted", "reason": number.to_string() });
            let cells = json!([{ "submission": "s-1", "requirement": "own-1" }]);
            let request =
                json!({ "id": id, "revision": revision, "cells": cells, "verdict": verdict, "language": "nb" });
            revision = bench.done("set_verdict", request)["revision"].clone();
        });
    });
    group.finish();
}

criterion_group!(benches, evaluation);
criterion_main!(benches);
