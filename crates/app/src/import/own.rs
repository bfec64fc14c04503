//! Rows of a table as own requirements of a procurement: one change, one line in the log, one step of undo.

use crate::App;
use crate::error::AppError;
use crate::wire::import::ImportOwn;
use crate::wire::procurement::{ChangeRequest, ProcurementView};
use domain::procurement::Change;

impl App {
    /// Takes rows in as own requirements.
    ///
    /// # Errors
    /// The file is not the one that was shown, no row is chosen, another window saved in between, or the workspace
    /// cannot be written.
    pub fn import_own(&self, request: ImportOwn) -> Result<ProcurementView, AppError> {
        let language = self.stored(&request.id)?.record.header.language;
        let (from, own) = self.chosen_rows(&request.chosen, language)?;
        self.change(ChangeRequest {
            id: request.id,
            revision: request.revision,
            change: Change::AddOwnMany { own, from },
        })
    }
}
