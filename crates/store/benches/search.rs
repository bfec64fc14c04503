//! How long the search index takes to build and to answer: 700 requirements in three languages, with help for the buyer.
//! Wanted: well under 100 ms to build, a few ms a query.

// What the macros of criterion write has no comments.
#![allow(missing_docs)]
#![allow(clippy::expect_used)]

#[path = "../tests/search/catalogue.rs"]
mod catalogue;

use catalogue::requirement;
use criterion::{Criterion, criterion_group, criterion_main};
use domain::catalogue::Catalogue;
use domain::text::{Language, LocalText};
use std::hint::black_box;
use store::search::SearchIndex;

/// Parts that some ten thousand different words are made of, as Norwegian makes them.
const FIRST: &[&str] = &[
    "helse",
    "person",
    "journal",
    "tilgangs",
    "sikkerhets",
    "risiko",
    "leverandør",
    "kommune",
    "pasient",
    "data",
    "melding",
    "tjeneste",
    "system",
    "avtale",
    "drifts",
    "logg",
    "innsyns",
    "varslings",
    "legemiddel",
    "måle",
    "utstyrs",
    "nettverks",
];
const MIDDLE: &[&str] =
    &["", "opplysnings", "behandlings", "forvaltnings", "kontroll", "register", "lagrings", "område"];
const LAST: &[&str] = &[
    "styring",
    "vurdering",
    "avtalen",
    "løsninger",
    "kravet",
    "oversikt",
    "rutiner",
    "oppfølging",
    "registrering",
    "ansvarlig",
    "utveksling",
    "kopien",
    "feil",
    "nivåer",
    "opplysninger",
    "planen",
    "skal",
    "for",
    "som",
    "og",
    "den",
    "med",
];

/// The same words in every run.
struct Words(u64);

impl Words {
    fn text(&mut self, count: usize) -> String {
        let mut pick = |from: &[&'static str]| {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            from[(self.0 >> 33) as usize % from.len()]
        };
        let word = |_| match pick(LAST) {
            small if small.len() <= 4 => small.to_owned(),
            last => format!("{}{}{last}", pick(FIRST), pick(MIDDLE)),
        };
        (0..count).map(word).collect::<Vec<_>>().join(" ")
    }

    fn local(&mut self, count: usize) -> LocalText {
        LocalText { nb: self.text(count), nn: Some(self.text(count)), en: Some(self.text(count)) }
    }
}

fn seven_hundred() -> Catalogue {
    let mut catalogue = catalogue::catalogue();
    let mut words = Words(20_261_123);
    for number in catalogue.requirements.len()..700 {
        let mut record = requirement(&format!("n-{number}"), None, words.local(4), words.local(20));
        record.rationale = Some(words.local(25));
        record.guidance.when = Some(LocalText::nb(words.text(18)));
        record.guidance.good_answer = Some(LocalText::nb(words.text(15)));
        record.guidance.follow_up = Some(LocalText::nb(words.text(12)));
        record.legal_basis = vec![format!("pasientjournalloven § {}", number % 40)];
        catalogue.requirements.push(record);
    }
    catalogue
}

fn search(criterion: &mut Criterion) {
    let catalogue = seven_hundred();
    let mut group = criterion.benchmark_group("search");
    group.sample_size(20);
    group.bench_function("build, 700 requirements", |bencher| {
        bencher.iter(|| SearchIndex::build(black_box(&catalogue)));
    });
    let index = SearchIndex::build(&catalogue).expect("the index can be built");
    for query in [
        "kryptering",
        "helse",
        "EPJ",
        "HIS 1153",
        "§ 22",
        "kryptring",
        "risikovurdering for personopplysninger",
    ] {
        group.bench_function(format!("«{query}»"), |bencher| {
            bencher.iter(|| index.search(black_box(query), Language::Nb, 50));
        });
    }
    group.finish();
}

criterion_group!(benches, search);
criterion_main!(benches);
