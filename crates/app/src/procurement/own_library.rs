//! Own requirements of other procurements and of the user's own sets, for reuse.

use crate::App;
use crate::error::AppError;
use crate::wire::procurement::{OwnLibrary, OwnLibraryItem, ProcurementRequest};
use domain::procurement::Procurement;

impl App {
    /// Own requirements of every other procurement, and of the user's own sets; the same text is offered once, from the
    /// procurement changed last.
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
                    items.push(OwnLibraryItem { procurement: row.name.clone(), custom_set: false, own });
                }
            }
        }
        for set in self.store().custom_sets()? {
            for own in set.requirements {
                if items.iter().all(|item| item.own.text != own.text) {
                    items.push(OwnLibraryItem { procurement: set.name.clone(), custom_set: true, own });
                }
            }
        }
        Ok(OwnLibrary { items })
    }
}
