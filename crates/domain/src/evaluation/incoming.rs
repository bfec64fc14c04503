//! From what was read of a file to what can be taken in.
//!
//! A file says whose answers it holds, and may say it badly: a person may correct name and number before anything is
//! taken in. Whether a signature holds is settled before that.

use super::Incoming;
use crate::declaration::reading::{Altered, Place, Reading, UnknownRow};
use crate::declaration::{Declaration, sign_off_state};
use crate::list::RequirementList;
use std::collections::{BTreeMap, BTreeSet};

/// What a reading of a workbook or a form says, ready to be taken in. `list` is what was sent out.
pub fn incoming_reading(file_name: &str, reading: &Reading, list: &RequirementList) -> Incoming {
    // Signed for in the language it was answered in.
    let answered = list.called(reading.list_id.as_deref().unwrap_or_default()).into_owned();
    let declaration = reading.clone().into_declaration("received".into(), "received".into(), answered);
    Incoming {
        file_name: file_name.to_owned(),
        sign_off_state: sign_off_state(&declaration),
        declaration,
        altered: reading.altered.clone(),
        unreadable: reading.unreadable.clone(),
    }
}

/// A declaration from a package, ready to be taken in.
pub fn incoming_declaration(file_name: &str, declaration: &Declaration, reading: &Reading) -> Incoming {
    Incoming {
        file_name: file_name.to_owned(),
        // Held against the list it was signed for, before it becomes an answer to ours.
        sign_off_state: sign_off_state(declaration),
        declaration: Declaration { answers: reading.answers.clone(), ..declaration.clone() },
        altered: reading.altered.clone(),
        unreadable: Vec::new(),
    }
}

/// What a declaration answers in `list`, told as the reading of any other file.
pub fn read_declaration(declaration: &Declaration, list: &RequirementList) -> Reading {
    let mut reading = Reading {
        list_id: Some(declaration.list.id.clone()),
        sign_off: declaration.sign_off.clone(),
        ..Reading::default()
    };
    let supplier = &declaration.product.supplier;
    let number = supplier.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
    for (code, text) in [
        ("name", &supplier.name),
        ("number", &number),
        ("product", &declaration.product.name),
        ("version", &declaration.product.version),
    ] {
        reading.vendor.insert(code.to_owned(), text.clone());
    }
    let asked: BTreeSet<_> = list.entries.iter().map(|entry| &entry.id).collect();
    let answered: BTreeMap<_, _> = declaration.list.entries.iter().map(|entry| (&entry.id, entry)).collect();
    let versions = list.in_every_language();
    let in_their_language = versions.iter().find(|version| version.language == declaration.list.language);
    for (place, entry) in list.entries.iter().enumerate() {
        let Some(answered) = answered.get(&entry.id) else {
            reading.missing.push(entry.id.clone());
            continue;
        };
        reading.matched.push(entry.id.clone());
        let mut texts = versions.iter().filter_map(|version| version.entries.get(place));
        if !texts.any(|text| text.text_hash == answered.text_hash) {
            let sent = in_their_language.and_then(|version| version.entries.get(place)).unwrap_or(entry);
            reading.altered.push(Altered {
                id: entry.id.clone(),
                sent: sent.text.clone(),
                found: answered.text.clone(),
                place: Place::default(),
            });
        }
        if let Some(answer) = declaration.answers.get(&entry.id) {
            reading.answers.insert(entry.id.clone(), answer.clone());
        }
    }
    for entry in declaration.list.entries.iter().filter(|entry| !asked.contains(&entry.id)) {
        if declaration.answer(&entry.id).is_some() {
            reading.unknown.push(UnknownRow {
                id: entry.id.to_string(),
                text: entry.text.clone(),
                place: Place::default(),
            });
        }
    }
    reading
}
