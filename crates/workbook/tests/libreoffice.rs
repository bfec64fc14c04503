//! Round trips through the real LibreOffice: the workbook opened and saved by it as `.xlsx` and as `.ods`, and read back.
//!
//! Run by `cargo xtask test`, whose set-up installs LibreOffice. Where it is missing these tests fail and say so: a test
//! that passes without having run is worse than none.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;
mod support;

use domain::declaration::{SignOffState, sign_off_state};
use domain::text::Language;
use sample::declared::declaration;
use sample::{large, list};
use std::path::Path;
use std::process::Command;
use support::{book, read};
use workbook::{Audience, Options, WorkbookKind};

/// The workbook as LibreOffice saves it.
fn saved_as(bytes: &[u8], format: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("inn.xlsx");
    std::fs::write(&from, bytes).unwrap();
    let out = folder.path().join("ut");
    // A profile of its own: two runs at once would otherwise wait for one another, or give up.
    let profile = format!("-env:UserInstallation=file://{}", folder.path().join("profil").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--norestore", "--convert-to", format, "--outdir"])
        .args([out.as_path(), from.as_path()])
        .output();
    let output = run.unwrap_or_else(|error| {
        panic!("LibreOffice is needed for this test and could not be started ({error}). Install it, or run `cargo xtask test`.")
    });
    let made = out.join("inn").with_extension(Path::new(format.split(':').next().unwrap()));
    std::fs::read(&made).unwrap_or_else(|error| {
        panic!("{error}: LibreOffice said {}", String::from_utf8_lossy(&output.stderr))
    })
}

#[test]
fn answers_and_signature_survive_being_saved_by_libreoffice() {
    for (language, format) in [(Language::Nb, "xlsx"), (Language::Nn, "ods"), (Language::En, "ods")] {
        let list = list(language);
        let declared = declaration(list.clone());
        let bytes = workbook::write_declaration(&declared, &Options::default()).unwrap();
        let saved = saved_as(&bytes, format);
        let reading = read(&saved, &list);
        assert!(!reading.has_findings() && reading.moved.is_empty(), "{format}: {reading:?}");
        assert_eq!(reading.list_id.as_deref(), Some(list.id.as_str()));
        let back = reading.into_declaration("d".into(), "p".into(), list.clone());
        for (id, answer) in &declared.answers {
            let read = &back.answers[id];
            assert_eq!(
                (read.value, &read.description, &read.deviation),
                (answer.value, &answer.description, &answer.deviation)
            );
            assert_eq!((read.planned, read.responsibility), (answer.planned, answer.responsibility));
        }
        assert_eq!(sign_off_state(&back), SignOffState::Valid, "{format}");
    }
}

#[test]
fn the_list_survives_being_saved_by_libreoffice() {
    let mut sent = large(Language::Nb, 120);
    sent.entries[0].text.push_str(" dobbelt  blank, \u{a0}, _x0041_, <r>x</r>, \t tab, 👍");
    let bytes = workbook::write(&sent, Audience::Vendor, &Options::default()).unwrap();
    for (format, kind) in [("xlsx", WorkbookKind::Xlsx), ("ods", WorkbookKind::Ods)] {
        let saved = saved_as(&bytes, format);
        assert_eq!(workbook::kind(&saved), Ok(kind));
        assert_eq!(workbook::read_list(&saved).unwrap(), sent.clone().for_vendor(), "{format}");
    }
}

#[test]
fn a_workbook_saved_by_libreoffice_is_filled_in_and_counted() {
    let list = list(Language::Nb);
    let sent = workbook::write(&list, Audience::Vendor, &Options::default()).unwrap();
    let filled = workbook::fill_in(&saved_as(&sent, "xlsx"), &declaration(list.clone())).unwrap();
    // Saved once more, so that the counts are LibreOffice's own.
    let saved = saved_as(&filled, "xlsx");
    let reading = read(&saved, &list);
    assert!(!reading.has_findings(), "{reading:?}");
    let back = reading.into_declaration("d".into(), "p".into(), list.clone());
    assert_eq!(sign_off_state(&back), SignOffState::Valid);
    let opened = book(&saved);
    let summary = opened.sheets.iter().find(|sheet| sheet.name == "Oppsummering").unwrap();
    let last = summary.rows().into_iter().last().unwrap();
    let totals: Vec<String> = (0..9).map(|column| summary.text(last, column).into_owned()).collect();
    assert_eq!(totals, ["Sum", "2", "2", "1", "1", "1", "0", "1", "8"]);
}
