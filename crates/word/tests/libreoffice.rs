//! The annexes as LibreOffice understands them: its headings, its tables, and the pages it makes of them.
//!
//! Run by `cargo xtask test`, whose set-up installs LibreOffice Writer and the program that reads PDF. Where they are
//! missing these tests fail and say so: a test that passes without having run is worse than none.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use domain::document::{answers_annex, requirements_annex};
use domain::list::RequirementList;
use domain::text::Language;
use domain::words::Words;
use domain::words::formats::FormatWords;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use word::Options;

#[path = "../../workbook/tests/sample/mod.rs"]
mod sample;

/// Letters of Norwegian and Sámi, which every language has to carry.
const LETTERS: &str = "Blåbærsyltetøy på Ærøya, Čáhppesnjárga – «100 %»";

fn list(language: Language) -> RequirementList {
    let mut list = sample::list(language);
    list.entries[0].text = LETTERS.into();
    list
}

fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| {
        panic!("{command:?} is needed for this test and could not be started ({error}). Install it, or run `cargo xtask test`.")
    })
}

/// The file as LibreOffice saves it in another format.
fn saved_as(folder: &Path, bytes: &[u8], format: &str) -> PathBuf {
    let from = folder.join("inn.docx");
    std::fs::write(&from, bytes).unwrap();
    // A profile of its own: two runs at once would otherwise wait for one another, or give up.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profil").display());
    let output = run(Command::new("soffice")
        .args([&profile, "--headless", "--norestore", "--convert-to", format, "--outdir"])
        .args([folder, from.as_path()]));
    let made = folder.join(format!("inn.{format}"));
    assert!(made.exists(), "LibreOffice said {}", String::from_utf8_lossy(&output.stderr));
    made
}

/// The text of its pages, with line breaks and runs of blanks as one blank: a line breaks where the page ends.
fn pages(bytes: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let pdf = saved_as(folder.path(), bytes, "pdf");
    let output = run(Command::new("pdftotext").args([pdf.as_path(), Path::new("-")]));
    let text = String::from_utf8(output.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn the_requirements_have_headings_and_tables_and_their_letters() {
    for language in Language::ALL {
        let list = list(language);
        let words = Words::of(language);
        let bytes = word::write(&requirements_annex(&list), &Options::default()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let saved = std::fs::read_to_string(saved_as(folder.path(), &bytes, "fodt")).unwrap();
        let themes = list.entries.iter().map(|entry| entry.theme_name.as_str());
        for heading in themes.chain([words.heading_requirements, words.heading_sources]) {
            let is_heading = saved
                .split("<text:h ")
                .skip(1)
                .any(|rest| rest.split("</text:h>").next().unwrap().contains(&escaped(heading)));
            assert!(is_heading, "{heading} is a heading");
        }
        let tables = saved.matches("<table:table ").count();
        assert!(tables > 1, "{tables}");
        assert_eq!(saved.matches("<table:table-header-rows>").count(), tables, "every header row repeats");
        assert!(saved.contains("fo:country=\"NO\"") || language == Language::En);
        assert!(saved.contains(LETTERS), "letters as they were");
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_pages_say_what_the_list_says() {
    for language in Language::ALL {
        let list = list(language);
        let words = Words::of(language);
        let own = FormatWords::of(words);
        let one = pages(&word::write(&requirements_annex(&list), &Options::default()).unwrap());
        let fillable = answers_annex(&list);
        let two = pages(&word::write_fillable(&fillable, &Options::default()).unwrap());
        for (pages, title) in [(&one, own.requirements_annex), (&two, own.answers_annex)] {
            assert!(pages[0].contains(title) && pages[0].contains(&list.header.name), "{}", pages[0]);
            let all = pages.join(" ");
            for said in [LETTERS, list.header.organisation.as_str(), list.entries[1].id.as_str()] {
                assert!(all.contains(said), "{said} is in {all}");
            }
            assert!(pages.iter().all(|page| !page.is_empty()), "no page is empty");
        }
        // What is to be filled in says so.
        assert!(two.join(" ").contains(words.answers[0]) || two.join(" ").contains(words.vendor_name));
    }
}
