//! A declaration started: from a file somebody sent, from a procurement that is here, or for a technology area before
//! any tender.

use super::declarations::new_declaration_id;
use super::list_file_key;
use crate::error::AppError;
use crate::lookup::{area_id, delivery_id, fact_id};
use crate::wire::vendor::declaration::{DeclarationView, ListSource, StartDeclaration};
use crate::{App, lock};
use domain::declaration::{Declaration, LogKind, Product, ProductChange};
use domain::ids::{ProcurementId, ProductId};
use domain::list::{RequirementList, compose};
use domain::procurement::{Header, Procurement};
use domain::text::Language;
use domain::words::vendor::VendorWords;
use std::path::Path;

impl App {
    /// Starts a declaration.
    ///
    /// # Errors
    /// There is no such product folder, or the list cannot be read or made.
    pub fn start_declaration(&self, request: StartDeclaration) -> Result<DeclarationView, AppError> {
        let product = self.stored_product(&ProductId::new(request.product))?;
        let mut workbook = None;
        let mut before_tender = false;
        let (list, detail) = match request.list {
            ListSource::File { path } => {
                let sent = self.list_from_file(Path::new(&path))?;
                before_tender = sent.before_tender;
                workbook = sent.workbook.map(|bytes| (sent.file_name.clone(), bytes));
                (sent.list, sent.file_name)
            }
            ListSource::Procurement { id } => {
                let procurement = self.stored(&id)?.record;
                let language = procurement.header.language;
                (self.composed(&procurement, language)?.for_vendor(), id)
            }
            ListSource::Area { areas, delivery, facts, everything, language } => {
                let mut changes = vec![
                    ProductChange::Areas { areas: areas.iter().map(|id| area_id(id)).collect() },
                    ProductChange::Delivery { delivery: delivery.as_deref().map(delivery_id) },
                ];
                changes.extend(
                    facts
                        .into_iter()
                        .map(|(id, answer)| ProductChange::Fact { fact: fact_id(&id), answer: Some(answer) }),
                );
                let known = changes.iter().try_fold(product.record.clone(), |product, change| {
                    product.changed(change, &self.catalogue)
                })?;
                if known != product.record {
                    let entry = self.vendor_entry(LogKind::Purchase, areas.join(" "), String::new())?;
                    lock(&self.store).save(&known, product.revision, &entry)?;
                }
                before_tender = true;
                let list = self.list_before_tender(&known, everything, language);
                (list, areas.join(" "))
            }
        };
        if list.entries.is_empty() {
            return Err(AppError::NothingToAnswer);
        }
        // What is known about the product may just have been added to.
        let product = self.stored_product(&product.record.id)?.record;
        let mut declaration = Declaration::new(new_declaration_id(), product, list);
        declaration.before_tender = before_tender;
        if let Some((name, bytes)) = workbook {
            lock(&self.store).keep_file(&list_file_key(&declaration.id), &name, &bytes)?;
        }
        self.insert_declaration(declaration, &detail)
    }

    /// The list of a technology area, before any tender: composed like a buyer's, for a purchase of this product.
    pub(crate) fn list_before_tender(
        &self,
        product: &Product,
        everything: bool,
        language: Language,
    ) -> RequirementList {
        let areas = product.purchase.areas.iter().filter_map(|id| self.catalogue.area(id));
        let areas: Vec<&str> = areas.map(|area| area.name.get(language)).collect();
        let header = Header {
            name: VendorWords::of(language).before_tender.replace("{areas}", &areas.join(", ")),
            organisation: String::new(),
            organisation_number: None,
            case_number: String::new(),
            language,
        };
        // The id goes into that of the list: the same product, areas and language give the same list.
        let id = format!(
            "before-tender {}",
            product.purchase.areas.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" ")
        );
        let mut procurement = Procurement::new(ProcurementId::new(id), header);
        procurement.purchase = product.purchase.clone();
        procurement.width.everything = everything;
        let list = compose(&procurement, &self.catalogue, language, self.today());
        // Nobody's secret here: the vendor should know that more could be asked when more is known.
        let not_determined = list.not_determined;
        RequirementList { not_determined, ..list.for_vendor() }
    }
}
