//! Reading answered files: a job that reads, a report per file that a person sees, and taking in what was confirmed.

use crate::wire::documents::JobState;
use crate::wire::{WireError, wire};
use domain::declaration::reading::{Place, UnknownRow, Unreadable};
use domain::declaration::{SignOff, SignOffState};
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// What kind of file answers came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AnswerFileFormat {
    /// Excel or another spreadsheet.
    Workbook,
    /// A PDF form.
    Pdf,
    /// An exchange package.
    Package,
}

/// Whether a file answers the list of the evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ListMatch {
    /// It says so.
    Same,
    /// It answers another list, or another version of this one; what matches is taken all the same.
    Other,
    /// It does not say.
    Unknown,
}

wire! {
    /// Files the user picked.
    pub struct PickedPaths {
        /// Their paths; empty when the user changed their mind.
        pub paths: Vec<String>,
    }

    /// What answered files belong to, by the list they answer. Empty where they do not say, or it is not here.
    pub struct Belonging {
        /// Evaluations of that list.
        pub evaluations: Vec<String>,
        /// Procurements that would make that list today.
        pub procurements: Vec<String>,
    }

    /// Reads files in the background. Nothing is kept until [`TakeIn`].
    pub struct ReadSubmissions {
        /// Evaluation.
        pub id: String,
        /// Paths of the files, from a dialog or dropped on the window.
        pub paths: Vec<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// Where reading stands.
    pub struct ReadingJob {
        /// Identifier of the job.
        pub job: u64,
        /// State.
        pub state: JobState,
        /// Share done, 0–1.
        pub progress: f32,
        /// Name of the file being read.
        pub current: Option<String>,
        /// Files read so far, in the order they were given.
        pub files: Vec<FileReading>,
        /// What stopped the whole job.
        pub error: Option<WireError>,
    }

    /// What was understood of one file.
    pub struct FileReading {
        /// Number within the job, from 0.
        pub file: usize,
        /// Name of the file.
        pub file_name: String,
        /// Full path.
        pub path: String,
        /// Why it cannot be taken in at all; the other fields are empty then.
        pub error: Option<WireError>,
        /// What kind of file; `None` where it could not be told.
        pub format: Option<AnswerFileFormat>,
        /// Whether it answers the list of the evaluation.
        pub list: ListMatch,
        /// Vendor, as the file says; to be filled in where it is blank.
        pub vendor: String,
        /// Organisation number, as the file says, whether or not it is one.
        pub organisation_number: String,
        /// The organisation number is not one: nine digits and a check digit.
        pub organisation_number_wrong: bool,
        /// Product, as the file says.
        pub product: String,
        /// Version, as the file says.
        pub version: String,
        /// Requirements that are answered.
        pub answered: usize,
        /// Requirements there are.
        pub of: usize,
        /// Requirements found in the file.
        pub matched: usize,
        /// Of them, those that stand in another order than they were sent in, or whose id was gone.
        pub moved: Vec<NamedRequirement>,
        /// Requirements whose text was altered.
        pub altered: Vec<AlteredText>,
        /// Rows that answer nothing in the list.
        pub unknown: Vec<UnknownRow>,
        /// Cells that could not be understood.
        pub unreadable: Vec<Unreadable>,
        /// Requirements that more than one row answers; the first answered row counts.
        pub duplicate: Vec<NamedRequirement>,
        /// Requirements that no row is for.
        pub missing: Vec<NamedRequirement>,
        /// Whether somebody signed, and whether the file still says what was signed.
        pub sign_off_state: SignOffState,
        /// Who signed.
        pub sign_off: Option<SignOff>,
        /// The submission of the same vendor and product that this one would take the place of.
        pub replaces: Option<String>,
        /// It says the very same as that one: there is nothing to take in.
        pub identical: bool,
    }

    /// A requirement by name.
    pub struct NamedRequirement {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
    }

    /// A requirement whose text in the file is not the text that was sent.
    pub struct AlteredText {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
        /// The text that was sent.
        pub sent: String,
        /// The text in the file.
        pub found: String,
        /// Where.
        pub place: Place,
    }

    /// Takes in what a person confirmed, all of it or nothing.
    pub struct TakeIn {
        /// Evaluation.
        pub id: String,
        /// The revision the change was made from; another one in the store is a conflict.
        pub revision: u64,
        /// The job that read the files.
        pub job: u64,
        /// What to take in.
        pub files: Vec<TakeInFile>,
        /// Language of explanations.
        pub language: Language,
    }

    /// One file to take in, with what a person corrected about who answers. `None` means as the file says.
    pub struct TakeInFile {
        /// Number within the job.
        pub file: usize,
        /// Vendor.
        #[serde(default)]
        pub vendor: Option<String>,
        /// Organisation number; empty for none.
        #[serde(default)]
        pub organisation_number: Option<String>,
        /// Product.
        #[serde(default)]
        pub product: Option<String>,
        /// Version.
        #[serde(default)]
        pub version: Option<String>,
    }
}
