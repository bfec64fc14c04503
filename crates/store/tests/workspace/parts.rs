//! What never changes in an evaluation is kept once, and comes back whole wherever it is referred to.

use super::*;
use domain::declaration::{Answer, AnswerValue, Declaration, Product, SignOffState};
use domain::evaluation::{
    AnswerVerdict, CellRef, Evaluation, EvaluationChange, EvaluationLogKind, Incoming, Outcome,
};
use domain::ids::{EvaluationId, RequirementId};
use domain::list::{RequirementList, compose};
use domain::procurement::OwnRequirement;
use rusqlite::Connection;

const AT: &str = "2026-11-28T10:00:00Z";

fn list() -> RequirementList {
    let mut procurement = procurement("a", "Eksempelkjøp");
    procurement.own = (0..50)
        .map(|number| OwnRequirement {
            id: RequirementId::new(format!("own-{number}")),
            title: format!("Krav {number}"),
            text: format!("Løsningen skal håndtere tilfelle {number}."),
            theme: "eksempel".into(),
            role: domain::catalogue::ProcurementRole::Requirement,
            format: domain::catalogue::AnswerFormat::YesNo,
            reason: String::new(),
        })
        .collect();
    compose(&procurement, &domain::catalogue::Catalogue::default(), Language::Nb, domain::Date::default())
}

fn evaluation() -> Evaluation {
    Evaluation::new(EvaluationId::new("e"), list())
}

fn log(kind: EvaluationLogKind) -> LogEntry<EvaluationLogKind> {
    LogEntry { at: AT.into(), who: String::new(), kind, subject: String::new(), detail: String::new() }
}

fn take_in(vendor: &str) -> EvaluationChange {
    let mut product = Product::new("p".into(), "Eksempelprodukt", "4.2");
    product.supplier.name = vendor.into();
    let mut declaration = Declaration::new("d".into(), product, list());
    for entry in &list().entries {
        let answer = Answer {
            value: Some(AnswerValue::Met),
            description: "Løst i modulen for tilgang, se vedlegg 3.".into(),
            ..Answer::default()
        };
        declaration.answers.insert(entry.id.clone(), answer);
    }
    let incoming = Incoming {
        file_name: format!("{vendor}.xlsx"),
        declaration,
        altered: Vec::new(),
        unreadable: Vec::new(),
        sign_off_state: SignOffState::Unsigned,
    };
    EvaluationChange::TakeIn { incoming: vec![incoming] }
}

fn verdict(reason: &str) -> EvaluationChange {
    EvaluationChange::Verdict {
        cells: vec![CellRef { submission: "s-1".into(), requirement: "own-1".into() }],
        verdict: Some(AnswerVerdict { outcome: Outcome::Accepted, reason: reason.into() }),
    }
}

fn now(store: &Store) -> store::Stored<Evaluation> {
    store.get(&EvaluationId::new("e")).unwrap().unwrap()
}

/// Makes a change the way a use case does, and answers with the state after it.
fn make(store: &mut Store, change: &EvaluationChange) -> Evaluation {
    let before = now(store);
    let next = before.record.changed(change, AT).unwrap();
    let saved = store.save(&next, before.revision, &log(change.kind(&before.record))).unwrap();
    assert_eq!(saved.record, next);
    next
}

fn count(folder: &Folder, query: &str) -> i64 {
    let connection = Connection::open(folder.workspace()).unwrap();
    connection.query_row(query, [], |row| row.get(0)).unwrap()
}

#[test]
fn a_step_of_undo_holds_what_a_person_can_change_and_no_answers() {
    let folder = Folder::new();
    let mut store = folder.open();
    store.insert(&evaluation(), &log(EvaluationLogKind::Created)).unwrap();
    make(&mut store, &take_in("Eksempel Én AS"));
    make(&mut store, &take_in("Eksempel To AS"));
    for number in 0..10 {
        make(&mut store, &verdict(&number.to_string()));
    }
    assert_eq!(count(&folder, "SELECT count(*) FROM part"), 3, "the list and two answers, once each");
    assert_eq!(count(&folder, "SELECT count(*) FROM undo_step"), 12);
    assert!(count(&folder, "SELECT max(length(document)) FROM undo_step") < 3_000);
    // Also when nothing is remembered any more.
    drop(store);
    let mut store = folder.open();
    make(&mut store, &verdict("igjen"));
    assert_eq!(count(&folder, "SELECT count(*) FROM part"), 3);
}

#[test]
fn every_state_comes_back_whole_through_undo_redo_deletion_and_restart() {
    let folder = Folder::new();
    let mut store = folder.open();
    let id = EvaluationId::new("e");
    store.insert(&evaluation(), &log(EvaluationLogKind::Created)).unwrap();
    let mut states = vec![evaluation()];
    for change in [
        take_in("Eksempel Én AS"),
        verdict("Etter møte"),
        take_in("Eksempel Én AS"),
        take_in("Eksempel To AS"),
        EvaluationChange::Remove { submission: "s-1".into() },
    ] {
        states.push(make(&mut store, &change));
    }
    for (at, state) in states.iter().enumerate().rev().skip(1) {
        let undone = store.undo(&id, AT, "").unwrap().unwrap();
        assert_eq!(undone.record, *state, "{at}");
        drop(store);
        store = folder.open();
        assert_eq!(now(&store).record, *state, "{at} after a restart");
    }
    for state in &states[1..] {
        assert_eq!(store.redo(&id, AT, "").unwrap().unwrap().record, *state);
    }
    assert!(store.delete(&id).unwrap());
    drop(store);
    let mut store = folder.open();
    assert!(store.restore_deleted(&id).unwrap());
    assert_eq!(now(&store).record, states[5]);
    assert_eq!(store.undo(&id, AT, "").unwrap().unwrap().record, states[4]);
}

#[test]
fn what_nothing_refers_to_any_more_is_cleared_out_when_the_workspace_is_opened() {
    let folder = Folder::new();
    let mut store = folder.open();
    store.insert(&evaluation(), &log(EvaluationLogKind::Created)).unwrap();
    make(&mut store, &take_in("Eksempel Én AS"));
    store.undo(&EvaluationId::new("e"), AT, "").unwrap();
    drop(folder.open());
    assert_eq!(count(&folder, "SELECT count(*) FROM part"), 2, "it can still be done again");
    // Another change, and what was undone can never come back.
    make(&mut store, &EvaluationChange::Date { date: Some("2026-12-24".parse().unwrap()) });
    drop(folder.open());
    assert_eq!(count(&folder, "SELECT count(*) FROM part"), 1);
}

#[test]
fn a_part_that_another_window_cleared_out_is_written_again() {
    let folder = Folder::new();
    let mut store = folder.open();
    store.insert(&evaluation(), &log(EvaluationLogKind::Created)).unwrap();
    let taken = make(&mut store, &take_in("Eksempel Én AS"));
    store.undo(&EvaluationId::new("e"), AT, "").unwrap();
    make(&mut store, &EvaluationChange::Date { date: Some("2026-12-24".parse().unwrap()) });
    drop(folder.open());
    // The first window still holds the answers in its hand, and saves them.
    let revision = now(&store).revision;
    store.save(&taken, revision, &log(EvaluationLogKind::TakeIn)).unwrap();
    drop(store);
    assert_eq!(now(&folder.open()).record, taken);
}

#[test]
fn a_step_of_a_declaration_holds_no_list() {
    use domain::declaration::LogKind as VendorLogKind;
    let folder = Folder::new();
    let mut store = folder.open();
    let log = || LogEntry {
        at: AT.into(),
        who: String::new(),
        kind: VendorLogKind::Answer,
        subject: String::new(),
        detail: String::new(),
    };
    let mut declaration = Declaration::new("d".into(), Product::new("p".into(), "Eksempel", "1.0"), list());
    store.insert(&declaration, &log()).unwrap();
    for number in 1..=5 {
        let answer = Answer { description: number.to_string(), ..Answer::default() };
        declaration.answers.insert("own-1".into(), answer);
        let saved = store.save(&declaration, number, &log()).unwrap();
        assert_eq!(saved.record, declaration);
        declaration = saved.record;
    }
    assert_eq!(count(&folder, "SELECT count(*) FROM part"), 1);
    assert!(count(&folder, "SELECT max(length(document)) FROM undo_step") < 2_000);
    drop(store);
    let undone = folder.open().undo(&declaration.id, AT, "").unwrap().unwrap();
    assert_eq!(undone.record.list, declaration.list);
    assert_eq!(undone.record.answers[&RequirementId::new("own-1")].description, "4");
}
