//! Stands in for the desktop: a clock that can be stopped, and dialogs whose answers are given beforehand.

use crate::options::Options;
use app::{Host, HostError};
use chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveTime, TimeZone, Utc};
use std::path::{Path, PathBuf};

/// The surroundings of the program in a browser.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Where documents are put.
    pub documents: PathBuf,
    /// The day the clock stands still on.
    pub date: Option<NaiveDate>,
    /// Answer of the folder dialog.
    pub pick_folder: Option<PathBuf>,
    /// Answer of the file dialog: the first where one is picked, all where several can be.
    pub pick_file: Vec<PathBuf>,
}

impl From<&Options> for Surroundings {
    fn from(options: &Options) -> Self {
        Self {
            documents: options.documents.clone(),
            date: options.date,
            pick_folder: options.pick_folder.clone(),
            pick_file: options.pick_file.clone(),
        }
    }
}

impl Host for Surroundings {
    fn now(&self) -> DateTime<FixedOffset> {
        match self.date {
            // Midday by universal time is the same day everywhere in Norway, summer and winter.
            Some(date) => {
                let midday = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
                Utc.from_utc_datetime(&date.and_time(midday)).fixed_offset()
            }
            None => Local::now().fixed_offset(),
        }
    }

    fn documents_folder(&self) -> PathBuf {
        self.documents.clone()
    }

    fn pick_folder(&self, _start: &Path) -> Result<Option<PathBuf>, HostError> {
        self.pick_folder.clone().map(Some).ok_or(HostError::NotAvailable)
    }

    fn pick_file(&self) -> Result<Option<PathBuf>, HostError> {
        self.pick_file.first().cloned().map(Some).ok_or(HostError::NotAvailable)
    }

    fn pick_files(&self) -> Result<Vec<PathBuf>, HostError> {
        match self.pick_file.is_empty() {
            true => Err(HostError::NotAvailable),
            false => Ok(self.pick_file.clone()),
        }
    }

    fn open_folder(&self, _folder: &Path) -> Result<(), HostError> {
        Err(HostError::NotAvailable)
    }

    fn open_address(&self, _address: &str) -> Result<(), HostError> {
        Err(HostError::NotAvailable)
    }
}
