//! Every way a product folder can change, and the rules each change must keep.

use super::refusal::{NAME_LIMIT, Refusal, TEXT_LIMIT, named, within};
use super::{Contact, EvidenceItem, LogKind, Product, ResponsiblePerson, Supplier};
use crate::applicability::FactAnswer;
use crate::catalogue::Catalogue;
use crate::ids::{AreaId, DeliveryId, EvidenceItemId, FactId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Most items in the evidence library of one product.
pub const EVIDENCE_LIMIT: usize = 2_000;
/// Most persons who answer for a subject.
const RESPONSIBLE_LIMIT: usize = 100;

/// A change to a product folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ProductChange {
    /// Name, version and description.
    Details {
        /// Name of the product.
        name: String,
        /// Version.
        version: String,
        /// What it is.
        description: String,
    },
    /// Who supplies it.
    Supplier {
        /// The supplier.
        supplier: Supplier,
    },
    /// Whom to ask.
    Contact {
        /// The contact.
        contact: Contact,
    },
    /// Who answers for which subject.
    Responsible {
        /// Everyone, in order.
        responsible: Vec<ResponsiblePerson>,
    },
    /// What it is.
    Areas {
        /// Technology areas.
        areas: BTreeSet<AreaId>,
    },
    /// How it is delivered.
    Delivery {
        /// The model; `None` for not known.
        delivery: Option<DeliveryId>,
    },
    /// A question answered, or its answer taken back.
    Fact {
        /// The question.
        fact: FactId,
        /// The answer; `None` takes it back.
        answer: Option<FactAnswer>,
    },
    /// A new item of evidence; its id is given here, whatever it says.
    AddEvidence {
        /// The item.
        item: EvidenceItem,
    },
    /// An item of evidence, written anew.
    EditEvidence {
        /// As it shall be; the id must exist.
        item: EvidenceItem,
    },
    /// An item of evidence taken away. Answers that name it stay, and say that it is gone.
    RemoveEvidence {
        /// Its id.
        evidence: EvidenceItemId,
    },
}

impl ProductChange {
    /// The kind of the change, for the log.
    pub fn kind(&self) -> LogKind {
        match self {
            ProductChange::Details { .. } => LogKind::Details,
            ProductChange::Supplier { .. } => LogKind::Supplier,
            ProductChange::Contact { .. } => LogKind::Contact,
            ProductChange::Responsible { .. } => LogKind::Responsible,
            ProductChange::Areas { .. } | ProductChange::Delivery { .. } | ProductChange::Fact { .. } => {
                LogKind::Purchase
            }
            ProductChange::AddEvidence { .. } => LogKind::AddEvidence,
            ProductChange::EditEvidence { .. } => LogKind::EditEvidence,
            ProductChange::RemoveEvidence { .. } => LogKind::RemoveEvidence,
        }
    }
}

impl Product {
    /// The product after `change`, or why the change is refused. The product itself stays as it is.
    pub fn changed(&self, change: &ProductChange, catalogue: &Catalogue) -> Result<Product, Refusal> {
        let mut next = self.clone();
        match change {
            ProductChange::Details { name, version, description } => {
                next.name = named("name", name)?;
                next.version = named("version", version)?;
                within("description", description, TEXT_LIMIT)?;
                description.trim().clone_into(&mut next.description);
            }
            ProductChange::Supplier { supplier } => next.supplier = check_supplier(supplier)?,
            ProductChange::Contact { contact } => {
                let fields =
                    [("contact", &contact.name), ("email", &contact.email), ("phone", &contact.phone)];
                for (field, text) in fields {
                    within(field, text, NAME_LIMIT)?;
                }
                next.contact = contact.clone();
            }
            ProductChange::Responsible { responsible } => {
                if responsible.len() > RESPONSIBLE_LIMIT {
                    return Err(Refusal::TooMany { what: "responsible", limit: RESPONSIBLE_LIMIT });
                }
                next.responsible = responsible.iter().map(check_person).collect::<Result<_, _>>()?;
            }
            ProductChange::Areas { areas } => {
                for area in areas {
                    catalogue.area(area).ok_or_else(|| Refusal::unknown("area", area.as_str()))?;
                }
                next.purchase.areas = areas.clone();
            }
            ProductChange::Delivery { delivery } => {
                if let Some(delivery) = delivery {
                    let known = catalogue.delivery(delivery);
                    known.ok_or_else(|| Refusal::unknown("delivery", delivery.as_str()))?;
                }
                next.purchase.delivery = delivery.clone();
            }
            ProductChange::Fact { fact, answer: Some(answer) } => {
                answer.check(fact, catalogue)?;
                next.purchase.facts.insert(fact.clone(), answer.clone());
            }
            ProductChange::Fact { fact, answer: None } => {
                next.purchase.facts.remove(fact);
            }
            ProductChange::AddEvidence { item } => {
                if next.evidence.len() >= EVIDENCE_LIMIT {
                    return Err(Refusal::TooMany { what: "evidence", limit: EVIDENCE_LIMIT });
                }
                let mut item = check_evidence(item, catalogue)?;
                next.evidence_numbered += 1;
                item.id = EvidenceItemId::new(format!("e-{}", next.evidence_numbered));
                next.evidence.push(item);
            }
            ProductChange::EditEvidence { item } => {
                let item = check_evidence(item, catalogue)?;
                match next.evidence.iter_mut().find(|existing| existing.id == item.id) {
                    Some(place) => *place = item,
                    None => return Err(Refusal::unknown("evidence", item.id.as_str())),
                }
            }
            ProductChange::RemoveEvidence { evidence } => {
                next.evidence_item(evidence)
                    .ok_or_else(|| Refusal::unknown("evidence", evidence.as_str()))?;
                next.evidence.retain(|item| item.id != *evidence);
            }
        }
        Ok(next)
    }

    /// Checks a product that comes from elsewhere, as if every part of it were entered here.
    pub fn check(&self, catalogue: &Catalogue) -> Result<(), Refusal> {
        let (name, version) = (self.name.clone(), self.version.clone());
        let mut fresh = Product::new(self.id.clone(), name.clone(), version.clone());
        let mut changes = vec![
            ProductChange::Details { name, version, description: self.description.clone() },
            ProductChange::Supplier { supplier: self.supplier.clone() },
            ProductChange::Contact { contact: self.contact.clone() },
            ProductChange::Responsible { responsible: self.responsible.clone() },
            ProductChange::Areas { areas: self.purchase.areas.clone() },
            ProductChange::Delivery { delivery: self.purchase.delivery.clone() },
        ];
        changes.extend(
            self.purchase.facts.iter().map(|(fact, answer)| ProductChange::Fact {
                fact: fact.clone(),
                answer: Some(answer.clone()),
            }),
        );
        changes.extend(self.evidence.iter().map(|item| ProductChange::AddEvidence { item: item.clone() }));
        for change in &changes {
            fresh = fresh.changed(change, catalogue)?;
        }
        let ids: BTreeSet<_> = self.evidence.iter().map(|item| &item.id).collect();
        if ids.len() < self.evidence.len() {
            return Err(Refusal::Twice { what: "evidence" });
        }
        Ok(())
    }

    /// The next version of this product: everything comes along, and it knows where it came from.
    pub fn next_version(&self, id: crate::ids::ProductId, version: &str) -> Result<Product, Refusal> {
        let mut next = self.clone();
        next.earlier = Some(std::mem::replace(&mut next.id, id));
        next.version = named("version", version)?;
        Ok(next)
    }
}

fn check_supplier(supplier: &Supplier) -> Result<Supplier, Refusal> {
    let mut supplier = supplier.clone();
    within("supplier", &supplier.name, NAME_LIMIT)?;
    within("address", &supplier.address, NAME_LIMIT)?;
    supplier.name = supplier.name.trim().to_owned();
    if let Some(foreign) = &supplier.foreign_identifier {
        named("scheme", &foreign.scheme)?;
        named("identifier", &foreign.value)?;
    }
    Ok(supplier)
}

fn check_person(person: &ResponsiblePerson) -> Result<ResponsiblePerson, Refusal> {
    within("email", &person.email, NAME_LIMIT)?;
    Ok(ResponsiblePerson {
        subject: named("subject", &person.subject)?,
        name: named("responsible", &person.name)?,
        email: person.email.trim().to_owned(),
    })
}

fn check_evidence(item: &EvidenceItem, catalogue: &Catalogue) -> Result<EvidenceItem, Refusal> {
    let mut item = item.clone();
    item.title = named("title", &item.title)?;
    let short = [
        ("issuer", &item.issuer),
        ("reference", &item.reference),
        ("device_class", &item.device_class),
        ("notified_body", &item.notified_body),
        ("file_name", &item.file_name),
    ];
    for (field, text) in short {
        within(field, text, NAME_LIMIT)?;
    }
    within("scope", &item.scope, TEXT_LIMIT)?;
    within("address", &item.address, 2_000)?;
    if item.versions.len() > 200 {
        return Err(Refusal::TooMany { what: "versions", limit: 200 });
    }
    for version in &item.versions {
        within("version", version, NAME_LIMIT)?;
    }
    item.versions.retain(|version| !version.trim().is_empty());
    if let Some(scheme) = &item.scheme {
        catalogue.approval_scheme(scheme).ok_or_else(|| Refusal::unknown("scheme", scheme))?;
    }
    if !item.sha256.is_empty() && !is_sha256(&item.sha256) {
        return Err(Refusal::NotAChecksum);
    }
    if let (Some(from), Some(until)) = (item.valid_from, item.valid_until)
        && until < from
    {
        return Err(Refusal::EndsBeforeStart);
    }
    Ok(item)
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
