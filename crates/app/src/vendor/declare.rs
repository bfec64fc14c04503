//! A declaration made in one go from files, for the terminal twin.

use super::declarations::new_declaration_id;
use super::is_ready;
use crate::App;
use crate::error::AppError;
use domain::applicability::FactAnswer;
use domain::declaration::review::{Issue, Progress, progress, review};
use domain::declaration::{Declaration, ProductChange, SignOffState, sign_off_state};
use domain::text::Language;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What is answered.
pub enum DeclareList {
    /// A file somebody sent.
    File(PathBuf),
    /// A technology area, before any tender.
    Area {
        /// Technology areas; where there are none, those of the product.
        areas: Vec<String>,
        /// How it is delivered; `None` for what the product says.
        delivery: Option<String>,
        /// Answers by question, put to those of the product.
        facts: BTreeMap<String, FactAnswer>,
        /// Also the extended requirements.
        everything: bool,
        /// Language of the list.
        language: Language,
    },
}

/// A declaration that was made.
pub struct MadeDeclaration {
    /// Id of the list that was answered.
    pub list: String,
    /// How far it has come.
    pub progress: Progress,
    /// What to look at, in the order of the list.
    pub issues: Vec<Issue>,
    /// Everything is answered, and nothing contradicts itself.
    pub ready: bool,
    /// It is signed.
    pub signed: bool,
    /// The check sum of what was signed.
    pub checksum: Option<String>,
}

impl App {
    /// Answers a list from a product file and an answers file, and writes the declaration to a new package.
    ///
    /// # Errors
    /// A file is refused, with the field it is about; nothing is written then.
    pub fn declare(
        &self,
        product: &str,
        answers: &str,
        list: DeclareList,
        out: &Path,
    ) -> Result<MadeDeclaration, AppError> {
        let mut read = self.read_product(product)?;
        let (list, before_tender) = match list {
            DeclareList::File(path) => {
                let sent = self.list_from_file(&path)?;
                (sent.list, sent.before_tender)
            }
            DeclareList::Area { areas, delivery, facts, everything, language } => {
                let mut changes = Vec::new();
                if !areas.is_empty() {
                    let areas = areas.iter().map(|id| crate::lookup::area_id(id)).collect();
                    changes.push(ProductChange::Areas { areas });
                }
                if let Some(delivery) = delivery {
                    let delivery = Some(crate::lookup::delivery_id(&delivery));
                    changes.push(ProductChange::Delivery { delivery });
                }
                changes.extend(facts.into_iter().map(|(id, answer)| ProductChange::Fact {
                    fact: crate::lookup::fact_id(&id),
                    answer: Some(answer),
                }));
                for change in &changes {
                    read.product = read.product.changed(change, &self.catalogue)?;
                }
                (self.list_before_tender(&read.product, everything, language), true)
            }
        };
        if list.entries.is_empty() {
            return Err(AppError::NothingToAnswer);
        }
        let mut declaration = Declaration::new(new_declaration_id(), read.product, list);
        declaration.before_tender = before_tender;
        let declaration = self.read_declared(&declaration, &read.evidence, answers)?;
        let issues = review(&declaration, self.today());
        let made = MadeDeclaration {
            list: declaration.list.id.clone(),
            progress: progress(&declaration, self.today()),
            ready: is_ready(&issues),
            issues,
            signed: declaration.sign_off.is_some(),
            checksum: declaration.sign_off.as_ref().map(|sign_off| sign_off.checksum.clone()),
        };
        let view = self.insert_declaration(declaration, "")?;
        self.write_declaration_package(&view.id, out)?;
        Ok(made)
    }

    /// Whether everything is answered without contradiction, and whether the signature is broken; for the terminal twin.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn declaration_state(&self, id: &str) -> Result<(bool, bool), AppError> {
        let declaration = self.stored_declaration(id)?.record;
        let broken = sign_off_state(&declaration) == SignOffState::Broken;
        Ok((is_ready(&review(&declaration, self.today())), broken))
    }
}
