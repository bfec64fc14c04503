//! What was understood of an answered file, and what was not.
//!
//! The readers of workbooks, PDF forms and packages hand over [`RawAnswers`]: texts with the places they stood in, none
//! of them believed. Matching and interpreting happen here, the same for every format: by id, then by the hash of the
//! text, then by near text. Nothing is written anywhere; a person sees the [`Reading`] and confirms it.

use super::{Answer, SignOff};
use crate::ids::RequirementId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where in a file something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Place {
    /// Name of the sheet; empty where the format has none.
    pub sheet: String,
    /// Cell such as `H12`, or name of a form field.
    pub cell: String,
}

/// A text from a file, with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawField {
    /// The text, trimmed; a date cell as `YYYY-MM-DD`, a truth value as `true` or `false`.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// One row of an answered file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawRow {
    /// Id of the requirement, as it stands there.
    pub id: RawField,
    /// What the requirement is said to be: title and text.
    pub requirement: RawField,
    /// Answer.
    pub answer: RawField,
    /// Description.
    pub description: RawField,
    /// Deviation and compensating measure.
    pub deviation: RawField,
    /// Planned date.
    pub planned: RawField,
    /// Documentation.
    pub documentation: RawField,
    /// Responsibility.
    pub responsibility: RawField,
}

/// An answered file before anything in it is believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawAnswers {
    /// Id of the list it answers, where the file still says so.
    pub list_id: Option<String>,
    /// Rows, top to bottom.
    pub rows: Vec<RawRow>,
    /// Fields about vendor and product by code: `name`, `number`, `product`, `version`, `contact`, `email`, `phone`,
    /// `responsible`, `date`, and `role`, `statement`, `checksum` where it was signed off.
    pub vendor: BTreeMap<String, RawField>,
    /// Problems met while reading, before any matching.
    pub unreadable: Vec<Unreadable>,
}

/// A requirement whose text in the file is not the text that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Altered {
    /// The requirement.
    pub id: RequirementId,
    /// The text that was sent.
    pub sent: String,
    /// The text in the file.
    pub found: String,
    /// Where.
    pub place: Place,
}

/// A row that answers nothing in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnknownRow {
    /// Its id, or its text where it has none.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// A cell that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Unreadable {
    /// Where.
    pub place: Place,
    /// What stands there.
    pub value: String,
    /// What was expected: `answer`, `date`, `responsibility`, `organisation_number`, `text`.
    pub expected: String,
}

/// What was understood of an answered file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Id of the list it answers, where the file still says so.
    pub list_id: Option<String>,
    /// Answers by requirement.
    pub answers: BTreeMap<RequirementId, Answer>,
    /// Vendor and product by code, as [`RawAnswers::vendor`].
    pub vendor: BTreeMap<String, String>,
    /// Requirements found in the file, in the order of the list.
    pub matched: Vec<RequirementId>,
    /// Of them, those that stand in another order than they were sent in, or whose id was gone.
    pub moved: Vec<RequirementId>,
    /// Requirements whose text was altered.
    pub altered: Vec<Altered>,
    /// Rows that answer nothing in the list.
    pub unknown: Vec<UnknownRow>,
    /// Cells that could not be understood.
    pub unreadable: Vec<Unreadable>,
    /// Requirements that more than one row answers; the first answered row counts.
    pub duplicate: Vec<RequirementId>,
    /// Requirements that no row is for.
    pub missing: Vec<RequirementId>,
    /// Who signed, as the file says.
    pub sign_off: Option<SignOff>,
}
