//! What each change does to a procurement, and the rules it must keep.

use super::change::{Change, ChangeError, NAME_LIMIT, TEXT_LIMIT};
use super::decision::Decision;
use super::terms::TermsChange;
use super::{Header, OwnRequirement, Procurement, Terms};
use crate::catalogue::Catalogue;
use crate::ids::RequirementId;

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
                next.usual.remove(fact);
            }
            Change::Fact { fact, answer: None } => {
                next.purchase.facts.remove(fact);
                next.usual.remove(fact);
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
                    if !next.purchase.facts.contains_key(fact) {
                        next.purchase.facts.insert(fact.clone(), answer.clone());
                        next.usual.insert(fact.clone());
                    }
                }
            }
            Change::Confirm { facts } => {
                for fact in facts {
                    catalogue.fact(fact).ok_or_else(|| unknown("fact", fact.as_str()))?;
                    next.usual.remove(fact);
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
        if terms != Terms::default() {
            self.terms.insert(id.clone(), terms);
        }
        Ok(())
    }
}

/// Checks a header before it is stored.
fn check_header(header: &Header) -> Result<(), ChangeError> {
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
