//! Evaluations: created, filled with answers, judged and reported.

mod answer_file;
mod belonging;
mod cell;
mod changes;
mod documents;
mod example;
mod frameworks;
mod log_detail;
mod matrix;
mod overview;
mod reading;
mod scoring;

pub(crate) use documents::DocumentJobs;
pub(crate) use reading::ReadingJobs;

use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::evaluation::{
    CreateEvaluation, EvaluationLog, EvaluationLogLine, EvaluationRequest, EvaluationView, Evaluations,
    ListOrigin,
};
use crate::{App, lock};
use domain::evaluation::{Evaluation, EvaluationLogKind};
use domain::ids::{EvaluationId, RequirementId, SubmissionId};
use domain::list::RequirementList;
use domain::procurement::LogEntry;
use std::path::Path;
use store::Stored;

impl App {
    /// All evaluations of the workspace.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn evaluations(&self, _: Nothing) -> Result<Evaluations, AppError> {
        let rows = self.store().all::<Evaluation>()?;
        let mut evaluations = Vec::with_capacity(rows.len());
        for row in rows {
            if let Some(stored) = self.store().get(&row.id)? {
                evaluations.push(overview::summary(&stored, self.today()));
            }
        }
        Ok(Evaluations { evaluations })
    }

    /// Creates an evaluation of a procurement of the workspace, or of a buyer's package.
    ///
    /// # Errors
    /// There is no such procurement, the package cannot be read, or there is nothing to answer in it.
    pub fn create_evaluation(&self, request: CreateEvaluation) -> Result<EvaluationView, AppError> {
        let list = match &request.origin {
            ListOrigin::Procurement { id, language } => {
                let procurement = self.stored(id)?.record;
                let language = language.unwrap_or(procurement.header.language);
                self.composed(&procurement, language)?
            }
            ListOrigin::Package { path } => self.list_in_file(Path::new(path))?,
        };
        let detail = match request.origin {
            ListOrigin::Procurement { .. } => list.id.clone(),
            ListOrigin::Package { path } => file_name(Path::new(&path)),
        };
        let id = self.insert_evaluation(list, detail)?;
        self.evaluation(EvaluationRequest { id, language: request.language })
    }

    /// Stores a new evaluation against `list` and answers with its id.
    pub(crate) fn insert_evaluation(
        &self,
        list: RequirementList,
        detail: String,
    ) -> Result<String, AppError> {
        if list.entries.is_empty() {
            return Err(AppError::EmptyList);
        }
        let id = uuid::Uuid::new_v4().to_string();
        let evaluation = Evaluation::new(EvaluationId::new(id.clone()), list);
        let entry = self.evaluation_entry(EvaluationLogKind::Created, String::new(), detail)?;
        lock(&self.store).insert(&evaluation, &entry)?;
        Ok(id)
    }

    /// An evaluation: vendors, counts and cards.
    ///
    /// # Errors
    /// There is none with this id.
    pub fn evaluation(&self, request: EvaluationRequest) -> Result<EvaluationView, AppError> {
        let stored = self.stored_evaluation(&request.id)?;
        Ok(overview::view(&stored, self.today(), request.language))
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// There is no such evaluation, or the workspace cannot be written.
    pub fn undo_evaluation(&self, request: EvaluationRequest) -> Result<EvaluationView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).undo(&evaluation_id(&request.id), &now, &who)?;
        self.evaluation(request)
    }

    /// Does the last undone change again.
    ///
    /// # Errors
    /// There is no such evaluation, or the workspace cannot be written.
    pub fn redo_evaluation(&self, request: EvaluationRequest) -> Result<EvaluationView, AppError> {
        let (now, who) = (self.now(), self.settings()?.signature);
        lock(&self.store).redo(&evaluation_id(&request.id), &now, &who)?;
        self.evaluation(request)
    }

    /// Deletes an evaluation; [`App::restore_evaluation`] brings it back.
    ///
    /// # Errors
    /// There is no such evaluation, or the workspace cannot be written.
    pub fn delete_evaluation(&self, request: EvaluationRequest) -> Result<Nothing, AppError> {
        match lock(&self.store).delete(&evaluation_id(&request.id))? {
            true => Ok(Nothing {}),
            false => Err(AppError::not_found("evaluation", &request.id)),
        }
    }

    /// Brings a deleted evaluation back.
    ///
    /// # Errors
    /// None with this id was deleted, or the workspace cannot be written.
    pub fn restore_evaluation(&self, request: EvaluationRequest) -> Result<EvaluationView, AppError> {
        let id = evaluation_id(&request.id);
        if !lock(&self.store).restore_deleted(&id)? {
            return Err(AppError::not_found("evaluation", &request.id));
        }
        let entry = self.evaluation_entry(EvaluationLogKind::Restored, String::new(), String::new())?;
        lock(&self.store).append_log(&id, &entry)?;
        self.evaluation(request)
    }

    /// The log of an evaluation, oldest first.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn evaluation_log(&self, request: EvaluationRequest) -> Result<EvaluationLog, AppError> {
        let stored = self.stored_evaluation(&request.id)?;
        let lines = self.store().log(&stored.record.id)?;
        Ok(EvaluationLog { lines: lines.into_iter().map(log_line).collect() })
    }

    /// An evaluation as it is stored. When answers were first opened is read from the log, which no undo takes back.
    pub(crate) fn stored_evaluation(&self, id: &str) -> Result<Stored<Evaluation>, AppError> {
        let id = evaluation_id(id);
        let store = self.store();
        let mut stored = store.get(&id)?.ok_or_else(|| AppError::not_found("evaluation", id.as_str()))?;
        if stored.record.opened_at.is_none() {
            let opens = |entry: &LogEntry<EvaluationLogKind>| {
                matches!(entry.kind, EvaluationLogKind::Opened | EvaluationLogKind::TakeIn)
            };
            stored.record.opened_at = store.log(&id)?.into_iter().find(opens).map(|entry| entry.at);
        }
        Ok(stored)
    }

    pub(crate) fn evaluation_entry(
        &self,
        kind: EvaluationLogKind,
        subject: String,
        detail: String,
    ) -> Result<LogEntry<EvaluationLogKind>, AppError> {
        Ok(LogEntry { at: self.now(), who: self.settings()?.signature, kind, subject, detail })
    }
}

pub(crate) fn log_line(entry: LogEntry<EvaluationLogKind>) -> EvaluationLogLine {
    EvaluationLogLine {
        at: entry.at,
        who: entry.who,
        kind: entry.kind,
        subject: entry.subject,
        detail: entry.detail,
    }
}

pub(crate) fn evaluation_id(id: &str) -> EvaluationId {
    EvaluationId::new(id)
}

pub(crate) fn submission_id(id: &str) -> SubmissionId {
    SubmissionId::new(id)
}

pub(crate) fn requirement(id: &str) -> RequirementId {
    RequirementId::new(id)
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
