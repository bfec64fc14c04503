//! Points: the model, what it gives, and what another model would give.

use super::evaluation_id;
use crate::App;
use crate::error::AppError;
use crate::wire::evaluation::EvaluationRequest;
use crate::wire::evaluation::scoring::{Scoring, ScoringRequirement, ScoringTheme, WhatIf};
use domain::evaluation::{EvaluationChange, Scores, ScoringModel, gives_points, scores};
use domain::list::Entry;

impl App {
    /// The scoring model of an evaluation, what can be weighted, and what it gives.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn scoring(&self, request: EvaluationRequest) -> Result<Scoring, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let proposed = ScoringModel::proposed(&evaluation.list);
        let model = evaluation.scoring.clone();
        let in_use = model.as_ref().unwrap_or(&proposed);
        let weighable: Vec<&Entry> =
            evaluation.list.entries.iter().filter(|entry| gives_points(entry)).collect();
        let themes = weighable.chunk_by(|a, b| a.theme == b.theme).filter_map(|group| {
            let first = group.first()?;
            Some(ScoringTheme {
                id: first.theme.to_string(),
                name: first.theme_name.clone(),
                requirements: group
                    .iter()
                    .map(|entry| ScoringRequirement {
                        id: entry.id.to_string(),
                        title: entry.title.clone(),
                        list_weight: entry.weight,
                        weight: in_use.weight(entry),
                    })
                    .collect(),
            })
        });
        Ok(Scoring {
            themes: themes.collect(),
            scores: model.as_ref().map(|model| scores(&evaluation, model)),
            opened: evaluation.opened_at.is_some(),
            model,
            proposed,
        })
    }

    /// What another model would give. Nothing is stored and nothing is logged.
    ///
    /// # Errors
    /// There is no such evaluation, or the model could not be used.
    pub fn what_if(&self, request: WhatIf) -> Result<Scores, AppError> {
        let evaluation = self.stored_evaluation(evaluation_id(&request.id).as_str())?.record;
        let change = EvaluationChange::Scoring { model: Some(request.model.clone()) };
        // Through the same door as a model that is kept, so that what cannot be kept cannot be tried either.
        evaluation.changed(&change, &self.now())?;
        Ok(scores(&evaluation, &request.model))
    }
}
