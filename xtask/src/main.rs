//! The commands of a developer, in plain Rust: nothing else needs to be installed to start.
//!
//! `setup` puts in place what a command needs, `program` runs other programs and shows what it runs, `build` holds the
//! few ways the program is built, and each command has a file of its own.

mod accept;
mod bench;
mod build;
mod bundle;
mod data;
mod dev;
mod example;
mod failure;
mod notices;
mod oscal_files;
mod page;
mod pdf_files;
mod program;
mod repository;
mod run;
mod schema;
mod setup;
mod spelling;
mod test;
mod types;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Kommandoer for den som arbeider med Kravkompass.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sett opp det som mangler, bygg, og åpne programmet (uten skjerm: gå gjennom eksempelet)
    Run,
    /// Sett opp det som mangler, og kjør alt som kjøres ved hver endring
    Test {
        /// Bare trinn med et av disse ordene i navnet
        only: Vec<String>,
    },
    /// Åpne programmet slik at endringer i grensesnittet vises med en gang
    Dev,
    /// Kjør programmet i en nettleser
    Browse {
        /// Går videre til kravkompass-devserver, for eksempel --port 8080
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Godta nye fasiter etter at forskjellen er lest
    Accept,
    /// Kontroller katalogen i data/
    Data,
    /// Skriv TypeScript-typene i ui/src/api/generated
    Types,
    /// Skriv JSON Schema for datafilene i data/schema
    Schema,
    /// Skriv alle kravene som én HTML-side, target/catalogue.html
    Page,
    /// Skriv THIRD-PARTY-NOTICES.md
    Notices,
    /// Mål hvor fort det går
    Bench,
    /// Lag programmet slik det deles ut
    Bundle,
}

fn main() -> ExitCode {
    let done = repository::enter().and_then(|()| match Arguments::parse().command {
        Command::Run => run::run(),
        Command::Test { only } => test::test(&only),
        Command::Dev => dev::dev(),
        Command::Browse { arguments } => dev::browse(&arguments),
        Command::Accept => accept::accept(),
        Command::Data => data::data(),
        Command::Types => types::types(),
        Command::Schema => schema::schema(),
        Command::Page => page::page(),
        Command::Notices => notices::notices(),
        Command::Bench => bench::bench(),
        Command::Bundle => bundle::bundle(),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
