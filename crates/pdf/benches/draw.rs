//! How long drawing and reading take, and that they grow with the length of the list and no faster.
//!
//! `cargo bench -p pdf`; the time per requirement should be about the same at every length. Figures stand in
//! `docs/performance.md`.

#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use domain::document::{
    Document, declaration_document, declaration_form_document, requirement_list_document,
};
use domain::text::Language;
use pdf::{Options, draw, read_form};
use std::time::Duration;

#[path = "../tests/invented/mod.rs"]
mod invented;

const LENGTHS: [usize; 3] = [100, 1_000, 10_000];
/// A form of ten thousand would have more pages than the program draws, and is refused.
const FORMS: [usize; 3] = [100, 1_000, 5_000];

fn drawing(criterion: &mut Criterion, name: &str, lengths: [usize; 3], document: impl Fn(usize) -> Document) {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    for entries in lengths {
        let document = document(entries);
        group.throughput(Throughput::Elements(entries as u64));
        group.bench_with_input(BenchmarkId::from_parameter(entries), &document, |bencher, document| {
            bencher.iter(|| draw(document, &Options::default()).unwrap().bytes.len());
        });
    }
    group.finish();
}

fn documents(criterion: &mut Criterion) {
    drawing(criterion, "draw requirement list", LENGTHS, |entries| {
        requirement_list_document(&invented::list(entries))
    });
    drawing(criterion, "draw form", FORMS, |entries| declaration_form_document(&invented::list(entries)));
    drawing(criterion, "draw declaration", LENGTHS, |entries| {
        declaration_document(&invented::declaration(entries, Language::Nb), invented::date(2026, 11, 28))
    });
}

fn forms(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read form");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(3));
    for entries in FORMS {
        let document = declaration_form_document(&invented::list(entries));
        let bytes = draw(&document, &Options::default()).unwrap().bytes;
        group.throughput(Throughput::Elements(entries as u64));
        group.bench_with_input(BenchmarkId::from_parameter(entries), &bytes, |bencher, bytes| {
            bencher.iter(|| read_form(bytes).unwrap().rows.len());
        });
    }
    group.finish();
}

criterion_group!(benches, documents, forms);
criterion_main!(benches);
