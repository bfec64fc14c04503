//! What the first page or sheet of each document shows, so that the interface can draw a true miniature of it: the real
//! title, the real first rows, the real counts. Nothing is drawn here, and nothing is made up.

use super::make::Maker;
use super::recipes::{RECIPES, oscal_profile};
use crate::wire::documents::{DocumentKind, DocumentPicture, Look, PicturedFact};
use domain::document::{
    Block, Document, answers_annex, decision_log_document, declaration_form_document,
    requirement_list_document, requirements_annex,
};
use domain::list::{Entry, RequirementList};
use domain::procurement::LogEntry;
use domain::words::Words;
use workbook::Audience;
use workbook::layout::{ColumnKey, Sheet, columns};

/// Rows, lines and headings that a miniature has room for.
const ROOM: usize = 14;
/// Characters of a cell or line that a miniature has room for.
const WIDE: usize = 90;
/// Columns of a sheet that a miniature has room for.
const COLUMNS: usize = 8;

/// A picture of every document.
pub(super) fn pictures(maker: &Maker, log: &[LogEntry]) -> Vec<DocumentPicture> {
    let list = maker.list();
    let themes = list.entries.chunk_by(|a, b| a.theme == b.theme).count();
    let picture = |kind: DocumentKind| DocumentPicture {
        kind,
        look: look(kind, &list, log, maker),
        requirements: list.entries.len(),
        municipality: if shows_municipality(kind) { list.municipality_tasks.len() } else { 0 },
        own: list.entries.iter().filter(|entry| entry.set.is_none()).count(),
        themes,
        sets: list.sets.len(),
    };
    RECIPES.iter().map(|recipe| picture(recipe.kind)).collect()
}

fn shows_municipality(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::BuyerWorkbook
        | DocumentKind::RequirementListPdf
        | DocumentKind::RequirementListHtml
        | DocumentKind::LogPdf
        | DocumentKind::Package => true,
        DocumentKind::VendorWorkbook
        | DocumentKind::DeclarationFormPdf
        | DocumentKind::RequirementsAnnex
        | DocumentKind::AnswersAnnex
        | DocumentKind::RequirementListCsv
        | DocumentKind::Oscal => false,
    }
}

fn look(kind: DocumentKind, list: &RequirementList, log: &[LogEntry], maker: &Maker) -> Look {
    match kind {
        DocumentKind::VendorWorkbook => sheet(list, Audience::Vendor),
        DocumentKind::BuyerWorkbook => sheet(list, Audience::Buyer),
        DocumentKind::RequirementListPdf | DocumentKind::RequirementListHtml => {
            page(&requirement_list_document(list), &[])
        }
        DocumentKind::DeclarationFormPdf => page(&declaration_form_document(list), &[]),
        DocumentKind::LogPdf => page(&decision_log_document(list, log), &[]),
        DocumentKind::RequirementsAnnex => page(&requirements_annex(list), &[]),
        DocumentKind::AnswersAnnex => {
            let annex = answers_annex(list);
            let parts: Vec<String> = annex.parts.into_iter().map(|part| part.title).collect();
            page(&annex.document, &parts)
        }
        DocumentKind::RequirementListCsv => text(&text_formats::csv(&first(list)).unwrap_or_default()),
        DocumentKind::Oscal => text(&oscal_profile(maker, list)),
        DocumentKind::Package => package(list),
    }
}

/// The list with the requirements there is room for.
fn first(list: &RequirementList) -> RequirementList {
    let mut list = list.clone();
    list.entries.truncate(ROOM);
    list
}

fn page(document: &Document, more: &[String]) -> Look {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level: 1 | 2, text } => Some(text),
        _ => None,
    });
    Look::Page {
        title: cut(&document.title),
        subtitle: cut(&document.subtitle),
        facts: document
            .front
            .iter()
            .map(|(label, value)| PicturedFact { label: cut(label), value: cut(value) })
            .collect(),
        contents_title: document.contents_title.clone(),
        contents: headings.chain(more).take(ROOM).map(|text| cut(text)).collect(),
    }
}

fn sheet(list: &RequirementList, audience: Audience) -> Look {
    let words = Words::of(list.language);
    let sheets: Vec<Sheet> = Sheet::ALL.into_iter().filter(|sheet| sheet.is_for(audience)).collect();
    let shown: Vec<_> = columns(audience).take(COLUMNS).collect();
    Look::Sheet {
        open: sheets.iter().position(|sheet| *sheet == Sheet::Requirements).unwrap_or_default(),
        sheets: sheets.into_iter().map(|sheet| sheet.name(words).to_owned()).collect(),
        header: shown.iter().map(|column| (column.word)(words).to_owned()).collect(),
        rows: list
            .entries
            .iter()
            .take(ROOM)
            .map(|entry| shown.iter().map(|column| cut(&cell(entry, column.key, words))).collect())
            .collect(),
    }
}

fn cell(entry: &Entry, column: ColumnKey, words: &Words) -> String {
    match column {
        ColumnKey::Id => entry.id.to_string(),
        ColumnKey::Theme => entry.theme_name.clone(),
        ColumnKey::Requirement => entry.title.clone(),
        ColumnKey::Role => words.role(entry.role).to_owned(),
        ColumnKey::Level => match entry.level {
            Some(level) => format!("{} {}", level.glyph(), words.level(level)),
            None => words.own_requirement.to_owned(),
        },
        ColumnKey::Fulfilment => words.fulfilment(&entry.fulfilment),
        ColumnKey::DocumentationDemanded => entry.documentation.join(", "),
        // The others stand further right than a miniature reaches, or wait for an answer.
        _ => String::new(),
    }
}

fn text(bytes: &[u8]) -> Look {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.trim_start_matches('\u{FEFF}').lines().take(2 * ROOM).map(cut);
    Look::Text { lines: lines.collect() }
}

/// What a package holds: the procurement, its frozen list by theme, the log.
fn package(list: &RequirementList) -> Look {
    let words = Words::of(list.language);
    let themes = list.entries.chunk_by(|a, b| a.theme == b.theme);
    let themes = themes.filter_map(|group| {
        Some(PicturedFact { label: group.first()?.theme_name.clone(), value: group.len().to_string() })
    });
    Look::Parts {
        title: cut(&list.header.name),
        subtitle: words.list_title.to_owned(),
        parts: themes.take(ROOM).collect(),
    }
}

/// On one line, as far as there is room.
fn cut(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let leading: String = text.chars().take_while(|sign| *sign == ' ').collect();
    (leading + &line).chars().take(WIDE).collect()
}
