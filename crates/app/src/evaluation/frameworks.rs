//! Answers to other frameworks, laid beside the list through the mappings once a person has confirmed them.

use super::{requirement, submission_id};
use crate::App;
use crate::error::AppError;
use crate::wire::catalogue::InLanguage;
use crate::wire::evaluation::EvaluationView;
use crate::wire::evaluation::frameworks::{
    AnswerFramework, AnswerFrameworks, ConfirmSuggestions, SuggestRequest, Suggestion, Suggestions,
};
use domain::catalogue::Framework;
use domain::evaluation::{
    Evaluation, EvaluationChange, Suggestion as Suggested, read_place_answers, suggestions,
};
use domain::text::Language;
use std::collections::{BTreeMap, BTreeSet};

/// Longest pasted answer, in bytes.
const LONGEST_PASTE: usize = 1024 * 1024;

impl App {
    /// Frameworks outside the catalogue whose answers can be laid beside the list.
    ///
    /// # Errors
    /// None.
    pub fn answer_frameworks(&self, request: InLanguage) -> Result<AnswerFrameworks, AppError> {
        let frameworks = self.catalogue.frameworks.iter().map(|one| framework(one, request.language));
        Ok(AnswerFrameworks { frameworks: frameworks.collect() })
    }

    /// Which requirements an answer to another framework speaks to. Nothing is kept.
    ///
    /// # Errors
    /// There is no such evaluation, submission or framework, or the text is too long.
    pub fn suggest_from_framework(&self, request: SuggestRequest) -> Result<Suggestions, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let known = self.framework(&request.framework)?;
        let (answers, unknown_lines) = read_place_answers(limited(&request.text)?, known);
        let items = self.suggested(&evaluation, &request.submission, known, &request.text)?;
        let used: BTreeSet<&String> = items.iter().flat_map(|one| &one.beside.places).collect();
        let mut without: Vec<String> = Vec::new();
        for answer in &answers {
            if !used.contains(&answer.place) && !without.contains(&answer.place) {
                without.push(answer.place.clone());
            }
        }
        let submission = evaluation.submission(&submission_id(&request.submission));
        Ok(Suggestions {
            framework: framework(known, request.language),
            without_requirement: without,
            unknown_lines,
            items: items
                .into_iter()
                .map(|one| Suggestion {
                    title: evaluation
                        .list
                        .entries
                        .iter()
                        .find(|entry| entry.id == one.requirement)
                        .map(|entry| entry.title.clone())
                        .unwrap_or_default(),
                    answer: submission
                        .and_then(|submission| submission.declaration.answer(&one.requirement))
                        .and_then(|answer| answer.value),
                    requirement: one.requirement.to_string(),
                    relation: one.beside.relation,
                    places: one.beside.places,
                    text: one.beside.text,
                    confirmed: one.confirmed,
                })
                .collect(),
        })
    }

    /// Lays answers to another framework beside the requirements that a person confirmed.
    ///
    /// # Errors
    /// As [`App::suggest_from_framework`]; another window saved in between, or the workspace cannot be written.
    pub fn confirm_suggestions(&self, request: ConfirmSuggestions) -> Result<EvaluationView, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let known = self.framework(&request.framework)?;
        let confirmed: BTreeSet<_> = request.requirements.iter().map(|id| requirement(id)).collect();
        let suggested = self.suggested(&evaluation, &request.submission, known, &request.text)?;
        let answers: BTreeMap<_, _> = suggested
            .into_iter()
            .filter(|one| confirmed.contains(&one.requirement))
            .map(|one| (one.requirement, one.beside))
            .collect();
        let change = EvaluationChange::Beside {
            submission: submission_id(&request.submission),
            framework: known.id.clone(),
            answers,
        };
        self.change_evaluation(&request.id, request.revision, &change, request.language)
    }

    fn framework(&self, id: &str) -> Result<&Framework, AppError> {
        let known = self.catalogue.frameworks.iter().find(|one| one.id == id);
        known.ok_or_else(|| AppError::not_found("framework", id))
    }

    fn suggested(
        &self,
        evaluation: &Evaluation,
        submission: &str,
        framework: &Framework,
        text: &str,
    ) -> Result<Vec<Suggested>, AppError> {
        let submission = evaluation
            .submission(&submission_id(submission))
            .ok_or_else(|| AppError::not_found("submission", submission))?;
        let (answers, _) = read_place_answers(limited(text)?, framework);
        Ok(suggestions(evaluation, submission, framework, &answers))
    }
}

fn limited(text: &str) -> Result<&str, AppError> {
    match text.len() > LONGEST_PASTE {
        true => Err(domain::evaluation::EvaluationError::TooLong { field: "answer" }.into()),
        false => Ok(text),
    }
}

fn framework(one: &Framework, language: Language) -> AnswerFramework {
    let places: BTreeSet<&String> = one.places.iter().flat_map(|place| &place.places).collect();
    AnswerFramework {
        id: one.id.clone(),
        title: one.title.clone(),
        publisher: one.publisher.clone(),
        confidence: one.confidence,
        note: one.note.get(language).to_owned(),
        places: places.into_iter().cloned().collect(),
    }
}
