//! The vendor's commands: answer a list from files, and make documents of a declaration.

use crate::arguments::{Declare, Format};
use crate::commands::{Outcome, Result, facts, line, read_text, say};
use crate::shapes::{Declared, DeclaredFinding, MadeOfDeclaration};
use app::wire::vendor::files::DeclarationDocument;
use app::{App, AppError};
use domain::text::Language;
use std::fmt::Write;

/// Answers a list, or a technology area before any tender, and writes the declaration as a package.
pub fn declare(app: &App, arguments: &Declare, language: Language, json: bool) -> Result {
    // Refused before anything is made, so that nothing is left behind.
    if arguments.out.exists() {
        return Err(AppError::FileExists { path: arguments.out.to_string_lossy().into_owned() });
    }
    let product = read_text(&arguments.product, app::MAX_VENDOR_FILE, "product")?;
    let answers = read_text(&arguments.answers, app::MAX_VENDOR_FILE, "answers")?;
    let list = match &arguments.list {
        Some(path) => app::DeclareList::File(path.clone()),
        None => app::DeclareList::Area {
            areas: arguments.area.clone(),
            delivery: arguments.delivery.clone(),
            facts: facts(app, arguments.facts.as_deref())?,
            everything: arguments.everything,
            language,
        },
    };
    let made = app.declare(&product, &answers, list, &arguments.out)?;
    let declared = Declared {
        package: arguments.out.to_string_lossy().into_owned(),
        list: made.list,
        requirements: made.progress.requirements,
        answered: made.progress.answered,
        unanswered: made.progress.unanswered,
        signed: made.signed,
        checksum: made.checksum,
        findings: made.issues.into_iter().map(DeclaredFinding::from).collect(),
    };
    let ready = made.ready;
    let mut outcome = say(json, &declared, |declared| text(declared, language))?;
    outcome.findings = !ready;
    Ok(outcome)
}

fn text(declared: &Declared, language: Language) -> String {
    let mut text = String::new();
    let [made, signed, draft, finding] = WORDS[language as usize];
    let counted = made
        .replace("{package}", &declared.package)
        .replace("{answered}", &declared.answered.to_string())
        .replace("{of}", &declared.requirements.to_string());
    line!(text, "{counted}");
    match &declared.checksum {
        Some(checksum) => {
            line!(text, "{}", signed.replace("{checksum}", checksum));
        }
        None => {
            line!(text, "{draft}");
        }
    }
    for found in &declared.findings {
        let detail = if found.detail.is_empty() { String::new() } else { format!(" ({})", found.detail) };
        let kind = crate::sentences_of_vendor::issue(found.kind, language);
        line!(
            text,
            "{}",
            finding
                .replace("{requirement}", &found.requirement)
                .replace("{what}", &format!("{kind}{detail}"))
        );
    }
    text
}

/// Made, signed, not signed, a finding; in the order of the languages.
const WORDS: [[&str; 4]; 3] = [
    [
        "Lagret {package}. {answered} av {of} krav er besvart.",
        "Signert. Sjekksum: {checksum}",
        "Ikke signert. Legg til «sign_off» i svarfilen for å signere.",
        "{requirement}: {what}",
    ],
    [
        "Lagra {package}. {answered} av {of} krav er svara på.",
        "Signert. Sjekksum: {checksum}",
        "Ikkje signert. Legg til «sign_off» i svarfila for å signere.",
        "{requirement}: {what}",
    ],
    [
        "Saved {package}. {answered} of {of} requirements are answered.",
        "Signed. Checksum: {checksum}",
        "Not signed. Add \"sign_off\" to the answers file to sign.",
        "{requirement}: {what}",
    ],
];

/// Makes documents of a declaration.
pub fn export(
    app: &App,
    id: &str,
    formats: &[Format],
    out: &std::path::Path,
    language: Option<Language>,
    json: bool,
) -> Result {
    let mut kinds = Vec::new();
    for format in formats {
        kinds.push(match format {
            Format::Xlsx => DeclarationDocument::AnsweredWorkbook,
            Format::Pdf => DeclarationDocument::SelfDeclarationPdf,
            Format::Oscal => DeclarationDocument::Oscal,
            Format::EuDoc => DeclarationDocument::EuDeclaration,
            Format::TechnicalDoc => DeclarationDocument::TechnicalDocumentation,
            Format::InfoSheet => DeclarationDocument::InformationSheet,
            Format::AppScore => DeclarationDocument::HealthAppScore,
            #[allow(unreachable_patterns)] // formats of procurements
            _ => return Err(AppError::FormatNotForPackage),
        });
    }
    let files = app.export_declaration(id, &kinds, out, language)?;
    let made: Vec<MadeOfDeclaration> =
        files.into_iter().map(|file| MadeOfDeclaration { kind: file.kind, path: file.path }).collect();
    let (ready, broken) = app.declaration_state(id)?;
    let mut outcome = say(json, &made, |made| {
        let mut text = String::new();
        let [file, unready, forged] = EXPORTED[language.unwrap_or_default() as usize];
        for one in made {
            line!(text, "{}", file.replace("{path}", &one.path));
        }
        if broken {
            line!(text, "{forged}");
        } else if !ready {
            line!(text, "{unready}");
        }
        text
    })?;
    outcome.findings = !ready || broken;
    Ok(Outcome { text: outcome.text, findings: outcome.findings })
}

/// A file, not all answered, a broken signature; in the order of the languages.
const EXPORTED: [[&str; 3]; 3] = [
    [
        "Laget {path}",
        "Noen krav er ikke besvart, eller svarene motsier seg selv. Se dem med «declare --json» eller i Kravkompass.",
        "Svarene er endret etter at de ble signert. Be leverandøren om en ny fil.",
    ],
    [
        "Laga {path}",
        "Nokre krav er ikkje svara på, eller svara motseier seg sjølve. Sjå dei med «declare --json» eller i Kravkompass.",
        "Svara er endra etter at dei vart signerte. Be leverandøren om ei ny fil.",
    ],
    [
        "Made {path}",
        "Some requirements are unanswered, or answers contradict themselves. See them with \"declare --json\" or in Kravkompass.",
        "The answers were changed after they were signed. Ask the supplier for a new file.",
    ],
];
