//! `data`: whether the catalogue holds together, and what a person should look at.

use crate::failure::Failure;
use crate::spelling;
use chrono::Local;
use std::path::Path;

pub(crate) fn data() -> Result<(), Failure> {
    let data = read()?;
    println!(
        "Leste {} krav i {} kravsett, {} kilder og {} filer med eksempler.",
        data.catalogue.requirements.len(),
        data.catalogue.sets.len(),
        data.catalogue.sources.len(),
        data.cases.len(),
    );
    let mut problems = catalogue_files::check(&data);
    problems.extend(spelling::check(&data, Path::new("data"))?);
    let notes = catalogue_files::notes(&data, Local::now().date_naive());
    if !notes.is_empty() {
        println!("\nVerdt å se på ({}), men ingen feil:", notes.len());
        notes.iter().for_each(|note| println!("  data/{note}"));
    }
    if problems.is_empty() {
        println!("Katalogen henger sammen.");
        return Ok(());
    }
    Err(told(&problems))
}

/// Reads the data folder; what cannot be read is printed.
pub(crate) fn read() -> Result<catalogue_files::DataFolder, Failure> {
    catalogue_files::read(Path::new("data")).map_err(|problems| told(&problems))
}

fn told(problems: &[catalogue_files::Problem]) -> Failure {
    println!();
    problems.iter().for_each(|problem| println!("  data/{problem}"));
    Failure::Problems { what: "feil i katalogen", count: problems.len() }
}
