//! PDF files as others see them: every kind of document in every language, checked by programs that are not ours, and a
//! form filled in by one of them and read back by us.

use crate::failure::Failure;
use crate::program::{cargo, program};
use crate::repository;
use crate::setup::python_tool;
use std::path::{Path, PathBuf};

pub(crate) fn check() -> Result<(), Failure> {
    let folder = repository::target().join("pdf-files");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(Failure::disk(&folder))?;
    }
    documents(&[&folder.to_string_lossy()])?;
    let files = pdf_files(&folder)?;
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let mut checks: Vec<_> =
        files.iter().map(|file| program("qpdf", &["--check", "--warning-exit-0", file]).run()).collect();
    checks.push(program(python_tool("pdfua"), &[&["check"], files.as_slice()].concat()).run());
    let outloud = ["--no-info", "--fail-on", "error"];
    checks.push(program(python_tool("outloud"), &[&outloud[..], files.as_slice()].concat()).run());
    let mut problems = checks.iter().filter(|check| check.is_err()).count();
    problems += usize::from(!form_comes_back(&folder)?);
    match problems {
        0 => Ok(()),
        count => Err(Failure::Problems { what: "kontroller av PDF-filer fant feil", count }),
    }
}

fn documents(arguments: &[&str]) -> Result<(), Failure> {
    cargo(&[&["run", "--quiet", "--package", "pdf", "--example", "documents", "--"], arguments].concat())
        .run()
}

fn pdf_files(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = std::fs::read_dir(folder).map_err(Failure::disk(folder))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "pdf"));
    files.sort();
    Ok(files.into_iter().map(|file| file.to_string_lossy().into_owned()).collect())
}

/// Another program fills in the form; what we read must be what it wrote.
fn form_comes_back(folder: &Path) -> Result<bool, Failure> {
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (form, filled) = (path("form-nb.pdf"), path("filled.pdf"));
    let written = program(python_tool("python"), &["xtask/src/fill_form.py", &form, &filled]).output()?;
    let read = ["run", "--quiet", "--package", "pdf", "--example", "documents", "--", "--read", &filled];
    let read = cargo(&read).output()?;
    if written == read && read.lines().count() > 20 {
        println!("Et skjema fylt ut av et annet program kommer tilbake, felt for felt.");
        return Ok(true);
    }
    println!("Skjemaet kom ikke tilbake slik det ble fylt ut. Fylt ut:\n{written}\nLest:\n{read}");
    Ok(false)
}
