//! `import-set`: a table from outside becomes the folder of a set, and what was not understood is told.

use crate::arguments::ImportSet;
use crate::commands::{Result, say};
use app::App;
use domain::import::ProblemKind;
use domain::text::Language;
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct Imported {
    set: String,
    folder: String,
    requirements: usize,
    said_absolute: Vec<u32>,
    not_understood: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    sheet: String,
    cell: String,
    problem: ProblemKind,
    detail: String,
}

pub fn import_set(app: &App, arguments: &ImportSet, language: Language, json: bool) -> Result {
    let written = app.write_set_folder(&arguments.file, &arguments.out)?;
    let imported = Imported {
        set: written.set,
        folder: arguments.out.to_string_lossy().into_owned(),
        requirements: written.requirements,
        said_absolute: written.said_absolute,
        not_understood: written
            .skipped
            .into_iter()
            .map(|one| Cell { sheet: one.sheet, cell: one.cell, problem: one.kind, detail: one.detail })
            .collect(),
    };
    let mut outcome = say(json, &imported, |imported| told(imported, language))?;
    // A heading over other rows is no requirement, and nothing to mend.
    outcome.findings = imported.not_understood.iter().any(|one| one.problem != ProblemKind::Heading);
    Ok(outcome)
}

fn told(imported: &Imported, language: Language) -> String {
    let (folder, count) = (&imported.folder, imported.requirements);
    let rows: Vec<String> = imported.said_absolute.iter().map(u32::to_string).collect();
    let (made, absolute) = match language {
        Language::Nb => (
            format!(
                "Laget kravsettet {} i {folder} med {count} krav. Alle er merket som rekonstruert.",
                imported.set
            ),
            "Filen kaller disse absolutte; ingen er gjort absolutte. Rader:",
        ),
        Language::Nn => (
            format!(
                "Laga kravsettet {} i {folder} med {count} krav. Alle er merkte som rekonstruerte.",
                imported.set
            ),
            "Fila kallar desse absolutte; ingen er gjorde absolutte. Rader:",
        ),
        Language::En => (
            format!(
                "Made the set {} in {folder} with {count} requirements. All are marked reconstructed.",
                imported.set
            ),
            "The file calls these absolute; none was made so. Rows:",
        ),
    };
    let mut text = format!("{made}\n");
    if !rows.is_empty() {
        let _ = writeln!(text, "{absolute} {}", rows.join(", "));
    }
    for cell in &imported.not_understood {
        let sheet = if cell.sheet.is_empty() { String::new() } else { format!("{} ", cell.sheet) };
        let _ = writeln!(text, "{sheet}{}: {}", cell.cell, problem(cell, language));
    }
    text
}

fn problem(cell: &Cell, language: Language) -> String {
    let detail = &cell.detail;
    let [nb, nn, en] = match cell.problem {
        ProblemKind::EmptyText => [
            "raden er utelatt, for kravteksten mangler".to_owned(),
            "rada er utelaten, for kravteksten manglar".to_owned(),
            "the row is left out, since the text is missing".to_owned(),
        ],
        ProblemKind::TextTooLong => [
            "raden er utelatt, for teksten er for lang".to_owned(),
            "rada er utelaten, for teksten er for lang".to_owned(),
            "the row is left out, since the text is too long".to_owned(),
        ],
        ProblemKind::TitleCut => [
            "tittelen er kortet ned".to_owned(),
            "tittelen er korta ned".to_owned(),
            "the title was cut".to_owned(),
        ],
        ProblemKind::Duplicate => [
            format!("raden er utelatt, for den sier det samme som rad {detail}"),
            format!("rada er utelaten, for ho seier det same som rad {detail}"),
            format!("the row is left out, since it says the same as row {detail}"),
        ],
        ProblemKind::AlreadyThere => [
            format!("det samme står i «{detail}»"),
            format!("det same står i «{detail}»"),
            format!("“{detail}” says the same"),
        ],
        ProblemKind::UnknownRole => [
            format!("«{detail}» er ingen kjent kravtype; raden er tatt inn som krav"),
            format!("«{detail}» er ingen kjend kravtype; rada er teken inn som krav"),
            format!("“{detail}” is no known type of requirement; the row was taken in as a requirement"),
        ],
        ProblemKind::Heading => [
            format!("«{detail}» er lest som overskrift"),
            format!("«{detail}» er lesen som overskrift"),
            format!("“{detail}” was read as a heading"),
        ],
    };
    match language {
        Language::Nb => nb,
        Language::Nn => nn,
        Language::En => en,
    }
}
