//! The papers of Regulation (EU) 2025/327 (EHDS): declaration of conformity (Annex IV), technical documentation (Annex
//! III) and information sheet (Article 38). What each shall contain is taken from the records of the set `ehds`, which
//! were read in the regulation; nothing is declared on the manufacturer's behalf.

use super::super::{Block, Cell, Document, Span, Table};
use super::{Composer, columns, heading, is_short_of_met, paragraph};
use crate::Date;
use crate::catalogue::{Catalogue, Requirement};
use crate::declaration::{AnswerOrigin, AnswerValue, Declaration};
use crate::text::Language;

const ANNEX_III: &str = "ehds-iii-";
const ANNEX_IV: &str = "ehds-iv-";
const ARTICLE_38: &str = "ehds-38-2";
const SET: &str = "ehds";

/// Draft of the EU declaration of conformity, with every item of Annex IV.
pub fn eu_declaration_document(
    declaration: &Declaration,
    catalogue: &Catalogue,
    language: Language,
    date: Date,
) -> Document {
    let composer = Composer::new(declaration, catalogue, language);
    let vendor = composer.vendor;
    let items = composer.records(ANNEX_IV);
    let rows = items.iter().map(|item| composer.item_row(item, composer.eu_information(item)));
    let mut blocks = vec![
        heading(vendor.heading_items),
        paragraph(vendor.intro_eu),
        composer.items_table(vendor.heading_items, rows.collect()),
        heading(vendor.heading_answers),
    ];
    let asked = composer.asked_of_regulation();
    if asked.is_empty() {
        blocks.push(paragraph(vendor.no_answers));
    } else {
        blocks.push(paragraph(vendor.intro_answers));
        blocks.push(composer.answers_table(vendor.heading_answers, &asked));
    }
    blocks.extend(composer.when_it_applies());
    composer.document(vendor.eu_declaration, date, blocks)
}

/// Checklist for the technical documentation, with every item of Annex III.
pub fn technical_documentation_document(
    declaration: &Declaration,
    catalogue: &Catalogue,
    language: Language,
    date: Date,
) -> Document {
    let composer = Composer::new(declaration, catalogue, language);
    let vendor = composer.vendor;
    let items = composer.records(ANNEX_III);
    let met = items
        .iter()
        .filter(|item| composer.answer(item).is_some_and(|answer| answer.value == Some(AnswerValue::Met)));
    let count = vendor
        .technical_count
        .replace("{n}", &met.count().to_string())
        .replace("{of}", &items.len().to_string());
    let mut blocks = vec![
        heading(vendor.technical_documentation),
        paragraph(vendor.intro_technical),
        paragraph(count),
        composer.answers_table(vendor.technical_documentation, &items),
    ];
    blocks.extend(composer.when_it_applies());
    composer.document(vendor.technical_documentation, date, blocks)
}

/// Draft of the information sheet, with every item of Article 38(2).
pub fn information_sheet_document(
    declaration: &Declaration,
    catalogue: &Catalogue,
    language: Language,
    date: Date,
) -> Document {
    let composer = Composer::new(declaration, catalogue, language);
    let vendor = composer.vendor;
    let items = composer.records(ARTICLE_38);
    let rows = items.iter().map(|item| composer.item_row(item, composer.sheet_information(item)));
    let mut blocks = vec![
        heading(vendor.information_sheet),
        paragraph(vendor.intro_sheet),
        composer.items_table(vendor.information_sheet, rows.collect()),
    ];
    blocks.extend(composer.when_it_applies());
    composer.document(vendor.information_sheet, date, blocks)
}

impl<'a> Composer<'a> {
    fn item_row(&self, item: &Requirement, information: Vec<String>) -> Vec<Cell> {
        let number = item.number.clone().unwrap_or_else(|| item.id.to_string());
        let information: Vec<Vec<Span>> = if information.iter().all(|text| text.trim().is_empty()) {
            vec![vec![Span::plain(self.vendor.to_fill_in)]]
        } else {
            let filled = information.into_iter().filter(|text| !text.trim().is_empty());
            filled.map(|text| vec![Span::plain(text)]).collect()
        };
        vec![
            Cell { paragraphs: vec![vec![Span::strong(number)]], ..Cell::default() },
            Cell::plain(item.title.get(self.language)),
            Cell { paragraphs: information, ..Cell::default() },
            self.claimed(item),
        ]
    }

    fn items_table(&self, caption: &str, rows: Vec<Vec<Cell>>) -> Block {
        Block::Table(Table {
            caption: caption.to_owned(),
            columns: columns(&[
                (self.vendor.col_item, 1.2),
                (self.vendor.col_demand, 2.4),
                (self.vendor.col_information, 3.6),
                (self.vendor.col_answer, 2.2),
            ]),
            rows,
        })
    }

    /// What the product folder and the answers give for an item of Annex IV.
    fn eu_information(&self, item: &Requirement) -> Vec<String> {
        let vendor = self.vendor;
        let product = &self.declaration.product;
        let described = self.described(item);
        match item.id.as_str().trim_start_matches(ANNEX_IV) {
            "1" => vec![
                format!("{}: {}", vendor.label_product, product.name),
                format!("{}: {}", vendor.label_version, product.version),
                described,
            ],
            "2" => self.manufacturer(),
            "3" => vec![vendor.sole_responsibility.to_owned()],
            "4-a" => vec![self.conformity(), described],
            "7-a" => vec![vendor.place_and_date.to_owned()],
            // Who signed the answers has not signed a declaration of conformity.
            "7-b" => Vec::new(),
            _ => vec![described],
        }
    }

    fn sheet_information(&self, item: &Requirement) -> Vec<String> {
        let vendor = self.vendor;
        let product = &self.declaration.product;
        let described = self.described(item);
        match item.id.as_str().trim_start_matches(ARTICLE_38) {
            "a" => {
                let mut lines = self.manufacturer();
                let contact = &product.contact;
                let parts = [&contact.name, &contact.email, &contact.phone];
                let parts: Vec<&str> = parts.into_iter().map(|part| part.trim()).collect();
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                if !parts.is_empty() {
                    lines.push(format!("{}: {}", vendor.label_contact, parts.join(", ")));
                }
                lines.push(described);
                lines
            }
            "b" => vec![
                format!("{}: {}", vendor.label_product, product.name),
                format!("{}: {}", vendor.label_version, product.version),
                described,
            ],
            "c" => vec![product.description.clone(), described],
            _ => vec![described],
        }
    }

    /// What was said of this very item: the words of a statement about many fill in none of them.
    fn described(&self, item: &Requirement) -> String {
        let said = self.answer(item).filter(|answer| answer.origin != AnswerOrigin::Statement);
        said.map(|answer| answer.description.trim().to_owned()).unwrap_or_default()
    }

    fn manufacturer(&self) -> Vec<String> {
        let supplier = &self.declaration.product.supplier;
        let number = supplier.organisation_number.as_ref().map(ToString::to_string);
        let foreign = supplier.foreign_identifier.as_ref().map(|id| format!("{} {}", id.scheme, id.value));
        let labelled = |label: &str, value: Option<String>| {
            value.filter(|value| !value.trim().is_empty()).map(|value| format!("{label}: {value}"))
        };
        [
            labelled(self.vendor.label_supplier, Some(supplier.name.clone())),
            labelled(self.words.label_organisation_number, number),
            labelled(self.vendor.label_foreign, foreign),
            labelled(self.vendor.label_address, Some(supplier.address.clone())),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Annex IV 4 is the manufacturer's to declare; here stands only whether the answers would contradict it.
    fn conformity(&self) -> String {
        let product = format!("{} {}", self.declaration.product.name, self.declaration.product.version);
        let short: Vec<&str> = self
            .asked_of_regulation()
            .iter()
            .filter(|requirement| self.answer(requirement).is_some_and(is_short_of_met))
            .map(|requirement| requirement.id.as_str())
            .collect();
        if short.is_empty() {
            return self.vendor.conformity_open.replace("{product}", &product);
        }
        self.vendor
            .conformity_contradicted
            .replace("{n}", &short.len().to_string())
            .replace("{ids}", &short.join(", "))
    }

    /// What the list asks of the regulation's own demands, without the items that say what a paper shall contain.
    fn asked_of_regulation(&self) -> Vec<&'a Requirement> {
        let all = self.catalogue.requirements.iter().filter(|requirement| requirement.set.as_str() == SET);
        all.filter(|requirement| !requirement.id.as_str().starts_with(ANNEX_IV))
            .filter(|requirement| self.is_asked(requirement))
            .collect()
    }

    fn when_it_applies(&self) -> [Block; 2] {
        [heading(self.vendor.heading_status), paragraph(self.vendor.ehds_status)]
    }
}
