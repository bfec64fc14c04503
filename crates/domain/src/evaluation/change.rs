//! Every way an evaluation can change, and the rules each change must keep.
//!
//! As a procurement, an evaluation changes through one door, [`Evaluation::changed`], so that every change can be
//! logged and undone. What a vendor said is not among the things that can be changed.

use super::beside::Beside;
use super::refusal::{EvaluationError, LONGEST_TEXT, MOST_SUBMISSIONS};
use super::{AnswerVerdict, Evaluation, Outcome, ScoringModel, Submission, says_the_same};
use crate::Date;
use crate::declaration::reading::{Altered, Unreadable};
use crate::declaration::{Declaration, SignOffState};
use crate::ids::{RequirementId, SubmissionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One vendor's answer to one requirement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CellRef {
    /// Whose answer.
    pub submission: SubmissionId,
    /// To what.
    pub requirement: RequirementId,
}

/// Answers that are about to be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    /// Name of the file they came in.
    pub file_name: String,
    /// What the vendor says.
    pub declaration: Declaration,
    /// Requirement texts that were changed on the way.
    pub altered: Vec<Altered>,
    /// Cells that could not be understood.
    pub unreadable: Vec<Unreadable>,
    /// Whether the sign-off held when the file was read.
    pub sign_off_state: SignOffState,
}

/// A change to an evaluation.
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationChange {
    /// Answers are taken in, all of them or none.
    TakeIn {
        /// In the order they were given; a later one of the same vendor and product replaces an earlier.
        incoming: Vec<Incoming>,
    },
    /// A submission is taken out again.
    Remove {
        /// Which.
        submission: SubmissionId,
    },
    /// A verdict on one or many answers, or a verdict taken back.
    Verdict {
        /// Which answers.
        cells: Vec<CellRef>,
        /// The verdict.
        verdict: Option<AnswerVerdict>,
    },
    /// A follow-up question reworded.
    FollowUp {
        /// About which answer.
        cell: CellRef,
        /// The question; empty when it is not to be asked, `None` for the proposed one.
        text: Option<String>,
    },
    /// What a vendor answered to another framework is laid beside requirements.
    Beside {
        /// Whose answer.
        submission: SubmissionId,
        /// Identifier of the framework.
        framework: String,
        /// What stands beside which requirement; what stood beside others from this framework is taken away.
        answers: BTreeMap<RequirementId, Beside>,
    },
    /// The scoring model set, changed or done away with.
    Scoring {
        /// The model.
        model: Option<ScoringModel>,
    },
    /// The scoring model fixed.
    FixScoring,
    /// The day that evidence is held against.
    Date {
        /// The day.
        date: Option<Date>,
    },
}

impl Evaluation {
    /// This evaluation after one change made at `at` (RFC 3339).
    ///
    /// # Errors
    /// The change names what is not there, or breaks a rule.
    pub fn changed(&self, change: &EvaluationChange, at: &str) -> Result<Evaluation, EvaluationError> {
        let mut next = self.clone();
        match change {
            EvaluationChange::TakeIn { incoming } => next.take_in(incoming, at)?,
            EvaluationChange::Remove { submission } => next.remove(submission)?,
            EvaluationChange::Verdict { cells, verdict } => next.judge(cells, verdict.as_ref())?,
            EvaluationChange::FollowUp { cell, text } => next.ask(cell, text.as_deref())?,
            EvaluationChange::Beside { submission, framework, answers } => {
                next.lay_beside(submission, framework, answers)?;
            }
            EvaluationChange::Scoring { model } => next.score_by(model.as_ref())?,
            EvaluationChange::FixScoring => {
                let model = next.scoring.as_mut().ok_or(EvaluationError::NoScoring)?;
                // Fixed once is fixed; only another model can be fixed again.
                model.fixed_at.get_or_insert_with(|| at.to_owned());
            }
            EvaluationChange::Date { date } => next.date = *date,
        }
        Ok(next)
    }

    fn take_in(&mut self, incoming: &[Incoming], at: &str) -> Result<(), EvaluationError> {
        if self.submissions.len() + incoming.len() > MOST_SUBMISSIONS {
            return Err(EvaluationError::TooMany { limit: MOST_SUBMISSIONS });
        }
        if !incoming.is_empty() {
            self.opened_at.get_or_insert_with(|| at.to_owned());
        }
        for one in incoming {
            let product = &one.declaration.product;
            for (field, text) in [("vendor", &product.supplier.name), ("product", &product.name)] {
                if text.trim().is_empty() {
                    return Err(EvaluationError::Blank { field });
                }
            }
            let replaces = self.counterpart(product).map(|earlier| earlier.id.clone());
            self.submission_numbered += 1;
            let id = SubmissionId::new(format!("s-{}", self.submission_numbered));
            let mut declaration = one.declaration.clone();
            // What was asked is what the buyer froze, whatever the file holds; it stands once, in the evaluation.
            declaration.list = Arc::new(self.list.without_content());
            declaration.answers.retain(|id, _| self.list.entries.iter().any(|entry| entry.id == *id));
            if let Some(earlier) = &replaces {
                self.keep_verdicts(earlier, &id, &declaration);
            }
            self.submissions.push(Submission {
                id,
                file_name: one.file_name.clone(),
                received_at: at.to_owned(),
                declaration: Arc::new(declaration),
                altered: one.altered.clone(),
                unreadable: one.unreadable.clone(),
                sign_off_state: one.sign_off_state,
                replaces,
            });
        }
        Ok(())
    }

    /// A verdict on an answer that a new version repeats word for word still stands.
    fn keep_verdicts(&mut self, earlier: &SubmissionId, later: &SubmissionId, declaration: &Declaration) {
        let Some(before) = self.submission(earlier) else { return };
        let same: Vec<RequirementId> = self
            .verdicts
            .get(earlier)
            .into_iter()
            .flat_map(BTreeMap::keys)
            .filter(|id| says_the_same(before.declaration.answers.get(id), declaration.answers.get(id)))
            .cloned()
            .collect();
        let kept: BTreeMap<_, _> = same
            .into_iter()
            .filter_map(|id| Some((id.clone(), self.verdict(earlier, &id)?.clone())))
            .collect();
        if !kept.is_empty() {
            self.verdicts.insert(later.clone(), kept);
        }
    }

    fn remove(&mut self, id: &SubmissionId) -> Result<(), EvaluationError> {
        let removed = self.known(id)?.clone();
        // What the removed one had replaced counts again, or is replaced by what replaced the removed one.
        for other in &mut self.submissions {
            if other.replaces.as_ref() == Some(id) {
                other.replaces.clone_from(&removed.replaces);
            }
        }
        self.submissions.retain(|one| one.id != *id);
        self.verdicts.remove(id);
        self.follow_ups.remove(id);
        self.beside.remove(id);
        Ok(())
    }

    fn judge(&mut self, cells: &[CellRef], verdict: Option<&AnswerVerdict>) -> Result<(), EvaluationError> {
        let verdict = verdict.map(|verdict| AnswerVerdict {
            outcome: verdict.outcome,
            reason: verdict.reason.trim().to_owned(),
        });
        if let Some(verdict) = &verdict {
            if verdict.outcome == Outcome::NotAccepted && verdict.reason.is_empty() {
                return Err(EvaluationError::NoReason);
            }
            short_enough("reason", &verdict.reason)?;
        }
        for cell in cells {
            self.check(cell)?;
            let of_submission = self.verdicts.entry(cell.submission.clone()).or_default();
            match &verdict {
                Some(verdict) => of_submission.insert(cell.requirement.clone(), verdict.clone()),
                None => of_submission.remove(&cell.requirement),
            };
        }
        self.verdicts.retain(|_, verdicts| !verdicts.is_empty());
        Ok(())
    }

    fn ask(&mut self, cell: &CellRef, text: Option<&str>) -> Result<(), EvaluationError> {
        self.check(cell)?;
        let of_submission = self.follow_ups.entry(cell.submission.clone()).or_default();
        match text.map(str::trim) {
            Some(text) => {
                short_enough("question", text)?;
                of_submission.insert(cell.requirement.clone(), text.to_owned());
            }
            None => {
                of_submission.remove(&cell.requirement);
            }
        }
        self.follow_ups.retain(|_, questions| !questions.is_empty());
        Ok(())
    }

    fn lay_beside(
        &mut self,
        submission: &SubmissionId,
        framework: &str,
        answers: &BTreeMap<RequirementId, Beside>,
    ) -> Result<(), EvaluationError> {
        self.known(submission)?;
        for (requirement, beside) in answers {
            self.asked(requirement)?;
            short_enough("answer", &beside.text)?;
        }
        let of_submission = self.beside.entry(submission.clone()).or_default();
        of_submission.retain(|_, beside| beside.framework != framework);
        of_submission.extend(answers.clone());
        self.beside.retain(|_, answers| !answers.is_empty());
        Ok(())
    }

    fn score_by(&mut self, model: Option<&ScoringModel>) -> Result<(), EvaluationError> {
        let Some(model) = model else {
            self.scoring = None;
            return Ok(());
        };
        let weights = model.requirement_weights.values().chain(model.theme_weights.values());
        if weights.chain([&model.partly, &model.planned, &model.default_weight]).any(|weight| *weight > 100) {
            return Err(EvaluationError::WeightTooHigh);
        }
        if let Some(unknown) = model.requirement_weights.keys().find(|id| self.asked(id).is_err()) {
            return Err(EvaluationError::UnknownRequirement { id: unknown.clone() });
        }
        let before = self.scoring.as_ref();
        let mut model = ScoringModel { fixed_at: None, changed_after_opening: false, ..model.clone() };
        let says = |model: &ScoringModel| ScoringModel {
            fixed_at: None,
            changed_after_opening: false,
            ..model.clone()
        };
        if before.map(&says).as_ref() == Some(&model) {
            // Nothing is changed; what was fixed stays fixed.
            return Ok(());
        }
        model.changed_after_opening = self.opened_at.is_some();
        self.scoring = Some(model);
        Ok(())
    }

    fn check(&self, cell: &CellRef) -> Result<(), EvaluationError> {
        self.known(&cell.submission)?;
        self.asked(&cell.requirement)
    }

    fn known(&self, id: &SubmissionId) -> Result<&Submission, EvaluationError> {
        self.submission(id).ok_or_else(|| EvaluationError::UnknownSubmission { id: id.clone() })
    }

    fn asked(&self, id: &RequirementId) -> Result<(), EvaluationError> {
        match self.list.entries.iter().any(|entry| entry.id == *id) {
            true => Ok(()),
            false => Err(EvaluationError::UnknownRequirement { id: id.clone() }),
        }
    }
}

fn short_enough(field: &'static str, text: &str) -> Result<(), EvaluationError> {
    if text.chars().count() > LONGEST_TEXT { Err(EvaluationError::TooLong { field }) } else { Ok(()) }
}
