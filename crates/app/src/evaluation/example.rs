//! The shipped example evaluation: the example purchase, and the answers of three invented vendors.
//!
//! The files are those that `cargo run -p acceptance --example example_answers` makes: typed, sorted and saved by the
//! real LibreOffice, and read here as any other file would be. The list is the one they answer, frozen with them, so that
//! the example stays whole when the catalogue moves on.

use super::answer_file::read_answer_bytes;
use crate::App;
use crate::error::AppError;
use crate::wire::catalogue::InLanguage;
use crate::wire::evaluation::EvaluationView;
use domain::evaluation::EvaluationChange;

const PACKAGE: &[u8] = include_bytes!("../example/anskaffelse.kravpakke");
const ANSWERS: [(&str, &[u8]); 3] = [
    ("svar-fjellvarde.xlsx", include_bytes!("../example/svar-fjellvarde.xlsx")),
    ("svar-tindeli.xlsx", include_bytes!("../example/svar-tindeli.xlsx")),
    ("svar-steinvik.xlsx", include_bytes!("../example/svar-steinvik.xlsx")),
];

impl App {
    /// Creates the shipped example, with its answers taken in.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub fn create_example_evaluation(&self, request: InLanguage) -> Result<EvaluationView, AppError> {
        let contents = package::read(PACKAGE)?;
        let list = contents.list.ok_or(AppError::EmptyList)?;
        let incoming = ANSWERS
            .iter()
            .map(|(name, bytes)| Ok(read_answer_bytes(name, bytes, &list)?.incoming))
            .collect::<Result<Vec<_>, AppError>>()?;
        let id = self.insert_evaluation(list, "anskaffelse.kravpakke".to_owned())?;
        self.change_evaluation(&id, 1, &EvaluationChange::TakeIn { incoming }, request.language)
    }
}
