//! The municipality's logo: chosen once, kept in the workspace, drawn on the front page of every PDF.

use crate::error::AppError;
use crate::wire::Nothing;
use crate::wire::documents::{PathRequest, PickedPath};
use crate::wire::logo::{Logo, LogoAnswer};
use crate::{App, lock};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::io::Read;
use std::path::Path;

const KEY: &str = "logo";

/// As it is kept among the settings.
#[derive(Serialize, Deserialize)]
struct Kept {
    name: String,
    image: String,
}

impl App {
    /// The logo that documents get.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn logo(&self, _: Nothing) -> Result<LogoAnswer, AppError> {
        let Some((name, image)) = self.kept_logo()? else { return Ok(LogoAnswer { logo: None }) };
        let (width, height) = pdf::check_logo(&image)?;
        let kind = if image.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
        let picture = format!("data:image/{kind};base64,{}", STANDARD.encode(&image));
        Ok(LogoAnswer { logo: Some(Logo { name, width, height, picture }) })
    }

    /// Lets the user pick a picture.
    ///
    /// # Errors
    /// The shell has no dialog.
    pub fn pick_picture(&self, _: Nothing) -> Result<PickedPath, AppError> {
        let picked = self.host.pick_picture()?;
        Ok(PickedPath { path: picked.map(|path| path.to_string_lossy().into_owned()) })
    }

    /// Takes a picture from the disk as the logo. The file itself is not needed afterwards.
    ///
    /// # Errors
    /// It cannot be read, or is no picture that a document can have.
    pub fn choose_logo(&self, request: PathRequest) -> Result<LogoAnswer, AppError> {
        let path = Path::new(&request.path);
        let disk = |error: std::io::Error| AppError::disk(path, &error);
        let mut image = Vec::new();
        let limit = pdf::LOGO_FILE_LIMIT as u64 + 1;
        std::fs::File::open(path).map_err(disk)?.take(limit).read_to_end(&mut image).map_err(disk)?;
        pdf::check_logo(&image)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let kept = Kept { name, image: STANDARD.encode(&image) };
        let text = serde_json::to_string(&kept).map_err(|error| AppError::internal(&error))?;
        lock(&self.store).set_setting(KEY, &text)?;
        self.logo(Nothing {})
    }

    /// Makes documents without a logo again.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub fn remove_logo(&self, _: Nothing) -> Result<LogoAnswer, AppError> {
        lock(&self.store).set_setting(KEY, "")?;
        Ok(LogoAnswer { logo: None })
    }

    /// The logo as documents take it; it is described by the name of the organisation.
    pub(crate) fn document_logo(&self) -> Result<Option<domain::document::Logo>, AppError> {
        let kept = self.kept_logo()?;
        Ok(kept.map(|(_, image)| domain::document::Logo { image, alternative: String::new() }))
    }

    /// What cannot be read any more is as if it had never been chosen.
    fn kept_logo(&self) -> Result<Option<(String, Vec<u8>)>, AppError> {
        let text = self.store().setting(KEY)?;
        let kept: Option<Kept> = text.and_then(|text| serde_json::from_str(&text).ok());
        Ok(kept.and_then(|kept| Some((kept.name, STANDARD.decode(kept.image).ok()?))))
    }
}
