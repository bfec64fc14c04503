//! Product and answers as YAML, for the terminal twin. Written by hand or made by a vendor's own tools, and hostile until
//! checked: every refusal names the field it is about.
//!
//! The shapes are promised in `docs/cli.md`; `tests/fixtures/declarations/` has an example.

mod shapes;

use super::products::{new_product_id, supplier};
use crate::App;
use crate::error::AppError;
use crate::lookup::{area_id, delivery_id, requirement_id};
use crate::wire::vendor::product::SupplierFields;
use domain::Date;
use domain::declaration::reading::{read_answer, read_date};
use domain::declaration::{
    AnswerValue, Declaration, DeclarationChange, EvidenceItem, GivenAnswer, Product, ProductChange,
    Statement, StatementScope,
};
use domain::ids::{EvidenceItemId, RequirementId, SetId, ThemeId};
use serde::de::DeserializeOwned;
use shapes::{AnswersFile, EvidenceFile, ProductFile, ValueFile};
use std::collections::{BTreeMap, BTreeSet};

/// Largest file of a product or of answers that is read, in bytes: a thousand long answers are well within it.
pub const MAX_VENDOR_FILE: usize = 8 * 1024 * 1024;

/// A product read from a file, with the names its evidence has in the files.
pub struct ReadProduct {
    /// The product.
    pub product: Product,
    /// Ids by the names that an answers file uses.
    pub evidence: BTreeMap<String, EvidenceItemId>,
}

impl App {
    /// Reads a product file.
    ///
    /// # Errors
    /// It is too large, not YAML of the right shape, or names something that does not exist.
    pub fn read_product(&self, text: &str) -> Result<ReadProduct, AppError> {
        let file: ProductFile = read(text, "product")?;
        let at = |field: &str| {
            let field = field.to_owned();
            move |error: AppError| AppError::InField { file: "product", field, error: Box::new(error) }
        };
        let mut product = Product::new(new_product_id(), "", "");
        let supplier = SupplierFields {
            name: file.supplier.name,
            organisation_number: file.supplier.organisation_number,
            foreign_scheme: file.supplier.foreign_scheme,
            foreign_value: file.supplier.foreign_value,
            address: file.supplier.address,
        };
        let supplier = self::supplier(&supplier).map_err(at("supplier.organisation_number"))?;
        let facts = serde_json::to_string(&file.facts).unwrap_or_default();
        let facts = if file.facts.is_empty() {
            BTreeMap::new()
        } else {
            self.read_facts(&facts).map_err(at("facts"))?
        };
        let mut changes = vec![
            (
                "name",
                ProductChange::Details {
                    name: file.name,
                    version: file.version,
                    description: file.description,
                },
            ),
            ("supplier", ProductChange::Supplier { supplier }),
            ("contact", ProductChange::Contact { contact: file.contact }),
            ("responsible", ProductChange::Responsible { responsible: file.responsible }),
            ("areas", ProductChange::Areas { areas: file.areas.iter().map(|id| area_id(id)).collect() }),
            ("delivery", ProductChange::Delivery { delivery: file.delivery.as_deref().map(delivery_id) }),
        ];
        changes.extend(facts.into_iter().map(|(id, answer)| {
            ("facts", ProductChange::Fact { fact: crate::lookup::fact_id(&id), answer: Some(answer) })
        }));
        for (field, change) in changes {
            product = product.changed(&change, &self.catalogue).map_err(AppError::from).map_err(at(field))?;
        }
        let mut evidence = BTreeMap::new();
        for (name, item) in file.evidence {
            let field = format!("evidence.{name}");
            let change = ProductChange::AddEvidence { item: evidence_item(item).map_err(at(&field))? };
            product =
                product.changed(&change, &self.catalogue).map_err(AppError::from).map_err(at(&field))?;
            if let Some(item) = product.evidence.last() {
                evidence.insert(name, item.id.clone());
            }
        }
        Ok(ReadProduct { product, evidence })
    }

    /// Answers a declaration from an answers file, and signs it where the file says who signs. The answers come first,
    /// so that a statement answers what is left.
    ///
    /// # Errors
    /// The file is too large, not YAML of the right shape, or breaks a rule; the field is named.
    pub fn read_declared(
        &self,
        declaration: &Declaration,
        evidence: &BTreeMap<String, EvidenceItemId>,
        text: &str,
    ) -> Result<Declaration, AppError> {
        let file: AnswersFile = read(text, "answers")?;
        let today = self.today();
        let mut next = declaration.clone();
        for (id, answer) in file.answers {
            let field = format!("answers.{id}");
            let at = |error: AppError| AppError::InField {
                file: "answers",
                field: field.clone(),
                error: Box::new(error),
            };
            let given = GivenAnswer {
                value: Some(value(&answer.answer).map_err(at)?),
                description: answer.description,
                deviation: answer.deviation,
                planned: date(answer.planned.as_deref()).map_err(at)?,
                evidence: named(&answer.evidence, evidence).map_err(at)?,
                documentation: answer.documentation,
                responsibility: answer.responsibility,
            };
            let change = DeclarationChange::Answer { requirement: requirement_id(&id), answer: given };
            next = next.changed(&change, today).map_err(AppError::from).map_err(at)?;
        }
        for (number, statement) in file.statements.into_iter().enumerate() {
            let field = format!("statements.{}", number + 1);
            let at = |error: AppError| AppError::InField {
                file: "answers",
                field: field.clone(),
                error: Box::new(error),
            };
            let statement = Statement {
                about: match (statement.set, statement.theme) {
                    (Some(set), _) => StatementScope::Set { set: SetId::new(set) },
                    (None, Some(theme)) => StatementScope::Theme { theme: ThemeId::new(theme) },
                    (None, None) => StatementScope::All,
                },
                except: statement.except.into_iter().map(RequirementId::new).collect(),
                value: value(&statement.answer).map_err(at)?,
                description: statement.description,
                evidence: named(&statement.evidence, evidence).map_err(at)?,
            };
            let change = DeclarationChange::Statement { statement };
            next = next.changed(&change, today).map_err(AppError::from).map_err(at)?;
        }
        if let Some(sign_off) = file.sign_off {
            let at = |error: AppError| AppError::InField {
                file: "answers",
                field: "sign_off".to_owned(),
                error: Box::new(error),
            };
            next = next
                .signed(&sign_off.name, &sign_off.role, &sign_off.statement, today)
                .map_err(AppError::from)
                .map_err(at)?;
        }
        Ok(next)
    }
}

fn read<T: DeserializeOwned>(text: &str, file: &'static str) -> Result<T, AppError> {
    if text.len() > MAX_VENDOR_FILE {
        return Err(AppError::YamlTooLarge { file, limit: MAX_VENDOR_FILE });
    }
    serde_saphyr::from_str(text).map_err(|error| {
        // One line of it: the picture of the file that the reader draws is for a programmer's terminal.
        let said = error.without_snippet().to_string();
        let detail = said.split_whitespace().collect::<Vec<_>>().join(" ");
        AppError::YamlUnreadable { file, detail: detail.trim_start_matches("error: ").to_owned() }
    })
}

/// A date as a workbook may hold it too.
fn date(text: Option<&str>) -> Result<Option<Date>, AppError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let date = read_date(text).ok_or_else(|| AppError::NotADate { value: text.to_owned() })?;
    Ok(Some(date))
}

/// The codes, and the words people write: the same that a workbook takes.
fn value(value: &ValueFile) -> Result<AnswerValue, AppError> {
    let word = match value {
        ValueFile::Truth(true) => return Ok(AnswerValue::Met),
        ValueFile::Truth(false) => return Ok(AnswerValue::NotMet),
        ValueFile::Word(word) => word.trim().to_lowercase(),
    };
    let code = AnswerValue::ALL.iter().find(|value| value.code() == word).copied();
    let found =
        code.or_else(|| read_answer(&word).filter(|(_, date)| date.is_none()).map(|(value, _)| value));
    found.ok_or_else(|| AppError::UnknownAnswer { word })
}

fn named(
    names: &BTreeSet<String>,
    evidence: &BTreeMap<String, EvidenceItemId>,
) -> Result<BTreeSet<EvidenceItemId>, AppError> {
    let find =
        |name: &String| evidence.get(name).cloned().ok_or_else(|| AppError::not_found("evidence", name));
    names.iter().map(find).collect()
}

fn evidence_item(file: EvidenceFile) -> Result<EvidenceItem, AppError> {
    Ok(EvidenceItem {
        issuer: file.issuer,
        scope: file.scope,
        versions: file.versions,
        scheme: file.scheme,
        reference: file.reference,
        device_class: file.device_class,
        notified_body: file.notified_body,
        valid_from: date(file.valid_from.as_deref())?,
        valid_until: date(file.valid_until.as_deref())?,
        address: file.address,
        file_name: file.file_name,
        sha256: file.sha256,
        ..EvidenceItem::new(EvidenceItemId::new(""), file.kind, file.title)
    })
}
