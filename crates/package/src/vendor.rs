//! What a vendor's copy holds: what is asked, and nothing of how the buyer came to it.

use crate::{Audience, Contents};
use domain::applicability::Purchase;
use domain::list::RequirementList;
use domain::procurement::{Procurement, Width};

impl Contents {
    /// The same contents without weights, reasons, decisions, own tasks, log and attachments. [`crate::write`] does
    /// this to every package addressed to a vendor, so that none can leave with more.
    #[must_use]
    pub fn for_vendor(mut self) -> Contents {
        self.audience = Audience::Vendor;
        self.log.clear();
        // Nobody has said who may read them.
        self.attachments.clear();

        // Every field is named, so that a new one cannot be forgotten here.
        let Procurement {
            id: _,
            header: _,
            purchase,
            usual,
            width,
            decisions,
            adapted,
            terms,
            own,
            own_numbered,
        } = &mut self.procurement;
        let Purchase { areas: _, delivery: _, facts } = purchase;
        facts.clear();
        usual.clear();
        *width = Width::default();
        decisions.clear();
        // What the vendor is asked stands in the list, as adapted.
        adapted.clear();
        terms.clear();
        own.clear();
        *own_numbered = 0;

        self.list = self.list.map(RequirementList::for_vendor);
        self
    }
}
