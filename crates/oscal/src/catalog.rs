//! A requirement set as a catalog: a group for each theme, a control for each requirement; and the buyer's own
//! requirements as a catalog of their own, so that a profile can take from both.

use crate::bytes;
use crate::model::{
    BackMatter, Catalog, CatalogFile, Control, Group, Link, Parameter, Part, Property, RemoteLink, Resource,
    in_role, metadata, organisation, own, own_part, property,
};
use crate::text::{address, line, prose, token, uuid};
use domain::Date;
use domain::catalogue::{Catalogue, Requirement, RequirementSet, SourcePlace};
use domain::list::{Entry, RequirementList};
use domain::procurement::Fulfilment;
use domain::text::Language;
use domain::words::Words;

/// A control that a list sets the terms of: role, time of fulfilment and documentation are parameters.
pub(crate) const ROLE: &str = "role";
pub(crate) const FULFILMENT: &str = "fulfilment";
pub(crate) const DOCUMENTATION: &str = "documentation";

/// Parameter of a control.
pub(crate) fn parameter(control: &str, name: &str) -> String {
    format!("{control}_{name}")
}

/// The statement of a control: what is demanded.
pub(crate) fn statement(control: &str) -> String {
    format!("{control}_smt")
}

/// The requirement set `set` in one language, as of a date; what has been withdrawn by then says so.
pub fn catalog(set: &RequirementSet, catalogue: &Catalogue, language: Language, as_of: Date) -> Vec<u8> {
    let words = Words::of(language);
    let name = set.title.get(language);
    let mut metadata = metadata(name, set.read_on, &set.version, set.title.shown_in(language).tag());
    in_role(&mut metadata, "creator", words.col_publisher, organisation(&set.publisher, "", None));
    let records = || catalogue.requirements.iter().filter(|requirement| requirement.set == set.id);
    let groups = catalogue.themes.iter().filter_map(|theme| {
        let controls: Vec<Control> = records()
            .filter(|requirement| requirement.theme == theme.id)
            .map(|requirement| control(requirement, catalogue, words, as_of))
            .collect();
        let title = line(theme.name.get(language))?;
        (!controls.is_empty()).then(|| Group { id: token(&format!("theme-{}", theme.id)), title, controls })
    });
    let places = || records().flat_map(|requirement| &requirement.sources);
    let used = |source: &str| places().any(|place| place.document.as_str() == source);
    let resources: Vec<Resource> = catalogue
        .sources
        .iter()
        .filter(|source| used(source.id.as_str()))
        .map(|source| Resource {
            uuid: resource(source.id.as_str()),
            title: line(&source.title).unwrap_or_else(|| source.id.to_string()),
            description: line(&source.publisher),
            props: source
                .edition
                .as_deref()
                .and_then(|edition| property("version", edition))
                .into_iter()
                .collect(),
            rlinks: source
                .address
                .as_deref()
                .and_then(address)
                .map(|href| RemoteLink { href })
                .into_iter()
                .collect(),
        })
        .collect();
    bytes(&CatalogFile {
        catalog: Catalog {
            uuid: uuid(&["catalog", set.id.as_str(), &set.version, language.code(), &as_of.to_string()]),
            metadata,
            groups: groups.collect(),
            back_matter: (!resources.is_empty()).then_some(BackMatter { resources }),
        },
    })
}

fn resource(source: &str) -> String {
    uuid(&["source", source])
}

fn control(requirement: &Requirement, catalogue: &Catalogue, words: &Words, as_of: Date) -> Control {
    let language = words.language;
    let id = token(requirement.id.as_str());
    let evidence = requirement.answer.expected_evidence.iter().filter_map(|kind| catalogue.evidence(kind));
    let documentation: Vec<&str> = evidence.map(|kind| kind.name.get(language)).collect();
    let flag = |yes: bool| if yes { "true" } else { "" };
    let props = [
        requirement.number.as_deref().and_then(|number| property("label", number)),
        own("norm-level", requirement.level().code()),
        own("norm-level-inferred", flag(requirement.level_is_inferred())),
        own("confidence", requirement.confidence().code()),
        own("lifecycle", requirement.status_on(as_of).code()),
        own("tier", requirement.tier.code()),
        own("responsibility", requirement.responsibility.default.code()),
        own("interoperability-layer", requirement.interoperability_layer.code()),
        own("answer-format", requirement.answer.format.code()),
        own("text-language", requirement.text.shown_in(language).tag()),
        own("text-hash", &domain::list::text_hash(requirement.text.get(language))),
    ];
    let local = |text: &Option<domain::text::LocalText>| {
        text.as_ref().map(|text| text.get(language).to_owned()).unwrap_or_default()
    };
    let said = [
        own_part("rationale", &local(&requirement.rationale)),
        own_part("when-to-ask", &local(&requirement.guidance.when)),
        own_part("good-answer", &local(&requirement.guidance.good_answer)),
        own_part("follow-up", &local(&requirement.guidance.follow_up)),
        own_part("note", &local(&requirement.note)),
    ];
    let mut parts = vec![demand(&id, requirement.text.get(language))];
    parts.extend(said.into_iter().flatten());
    Control {
        class: "requirement".to_owned(),
        title: line(requirement.title.get(language)).unwrap_or_else(|| id.clone()),
        params: parameters(&id, words, requirement.role.code(), "at_delivery", &documentation.join(", ")),
        props: props.into_iter().flatten().collect(),
        links: requirement.sources.iter().map(|place| link(place, catalogue)).collect(),
        parts,
        id,
    }
}

pub(crate) fn demand(control: &str, text: &str) -> Part {
    Part { id: Some(statement(control)), name: "statement".to_owned(), ns: None, prose: prose(text, "–") }
}

/// The place in a source: its own address where it has one, else the source as a whole.
fn link(place: &SourcePlace, catalogue: &Catalogue) -> Link {
    let title = catalogue.source(&place.document).map_or(place.document.as_str(), |source| &source.title);
    Link {
        href: place
            .address
            .as_deref()
            .and_then(address)
            .unwrap_or_else(|| format!("#{}", resource(place.document.as_str()))),
        rel: "reference",
        text: line(&format!("{title}, {}", place.place)),
    }
}

fn parameters(
    control: &str,
    words: &Words,
    role: &str,
    fulfilment: &str,
    documentation: &str,
) -> Vec<Parameter> {
    let of = |name: &str, label: &str, value: &str| Parameter {
        id: parameter(control, name),
        label: label.to_owned(),
        values: vec![line(value).unwrap_or_else(|| words.no_documentation.to_owned())],
    };
    vec![
        of(ROLE, words.col_role, role),
        of(FULFILMENT, words.col_fulfilment, fulfilment),
        of(DOCUMENTATION, words.col_documentation_demanded, documentation),
    ]
}

/// When a requirement must be met: an identifier, or a date.
pub(crate) fn fulfilment(fulfilment: &Fulfilment) -> String {
    match fulfilment {
        Fulfilment::AtTender => "at_tender".to_owned(),
        Fulfilment::AtDelivery => "at_delivery".to_owned(),
        Fulfilment::By { date } => date.to_string(),
        Fulfilment::DuringContract => "during_contract".to_owned(),
    }
}

/// What a list demands as documentation, in words.
pub(crate) fn documentation(entry: &Entry, words: &Words) -> String {
    line(&entry.documentation.join(", ")).unwrap_or_else(|| words.no_documentation.to_owned())
}

/// The buyer's own requirements in a list; `None` where there are none.
pub fn own_catalog(list: &RequirementList) -> Option<Vec<u8>> {
    let words = Words::of(list.language);
    let own: Vec<&Entry> = list.entries.iter().filter(|entry| entry.set.is_none()).collect();
    if own.is_empty() {
        return None;
    }
    let title = format!("{}: {}", words.own_requirement, list.header.name);
    let mut metadata = metadata(&title, list.as_of, &list.id, list.language.tag());
    let number = list.header.organisation_number.as_ref().map(|number| number.as_str().to_owned());
    let buyer = organisation(&list.header.organisation, crate::model::REGISTER, number.as_deref());
    in_role(&mut metadata, "creator", words.label_buyer, buyer);
    let groups = own
        .chunk_by(|a, b| a.theme == b.theme)
        .filter_map(|group| {
            let first = group.first()?;
            Some(Group {
                id: token(&format!("theme-{}", first.theme)),
                title: line(&first.theme_name).unwrap_or_else(|| first.theme.to_string()),
                controls: group.iter().map(|entry| own_control(entry, words)).collect(),
            })
        })
        .collect();
    let uuid = uuid(&["own", &list.id]);
    Some(bytes(&CatalogFile { catalog: Catalog { uuid, metadata, groups, back_matter: None } }))
}

fn own_control(entry: &Entry, words: &Words) -> Control {
    let id = token(entry.id.as_str());
    let props: [Option<Property>; 3] = [
        own("responsibility", entry.responsibility.code()),
        own("answer-format", entry.format.code()),
        own("text-hash", &entry.text_hash),
    ];
    Control {
        class: "requirement".to_owned(),
        title: line(&entry.title).unwrap_or_else(|| id.clone()),
        params: parameters(
            &id,
            words,
            entry.role.code(),
            &fulfilment(&entry.fulfilment),
            &entry.documentation.join(", "),
        ),
        props: props.into_iter().flatten().collect(),
        links: Vec::new(),
        parts: vec![demand(&id, &entry.text)],
        id,
    }
}
