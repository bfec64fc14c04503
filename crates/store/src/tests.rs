//! Migrations, with steps that no released program has yet.
#![allow(clippy::unwrap_used)]

use crate::schema::MIGRATIONS;
use crate::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

const FIRST: &str = MIGRATIONS[0];

fn version(path: &Path) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_older_database_is_copied_beside_itself_and_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    Store::open_with(&path, &[FIRST]).unwrap().set_setting("språk", "nn").unwrap();

    let later = [FIRST, "CREATE TABLE noe_nytt (a TEXT) STRICT;"];
    let store = Store::open_with(&path, &later).unwrap();
    assert_eq!(store.setting("språk").unwrap().as_deref(), Some("nn"));
    drop(store);
    assert_eq!(version(&path), 2);

    let copy = folder.path().join("arbeid.before-migration-from-1.db");
    assert_eq!(names(folder.path()), ["arbeid.before-migration-from-1.db", "arbeid.db"]);
    let old = Store::open_with(&copy, &[FIRST]).unwrap();
    assert_eq!(old.setting("språk").unwrap().as_deref(), Some("nn"));
}

#[test]
fn a_migration_that_fails_leaves_the_database_as_it_was_and_the_next_try_another_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    drop(Store::open_with(&path, &[FIRST]).unwrap());
    let broken = [FIRST, "CREATE TABLE halvt (a TEXT) STRICT; DETTE ER IKKE SQL;"];
    for _ in 0..2 {
        assert!(matches!(Store::open_with(&path, &broken), Err(StoreError::Sqlite(_))));
        assert_eq!(version(&path), 1);
    }
    let expected = ["arbeid.before-migration-from-1-2.db", "arbeid.before-migration-from-1.db", "arbeid.db"];
    assert_eq!(names(folder.path()), expected);
    let connection = Connection::open(&path).unwrap();
    assert!(!connection.table_exists(None, "halvt").unwrap());
}

#[test]
fn a_new_and_a_current_database_are_not_copied() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    drop(Store::open(&path).unwrap());
    drop(Store::open(&path).unwrap());
    assert_eq!(names(folder.path()), ["arbeid.db"]);
}

#[test]
fn an_older_program_refuses_what_a_newer_one_has_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    let newer = Store::open_with(&path, &[FIRST, "CREATE TABLE noe_nytt (a TEXT) STRICT;"]).unwrap();
    // While the newer program still has it open: the version is in the main file already.
    let before = fs::read(&path).unwrap();
    let refused = Store::open(&path);
    assert!(matches!(refused, Err(StoreError::NewerDatabase { found: 2, known: 1 })));
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(newer);
    assert!(matches!(Store::open(&path), Err(StoreError::NewerDatabase { found: 2, known: 1 })));
}
