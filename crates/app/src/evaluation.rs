//! Evaluations: created, filled with answers, judged and reported.

use crate::App;
use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::catalogue as c;
use crate::wire::documents as d;
use crate::wire::evaluation::{self as e, documents as ed, matrix as em, reading as er, scoring as es};

macro_rules! not_built {
    ($($name:ident: $request:ty => $answer:ty;)+) => {
        impl App {
            $(
                /// Declared for the shells; not built yet.
                ///
                /// # Errors
                /// Always, until it is built.
                pub fn $name(&self, _: $request) -> Result<$answer, AppError> {
                    Err(AppError::NotBuilt)
                }
            )+
        }
    };
}

not_built! {
    evaluations: Nothing => e::Evaluations;
    create_evaluation: e::CreateEvaluation => e::EvaluationView;
    create_example_evaluation: c::InLanguage => e::EvaluationView;
    evaluation: e::EvaluationRequest => e::EvaluationView;
    delete_evaluation: e::EvaluationRequest => Nothing;
    restore_evaluation: e::EvaluationRequest => e::EvaluationView;
    undo_evaluation: e::EvaluationRequest => e::EvaluationView;
    redo_evaluation: e::EvaluationRequest => e::EvaluationView;
    evaluation_log: e::EvaluationRequest => e::EvaluationLog;
    evaluation_findings: e::FindingsRequest => e::EvaluationFindings;
    remove_submission: e::RemoveSubmission => e::EvaluationView;
    set_evaluation_date: e::SetEvaluationDate => e::EvaluationView;
    read_submissions: er::ReadSubmissions => er::ReadingJob;
    reading_job: d::JobRequest => er::ReadingJob;
    cancel_reading_job: d::JobRequest => er::ReadingJob;
    take_in_submissions: er::TakeIn => e::EvaluationView;
    evaluation_matrix: e::EvaluationRequest => em::Matrix;
    evaluation_cell: em::CellRequest => em::CellDetail;
    set_verdict: em::SetVerdict => e::EvaluationView;
    follow_ups: e::EvaluationRequest => em::FollowUps;
    set_follow_up: em::SetFollowUp => e::EvaluationView;
    answer_frameworks: c::InLanguage => em::AnswerFrameworks;
    suggest_from_framework: em::SuggestRequest => em::Suggestions;
    confirm_suggestions: em::ConfirmSuggestions => e::EvaluationView;
    scoring: e::EvaluationRequest => es::Scoring;
    set_scoring: es::SetScoring => e::EvaluationView;
    fix_scoring: es::FixScoring => e::EvaluationView;
    what_if: es::WhatIf => domain::evaluation::Scores;
    evaluation_documents: e::EvaluationRequest => ed::EvaluationDocumentPlan;
    make_evaluation_documents: ed::MakeEvaluationDocuments => ed::EvaluationJob;
    evaluation_job: d::JobRequest => ed::EvaluationJob;
    cancel_evaluation_job: d::JobRequest => ed::EvaluationJob;
    pick_files: Nothing => er::PickedPaths;
}
