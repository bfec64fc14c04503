//! Why a change to a product or a declaration is refused, and the limits that texts must keep.

use crate::Date;
use crate::applicability::FactError;
use crate::ids::RequirementId;
use thiserror::Error;

/// Longest name or title, in characters.
pub(super) const NAME_LIMIT: usize = 300;
/// Longest text, in characters; less than a cell in Excel can hold.
pub(super) const TEXT_LIMIT: usize = 20_000;

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// A name, title or text is blank.
    #[error("{field} is blank")]
    Blank {
        /// Which field.
        field: &'static str,
    },
    /// A text is longer than any use it could have.
    #[error("{field} is longer than {limit} characters")]
    TooLong {
        /// Which field.
        field: &'static str,
        /// How long it may be.
        limit: usize,
    },
    /// More of something than any use it could have.
    #[error("more than {limit} {what}")]
    TooMany {
        /// What.
        what: &'static str,
        /// How many there may be.
        limit: usize,
    },
    /// No such area, delivery model, requirement, scheme or item of evidence.
    #[error("unknown {what}: {id}")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// The identifier as given.
        id: String,
    },
    /// Two of something have one identifier.
    #[error("two {what} have the same identifier")]
    Twice {
        /// What.
        what: &'static str,
    },
    /// An answer that the question does not take.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// Something said to be a SHA-256 is not one.
    #[error("not a SHA-256 in hexadecimal")]
    NotAChecksum,
    /// Valid until a day before it is valid from.
    #[error("valid until a day before it is valid from")]
    EndsBeforeStart,
    /// Planned, and no date.
    #[error("{requirement}: planned needs a date")]
    PlannedWithoutDate {
        /// The requirement.
        requirement: RequirementId,
    },
    /// A date with an answer that takes none.
    #[error("{requirement}: only planned and partly take a date")]
    DateWithoutPlan {
        /// The requirement.
        requirement: RequirementId,
    },
    /// A date that no plan can have.
    #[error("{requirement}: {date} is no date for a plan")]
    UnlikelyDate {
        /// The requirement.
        requirement: RequirementId,
        /// The date.
        date: Date,
    },
    /// It is signed, and says what was signed until the signature is withdrawn.
    #[error("the declaration is signed")]
    Signed,
    /// Nobody has signed it.
    #[error("the declaration is not signed")]
    NotSigned,
    /// There is nothing to sign yet.
    #[error("nothing is answered")]
    NothingAnswered,
}

impl Refusal {
    pub(super) fn unknown(what: &'static str, id: &str) -> Self {
        Refusal::Unknown { what, id: id.to_owned() }
    }
}

/// A name that must be there, trimmed.
pub(super) fn named(field: &'static str, text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Blank { field });
    }
    within(field, text, NAME_LIMIT)?;
    Ok(text.to_owned())
}

/// A text no longer than `limit` characters.
pub(super) fn within(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() > limit { Err(Refusal::TooLong { field, limit }) } else { Ok(()) }
}
