//! Procurements, their log, deletion and settings.

use super::*;
use store::StoreError;

#[test]
fn what_was_stored_is_read_again_with_every_letter() {
    let folder = Folder::new();
    let name = "Nytt EPJ på Rørøs – «æøå» ÆØÅ 🧭 \u{0} '; DROP TABLE procurement; --";
    with_one(&mut folder.open(), name);
    let stored = folder.open().get(&id("a")).unwrap().unwrap();
    assert_eq!(stored.record, procurement("a", name));
    assert_eq!((stored.revision, stored.undo, stored.redo), (1, None, None));
    assert_eq!(stored.created_at, "2026-11-23T08:00:00+01:00");
    assert_eq!(stored.changed_at, stored.created_at);
    assert_eq!(folder.open().all::<Procurement>().unwrap()[0].name, name);
}

#[test]
fn the_list_is_in_order_of_the_moment_of_change_whatever_zone_it_is_told_in() {
    let mut store = Store::in_memory().unwrap();
    for (id, at) in [
        ("second", "2026-11-23T09:30:00+01:00"),
        ("third", "2026-11-23T08:00:00Z"),
        ("first", "2026-11-23T06:00:00-02:30"),
    ] {
        store.insert(&procurement(id, id), &entry(LogKind::Created, at)).unwrap();
    }
    let ids: Vec<_> = store.all::<Procurement>().unwrap().into_iter().map(|row| row.id.to_string()).collect();
    assert_eq!(
        ids,
        ["first", "second", "third"],
        "the first two fall together, and one of them was stored later"
    );
}

#[test]
fn an_id_is_taken_once() {
    let mut store = Store::in_memory().unwrap();
    with_one(&mut store, "Ett");
    let again = store.insert(&procurement("a", "To"), &entry(LogKind::Opened, "2026-11-23T08:00:00Z"));
    assert!(matches!(again, Err(StoreError::AlreadyExists { id }) if id.as_str() == "a"));
    assert_eq!(store.log(&id("a")).unwrap().len(), 1, "a refused insert logs nothing");
}

#[test]
fn the_second_of_two_windows_is_told_that_the_first_has_saved() {
    let folder = Folder::new();
    let (mut first, mut second) = (folder.open(), folder.open());
    let revision = with_one(&mut first, "Ett");
    let entry = entry(LogKind::Header, "2026-11-23T09:00:00Z");
    first.save(&procurement("a", "To"), revision, &entry).unwrap();
    let refused = second.save(&procurement("a", "Tre"), revision, &entry);
    assert!(matches!(refused, Err(StoreError::Conflict { expected: 1, found: 2 })), "{refused:?}");
    let stored = second.get(&id("a")).unwrap().unwrap();
    assert_eq!(stored.record.header.name, "To");
    assert_eq!(second.log(&id("a")).unwrap().len(), 2, "a refused change is not logged");
}

#[test]
fn saving_what_is_not_there_is_refused() {
    let mut store = Store::in_memory().unwrap();
    let entry = entry(LogKind::Header, "2026-11-23T09:00:00Z");
    let refused = store.save(&procurement("a", "Ett"), 1, &entry);
    assert!(matches!(refused, Err(StoreError::NotFound { .. })));
    assert!(matches!(store.append_log(&id("a"), &entry), Err(StoreError::NotFound { .. })));
    assert!(store.get(&id("a")).unwrap().is_none());
    assert!(store.undo(&id("a"), "", "").unwrap().is_none());
}

#[test]
fn the_log_is_told_oldest_first_and_outlives_its_procurement() {
    let mut store = Store::in_memory().unwrap();
    with_one(&mut store, "Ett");
    rename(&mut store, "To");
    store.append_log(&id("a"), &entry(LogKind::Exported, "2026-11-23T10:00:00Z")).unwrap();
    store.undo(&id("a"), "2026-11-23T11:00:00Z", "Bjørg").unwrap().unwrap();
    store.delete(&id("a")).unwrap();
    let log = store.log(&id("a")).unwrap();
    let kinds: Vec<_> = log.iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds, [LogKind::Created, LogKind::Header, LogKind::Exported, LogKind::Undone]);
    assert_eq!(log[1], entry(LogKind::Header, "2026-11-23T09:00:00+01:00"));
    let undone = &log[3];
    assert_eq!(
        (undone.who.as_str(), undone.subject.as_str(), undone.detail.as_str()),
        ("Bjørg", "his-1153", "header")
    );
}

#[test]
fn the_database_itself_refuses_to_change_or_shorten_the_log() {
    let folder = Folder::new();
    with_one(&mut folder.open(), "Ett");
    let connection = rusqlite::Connection::open(folder.workspace()).unwrap();
    for statement in ["DELETE FROM log_entry", "UPDATE log_entry SET who = 'en annen'"] {
        assert!(connection.execute(statement, []).is_err(), "{statement}");
    }
    assert_eq!(folder.open().log(&id("a")).unwrap().len(), 1);
}

#[test]
fn a_deleted_procurement_comes_back_with_what_could_be_undone() {
    let folder = Folder::new();
    let mut store = folder.open();
    with_one(&mut store, "Ett");
    rename(&mut store, "To");
    rename(&mut store, "Tre");
    store.undo(&id("a"), "2026-11-23T11:00:00Z", "").unwrap();
    let before = store.get(&id("a")).unwrap().unwrap();

    assert!(store.delete(&id("a")).unwrap());
    assert!(!store.delete(&id("a")).unwrap(), "there is nothing left to delete");
    assert!(store.all::<Procurement>().unwrap().is_empty());
    assert_eq!(store.deleted::<Procurement>().unwrap()[0].name, "To");

    let mut store = folder.open();
    assert!(store.restore_deleted(&id("a")).unwrap());
    assert!(!store.restore_deleted(&id("a")).unwrap());
    assert_eq!(store.get(&id("a")).unwrap().unwrap(), before);
    assert_eq!(store.redo(&id("a"), "", "").unwrap().unwrap().record.header.name, "Tre");
    assert!(store.deleted::<Procurement>().unwrap().is_empty());
}

#[test]
fn restoring_never_writes_over_a_procurement_that_took_the_id() {
    let mut store = Store::in_memory().unwrap();
    with_one(&mut store, "Den gamle");
    store.delete(&id("a")).unwrap();
    with_one(&mut store, "Den nye");
    assert!(matches!(store.restore_deleted(&id("a")), Err(StoreError::AlreadyExists { .. })));
    store.delete(&id("a")).unwrap();
    assert!(store.restore_deleted(&id("a")).unwrap());
    assert_eq!(store.all::<Procurement>().unwrap()[0].name, "Den nye", "the newest comes back first");
    assert_eq!(store.deleted::<Procurement>().unwrap()[0].name, "Den gamle");
}

#[test]
fn settings_are_kept() {
    let folder = Folder::new();
    assert_eq!(folder.open().setting("språk").unwrap(), None);
    folder.open().set_setting("språk", "nb").unwrap();
    folder.open().set_setting("språk", "nn").unwrap();
    assert_eq!(folder.open().setting("språk").unwrap().as_deref(), Some("nn"));
}

#[test]
fn a_document_that_is_not_ours_is_named_with_its_place() {
    let folder = Folder::new();
    with_one(&mut folder.open(), "Ett");
    let connection = rusqlite::Connection::open(folder.workspace()).unwrap();
    connection.execute("UPDATE record SET document = '{\n  \"id\": 7}'", []).unwrap();
    let store = folder.open();
    assert_eq!(store.all::<Procurement>().unwrap().len(), 1, "the list does not need the document");
    let refused = store.get(&id("a")).unwrap_err();
    assert!(matches!(refused, StoreError::Unreadable { table: "record", line: 2, .. }), "{refused:?}");
}
