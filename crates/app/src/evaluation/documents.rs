//! Reports and follow-up questions as files. Not built yet.

use crate::App;
use crate::error::AppError;
use crate::wire::documents::JobRequest;
use crate::wire::evaluation::EvaluationRequest;
use crate::wire::evaluation::documents::{EvaluationDocumentPlan, EvaluationJob, MakeEvaluationDocuments};

macro_rules! not_built {
    ($($use_case:ident: $request:ty => $answer:ty;)+) => {
        impl App {
            $(
                /// Not built yet.
                ///
                /// # Errors
                /// Always.
                pub fn $use_case(&self, _: $request) -> Result<$answer, AppError> {
                    Err(AppError::NotBuilt)
                }
            )+
        }
    };
}

not_built! {
    evaluation_documents: EvaluationRequest => EvaluationDocumentPlan;
    make_evaluation_documents: MakeEvaluationDocuments => EvaluationJob;
    evaluation_job: JobRequest => EvaluationJob;
    cancel_evaluation_job: JobRequest => EvaluationJob;
}
