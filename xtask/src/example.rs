//! The shipped example, walked in the terminal: a purchase in, a requirement list with reasons, Excel and PDF out. Only
//! the terminal twin is built for it, so it runs on a machine without any of the window's libraries.

use crate::failure::Failure;
use crate::program::program;
use crate::setup::{self, Purpose};
use crate::{build, repository};
use std::path::Path;

const FOLDER: &str = "target/example";
const PACKAGE: &str = "target/example/sak.kravpakke";
const LIST: &str = "target/example/krav.txt";
/// Lines of the list that are shown.
const SHOWN: usize = 18;
const FACTS: &str = "crates/app/src/example/facts.yaml";

pub(crate) fn walk() -> Result<(), Failure> {
    setup::put_in_place(Purpose::Twin)?;
    build::package("cli")?;
    let folder = Path::new(FOLDER);
    if folder.exists() {
        // Old documents would make the new ones get numbers in their names.
        std::fs::remove_dir_all(folder).map_err(Failure::disk(folder))?;
    }
    std::fs::create_dir_all(folder).map_err(Failure::disk(folder))?;

    step(
        "Eksempel kommune skal kjøpe digital hjemmeoppfølging som skytjeneste. Svarene på spørsmålene ligger i",
    );
    println!("{FACTS}. Av dem lager vi en kravpakke.\n");
    twin(&[
        "new",
        "--name",
        "Digital hjemmeoppfølging i Eksempel kommune",
        "--organisation",
        "Eksempel kommune",
        "--area",
        "digital-home-follow-up",
        "--delivery",
        "saas",
        "--facts",
        FACTS,
        "--out",
        PACKAGE,
    ])?;
    step("Hvert krav har fått svar på om det gjelder, og hvorfor.\n");
    requirements()?;
    step("Til slutt lager vi dokumentene: Excel til kommunen og til leverandøren, og kravlisten som PDF.\n");
    let exported = twin(&["export", PACKAGE, "--out", FOLDER, "--format", "xlsx,pdf"]);
    // The twin ends so when the documents were made, but Kontroll has something to mend first.
    if !matches!(exported, Err(Failure::Ended { code: Some(1), .. })) {
        exported?;
    }
    step(&format!("Dette ligger nå i {FOLDER}:\n"));
    for (name, bytes) in files(folder)? {
        println!("  {name}  ({} kB)", bytes.div_ceil(1024));
    }
    println!(
        "\nMed skjerm åpner `cargo xtask run` programmet selv. `cargo xtask browse` viser det i en nettleser."
    );
    Ok(())
}

/// The whole catalogue is long; all of it goes to a file, and the beginning is shown.
fn requirements() -> Result<(), Failure> {
    let arguments = ["requirements", PACKAGE];
    println!("$ kravkompass-cli {}", arguments.join(" "));
    let text = program(repository::built("kravkompass-cli"), &arguments).output()?;
    std::fs::write(LIST, &text).map_err(Failure::disk(LIST))?;
    text.lines().take(SHOWN).for_each(|line| println!("{line}"));
    println!("… og {} linjer til i {LIST}", text.lines().count().saturating_sub(SHOWN));
    Ok(())
}

fn step(text: &str) {
    println!("\n{text}");
}

fn twin(arguments: &[&str]) -> Result<(), Failure> {
    program(repository::built("kravkompass-cli"), arguments).run()
}

fn files(folder: &Path) -> Result<Vec<(String, u64)>, Failure> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Failure::disk(folder))? {
        let entry = entry.map_err(Failure::disk(folder))?;
        let size = entry.metadata().map_err(Failure::disk(entry.path()))?.len();
        files.push((entry.file_name().to_string_lossy().into_owned(), size));
    }
    files.sort();
    Ok(files)
}
