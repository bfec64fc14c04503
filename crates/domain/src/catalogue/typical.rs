//! Typical purchases: the usual answers for a kind of purchase, to begin from.
//!
//! They are the worked purchases the catalogue is checked with. A buyer who takes one over gets answers that are right
//! for most, and looks through them; nothing is answered without that choice.

use crate::applicability::Purchase;
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

/// A kind of purchase with its usual answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypicalPurchase {
    /// Identifier.
    pub id: String,
    /// What is bought.
    pub name: LocalText,
    /// What is assumed about it, in a sentence or two.
    pub description: LocalText,
    /// Areas, delivery model and answers.
    pub purchase: Purchase,
}
