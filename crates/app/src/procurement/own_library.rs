//! Own requirements of other procurements, for reuse.

use crate::App;
use crate::error::AppError;
use crate::wire::procurement::{OwnLibrary, OwnLibraryItem, ProcurementRequest};
use domain::procurement::Procurement;

impl App {
    /// Own requirements of every other procurement; the same text is offered once, from the one changed last.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn own_library(&self, request: ProcurementRequest) -> Result<OwnLibrary, AppError> {
        let mut items: Vec<OwnLibraryItem> = Vec::new();
        let rows = self.store().all::<Procurement>()?;
        for row in rows.into_iter().filter(|row| row.id.as_str() != request.id) {
            let Some(stored) = self.store().get(&row.id)? else { continue };
            for own in stored.record.own {
                if items.iter().all(|item| item.own.text != own.text) {
                    items.push(OwnLibraryItem { procurement: row.name.clone(), own });
                }
            }
        }
        Ok(OwnLibrary { items })
    }
}
