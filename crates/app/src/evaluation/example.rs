//! The shipped example evaluation.

use crate::App;
use crate::error::AppError;
use crate::wire::catalogue::InLanguage;
use crate::wire::evaluation::EvaluationView;

impl App {
    /// Creates the shipped example.
    ///
    /// # Errors
    /// Always, until it is built.
    pub fn create_example_evaluation(&self, _: InLanguage) -> Result<EvaluationView, AppError> {
        Err(AppError::NotBuilt)
    }
}
