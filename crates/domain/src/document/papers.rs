//! The vendor's documents: drafts of the papers that EHDS asks for and a self-assessment after ISO/TS 82304-2, composed
//! from one declaration. Each says first that it is a draft made of the vendor's own answers, and none says more than
//! the answers do.

mod ehds;
mod health_app;
#[cfg(test)]
mod tests;

pub use ehds::{eu_declaration_document, information_sheet_document, technical_documentation_document};
pub use health_app::{AspectScore, HealthAppScore, health_app_document, health_app_score};

use super::{Block, Cell, Column, Document, Span, Table};
use crate::Date;
use crate::catalogue::{Catalogue, Requirement};
use crate::declaration::{Answer, AnswerValue, Declaration, documentation_text};
use crate::text::Language;
use crate::words::Words;
use crate::words::vendor::VendorWords;

/// What every composer needs.
struct Composer<'a> {
    declaration: &'a Declaration,
    catalogue: &'a Catalogue,
    language: Language,
    words: &'static Words,
    vendor: &'static VendorWords,
}

impl<'a> Composer<'a> {
    fn new(declaration: &'a Declaration, catalogue: &'a Catalogue, language: Language) -> Self {
        Self {
            declaration,
            catalogue,
            language,
            words: Words::of(language),
            vendor: VendorWords::of(language),
        }
    }

    /// Front page and draft notice around `blocks`.
    fn document(&self, title: &str, date: Date, mut blocks: Vec<Block>) -> Document {
        let product = &self.declaration.product;
        blocks.insert(0, Block::Notice(vec![Span::plain(self.vendor.draft_notice)]));
        Document {
            title: format!("{title}: {} {}", product.name, product.version),
            subtitle: product.supplier.name.clone(),
            author: product.supplier.name.clone(),
            language: self.language,
            date,
            front: self.front(date),
            running_title: format!("{}. {title}: {}", self.vendor.draft, product.name),
            page_words: self.words.page_words.to_owned(),
            contents_title: self.words.contents.to_owned(),
            blocks,
            ..Document::default()
        }
    }

    fn front(&self, date: Date) -> Vec<(String, String)> {
        let (declaration, words, vendor) = (self.declaration, self.words, self.vendor);
        let (product, supplier) = (&declaration.product, &declaration.product.supplier);
        let number = supplier.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
        let foreign = supplier.foreign_identifier.as_ref();
        let foreign = foreign.map(|id| format!("{} {}", id.scheme, id.value)).unwrap_or_default();
        let signed = declaration.sign_off.as_ref();
        let checksum = signed.map(|sign_off| sign_off.checksum.clone()).unwrap_or_default();
        [
            (vendor.label_product, product.name.clone()),
            (vendor.label_version, product.version.clone()),
            (vendor.label_supplier, supplier.name.clone()),
            (words.label_organisation_number, number),
            (vendor.label_foreign, foreign),
            (vendor.label_list, format!("{} ({})", declaration.list.header.name, declaration.list.id)),
            (words.label_date, words.date(date)),
            (vendor.label_signed, self.signature()),
            (vendor.label_checksum, checksum),
        ]
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| (label.to_owned(), value))
        .collect()
    }

    fn signature(&self) -> String {
        match &self.declaration.sign_off {
            None => self.vendor.not_signed.to_owned(),
            Some(sign_off) => self
                .vendor
                .signed_by
                .replace("{name}", &sign_off.name)
                .replace("{role}", &sign_off.role)
                .replace("{date}", &self.words.date(sign_off.date)),
        }
    }

    /// Requirements of the catalogue whose ids begin with `prefix`, in the order of their numbers.
    fn records(&self, prefix: &str) -> Vec<&'a Requirement> {
        let all = self.catalogue.requirements.iter();
        all.filter(|requirement| requirement.id.as_str().starts_with(prefix)).collect()
    }

    fn answer(&self, requirement: &Requirement) -> Option<&'a Answer> {
        self.declaration.answer(&requirement.id)
    }

    fn is_asked(&self, requirement: &Requirement) -> bool {
        self.declaration.list.entries.iter().any(|entry| entry.id == requirement.id)
    }

    /// What a vendor said of a requirement, as paragraphs: the answer in bold, the words, what deviates, the plan.
    fn said(&self, requirement: &Requirement) -> Cell {
        let mut cell = self.claimed(requirement);
        let described = self.answer(requirement).map(|answer| answer.description.trim()).unwrap_or_default();
        if !described.is_empty() {
            cell.paragraphs.insert(1, vec![Span::plain(described)]);
        }
        cell
    }

    /// The same without the description, where that stands beside it.
    fn claimed(&self, requirement: &Requirement) -> Cell {
        let Some(answer) = self.answer(requirement) else {
            let missing =
                if self.is_asked(requirement) { self.vendor.not_answered } else { self.vendor.not_in_list };
            return Cell::plain(missing);
        };
        let mut paragraphs = vec![vec![Span::strong(self.value(answer))]];
        let deviation = answer.deviation.trim();
        if !deviation.is_empty() {
            paragraphs.push(vec![Span::plain(deviation)]);
        }
        if let Some(planned) = answer.planned {
            paragraphs.push(vec![Span::plain(self.words.date(planned))]);
        }
        Cell { paragraphs, ..Cell::default() }
    }

    fn value(&self, answer: &Answer) -> &'static str {
        answer.value.map_or(self.vendor.not_answered, |value| self.words.answer(value))
    }

    fn backed_by(&self, requirement: &Requirement) -> Cell {
        let answer = self.declaration.answers.get(&requirement.id);
        let text = answer.map(|answer| documentation_text(answer, &self.declaration.product, self.words));
        let lines: Vec<Vec<Span>> =
            text.unwrap_or_default().lines().map(|line| vec![Span::plain(line)]).collect();
        Cell { paragraphs: lines, ..Cell::default() }
    }

    /// A table of requirements with what was answered and what backs it.
    fn answers_table(&self, caption: &str, requirements: &[&Requirement]) -> Block {
        let rows = requirements.iter().map(|requirement| {
            let id = Span::plain(requirement.id.as_str());
            let id = match &requirement.number {
                Some(number) => vec![vec![Span::strong(number)], vec![id]],
                None => vec![vec![Span { strong: true, ..id }]],
            };
            let demand = vec![
                vec![Span::strong(requirement.title.get(self.language))],
                vec![Span::plain(requirement.text.get(self.language))],
            ];
            vec![
                Cell { paragraphs: id, ..Cell::default() },
                Cell { paragraphs: demand, ..Cell::default() },
                self.said(requirement),
                self.backed_by(requirement),
            ]
        });
        Block::Table(Table {
            caption: caption.to_owned(),
            columns: columns(&[
                (self.vendor.col_item, 1.3),
                (self.vendor.col_demand, 3.4),
                (self.vendor.col_answer, 2.6),
                (self.vendor.col_evidence, 2.0),
            ]),
            rows: rows.collect(),
        })
    }
}

fn heading(text: &str) -> Block {
    Block::Heading { level: 1, text: text.to_owned() }
}

fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

fn columns(columns: &[(&str, f32)]) -> Vec<Column> {
    columns.iter().map(|(title, share)| Column { title: (*title).to_owned(), share: *share }).collect()
}

/// Whether an answer stands against saying that all is in order.
fn is_short_of_met(answer: &Answer) -> bool {
    matches!(answer.value, Some(AnswerValue::Partly | AnswerValue::Planned | AnswerValue::NotMet))
}
