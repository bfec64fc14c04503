//! `kravkompass-cli`, the terminal twin: arguments in, `app` calls, text or JSON out.
//!
//! Exit codes: 0 done, 1 done with findings, 2 usage, 3 input refused. JSON shapes are promised in `docs/cli.md`.

mod arguments;
mod commands;
mod declare;
mod evaluate;
mod host;
mod import_set;
mod reading;
mod sentences;
mod sentences_of_evaluations;
mod sentences_of_files;
mod sentences_of_vendor;
mod shapes;

use app::wire::WireError;
use app::{App, AppError};
use arguments::{Arguments, Command};
use clap::Parser;
use commands::Outcome;
use std::process::ExitCode;
use std::sync::Arc;

/// Done, but there is something that a person should look at.
const FINDINGS: u8 = 1;
/// Something from outside was refused, or could not be read or written.
const REFUSED: u8 = 3;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.lang;
    match run(&arguments) {
        Ok(Outcome { text, findings }) => {
            // A reader that has seen enough, such as `head`, closes the pipe; that is no error of ours.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            if findings { ExitCode::from(FINDINGS) } else { ExitCode::SUCCESS }
        }
        Err(error) => {
            eprintln!("{}", sentences::sentence(&WireError::from(error), language.into()));
            ExitCode::from(REFUSED)
        }
    }
}

fn run(arguments: &Arguments) -> Result<Outcome, AppError> {
    let app = App::in_memory(Arc::new(host::Terminal))?;
    let language = arguments.lang.into();
    match &arguments.command {
        Command::Sets => commands::sets(&app, language, arguments.json),
        Command::Questions(questions) => commands::questions(&app, questions, language, arguments.json),
        Command::New(new) => commands::new(&app, new, language, arguments.json),
        Command::Requirements(file) => commands::requirements(&app, &file.package, language, arguments.json),
        Command::Declare(declare) => declare::declare(&app, declare, language, arguments.json),
        Command::Export(export) => commands::export(&app, export, arguments.chosen_lang(), arguments.json),
        Command::Read(read) => reading::read(&app, read, language, arguments.json),
        Command::ImportSet(import) => import_set::import_set(&app, import, language, arguments.json),
        Command::Evaluate(evaluate) => {
            evaluate::evaluate(&app, evaluate, arguments.chosen_lang(), arguments.json)
        }
        Command::Search(search) => commands::search(&app, search, language, arguments.json),
    }
}
