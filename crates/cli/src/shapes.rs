//! The JSON that readers of the terminal twin can rely on; `docs/cli.md` describes it.

use app::wire::catalogue::{Hit, LanguageCounts, RequirementView, SetView};
use app::wire::procurement::{OptionView, QuestionType, QuestionView, Row};
use app::wire::vendor::files::DeclarationDocument;
use domain::applicability::Verdict;
use domain::catalogue::{Confidence, NormLevel, ProcurementRole, Responsibility};
use domain::control::Severity;
use domain::declaration::review::{Issue, IssueKind};
use serde::Serialize;

#[derive(Serialize)]
pub struct Set {
    pub id: String,
    pub title: String,
    pub version: String,
    pub records: usize,
    pub verified: usize,
    pub secondary: usize,
    pub reconstructed: usize,
    pub languages: LanguageCounts,
}

impl From<SetView> for Set {
    fn from(set: SetView) -> Self {
        Set {
            id: set.id,
            title: set.title,
            version: set.version,
            records: set.records,
            verified: set.verified,
            secondary: set.secondary,
            reconstructed: set.reconstructed,
            languages: set.languages,
        }
    }
}

#[derive(Serialize)]
pub struct Question {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: QuestionType,
    pub text: String,
    pub options: Vec<OptionView>,
    pub decides: usize,
}

impl From<QuestionView> for Question {
    fn from(question: QuestionView) -> Self {
        Question {
            id: question.id,
            kind: question.kind,
            text: question.text,
            options: question.options,
            decides: question.decides,
        }
    }
}

#[derive(Serialize)]
pub struct Requirement {
    pub id: String,
    pub set: String,
    pub title: String,
    pub text: String,
    pub verdict: Verdict,
    pub reasons: Vec<String>,
    pub depends_on: Vec<String>,
    pub norm_level: NormLevel,
    pub norm_level_inferred: bool,
    pub role: ProcurementRole,
    pub responsibility: Responsibility,
    pub source: Option<Source>,
    pub confidence: Confidence,
    pub in_list: bool,
}

#[derive(Serialize)]
pub struct Source {
    pub document: String,
    pub place: String,
    pub address: Option<String>,
    pub read_on: String,
}

impl Requirement {
    pub fn new(row: Row, record: RequirementView) -> Self {
        let source = record.sources.into_iter().next();
        Requirement {
            id: row.id,
            set: row.set,
            title: row.title,
            text: row.text,
            verdict: row.verdict.verdict,
            reasons: row.verdict.reasons,
            depends_on: row.verdict.depends_on,
            norm_level: row.level,
            norm_level_inferred: row.level_inferred,
            role: row.role,
            responsibility: row.responsibility,
            source: source.map(|source| Source {
                document: source.document,
                place: source.place,
                address: source.address,
                read_on: source.read_on,
            }),
            confidence: row.confidence,
            in_list: row.in_list,
        }
    }
}

#[derive(Serialize)]
pub struct Found {
    pub id: String,
    pub title: String,
    pub set: String,
    pub snippet: String,
}

impl From<Hit> for Found {
    fn from(hit: Hit) -> Self {
        let snippet = hit.snippet.into_iter().map(|piece| piece.text).collect();
        Found { id: hit.id, title: hit.title, set: hit.set, snippet }
    }
}

#[derive(Serialize)]
pub struct Created {
    pub package: String,
    pub in_list: usize,
    pub not_determined: usize,
    pub open_questions: usize,
}

#[derive(Serialize)]
pub struct Made {
    pub kind: app::wire::documents::DocumentKind,
    pub path: String,
}

/// What `declare` made.
#[derive(Serialize)]
pub struct Declared {
    pub package: String,
    pub list: String,
    pub requirements: usize,
    pub answered: usize,
    pub unanswered: usize,
    pub signed: bool,
    pub checksum: Option<String>,
    pub findings: Vec<DeclaredFinding>,
}

/// What there is to look at in a declaration.
#[derive(Serialize)]
pub struct DeclaredFinding {
    pub kind: IssueKind,
    pub severity: Severity,
    pub requirement: String,
    pub detail: String,
}

impl From<Issue> for DeclaredFinding {
    fn from(issue: Issue) -> Self {
        Self {
            kind: issue.kind,
            severity: issue.severity,
            requirement: issue.requirement.to_string(),
            detail: issue.detail,
        }
    }
}

/// A document that was made of a declaration.
#[derive(Serialize)]
pub struct MadeOfDeclaration {
    pub kind: DeclarationDocument,
    pub path: String,
}
