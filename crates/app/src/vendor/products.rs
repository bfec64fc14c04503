//! Product folders: created, changed, undone, copied as a new version, deleted and brought back.

use super::{vendor_lines, vendor_log};
use crate::error::AppError;
use crate::lookup::{area_id, delivery_id};
use crate::wire::Nothing;
use crate::wire::procurement::Questions;
use crate::wire::vendor::product::{
    CopyProduct, CreateProduct, DeletedRecord, ProductChangeRequest, ProductRequest, ProductView, Products,
    SupplierFields, SupplierRequest, VendorLog,
};
use crate::{App, lock};
use domain::applicability::open_questions;
use domain::declaration::{ForeignIdentifier, LogKind, Product, ProductChange, Supplier};
use domain::ids::ProductId;
use domain::organisation::OrganisationNumber;
use store::{Row, Stored};

impl App {
    /// All product folders, and those that can be restored.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn products(&self, _: Nothing) -> Result<Products, AppError> {
        let declarations = self.every_declaration()?;
        let rows = self.store().all::<Product>()?;
        let mut products = Vec::with_capacity(rows.len());
        for row in rows {
            let stored = self.store().get(&row.id)?;
            if let Some(stored) = stored {
                products.push(self.product_summary(&stored, &declarations));
            }
        }
        let deleted = self.store().deleted::<Product>()?.into_iter().map(deleted_record).collect();
        Ok(Products { products, deleted })
    }

    /// Creates a product folder.
    ///
    /// # Errors
    /// Name or version is blank, the organisation number is wrong, or something named does not exist.
    pub fn create_product(&self, request: CreateProduct) -> Result<ProductView, AppError> {
        let product = Product::new(new_product_id(), "", "");
        let changes = [
            ProductChange::Details {
                name: request.name,
                version: request.version,
                description: request.description,
            },
            ProductChange::Supplier { supplier: supplier(&request.supplier)? },
            ProductChange::Areas { areas: request.areas.iter().map(|id| area_id(id)).collect() },
            ProductChange::Delivery { delivery: request.delivery.as_deref().map(delivery_id) },
        ];
        let product =
            changes.iter().try_fold(product, |product, change| product.changed(change, &self.catalogue))?;
        self.insert_product(&product, LogKind::Created, String::new())
    }

    pub(crate) fn insert_product(
        &self,
        product: &Product,
        kind: LogKind,
        detail: String,
    ) -> Result<ProductView, AppError> {
        let entry = self.vendor_entry(kind, String::new(), detail)?;
        lock(&self.store).insert(product, &entry)?;
        self.product_now(&product.id)
    }

    /// A product folder.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn product(&self, request: ProductRequest) -> Result<ProductView, AppError> {
        self.product_now(&ProductId::new(request.id))
    }

    /// The questions that a product meets, before any tender.
    ///
    /// # Errors
    /// There is no such product folder.
    pub fn product_questions(&self, request: ProductRequest) -> Result<Questions, AppError> {
        let product = self.stored_product(&ProductId::new(request.id))?.record;
        let all = self.catalogue.requirements.iter();
        let open = open_questions(&self.catalogue, all, &product.purchase, self.today());
        Ok(self.questions_view(&open, &product.purchase, request.language))
    }

    /// Changes a product folder.
    ///
    /// # Errors
    /// The change breaks a rule, or somebody else changed the folder in between.
    pub fn change_product(&self, request: ProductChangeRequest) -> Result<ProductView, AppError> {
        let stored = self.stored_product(&ProductId::new(request.id))?;
        let next = stored.record.changed(&request.change, &self.catalogue)?;
        if next == stored.record {
            return self.product_now(&next.id);
        }
        let (subject, detail) = told(&request.change, &next);
        let entry = self.vendor_entry(request.change.kind(), subject, detail)?;
        lock(&self.store).save(&next, request.revision, &entry)?;
        self.product_now(&next.id)
    }

    /// Changes the supplier, with the organisation number as the user typed it.
    ///
    /// # Errors
    /// As [`App::change_product`], and for a wrong organisation number.
    pub fn change_supplier(&self, request: SupplierRequest) -> Result<ProductView, AppError> {
        self.change_product(ProductChangeRequest {
            id: request.id,
            revision: request.revision,
            language: request.language,
            change: ProductChange::Supplier { supplier: supplier(&request.supplier)? },
        })
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// There is no such product folder, or the workspace cannot be written.
    pub fn undo_product(&self, request: ProductRequest) -> Result<ProductView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).undo(&ProductId::new(request.id.as_str()), &now, &who)?;
        self.product(request)
    }

    /// Does the last undone change again.
    ///
    /// # Errors
    /// There is no such product folder, or the workspace cannot be written.
    pub fn redo_product(&self, request: ProductRequest) -> Result<ProductView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).redo(&ProductId::new(request.id.as_str()), &now, &who)?;
        self.product(request)
    }

    /// Copies a product folder as a new version, with its evidence.
    ///
    /// # Errors
    /// The version is blank, or there is no such product folder.
    pub fn copy_product(&self, request: CopyProduct) -> Result<ProductView, AppError> {
        let product = self.stored_product(&ProductId::new(request.id.as_str()))?.record;
        let next = product.next_version(new_product_id(), &request.version)?;
        self.insert_product(&next, LogKind::Copied, request.id)
    }

    /// Deletes a product folder; [`App::restore_product`] brings it back. Declarations about it stay, with the product
    /// as they carry it.
    ///
    /// # Errors
    /// There is no such product folder.
    pub fn delete_product(&self, request: ProductRequest) -> Result<Nothing, AppError> {
        if lock(&self.store).delete(&ProductId::new(request.id.as_str()))? {
            Ok(Nothing {})
        } else {
            Err(AppError::not_found("product", &request.id))
        }
    }

    /// Brings a deleted product folder back.
    ///
    /// # Errors
    /// None with this id was deleted.
    pub fn restore_product(&self, request: ProductRequest) -> Result<ProductView, AppError> {
        if lock(&self.store).restore_deleted(&ProductId::new(request.id.as_str()))? {
            self.product(request)
        } else {
            Err(AppError::not_found("product", &request.id))
        }
    }

    /// The log of a product folder, oldest first.
    ///
    /// # Errors
    /// There is no such product folder.
    pub fn product_log(&self, request: ProductRequest) -> Result<VendorLog, AppError> {
        let id = ProductId::new(request.id);
        self.stored_product(&id)?;
        Ok(vendor_log(self.store().log(&id)?))
    }

    pub(crate) fn stored_product(&self, id: &ProductId) -> Result<Stored<Product>, AppError> {
        self.store().get(id)?.ok_or_else(|| AppError::not_found("product", id.as_str()))
    }

    fn product_now(&self, id: &ProductId) -> Result<ProductView, AppError> {
        let stored = self.stored_product(id)?;
        let declarations = self.every_declaration()?;
        Ok(self.product_view(&stored, &declarations))
    }
}

/// What the log tells of a change: what it was about, and what it was changed to.
fn told(change: &ProductChange, next: &Product) -> (String, String) {
    let titled = |id: &domain::ids::EvidenceItemId| {
        next.evidence_item(id).map(|item| item.title.clone()).unwrap_or_default()
    };
    match change {
        ProductChange::Details { .. } => (String::new(), format!("{} {}", next.name, next.version)),
        ProductChange::Supplier { supplier } => (String::new(), supplier.name.clone()),
        ProductChange::Contact { contact } => (String::new(), contact.name.clone()),
        ProductChange::Responsible { responsible } => {
            let names = responsible.iter().map(|person| format!("{}: {}", person.subject, person.name));
            (String::new(), vendor_lines(names))
        }
        ProductChange::Areas { areas } => {
            (vendor_lines(areas.iter().map(ToString::to_string)), String::new())
        }
        ProductChange::Delivery { delivery } => {
            (String::new(), delivery.as_ref().map(ToString::to_string).unwrap_or_default())
        }
        ProductChange::Fact { fact, answer } => {
            let answer = answer.as_ref().and_then(|answer| serde_json::to_string(answer).ok());
            (fact.to_string(), answer.unwrap_or_default())
        }
        ProductChange::AddEvidence { .. } => {
            let added = next.evidence.last();
            added.map(|item| (item.id.to_string(), item.title.clone())).unwrap_or_default()
        }
        ProductChange::EditEvidence { item } => (item.id.to_string(), titled(&item.id)),
        ProductChange::RemoveEvidence { evidence } => (evidence.to_string(), String::new()),
    }
}

/// A supplier from the fields of a form; an empty organisation number means none.
pub(crate) fn supplier(fields: &SupplierFields) -> Result<Supplier, AppError> {
    let number = fields.organisation_number.trim();
    let (scheme, value) = (fields.foreign_scheme.trim(), fields.foreign_value.trim());
    Ok(Supplier {
        name: fields.name.trim().to_owned(),
        organisation_number: if number.is_empty() { None } else { Some(OrganisationNumber::parse(number)?) },
        foreign_identifier: match (scheme, value) {
            ("", "") => None,
            _ => Some(ForeignIdentifier { scheme: scheme.to_owned(), value: value.to_owned() }),
        },
        address: fields.address.trim().to_owned(),
    })
}

pub(crate) fn new_product_id() -> ProductId {
    ProductId::new(uuid::Uuid::new_v4().to_string())
}

pub(crate) fn deleted_record<Id: std::fmt::Display>(row: Row<Id>) -> DeletedRecord {
    DeletedRecord { id: row.id.to_string(), name: row.name, changed_at: row.changed_at }
}
