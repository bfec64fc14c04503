//! How long drawing takes, and that it grows with the length of the list and no faster.
//!
//! `cargo bench -p pdf`; the time per requirement should be about the same for 300 and 3,000.

#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use domain::document::requirement_list_document;

#[path = "../tests/invented/mod.rs"]
mod invented;

fn lists(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("requirement list");
    group.sample_size(10);
    for entries in [1_usize, 60, 300, 3_000] {
        let document = requirement_list_document(&invented::list(entries));
        group.throughput(Throughput::Elements(entries as u64));
        group.bench_with_input(BenchmarkId::from_parameter(entries), &document, |bencher, document| {
            bencher.iter(|| pdf::draw(document, &pdf::Options::default()).unwrap().bytes.len());
        });
    }
    group.finish();
}

criterion_group!(benches, lists);
criterion_main!(benches);
