//! The store through its public door: a file in an empty folder, opened, changed, copied, broken and opened again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod files;
mod imports;
mod parts;
mod procurements;
mod schema;
mod undo;

use domain::ids::ProcurementId;
use domain::procurement::{Header, LogEntry, LogKind, Procurement};
use domain::text::Language;
use std::path::PathBuf;
use store::Store;
use tempfile::TempDir;

/// An empty folder and the path of a workspace in it, below a folder that does not exist yet.
struct Folder {
    folder: TempDir,
}

impl Folder {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn workspace(&self) -> PathBuf {
        self.path("Kravkompass/ærlig øvelse på norsk.db")
    }

    fn open(&self) -> Store {
        Store::open(&self.workspace()).unwrap()
    }
}

fn id(text: &str) -> ProcurementId {
    ProcurementId::from(text)
}

fn procurement(id: &str, name: &str) -> Procurement {
    let header = Header {
        name: name.to_owned(),
        organisation: "Bø kommune".to_owned(),
        organisation_number: None,
        case_number: "26/100".to_owned(),
        language: Language::Nb,
    };
    Procurement::new(ProcurementId::from(id), header)
}

fn entry(kind: LogKind, at: &str) -> LogEntry {
    LogEntry {
        at: at.to_owned(),
        who: "Åse".to_owned(),
        kind,
        subject: "his-1153".to_owned(),
        detail: "«for dyrt»".to_owned(),
    }
}

/// A workspace with one procurement, and its revision.
fn with_one(store: &mut Store, name: &str) -> u64 {
    store.insert(&procurement("a", name), &entry(LogKind::Created, "2026-11-23T08:00:00+01:00")).unwrap();
    store.get(&id("a")).unwrap().unwrap().revision
}

/// Saves the procurement `a` under another name.
fn rename(store: &mut Store, name: &str) -> store::Stored<Procurement> {
    let revision = store.get(&id("a")).unwrap().unwrap().revision;
    let entry = entry(LogKind::Header, "2026-11-23T09:00:00+01:00");
    store.save(&procurement("a", name), revision, &entry).unwrap()
}
