//! Requirements from other people's tables: previewed, and taken in once a person has said what.
//!
//! The file is read again when rows are taken in, and must be the one that was shown: what a person confirmed is what is
//! stored. Every import is one transaction that can be undone.

mod folder;
mod official;
mod own;
mod sets;

pub use folder::{SetFolder, SkippedCell};
pub(crate) use official::number_view;

use crate::App;
use crate::error::AppError;
use crate::wire::import::{
    ChosenRows, ColumnHead, ProblemView, ProposalView, ReadTable, SheetChoice, TableView, TopRow,
};
use domain::catalogue::{AnswerFormat, ProcurementRole};
use domain::ids::RequirementId;
use domain::import::{Columns, NearTexts, Proposals, guess, propose};
use domain::procurement::OwnRequirement;
use domain::table::{Sheet, Table, column_letters};
use domain::text::Language;
use domain::words::import::imported_from;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

/// Rows shown for choosing the header.
const TOP: usize = 15;
/// Letters of a cell shown as a sample.
const SAMPLE: usize = 80;

/// A file that was read as a table.
struct ReadFile {
    name: String,
    fingerprint: String,
    table: Table,
}

impl App {
    /// Reads a table and shows what would come of it.
    ///
    /// # Errors
    /// The file cannot be read, or is no table this program can trust.
    pub fn read_table(&self, request: ReadTable) -> Result<TableView, AppError> {
        let own = match &request.procurement {
            Some(id) => self.stored(id)?.record.own,
            None => Vec::new(),
        };
        let file = read_file(Path::new(&request.path))?;
        let (sheet, columns) = chosen(&file, request.sheet.as_deref(), request.columns)?;
        let proposals = propose(sheet, &columns, &own, &self.catalogue, self.near_texts());
        Ok(view(&file, sheet, columns, proposals))
    }

    /// The texts of the catalogue, made ready for comparing when they are first asked for.
    fn near_texts(&self) -> &NearTexts {
        self.near_texts.get_or_init(|| NearTexts::of(&self.catalogue))
    }

    /// The chosen rows as own requirements; ids are `row-` and the row. `Err` when the file is no longer the one shown.
    fn chosen_rows(
        &self,
        chosen: &ChosenRows,
        language: Language,
    ) -> Result<(String, Vec<OwnRequirement>), AppError> {
        let file = read_file(Path::new(&chosen.path))?;
        same(&file, &chosen.fingerprint)?;
        let sheet = sheet_named(&file, &chosen.sheet)?;
        let proposals = propose(sheet, &chosen.columns, &[], &self.catalogue, self.near_texts()).proposals;
        let own = proposals
            .into_iter()
            .filter(|proposal| chosen.rows.contains(&proposal.row))
            .map(|proposal| {
                let absolute = chosen.absolute && proposal.said_absolute;
                let from = imported_from(language, &file.name, proposal.row, &proposal.number);
                OwnRequirement {
                    id: RequirementId::new(format!("row-{}", proposal.row)),
                    title: proposal.title,
                    text: proposal.text,
                    theme: proposal.theme,
                    role: if absolute { ProcurementRole::AbsoluteRequirement } else { proposal.role },
                    format: AnswerFormat::YesNo,
                    reason: format!("{} {from}", proposal.reason).trim().to_owned(),
                }
            })
            .collect::<Vec<_>>();
        if own.is_empty() { Err(AppError::NothingChosen) } else { Ok((file.name, own)) }
    }
}

/// Reads a file, but never more than a table may hold plus one byte: the reader says when it is too large.
fn read_file(path: &Path) -> Result<ReadFile, AppError> {
    let bytes = crate::packages::read_at_most(path, workbook::table::MAX_FILE)?;
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    Ok(ReadFile {
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        fingerprint: format!("{:016x}", hasher.finish()),
        table: workbook::table::read(&bytes)?,
    })
}

fn same(file: &ReadFile, fingerprint: &str) -> Result<(), AppError> {
    if file.fingerprint == fingerprint {
        Ok(())
    } else {
        Err(AppError::FileChanged { path: file.name.clone() })
    }
}

fn sheet_named<'a>(file: &'a ReadFile, name: &str) -> Result<&'a Sheet, AppError> {
    file.table.sheet(name).ok_or_else(|| AppError::not_found("sheet", name))
}

/// The sheet and columns asked for; else the sheet with the most that looks like requirements.
fn chosen<'a>(
    file: &'a ReadFile,
    sheet: Option<&str>,
    columns: Option<Columns>,
) -> Result<(&'a Sheet, Columns), AppError> {
    let sheet = match sheet {
        Some(name) => sheet_named(file, name)?,
        None => file
            .table
            .sheets
            .iter()
            .rev()
            .max_by_key(|sheet| {
                let columns = guess(sheet);
                (columns.header.is_some() && columns.fields.len() > 1, sheet.rows.len())
            })
            .ok_or_else(|| AppError::not_found("sheet", ""))?,
    };
    let columns = columns.unwrap_or_else(|| guess(sheet));
    Ok((sheet, columns))
}

fn view(file: &ReadFile, sheet: &Sheet, columns: Columns, proposals: Proposals) -> TableView {
    let header = columns.header.and_then(|number| sheet.row(number));
    let below = || sheet.rows.iter().filter(|row| columns.header.is_none_or(|header| row.number > header));
    let heads = (0..sheet.width())
        .map(|column| ColumnHead {
            letters: column_letters(column),
            header: short(header.map_or("", |row| row.cell(column))),
            sample: short(
                below().map(|row| row.cell(column)).find(|cell| !cell.is_empty()).unwrap_or_default(),
            ),
        })
        .collect();
    let top = sheet.rows.iter().take(TOP).map(|row| {
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        TopRow { number: row.number, text: short(&cells.join(" | ")) }
    });
    TableView {
        file: file.name.clone(),
        fingerprint: file.fingerprint.clone(),
        sheets: file
            .table
            .sheets
            .iter()
            .filter(|sheet| !sheet.rows.is_empty())
            .map(|sheet| SheetChoice { name: sheet.name.clone(), rows: sheet.rows.len() })
            .collect(),
        sheet: sheet.name.clone(),
        heads,
        top: top.collect(),
        columns,
        proposals: proposals
            .proposals
            .into_iter()
            .map(|one| ProposalView {
                row: one.row,
                number: one.number,
                title: one.title,
                text: one.text,
                theme: one.theme.to_string(),
                theme_said: one.theme_said,
                role: one.role,
                said_absolute: one.said_absolute,
                new: one.new,
            })
            .collect(),
        problems: proposals
            .problems
            .into_iter()
            .map(|one| ProblemView { row: one.row, cell: one.cell, kind: one.kind, detail: one.detail })
            .collect(),
    }
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SAMPLE { line } else { line.chars().take(SAMPLE - 1).chain(['…']).collect() }
}
