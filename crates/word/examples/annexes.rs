//! Writes both annexes of the sample list in every language to a folder, to look at them.

#![allow(clippy::unwrap_used)]

use domain::document::{answers_annex, requirements_annex};
use domain::text::Language;
use std::path::PathBuf;
use word::Options;

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/word".to_owned()));
    std::fs::create_dir_all(&folder).unwrap();
    for language in Language::ALL {
        let list = sample::large(language, 40);
        let code = language.code();
        let one = word::write(&requirements_annex(&list), &Options::default()).unwrap();
        std::fs::write(folder.join(format!("annex-1.{code}.docx")), one).unwrap();
        let two = word::write_fillable(&answers_annex(&list), &Options::default()).unwrap();
        std::fs::write(folder.join(format!("annex-2.{code}.docx")), two).unwrap();
    }
}
