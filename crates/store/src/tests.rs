//! Migrations, with steps that no released program has yet.
#![allow(clippy::unwrap_used)]

use crate::schema::MIGRATIONS;
use crate::{Store, StoreError};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// What this program knows, and one step more.
const LATER: &str = "CREATE TABLE noe_nytt (a TEXT) STRICT;";
const FIRST: &str = MIGRATIONS[0];

fn newer() -> Vec<&'static str> {
    MIGRATIONS.iter().copied().chain([LATER]).collect()
}

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
    let newer = Store::open_with(&path, &newer()).unwrap();
    let (found, known) = (MIGRATIONS.len() as i64 + 1, MIGRATIONS.len() as i64);
    // While the newer program still has it open: the version is in the main file already.
    let before = fs::read(&path).unwrap();
    let refused = Store::open(&path);
    assert!(
        matches!(refused, Err(StoreError::NewerDatabase { found: f, known: k }) if (f, k) == (found, known))
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    drop(newer);
    assert!(
        matches!(Store::open(&path), Err(StoreError::NewerDatabase { found: f, known: k }) if (f, k) == (found, known))
    );
}

#[test]
fn procurements_of_the_first_schema_are_there_after_the_second_with_undo_log_and_what_was_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    drop(Store::open_with(&path, &[FIRST]).unwrap());
    let old = Connection::open(&path).unwrap();
    let document = |id: &str, name: &str| format!(r#"{{"id":"{id}","header":{{"name":"{name}"}}}}"#);
    for (id, name) in [("a", "Ny"), ("b", "Annen")] {
        old.execute(
            "INSERT INTO procurement VALUES (?1, ?2, 'Bø kommune', '2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z', 2, ?3)",
            [id, name, &document(id, name)],
        )
        .unwrap();
    }
    old.execute("INSERT INTO undo_step VALUES ('a', 'undo', 1, 'header', '', ?1)", [document("a", "Gammel")])
        .unwrap();
    old.execute(
        "INSERT INTO log_entry VALUES (1, 'a', '2026-11-23T08:00:00Z', 'Åse', 'created', '', '')",
        [],
    )
    .unwrap();
    old.execute(
        "INSERT INTO deleted VALUES (1, 'c', 'Slettet', '', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z', 1, ?1)",
        [document("c", "Slettet")],
    )
    .unwrap();
    drop(old);

    let mut store = Store::open(&path).unwrap();
    let id = |text: &str| domain::ids::ProcurementId::new(text);
    assert_eq!(store.all::<domain::procurement::Procurement>().unwrap().len(), 2);
    assert!(store.all::<domain::declaration::Product>().unwrap().is_empty());
    assert_eq!(store.log(&id("a")).unwrap().len(), 1);
    let undone = store.undo(&id("a"), "2026-11-24T08:00:00Z", "").unwrap().unwrap();
    assert_eq!((undone.record.header.name.as_str(), undone.revision), ("Gammel", 3));
    assert!(store.restore_deleted(&id("c")).unwrap());
    assert_eq!(store.get(&id("c")).unwrap().unwrap().record.header.name, "Slettet");
    // What belongs to a record still goes with it.
    assert!(store.delete(&id("a")).unwrap());
    assert!(store.get(&id("a")).unwrap().is_none());
}

#[test]
fn an_evaluation_from_before_there_were_parts_is_read_changed_and_undone() {
    use domain::evaluation::{Evaluation, EvaluationChange, EvaluationLogKind};
    use domain::ids::EvaluationId;
    use domain::procurement::{Header, LogEntry, Procurement};

    let header = Header {
        name: "Eksempelkjøp".to_owned(),
        organisation: "Eksempel kommune".to_owned(),
        organisation_number: None,
        case_number: String::new(),
        language: domain::text::Language::Nb,
    };
    let list = domain::list::compose(
        &Procurement::new("a".into(), header),
        &domain::catalogue::Catalogue::default(),
        domain::text::Language::Nb,
        domain::Date::default(),
    );
    let id = EvaluationId::new("e");
    let was = Evaluation::new(id.clone(), list);
    let mut later = was.clone();
    later.date = Some(domain::Date::default());

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("arbeid.db");
    drop(Store::open_with(&path, &MIGRATIONS[..3]).unwrap());
    let connection = Connection::open(&path).unwrap();
    connection
        .execute(
            "INSERT INTO record (class, id, name, owner, created_at, changed_at, revision, document)
             VALUES ('evaluation', 'e', '', '', '2026-11-28T10:00:00Z', '2026-11-28T10:00:00Z', 2, ?1)",
            [serde_json::to_string(&later).unwrap()],
        )
        .unwrap();
    connection
        .execute(
            "INSERT INTO undo_step (record, side, position, kind, subject, document)
             VALUES ('e', 'undo', 1, 'date', '', ?1)",
            [serde_json::to_string(&was).unwrap()],
        )
        .unwrap();
    drop(connection);

    let mut store = Store::open(&path).unwrap();
    let stored = store.get(&id).unwrap().unwrap();
    assert_eq!(stored.record, later);
    let change = EvaluationChange::Date { date: None };
    let entry = LogEntry {
        at: "2026-11-28T11:00:00Z".to_owned(),
        who: String::new(),
        kind: EvaluationLogKind::Date,
        subject: String::new(),
        detail: String::new(),
    };
    store.save(&stored.record.changed(&change, &entry.at).unwrap(), 2, &entry).unwrap();
    for expected in [&later, &was] {
        assert_eq!(store.undo(&id, &entry.at, "").unwrap().unwrap().record, *expected);
    }
    for expected in [&later, &was] {
        assert_eq!(store.redo(&id, &entry.at, "").unwrap().unwrap().record, *expected);
    }
}
