//! What the worked purchases get, in figures: how long the list is, and how soon the questions settle it. They are the
//! measure of two promises, that a list is short enough to be answered and that a dozen questions are enough.

use crate::check::procurement_of;
use crate::raw::purchase::RawWorkedPurchase;
use crate::read::DataFolder;
use domain::Date;
use domain::applicability::Verdict;
use domain::catalogue::{Catalogue, Confidence, ProcurementRole, Requirement, Responsibility};
use domain::procurement::{Procurement, Selected, questions_that_matter, selection};

/// A dozen: the number of questions that should be enough for a typical purchase.
const DOZEN: usize = 12;

/// The figures of one worked purchase. The vendor's part is what it answers alone or together with the municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Which purchase.
    pub id: String,
    /// Its name in English.
    pub name: String,
    /// How it is delivered.
    pub delivery: String,
    /// Core requirements, the vendor's part.
    pub core: usize,
    /// Of them, those that are shared.
    pub shared: usize,
    /// Of them, those that are absolute.
    pub absolute: usize,
    /// Of them, those that are verified.
    pub verified: usize,
    /// Core requirements that fall on the municipality.
    pub municipality: usize,
    /// The vendor's part if every theme is widened.
    pub widened: usize,
    /// The municipality's part then.
    pub widened_municipality: usize,
    /// Questions it takes until nothing in the core is open.
    pub questions: usize,
    /// Core requirements that are open before the first question.
    pub open_at_first: usize,
    /// Core requirements that are still open after a dozen questions.
    pub open_after_a_dozen: usize,
}

/// The figures of all worked purchases, in the order of their files.
pub fn figures(data: &DataFolder) -> Vec<Figures> {
    data.purchases.iter().map(|worked| measure(worked, &data.catalogue)).collect()
}

fn measure(worked: &RawWorkedPurchase, catalogue: &Catalogue) -> Figures {
    let procurement = procurement_of(worked);
    let mut widest = procurement.clone();
    widest.width.everything = true;
    let (core, municipality) = sides(&procurement, catalogue, worked.as_of);
    let (widened, widened_municipality) = sides(&widest, catalogue, worked.as_of);
    let open = open_while_asking(&procurement, catalogue, worked.as_of);
    let delivery = procurement.purchase.delivery.as_ref();
    let count = |wanted: &dyn Fn(&Requirement) -> bool| core.iter().filter(|one| wanted(one)).count();
    Figures {
        id: worked.id.clone(),
        name: worked.name.en.clone().unwrap_or_else(|| worked.name.nb.clone()),
        delivery: delivery.map(ToString::to_string).unwrap_or_default(),
        core: core.len(),
        shared: count(&|one| one.responsibility.under(delivery) == Responsibility::Shared),
        absolute: count(&|one| one.role == ProcurementRole::AbsoluteRequirement),
        verified: count(&|one| one.confidence() == Confidence::Verified),
        municipality: municipality.len(),
        widened: widened.len(),
        widened_municipality: widened_municipality.len(),
        questions: open.len().saturating_sub(1),
        open_at_first: open.first().copied().unwrap_or(0),
        open_after_a_dozen: open.get(DOZEN).copied().unwrap_or(0),
    }
}

/// The list as it stands: the vendor's part and the municipality's.
fn sides<'a>(
    procurement: &'a Procurement,
    catalogue: &'a Catalogue,
    as_of: Date,
) -> (Vec<&'a Requirement>, Vec<&'a Requirement>) {
    let delivery = procurement.purchase.delivery.as_ref();
    let listed = selection(procurement, catalogue, as_of).into_iter().filter(|one| one.in_list);
    listed
        .map(|one| one.requirement)
        .partition(|one| one.responsibility.under(delivery) != Responsibility::Municipality)
}

/// How many requirements of the core are open before the first question and after each, when the program asks the most
/// telling question first and the worked purchase answers.
fn open_while_asking(worked: &Procurement, catalogue: &Catalogue, as_of: Date) -> Vec<usize> {
    let mut procurement = worked.clone();
    procurement.purchase.facts.clear();
    let mut open = Vec::new();
    loop {
        let all = selection(&procurement, catalogue, as_of);
        let waits =
            |one: &&Selected<'_>| one.within_width && one.applicability.verdict == Verdict::NotDetermined;
        open.push(all.iter().filter(waits).count());
        let next = questions_that_matter(&procurement, catalogue, as_of)
            .first()
            .and_then(|question| worked.purchase.facts.get_key_value(&question.fact.id));
        let Some((fact, answer)) = next else { return open };
        procurement.purchase.facts.insert(fact.clone(), answer.clone());
    }
}
