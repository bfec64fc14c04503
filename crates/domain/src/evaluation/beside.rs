//! Answers to other frameworks (DTAC, ISO/TS 82304-2, ESPD), laid beside the list through the mappings.
//!
//! A mapping says that two demands touch, not that an answer to one answers the other. So nothing here becomes an
//! answer, a verdict or evidence: it is a suggestion of where to look, and stands beside a requirement only when a
//! person has confirmed it.

use super::{Evaluation, Submission};
use crate::catalogue::{Framework, MappingKind};
use crate::ids::RequirementId;
use serde::{Deserialize, Serialize};

/// What a vendor answered to another framework, laid beside a requirement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// Identifier of the framework.
    pub framework: String,
    /// How the requirement relates to those places.
    pub relation: MappingKind,
    /// Clauses, controls or criteria.
    pub places: Vec<String>,
    /// What the vendor answered there.
    pub text: String,
}

/// What a vendor answered in one place of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceAnswer {
    /// The place, as the mapping names it.
    pub place: String,
    /// What was answered.
    pub text: String,
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The requirement it speaks to.
    pub requirement: RequirementId,
    /// What would stand beside it.
    pub beside: Beside,
    /// It stands there already.
    pub confirmed: bool,
}

/// Reads answers, one a line: the place, then a tab, colon or semicolon, then what was answered. Answers with the lines
/// that name no place of the framework apart. A line that begins with blanks goes on with the answer above it.
pub fn read_place_answers(text: &str, framework: &Framework) -> (Vec<PlaceAnswer>, Vec<String>) {
    let (mut answers, mut unknown): (Vec<PlaceAnswer>, Vec<String>) = (Vec::new(), Vec::new());
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let known = line.split_once(['\t', ':', ';']).and_then(|(place, said)| {
            let place = place.trim();
            let mut places = framework.places.iter().flat_map(|one| &one.places);
            let place = places.find(|known| known.eq_ignore_ascii_case(place))?;
            Some(PlaceAnswer { place: place.clone(), text: said.trim().to_owned() })
        });
        match (known, answers.last_mut()) {
            (Some(answer), _) => answers.push(answer),
            (None, Some(above)) if line.starts_with([' ', '\t']) => {
                above.text = format!("{}\n{}", above.text, line.trim());
            }
            (None, _) => unknown.push(line.trim().to_owned()),
        }
    }
    (answers, unknown)
}

/// Requirements of the list that the answers speak to, in the order of the list.
pub fn suggestions(
    evaluation: &Evaluation,
    submission: &Submission,
    framework: &Framework,
    answers: &[PlaceAnswer],
) -> Vec<Suggestion> {
    let beside = evaluation.beside.get(&submission.id);
    let entries = evaluation.list.entries.iter();
    entries
        .flat_map(|entry| framework.places.iter().filter(move |one| one.requirement == entry.id))
        .filter_map(|mapped| {
            let told: Vec<&PlaceAnswer> =
                answers.iter().filter(|answer| mapped.places.contains(&answer.place)).collect();
            let first = told.first()?;
            let text = match told.len() {
                1 => first.text.clone(),
                _ => {
                    let parts = told.iter().map(|answer| format!("{}: {}", answer.place, answer.text));
                    parts.collect::<Vec<_>>().join("\n")
                }
            };
            let suggested = Beside {
                framework: framework.id.clone(),
                relation: mapped.kind,
                places: told.iter().map(|answer| answer.place.clone()).collect(),
                text,
            };
            let confirmed = beside.and_then(|all| all.get(&mapped.requirement)) == Some(&suggested);
            Some(Suggestion { requirement: mapped.requirement.clone(), beside: suggested, confirmed })
        })
        .collect()
}
