//! The table `record`: procurements, product folders, declarations and whatever else is kept whole, each as one JSON
//! document with the columns a list of them needs.
//!
//! This is the common base for everything with undo, a log and a way back after deletion. A new kind of record needs no
//! table and no SQL: implement [`Record`] for the type and [`RecordId`] for its id, as at the end of this file. Ids are
//! unique across all kinds, so that a step of undo or a line of the log needs nothing but the id.

use crate::parts::{Part, Parts};
use crate::undo::{self, Side};
use crate::{Store, StoreError, begin, log};
use domain::declaration::{self, Declaration, Product};
use domain::evaluation::{Evaluation, EvaluationLogKind};
use domain::ids::{DeclarationId, EvaluationId, ProcurementId, ProductId};
use domain::procurement::{self, LogEntry, Procurement};
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

const TABLE: &str = "record";

/// Something that is kept whole in the workspace.
pub trait Record: Clone + Serialize + DeserializeOwned {
    /// The word for its kind in the column `class`; never changed once released.
    const CLASS: &'static str;
    /// Its id.
    type Id: RecordId<Record = Self>;
    /// What its log tells.
    type LogKind: Copy + Serialize + DeserializeOwned;

    /// Its id.
    fn id(&self) -> &Self::Id;
    /// What a list shows first.
    fn name(&self) -> String;
    /// Whom it belongs to: the buyer, the supplier.
    fn owner(&self) -> String;
    /// What is large in it and never changes, to be kept once however many steps of undo there are.
    fn parts(&mut self) -> Vec<Part<'_>> {
        Vec::new()
    }
}

/// The id of something that is kept whole.
pub trait RecordId: Sized {
    /// What it is the id of.
    type Record: Record<Id = Self>;

    /// The id as text.
    fn as_str(&self) -> &str;
    /// The id with this text.
    fn from_text(text: String) -> Self;
}

/// What the log of a record tells.
pub type LogKindOf<Id> = <<Id as RecordId>::Record as Record>::LogKind;

/// A record in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<Id> {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whom it belongs to.
    pub owner: String,
    /// When it was created or read from a package, as RFC 3339.
    pub created_at: String,
    /// When it was last changed, as RFC 3339.
    pub changed_at: String,
    /// Counts every change, undo and redo.
    pub revision: u64,
}

/// A record as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T: Record> {
    /// The record.
    pub record: T,
    /// Counts every change, undo and redo; to be handed back when saving.
    pub revision: u64,
    /// When it was created or read from a package, as RFC 3339.
    pub created_at: String,
    /// When it was last changed, as RFC 3339.
    pub changed_at: String,
    /// What the next undo would take back.
    pub undo: Option<T::LogKind>,
    /// What the next redo would do again.
    pub redo: Option<T::LogKind>,
}

impl Store {
    /// All records of one kind, the one changed last first.
    pub fn all<T: Record>(&self) -> Result<Vec<Row<T::Id>>, StoreError> {
        // By moment, not by letters: two times may be given in different zones.
        list::<T>(
            &self.connection,
            "SELECT id, name, owner, created_at, changed_at, revision FROM record WHERE class = ?1
             ORDER BY julianday(changed_at) DESC, rowid DESC",
        )
    }

    /// One record as it is stored.
    pub fn get<Id: RecordId>(&self, id: &Id) -> Result<Option<Stored<Id::Record>>, StoreError> {
        stored(&self.connection, &self.parts, id)
    }

    /// Whether an id is taken, by a record of whatever kind.
    pub fn is_taken(&self, id: &str) -> Result<bool, StoreError> {
        Ok(class_of(&self.connection, id)?.is_some())
    }

    /// Stores a new record; its time of creation is that of `entry`, which opens its log.
    pub fn insert<T: Record>(&mut self, record: &T, entry: &LogEntry<T::LogKind>) -> Result<(), StoreError> {
        self.insert_with_log(record, &[], entry)
    }

    /// Stores a record that comes with a log from elsewhere: `earlier` is kept before `entry`.
    pub fn insert_with_log<T: Record>(
        &mut self,
        record: &T,
        earlier: &[LogEntry<T::LogKind>],
        entry: &LogEntry<T::LogKind>,
    ) -> Result<(), StoreError> {
        let transaction = begin(&mut self.connection)?;
        let id = record.id();
        if class_of(&transaction, id.as_str())?.is_some() {
            return Err(StoreError::AlreadyExists { id: id.as_str().to_owned() });
        }
        let (document, parts) = self.parts.apart(&transaction, record)?;
        transaction.execute(
            "INSERT INTO record (class, id, name, owner, created_at, changed_at, revision, document, parts)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, 1, ?6, ?7)",
            params![T::CLASS, id.as_str(), record.name(), record.owner(), entry.at, document, parts],
        )?;
        for entry in earlier.iter().chain([entry]) {
            log::append(&transaction, id, entry)?;
        }
        Ok(transaction.commit()?)
    }

    /// Stores a record after one change: what stood there becomes an undo step, what could be redone is forgotten, and
    /// `entry` is added to the log. All of it or nothing.
    pub fn save<T: Record>(
        &mut self,
        record: &T,
        expected_revision: u64,
        entry: &LogEntry<T::LogKind>,
    ) -> Result<Stored<T>, StoreError> {
        let id = record.id();
        let transaction = begin(&mut self.connection)?;
        match revision(&transaction, id)? {
            None => return Err(not_found(id)),
            Some(found) if found != expected_revision => {
                return Err(StoreError::Conflict { expected: expected_revision, found });
            }
            Some(_) => {}
        }
        undo::push(&transaction, id, Side::Undo, entry.kind, &entry.subject)?;
        undo::clear(&transaction, id, Side::Redo)?;
        replace(&transaction, &self.parts, record, &entry.at)?;
        log::append(&transaction, id, entry)?;
        let stored = stored(&transaction, &self.parts, id)?.ok_or_else(|| not_found(id))?;
        transaction.commit()?;
        Ok(stored)
    }
}

pub(crate) fn not_found<Id: RecordId>(id: &Id) -> StoreError {
    StoreError::NotFound { class: Id::Record::CLASS, id: id.as_str().to_owned() }
}

/// Writes `record` over what stands there, and counts the revision up.
pub(crate) fn replace<T: Record>(
    connection: &Connection,
    parts: &Parts,
    record: &T,
    at: &str,
) -> Result<(), StoreError> {
    let (document, parts) = parts.apart(connection, record)?;
    connection.execute(
        "UPDATE record SET name = ?2, owner = ?3, changed_at = ?4, revision = revision + 1, document = ?5,
             parts = ?6
         WHERE id = ?1",
        params![record.id().as_str(), record.name(), record.owner(), at, document, parts],
    )?;
    Ok(())
}

fn class_of(connection: &Connection, id: &str) -> Result<Option<String>, StoreError> {
    let class = connection.query_row("SELECT class FROM record WHERE id = ?1", [id], |row| row.get(0));
    Ok(class.optional()?)
}

/// The revision of a record; `None` when there is no such record of this kind.
pub(crate) fn revision<Id: RecordId>(connection: &Connection, id: &Id) -> Result<Option<u64>, StoreError> {
    let revision = connection.query_row(
        "SELECT revision FROM record WHERE id = ?1 AND class = ?2",
        [id.as_str(), Id::Record::CLASS],
        |row| row.get::<_, i64>(0),
    );
    Ok(revision.optional()?.map(i64::cast_unsigned))
}

pub(crate) fn stored<Id: RecordId>(
    connection: &Connection,
    parts: &Parts,
    id: &Id,
) -> Result<Option<Stored<Id::Record>>, StoreError> {
    let row = connection
        .query_row(
            "SELECT document, parts, revision, created_at, changed_at FROM record WHERE id = ?1 AND class = ?2",
            [id.as_str(), Id::Record::CLASS],
            |row| {
                let document: (String, Option<String>) = (row.get(0)?, row.get(1)?);
                let revision: i64 = row.get(2)?;
                Ok((document, revision, row.get(3)?, row.get(4)?))
            },
        )
        .optional()?;
    let Some(((document, numbers), revision, created_at, changed_at)) = row else { return Ok(None) };
    Ok(Some(Stored {
        record: parts.together(connection, (&document, numbers.as_deref()), TABLE, id.as_str())?,
        revision: revision.cast_unsigned(),
        created_at,
        changed_at,
        undo: undo::top(connection, id, Side::Undo)?.map(|step| step.kind),
        redo: undo::top(connection, id, Side::Redo)?.map(|step| step.kind),
    }))
}

/// Rows of the six columns that a list shows, of one kind.
pub(crate) fn list<T: Record>(connection: &Connection, query: &str) -> Result<Vec<Row<T::Id>>, StoreError> {
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map([T::CLASS], |row: &SqlRow<'_>| {
        Ok(Row {
            id: T::Id::from_text(row.get(0)?),
            name: row.get(1)?,
            owner: row.get(2)?,
            created_at: row.get(3)?,
            changed_at: row.get(4)?,
            revision: row.get::<_, i64>(5)?.cast_unsigned(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

macro_rules! record {
    ($record:ty, $id:ty, $class:literal, $log:ty, name: $name:expr, owner: $owner:expr$(, parts: $parts:expr)?) => {
        impl Record for $record {
            const CLASS: &'static str = $class;
            type Id = $id;
            type LogKind = $log;

            fn id(&self) -> &$id {
                &self.id
            }

            fn name(&self) -> String {
                let name: fn(&Self) -> String = $name;
                name(self)
            }

            fn owner(&self) -> String {
                let owner: fn(&Self) -> String = $owner;
                owner(self)
            }

            $(fn parts(&mut self) -> Vec<Part<'_>> {
                let parts: fn(&mut Self) -> Vec<Part<'_>> = $parts;
                parts(self)
            })?
        }

        impl RecordId for $id {
            type Record = $record;

            fn as_str(&self) -> &str {
                self.as_str()
            }

            fn from_text(text: String) -> Self {
                Self::new(text)
            }
        }
    };
}

record!(
    Procurement, ProcurementId, "procurement", procurement::LogKind,
    name: |procurement| procurement.header.name.clone(),
    owner: |procurement| procurement.header.organisation.clone()
);
record!(
    Product, ProductId, "product", declaration::LogKind,
    name: |product| format!("{} {}", product.name, product.version),
    owner: |product| product.supplier.name.clone()
);
record!(
    Declaration, DeclarationId, "declaration", declaration::LogKind,
    name: |declaration| declaration.list.header.name.clone(),
    owner: |declaration| declaration.product.supplier.name.clone(),
    parts: |declaration| vec![Part::List(&mut declaration.list)]
);
record!(
    Evaluation, EvaluationId, "evaluation", EvaluationLogKind,
    name: |evaluation| evaluation.list.header.name.clone(),
    owner: |evaluation| evaluation.list.header.organisation.clone(),
    parts: |evaluation| {
        let declarations = evaluation.submissions.iter_mut().map(|one| Part::Declaration(&mut one.declaration));
        [Part::List(&mut evaluation.list)].into_iter().chain(declarations).collect()
    }
);
