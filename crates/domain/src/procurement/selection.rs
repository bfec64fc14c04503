//! What a procurement's list holds right now: every requirement of the catalogue seen from this purchase.

use super::Procurement;
use super::decision::Decision;
use crate::Date;
use crate::applicability::{Applicability, OpenQuestion, Verdict, applicability, open_questions};
use crate::catalogue::{Catalogue, MappingKind, Requirement};
use crate::ids::RequirementId;
use std::collections::HashMap;

/// A requirement of the catalogue, seen from one purchase.
#[derive(Clone, Debug, PartialEq)]
pub struct Selected<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// Whether it applies, and why.
    pub applicability: Applicability,
    /// It is within the width the buyer chose (core, or an extended theme).
    pub within_width: bool,
    /// What the buyer decided.
    pub decision: Option<&'a Decision>,
    /// The same demand stands under this other requirement, and is asked there.
    pub merged_into: Option<&'a RequirementId>,
    /// It stands in the list: it applies, is within the width and is not left out or merged; or the buyer included it outright.
    pub in_list: bool,
}

impl Selected<'_> {
    /// It is put before the buyer: it may apply and is within the width, or something has been decided about it.
    pub fn is_offered(&self) -> bool {
        self.decision.is_some() || self.within_width && self.applicability.verdict != Verdict::DoesNotApply
    }

    /// The buyer has made up its mind.
    pub fn is_assessed(&self) -> bool {
        matches!(self.decision, Some(Decision::Include | Decision::LeaveOut { .. }))
    }
}

/// Every requirement of the catalogue seen from `procurement`, by theme in print order and then as in the catalogue.
pub fn selection<'a>(
    procurement: &'a Procurement,
    catalogue: &'a Catalogue,
    as_of: Date,
) -> Vec<Selected<'a>> {
    let mut all: Vec<Selected<'a>> = catalogue
        .requirements
        .iter()
        .map(|requirement| {
            let applicability = applicability(requirement, &procurement.purchase, catalogue, as_of);
            let within_width = procurement.width.covers(requirement);
            let decision = procurement.decisions.get(&requirement.id);
            let in_list = match decision {
                Some(Decision::Include) => true,
                Some(Decision::LeaveOut { .. }) => false,
                Some(Decision::Later) | None => within_width && applicability.verdict == Verdict::Applies,
            };
            Selected { requirement, applicability, within_width, decision, merged_into: None, in_list }
        })
        .collect();
    merge(&mut all, catalogue);
    all.sort_by_key(|selected| catalogue.theme_order(&selected.requirement.theme));
    all
}

/// The same demand once: of requirements that are mapped as equal and both apply within the width, the strictest and
/// then the firmest stays, and the others point to it.
fn merge<'a>(all: &mut [Selected<'a>], catalogue: &'a Catalogue) {
    let asked = |selected: &Selected<'_>| {
        selected.within_width
            && selected.applicability.verdict == Verdict::Applies
            && !matches!(selected.decision, Some(Decision::Include))
    };
    let rank = |requirement: &Requirement| (requirement.level(), requirement.confidence());
    let place: HashMap<&RequirementId, usize> =
        all.iter().enumerate().map(|(number, selected)| (&selected.requirement.id, number)).collect();
    let mut merged: Vec<(usize, &'a RequirementId)> = Vec::new();
    for mapping in catalogue.mappings.iter().filter(|mapping| mapping.kind == MappingKind::Equal) {
        let (Some(&a), Some(&b)) = (place.get(&mapping.a), place.get(&mapping.b)) else { continue };
        let applies =
            |number: usize| all[number].within_width && all[number].applicability.verdict == Verdict::Applies;
        if !applies(a) || !applies(b) {
            continue;
        }
        let (keep, give) = if rank(all[b].requirement) < rank(all[a].requirement) { (b, a) } else { (a, b) };
        if asked(&all[give]) {
            merged.push((give, &all[keep].requirement.id));
        }
    }
    for (number, into) in merged {
        all[number].merged_into = Some(into);
        all[number].in_list = false;
    }
}

/// The open questions that matter to this procurement: those that requirements within its width wait for.
pub fn questions_that_matter<'a>(
    procurement: &Procurement,
    catalogue: &'a Catalogue,
    as_of: Date,
) -> Vec<OpenQuestion<'a>> {
    let within = catalogue.requirements.iter().filter(|requirement| procurement.width.covers(requirement));
    open_questions(catalogue, within, &procurement.purchase, as_of)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::applicability::Condition;
    use crate::catalogue::{
        Action, Answer, AnswerFormat, Confidence, Guidance, InteroperabilityLayer, Level, Mapping, NormLevel,
        ProcurementRole, Responsibility, ResponsibilityByDelivery, SourcePlace, StatusPeriod, Tier,
    };
    use crate::ids::{OrganisationTypeId, SetId, SourceId, ThemeId};
    use crate::procurement::Header;
    use crate::text::{Language, LocalText};
    use crate::{catalogue::Lifecycle, ids::ProcurementId};

    fn requirement(id: &str, level: NormLevel, confidence: Confidence) -> Requirement {
        Requirement {
            id: RequirementId::from(id),
            set: SetId::from("ex"),
            number: None,
            title: LocalText::nb(id),
            text: LocalText::nb("Løsningen skal logge innsyn."),
            rationale: None,
            guidance: Guidance::default(),
            theme: ThemeId::from("logging"),
            interoperability_layer: InteroperabilityLayer::Technical,
            status: vec![StatusPeriod { value: Lifecycle::InForce, from: None }],
            levels: vec![Level {
                target: OrganisationTypeId::from("municipality"),
                action: Action::Use,
                level,
                basis: None,
                inferred: false,
            }],
            legal_basis: Vec::new(),
            applies_when: Condition::Always,
            responsibility: ResponsibilityByDelivery {
                default: Responsibility::Supplier,
                by_delivery: Vec::new(),
            },
            role: ProcurementRole::Requirement,
            tier: Tier::Core,
            answer: Answer { format: AnswerFormat::YesNo, expected_evidence: Vec::new() },
            approval_schemes: Vec::new(),
            related: Vec::new(),
            sources: vec![SourcePlace {
                document: SourceId::from(id),
                place: "kap. 1".to_owned(),
                address: None,
                read_on: Date::default(),
                confidence,
            }],
            note: None,
        }
    }

    fn procurement() -> Procurement {
        let header = Header {
            name: "Eksempel".to_owned(),
            organisation: String::new(),
            organisation_number: None,
            case_number: String::new(),
            language: Language::Nb,
        };
        Procurement::new(ProcurementId::from("p"), header)
    }

    fn catalogue() -> Catalogue {
        let mapping = Mapping { a: "ex-1".into(), b: "ex-2".into(), kind: MappingKind::Equal, note: None };
        Catalogue {
            requirements: vec![
                requirement("ex-1", NormLevel::SectorNorm, Confidence::Verified),
                requirement("ex-2", NormLevel::Statute, Confidence::Secondary),
            ],
            mappings: vec![mapping],
            ..Catalogue::default()
        }
    }

    fn in_list(procurement: &Procurement, catalogue: &Catalogue) -> Vec<String> {
        let selected = selection(procurement, catalogue, Date::default());
        selected.iter().filter(|one| one.in_list).map(|one| one.requirement.id.to_string()).collect()
    }

    #[test]
    fn the_same_demand_is_asked_once_at_its_strictest_with_the_sources_of_all() {
        let catalogue = catalogue();
        assert_eq!(in_list(&procurement(), &catalogue), ["ex-2"]);
        let list = crate::list::compose(&procurement(), &catalogue, Language::Nb, Date::default());
        assert_eq!(list.entries.len(), 1);
        assert_eq!(list.entries[0].sources.len(), 2);
    }

    #[test]
    fn leaving_the_demand_out_does_not_bring_its_double_back() {
        let catalogue = catalogue();
        let why = crate::procurement::Deviation::DoesNotApply { why: "Ingen opplysninger".to_owned() };
        let change = crate::procurement::Change::Decide {
            requirements: ["ex-2".into()].into(),
            decision: Some(Decision::LeaveOut { deviation: why }),
        };
        let left_out = procurement().changed(&change, &catalogue).unwrap();
        assert!(in_list(&left_out, &catalogue).is_empty());
    }

    #[test]
    fn a_double_that_the_buyer_includes_outright_is_asked() {
        let catalogue = catalogue();
        let change = crate::procurement::Change::Decide {
            requirements: ["ex-1".into()].into(),
            decision: Some(Decision::Include),
        };
        let included = procurement().changed(&change, &catalogue).unwrap();
        assert_eq!(in_list(&included, &catalogue), ["ex-1", "ex-2"]);
    }
}
