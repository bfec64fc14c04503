//! Checks of each record: ids, references, languages, status periods, sources.

use crate::problem::Problem;
use crate::read::DataFolder;
use domain::Date;
use domain::applicability::Condition;
use domain::catalogue::{FactKind, Requirement};
use domain::text::{Language, LocalText};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A year and a day may pass before a record should be read again.
const DAYS_BEFORE_A_NEW_LOOK: i64 = 366;

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    vocabulary(data, problems);
    sets(data, problems);
    sources(data, problems);
    for requirement in &data.catalogue.requirements {
        let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
        let mut say = |what: String| problems.push(Problem::new(&file, what));
        identity(requirement, data, &mut say);
        references(requirement, data, &mut say);
        status(requirement, &mut say);
        languages(requirement, &mut say);
    }
}

pub(super) fn notes(data: &DataFolder, today: Date) -> Vec<Problem> {
    let mut notes = Vec::new();
    for requirement in &data.catalogue.requirements {
        let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
        if let Some(source) = requirement.sources.first()
            && (today - source.read_on).num_days() > DAYS_BEFORE_A_NEW_LOOK
        {
            notes.push(Problem::new(&file, format!("nobody has read the source since {}", source.read_on)));
        }
    }
    notes
}

fn vocabulary(data: &DataFolder, problems: &mut Vec<Problem>) {
    let catalogue = &data.catalogue;
    let mut once = |file: &str, ids: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                problems.push(Problem::new(file, format!("{id} stands twice")));
            }
        }
    };
    once("facts.yaml", catalogue.facts.iter().map(|fact| fact.id.as_str()).collect());
    once("areas.yaml", catalogue.areas.iter().map(|area| area.id.as_str()).collect());
    once("themes.yaml", catalogue.themes.iter().map(|theme| theme.id.as_str()).collect());
    once("evidence.yaml", catalogue.evidence.iter().map(|kind| kind.id.as_str()).collect());
    for fact in &catalogue.facts {
        if let Some(guard) = &fact.asked_when {
            let guards = catalogue.fact(guard).map(|guard| &guard.kind);
            if !matches!(guards, Some(FactKind::YesNo { .. })) {
                problems.push(Problem::new("facts.yaml", format!("{}: no yes/no fact {guard}", fact.id)));
            }
        }
        let mut values: Vec<&str> = fact.kind.options().iter().map(|option| option.value.as_str()).collect();
        values.sort_unstable();
        if values.windows(2).any(|pair| pair[0] == pair[1]) {
            problems.push(Problem::new("facts.yaml", format!("{}: an option stands twice", fact.id)));
        }
        for text in [&fact.text, &fact.why, &fact.example] {
            complete(text, |what| {
                problems.push(Problem::new("facts.yaml", format!("{}: {what}", fact.id)));
            });
        }
    }
}

fn sets(data: &DataFolder, problems: &mut Vec<Problem>) {
    for set in &data.catalogue.sets {
        let file = PathBuf::from("sets").join(set.id.as_str()).join("set.yaml");
        for text in [&set.title, &set.short, &set.description] {
            complete(text, |what| problems.push(Problem::new(&file, what)));
        }
        for change in &set.changelog {
            for requirement in &change.requirements {
                if data.catalogue.requirement(requirement).is_none() {
                    problems.push(Problem::new(
                        &file,
                        format!("the changelog names {requirement}, which does not exist"),
                    ));
                }
            }
        }
        if !data.catalogue.requirements.iter().any(|requirement| requirement.set == set.id) {
            problems.push(Problem::new(&file, "the set has no requirements"));
        }
    }
}

fn sources(data: &DataFolder, problems: &mut Vec<Problem>) {
    for source in &data.catalogue.sources {
        let file = Path::new("sources").join(format!("{}.yaml", source.id));
        if data.addresses.get(&source.id).into_iter().flatten().any(|address| !is_web_address(address)) {
            problems.push(Problem::new(&file, "the address does not begin with https:// or http://"));
        }
        let used = data
            .catalogue
            .requirements
            .iter()
            .any(|requirement| requirement.sources.iter().any(|place| place.document == source.id))
            || super::guidance::uses(&data.catalogue, &source.id);
        if !used {
            problems.push(Problem::new(&file, "nothing stands in this source"));
        }
    }
}

pub(super) fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn identity(requirement: &Requirement, data: &DataFolder, say: &mut impl FnMut(String)) {
    let id = requirement.id.as_str();
    let plain =
        |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    if !id.chars().all(plain) || id.starts_with("own-") {
        say(format!("the id {id} may hold a–z, 0–9 and hyphen only, and not begin with own-"));
    }
    if data.retired.iter().any(|retired| retired == id) {
        say(format!("the id {id} is retired and cannot be used again"));
    }
}

fn references(requirement: &Requirement, data: &DataFolder, say: &mut impl FnMut(String)) {
    let catalogue = &data.catalogue;
    if catalogue.theme(&requirement.theme).is_none() {
        say(format!("no theme {}", requirement.theme));
    }
    if requirement.levels.is_empty() {
        say("no norm level".into());
    }
    for level in &requirement.levels {
        if catalogue.organisation(&level.target).is_none() {
            say(format!("no target group {}", level.target));
        }
    }
    for (delivery, _) in &requirement.responsibility.by_delivery {
        if catalogue.delivery(delivery).is_none() {
            say(format!("no delivery model {delivery}"));
        }
    }
    for kind in &requirement.answer.expected_evidence {
        if catalogue.evidence(kind).is_none() {
            say(format!("no kind of evidence {kind}"));
        }
    }
    for related in &requirement.related {
        if catalogue.requirement(related).is_none() || *related == requirement.id {
            say(format!("related: no other requirement {related}"));
        }
    }
    if requirement.sources.is_empty() {
        say("no source".into());
    }
    for place in &requirement.sources {
        if catalogue.source(&place.document).is_none() {
            say(format!("no source {}", place.document));
        }
        if let Some(address) = place.address.as_deref() {
            let listed = data.addresses.get(&place.document).into_iter().flatten();
            if !is_web_address(address) {
                say("an address does not begin with https:// or http://".into());
            } else if !listed.into_iter().any(|beginning| address.starts_with(beginning.as_str())) {
                say(format!("the address {address} is not among those of the source {}", place.document));
            }
        }
    }
    condition(&requirement.applies_when, data, say);
}

fn condition(condition: &Condition, data: &DataFolder, say: &mut impl FnMut(String)) {
    let catalogue = &data.catalogue;
    match condition {
        Condition::Always => {}
        Condition::Area(areas) => {
            for area in areas.iter().filter(|area| catalogue.area(area).is_none()) {
                say(format!("applies_when: no area {area}"));
            }
        }
        Condition::Delivery(models) => {
            for model in models.iter().filter(|model| catalogue.delivery(model).is_none()) {
                say(format!("applies_when: no delivery model {model}"));
            }
        }
        Condition::FactIs(fact, _) => match catalogue.fact(fact).map(|fact| &fact.kind) {
            Some(FactKind::YesNo { .. }) => {}
            Some(_) => say(format!("applies_when: {fact} is a choice; use one_of")),
            None => say(format!("applies_when: no fact {fact}")),
        },
        Condition::FactOneOf(fact, values) => match catalogue.fact(fact).map(|fact| &fact.kind) {
            None => say(format!("applies_when: no fact {fact}")),
            Some(FactKind::YesNo { .. }) => say(format!("applies_when: {fact} is yes/no; use is")),
            Some(kind) => {
                for value in values {
                    if !kind.options().iter().any(|option| option.value == *value) {
                        say(format!("applies_when: {fact} has no option {value}"));
                    }
                }
            }
        },
        Condition::All(parts) | Condition::Any(parts) => {
            if parts.is_empty() {
                say("applies_when: an empty all or any".into());
            }
            for part in parts {
                self::condition(part, data, say);
            }
        }
        Condition::Not(part) => self::condition(part, data, say),
    }
}

/// Exactly one period holds on each date: only the first may begin at an unknown date, and each begins after the last.
fn status(requirement: &Requirement, say: &mut impl FnMut(String)) {
    if requirement.status.is_empty() {
        say("no status period".into());
    }
    for pair in requirement.status.windows(2) {
        match (pair[0].from, pair[1].from) {
            (_, None) => say("only the first status period may lack a date".into()),
            (Some(first), Some(second)) if second <= first => {
                say(format!("the status period from {second} does not begin after {first}"));
            }
            _ => {}
        }
    }
}

fn languages(requirement: &Requirement, say: &mut impl FnMut(String)) {
    for text in [&requirement.title, &requirement.text] {
        complete(text, &mut *say);
    }
    let guidance = &requirement.guidance;
    let help = [&requirement.rationale, &guidance.when, &guidance.good_answer, &guidance.follow_up];
    if help.iter().any(|text| text.as_ref().is_none_or(|text| text.nb.trim().is_empty())) {
        say("rationale, when, good_answer and follow_up are wanted in nb".into());
    }
}

pub(super) fn complete(text: &LocalText, mut say: impl FnMut(String)) {
    for language in Language::ALL {
        if !text.has(language) || text.get(language).trim().is_empty() {
            say(format!("a text is missing in {}: «{}»", language.code(), text.nb));
        }
    }
}
