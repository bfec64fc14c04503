//! What a vendor's copy holds: what is asked, and nothing of how the buyer came to it.

use crate::{Audience, Contents};
use domain::list::RequirementList;
use std::collections::{BTreeMap, BTreeSet};

impl Contents {
    /// The same contents without weights, reasons, decisions, own tasks, log and attachments. [`crate::write`] does
    /// this to every package addressed to a vendor, so that none can leave with more.
    #[must_use]
    pub fn for_vendor(mut self) -> Contents {
        self.audience = Audience::Vendor;
        self.log.clear();
        // Nobody has said who may read them.
        self.attachments.clear();

        let procurement = &mut self.procurement;
        procurement.decisions.clear();
        // What the vendor is asked stands in the list, as adapted.
        procurement.adapted.clear();
        procurement.terms = BTreeMap::new();
        procurement.own.clear();
        procurement.own_numbered = 0;
        procurement.purchase.facts.clear();
        procurement.width.everything = false;
        procurement.width.themes = BTreeSet::new();

        self.list = self.list.map(RequirementList::for_vendor);
        self
    }
}
