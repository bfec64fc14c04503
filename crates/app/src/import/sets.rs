//! Sets of the user's own: kept in the workspace, offered wherever own requirements are used again.

use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::import::{CustomSetView, CustomSets, DeleteCustomSet, ImportSet};
use crate::{App, lock};
use domain::import::CustomSet;
use domain::procurement::{NAME_LIMIT, OwnRequirement};

impl App {
    /// Takes rows in as a set.
    ///
    /// # Errors
    /// The name is blank, the file is not the one that was shown, or the workspace cannot be written.
    pub fn import_set(&self, request: ImportSet) -> Result<CustomSetView, AppError> {
        let (file, requirements) = self.chosen_rows(&request.chosen, self.settings()?.language)?;
        let set = self.new_set(&request.name, file, requirements)?;
        lock(&self.store).insert_custom_set(&set)?;
        Ok(set_view(&set))
    }

    /// The user's own sets.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn custom_sets(&self, _: Nothing) -> Result<CustomSets, AppError> {
        Ok(CustomSets { sets: self.store().custom_sets()?.iter().map(set_view).collect() })
    }

    /// Deletes a set, or brings it back. Requirements that were taken from it stay where they are.
    ///
    /// # Errors
    /// There is no such set, or the workspace cannot be written.
    pub fn delete_custom_set(&self, request: DeleteCustomSet) -> Result<Nothing, AppError> {
        if lock(&self.store).delete_custom_set(&request.id, request.deleted)? {
            Ok(Nothing {})
        } else {
            Err(AppError::not_found("custom_set", &request.id))
        }
    }

    pub(super) fn new_set(
        &self,
        name: &str,
        file: String,
        requirements: Vec<OwnRequirement>,
    ) -> Result<CustomSet, AppError> {
        let name = name.trim();
        if name.is_empty() {
            return Err(domain::procurement::ChangeError::Blank { field: "name" }.into());
        }
        Ok(CustomSet {
            id: uuid::Uuid::new_v4().to_string(),
            name: name.chars().take(NAME_LIMIT).collect(),
            file,
            imported_on: self.today(),
            who: self.settings()?.signature,
            requirements,
        })
    }
}

pub(super) fn set_view(set: &CustomSet) -> CustomSetView {
    CustomSetView {
        id: set.id.clone(),
        name: set.name.clone(),
        file: set.file.clone(),
        imported_on: set.imported_on.to_string(),
        who: set.who.clone(),
        requirements: set.requirements.len(),
    }
}
