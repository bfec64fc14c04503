//! One change of an evaluation: from the store, through the rules, back into the store with its line in the log.

use super::log_detail::{detail, subject};
use super::{overview, requirement, submission_id};
use crate::error::AppError;
use crate::wire::evaluation::matrix::{SetFollowUp, SetVerdict};
use crate::wire::evaluation::scoring::{FixScoring, SetScoring};
use crate::wire::evaluation::{EvaluationView, RemoveSubmission, SetEvaluationDate};
use crate::{App, lock};
use domain::Date;
use domain::evaluation::{CellRef, EvaluationChange};
use domain::text::Language;

impl App {
    /// Takes a submission out again.
    ///
    /// # Errors
    /// There is no such submission, another window saved in between, or the workspace cannot be written.
    pub fn remove_submission(&self, request: RemoveSubmission) -> Result<EvaluationView, AppError> {
        let change = EvaluationChange::Remove { submission: submission_id(&request.submission) };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Chooses the day that evidence is held against.
    ///
    /// # Errors
    /// It is not a date; as [`App::remove_submission`].
    pub fn set_evaluation_date(&self, request: SetEvaluationDate) -> Result<EvaluationView, AppError> {
        let date = match request.date.as_deref().map(str::trim) {
            None | Some("") => None,
            Some(text) => {
                let date = text.parse::<Date>();
                Some(date.map_err(|_| AppError::NotADate { value: text.to_owned() })?)
            }
        };
        let change = EvaluationChange::Date { date };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Gives a verdict on one or many answers, or takes it back.
    ///
    /// # Errors
    /// A reason is missing, or there is no such answer; as [`App::remove_submission`].
    pub fn set_verdict(&self, request: SetVerdict) -> Result<EvaluationView, AppError> {
        let change = EvaluationChange::Verdict { cells: request.cells, verdict: request.verdict };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Rewords a follow-up question.
    ///
    /// # Errors
    /// There is no such answer; as [`App::remove_submission`].
    pub fn set_follow_up(&self, request: SetFollowUp) -> Result<EvaluationView, AppError> {
        let cell = CellRef {
            submission: submission_id(&request.submission),
            requirement: requirement(&request.requirement),
        };
        let change = EvaluationChange::FollowUp { cell, text: request.text };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Sets, changes or does away with the scoring model.
    ///
    /// # Errors
    /// A weight is too high; as [`App::remove_submission`].
    pub fn set_scoring(&self, request: SetScoring) -> Result<EvaluationView, AppError> {
        let change = EvaluationChange::Scoring { model: request.model };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    /// Fixes the scoring model at this moment.
    ///
    /// # Errors
    /// There is none; as [`App::remove_submission`].
    pub fn fix_scoring(&self, request: FixScoring) -> Result<EvaluationView, AppError> {
        self.change_evaluation(&request.id, request.revision, &EvaluationChange::FixScoring, request.language)
    }

    /// Changes an evaluation. A change that changes nothing is neither stored nor logged.
    pub(super) fn change_evaluation(
        &self,
        id: &str,
        revision: u64,
        change: &EvaluationChange,
        language: Language,
    ) -> Result<EvaluationView, AppError> {
        let stored = self.stored_evaluation(id)?;
        let before = &stored.record;
        let next = before.changed(change, &self.now())?;
        if next == *before {
            return Ok(overview::view(&stored, self.today(), language));
        }
        let entry = self.evaluation_entry(
            change.kind(before),
            subject(change, &next),
            detail(change, &next, before.list.language),
        )?;
        let saved = lock(&self.store).save(&next, revision, &entry)?;
        Ok(overview::view(&saved, self.today(), language))
    }
}
