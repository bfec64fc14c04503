//! The requirement list: the picked and tailored requirements of one procurement, frozen with the wording used.
//!
//! A list that was sent out stays as it is; the catalogue can move on without it. What falls on the municipality leaves
//! the vendor's part and becomes the buyer's own tasks.

mod compose;
mod hash;
mod vendor;
mod version;
mod wording;

pub use compose::compose;
pub(crate) use hash::hex;
pub use hash::text_hash;
pub use version::{ListVersion, Wording};
pub use wording::{requirement_body, requirement_cell};

use crate::Date;
use crate::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use crate::ids::{EvidenceId, RequirementId, SetId, ThemeId};
use crate::import::ImportedNumber;
use crate::procurement::{Deviation, Fulfilment, Header};
use crate::text::Language;
use crate::words::import::imported_number;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A frozen requirement list in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequirementList {
    /// Derived from the content: the same list has the same id, a changed one has another.
    pub id: String,
    /// Who buys what.
    pub header: Header,
    /// Language of every text in the list.
    pub language: Language,
    /// The date the list was frozen.
    pub as_of: Date,
    /// What is bought and how it is delivered, in words.
    pub areas: Vec<String>,
    /// How it is delivered, in words; empty when not known.
    pub delivery: String,
    /// The sets that requirements were taken from.
    pub sets: Vec<ListedSet>,
    /// What the vendor answers, by theme in print order.
    pub entries: Vec<Entry>,
    /// What falls on the municipality itself.
    pub municipality_tasks: Vec<Entry>,
    /// What was left out, and on which ground.
    pub left_out: Vec<LeftOut>,
    /// Requirements that wait for an unanswered question and are not in the list.
    pub not_determined: usize,
    /// How the same list reads in the other languages it can be sent out in, frozen with it; empty in lists made before
    /// these were kept, and in one that was read back from a workbook.
    #[serde(default)]
    pub versions: Vec<ListVersion>,
}

impl RequirementList {
    /// The list with the official numbers the user brought in, each marked as such.
    pub fn with_imported_numbers(mut self, numbers: &BTreeMap<RequirementId, ImportedNumber>) -> Self {
        for entry in self.entries.iter_mut().chain(&mut self.municipality_tasks) {
            entry.imported_number =
                numbers.get(&entry.id).map(|number| imported_number(self.language, number));
        }
        self
    }
}

/// A set in the version used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedSet {
    /// Identifier.
    pub id: SetId,
    /// Title.
    pub title: String,
    /// Version.
    pub version: String,
    /// Who issued it.
    pub publisher: String,
    /// When it was read.
    pub read_on: Date,
    /// How many of the list's requirements come from it.
    pub used: usize,
}

/// A requirement as it stands in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Identifier; own requirements are `own-…`.
    pub id: RequirementId,
    /// The set it comes from; `None` for own requirements.
    pub set: Option<SetId>,
    /// Short name of the set, or the word for own requirements.
    pub set_name: String,
    /// The publisher's number.
    pub number: Option<String>,
    /// An official number the user brought in, with the words that say so and from where.
    #[serde(default)]
    pub imported_number: Option<String>,
    /// Theme.
    pub theme: ThemeId,
    /// Name of the theme.
    pub theme_name: String,
    /// Short name.
    pub title: String,
    /// The demand, as adapted by the buyer.
    pub text: String,
    /// The wording of the catalogue, where the buyer changed it.
    pub original: Option<String>,
    /// SHA-256 of the text as answered, see [`text_hash`].
    pub text_hash: String,
    /// Language the text is in; differs from the list's where it is not translated.
    pub text_language: Language,
    /// Role in the procurement.
    pub role: ProcurementRole,
    /// How binding it is at its source; `None` for own requirements.
    pub level: Option<NormLevel>,
    /// The level is inferred and not to be shown as settled.
    pub level_inferred: bool,
    /// Where it is in its life.
    pub lifecycle: Lifecycle,
    /// When it must be met.
    pub fulfilment: Fulfilment,
    /// Evidence demanded, in words.
    pub documentation: Vec<String>,
    /// The same as kinds of the catalogue; empty in lists made before kinds were kept.
    #[serde(default)]
    pub evidence: Vec<EvidenceId>,
    /// Shape of the answer.
    pub format: AnswerFormat,
    /// Weight; never leaves with the vendor's copy.
    pub weight: Option<u8>,
    /// Who must do it.
    pub responsibility: Responsibility,
    /// Where it stands.
    pub sources: Vec<EntrySource>,
    /// How sure we are; `None` for own requirements.
    pub confidence: Option<Confidence>,
    /// Why it is in the list, in sentences; stays with the buyer.
    pub reasons: Vec<String>,
    /// What a reader must know about the record.
    pub note: Option<String>,
}

impl RequirementList {
    /// The same list by name alone, for what refers to a list that is kept elsewhere.
    #[must_use]
    pub fn without_content(&self) -> RequirementList {
        RequirementList {
            id: self.id.clone(),
            header: self.header.clone(),
            language: self.language,
            as_of: self.as_of,
            areas: self.areas.clone(),
            delivery: self.delivery.clone(),
            sets: Vec::new(),
            entries: Vec::new(),
            municipality_tasks: Vec::new(),
            left_out: Vec::new(),
            not_determined: 0,
            versions: Vec::new(),
        }
    }
}

impl Entry {
    /// Whether it may be printed as a settled duty.
    pub fn is_settled(&self) -> bool {
        self.confidence.is_none_or(|confidence| confidence == Confidence::Verified) && !self.level_inferred
    }
}

/// Where an entry stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EntrySource {
    /// Title of the normative text.
    pub document: String,
    /// Section, annex or row.
    pub place: String,
    /// Address.
    pub address: Option<String>,
    /// When it was read.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub read_on: Date,
    /// How it was read.
    pub confidence: Confidence,
}

/// A requirement that was left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Identifier.
    pub id: RequirementId,
    /// Short name of the set.
    pub set_name: String,
    /// Short name.
    pub title: String,
    /// The demand.
    pub text: String,
    /// How binding it is at its source.
    pub level: NormLevel,
    /// The ground.
    pub deviation: Deviation,
}
