//! Time to write a workbook and to read an answered one, at 100, 1,000 and 10,000 requirements: ten times as many may take
//! ten times as long, and no longer. Figures stand in `docs/performance.md`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use domain::declaration::reading;
use domain::text::Language;
use sample::declared::declaration;
use std::hint::black_box;
use workbook::{Audience, Options};

const COUNTS: [usize; 3] = [100, 1_000, 10_000];

fn write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("write");
    for count in COUNTS {
        let list = sample::large(Language::Nb, count);
        group.bench_with_input(BenchmarkId::new("vendor's copy", count), &list, |bencher, list| {
            bencher.iter(|| black_box(workbook::write(list, Audience::Vendor, &Options::default())));
        });
    }
    group.finish();
}

fn read(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    for count in COUNTS {
        let declared = declaration(sample::large(Language::Nb, count));
        let Ok(bytes) = workbook::write_declaration(&declared, &Options::default()) else { continue };
        group.bench_with_input(BenchmarkId::new("answers", count), &bytes, |bencher, bytes| {
            bencher.iter(|| black_box(workbook::read_answers(bytes)));
        });
        group.bench_with_input(BenchmarkId::new("list", count), &bytes, |bencher, bytes| {
            bencher.iter(|| black_box(workbook::read_list(bytes)));
        });
        let Ok(raw) = workbook::read_answers(&bytes) else { continue };
        group.bench_with_input(BenchmarkId::new("matched by id", count), &raw, |bencher, raw| {
            bencher.iter(|| black_box(reading::read_answers(raw, &declared.list)));
        });
        // The worst a vendor can do: every id gone, every text another.
        let mut bent = raw.clone();
        for row in &mut bent.rows {
            row.id.text.clear();
            row.requirement.text = row.requirement.text.replace("skal", "må");
        }
        bent.list_id = Some(declared.list.id.clone());
        group.bench_with_input(BenchmarkId::new("matched by near text", count), &bent, |bencher, bent| {
            bencher.iter(|| black_box(reading::read_answers(bent, &declared.list)));
        });
    }
    group.finish();
}

fn fill_in(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("fill in");
    for count in COUNTS {
        let declared = declaration(sample::large(Language::Nb, count));
        let Ok(sent) = workbook::write(&declared.list, Audience::Vendor, &Options::default()) else {
            continue;
        };
        group.bench_with_input(BenchmarkId::from_parameter(count), &sent, |bencher, sent| {
            bencher.iter_batched(
                || sent.clone(),
                |sent| black_box(workbook::fill_in(&sent, &declared)),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = write, read, fill_in
}
criterion_main!(benches);
