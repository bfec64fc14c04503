//! Procurements: created, opened, changed, undone, copied, deleted and brought back.

mod change;
mod log_detail;
mod own_library;
mod questions;
mod rows;
mod view;

pub(crate) use view::summary;

use crate::error::AppError;
use crate::lookup::{area_id, delivery_id, fact_id, header, procurement_id};
use crate::wire::Nothing;
use crate::wire::catalogue::InLanguage;
use crate::wire::procurement::{
    Control, CreateProcurement, Log, LogLine, ProcurementRequest, ProcurementView,
};
use crate::{App, lock};
use domain::control::{control, is_ready};
use domain::ids::ProcurementId;
use domain::procurement::{Change, LogEntry, LogKind, Procurement};
use domain::words::Words;
use store::Stored;

/// The answers of the shipped example: digital home follow-up in a small municipality.
const EXAMPLE_FACTS: &str = include_str!("example/facts.yaml");
/// Obviously an example: the digits count up, and the check digit is right.
const EXAMPLE_NUMBER: &str = "123456785";

impl App {
    /// Creates a procurement, with whatever is known about it already.
    ///
    /// # Errors
    /// A name is missing, the organisation number is wrong, or something named does not exist.
    pub fn create_procurement(&self, request: CreateProcurement) -> Result<ProcurementView, AppError> {
        let header = header(
            &request.name,
            &request.organisation,
            &request.organisation_number,
            &request.case_number,
            request.language,
        )?;
        let mut procurement = Procurement::new(new_id(), header);
        let mut changes = vec![
            Change::Areas { areas: request.areas.iter().map(|id| area_id(id)).collect() },
            Change::Delivery { delivery: request.delivery.as_deref().map(delivery_id) },
        ];
        changes.extend(
            request
                .facts
                .into_iter()
                .map(|(fact, answer)| Change::Fact { fact: fact_id(&fact), answer: Some(answer) }),
        );
        let fill_in = request.typical.map(|typical| Change::FillIn { typical });
        for change in changes.iter().chain(&fill_in) {
            procurement = procurement.changed(change, &self.catalogue)?;
        }
        let words = Words::of(procurement.header.language);
        let detail = fill_in.map(|change| log_detail::detail(&change, words, &self.catalogue));
        self.insert(procurement, LogKind::Created, detail.unwrap_or_default())
    }

    /// Creates the shipped example.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub fn create_example(&self, request: InLanguage) -> Result<ProcurementView, AppError> {
        let words = Words::of(request.language);
        self.create_procurement(CreateProcurement {
            name: words.example_name.to_owned(),
            organisation: words.example_organisation.to_owned(),
            organisation_number: EXAMPLE_NUMBER.to_owned(),
            case_number: "2026/1234".to_owned(),
            language: request.language,
            areas: vec!["digital-home-follow-up".to_owned()],
            delivery: Some("saas".to_owned()),
            facts: self.read_facts(EXAMPLE_FACTS)?,
            typical: None,
        })
    }

    pub(crate) fn insert(
        &self,
        procurement: Procurement,
        kind: LogKind,
        detail: String,
    ) -> Result<ProcurementView, AppError> {
        self.insert_with_log(procurement, &[], kind, detail)
    }

    /// Stores a procurement whose log from elsewhere goes before the line about its arrival.
    pub(crate) fn insert_with_log(
        &self,
        procurement: Procurement,
        earlier: &[LogEntry],
        kind: LogKind,
        detail: String,
    ) -> Result<ProcurementView, AppError> {
        let entry = self.log_entry(kind, String::new(), detail)?;
        lock(&self.store).insert_with_log(&procurement, earlier, &entry)?;
        let stored = self.stored(procurement.id.as_str())?;
        Ok(self.view(&stored))
    }

    /// A procurement.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn procurement(&self, request: ProcurementRequest) -> Result<ProcurementView, AppError> {
        let stored = self.stored(&request.id)?;
        Ok(self.view(&stored))
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// There is no such procurement, or the workspace cannot be written.
    pub fn undo(&self, request: ProcurementRequest) -> Result<ProcurementView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).undo(&procurement_id(&request.id), &now, &who)?;
        self.procurement(request)
    }

    /// Does the last undone change again.
    ///
    /// # Errors
    /// There is no such procurement, or the workspace cannot be written.
    pub fn redo(&self, request: ProcurementRequest) -> Result<ProcurementView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).redo(&procurement_id(&request.id), &now, &who)?;
        self.procurement(request)
    }

    /// Copies a procurement: facts, decisions, own requirements and terms, under a new name.
    ///
    /// # Errors
    /// There is no such procurement, or the workspace cannot be written.
    pub fn copy_procurement(&self, request: ProcurementRequest) -> Result<ProcurementView, AppError> {
        let mut copy = self.stored(&request.id)?.record;
        let original = std::mem::replace(&mut copy.id, new_id());
        let name = Words::of(request.language).copy_of.replace("{name}", &copy.header.name);
        copy.header.name = name.chars().take(200).collect();
        copy.header.case_number = String::new();
        self.insert(copy, LogKind::Copied, original.to_string())
    }

    /// Deletes a procurement; [`App::restore_procurement`] brings it back.
    ///
    /// # Errors
    /// There is no such procurement, or the workspace cannot be written.
    pub fn delete_procurement(&self, request: ProcurementRequest) -> Result<Nothing, AppError> {
        if lock(&self.store).delete(&procurement_id(&request.id))? {
            Ok(Nothing {})
        } else {
            Err(AppError::not_found("procurement", &request.id))
        }
    }

    /// Brings a deleted procurement back.
    ///
    /// # Errors
    /// None with this id was deleted, or the workspace cannot be written.
    pub fn restore_procurement(&self, request: ProcurementRequest) -> Result<ProcurementView, AppError> {
        if lock(&self.store).restore_deleted(&procurement_id(&request.id))? {
            self.procurement(request)
        } else {
            Err(AppError::not_found("procurement", &request.id))
        }
    }

    /// What Kontroll finds.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn control(&self, request: ProcurementRequest) -> Result<Control, AppError> {
        let stored = self.stored(&request.id)?;
        let findings = control(&stored.record, &self.catalogue, self.today());
        Ok(Control { ready: is_ready(&findings), findings })
    }

    /// The decision log, oldest first.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn log(&self, request: ProcurementRequest) -> Result<Log, AppError> {
        let stored = self.stored(&request.id)?;
        let lines = self.store().log(&stored.record.id)?.into_iter().map(log_line).collect();
        Ok(Log { lines })
    }

    pub(crate) fn stored(&self, id: &str) -> Result<Stored<Procurement>, AppError> {
        self.store().get(&procurement_id(id))?.ok_or_else(|| AppError::not_found("procurement", id))
    }

    pub(crate) fn log_entry(
        &self,
        kind: LogKind,
        subject: String,
        detail: String,
    ) -> Result<LogEntry, AppError> {
        Ok(LogEntry { at: self.now(), who: self.settings()?.signature, kind, subject, detail })
    }
}

pub(crate) fn log_line(entry: LogEntry) -> LogLine {
    LogLine { at: entry.at, who: entry.who, kind: entry.kind, subject: entry.subject, detail: entry.detail }
}

fn new_id() -> ProcurementId {
    ProcurementId::new(uuid::Uuid::new_v4().to_string())
}
