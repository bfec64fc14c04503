//! Earlier answers offered again where the same requirement returns. Nothing is filled in here: an offer says what was
//! answered, to which text, and what has changed since; a person accepts it or does not.

use super::answer::{Answer, AnswerOrigin};
use super::review::is_old;
use super::{Declaration, Product};
use crate::Date;
use crate::catalogue::{Catalogue, closed_list};
use crate::ids::{DeclarationId, EvidenceItemId, ProductId, RequirementId};
use crate::list::Entry;
use crate::text::{DifferencePart, difference};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

closed_list! {
    /// What a vendor must know of an offer, the plainest first.
    OfferKind {
        /// The same requirement in the same words.
        Unchanged => "unchanged",
        /// Another requirement, of another set, that makes the same demand.
        Equivalent => "equivalent",
        /// The same requirement in other words.
        Changed => "changed",
        /// Given long ago, or for another version of the product.
        Stale => "stale",
        /// It rests on evidence that has expired or is gone.
        Expired => "expired",
    }
}

closed_list! {
    /// Whether a requirement has been answered before.
    RowState {
        /// Never answered.
        New => "new",
        /// Answered before, in the same words.
        Unchanged => "unchanged",
        /// Answered before, in other words.
        Changed => "changed",
    }
}

/// An earlier answer that can be taken over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Offer {
    /// The requirement it is offered for.
    pub requirement: RequirementId,
    /// Where it is shown; the gravest of what holds.
    pub kind: OfferKind,
    /// The declaration it was given in.
    pub declaration: DeclarationId,
    /// The requirement it was given to; another one where `kind` is `equivalent`.
    pub answered: RequirementId,
    /// The version of the product it was given for.
    pub version: String,
    /// The text it was given to, and the text now, word by word; empty where they are the same.
    pub difference: Vec<DifferencePart>,
    /// It was given more than a year ago.
    pub old: bool,
    /// It was given for another version of the product.
    pub other_version: bool,
    /// Items of evidence that have expired since.
    pub expired: BTreeSet<EvidenceItemId>,
    /// Items of evidence that this product does not have.
    pub gone: BTreeSet<EvidenceItemId>,
    /// What was answered.
    pub answer: Answer,
}

/// What offers are looked for in.
pub struct Earlier<'a> {
    given: BTreeMap<&'a RequirementId, Vec<Given<'a>>>,
    catalogue: &'a Catalogue,
    today: Date,
}

struct Given<'a> {
    declaration: &'a Declaration,
    asked: &'a Entry,
    answer: &'a Answer,
}

impl<'a> Earlier<'a> {
    /// Answers in `declarations`, which are of this product and its other versions, in any order. The catalogue knows
    /// which requirements make the same demand.
    pub fn new(declarations: &'a [Declaration], catalogue: &'a Catalogue, today: Date) -> Self {
        let mut given: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for declaration in declarations {
            for asked in &declaration.list.entries {
                if let Some(answer) = declaration.answer(&asked.id) {
                    given.entry(&asked.id).or_default().push(Given { declaration, asked, answer });
                }
            }
        }
        Self { given, catalogue, today }
    }
}

/// Whether two product folders are versions of one product: one was copied from the other, or they bear one name.
pub fn is_same_product(one: &Product, other: &Product, lineage: &BTreeSet<ProductId>) -> bool {
    let same = |a: &str, b: &str| a.trim().to_lowercase() == b.trim().to_lowercase();
    lineage.contains(&other.id)
        || (same(&one.name, &other.name) && same(&one.supplier.name, &other.supplier.name))
}

/// The best offer for each entry of `declaration` that has one, in the order of the list.
pub fn offers(declaration: &Declaration, earlier: &Earlier<'_>) -> Vec<Offer> {
    let entries = declaration.list.entries.iter();
    entries.filter_map(|entry| offers_for(entry, declaration, earlier).into_iter().next()).collect()
}

/// Every offer for one entry, the best first: the same words before other words, then the newest.
pub fn offers_for(entry: &Entry, declaration: &Declaration, earlier: &Earlier<'_>) -> Vec<Offer> {
    let ids = std::iter::once(&entry.id).chain(earlier.catalogue.equals(&entry.id));
    // Every procurement has an `own-1`; only its text tells whether it is the same demand.
    let own = entry.id.as_str().starts_with("own-");
    let mut offers: Vec<Offer> = ids
        .filter_map(|id| earlier.given.get(id))
        .flatten()
        .filter(|given| given.declaration.id != declaration.id)
        .filter(|given| !own || given.asked.text_hash == entry.text_hash)
        .map(|given| offer(entry, given, declaration, earlier.today))
        .collect();
    offers.sort_by(|a, b| {
        (a.kind, b.answer.answered_on, &b.declaration).cmp(&(b.kind, a.answer.answered_on, &a.declaration))
    });
    offers
}

fn offer(entry: &Entry, given: &Given<'_>, declaration: &Declaration, today: Date) -> Offer {
    let Given { declaration: other, asked, answer } = *given;
    let product = &declaration.product;
    let (mut expired, mut gone) = (BTreeSet::new(), BTreeSet::new());
    for id in &answer.evidence {
        match product.evidence_item(id) {
            // Numbers are given within a product: another product's `e-1` is another thing.
            Some(item) if other.product.evidence_item(id).is_some_and(|was| was.is_same_as(item)) => {
                if item.has_expired(today) {
                    expired.insert(id.clone());
                }
            }
            _ => {
                gone.insert(id.clone());
            }
        }
    }
    // What was answered is the text the hash was made of; an answer to an altered text is an answer to another text.
    let same_text = asked.text_hash == entry.text_hash
        && (answer.text_hash.is_empty() || answer.text_hash == entry.text_hash);
    let old = is_old(answer, today);
    let other_version = other.product.version.trim() != product.version.trim();
    let kind = if !expired.is_empty() || !gone.is_empty() {
        OfferKind::Expired
    } else if old || other_version {
        OfferKind::Stale
    } else if asked.id != entry.id {
        OfferKind::Equivalent
    } else if !same_text {
        OfferKind::Changed
    } else {
        OfferKind::Unchanged
    };
    Offer {
        requirement: entry.id.clone(),
        kind,
        declaration: other.id.clone(),
        answered: asked.id.clone(),
        version: other.product.version.clone(),
        difference: if same_text { Vec::new() } else { difference(&asked.text, &entry.text) },
        old,
        other_version,
        expired,
        gone,
        answer: Answer::clone(answer),
    }
}

impl Offer {
    /// The answer as it is taken over: to the text as it stands now, without evidence that is gone. It keeps the day it
    /// was given, so that it goes on ageing.
    pub fn accepted(&self, entry: &Entry) -> Answer {
        let mut answer = self.answer.clone();
        answer.evidence.retain(|id| !self.gone.contains(id));
        answer.text_hash.clone_from(&entry.text_hash);
        answer.origin = AnswerOrigin::Reused { declaration: self.declaration.clone() };
        answer
    }
}

/// Whether a requirement was answered before, and in the same words.
pub fn row_state(offers: &[Offer]) -> RowState {
    match offers {
        [] => RowState::New,
        offers if offers.iter().any(|offer| offer.difference.is_empty()) => RowState::Unchanged,
        _ => RowState::Changed,
    }
}
