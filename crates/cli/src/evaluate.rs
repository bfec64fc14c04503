//! The command `evaluate`: several vendors' answers against one list, and what a buyer must look at.

use crate::arguments::Evaluate;
use crate::commands::Outcome;
use app::wire::evaluation::documents::EvaluationDocument;
use app::wire::evaluation::{EvaluationRequest, FindingsRequest};
use app::{App, AppError};
use domain::evaluation::FindingKind;
use domain::text::Language;
use domain::words::EvaluationWords;
use serde::Serialize;
use std::fmt::Write;
use std::path::PathBuf;

/// The promised JSON; `docs/cli.md` describes it.
#[derive(Serialize)]
struct Report {
    vendors: Vec<Vendor>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Vendor {
    id: String,
    name: String,
    product: String,
    version: String,
    answered: usize,
    of: usize,
}

#[derive(Serialize)]
struct Finding {
    kind: FindingKind,
    vendor: Option<String>,
    requirement: String,
    detail: String,
}

pub fn evaluate(
    app: &App,
    arguments: &Evaluate,
    language: Option<Language>,
    json: bool,
) -> Result<Outcome, AppError> {
    let files: Vec<(EvaluationDocument, PathBuf)> = [
        (EvaluationDocument::ReportWorkbook, &arguments.out),
        (EvaluationDocument::ReportPdf, &arguments.pdf),
    ]
    .into_iter()
    .filter_map(|(kind, path)| Some((kind, path.clone()?)))
    .collect();
    // Refused before anything is read, so that nothing is made in vain.
    if let Some((_, taken)) = files.iter().find(|(_, path)| path.exists()) {
        return Err(AppError::FileExists { path: taken.to_string_lossy().into_owned() });
    }
    let id = app.evaluate_files(&arguments.package, &arguments.answers)?;
    app.write_evaluation_reports(&id, &files, language)?;

    let language = language.unwrap_or_default();
    let view = app.evaluation(EvaluationRequest { id: id.clone(), language })?;
    let request =
        FindingsRequest { id, language, kinds: Vec::new(), submission: None, requirement: None, open: false };
    let found = app.evaluation_findings(request)?.findings;
    let report = Report {
        vendors: view
            .submissions
            .into_iter()
            .filter(|one| one.current)
            .map(|one| Vendor {
                id: one.id,
                name: one.vendor,
                product: one.product,
                version: one.version,
                answered: one.answered,
                of: one.of,
            })
            .collect(),
        findings: found
            .iter()
            .map(|one| Finding {
                kind: one.kind,
                vendor: one.submission.clone(),
                requirement: one.requirement.clone(),
                detail: one.detail.clone(),
            })
            .collect(),
    };
    let text = if json {
        let pretty = serde_json::to_string_pretty(&report);
        pretty.map_err(|error| AppError::Internal { detail: error.to_string() })? + "\n"
    } else {
        let words = EvaluationWords::of(language);
        let mut text = String::new();
        // Writing to a String cannot fail.
        for one in &report.vendors {
            let product = format!("{} {}", one.product, one.version);
            let _ = writeln!(text, "{}, {}: {}/{}", one.name, product.trim(), one.answered, one.of);
        }
        for kind in FindingKind::ALL {
            let of_kind: Vec<_> = found.iter().filter(|one| one.kind == *kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{} ({})", words.kind(*kind), of_kind.len());
            for one in of_kind {
                let vendor = if one.vendor.is_empty() { words.all_vendors } else { &one.vendor };
                let _ = writeln!(text, "  {}  {vendor}: {}", one.requirement, one.sentence);
            }
        }
        if found.is_empty() {
            let _ = writeln!(text, "\n{}", words.no_findings);
        }
        for (_, path) in &files {
            let _ = writeln!(text, "\n{}", path.to_string_lossy());
        }
        text
    };
    Ok(Outcome { text, findings: !report.findings.is_empty() })
}
