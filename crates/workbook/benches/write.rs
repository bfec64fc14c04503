//! Time to write a workbook, for a typical list and for the largest one we expect.

#[path = "../tests/sample/mod.rs"]
mod sample;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::text::Language;
use std::hint::black_box;
use workbook::{Audience, Options};

fn write(criterion: &mut Criterion) {
    for count in [60, 3_000] {
        let list = sample::large(Language::Nb, count);
        criterion.bench_function(&format!("write {count} requirements"), |bencher| {
            bencher.iter(|| black_box(workbook::write(&list, Audience::Buyer, &Options::default())));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = write
}
criterion_main!(benches);
