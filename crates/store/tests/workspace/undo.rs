//! Undo and redo, compared with a plain list of states and a finger on one of them.

use super::*;
use proptest::prelude::*;
use store::{StoreError, UNDO_LIMIT};

#[derive(Clone, Debug)]
enum Step {
    Save(String),
    Undo,
    Redo,
    /// Close and open again.
    Reopen,
    /// Save as a window that has not seen the last change.
    SaveStale(String),
    DeleteAndRestore,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => "[a-zæøå]{1,6}".prop_map(Step::Save),
        4 => Just(Step::Undo),
        3 => Just(Step::Redo),
        1 => Just(Step::Reopen),
        1 => "[a-zæøå]{1,6}".prop_map(Step::SaveStale),
        1 => Just(Step::DeleteAndRestore),
    ];
    proptest::collection::vec(step, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_walk_along_the_states_that_were(steps in steps()) {
        let folder = Folder::new();
        let mut store = folder.open();
        with_one(&mut store, "start");
        // The model: every state on the line, and which of them holds.
        let (mut states, mut now) = (vec!["start".to_owned()], 0);
        let (mut revision, mut logged) = (1, 1);
        for step in steps {
            match step {
                Step::Save(name) => {
                    rename(&mut store, &name);
                    states.truncate(now + 1);
                    states.push(name);
                    now += 1;
                    revision += 1;
                    logged += 1;
                }
                Step::SaveStale(name) => {
                    let entry = entry(LogKind::Header, "2026-11-23T09:00:00Z");
                    let refused = store.save(&procurement("a", &name), revision - 1, &entry);
                    let conflict = matches!(refused, Err(StoreError::Conflict { found, .. }) if found == revision);
                    prop_assert!(conflict);
                }
                Step::Undo => {
                    let undone = store.undo(&id("a"), "2026-11-23T10:00:00Z", "Åse").unwrap();
                    prop_assert_eq!(undone.is_some(), now > 0);
                    if undone.is_some() {
                        now -= 1;
                        revision += 1;
                        logged += 1;
                    }
                }
                Step::Redo => {
                    let redone = store.redo(&id("a"), "2026-11-23T10:00:00Z", "Åse").unwrap();
                    prop_assert_eq!(redone.is_some(), now + 1 < states.len());
                    if redone.is_some() {
                        now += 1;
                        revision += 1;
                        logged += 1;
                    }
                }
                Step::Reopen => {
                    drop(store);
                    store = folder.open();
                }
                Step::DeleteAndRestore => {
                    prop_assert!(store.delete(&id("a")).unwrap());
                    prop_assert!(store.restore_deleted(&id("a")).unwrap());
                }
            }
            let stored = store.get(&id("a")).unwrap().unwrap();
            prop_assert_eq!(&stored.record.header.name, &states[now]);
            prop_assert_eq!(stored.revision, revision);
            prop_assert_eq!(stored.undo.is_some(), now > 0);
            prop_assert_eq!(stored.redo.is_some(), now + 1 < states.len());
            prop_assert_eq!(store.log(&id("a")).unwrap().len(), logged, "the log grows by one entry a change and never shrinks");
        }
    }
}

#[test]
fn the_oldest_steps_are_forgotten_when_there_are_too_many() {
    let mut store = Store::in_memory().unwrap();
    with_one(&mut store, "0");
    for number in 1..=UNDO_LIMIT + 5 {
        rename(&mut store, &number.to_string());
    }
    let mut undone = 0;
    let mut last = None;
    while let Some(stored) = store.undo(&id("a"), "2026-11-23T10:00:00Z", "").unwrap() {
        undone += 1;
        last = Some(stored.record.header.name);
    }
    assert_eq!((undone, last.as_deref()), (UNDO_LIMIT, Some("5")));
    let mut redone = 0;
    while store.redo(&id("a"), "2026-11-23T10:00:00Z", "").unwrap().is_some() {
        redone += 1;
    }
    assert_eq!(redone, UNDO_LIMIT);
    let log = store.log(&id("a")).unwrap();
    assert_eq!(log.len() as u32, 1 + UNDO_LIMIT + 5 + 2 * UNDO_LIMIT, "the log forgets nothing");
}

#[test]
fn the_next_undo_and_redo_are_named_by_the_change_they_concern() {
    let mut store = Store::in_memory().unwrap();
    let revision = with_one(&mut store, "Ett");
    let fact = entry(LogKind::Fact, "2026-11-23T09:00:00Z");
    let stored = store.save(&procurement("a", "To"), revision, &fact).unwrap();
    assert_eq!((stored.undo, stored.redo), (Some(LogKind::Fact), None));
    let stored = store.undo(&id("a"), "2026-11-23T10:00:00Z", "").unwrap().unwrap();
    assert_eq!((stored.undo, stored.redo), (None, Some(LogKind::Fact)));
    assert_eq!(stored.changed_at, "2026-11-23T10:00:00Z");
}
