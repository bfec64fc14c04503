//! The bodies of the fuzz targets `workbook_read` and `table_read` over the hostile fixtures, a workbook of ours, and a few
//! thousand damaged relatives of them, the same on every run. The search that learns from what it covers is in `fuzz/`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod sample;

#[path = "../../../fuzz/bodies/damaged.rs"]
mod damage;
#[path = "../../../fuzz/bodies/table_read.rs"]
mod table_body;
#[path = "../../../fuzz/bodies/workbook_read.rs"]
mod workbook_body;

use domain::text::Language;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use workbook::{Audience, Options};
use zip::write::SimpleFileOptions;

/// How many injuries each small file gets, and each part of a workbook.
const TIMES: u64 = 24;
/// A file larger than this is read as it is only.
const SMALL: usize = 100_000;

fn fixtures(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

fn holds(bytes: &[u8]) {
    workbook_body::holds(bytes);
    table_body::holds(bytes);
}

#[test]
fn whatever_is_damaged_is_refused_or_read() {
    let files: Vec<_> = fixtures("workbooks").into_iter().chain(fixtures("tables")).collect();
    assert!(files.len() > 20, "{}", files.len());
    for whole in files {
        holds(&whole);
        if whole.len() <= SMALL {
            (0..TIMES).for_each(|number| holds(&damage::damaged(&whole, number)));
        }
    }
}

/// A damaged part in a sound archive: what is read is reached, and not only the unpacking.
#[test]
fn whatever_is_damaged_inside_a_workbook_is_refused_or_read() {
    let list = sample::list(Language::Nb);
    let whole = workbook::write(&list, Audience::Vendor, &Options::default()).unwrap();
    let parts = unzipped(&whole);
    holds(&zipped(&parts, None));
    for place in 0..parts.len() {
        for number in 0..TIMES {
            let damaged = damage::damaged(&parts[place].1, number);
            holds(&zipped(&parts, Some((place, damaged))));
        }
    }
}

fn unzipped(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let parts = 0..archive.len();
    parts
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let (name, mut bytes) = (part.name().unwrap().into_owned(), Vec::new());
            part.read_to_end(&mut bytes).unwrap();
            (name, bytes)
        })
        .collect()
}

fn zipped(parts: &[(String, Vec<u8>)], instead: Option<(usize, Vec<u8>)>) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (place, (name, bytes)) in parts.iter().enumerate() {
        archive.start_file(name.as_str(), stored).unwrap();
        let bytes = match &instead {
            Some((other, damaged)) if *other == place => damaged,
            _ => bytes,
        };
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
