//! The workspace as a file: refused, crashed, copied.

use super::*;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use store::StoreError;

/// Every file in the folder with its bytes.
fn bytes_in(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = fs::read_dir(folder).unwrap();
    names
        .map(|file| {
            let file = file.unwrap();
            (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())
        })
        .collect()
}

/// Opens `path` and expects a refusal that leaves the folder as it was, byte by byte.
fn refused_untouched(folder: &Folder, path: &Path) -> StoreError {
    let before = bytes_in(folder.folder.path());
    let error = Store::open(path).unwrap_err();
    assert_eq!(bytes_in(folder.folder.path()), before, "a refused file stays as it was, and alone");
    error
}

#[test]
fn a_newer_database_is_refused_untouched() {
    let folder = Folder::new();
    let path = folder.path("ny.db");
    with_one(&mut Store::open(&path).unwrap(), "Ett");
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = refused_untouched(&folder, &path);
    assert!(matches!(error, StoreError::NewerDatabase { found: 99, known: 4 }), "{error:?}");
}

#[test]
fn a_newer_version_that_stands_in_the_wal_file_alone_is_seen_too() {
    let folder = Folder::new();
    let path = folder.path("ny.db");
    drop(Store::open(&path).unwrap());
    // Held open, so that nothing moves from the -wal file into the main file.
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::NewerDatabase { found: 99, known: 4 }), "{error:?}");
}

#[test]
fn what_is_no_database_is_refused_untouched() {
    for content in [
        b"Dette er et dokument, ikke en database.".to_vec(),
        b"SQLite format 3\0".to_vec(),
        b"SQLite format 2\0".iter().copied().chain([0; 4096]).collect(),
        vec![0; 8192],
    ] {
        let folder = Folder::new();
        let path = folder.path("brev.db");
        fs::write(&path, content).unwrap();
        let error = refused_untouched(&folder, &path);
        assert!(matches!(&error, StoreError::NotADatabase { path: named } if *named == path), "{error:?}");
    }
}

#[test]
fn a_database_of_another_application_is_refused_untouched() {
    let folder = Folder::new();
    let path = folder.path("annen.db");
    let other = Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA application_id = 7; CREATE TABLE t (a); INSERT INTO t VALUES (1);").unwrap();
    other.close().unwrap();
    let error = refused_untouched(&folder, &path);
    assert!(matches!(error, StoreError::ForeignDatabase { application_id: 7, .. }), "{error:?}");
}

#[test]
fn an_empty_file_becomes_a_workspace() {
    let folder = Folder::new();
    let path = folder.path("tom.db");
    fs::write(&path, "").unwrap();
    with_one(&mut Store::open(&path).unwrap(), "Ett");
    assert_eq!(Store::open(&path).unwrap().all::<Procurement>().unwrap().len(), 1);
}

#[test]
fn a_folder_in_the_place_of_the_file_is_a_typed_refusal() {
    let folder = Folder::new();
    let error = Store::open(folder.folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::File { .. }), "{error:?}");
    fs::write(folder.path("fil"), "x").unwrap();
    let error = Store::open(&folder.path("fil/under.db")).unwrap_err();
    assert!(matches!(error, StoreError::File { .. }), "{error:?}");
}

#[test]
fn a_damaged_database_is_a_typed_refusal() {
    let folder = Folder::new();
    let path = folder.path("skadet.db");
    with_one(&mut Store::open(&path).unwrap(), "Ett");
    let mut bytes = fs::read(&path).unwrap();
    bytes[100..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let error = Store::open(&path).and_then(|store| store.all::<Procurement>()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged), "{error:?}");
}

/// Copies the database with its -wal file while it is open: what a power cut leaves behind.
fn copy_as_after_a_crash(folder: &Folder, from: &Path) -> PathBuf {
    let to = folder.path("etter krasj.db");
    fs::copy(from, &to).unwrap();
    let beside = |path: &Path, ending: &str| PathBuf::from(format!("{}{ending}", path.display()));
    if beside(from, "-wal").exists() {
        fs::copy(beside(from, "-wal"), beside(&to, "-wal")).unwrap();
    }
    to
}

#[test]
fn what_was_saved_survives_a_crash_and_half_a_change_does_not() {
    let folder = Folder::new();
    let mut store = folder.open();
    with_one(&mut store, "Ett");
    rename(&mut store, "To");

    // Another window dies in the middle of a change, with everything but the commit done.
    let mut dying = Connection::open(folder.workspace()).unwrap();
    dying.pragma_update(None, "cache_size", 1).unwrap();
    let transaction = dying.transaction().unwrap();
    transaction.execute("UPDATE record SET name = 'halvt', revision = 3", []).unwrap();
    transaction.execute("DELETE FROM undo_step", []).unwrap();
    // More than the cache holds, so that uncommitted pages are in the -wal file as well.
    for number in 0..50 {
        transaction
            .execute(
                "INSERT INTO setting (key, value) VALUES (?1, hex(zeroblob(20000)))",
                [format!("fyll {number}")],
            )
            .unwrap();
    }
    let copy = copy_as_after_a_crash(&folder, &folder.workspace());
    drop(transaction);

    for mut survivor in [Store::open(&copy).unwrap(), store] {
        let stored = survivor.get(&id("a")).unwrap().unwrap();
        assert_eq!((stored.record.header.name.as_str(), stored.revision), ("To", 2));
        assert_eq!(survivor.all::<Procurement>().unwrap()[0].name, "To");
        assert_eq!(survivor.setting("fyll 0").unwrap(), None);
        assert_eq!(survivor.log(&id("a")).unwrap().len(), 2);
        assert_eq!(survivor.undo(&id("a"), "", "").unwrap().unwrap().record.header.name, "Ett");
    }
}

#[test]
fn a_backup_is_one_file_that_opens_as_a_workspace() {
    let folder = Folder::new();
    let mut store = folder.open();
    with_one(&mut store, "Ett");
    rename(&mut store, "To");
    let backup = folder.path("kopier/sikkerhetskopi på lørdag.db");
    store.backup_to(&backup).unwrap();
    assert_eq!(bytes_in(backup.parent().unwrap()).len(), 1, "one file");

    rename(&mut store, "Tre");
    let mut restored = Store::open(&backup).unwrap();
    assert_eq!(restored.all::<Procurement>().unwrap()[0].name, "To");
    assert_eq!(restored.log(&id("a")).unwrap().len(), 2);
    assert_eq!(restored.undo(&id("a"), "", "").unwrap().unwrap().record.header.name, "Ett");
}

#[test]
fn a_backup_is_never_written_over_another_file() {
    let folder = Folder::new();
    let store = folder.open();
    let path = folder.path("brev.txt");
    fs::write(&path, "").unwrap();
    let refused = store.backup_to(&path).unwrap_err();
    assert!(matches!(&refused, StoreError::FileExists { path: named } if *named == path), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), b"", "not even over an empty one");
}
