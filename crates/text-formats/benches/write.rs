//! How long the text formats take at 100, 1,000 and 10,000 requirements.

#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use domain::document::requirement_list_document;
use domain::text::Language;

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

fn write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("text formats");
    group.sample_size(10);
    for count in [100, 1_000, 10_000] {
        let list = sample::large(Language::Nb, count);
        let document = requirement_list_document(&list);
        group.bench_with_input(BenchmarkId::new("csv", count), &list, |bencher, list| {
            bencher.iter(|| text_formats::csv(list).unwrap());
        });
        group.bench_with_input(BenchmarkId::new("html", count), &document, |bencher, document| {
            bencher.iter(|| text_formats::html(document));
        });
    }
    group.finish();
}

criterion_group!(benches, write);
criterion_main!(benches);
