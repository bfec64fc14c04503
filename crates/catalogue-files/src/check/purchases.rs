//! Runs the worked purchases: each gets exactly the list that is expected of it, and leaves no question open.

use crate::problem::Problem;
use crate::raw::purchase::RawWorkedPurchase;
use crate::read::DataFolder;
use domain::applicability::Purchase;
use domain::catalogue::{Catalogue, Responsibility};
use domain::ids::ProcurementId;
use domain::procurement::{Header, Procurement, questions_that_matter, selection};
use domain::text::Language;
use std::collections::BTreeSet;

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    for worked in &data.purchases {
        let file = format!("purchases/{}.yaml", worked.id);
        let mut say = |what: String| problems.push(Problem::new(&file, what));
        run(worked, &data.catalogue, &mut say);
    }
}

fn run(worked: &RawWorkedPurchase, catalogue: &Catalogue, say: &mut impl FnMut(String)) {
    if worked.description.nb.trim().is_empty() {
        say("the description is blank".into());
    }
    let procurement = procurement_of(worked);
    for (fact, answer) in &procurement.purchase.facts {
        if let Err(error) = answer.check(fact, catalogue) {
            say(error.to_string());
        }
    }
    for open in questions_that_matter(&procurement, catalogue, worked.as_of) {
        say(format!("the question {} is not answered", open.fact.id));
    }
    let delivery = procurement.purchase.delivery.as_ref();
    let (mut core, mut municipality) = (BTreeSet::new(), BTreeSet::new());
    for selected in selection(&procurement, catalogue, worked.as_of).iter().filter(|one| one.in_list) {
        let requirement = selected.requirement;
        let side = match requirement.responsibility.under(delivery) {
            Responsibility::Municipality => &mut municipality,
            Responsibility::Supplier | Responsibility::Shared => &mut core,
        };
        side.insert(requirement.id.as_str());
    }
    compare("core", &worked.expect.core, &core, say);
    compare("municipality", &worked.expect.municipality, &municipality, say);
}

/// The worked purchase as a procurement.
pub(crate) fn procurement_of(worked: &RawWorkedPurchase) -> Procurement {
    let header = Header {
        name: worked.name.nb.clone(),
        organisation: String::new(),
        organisation_number: None,
        case_number: String::new(),
        language: Language::Nb,
    };
    let mut procurement = Procurement::new(ProcurementId::new(worked.id.as_str()), header);
    procurement.purchase = Purchase::from(worked.purchase.clone());
    procurement
}

fn compare(name: &str, expected: &[String], found: &BTreeSet<&str>, say: &mut impl FnMut(String)) {
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    for missing in expected.difference(found) {
        say(format!("{name}: {missing} is expected, but not in the list"));
    }
    for surplus in found.difference(&expected) {
        say(format!("{name}: {surplus} is in the list, but not expected"));
    }
}
