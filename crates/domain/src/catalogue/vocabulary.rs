//! The closed lists that records and purchases draw on: facts, areas, delivery models, themes, target groups, evidence.

use crate::ids::{AreaId, DeliveryId, EvidenceId, FactId, OrganisationTypeId, ThemeId};
use crate::text::LocalText;
use serde::{Deserialize, Serialize};

/// A question about a purchase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Identifier.
    pub id: FactId,
    /// The question.
    pub text: LocalText,
    /// Why it is asked.
    pub why: LocalText,
    /// An example that helps to answer.
    pub example: LocalText,
    /// A yes/no fact: this question is only put when that one is answered yes. Answered no, this fact is empty.
    pub asked_when: Option<FactId>,
    /// The kind of answer and its clauses.
    pub kind: FactKind,
}

/// The kind of answer a fact takes, with the clauses that follow «Gjelder fordi …».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactKind {
    /// Yes or no.
    YesNo {
        /// Clause when the answer is yes.
        if_yes: LocalText,
        /// Clause when the answer is no.
        if_no: LocalText,
    },
    /// Exactly one option.
    Choice(Vec<FactOption>),
    /// Any number of options, none included.
    MultiChoice(Vec<FactOption>),
}

impl FactKind {
    /// The options of a choice; empty for yes/no.
    pub fn options(&self) -> &[FactOption] {
        match self {
            FactKind::YesNo { .. } => &[],
            FactKind::Choice(options) | FactKind::MultiChoice(options) => options,
        }
    }
}

/// An option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactOption {
    /// The value used in conditions and facts files.
    pub value: String,
    /// What the buyer reads.
    pub text: LocalText,
    /// Clause when it is chosen.
    pub because: LocalText,
    /// Clause when it is not.
    pub because_not: LocalText,
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident($id:ident) { $($(#[$fdoc:meta])* $field:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            /// Identifier.
            pub id: $id,
            /// What a reader sees.
            pub name: LocalText,
            $($(#[$fdoc])* pub $field: LocalText,)*
        }
    };
}

named!(/// What is bought.
Area(AreaId) {
    /// What belongs here.
    help,
    /// Clause that follows «Gjelder fordi …».
    because,
});
named!(/// How the solution is delivered.
DeliveryModel(DeliveryId) {
    /// What it means.
    help,
    /// Clause that follows «Gjelder fordi …».
    because,
});
named!(/// A theme that a list is grouped by.
    Theme(ThemeId) {});
named!(/// A target group of norm levels.
    OrganisationType(OrganisationTypeId) {});
named!(/// A kind of evidence.
    Evidence(EvidenceId) {});
