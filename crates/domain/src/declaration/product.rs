//! The product folder: one version of one product, who supplies it and what backs its answers.

use super::evidence::EvidenceItem;
use crate::applicability::Purchase;
use crate::ids::{EvidenceItemId, ProductId};
use crate::organisation::OrganisationNumber;
use serde::{Deserialize, Serialize};

/// An identifier of a supplier from abroad, such as a VAT number or a DUNS number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ForeignIdentifier {
    /// Which register, such as `VAT` or `DUNS`.
    pub scheme: String,
    /// The identifier there.
    pub value: String,
}

/// Who supplies a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Supplier {
    /// Name.
    pub name: String,
    /// Norwegian organisation number, where there is one.
    #[serde(default)]
    pub organisation_number: Option<OrganisationNumber>,
    /// Identifier abroad, where there is one.
    #[serde(default)]
    pub foreign_identifier: Option<ForeignIdentifier>,
    /// Address, as it stands on papers.
    #[serde(default)]
    pub address: String,
}

/// Whom to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Contact {
    /// Name.
    #[serde(default)]
    pub name: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
}

/// A person who answers for one subject.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ResponsiblePerson {
    /// Subject, such as information security.
    pub subject: String,
    /// Name.
    pub name: String,
    /// E-mail address.
    #[serde(default)]
    pub email: String,
}

/// One version of one product.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// Identifier in the workspace.
    pub id: ProductId,
    /// Name of the product.
    pub name: String,
    /// Version.
    pub version: String,
    /// What it is, in a few sentences.
    #[serde(default)]
    pub description: String,
    /// Who supplies it.
    #[serde(default)]
    pub supplier: Supplier,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Contact,
    /// Who answers for which subject.
    #[serde(default)]
    pub responsible: Vec<ResponsiblePerson>,
    /// What it is, how it is delivered and what is known about it: what a list before any tender is composed from.
    #[serde(default)]
    pub purchase: Purchase,
    /// Documents, certificates, register entries and approvals.
    #[serde(default)]
    pub evidence: Vec<EvidenceItem>,
    /// The highest number an item of evidence has had, so that none is used again after a removal.
    #[serde(default)]
    pub evidence_numbered: u32,
    /// The version this one was copied from.
    #[serde(default)]
    pub earlier: Option<ProductId>,
}

impl Product {
    /// A product about which nothing else is known.
    pub fn new(id: ProductId, name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            version: version.into(),
            description: String::new(),
            supplier: Supplier::default(),
            contact: Contact::default(),
            responsible: Vec::new(),
            purchase: Purchase::default(),
            evidence: Vec::new(),
            evidence_numbered: 0,
            earlier: None,
        }
    }

    /// The item of evidence with this id.
    pub fn evidence_item(&self, id: &EvidenceItemId) -> Option<&EvidenceItem> {
        self.evidence.iter().find(|item| item.id == *id)
    }
}
