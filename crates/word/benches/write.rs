//! How long Word takes at 100, 1,000 and 10,000 requirements.

#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use domain::document::{answers_annex, requirements_annex};
use domain::text::Language;
use word::Options;

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

fn write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("word");
    group.sample_size(10);
    for count in [100, 1_000, 10_000] {
        let list = sample::large(Language::Nb, count);
        let annex = requirements_annex(&list);
        group.bench_with_input(BenchmarkId::new("annex 1", count), &annex, |bencher, annex| {
            bencher.iter(|| word::write(annex, &Options::default()).unwrap());
        });
        let annex = answers_annex(&list);
        group.bench_with_input(BenchmarkId::new("annex 2", count), &annex, |bencher, annex| {
            bencher.iter(|| word::write_fillable(annex, &Options::default()).unwrap());
        });
    }
    group.finish();
}

criterion_group!(benches, write);
criterion_main!(benches);
