//! The parts of OSCAL's models that are written here, in the order they stand in the file. What may be left out is left
//! out when it is empty: an empty list is not valid.

use crate::text::{line, moment, uuid};
use crate::{NAMESPACE, VERSION};
use domain::Date;
use serde::Serialize;

macro_rules! model {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $type:ty),+ $(,)? })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Debug, Default, Serialize)]
            #[serde(rename_all = "kebab-case")]
            pub(crate) struct $name { $($(#[$fmeta])* pub $field: $type),+ }
        )+
    };
}

model! {
    CatalogFile { catalog: Catalog }
    ProfileFile { profile: Profile }
    ComponentFile { component_definition: ComponentDefinition }

    Catalog {
        uuid: String,
        metadata: Metadata,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Group>,
        #[serde(skip_serializing_if = "Option::is_none")]
        back_matter: Option<BackMatter>,
    }
    Group { id: String, title: String, controls: Vec<Control> }
    Control {
        id: String,
        class: String,
        title: String,
        params: Vec<Parameter>,
        props: Vec<Property>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        links: Vec<Link>,
        parts: Vec<Part>,
    }
    Parameter { id: String, label: String, values: Vec<String> }
    Part {
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        ns: Option<&'static str>,
        prose: String,
    }

    Profile {
        uuid: String,
        metadata: Metadata,
        imports: Vec<ImportOf>,
        merge: Merge,
        #[serde(skip_serializing_if = "Option::is_none")]
        modify: Option<Modify>,
    }
    ImportOf { href: String, include_controls: Vec<Selected> }
    Selected { with_ids: Vec<String> }
    Merge { as_is: bool }
    Modify {
        #[serde(skip_serializing_if = "Vec::is_empty")]
        set_parameters: Vec<SetParameter>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alters: Vec<Alter>,
    }
    SetParameter { param_id: String, values: Vec<String> }
    Alter { control_id: String, removes: Vec<Remove>, adds: Vec<Add> }
    Remove { by_id: String }
    Add { position: &'static str, parts: Vec<Part> }

    ComponentDefinition {
        uuid: String,
        metadata: Metadata,
        components: Vec<Component>,
        #[serde(skip_serializing_if = "Option::is_none")]
        back_matter: Option<BackMatter>,
    }
    Component {
        uuid: String,
        #[serde(rename = "type")]
        kind: &'static str,
        title: String,
        description: String,
        props: Vec<Property>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        responsible_roles: Vec<ResponsibleParty>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        control_implementations: Vec<ControlImplementation>,
    }
    ControlImplementation {
        uuid: String,
        source: String,
        description: String,
        props: Vec<Property>,
        implemented_requirements: Vec<ImplementedRequirement>,
    }
    ImplementedRequirement {
        uuid: String,
        control_id: String,
        description: String,
        props: Vec<Property>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        links: Vec<Link>,
        #[serde(skip_serializing_if = "Option::is_none")]
        remarks: Option<String>,
    }

    Metadata {
        title: String,
        last_modified: String,
        version: String,
        oscal_version: &'static str,
        props: Vec<Property>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        roles: Vec<Role>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        parties: Vec<Party>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        responsible_parties: Vec<ResponsibleParty>,
    }
    Role { id: String, title: String }
    Party {
        uuid: String,
        #[serde(rename = "type")]
        kind: &'static str,
        name: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        external_ids: Vec<ExternalId>,
    }
    ExternalId { scheme: String, id: String }
    ResponsibleParty { role_id: String, party_uuids: Vec<String> }
    Property {
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        ns: Option<&'static str>,
        value: String,
    }
    Link {
        href: String,
        rel: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    }
    BackMatter { resources: Vec<Resource> }
    Resource {
        uuid: String,
        title: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        props: Vec<Property>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        rlinks: Vec<RemoteLink>,
    }
    RemoteLink { href: String }
}

/// A property in our own namespace; none where there is nothing to say.
pub(crate) fn own(name: &str, value: &str) -> Option<Property> {
    line(value).map(|value| Property { name: name.to_owned(), ns: Some(NAMESPACE), value })
}

/// A property of OSCAL's own.
pub(crate) fn property(name: &str, value: &str) -> Option<Property> {
    line(value).map(|value| Property { name: name.to_owned(), ns: None, value })
}

/// A part in our own namespace, where there is something to say.
pub(crate) fn own_part(name: &str, prose: &str) -> Option<Part> {
    let prose = prose.trim();
    (!prose.is_empty()).then(|| Part {
        id: None,
        name: name.to_owned(),
        ns: Some(NAMESPACE),
        prose: prose.to_owned(),
    })
}

/// Metadata that everything has.
pub(crate) fn metadata(title: &str, date: Date, version: &str, language: &str) -> Metadata {
    Metadata {
        title: line(title).unwrap_or_else(|| "–".to_owned()),
        last_modified: moment(date),
        version: line(version).unwrap_or_else(|| "1".to_owned()),
        oscal_version: VERSION,
        props: own("language", language).into_iter().collect(),
        ..Metadata::default()
    }
}

/// An organisation, with its number in the register where it has one.
pub(crate) fn organisation(name: &str, register: &str, number: Option<&str>) -> Option<Party> {
    let name = line(name)?;
    let scheme = number.map(|number| ExternalId { scheme: register.to_owned(), id: number.to_owned() });
    Some(Party {
        uuid: uuid(&["organisation", &name, number.unwrap_or_default()]),
        kind: "organization",
        name,
        external_ids: scheme.into_iter().collect(),
    })
}

/// Norwegian organisation numbers are kept here.
pub(crate) const REGISTER: &str = "https://data.brreg.no/enhetsregisteret/api/enheter";

/// Makes `party` known under a role.
pub(crate) fn in_role(
    metadata: &mut Metadata,
    role: &str,
    title: &str,
    party: Option<Party>,
) -> Option<String> {
    let party = party?;
    let known = party.uuid.clone();
    metadata.roles.push(Role { id: role.to_owned(), title: title.to_owned() });
    metadata
        .responsible_parties
        .push(ResponsibleParty { role_id: role.to_owned(), party_uuids: vec![known.clone()] });
    metadata.parties.push(party);
    Some(known)
}
