//! Role, time of fulfilment, documentation, answer format and weight of one requirement in one procurement.

use crate::Date;
use crate::catalogue::{AnswerFormat, ProcurementRole};
use crate::ids::EvidenceId;
use serde::{Deserialize, Serialize};

/// When a requirement must be met. KOFA 2023/313: at delivery, unless the documents say otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Fulfilment {
    /// When the tender is handed in.
    AtTender,
    /// When the solution is delivered.
    #[default]
    AtDelivery,
    /// At the latest on this date.
    By {
        /// The date.
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        date: Date,
    },
    /// Throughout the contract.
    DuringContract,
}

/// Terms that differ from what the catalogue suggests; `None` means as suggested.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Terms {
    /// Role in this procurement.
    #[serde(default)]
    pub role: Option<ProcurementRole>,
    /// Time of fulfilment.
    #[serde(default)]
    pub fulfilment: Option<Fulfilment>,
    /// Evidence demanded with the answer.
    #[serde(default)]
    pub documentation: Option<Vec<EvidenceId>>,
    /// Shape of the answer.
    #[serde(default)]
    pub format: Option<AnswerFormat>,
    /// Weight in the evaluation, 0–100; never leaves with the vendor's copy.
    #[serde(default)]
    pub weight: Option<u8>,
}

/// One term set anew, for one or many requirements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TermsChange {
    /// Role in this procurement.
    Role {
        /// The new role; `None` goes back to the suggestion.
        role: Option<ProcurementRole>,
    },
    /// Time of fulfilment.
    Fulfilment {
        /// The new time; `None` goes back to the default.
        fulfilment: Option<Fulfilment>,
    },
    /// Evidence demanded with the answer.
    Documentation {
        /// The new evidence; `None` goes back to the suggestion.
        documentation: Option<Vec<EvidenceId>>,
    },
    /// Shape of the answer.
    Format {
        /// The new format; `None` goes back to the suggestion.
        format: Option<AnswerFormat>,
    },
    /// Weight in the evaluation.
    Weight {
        /// The new weight, 0–100; `None` for no weight.
        weight: Option<u8>,
    },
}

impl Terms {
    /// These terms with one of them set anew.
    #[must_use]
    pub fn with(mut self, change: &TermsChange) -> Self {
        match change.clone() {
            TermsChange::Role { role } => self.role = role,
            TermsChange::Fulfilment { fulfilment } => self.fulfilment = fulfilment,
            TermsChange::Documentation { documentation } => self.documentation = documentation,
            TermsChange::Format { format } => self.format = format,
            TermsChange::Weight { weight } => self.weight = weight,
        }
        self
    }
}
