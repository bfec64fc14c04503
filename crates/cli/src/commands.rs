//! One function a command: call the app, and say it as text or JSON.

use crate::arguments::{Audience, Export, Format, New, Questions, Search};
use crate::shapes::{Created, Found, Made, Question, Requirement, Set};
use app::wire::catalogue::{CatalogueFilter, InLanguage, QuestionsRequest, RequirementRequest};
use app::wire::documents::DocumentKind;
use app::wire::procurement::{CreateProcurement, ProcurementRequest, RowsRequest};
use app::{App, AppError};
use domain::applicability::{FactAnswer, Verdict};
use domain::control::{Finding, FindingCode, Severity};
use domain::text::Language;
use domain::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::Read;
use std::path::Path;

/// What a command prints, and whether it found something that the user should mend.
pub struct Outcome {
    pub text: String,
    pub findings: bool,
}

pub(crate) type Result<T = Outcome> = std::result::Result<T, AppError>;

pub(crate) fn say<T: Serialize>(json: bool, value: &T, text: impl FnOnce(&T) -> String) -> Result {
    let text = if json {
        let pretty = serde_json::to_string_pretty(value);
        pretty.map_err(|error| AppError::Internal { detail: error.to_string() })? + "\n"
    } else {
        text(value)
    };
    Ok(Outcome { text, findings: false })
}

/// Lines of text; writing to a String cannot fail.
macro_rules! line {
    ($text:ident, $($part:tt)*) => { let _ = writeln!($text, $($part)*); };
}
pub(crate) use line;

pub fn sets(app: &App, language: Language, json: bool) -> Result {
    let sets: Vec<Set> = app.sets(InLanguage { language })?.sets.into_iter().map(Set::from).collect();
    say(json, &sets, |sets| {
        let mut text = String::new();
        for set in sets {
            line!(text, "{} ({}), {}", set.title, set.id, set.version);
            line!(
                text,
                "  {} krav: {} lest hos utgiveren, {} lest i annen kilde, {} rekonstruert",
                set.records,
                set.verified,
                set.secondary,
                set.reconstructed
            );
        }
        text
    })
}

pub fn questions(app: &App, arguments: &Questions, language: Language, json: bool) -> Result {
    let facts = facts(app, arguments.facts.as_deref())?;
    let request =
        QuestionsRequest { areas: arguments.area.clone(), delivery: arguments.delivery.clone(), language };
    let questions = app.questions_about(&request, facts)?;
    let questions: Vec<Question> = questions.open.into_iter().map(Question::from).collect();
    say(json, &questions, |questions| {
        let mut text = String::new();
        for question in questions {
            line!(text, "{} [{}], avgjør {} krav", question.text, question.id, question.decides);
            for option in &question.options {
                line!(text, "  {} [{}]", option.text, option.value);
            }
        }
        text
    })
}

pub fn new(app: &App, arguments: &New, language: Language, json: bool) -> Result {
    // Refused before anything is made, so that nothing is left behind.
    if arguments.out.exists() {
        return Err(AppError::FileExists { path: arguments.out.to_string_lossy().into_owned() });
    }
    let created = app.create_procurement(CreateProcurement {
        name: arguments.name.clone(),
        organisation: arguments.organisation.clone(),
        organisation_number: arguments.org_no.clone().unwrap_or_default(),
        case_number: arguments.case_number.clone(),
        language,
        areas: arguments.area.clone(),
        delivery: arguments.delivery.clone(),
        facts: facts(app, arguments.facts.as_deref())?,
        typical: arguments.typical.clone(),
    })?;
    app.write_package(&created.id, &arguments.out)?;
    let made = Created {
        package: arguments.out.to_string_lossy().into_owned(),
        in_list: created.counts.in_list,
        not_determined: created.counts.not_determined,
        open_questions: created.counts.open_questions,
    };
    say(json, &made, |made| {
        format!(
            "Lagret {}. {} krav står i listen. {} krav avhenger av {} ubesvarte spørsmål.\n",
            made.package, made.in_list, made.not_determined, made.open_questions
        )
    })
}

pub fn requirements(app: &App, package: &Path, language: Language, json: bool) -> Result {
    let id = app.open_package_file(package)?;
    let rows = app.rows(RowsRequest { id, language, all: true })?.rows;
    let mut requirements = Vec::with_capacity(rows.len());
    for row in rows {
        let record = app.requirement(RequirementRequest { id: row.id.clone(), language })?;
        requirements.push(Requirement::new(row, record));
    }
    say(json, &requirements, |requirements| {
        let words = Words::of(language);
        let mut text = String::new();
        for wanted in [Verdict::Applies, Verdict::NotDetermined] {
            for requirement in requirements.iter().filter(|one| one.verdict == wanted) {
                line!(text, "{}  {}", requirement.id, requirement.title);
                line!(text, "  {}", requirement.text);
                line!(
                    text,
                    "  {} {}, {}, {}, {}",
                    requirement.norm_level.glyph(),
                    words.level(requirement.norm_level),
                    words.role(requirement.role),
                    words.responsibility(requirement.responsibility),
                    words.confidence(requirement.confidence)
                );
                for reason in &requirement.reasons {
                    line!(text, "  {reason}");
                }
                if let Some(source) = &requirement.source {
                    line!(text, "  {}, {}", source.document, source.place);
                }
            }
        }
        let not = requirements.iter().filter(|one| one.verdict == Verdict::DoesNotApply).count();
        line!(text, "{} krav vist. {not} krav gjelder ikke; se dem med --json.", requirements.len() - not);
        text
    })
}

pub fn export(app: &App, arguments: &Export, language: Option<Language>, json: bool) -> Result {
    if let Some(id) = app.open_declaration_file(&arguments.package)? {
        let (formats, out) = (&arguments.format, &arguments.out);
        return crate::declare::export(app, &id, formats, out, language, json);
    }
    let id = app.open_package_file(&arguments.package)?;
    let mut kinds = Vec::new();
    for format in &arguments.format {
        match format {
            Format::Pdf => kinds.push(DocumentKind::RequirementListPdf),
            Format::Form => kinds.push(DocumentKind::DeclarationFormPdf),
            Format::Log => kinds.push(DocumentKind::LogPdf),
            Format::Docx => kinds.extend([DocumentKind::RequirementsAnnex, DocumentKind::AnswersAnnex]),
            Format::Oscal => kinds.push(DocumentKind::Oscal),
            Format::Csv => kinds.push(DocumentKind::RequirementListCsv),
            Format::Html => kinds.push(DocumentKind::RequirementListHtml),
            Format::EuDoc | Format::TechnicalDoc | Format::InfoSheet | Format::AppScore => {
                return Err(AppError::FormatNotForPackage);
            }
            Format::Xlsx => {
                if arguments.audience != Audience::Buyer {
                    kinds.push(DocumentKind::VendorWorkbook);
                }
                if arguments.audience != Audience::Vendor {
                    kinds.push(DocumentKind::BuyerWorkbook);
                }
            }
        }
    }
    let files = app.export(&id, &kinds, &arguments.out, language)?;
    let made: Vec<Made> = files.into_iter().map(|file| Made { kind: file.kind, path: file.path }).collect();
    let found = app.control(ProcurementRequest { id, language: language.unwrap_or_default() })?.findings;
    let waiting: usize = found.iter().filter(|one| is_waiting(one)).map(|one| one.count).sum();
    // That requirements wait for answers is for the person to weigh, and was said when the package was made; the list
    // that is sent out is right as far as it goes.
    let ready = found.iter().all(|one| one.severity != Severity::Error || is_waiting(one));
    let mut outcome = say(json, &made, |made| {
        let mut text = String::new();
        for file in made {
            line!(text, "Laget {}", file.path);
        }
        if waiting > 0 {
            line!(text, "{waiting} krav venter på svar på spørsmålene, og er ikke med.");
        }
        if !ready {
            line!(text, "Kontroll har funnet feil. Åpne kravpakken i Kravkompass for å se og rette dem.");
        }
        text
    })?;
    outcome.findings = !ready;
    Ok(outcome)
}

fn is_waiting(finding: &Finding) -> bool {
    finding.code == FindingCode::QuestionsOpen
}

pub fn search(app: &App, arguments: &Search, language: Language, json: bool) -> Result {
    let answer = app.search(app::wire::catalogue::Search {
        query: arguments.words.join(" "),
        language,
        filter: CatalogueFilter::default(),
        offset: 0,
        limit: arguments.limit,
    })?;
    let found: Vec<Found> = answer.hits.into_iter().map(Found::from).collect();
    say(json, &found, |found| {
        let mut text = String::new();
        for hit in found {
            line!(text, "{}  {}", hit.id, hit.title);
            line!(text, "  {}", hit.snippet);
        }
        if found.is_empty() {
            line!(text, "Ingen treff.");
        }
        text
    })
}

/// Reads a text file whole, never more than one byte past the limit; the reader says when it is too large.
pub fn read_text(path: &Path, limit: usize, file: &'static str) -> Result<String> {
    String::from_utf8(read(path, limit)?)
        .map_err(|error| AppError::YamlUnreadable { file, detail: error.to_string() })
}

/// Reads a facts file, never more than one byte past the limit.
pub fn facts(app: &App, path: Option<&Path>) -> Result<BTreeMap<String, FactAnswer>> {
    let Some(path) = path else { return Ok(BTreeMap::new()) };
    match String::from_utf8(read(path, app::MAX_FACTS_FILE)?) {
        Ok(text) => app.read_facts(&text),
        Err(error) => Err(AppError::FactsUnreadable { detail: error.to_string() }),
    }
}

fn read(path: &Path, limit: usize) -> Result<Vec<u8>> {
    let disk = |error: std::io::Error| AppError::disk(path, &error);
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(disk)?.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(disk)?;
    Ok(bytes)
}
