//! The table `procurement`: each purchase as one JSON document, with the columns a list of them needs.

use crate::document::{from_json, to_json};
use crate::undo::{self, Side};
use crate::{Store, StoreError, log};
use domain::ids::ProcurementId;
use domain::procurement::{LogEntry, LogKind, Procurement};
use rusqlite::{Connection, OptionalExtension, Row, params};

const TABLE: &str = "procurement";

/// A procurement in the list of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcurementRow {
    /// Its id.
    pub id: ProcurementId,
    /// Its name.
    pub name: String,
    /// Who buys.
    pub organisation: String,
    /// When it was created or read from a package, as RFC 3339.
    pub created_at: String,
    /// When it was last changed, as RFC 3339.
    pub changed_at: String,
    /// Counts every change, undo and redo.
    pub revision: u64,
}

/// A procurement as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// The procurement.
    pub procurement: Procurement,
    /// Counts every change, undo and redo; to be handed back when saving.
    pub revision: u64,
    /// When it was created or read from a package, as RFC 3339.
    pub created_at: String,
    /// When it was last changed, as RFC 3339.
    pub changed_at: String,
    /// What the next undo would take back.
    pub undo: Option<LogKind>,
    /// What the next redo would do again.
    pub redo: Option<LogKind>,
}

impl Store {
    /// All procurements, the one changed last first.
    pub fn procurements(&self) -> Result<Vec<ProcurementRow>, StoreError> {
        // By moment, not by letters: two times may be given in different zones.
        list(
            &self.connection,
            "SELECT id, name, organisation, created_at, changed_at, revision FROM procurement
             ORDER BY julianday(changed_at) DESC, rowid DESC",
        )
    }

    /// One procurement as it is stored.
    pub fn procurement(&self, id: &ProcurementId) -> Result<Option<Stored>, StoreError> {
        stored(&self.connection, id)
    }

    /// Stores a new procurement; its time of creation is that of `entry`, which opens its log.
    pub fn insert(&mut self, procurement: &Procurement, entry: &LogEntry) -> Result<(), StoreError> {
        self.insert_with_log(procurement, &[], entry)
    }

    /// Stores a procurement that comes with a log from elsewhere: `earlier` is kept before `entry`.
    pub fn insert_with_log(
        &mut self,
        procurement: &Procurement,
        earlier: &[LogEntry],
        entry: &LogEntry,
    ) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        if revision(&transaction, &procurement.id)?.is_some() {
            return Err(StoreError::AlreadyExists { id: procurement.id.clone() });
        }
        transaction.execute(
            "INSERT INTO procurement (id, name, organisation, created_at, changed_at, revision, document)
             VALUES (?1, ?2, ?3, ?4, ?4, 1, ?5)",
            params![
                procurement.id.as_str(),
                procurement.header.name,
                procurement.header.organisation,
                entry.at,
                to_json(procurement)?
            ],
        )?;
        for entry in earlier.iter().chain([entry]) {
            log::append(&transaction, &procurement.id, entry)?;
        }
        Ok(transaction.commit()?)
    }

    /// Stores a procurement after one change: what stood there becomes an undo step, what could be redone is forgotten,
    /// and `entry` is added to the log. All of it or nothing.
    pub fn save(
        &mut self,
        procurement: &Procurement,
        expected_revision: u64,
        entry: &LogEntry,
    ) -> Result<Stored, StoreError> {
        let id = &procurement.id;
        let transaction = self.begin()?;
        match revision(&transaction, id)? {
            None => return Err(StoreError::NotFound { id: id.clone() }),
            Some(found) if found != expected_revision => {
                return Err(StoreError::Conflict { expected: expected_revision, found });
            }
            Some(_) => {}
        }
        undo::push(&transaction, id, Side::Undo, entry.kind, &entry.subject)?;
        undo::clear(&transaction, id, Side::Redo)?;
        replace(&transaction, procurement, &entry.at)?;
        log::append(&transaction, id, entry)?;
        let stored = stored(&transaction, id)?.ok_or_else(|| StoreError::NotFound { id: id.clone() })?;
        transaction.commit()?;
        Ok(stored)
    }
}

/// Writes `procurement` over what stands there, and counts the revision up.
pub(crate) fn replace(
    connection: &Connection,
    procurement: &Procurement,
    at: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "UPDATE procurement SET name = ?2, organisation = ?3, changed_at = ?4, revision = revision + 1, document = ?5
         WHERE id = ?1",
        params![
            procurement.id.as_str(),
            procurement.header.name,
            procurement.header.organisation,
            at,
            to_json(procurement)?
        ],
    )?;
    Ok(())
}

/// The revision of a procurement; `None` when there is no such procurement.
pub(crate) fn revision(connection: &Connection, id: &ProcurementId) -> Result<Option<u64>, StoreError> {
    let revision =
        connection.query_row("SELECT revision FROM procurement WHERE id = ?1", [id.as_str()], |row| {
            row.get::<_, i64>(0)
        });
    Ok(revision.optional()?.map(i64::cast_unsigned))
}

pub(crate) fn stored(connection: &Connection, id: &ProcurementId) -> Result<Option<Stored>, StoreError> {
    let row = connection
        .query_row(
            "SELECT document, revision, created_at, changed_at FROM procurement WHERE id = ?1",
            [id.as_str()],
            |row| {
                let document: String = row.get(0)?;
                let revision: i64 = row.get(1)?;
                Ok((document, revision, row.get(2)?, row.get(3)?))
            },
        )
        .optional()?;
    let Some((document, revision, created_at, changed_at)) = row else { return Ok(None) };
    Ok(Some(Stored {
        procurement: from_json(&document, TABLE, id)?,
        revision: revision.cast_unsigned(),
        created_at,
        changed_at,
        undo: undo::top(connection, id, Side::Undo)?.map(|step| step.kind),
        redo: undo::top(connection, id, Side::Redo)?.map(|step| step.kind),
    }))
}

/// Rows of the six columns that a list shows.
pub(crate) fn list(connection: &Connection, query: &str) -> Result<Vec<ProcurementRow>, StoreError> {
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map([], |row: &Row<'_>| {
        Ok(ProcurementRow {
            id: ProcurementId::new(row.get::<_, String>(0)?),
            name: row.get(1)?,
            organisation: row.get(2)?,
            created_at: row.get(3)?,
            changed_at: row.get(4)?,
            revision: row.get::<_, i64>(5)?.cast_unsigned(),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
