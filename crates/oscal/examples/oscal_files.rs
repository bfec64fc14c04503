//! Writes OSCAL files of everything the program can say in it to a folder, so that others' schemas can check them.

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
        catalogs.into_iter().for_each(|(name, bytes)| write(&format!("catalog {name}"), bytes));
        write("profile.oscal.json", profile);
        for set in &catalogue.sets {
            let bytes = oscal::catalog(set, &catalogue, language, sample::date());
            write(&format!("catalog all {}.oscal.json", set.id), bytes);
        }
    }
    let answers = oscal::component_definition(&sample::declaration(), "profile.oscal.json");
    std::fs::write(folder.join("component-definition.oscal.json"), answers).unwrap();
}
