//! Choices that are remembered between starts.

use crate::error::AppError;
use crate::wire::start::{SaveSettings, Settings};
use crate::{App, lock};

const KEY: &str = "settings";

impl App {
    /// Remembers the settings.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub fn save_settings(&self, request: SaveSettings) -> Result<Settings, AppError> {
        let text = serde_json::to_string(&request.settings).map_err(|error| AppError::internal(&error))?;
        lock(&self.store).set_setting(KEY, &text)?;
        Ok(request.settings)
    }

    /// The remembered settings; what cannot be read any more falls back to the defaults.
    pub(crate) fn settings(&self) -> Result<Settings, AppError> {
        let text = self.store().setting(KEY)?;
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }
}
