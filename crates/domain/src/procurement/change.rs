//! Every way a procurement can change, and the rules each change must keep.

use super::decision::{Decision, DeviationError};
use super::terms::TermsChange;
use super::{Header, OwnRequirement, Procurement, Width};
use crate::applicability::{FactAnswer, FactError};
use crate::catalogue::{AnswerFormat, Catalogue, ProcurementRole};
use crate::ids::{AreaId, DeliveryId, FactId, RequirementId, ThemeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use thiserror::Error;

/// A change to a procurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Change {
    /// Name, buyer, case number, language.
    Header {
        /// The new header.
        header: Header,
    },
    /// What is bought.
    Areas {
        /// The new areas.
        areas: BTreeSet<AreaId>,
    },
    /// How it is delivered.
    Delivery {
        /// The new model; `None` for not known.
        delivery: Option<DeliveryId>,
    },
    /// A question answered, or its answer taken back.
    Fact {
        /// The question.
        fact: FactId,
        /// The answer; `None` takes it back.
        answer: Option<FactAnswer>,
    },
    /// The usual answers of a kind of purchase, where the buyer has given none.
    FillIn {
        /// The typical purchase.
        typical: String,
    },
    /// How much of the catalogue is asked for.
    Width {
        /// The new width.
        width: Width,
    },
    /// A decision about one or many requirements, or the decision taken back.
    Decide {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// The decision; `None` takes it back.
        decision: Option<Decision>,
    },
    /// The wording of one requirement.
    Adapt {
        /// The requirement.
        requirement: RequirementId,
        /// The new wording; `None` goes back to the original.
        text: Option<String>,
    },
    /// A term of one or many requirements.
    Terms {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// The term.
        terms: TermsChange,
    },
    /// A new requirement of the buyer's own.
    AddOwn {
        /// A short name.
        title: String,
        /// What is demanded.
        text: String,
        /// Theme it is shown under.
        theme: ThemeId,
        /// Role in the procurement.
        role: ProcurementRole,
        /// Shape of the answer.
        format: AnswerFormat,
        /// Why the buyer asks for it.
        reason: String,
    },
    /// Requirements of the buyer's own, brought in together.
    AddOwnMany {
        /// As they shall be; ids are given by the program.
        own: Vec<OwnRequirement>,
        /// Where they come from: the name of a file or a set.
        from: String,
    },
    /// A requirement of the buyer's own, written anew.
    EditOwn {
        /// As it shall be; the id must exist.
        own: OwnRequirement,
    },
    /// A requirement of the buyer's own taken away.
    RemoveOwn {
        /// Its id.
        requirement: RequirementId,
    },
}

/// What kind of change an entry of the decision log is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LogKind {
    /// The procurement was created.
    Created,
    /// It was read from a package.
    Opened,
    /// It was copied from another.
    Copied,
    /// Name, buyer, case number, language.
    Header,
    /// What is bought.
    Areas,
    /// How it is delivered.
    Delivery,
    /// A question.
    Fact,
    /// How much of the catalogue is asked for.
    Width,
    /// A decision.
    Decide,
    /// A wording.
    Adapt,
    /// A term.
    Terms,
    /// An own requirement added.
    AddOwn,
    /// Own requirements brought in together.
    AddOwnMany,
    /// An own requirement changed.
    EditOwn,
    /// An own requirement removed.
    RemoveOwn,
    /// The last change was undone.
    Undone,
    /// It was done again.
    Redone,
    /// Documents were made.
    Exported,
}

impl Change {
    /// The kind of the change, for the log.
    pub fn kind(&self) -> LogKind {
        match self {
            Change::Header { .. } => LogKind::Header,
            Change::Areas { .. } => LogKind::Areas,
            Change::Delivery { .. } => LogKind::Delivery,
            Change::Fact { .. } | Change::FillIn { .. } => LogKind::Fact,
            Change::Width { .. } => LogKind::Width,
            Change::Decide { .. } => LogKind::Decide,
            Change::Adapt { .. } => LogKind::Adapt,
            Change::Terms { .. } => LogKind::Terms,
            Change::AddOwn { .. } => LogKind::AddOwn,
            Change::AddOwnMany { .. } => LogKind::AddOwnMany,
            Change::EditOwn { .. } => LogKind::EditOwn,
            Change::RemoveOwn { .. } => LogKind::RemoveOwn,
        }
    }
}

/// Why a change is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ChangeError {
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
    /// No such area, delivery model, theme, requirement or evidence.
    #[error("unknown {what}: {id}")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// The identifier as given.
        id: String,
    },
    /// An answer that the question does not take.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// A requirement cannot be left out on this ground.
    #[error("{requirement}: {error}")]
    Deviation {
        /// The requirement.
        requirement: RequirementId,
        /// What is wrong with the ground.
        error: DeviationError,
    },
    /// A weight above 100.
    #[error("a weight is at most 100")]
    WeightTooHigh,
}

/// Longest name or title, in characters.
pub const NAME_LIMIT: usize = 200;
/// Longest text, in characters.
pub const TEXT_LIMIT: usize = 10_000;

impl Procurement {
    /// The procurement after `change`, or why the change is refused. The procurement itself stays as it is.
    pub fn changed(&self, change: &Change, catalogue: &Catalogue) -> Result<Procurement, ChangeError> {
        let mut next = self.clone();
        match change {
            Change::Header { header } => {
                check_header(header)?;
                next.header = header.clone();
            }
            Change::Areas { areas } => {
                for area in areas {
                    catalogue.area(area).ok_or_else(|| unknown("area", area.as_str()))?;
                }
                next.purchase.areas = areas.clone();
            }
            Change::Delivery { delivery } => {
                if let Some(delivery) = delivery {
                    catalogue.delivery(delivery).ok_or_else(|| unknown("delivery", delivery.as_str()))?;
                }
                next.purchase.delivery = delivery.clone();
            }
            Change::Fact { fact, answer: Some(answer) } => {
                answer.check(fact, catalogue)?;
                next.purchase.facts.insert(fact.clone(), answer.clone());
            }
            Change::Fact { fact, answer: None } => {
                next.purchase.facts.remove(fact);
            }
            Change::FillIn { typical } => {
                let usual = &catalogue
                    .typical_purchase(typical)
                    .ok_or_else(|| unknown("typical_purchase", typical))?
                    .purchase;
                // What the buyer has said stands.
                if next.purchase.areas.is_empty() {
                    next.purchase.areas = usual.areas.clone();
                }
                next.purchase.delivery = next.purchase.delivery.or_else(|| usual.delivery.clone());
                for (fact, answer) in &usual.facts {
                    answer.check(fact, catalogue)?;
                    next.purchase.facts.entry(fact.clone()).or_insert_with(|| answer.clone());
                }
            }
            Change::Width { width } => {
                for theme in &width.themes {
                    catalogue.theme(theme).ok_or_else(|| unknown("theme", theme.as_str()))?;
                }
                next.width = width.clone();
            }
            Change::Decide { requirements, decision } => {
                for id in requirements {
                    next.decide(id, decision.as_ref(), catalogue)?;
                }
            }
            Change::Adapt { requirement, text: Some(text) } => {
                let original = catalogue
                    .requirement(requirement)
                    .ok_or_else(|| unknown("requirement", requirement.as_str()))?;
                let text = checked("text", text, TEXT_LIMIT)?;
                if text == original.text.get(self.header.language) {
                    next.adapted.remove(requirement);
                } else {
                    next.adapted.insert(requirement.clone(), text);
                }
            }
            Change::Adapt { requirement, text: None } => {
                next.adapted.remove(requirement);
            }
            Change::Terms { requirements, terms } => {
                for id in requirements {
                    next.set_terms(id, terms, catalogue)?;
                }
            }
            Change::AddOwn { title, text, theme, role, format, reason } => {
                next.add_own(
                    OwnRequirement {
                        id: RequirementId::new(""),
                        title: title.clone(),
                        text: text.clone(),
                        theme: theme.clone(),
                        role: *role,
                        format: *format,
                        reason: reason.clone(),
                    },
                    catalogue,
                )?;
            }
            Change::AddOwnMany { own, .. } => {
                for own in own {
                    next.add_own(own.clone(), catalogue)?;
                }
            }
            Change::EditOwn { own } => {
                let own = check_own(own.clone(), catalogue)?;
                let place = next
                    .own
                    .iter_mut()
                    .find(|existing| existing.id == own.id)
                    .ok_or_else(|| unknown("requirement", own.id.as_str()))?;
                *place = own;
            }
            Change::RemoveOwn { requirement } => {
                next.own_requirement(requirement)
                    .ok_or_else(|| unknown("requirement", requirement.as_str()))?;
                next.own.retain(|own| own.id != *requirement);
                next.terms.remove(requirement);
            }
        }
        Ok(next)
    }

    /// Adds an own requirement under the next free id, whatever id it brings.
    fn add_own(&mut self, own: OwnRequirement, catalogue: &Catalogue) -> Result<(), ChangeError> {
        self.own_numbered += 1;
        let id = RequirementId::new(format!("own-{}", self.own_numbered));
        self.own.push(check_own(OwnRequirement { id, ..own }, catalogue)?);
        Ok(())
    }

    fn decide(
        &mut self,
        id: &RequirementId,
        decision: Option<&Decision>,
        catalogue: &Catalogue,
    ) -> Result<(), ChangeError> {
        let requirement = catalogue.requirement(id).ok_or_else(|| unknown("requirement", id.as_str()))?;
        if let Some(Decision::LeaveOut { deviation }) = decision {
            deviation
                .check(requirement.level())
                .map_err(|error| ChangeError::Deviation { requirement: id.clone(), error })?;
        }
        match decision {
            Some(decision) => self.decisions.insert(id.clone(), decision.clone()),
            None => self.decisions.remove(id),
        };
        Ok(())
    }

    fn set_terms(
        &mut self,
        id: &RequirementId,
        change: &TermsChange,
        catalogue: &Catalogue,
    ) -> Result<(), ChangeError> {
        if catalogue.requirement(id).is_none() && self.own_requirement(id).is_none() {
            return Err(unknown("requirement", id.as_str()));
        }
        match change {
            TermsChange::Weight { weight: Some(101..) } => return Err(ChangeError::WeightTooHigh),
            TermsChange::Documentation { documentation: Some(evidence) } => {
                for kind in evidence {
                    catalogue.evidence(kind).ok_or_else(|| unknown("evidence", kind.as_str()))?;
                }
            }
            _ => {}
        }
        let terms = self.terms.remove(id).unwrap_or_default().with(change);
        if terms != super::Terms::default() {
            self.terms.insert(id.clone(), terms);
        }
        Ok(())
    }
}

/// Checks a header before it is stored.
pub(super) fn check_header(header: &Header) -> Result<(), ChangeError> {
    checked("name", &header.name, NAME_LIMIT)?;
    for (field, text) in [("organisation", &header.organisation), ("case_number", &header.case_number)] {
        within(field, text, NAME_LIMIT)?;
    }
    Ok(())
}

impl Header {
    /// Checks that the header can be stored.
    pub fn check(&self) -> Result<(), ChangeError> {
        check_header(self)
    }
}

fn check_own(mut own: OwnRequirement, catalogue: &Catalogue) -> Result<OwnRequirement, ChangeError> {
    own.title = checked("title", &own.title, NAME_LIMIT)?;
    own.text = checked("text", &own.text, TEXT_LIMIT)?;
    within("reason", &own.reason, TEXT_LIMIT)?;
    catalogue.theme(&own.theme).ok_or_else(|| unknown("theme", own.theme.as_str()))?;
    Ok(own)
}

fn checked(field: &'static str, text: &str, limit: usize) -> Result<String, ChangeError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(ChangeError::Blank { field });
    }
    within(field, text, limit)?;
    Ok(text.to_owned())
}

fn within(field: &'static str, text: &str, limit: usize) -> Result<(), ChangeError> {
    if text.chars().count() > limit { Err(ChangeError::TooLong { field, limit }) } else { Ok(()) }
}

fn unknown(what: &'static str, id: &str) -> ChangeError {
    ChangeError::Unknown { what, id: id.to_owned() }
}
