//! One answer to one requirement.

use crate::Date;
use crate::catalogue::{Responsibility, closed_list};
use crate::ids::{DeclarationId, EvidenceItemId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

closed_list! {
    /// What a vendor can say of a requirement; words stand in [`crate::words::Words::answers`], in this order.
    AnswerValue {
        /// Met.
        Met => "met",
        /// Partly met.
        Partly => "partly",
        /// Not met yet, with a date.
        Planned => "planned",
        /// Not met.
        NotMet => "not_met",
        /// The requirement does not concern this product.
        NotRelevant => "not_relevant",
    }
}

/// Where an answer comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum AnswerOrigin {
    /// Given to this requirement.
    #[default]
    Given,
    /// Given to many requirements at once by a global statement.
    Statement,
    /// Taken over from an earlier declaration, and accepted by a person.
    Reused {
        /// The declaration it was given in.
        declaration: DeclarationId,
    },
    /// Read from a file, and accepted by a person.
    Imported {
        /// Name of the file.
        file: String,
    },
}

/// An answer to the text with this hash. Blank texts mean that nothing was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Answer {
    /// What is claimed; `None` while only notes are written.
    #[serde(default)]
    pub value: Option<AnswerValue>,
    /// How it is met.
    #[serde(default)]
    pub description: String,
    /// What deviates, and what makes up for it.
    #[serde(default)]
    pub deviation: String,
    /// When it will be met; with `planned`, and allowed with `partly`.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub planned: Option<Date>,
    /// Items of the product's evidence library.
    #[serde(default)]
    pub evidence: BTreeSet<EvidenceItemId>,
    /// Evidence in the vendor's own words, one item a line; what stands in the column «Dokumentasjon» of a workbook.
    #[serde(default)]
    pub documentation: String,
    /// Who does it, where the vendor says otherwise than the list.
    #[serde(default)]
    pub responsibility: Option<Responsibility>,
    /// Hash of the text that was answered, see [`crate::list::text_hash`].
    #[serde(default)]
    pub text_hash: String,
    /// Where the answer comes from.
    #[serde(default)]
    pub origin: AnswerOrigin,
    /// The day it was given or last changed; ages with the answer when it is reused.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub answered_on: Option<Date>,
}
