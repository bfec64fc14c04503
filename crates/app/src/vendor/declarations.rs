//! Declarations: changed, undone, deleted, brought back, signed.

use super::products::deleted_record;
use super::vendor_log;
use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::vendor::declaration::{
    DeclarationChangeRequest, DeclarationRequest, DeclarationView, Declarations, Review, ReviewedIssue,
    SignDeclaration, SignOffWords, StatementPreview, StatementRequest, WithdrawSignOff,
};
use crate::wire::vendor::product::VendorLog;
use crate::{App, lock};
use domain::declaration::review::{issues, review};
use domain::declaration::{Declaration, DeclarationChange, LogKind};
use domain::ids::{DeclarationId, RequirementId};
use domain::words::vendor::VendorWords;
use store::Stored;

impl App {
    /// All declarations, and those that can be restored.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn declarations(&self, _: Nothing) -> Result<Declarations, AppError> {
        let all = self.every_declaration()?;
        let deleted = self.store().deleted::<Declaration>()?.into_iter().map(deleted_record).collect();
        Ok(Declarations {
            declarations: all.iter().map(|stored| self.declaration_summary(stored)).collect(),
            deleted,
        })
    }

    pub(crate) fn insert_declaration(
        &self,
        declaration: Declaration,
        detail: &str,
    ) -> Result<DeclarationView, AppError> {
        let entry = self.vendor_entry(LogKind::Created, String::new(), detail.to_owned())?;
        lock(&self.store).insert(&declaration, &entry)?;
        self.declaration_now(&declaration.id)
    }

    /// A declaration.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn declaration(&self, request: DeclarationRequest) -> Result<DeclarationView, AppError> {
        self.declaration_now(&DeclarationId::new(request.id))
    }

    /// Changes the answers.
    ///
    /// # Errors
    /// The change breaks a rule, the declaration is signed, or somebody else changed it in between.
    pub fn change_declaration(&self, request: DeclarationChangeRequest) -> Result<DeclarationView, AppError> {
        let change = request.change;
        let (subject, detail) = told(&change);
        self.declaration_becomes(&request.id, request.revision, change.kind(), (subject, detail), |now| {
            Ok(now.changed(&change, self.today())?)
        })
    }

    /// Saves what `next` makes of a declaration, with its line in the log.
    pub(crate) fn declaration_becomes(
        &self,
        id: &str,
        revision: u64,
        kind: LogKind,
        (subject, detail): (String, String),
        next: impl FnOnce(&Declaration) -> Result<Declaration, AppError>,
    ) -> Result<DeclarationView, AppError> {
        let stored = self.stored_declaration(id)?;
        let next = next(&stored.record)?;
        if next != stored.record {
            let entry = self.vendor_entry(kind, subject, detail)?;
            lock(&self.store).save(&next, revision, &entry)?;
        }
        self.declaration_now(&next.id)
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// There is no such declaration, or the workspace cannot be written.
    pub fn undo_declaration(&self, request: DeclarationRequest) -> Result<DeclarationView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).undo(&DeclarationId::new(request.id.as_str()), &now, &who)?;
        self.declaration(request)
    }

    /// Does the last undone change again.
    ///
    /// # Errors
    /// There is no such declaration, or the workspace cannot be written.
    pub fn redo_declaration(&self, request: DeclarationRequest) -> Result<DeclarationView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).redo(&DeclarationId::new(request.id.as_str()), &now, &who)?;
        self.declaration(request)
    }

    /// Deletes a declaration; [`App::restore_declaration`] brings it back.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn delete_declaration(&self, request: DeclarationRequest) -> Result<Nothing, AppError> {
        if lock(&self.store).delete(&DeclarationId::new(request.id.as_str()))? {
            Ok(Nothing {})
        } else {
            Err(AppError::not_found("declaration", &request.id))
        }
    }

    /// Brings a deleted declaration back.
    ///
    /// # Errors
    /// None with this id was deleted.
    pub fn restore_declaration(&self, request: DeclarationRequest) -> Result<DeclarationView, AppError> {
        if lock(&self.store).restore_deleted(&DeclarationId::new(request.id.as_str()))? {
            self.declaration(request)
        } else {
            Err(AppError::not_found("declaration", &request.id))
        }
    }

    /// The log of a declaration, oldest first.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn declaration_log(&self, request: DeclarationRequest) -> Result<VendorLog, AppError> {
        let stored = self.stored_declaration(&request.id)?;
        Ok(vendor_log(self.store().log(&stored.record.id)?))
    }

    /// What a statement would do, before it is made.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn preview_statement(&self, request: StatementRequest) -> Result<StatementPreview, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let texts = |ids: Vec<RequirementId>| ids.iter().map(ToString::to_string).collect();
        Ok(StatementPreview {
            answers: texts(request.statement.answers(&declaration)),
            keeps: texts(request.statement.keeps(&declaration)),
        })
    }

    /// What to look at before sending.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn review_declaration(&self, request: DeclarationRequest) -> Result<Review, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let today = self.today();
        let mut found = review(&declaration, today);
        found.sort_by_key(|issue| issue.severity);
        let entry = |id: &RequirementId| declaration.list.entries.iter().find(|entry| entry.id == *id);
        let in_order = declaration.list.entries.iter().filter(|entry| {
            issues(entry, declaration.answers.get(&entry.id), &declaration.product, today).is_empty()
        });
        let product = &declaration.product;
        let foreign = product.supplier.foreign_identifier.is_some();
        let missing = [
            ("supplier", product.supplier.name.trim().is_empty()),
            ("organisation_number", product.supplier.organisation_number.is_none() && !foreign),
            ("contact", product.contact.name.trim().is_empty()),
            ("description", product.description.trim().is_empty()),
        ];
        Ok(Review {
            ready: super::is_ready(&found),
            in_order: in_order.count(),
            issues: found
                .iter()
                .map(|issue| ReviewedIssue {
                    issue: issue.clone(),
                    title: entry(&issue.requirement).map(|entry| entry.title.clone()).unwrap_or_default(),
                    theme: entry(&issue.requirement).map(|entry| entry.theme.to_string()).unwrap_or_default(),
                })
                .collect(),
            missing: missing.iter().filter(|(_, is)| *is).map(|(what, _)| (*what).to_owned()).collect(),
        })
    }

    /// The words that are offered for signing.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn sign_off_words(&self, request: DeclarationRequest) -> Result<SignOffWords, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let words = VendorWords::of(declaration.list.language);
        let product = &declaration.product;
        let statement =
            words.sign_off_statement.replace("{product}", &format!("{} {}", product.name, product.version));
        Ok(SignOffWords { statement })
    }

    /// Signs a declaration, today.
    ///
    /// # Errors
    /// A field is blank, nothing is answered, it is signed already, or somebody changed it in between.
    pub fn sign_declaration(&self, request: SignDeclaration) -> Result<DeclarationView, AppError> {
        let told = (request.role.trim().to_owned(), request.name.trim().to_owned());
        self.declaration_becomes(&request.id, request.revision, LogKind::Sign, told, |now| {
            Ok(now.signed(&request.name, &request.role, &request.statement, self.today())?)
        })
    }

    /// Withdraws the signature; the declaration can be changed again.
    ///
    /// # Errors
    /// It is not signed, or somebody changed it in between.
    pub fn withdraw_sign_off(&self, request: WithdrawSignOff) -> Result<DeclarationView, AppError> {
        let told = (String::new(), String::new());
        self.declaration_becomes(&request.id, request.revision, LogKind::WithdrawSignOff, told, |now| {
            Ok(now.sign_off_withdrawn()?)
        })
    }

    /// A declaration as it is stored; while it is a draft, with the product as the folder has it now.
    pub(crate) fn stored_declaration(&self, id: &str) -> Result<Stored<Declaration>, AppError> {
        let stored = self.store().get(&DeclarationId::new(id))?;
        let mut stored = stored.ok_or_else(|| AppError::not_found("declaration", id))?;
        self.follow_product(&mut stored.record)?;
        Ok(stored)
    }

    /// Every declaration, the one changed last first.
    pub(crate) fn every_declaration(&self) -> Result<Vec<Stored<Declaration>>, AppError> {
        let rows = self.store().all::<Declaration>()?;
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            let stored = self.store().get(&row.id)?;
            if let Some(mut stored) = stored {
                self.follow_product(&mut stored.record)?;
                all.push(stored);
            }
        }
        Ok(all)
    }

    fn follow_product(&self, declaration: &mut Declaration) -> Result<(), AppError> {
        if declaration.sign_off.is_none() {
            let product = self.store().get(&declaration.product.id)?;
            if let Some(product) = product {
                declaration.product = product.record;
            }
        }
        Ok(())
    }

    pub(crate) fn declaration_now(&self, id: &DeclarationId) -> Result<DeclarationView, AppError> {
        let stored = self.stored_declaration(id.as_str())?;
        self.declaration_view(&stored)
    }
}

/// What the log tells of a change: which requirements, and what was answered.
fn told(change: &DeclarationChange) -> (String, String) {
    let ids = |ids: &std::collections::BTreeSet<RequirementId>| {
        ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    let code = |value: Option<domain::declaration::AnswerValue>| {
        value.map(|value| value.code().to_owned()).unwrap_or_default()
    };
    match change {
        DeclarationChange::Answer { requirement, answer } => (requirement.to_string(), code(answer.value)),
        DeclarationChange::Values { requirements, value, .. } => (ids(requirements), code(*value)),
        DeclarationChange::Evidence { requirements, evidence, .. } => {
            (ids(requirements), evidence.to_string())
        }
        DeclarationChange::Statement { statement } => {
            (ids(&statement.except), statement.value.code().to_owned())
        }
    }
}

pub(crate) fn new_declaration_id() -> DeclarationId {
    DeclarationId::new(uuid::Uuid::new_v4().to_string())
}
