//! What a procurement's list holds right now: every requirement of the catalogue seen from this purchase.

use super::Procurement;
use super::decision::Decision;
use crate::Date;
use crate::applicability::{Applicability, OpenQuestion, Verdict, applicability, open_questions};
use crate::catalogue::{Catalogue, Requirement};

/// A requirement of the catalogue, seen from one purchase.
#[derive(Clone, Debug, PartialEq)]
pub struct Selected<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// Whether it applies, and why.
    pub applicability: Applicability,
    /// It is within the width the buyer chose (core, or an extended theme).
    pub within_width: bool,
    /// What the buyer decided.
    pub decision: Option<&'a Decision>,
    /// It stands in the list: it applies, is within the width and is not left out; or the buyer included it outright.
    pub in_list: bool,
}

impl Selected<'_> {
    /// It is put before the buyer: it may apply and is within the width, or something has been decided about it.
    pub fn is_offered(&self) -> bool {
        self.decision.is_some() || self.within_width && self.applicability.verdict != Verdict::DoesNotApply
    }

    /// The buyer has made up its mind.
    pub fn is_assessed(&self) -> bool {
        matches!(self.decision, Some(Decision::Include | Decision::LeaveOut { .. }))
    }
}

/// Every requirement of the catalogue seen from `procurement`, by theme in print order and then as in the catalogue.
pub fn selection<'a>(
    procurement: &'a Procurement,
    catalogue: &'a Catalogue,
    as_of: Date,
) -> Vec<Selected<'a>> {
    let mut all: Vec<Selected<'a>> = catalogue
        .requirements
        .iter()
        .map(|requirement| {
            let applicability = applicability(requirement, &procurement.purchase, catalogue, as_of);
            let within_width = procurement.width.covers(requirement);
            let decision = procurement.decisions.get(&requirement.id);
            let in_list = match decision {
                Some(Decision::Include) => true,
                Some(Decision::LeaveOut { .. }) => false,
                Some(Decision::Later) | None => within_width && applicability.verdict == Verdict::Applies,
            };
            Selected { requirement, applicability, within_width, decision, in_list }
        })
        .collect();
    all.sort_by_key(|selected| catalogue.theme_order(&selected.requirement.theme));
    all
}

/// The open questions that matter to this procurement: those that requirements within its width wait for.
pub fn questions_that_matter<'a>(
    procurement: &Procurement,
    catalogue: &'a Catalogue,
    as_of: Date,
) -> Vec<OpenQuestion<'a>> {
    let within = catalogue.requirements.iter().filter(|requirement| procurement.width.covers(requirement));
    open_questions(catalogue, within, &procurement.purchase, as_of)
}
