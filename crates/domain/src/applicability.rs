//! What applies to this buyer, and why.
//!
//! Conditions are evaluated in Kleene's three-valued logic: a fact nobody has answered gives *not determined*, never
//! *no*. Every verdict carries the literals that decided it, so that it can be explained in a sentence, and every
//! undetermined verdict names the questions that would settle it.

mod condition;
#[cfg(test)]
mod properties;
mod purchase;
mod question;

pub use condition::{Condition, Literal, Question, Reason, Truth};
pub use purchase::{FactAnswer, FactError, Purchase};
pub use question::{OpenQuestion, open_questions};

use crate::Date;
use crate::catalogue::{Catalogue, Lifecycle, Requirement};
use serde::{Deserialize, Serialize};

/// Whether a requirement applies to a purchase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Verdict {
    /// It applies.
    Applies,
    /// It depends on a question nobody has answered.
    NotDetermined,
    /// It does not apply.
    DoesNotApply,
}

/// A verdict with what decided it. `reasons` is never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Applicability {
    /// The verdict.
    pub verdict: Verdict,
    /// The literals that decided it.
    pub reasons: Vec<Reason>,
    /// The questions that would settle it; empty when it is determined.
    pub depends_on: Vec<Question>,
}

/// Whether `requirement` applies to `purchase` on `as_of`.
///
/// What has been withdrawn does not apply, whatever its condition says.
pub fn applicability(
    requirement: &Requirement,
    purchase: &Purchase,
    catalogue: &Catalogue,
    as_of: Date,
) -> Applicability {
    if requirement.status_on(as_of) == Lifecycle::Withdrawn {
        return Applicability {
            verdict: Verdict::DoesNotApply,
            reasons: vec![Reason::Withdrawn],
            depends_on: Vec::new(),
        };
    }
    let outcome = requirement.applies_when.evaluate(purchase, catalogue);
    match outcome.truth {
        Truth::True => {
            Applicability { verdict: Verdict::Applies, reasons: outcome.reasons, depends_on: Vec::new() }
        }
        Truth::False => {
            Applicability { verdict: Verdict::DoesNotApply, reasons: outcome.reasons, depends_on: Vec::new() }
        }
        Truth::Unknown => {
            let reasons = outcome.open.iter().cloned().map(Reason::Unanswered).collect();
            Applicability { verdict: Verdict::NotDetermined, reasons, depends_on: outcome.open }
        }
    }
}
