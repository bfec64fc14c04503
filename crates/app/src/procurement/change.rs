//! One change: from the store, through the rules, back into the store with its line in the log.

use super::log_detail::{detail, subject};
use crate::error::AppError;
use crate::lookup::header;
use crate::wire::procurement::{ChangeRequest, HeaderRequest, ProcurementView};
use crate::{App, lock};
use domain::procurement::Change;

impl App {
    /// Changes a procurement. A change that changes nothing is neither stored nor logged.
    ///
    /// # Errors
    /// The rules refuse the change, another window saved in between, or the workspace cannot be written.
    pub fn change(&self, request: ChangeRequest) -> Result<ProcurementView, AppError> {
        let stored = self.stored(&request.id)?;
        let next = stored.record.changed(&request.change, &self.catalogue)?;
        if next == stored.record {
            return Ok(self.view(&stored));
        }
        let words = domain::words::Words::of(next.header.language);
        let entry = self.log_entry(
            request.change.kind(),
            subject(&request.change, &next),
            detail(&request.change, words, &self.catalogue),
        )?;
        let saved = lock(&self.store).save(&next, request.revision, &entry)?;
        Ok(self.view(&saved))
    }

    /// Changes name, buyer, numbers and language, with the organisation number as the user typed it.
    ///
    /// # Errors
    /// As [`App::change`], and for a wrong organisation number.
    pub fn change_header(&self, request: HeaderRequest) -> Result<ProcurementView, AppError> {
        let header = header(
            &request.name,
            &request.organisation,
            &request.organisation_number,
            &request.case_number,
            request.language,
        )?;
        self.change(ChangeRequest {
            id: request.id,
            revision: request.revision,
            change: Change::Header { header },
        })
    }
}
