//! What a word in a column for kinds of requirement says about the role in the procurement.
//!
//! «Må», «A» and «O» make a requirement absolute in some tenders and not in others, so they never do it here by
//! themselves: the row is marked as one the file calls absolute, and a person says whether it shall be.

use super::fold::folded;
use crate::catalogue::ProcurementRole;

/// What a cell says about the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SaidRole {
    pub role: ProcurementRole,
    /// The file calls it absolute; `role` does not.
    pub absolute: bool,
}

const ABSOLUTE: &[&str] = &[
    "a",
    "a krav",
    "absolutt",
    "absolutt krav",
    "absolutte krav",
    "må",
    "må krav",
    "må ha",
    "skal",
    "skal krav",
    "m",
    "o",
    "obl",
    "obligatorisk",
    "obligatorisk krav",
    "ufravikelig",
    "ufravikeleg",
    "minstekrav",
    "minimumskrav",
    "must",
    "must have",
    "shall",
    "mandatory",
    "absolute",
    "absolute requirement",
    "required",
    "essential",
];
const AWARD: &[&str] = &[
    "b",
    "b krav",
    "bør",
    "bør krav",
    "bør ha",
    "kan",
    "kan krav",
    "evaluering",
    "evalueringskrav",
    "evalueres",
    "tildelingskriterium",
    "tildelingskriterie",
    "tildeling",
    "ønske",
    "ønskelig",
    "ynskje",
    "ynskjeleg",
    "s",
    "c",
    "e",
    "t",
    "should",
    "should have",
    "could",
    "could have",
    "nice to have",
    "desirable",
    "optional",
    "award criterion",
    "evaluated",
];
const PLAIN: &[&str] = &["k", "krav", "requirement", "normal", "vanlig", "vanleg", "medium", "middels"];
const QUALIFICATION: &[&str] =
    &["kvalifikasjon", "kvalifikasjonskrav", "qualification", "selection criterion"];
const CONTRACT: &[&str] =
    &["kontrakt", "kontraktskrav", "kontraktsvilkår", "avtalevilkår", "avtale", "contract", "contract term"];

/// The role a cell names; `None` when it is not such a word.
pub(super) fn said_role(cell: &str) -> Option<SaidRole> {
    let cell = folded(cell);
    let is = |words: &[&str]| words.contains(&cell.as_str());
    let (role, absolute) = if is(ABSOLUTE) {
        (ProcurementRole::Requirement, true)
    } else if is(AWARD) {
        (ProcurementRole::AwardCriterion, false)
    } else if is(QUALIFICATION) {
        (ProcurementRole::Qualification, false)
    } else if is(CONTRACT) {
        (ProcurementRole::ContractTerm, false)
    } else if is(PLAIN) {
        (ProcurementRole::Requirement, false)
    } else {
        return None;
    };
    Some(SaidRole { role, absolute })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_file_calls_absolute_is_marked_and_never_made_so() {
        for word in ["A", "MÅ", "Skal-krav", "O", "Mandatory", "absolutt krav"] {
            let said = said_role(word);
            assert_eq!(said, Some(SaidRole { role: ProcurementRole::Requirement, absolute: true }), "{word}");
        }
        assert_eq!(said_role("BØR").map(|said| said.role), Some(ProcurementRole::AwardCriterion));
        assert_eq!(said_role("Løsningen skal ha logg"), None);
        assert_eq!(said_role(""), None);
    }
}
