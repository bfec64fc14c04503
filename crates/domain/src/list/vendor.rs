//! The list as a vendor gets it: what is asked, and nothing of how the buyer came to it.
//!
//! Every format that leaves for a vendor is stripped here, so that none can leave with more than another.

use super::{Entry, RequirementList};

impl RequirementList {
    /// The same list without weights, reasons, notes, original wordings, own tasks, deviations, and the sets that only
    /// the buyer meets. Its id stays, and so do ids and texts of its entries: answers to one are answers to the other.
    #[must_use]
    pub fn for_vendor(mut self) -> RequirementList {
        self.municipality_tasks.clear();
        self.left_out.clear();
        self.not_determined = 0;
        self.entries.iter_mut().for_each(strip);
        let entries = &self.entries;
        self.sets.retain_mut(|set| {
            set.used = entries.iter().filter(|entry| entry.set.as_ref() == Some(&set.id)).count();
            set.used > 0
        });
        self
    }
}

fn strip(entry: &mut Entry) {
    entry.weight = None;
    entry.reasons.clear();
    entry.note = None;
    // That the buyer reworded it is said in the list; what it said before is the buyer's own matter.
    if entry.original.is_some() {
        entry.original = Some(String::new());
    }
}
