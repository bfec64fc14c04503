//! What a person has to look at and settle: a text that may hold two demands, and each row of the facts.

use crate::problem::Problem;
use crate::raw::review::RawCoverage;
use crate::read::DataFolder;
use domain::ids::RequirementId;
use std::collections::{BTreeMap, BTreeSet};

const ONE_DEMAND: &str = "review/one-demand.yaml";

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    one_demand(data, problems);
    coverage(data, problems);
}

/// A text that may hold two demands fails until it is split, or until a person has read it and said why it is one. What
/// was read is the wording: when it changes, or no longer looks like two, the entry is stale.
fn one_demand(data: &DataFolder, problems: &mut Vec<Problem>) {
    let mut reviewed = BTreeMap::new();
    for entry in &data.one_demand {
        let mut say = |what: String| problems.push(Problem::new(ONE_DEMAND, what));
        if entry.reason.trim().is_empty() {
            say(format!("{} has no reason", entry.id));
        }
        if reviewed.insert(entry.id.as_str(), entry.text.as_str()).is_some() {
            say(format!("{} stands twice", entry.id));
        }
        match data.catalogue.requirement(&RequirementId::new(entry.id.as_str())) {
            None => say(format!("no requirement {}", entry.id)),
            Some(one) if one.text.nb != entry.text => {
                say(format!("{} has another text now; read it again", entry.id));
            }
            Some(one) if sign_of_two_demands(&one.text.nb).is_none() => {
                say(format!("{} does not look like two demands any more; take it out", entry.id));
            }
            Some(_) => {}
        }
    }
    for requirement in &data.catalogue.requirements {
        if reviewed.contains_key(requirement.id.as_str()) {
            continue;
        }
        if let Some(sign) = sign_of_two_demands(&requirement.text.nb) {
            let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
            let what = format!(
                "the text may hold two demands («{}»): split it, or say in {ONE_DEMAND} why it is one",
                sign.trim()
            );
            problems.push(Problem::new(file, what));
        }
    }
}

/// Actions that are a demand of their own when they follow another. To show, document or explain that a thing was done
/// belongs to doing it, and does not count.
const SECOND_ACTIONS: [&str; 21] = [
    "varsle",
    "melde",
    "gi",
    "sende",
    "sørge",
    "slette",
    "fjerne",
    "stanse",
    "holde",
    "sikre",
    "kreve",
    "logge",
    "følge",
    "tillate",
    "bare",
    "rette",
    "endre",
    "vurdere",
    "fastsette",
    "oppdatere",
    "søke",
];

/// What makes a text look like two demands: two verbs that demand, two sentences, or a second action after the first.
pub(super) fn sign_of_two_demands(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let verbs = [" skal ", " bør ", " må "];
    let demands: usize = verbs.iter().map(|verb| text.matches(verb).count()).sum();
    if demands > 1 {
        let last = verbs.iter().filter_map(|verb| text.rfind(verb)).max().unwrap_or_default();
        let from = text[..last].rfind(' ').map_or(0, |space| space + 1);
        return Some(text[from..].split_whitespace().take(3).collect::<Vec<_>>().join(" "));
    }
    if text.contains("; ") {
        return Some(";".into());
    }
    // A date is written «1. januar»: a full stop after a figure ends no sentence.
    let ends_sentence =
        |(at, _): (usize, &str)| !text[..at].ends_with(|before: char| before.is_ascii_digit());
    if text.match_indices(". ").any(ends_sentence) {
        return Some(".".into());
    }
    let joined = [" samt ", " og i tillegg "].map(str::to_owned).into_iter();
    let actions = SECOND_ACTIONS.iter().map(|action| format!(" og {action} "));
    joined.chain(actions).find(|words| text.contains(words.as_str()))
}

/// Every row of the facts is a record or has a reason for not being one, and every record rests on a row or says on what.
fn coverage(data: &DataFolder, problems: &mut Vec<Problem>) {
    let mut accounted = BTreeSet::new();
    for file in &data.coverage {
        rows(file, data, &mut accounted, problems);
    }
    for requirement in &data.catalogue.requirements {
        if !accounted.contains(requirement.id.as_str()) {
            let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
            problems.push(Problem::new(file, "no file in review/coverage says what the record rests on"));
        }
    }
}

fn rows<'a>(
    file: &'a RawCoverage,
    data: &DataFolder,
    accounted: &mut BTreeSet<&'a str>,
    problems: &mut Vec<Problem>,
) {
    let path = format!("review/coverage/{}.yaml", file.id);
    let mut say = |what: String| problems.push(Problem::new(&path, what));
    if file.about.trim().is_empty() {
        say("what the rows are about is blank".into());
    }
    let mut seen = BTreeSet::new();
    let mut known = |ids: &'a [String], say: &mut dyn FnMut(String)| {
        for id in ids {
            if data.catalogue.requirement(&RequirementId::new(id.as_str())).is_none() {
                say(format!("no requirement {id}"));
            }
            accounted.insert(id.as_str());
        }
    };
    for row in &file.rows {
        if !seen.insert(row.row.as_str()) {
            say(format!("the row {} stands twice", row.row));
        }
        match &row.skipped {
            None if row.records.is_empty() => {
                say(format!("the row {} has neither records nor a reason for being skipped", row.row));
            }
            Some(reason) if reason.trim().is_empty() => {
                say(format!("the row {} has a blank reason", row.row))
            }
            _ => {}
        }
        known(&row.records, &mut say);
    }
    for beyond in &file.beyond {
        if beyond.reason.trim().is_empty() {
            say("records beyond the rows have no reason".into());
        }
        known(&beyond.records, &mut say);
    }
}
