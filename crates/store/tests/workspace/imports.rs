//! Numbers and sets that the user brought in.

use super::*;
use domain::ids::RequirementId;
use domain::import::{CustomSet, ImportedNumber};

fn number(requirement: &str, number: &str, file: &str) -> ImportedNumber {
    ImportedNumber {
        requirement: RequirementId::from(requirement),
        number: number.into(),
        file: file.into(),
        imported_on: "2026-11-23".parse().unwrap(),
        who: "Kari".into(),
    }
}

fn set(id: &str) -> CustomSet {
    CustomSet {
        id: id.into(),
        name: format!("Sett {id}"),
        file: "krav.csv".into(),
        imported_on: "2026-11-23".parse().unwrap(),
        who: String::new(),
        requirements: Vec::new(),
    }
}

#[test]
fn the_last_import_counts_and_taking_it_back_brings_back_the_one_before() {
    let folder = Folder::new();
    let mut store = folder.open();
    store
        .import_numbers(&[number("a-1", "5.4.1", "gammel.xlsx"), number("a-2", "6", "gammel.xlsx")], None)
        .unwrap();
    let import = store.import_numbers(&[number("a-1", "5.4.2", "ny.xlsx")], Some(&set("rest"))).unwrap();
    let numbers = |store: &Store| -> Vec<String> {
        store.imported_numbers().unwrap().into_iter().map(|one| one.number).collect()
    };
    assert_eq!(numbers(&store), ["5.4.2", "6"]);
    assert_eq!(store.imported_numbers().unwrap()[0], number("a-1", "5.4.2", "ny.xlsx"));
    assert_eq!(store.custom_sets().unwrap(), [set("rest")]);
    assert_eq!(store.withdraw_numbers(import).unwrap(), 1);
    assert_eq!(numbers(&store), ["5.4.1", "6"]);
}

#[test]
fn a_deleted_set_can_be_brought_back() {
    let folder = Folder::new();
    let mut store = folder.open();
    store.insert_custom_set(&set("a")).unwrap();
    assert!(store.delete_custom_set("a", true).unwrap());
    assert_eq!(store.custom_sets().unwrap(), []);
    assert!(store.delete_custom_set("a", false).unwrap());
    assert_eq!(store.custom_sets().unwrap(), [set("a")]);
    assert!(!store.delete_custom_set("b", true).unwrap(), "there is no such set");
}

#[test]
fn a_set_and_numbers_that_cannot_all_be_stored_are_not_stored_at_all() {
    let folder = Folder::new();
    let mut store = folder.open();
    store.insert_custom_set(&set("taken")).unwrap();
    store.import_numbers(&[number("a-1", "1", "krav.xlsx")], Some(&set("taken"))).unwrap_err();
    assert_eq!(store.imported_numbers().unwrap(), []);
}
