//! A health app seen through the quality aspects of ISO/TS 82304-2.
//!
//! The standard's questions, weights and thresholds are not openly available, so neither its score nor its label can be
//! computed here. What can: how many of our own requirements, grouped by the chapters of the standard that their sources
//! name, are answered with yes. The document says plainly that this is not the label.

use super::super::{Block, Cell, Document, Span, Table};
use super::{Composer, columns, heading, paragraph};
use crate::Date;
use crate::catalogue::{Catalogue, Requirement};
use crate::declaration::{AnswerValue, Declaration, EvidenceItem};
use crate::text::Language;

const SET: &str = "health-apps";
/// The source whose chapters 5.2 to 5.5 are the four aspects.
const STANDARD: &str = "app-iso-82304-2";
/// What a vendor's evidence of the label or report calls itself.
const NUMBER: &str = "82304";
/// The approval scheme of the catalogue behind the label.
const LABEL: &str = "label2enable";

/// How the requirements of one aspect are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AspectScore {
    /// Requirements in the list.
    pub asked: usize,
    /// Answered with met.
    pub met: usize,
    /// Answered with partly.
    pub partly: usize,
    /// Answered with planned.
    pub planned: usize,
    /// Answered with not met.
    pub not_met: usize,
    /// Answered with not relevant.
    pub not_relevant: usize,
    /// Not answered.
    pub unanswered: usize,
}

impl AspectScore {
    /// Met among those that are answered and relevant, in whole hundredths; `None` where there are none.
    pub fn share(&self) -> Option<usize> {
        let counted = self.met + self.partly + self.planned + self.not_met;
        (counted > 0).then(|| self.met * 100 / counted)
    }
}

/// The six groups of requirements for health apps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HealthAppScore {
    /// Product and manufacturer, chapter 5.1.
    pub product: AspectScore,
    /// The four quality aspects, chapters 5.2 to 5.5.
    pub aspects: [AspectScore; 4],
    /// Requirements that rest on other texts.
    pub other: AspectScore,
}

/// Counts the answers to the requirements for health apps by quality aspect.
pub fn health_app_score(declaration: &Declaration, catalogue: &Catalogue) -> HealthAppScore {
    let mut score = HealthAppScore::default();
    for entry in &declaration.list.entries {
        let record = catalogue.requirement(&entry.id).filter(|record| record.set.as_str() == SET);
        let Some(record) = record else { continue };
        let aspect = match chapter(record) {
            Some('1') => &mut score.product,
            Some('2') => &mut score.aspects[0],
            Some('3') => &mut score.aspects[1],
            Some('4') => &mut score.aspects[2],
            Some('5') => &mut score.aspects[3],
            _ => &mut score.other,
        };
        aspect.asked += 1;
        let value = declaration.answer(&entry.id).and_then(|answer| answer.value);
        let count = match value {
            None => &mut aspect.unanswered,
            Some(AnswerValue::Met) => &mut aspect.met,
            Some(AnswerValue::Partly) => &mut aspect.partly,
            Some(AnswerValue::Planned) => &mut aspect.planned,
            Some(AnswerValue::NotMet) => &mut aspect.not_met,
            Some(AnswerValue::NotRelevant) => &mut aspect.not_relevant,
        };
        *count += 1;
    }
    score
}

/// The second number of the first place in chapter 5 of the standard that a record names.
fn chapter(record: &Requirement) -> Option<char> {
    let places = record.sources.iter().filter(|place| place.document.as_str() == STANDARD);
    places.filter_map(|place| place.place.strip_prefix("kap. 5.")?.chars().next()).next()
}

/// The self-assessment of a health app.
pub fn health_app_document(
    declaration: &Declaration,
    catalogue: &Catalogue,
    language: Language,
    date: Date,
) -> Document {
    let composer = Composer::new(declaration, catalogue, language);
    let vendor = composer.vendor;
    let score = health_app_score(declaration, catalogue);
    let mut blocks = vec![
        Block::Notice(vec![Span::plain(vendor.not_the_label)]),
        heading(vendor.heading_score),
        paragraph(vendor.intro_score),
    ];
    let mut named = vec![(vendor.aspect_product, score.product)];
    named.extend(vendor.aspects.into_iter().zip(score.aspects));
    named.push((vendor.aspect_other, score.other));
    if named.iter().all(|(_, aspect)| aspect.asked == 0) {
        blocks.push(paragraph(vendor.nothing_asked));
    } else {
        blocks.push(composer.score_table(&named));
        let asked: Vec<&Requirement> = composer
            .catalogue
            .requirements
            .iter()
            .filter(|requirement| requirement.set.as_str() == SET && composer.is_asked(requirement))
            .collect();
        blocks.push(heading(vendor.col_answer));
        blocks.push(composer.answers_table(vendor.health_app_score, &asked));
    }
    blocks.push(heading(vendor.heading_label));
    let is_about = |item: &&EvidenceItem| {
        [&item.title, &item.scope, &item.reference].iter().any(|text| text.contains(NUMBER))
            || item.scheme.as_deref() == Some(LABEL)
    };
    let held: Vec<&EvidenceItem> = declaration.product.evidence.iter().filter(is_about).collect();
    if held.is_empty() {
        blocks.push(paragraph(vendor.label_not_held));
    } else {
        blocks.push(paragraph(vendor.label_held));
        let line = |item: &&EvidenceItem| {
            let until = item.valid_until.map(|day| composer.words.date(day)).unwrap_or_default();
            let parts = [item.title.clone(), item.issuer.clone(), item.reference.clone(), until];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
            vec![Span::plain(parts.join(", "))]
        };
        blocks.push(Block::List(held.iter().map(line).collect()));
    }
    composer.document(vendor.health_app_score, date, blocks)
}

impl Composer<'_> {
    fn score_table(&self, named: &[(&str, AspectScore)]) -> Block {
        let vendor = self.vendor;
        let rows = named.iter().filter(|(_, aspect)| aspect.asked > 0).map(|(name, aspect)| {
            let share =
                aspect.share().map_or_else(|| vendor.no_share.to_owned(), |share| format!("{share} %"));
            let counts = [
                aspect.asked,
                aspect.met,
                aspect.partly,
                aspect.planned,
                aspect.not_met,
                aspect.not_relevant,
                aspect.unanswered,
            ];
            let mut row = vec![Cell::plain(*name)];
            row.extend(counts.iter().map(|count| Cell::plain(count.to_string())));
            row.push(Cell::plain(share));
            row
        });
        Block::Table(Table {
            caption: vendor.heading_score.to_owned(),
            columns: columns(&[
                (vendor.col_aspect, 2.6),
                (vendor.col_asked, 1.0),
                (vendor.col_met, 0.8),
                (vendor.col_partly, 0.9),
                (vendor.col_planned, 1.0),
                (vendor.col_not_met, 0.8),
                (vendor.col_not_relevant, 1.1),
                (vendor.col_unanswered, 1.1),
                (vendor.col_share, 1.1),
            ]),
            rows: rows.collect(),
        })
    }
}
