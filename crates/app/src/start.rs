//! The start page.

use crate::App;
use crate::error::AppError;
use crate::procurement::summary;
use crate::wire::Nothing;
use crate::wire::start::Start;
use domain::procurement::Procurement;

impl App {
    /// What the start page shows.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn start(&self, _: Nothing) -> Result<Start, AppError> {
        let today = self.today();
        let rows = self.store().all::<Procurement>()?;
        let mut procurements = Vec::with_capacity(rows.len());
        for row in rows {
            if let Some(stored) = self.store().get(&row.id)? {
                procurements.push(summary(&stored, &self.catalogue, today));
            }
        }
        Ok(Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            sets: self.catalogue.sets.len(),
            requirements: self.catalogue.requirements.len(),
            settings: self.settings()?,
            procurements,
            workspace: self.workspace.to_string_lossy().into_owned(),
        })
    }
}
