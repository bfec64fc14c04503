//! Checks of guidance and approval schemes: ids once, requirements and sources exist, titles in all languages, closed
//! lists explained word for word, every topic in all groups.

use super::records::{complete, is_web_address};
use crate::problem::Problem;
use crate::read::DataFolder;
use domain::catalogue::guidance::{GuidanceLibrary, TermKind, Topic, TopicGroupKind};
use domain::catalogue::{
    Catalogue, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility, SourcePlace,
};
use domain::ids::{RequirementId, SourceId};
use domain::text::LocalText;
use std::collections::BTreeSet;

const SCHEMES: &str = "approval-schemes.yaml";
const COLLABORATION: &str = "guidance/collaboration.yaml";
const AMBITION: &str = "guidance/ambition-levels.yaml";
const PROCESS: &str = "guidance/normative-process.yaml";
const QUESTIONS: &str = "guidance/questions-and-answers.yaml";
const TERMS: &str = "guidance/terms.yaml";
const TOPICS: &str = "guidance/topics.yaml";

pub(super) fn check(data: &DataFolder, problems: &mut Vec<Problem>) {
    let catalogue = &data.catalogue;
    let guidance = &catalogue.guidance;
    schemes(data, problems);
    for (file, id, texts) in short_texts(guidance) {
        for text in texts {
            complete(text, |what| problems.push(Problem::new(file, format!("{id}: {what}"))));
        }
    }
    for (file, id, places) in places(catalogue) {
        let mut say = |what: String| problems.push(Problem::new(file, format!("{id}: {what}")));
        if places.is_empty() {
            say("no source".into());
        }
        for place in places {
            if catalogue.source(&place.document).is_none() {
                say(format!("no source {}", place.document));
            }
            if place.address.as_deref().is_some_and(|address| !is_web_address(address)) {
                say("an address does not begin with https:// or http://".into());
            }
        }
    }
    for (file, id, requirements) in requirements(guidance) {
        let mut seen = BTreeSet::new();
        for requirement in requirements {
            if catalogue.requirement(requirement).is_none() {
                problems.push(Problem::new(file, format!("{id}: no requirement {requirement}")));
            }
            if !seen.insert(requirement) {
                problems.push(Problem::new(file, format!("{id}: {requirement} stands twice")));
            }
        }
    }
    once(guidance, problems);
    terms(guidance, problems);
    for topic in &guidance.topics.topics {
        groups(topic, problems);
    }
}

/// Whether guidance or an approval scheme stands in this source.
pub(super) fn uses(catalogue: &Catalogue, source: &SourceId) -> bool {
    places(catalogue).iter().any(|(_, _, places)| places.iter().any(|place| place.document == *source))
}

fn schemes(data: &DataFolder, problems: &mut Vec<Problem>) {
    let catalogue = &data.catalogue;
    let mut seen = BTreeSet::new();
    for scheme in &catalogue.approval_schemes {
        let mut say = |what: String| problems.push(Problem::new(SCHEMES, format!("{}: {what}", scheme.id)));
        if !seen.insert(&scheme.id) {
            say("stands twice".into());
        }
        if scheme.address.as_deref().is_some_and(|address| !is_web_address(address)) {
            say("the address does not begin with https:// or http://".into());
        }
        for text in [&scheme.name, &scheme.covers] {
            complete(text, &mut say);
        }
    }
    for requirement in &catalogue.requirements {
        for scheme in requirement.approval_schemes.iter().filter(|id| catalogue.approval_scheme(id).is_none())
        {
            let file = data.files.get(&requirement.id).cloned().unwrap_or_default();
            problems.push(Problem::new(&file, format!("no approval scheme {scheme}")));
        }
    }
}

type At<'a, T> = Vec<(&'static str, &'a str, T)>;

/// Texts that must exist in every language.
fn short_texts(guidance: &GuidanceLibrary) -> At<'_, Vec<&LocalText>> {
    let GuidanceLibrary { collaboration, ambition, process, questions, terms, topics } = guidance;
    let mut texts: At<'_, Vec<&LocalText>> = vec![
        (COLLABORATION, "heading", vec![&collaboration.title, &collaboration.lead]),
        (AMBITION, "heading", vec![&ambition.title, &ambition.lead, &ambition.now]),
        (PROCESS, "heading", vec![&process.title, &process.lead]),
        (TOPICS, "heading", vec![&topics.title, &topics.lead]),
    ];
    for step in &collaboration.steps {
        texts.push((COLLABORATION, &step.id, vec![&step.title, &step.purpose, &step.responsible]));
        for question in &step.questions {
            texts.push((COLLABORATION, &question.id, vec![&question.text, &question.involve]));
        }
    }
    for level in &ambition.levels {
        texts.push((AMBITION, &level.id, vec![&level.name, &level.authorities, &level.buyer]));
    }
    for phase in &process.phases {
        texts.push((PROCESS, &phase.id, vec![&phase.title, &phase.what, &phase.decided_by]));
        texts.push((PROCESS, &phase.id, phase.decision.iter().collect()));
    }
    for question in questions {
        texts.push((QUESTIONS, &question.id, vec![&question.question, &question.short]));
    }
    for term in terms {
        texts.push((TERMS, &term.id, vec![&term.term, &term.explanation]));
    }
    for topic in &topics.topics {
        texts.push((TOPICS, &topic.id, vec![&topic.title, &topic.lead]));
    }
    texts
}

/// Everything that says where it stands.
fn places(catalogue: &Catalogue) -> At<'_, &[SourcePlace]> {
    let GuidanceLibrary { collaboration, ambition, process, questions, terms, topics } = &catalogue.guidance;
    let mut places: At<'_, &[SourcePlace]> = vec![
        (COLLABORATION, "heading", &collaboration.sources),
        (AMBITION, "heading", &ambition.sources),
        (PROCESS, "heading", &process.sources),
        (TOPICS, "heading", &topics.sources),
    ];
    for scheme in &catalogue.approval_schemes {
        places.push((SCHEMES, &scheme.id, &scheme.sources));
    }
    for step in &collaboration.steps {
        places.push((COLLABORATION, &step.id, &step.sources));
        places.extend(step.questions.iter().map(|one| (COLLABORATION, one.id.as_str(), &*one.sources)));
    }
    places.extend(ambition.levels.iter().map(|one| (AMBITION, one.id.as_str(), &*one.sources)));
    places.extend(process.phases.iter().map(|one| (PROCESS, one.id.as_str(), &*one.sources)));
    places.extend(process.consultation.iter().map(|one| (PROCESS, one.level.code(), &*one.sources)));
    places.extend(questions.iter().map(|one| (QUESTIONS, one.id.as_str(), &*one.sources)));
    places.extend(terms.iter().map(|one| (TERMS, one.id.as_str(), &*one.sources)));
    for topic in &topics.topics {
        let remarks = topic.gaps.iter().chain(&topic.coming).chain(&topic.phased_out);
        places.extend(remarks.map(|remark| (TOPICS, topic.id.as_str(), &*remark.sources)));
    }
    places
}

fn requirements(guidance: &GuidanceLibrary) -> At<'_, &[RequirementId]> {
    let mut found: At<'_, &[RequirementId]> = Vec::new();
    for question in guidance.collaboration.steps.iter().flat_map(|step| &step.questions) {
        found.push((COLLABORATION, &question.id, &question.requirements));
    }
    for question in &guidance.questions {
        found.push((QUESTIONS, &question.id, &question.requirements));
    }
    for topic in &guidance.topics.topics {
        found.extend(topic.groups.iter().map(|group| (TOPICS, topic.id.as_str(), &*group.requirements)));
    }
    found
}

fn once(guidance: &GuidanceLibrary, problems: &mut Vec<Problem>) {
    let mut check = |file: &str, ids: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                problems.push(Problem::new(file, format!("{id} stands twice")));
            }
        }
    };
    let steps = &guidance.collaboration.steps;
    check(
        COLLABORATION,
        steps.iter().flat_map(|step| &step.questions).map(|question| question.id.as_str()).collect(),
    );
    check(QUESTIONS, guidance.questions.iter().map(|question| question.id.as_str()).collect());
    check(TERMS, guidance.terms.iter().map(|term| term.id.as_str()).collect());
    check(TOPICS, guidance.topics.topics.iter().map(|topic| topic.id.as_str()).collect());
}

/// Every word of a closed list is explained, and nothing else under its name.
fn terms(guidance: &GuidanceLibrary, problems: &mut Vec<Problem>) {
    let lists: [(TermKind, Vec<&str>); 5] = [
        (TermKind::NormLevel, NormLevel::ALL.iter().map(|word| word.code()).collect()),
        (TermKind::Role, ProcurementRole::ALL.iter().map(|word| word.code()).collect()),
        (TermKind::Responsibility, Responsibility::ALL.iter().map(|word| word.code()).collect()),
        (TermKind::Confidence, Confidence::ALL.iter().map(|word| word.code()).collect()),
        (TermKind::Lifecycle, Lifecycle::ALL.iter().map(|word| word.code()).collect()),
    ];
    for (kind, codes) in lists {
        let explained: Vec<&str> =
            guidance.terms.iter().filter(|term| term.kind == kind).map(|term| term.id.as_str()).collect();
        if explained != codes {
            let what = format!("{} should explain {codes:?} in this order, not {explained:?}", kind.code());
            problems.push(Problem::new(TERMS, what));
        }
    }
}

fn groups(topic: &Topic, problems: &mut Vec<Problem>) {
    let found: Vec<TopicGroupKind> = topic.groups.iter().map(|group| group.group).collect();
    if found != TopicGroupKind::ALL {
        problems.push(Problem::new(TOPICS, format!("{}: not all groups, in the plan's order", topic.id)));
    }
    for group in topic.groups.iter().filter(|group| group.requirements.is_empty() && group.note.is_none()) {
        let what = format!("{}: {} has neither requirements nor a note", topic.id, group.group.code());
        problems.push(Problem::new(TOPICS, what));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::catalogue::ApprovalScheme;
    use domain::catalogue::guidance::{QuestionAndAnswer, TopicGroup};

    fn problems_of(catalogue: Catalogue) -> String {
        let data = DataFolder { catalogue, ..DataFolder::default() };
        let mut problems = Vec::new();
        check(&data, &mut problems);
        problems.iter().map(|problem| format!("{problem}\n")).collect()
    }

    fn three(text: &str) -> LocalText {
        LocalText { nb: text.into(), nn: Some(text.into()), en: Some(text.into()) }
    }

    #[test]
    fn a_question_about_a_requirement_that_does_not_exist_is_told_with_its_id() {
        let mut catalogue = Catalogue::default();
        catalogue.guidance.questions.push(QuestionAndAnswer {
            id: "when".into(),
            question: three("Når?"),
            short: LocalText::nb("Nå."),
            answer: LocalText::nb("Nå."),
            requirements: vec!["ex-1".into()],
            sources: Vec::new(),
        });
        let problems = problems_of(catalogue);
        for told in ["when: no requirement ex-1", "when: no source", "when: a text is missing in nn: «Nå.»"]
        {
            assert!(problems.contains(told), "{told} should be among:\n{problems}");
        }
        assert!(!problems.contains("«Når?»"), "a title in all languages is complete");
    }

    #[test]
    fn a_topic_must_have_all_groups_and_an_empty_group_a_note() {
        let mut catalogue = Catalogue::default();
        let group = TopicGroup { group: TopicGroupKind::Normen, requirements: Vec::new(), note: None };
        catalogue.guidance.topics.topics.push(Topic {
            id: "messages".into(),
            title: three("Meldinger"),
            lead: three("Meldinger"),
            groups: vec![group],
            gaps: Vec::new(),
            coming: Vec::new(),
            phased_out: Vec::new(),
        });
        let problems = problems_of(catalogue);
        assert!(problems.contains("messages: not all groups"), "{problems}");
        assert!(problems.contains("messages: normen has neither requirements nor a note"), "{problems}");
    }

    #[test]
    fn every_norm_level_must_be_explained() {
        let problems = problems_of(Catalogue::default());
        assert!(problems.contains("norm_level should explain"), "{problems}");
    }

    #[test]
    fn an_approval_scheme_that_stands_twice_is_told() {
        let scheme = ApprovalScheme {
            id: "nhn".into(),
            name: three("Godkjenning"),
            owner: "Norsk helsenett".into(),
            covers: three("Alt"),
            who_must: LocalText::nb("Alle"),
            evidence: LocalText::nb("Attest"),
            register: LocalText::nb("Liste"),
            address: Some("javascript:alert(1)".into()),
            sources: Vec::new(),
        };
        let catalogue = Catalogue { approval_schemes: vec![scheme.clone(), scheme], ..Catalogue::default() };
        let problems = problems_of(catalogue);
        assert!(problems.contains("nhn: stands twice"), "{problems}");
        assert!(problems.contains("nhn: the address does not begin with https://"), "{problems}");
    }
}
