//! Writes OSCAL files of everything the program can say in it to a folder, one folder for each language, so that others'
//! schemas and programs can check them (`cargo xtask test`).

#![allow(clippy::unwrap_used)]

use domain::text::Language;
use std::path::PathBuf;

#[path = "../tests/sample/mod.rs"]
mod sample;

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "target/oscal".to_owned()));
    for language in Language::ALL {
        let folder = folder.join(language.code());
        std::fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, bytes: Vec<u8>| std::fs::write(folder.join(name), bytes).unwrap();
        let (catalogue, list) = sample::list(language);
        let (profile, catalogs) = sample::files(&catalogue, &list);
        catalogs.into_iter().for_each(|(name, bytes)| write(&name, bytes));
        write("profile.oscal.json", profile);
        let answers = oscal::component_definition(&sample::declaration(language), "profile.oscal.json");
        write("component-definition.oscal.json", answers);
        // The list does not take from every set.
        for set in &catalogue.sets {
            let bytes = oscal::catalog(set, &catalogue, language, sample::date());
            write(&format!("Kravsett-{}.oscal.json", set.id), bytes);
        }
    }
}
