//! Draws a made-up requirement list, for looking at: `cargo run -p pdf --example requirement_list -- list.pdf [rows]`.
//!
//! With a number of rows the list grows to that many requirements. The content is invented.

use domain::document::{Block, Document, Span, requirement_list_document};
use std::process::ExitCode;

#[path = "../tests/invented/mod.rs"]
mod invented;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("usage: requirement_list <file.pdf> [requirements]");
        return ExitCode::FAILURE;
    };
    let rows = arguments.next().and_then(|rows| rows.parse().ok()).unwrap_or(24);
    let mut document = requirement_list_document(&invented::list(rows));
    also_a_list(&mut document);
    let options = pdf::Options::default();
    match pdf::draw(&document, &options).map(|drawn| (std::fs::write(&path, &drawn.bytes), drawn)) {
        Ok((Ok(()), drawn)) => {
            println!(
                "{path}: {} pages, {} bytes, missing: {:?}",
                drawn.pages,
                drawn.bytes.len(),
                drawn.missing
            );
            ExitCode::SUCCESS
        }
        Ok((Err(error), _)) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The requirement list has no bulleted list of its own; one is added so that every kind of block can be seen.
fn also_a_list(document: &mut Document) {
    let end = document.blocks.iter().position(|block| matches!(block, Block::Notice(_))).unwrap_or(0);
    let items = vec![
        vec![Span::strong("Absolutte krav"), Span::plain(" må være oppfylt for at tilbudet skal vurderes.")],
        vec![Span::plain(
            "Dokumentasjon skal følge tilbudet, med navn på dokumentet og sidetall der svaret står.",
        )],
        vec![
            Span::plain("Spørsmål stilles på "),
            Span::link("anskaffelser.no", "https://anskaffelser.no/"),
            Span::plain(
                " innen fristen, og svares ut til alle samtidig slik at ingen leverandør vet mer enn andre.",
            ),
        ],
    ];
    document.blocks.insert(end, Block::List(items));
}
