//! Freezes a procurement into a requirement list.

use super::{Entry, EntrySource, LeftOut, ListVersion, ListedSet, RequirementList, Wording, hash, text_hash};
use crate::Date;
use crate::applicability::Verdict;
use crate::catalogue::{Catalogue, Lifecycle, Requirement, Responsibility, SourcePlace};
use crate::ids::RequirementId;
use crate::procurement::{Decision, OwnRequirement, Procurement, Selected, Terms, selection};
use crate::text::Language;
use crate::words::Words;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The requirement list of `procurement` in `language`, frozen on `as_of`.
pub fn compose(
    procurement: &Procurement,
    catalogue: &Catalogue,
    language: Language,
    as_of: Date,
) -> RequirementList {
    let words = Words::of(language);
    let selected = selection(procurement, catalogue, as_of);
    let mut entries: Vec<Entry> = selected
        .iter()
        .filter(|selected| selected.in_list)
        .map(|selected| entry(selected, procurement, catalogue, language, as_of))
        .collect();
    entries.extend(procurement.own.iter().map(|own| own_entry(own, procurement, catalogue, language)));
    entries.sort_by_key(|entry| catalogue.theme_order(&entry.theme));
    let (municipality_tasks, entries): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| entry.responsibility == Responsibility::Municipality);
    let left_out = selected
        .iter()
        .filter_map(|selected| match selected.decision {
            Some(Decision::LeaveOut { deviation })
                if selected.applicability.verdict != Verdict::DoesNotApply =>
            {
                let requirement = selected.requirement;
                Some(LeftOut {
                    id: requirement.id.clone(),
                    set_name: set_name(requirement, catalogue, language),
                    title: requirement.title.get(language).to_owned(),
                    text: requirement.text.get(language).to_owned(),
                    level: requirement.level(),
                    deviation: deviation.clone(),
                })
            }
            _ => None,
        })
        .collect();
    let not_determined = selected
        .iter()
        .filter(|selected| {
            selected.within_width
                && !selected.in_list
                && selected.applicability.verdict == Verdict::NotDetermined
        })
        .count();
    let areas = procurement.purchase.areas.iter().filter_map(|area| catalogue.area(area));
    let delivery = procurement.purchase.delivery.as_ref().and_then(|delivery| catalogue.delivery(delivery));
    let mut list = RequirementList {
        id: String::new(),
        header: procurement.header.clone(),
        language,
        as_of,
        areas: areas.map(|area| area.name.get(language).to_owned()).collect(),
        delivery: delivery.map(|delivery| delivery.name.get(language).to_owned()).unwrap_or_default(),
        sets: listed_sets(&entries, &municipality_tasks, catalogue, words.language),
        entries,
        municipality_tasks,
        left_out,
        not_determined,
        versions: Vec::new(),
    };
    list.id = list_id(&list, language, procurement, |entry| entry.text_hash.clone());
    let others = Language::ALL.into_iter().filter(|other| *other != language);
    list.versions = others.map(|other| version(&list, other, procurement, catalogue)).collect();
    list
}

/// Ids and text hashes decide the identity of a list: what a vendor is asked to answer, and for which procurement.
fn list_id(
    list: &RequirementList,
    language: Language,
    procurement: &Procurement,
    hash_of: impl Fn(&Entry) -> String,
) -> String {
    let mut hasher = Sha256::new();
    hasher.update(procurement.id.as_str());
    hasher.update(language.code());
    for entry in &list.entries {
        hasher.update(entry.id.as_str());
        hasher.update(hash_of(entry));
        hasher.update(entry.role.code());
    }
    hash::hex(&hasher.finalize()).chars().take(16).collect()
}

/// How the list reads in another language: the id it has there, and what is worded otherwise than here.
fn version(
    list: &RequirementList,
    language: Language,
    procurement: &Procurement,
    catalogue: &Catalogue,
) -> ListVersion {
    let wording = |entry: &Entry| {
        let requirement = catalogue.requirement(&entry.id)?;
        let (text, text_language) = match procurement.adapted.get(&entry.id) {
            Some(adapted) => (adapted.clone(), procurement.header.language),
            None => (requirement.text.get(language).to_owned(), requirement.text.shown_in(language)),
        };
        Some(Wording { title: requirement.title.get(language).to_owned(), text, text_language })
    };
    let wordings: BTreeMap<RequirementId, Wording> = list
        .entries
        .iter()
        .filter_map(|entry| {
            let here = Wording::of(entry);
            let there = wording(entry).filter(|there| *there != here)?;
            Some((entry.id.clone(), there))
        })
        .collect();
    let id = list_id(list, language, procurement, |entry| match wordings.get(&entry.id) {
        Some(wording) => text_hash(&wording.text),
        None => entry.text_hash.clone(),
    });
    ListVersion { language, id, wordings }
}

fn entry(
    selected: &Selected<'_>,
    procurement: &Procurement,
    catalogue: &Catalogue,
    language: Language,
    as_of: Date,
) -> Entry {
    let words = Words::of(language);
    let requirement = selected.requirement;
    let original = requirement.text.get(language).to_owned();
    let adapted = procurement.adapted.get(&requirement.id);
    let text = adapted.cloned().unwrap_or_else(|| original.clone());
    let terms = procurement.terms.get(&requirement.id).cloned().unwrap_or_default();
    let evidence = terms.documentation.as_ref().unwrap_or(&requirement.answer.expected_evidence);
    Entry {
        id: requirement.id.clone(),
        set: Some(requirement.set.clone()),
        set_name: set_name(requirement, catalogue, language),
        number: requirement.number.clone(),
        imported_number: None,
        theme: requirement.theme.clone(),
        theme_name: theme_name(&requirement.theme, catalogue, language),
        title: requirement.title.get(language).to_owned(),
        text_hash: text_hash(&text),
        text_language: match adapted {
            Some(_) => procurement.header.language,
            None => requirement.text.shown_in(language),
        },
        original: adapted.map(|_| original),
        text,
        role: terms.role.unwrap_or(requirement.role),
        level: Some(requirement.level()),
        level_inferred: requirement.level_is_inferred(),
        lifecycle: requirement.status_on(as_of),
        fulfilment: terms.fulfilment.clone().unwrap_or_default(),
        documentation: evidence
            .iter()
            .filter_map(|kind| catalogue.evidence(kind))
            .map(|kind| kind.name.get(language).to_owned())
            .collect(),
        evidence: evidence.iter().filter(|kind| catalogue.evidence(kind).is_some()).cloned().collect(),
        format: terms.format.unwrap_or(requirement.answer.format),
        weight: terms.weight,
        responsibility: requirement.responsibility.under(procurement.purchase.delivery.as_ref()),
        sources: sources(requirement, catalogue, as_of),
        confidence: Some(requirement.confidence()),
        reasons: words.reasons(&selected.applicability, catalogue),
        note: requirement.note.as_ref().map(|note| note.get(language).to_owned()),
    }
}

fn own_entry(
    own: &OwnRequirement,
    procurement: &Procurement,
    catalogue: &Catalogue,
    language: Language,
) -> Entry {
    let words = Words::of(language);
    let terms: Terms = procurement.terms.get(&own.id).cloned().unwrap_or_default();
    let evidence = terms.documentation.clone().unwrap_or_default();
    Entry {
        id: own.id.clone(),
        set: None,
        set_name: words.own_requirement.to_owned(),
        number: None,
        imported_number: None,
        theme: own.theme.clone(),
        theme_name: theme_name(&own.theme, catalogue, language),
        title: own.title.clone(),
        text: own.text.clone(),
        original: None,
        text_hash: text_hash(&own.text),
        text_language: procurement.header.language,
        role: terms.role.unwrap_or(own.role),
        level: None,
        level_inferred: false,
        lifecycle: Lifecycle::InForce,
        fulfilment: terms.fulfilment.unwrap_or_default(),
        documentation: evidence
            .iter()
            .filter_map(|kind| catalogue.evidence(kind))
            .map(|kind| kind.name.get(language).to_owned())
            .collect(),
        evidence: evidence.iter().filter(|kind| catalogue.evidence(kind).is_some()).cloned().collect(),
        format: terms.format.unwrap_or(own.format),
        weight: terms.weight,
        responsibility: Responsibility::Supplier,
        sources: Vec::new(),
        confidence: None,
        reasons: if own.reason.is_empty() { Vec::new() } else { vec![own.reason.clone()] },
        note: None,
    }
}

fn theme_name(theme: &crate::ids::ThemeId, catalogue: &Catalogue, language: Language) -> String {
    catalogue.theme(theme).map_or_else(|| theme.to_string(), |theme| theme.name.get(language).to_owned())
}

fn set_name(requirement: &Requirement, catalogue: &Catalogue, language: Language) -> String {
    catalogue
        .set(&requirement.set)
        .map_or_else(|| requirement.set.to_string(), |set| set.short.get(language).to_owned())
}

/// The requirement's own sources, and after them those of requirements that make the same demand.
fn sources(requirement: &Requirement, catalogue: &Catalogue, as_of: Date) -> Vec<EntrySource> {
    let same = catalogue
        .equals(&requirement.id)
        .filter_map(|id| catalogue.requirement(id))
        .filter(|other| other.status_on(as_of) != Lifecycle::Withdrawn);
    let mut places: Vec<&SourcePlace> = Vec::new();
    for place in requirement.sources.iter().chain(same.flat_map(|other| &other.sources)) {
        if !places.iter().any(|seen| seen.document == place.document && seen.place == place.place) {
            places.push(place);
        }
    }
    places
        .into_iter()
        .map(|place| {
            let document = catalogue.source(&place.document);
            EntrySource {
                document: document.map_or_else(|| place.document.to_string(), |source| source.title.clone()),
                place: place.place.clone(),
                address: place.address.clone().or_else(|| document.and_then(|source| source.address.clone())),
                read_on: place.read_on,
                confidence: place.confidence,
            }
        })
        .collect()
}

fn listed_sets(
    entries: &[Entry],
    municipality_tasks: &[Entry],
    catalogue: &Catalogue,
    language: Language,
) -> Vec<ListedSet> {
    catalogue
        .sets
        .iter()
        .filter_map(|set| {
            let used =
                entries.iter().chain(municipality_tasks).filter(|entry| entry.set.as_ref() == Some(&set.id));
            let used = used.count();
            (used > 0).then(|| ListedSet {
                id: set.id.clone(),
                title: set.title.get(language).to_owned(),
                version: set.version.clone(),
                publisher: set.publisher.clone(),
                read_on: set.read_on,
                used,
            })
        })
        .collect()
}
