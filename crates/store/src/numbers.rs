//! The table `imported_number`: numbers of official lists that the user brought in, import by import.
//!
//! The number of a requirement is the one imported last. Earlier ones stay, so that taking an import back brings back what
//! it replaced.

use crate::{Store, StoreError, custom_sets};
use domain::Date;
use domain::ids::RequirementId;
use domain::import::{CustomSet, ImportedNumber};
use rusqlite::{Row, params};

const CURRENT: &str = "SELECT requirement, number, file, imported_on, who FROM imported_number AS this
     WHERE position = (SELECT max(position) FROM imported_number WHERE requirement = this.requirement)";

impl Store {
    /// Stores the numbers of one import, and a set with what matched nothing; answers with the number of the import.
    /// All of it or nothing.
    pub fn import_numbers(
        &mut self,
        numbers: &[ImportedNumber],
        rest: Option<&CustomSet>,
    ) -> Result<i64, StoreError> {
        let transaction = self.begin()?;
        let import: i64 =
            transaction.query_row("SELECT coalesce(max(import), 0) + 1 FROM imported_number", [], |row| {
                row.get(0)
            })?;
        for number in numbers {
            transaction
                .prepare_cached(
                    "INSERT INTO imported_number (import, requirement, number, file, imported_on, who)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    import,
                    number.requirement.as_str(),
                    number.number,
                    number.file,
                    number.imported_on.to_string(),
                    number.who
                ])?;
        }
        if let Some(set) = rest {
            custom_sets::insert(&transaction, set)?;
        }
        transaction.commit()?;
        Ok(import)
    }

    /// Takes an import back; answers with how many numbers that were.
    pub fn withdraw_numbers(&mut self, import: i64) -> Result<usize, StoreError> {
        Ok(self.connection.execute("DELETE FROM imported_number WHERE import = ?1", [import])?)
    }

    /// The number of each requirement that has one, by requirement.
    pub fn imported_numbers(&self) -> Result<Vec<ImportedNumber>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!("{CURRENT} ORDER BY requirement"))?;
        let rows = statement.query_map([], number)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn number(row: &Row<'_>) -> rusqlite::Result<ImportedNumber> {
    let date: String = row.get(3)?;
    let imported_on = date.parse::<Date>().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, Box::new(error))
    })?;
    Ok(ImportedNumber {
        requirement: RequirementId::new(row.get::<_, String>(0)?),
        number: row.get(1)?,
        file: row.get(2)?,
        imported_on,
        who: row.get(4)?,
    })
}
