//! The body of the fuzz target `pdf_read` over a form, a list with its machine file, a picture, and a few thousand damaged
//! relatives of them, the same on every run. The search that learns from what it covers is in `fuzz/`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod invented;

#[path = "../../../fuzz/bodies/pdf_read.rs"]
mod body;
#[path = "../../../fuzz/bodies/damaged.rs"]
mod damage;

use domain::document::{declaration_form_document, requirement_list_document};
use image::{ImageFormat, RgbImage};
use lopdf::Document;
use pdf::{Embedded, Options, draw, embedded_package, read_form};
use std::io::Cursor;

/// How many injuries each file gets.
const TIMES: u64 = 600;

/// A file with nothing packed, where an injury hits what is read and not the packing.
fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut file = Document::load_mem(bytes).unwrap();
    file.decompress();
    let mut plain = Vec::new();
    file.save_to(&mut plain).unwrap();
    plain
}

fn files() -> Vec<Vec<u8>> {
    let form = draw(&declaration_form_document(&invented::list(2)), &Options::default()).unwrap().bytes;
    let embedded = Embedded { bytes: b"PK\x05\x06", file_name: "a.kravpakke", description: "a" };
    let options = Options { embedded: Some(embedded), ..Options::default() };
    let list = draw(&requirement_list_document(&invented::list(2)), &options).unwrap().bytes;
    assert!(read_form(&unpacked(&form)).is_ok() && embedded_package(&unpacked(&list)).is_ok());
    let mut picture = Cursor::new(Vec::new());
    RgbImage::new(20, 10).write_to(&mut picture, ImageFormat::Png).unwrap();
    vec![unpacked(&form), unpacked(&list), form, list, picture.into_inner()]
}

#[test]
fn whatever_is_damaged_is_refused_or_read_within_the_limits() {
    for whole in files() {
        body::holds(&whole);
        (0..TIMES).for_each(|number| body::holds(&damage::damaged(&whole, number)));
    }
}
