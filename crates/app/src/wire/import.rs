//! Tables from outside: read, previewed, and taken in as own requirements, as a custom set or as official numbers.

use super::wire;
use domain::catalogue::ProcurementRole;
use domain::import::{Columns, MatchedBy, ProblemKind};
use domain::text::Language;

wire! {
    /// Reads a table and shows what would come of it. Nothing is stored.
    pub struct ReadTable {
        /// The file.
        pub path: String,
        /// Which sheet; `None` for the likeliest.
        pub sheet: Option<String>,
        /// Which column holds what; `None` for a guess.
        pub columns: Option<Columns>,
        /// The procurement the requirements are for; `None` for a custom set.
        pub procurement: Option<String>,
    }

    /// A table and what would come of it.
    pub struct TableView {
        /// Name of the file.
        pub file: String,
        /// Tells whether the file is still the same when rows are taken in.
        pub fingerprint: String,
        /// The sheets with something in them.
        pub sheets: Vec<SheetChoice>,
        /// The sheet that was read.
        pub sheet: String,
        /// Which column holds what.
        pub columns: Columns,
        /// The columns there are.
        pub heads: Vec<ColumnHead>,
        /// The first rows, among which the header is.
        pub top: Vec<TopRow>,
        /// Rows that can become requirements.
        pub proposals: Vec<ProposalView>,
        /// What to know about the others, and about some of these.
        pub problems: Vec<ProblemView>,
    }

    /// A sheet.
    pub struct SheetChoice {
        /// Name.
        pub name: String,
        /// Rows with something in them.
        pub rows: usize,
    }

    /// A column.
    pub struct ColumnHead {
        /// Letters, such as `C`.
        pub letters: String,
        /// What stands in the header row; empty without one.
        pub header: String,
        /// The first text below it.
        pub sample: String,
    }

    /// A row near the top.
    pub struct TopRow {
        /// Number in the file.
        pub number: u32,
        /// Its cells, joined.
        pub text: String,
    }

    /// A row as it would become a requirement.
    pub struct ProposalView {
        /// Number in the file.
        pub row: u32,
        /// Number of the requirement in the file; empty where there is none.
        pub number: String,
        /// A short name.
        pub title: String,
        /// What is demanded.
        pub text: String,
        /// Theme.
        pub theme: String,
        /// The file names the theme; else it is a guess.
        pub theme_said: bool,
        /// Role the file suggests; never absolute.
        pub role: ProcurementRole,
        /// The file calls it absolute.
        pub said_absolute: bool,
        /// It says something that no other does; chosen beforehand.
        pub new: bool,
    }

    /// Something to know about a row.
    pub struct ProblemView {
        /// Number of the row.
        pub row: u32,
        /// Cell, such as `C12`.
        pub cell: String,
        /// What is wrong.
        pub kind: ProblemKind,
        /// What stands there, or the row it repeats.
        pub detail: String,
    }

    /// Which rows of which table are taken in.
    pub struct ChosenRows {
        /// The file.
        pub path: String,
        /// The sheet.
        pub sheet: String,
        /// Which column holds what.
        pub columns: Columns,
        /// As answered when the table was read.
        pub fingerprint: String,
        /// Numbers of the rows.
        pub rows: Vec<u32>,
        /// What the file calls absolute becomes absolute.
        pub absolute: bool,
    }

    /// Takes rows in as own requirements of a procurement, all in one step.
    pub struct ImportOwn {
        /// Procurement.
        pub id: String,
        /// The revision the choice was made from.
        pub revision: u64,
        /// The rows.
        pub chosen: ChosenRows,
    }

    /// Takes rows in as a set of the user's own.
    pub struct ImportSet {
        /// What the set is called.
        pub name: String,
        /// The rows.
        pub chosen: ChosenRows,
    }

    /// A set of the user's own.
    pub struct CustomSetView {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Name of the file.
        pub file: String,
        /// When it was imported.
        pub imported_on: String,
        /// Who imported it; may be empty.
        pub who: String,
        /// How many requirements.
        pub requirements: usize,
    }

    /// The user's own sets.
    pub struct CustomSets {
        /// By name.
        pub sets: Vec<CustomSetView>,
    }

    /// Deletes a custom set, or brings a deleted one back.
    pub struct DeleteCustomSet {
        /// The set.
        pub id: String,
        /// Deleted, or back again.
        pub deleted: bool,
    }

    /// Matches an official list with the catalogue. Nothing is stored.
    pub struct MatchList {
        /// The file.
        pub path: String,
        /// Which sheet; `None` for the likeliest.
        pub sheet: Option<String>,
        /// Which column holds what; `None` for a guess, of the set too.
        pub columns: Option<Columns>,
        /// The set the list is the official edition of; `None` for any.
        pub set: Option<String>,
        /// Language of titles.
        pub language: Language,
    }

    /// An official list against the catalogue.
    pub struct MatchView {
        /// The table.
        pub table: TableView,
        /// The set that was matched with; `None` for any.
        pub set: Option<String>,
        /// Every row that can be read.
        pub rows: Vec<MatchRow>,
    }

    /// A row of an official list.
    pub struct MatchRow {
        /// Number in the file.
        pub row: u32,
        /// The official number; empty where there is none.
        pub number: String,
        /// Its name.
        pub title: String,
        /// Its text.
        pub text: String,
        /// Requirements it may be, the likeliest first.
        pub candidates: Vec<CandidateView>,
        /// Nothing else could be meant.
        pub sure: bool,
    }

    /// A requirement a row may be.
    pub struct CandidateView {
        /// The requirement.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Its text.
        pub text: String,
        /// Short name of its set.
        pub set_short: String,
        /// The number the catalogue has.
        pub number: Option<String>,
        /// The number the user imported before.
        pub imported: Option<String>,
        /// What the match rests on.
        pub by: MatchedBy,
        /// How near the texts are, in per cent.
        pub near: u8,
    }

    /// Takes over official numbers that a person said yes to.
    pub struct AcceptNumbers {
        /// The file.
        pub path: String,
        /// The sheet.
        pub sheet: String,
        /// Which column holds what.
        pub columns: Columns,
        /// As answered when the list was matched.
        pub fingerprint: String,
        /// Rows and the requirement each is.
        pub accepted: Vec<AcceptedRow>,
        /// Rows that become a set of the user's own.
        pub rest: Vec<u32>,
        /// What that set is called.
        pub set_name: String,
    }

    /// A row and the requirement it is.
    pub struct AcceptedRow {
        /// Number of the row.
        pub row: u32,
        /// The requirement.
        pub requirement: String,
    }

    /// What was taken over.
    pub struct AcceptedNumbers {
        /// Names the import, to take it back.
        pub import: i64,
        /// How many numbers.
        pub numbers: usize,
        /// The set of the rest.
        pub set: Option<CustomSetView>,
    }

    /// Takes an import back.
    pub struct WithdrawNumbers {
        /// The import.
        pub import: i64,
        /// The set that came with it.
        pub set: Option<String>,
    }

    /// An official number the user brought in.
    pub struct ImportedNumberView {
        /// The number.
        pub number: String,
        /// Name of the file.
        pub file: String,
        /// When.
        pub imported_on: String,
        /// Who; may be empty.
        pub who: String,
    }
}
