//! A requirement list as a profile: which controls of which catalogs are asked for, with the terms this purchase sets and
//! the wording the buyer adapted. What the vendor must not see, weights and reasons, is not in it.

use crate::bytes;
use crate::catalog::{
    DOCUMENTATION, FULFILMENT, ROLE, demand, documentation, fulfilment, parameter, statement,
};
use crate::model::{
    Add, Alter, ImportOf, Merge, Modify, Profile, ProfileFile, REGISTER, Remove, Selected, SetParameter,
    in_role, metadata, organisation, own,
};
use crate::text::{line, reference, token, uuid};
use domain::ids::SetId;
use domain::list::{Entry, RequirementList};
use domain::words::Words;

/// A catalog beside the profile.
pub struct Import {
    /// The set it holds; `None` for the buyer's own requirements.
    pub set: Option<SetId>,
    /// Its file name.
    pub file_name: String,
}

/// The profile of `list`, taking from the catalogs in `imports`.
pub fn profile(list: &RequirementList, imports: &[Import]) -> Vec<u8> {
    let words = Words::of(list.language);
    let title = format!("{}: {}", words.list_title, list.header.name);
    let mut metadata = metadata(&title, list.as_of, &list.id, list.language.tag());
    metadata.props.extend(own("list-id", &list.id));
    metadata.props.extend(own("case-number", &list.header.case_number));
    let number = list.header.organisation_number.as_ref().map(|number| number.as_str().to_owned());
    let buyer = organisation(&list.header.organisation, REGISTER, number.as_deref());
    in_role(&mut metadata, "creator", words.label_buyer, buyer);
    let of = |set: &Option<SetId>| -> Vec<String> {
        let entries = list.entries.iter().filter(|entry| entry.set == *set);
        entries.map(|entry| token(entry.id.as_str())).collect()
    };
    let imports = imports
        .iter()
        .map(|import| (import, of(&import.set)))
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(import, with_ids)| ImportOf {
            href: reference(&import.file_name),
            include_controls: vec![Selected { with_ids }],
        })
        .collect();
    let modify = Modify {
        set_parameters: list.entries.iter().flat_map(|entry| terms(entry, words)).collect(),
        alters: list.entries.iter().filter_map(alter).collect(),
    };
    bytes(&ProfileFile {
        profile: Profile {
            uuid: uuid(&["profile", &list.id]),
            metadata,
            imports,
            merge: Merge { as_is: true },
            modify: (!modify.set_parameters.is_empty()).then_some(modify),
        },
    })
}

fn terms(entry: &Entry, words: &Words) -> [SetParameter; 3] {
    let id = token(entry.id.as_str());
    let set =
        |name: &str, value: String| SetParameter { param_id: parameter(&id, name), values: vec![value] };
    [
        set(ROLE, entry.role.code().to_owned()),
        set(FULFILMENT, fulfilment(&entry.fulfilment)),
        set(DOCUMENTATION, documentation(entry, words)),
    ]
}

/// The adapted wording in place of the original.
fn alter(entry: &Entry) -> Option<Alter> {
    entry.original.as_ref()?;
    line(&entry.text)?;
    let id = token(entry.id.as_str());
    Some(Alter {
        removes: vec![Remove { by_id: statement(&id) }],
        adds: vec![Add { position: "starting", parts: vec![demand(&id, &entry.text)] }],
        control_id: id,
    })
}
