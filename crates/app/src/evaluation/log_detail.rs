//! What a line in the log of an evaluation says: which answers, and what was decided, in words.

use domain::evaluation::{CellRef, Evaluation, EvaluationChange, ScoringModel, vendor_name};
use domain::text::Language;
use domain::words::{EvaluationWords, Words};

/// Identifiers of what the change is about, separated by blanks.
pub(super) fn subject(change: &EvaluationChange, after: &Evaluation) -> String {
    let cell = |cell: &CellRef| format!("{}/{}", cell.submission, cell.requirement);
    match change {
        EvaluationChange::TakeIn { incoming } => {
            let taken = after.submissions.iter().rev().take(incoming.len()).rev();
            taken.map(|one| one.id.to_string()).collect::<Vec<_>>().join(" ")
        }
        EvaluationChange::Remove { submission } => submission.to_string(),
        EvaluationChange::Verdict { cells, .. } => cells.iter().map(cell).collect::<Vec<_>>().join(" "),
        EvaluationChange::FollowUp { cell: one, .. } => cell(one),
        EvaluationChange::Beside { submission, answers, .. } => {
            let cells = answers.keys().map(|requirement| format!("{submission}/{requirement}"));
            cells.collect::<Vec<_>>().join(" ")
        }
        EvaluationChange::Scoring { .. } | EvaluationChange::FixScoring | EvaluationChange::Date { .. } => {
            String::new()
        }
    }
}

/// What was decided, in the language of the list.
pub(super) fn detail(change: &EvaluationChange, after: &Evaluation, language: Language) -> String {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    match change {
        EvaluationChange::TakeIn { incoming } => {
            let taken = after.submissions.iter().rev().take(incoming.len()).rev();
            let told = taken.map(|one| {
                let product = &one.declaration.product;
                format!("{}, {} {} ({})", vendor_name(one), product.name, product.version, one.file_name)
            });
            told.collect::<Vec<_>>().join("; ")
        }
        EvaluationChange::Remove { .. } => String::new(),
        EvaluationChange::Verdict { verdict: None, .. } => own.verdict_taken_back.to_owned(),
        EvaluationChange::Verdict { verdict: Some(verdict), .. } => match verdict.reason.trim() {
            "" => own.outcome(verdict.outcome).to_owned(),
            reason => format!("{}: {reason}", own.outcome(verdict.outcome)),
        },
        EvaluationChange::FollowUp { text: None, .. } => own.question_as_proposed.to_owned(),
        EvaluationChange::FollowUp { text: Some(text), .. } => match text.trim() {
            "" => own.question_not_asked.to_owned(),
            text => text.to_owned(),
        },
        EvaluationChange::Beside { framework, .. } => framework.clone(),
        EvaluationChange::Scoring { model: None } => own.scoring_off.to_owned(),
        EvaluationChange::Scoring { model: Some(model) } => model_words(model, own),
        EvaluationChange::FixScoring => {
            after.scoring.as_ref().map(|model| model_words(model, own)).unwrap_or_default()
        }
        EvaluationChange::Date { date: None } => own.date_today.to_owned(),
        EvaluationChange::Date { date: Some(date) } => words.date(*date),
    }
}

/// The whole model, so that the log alone can show which one was used.
fn model_words(model: &ScoringModel, words: &EvaluationWords) -> String {
    let set = model.requirement_weights.len() + model.theme_weights.len();
    let mut text = words
        .scoring_set
        .replace("{partly}", &model.partly.to_string())
        .replace("{planned}", &model.planned.to_string())
        .replace("{default}", &model.default_weight.to_string())
        .replace("{weights}", &set.to_string());
    let themes = model.theme_weights.iter().map(|(id, weight)| format!("{id} {weight}"));
    let requirements = model.requirement_weights.iter().map(|(id, weight)| format!("{id} {weight}"));
    let weights = themes.chain(requirements).collect::<Vec<_>>().join(", ");
    if !weights.is_empty() {
        text = format!("{text} {weights}");
    }
    text
}
