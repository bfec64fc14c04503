//! One error at the edge: a stable code with its facts. The words stand in the locale files of the shells.

mod workbook;

use crate::host::HostError;
use crate::pdf_files;
use crate::wire::WireError;
use ::workbook::table::TableError;
use ::workbook::{FillError, WorkbookReadError};
use domain::applicability::FactError;
use domain::declaration::Refusal;
use domain::declaration::reading::WrongList;
use domain::evaluation::{EvaluationError, LONGEST_TEXT};
use domain::organisation::OrganisationNumberError;
use domain::procurement::{ChangeError, DeviationError};
use package::PackageError;
use pdf::{LogoError, PdfReadError};
use std::io::ErrorKind;
use std::path::Path;
use store::StoreError;
use thiserror::Error;

/// Why a use case did not do what was asked.
#[derive(Debug, Error)]
pub enum AppError {
    /// A rule of the domain.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// A rule about product folders and declarations.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// An answer that a question does not take.
    #[error(transparent)]
    Fact(#[from] FactError),
    /// Not an organisation number.
    #[error(transparent)]
    OrganisationNumber(#[from] OrganisationNumberError),
    /// The workspace.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An exchange package.
    #[error(transparent)]
    Package(#[from] PackageError),
    /// A workbook from outside.
    #[error(transparent)]
    Workbook(#[from] WorkbookReadError),
    /// A workbook that answers could not be written into.
    #[error(transparent)]
    Fill(#[from] FillError),
    /// A file that answers another list.
    #[error(transparent)]
    WrongList(#[from] WrongList),
    /// A PDF from outside.
    #[error(transparent)]
    PdfRead(#[from] PdfReadError),
    /// A PDF without a package in it.
    #[error("the PDF carries no package")]
    NoPackageInPdf,
    /// A picture that cannot be a logo.
    #[error(transparent)]
    Logo(#[from] LogoError),
    /// The surroundings.
    #[error(transparent)]
    Host(#[from] HostError),
    /// No such thing in the workspace or the catalogue.
    #[error("no {what} {id}")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// Its identifier.
        id: String,
    },
    /// A file or folder cannot be read or written.
    #[error("{path}: {detail}")]
    Disk {
        /// The file or folder.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// A folder, or the disk it lies on, does not take files from this user.
    #[error("{path} is read-only")]
    FolderReadOnly {
        /// The folder.
        path: String,
    },
    /// No room on the disk.
    #[error("no room for {path}")]
    DiskFull {
        /// The file that found no room.
        path: String,
    },
    /// A file stands where a folder should be.
    #[error("{path} is not a folder")]
    NotAFolder {
        /// The file.
        path: String,
    },
    /// There is nothing to make this document of.
    #[error("there is nothing to export")]
    NothingToExport,
    /// The user had enough.
    #[error("cancelled")]
    Cancelled,
    /// A file is there already and is not overwritten.
    #[error("{path} exists already")]
    FileExists {
        /// The file.
        path: String,
    },
    /// A facts file that is not YAML of the right shape.
    #[error("the facts file cannot be read: {detail}")]
    FactsUnreadable {
        /// Where and why.
        detail: String,
    },
    /// A facts file above the limit.
    #[error("the facts file is larger than {limit} bytes")]
    FactsTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A document could not be made.
    #[error("{kind}: {detail}")]
    Document {
        /// Which kind.
        kind: &'static str,
        /// Why.
        detail: String,
    },
    /// The address is not one of the catalogue's.
    #[error("the address is not in the catalogue")]
    ForeignAddress {
        /// The address.
        address: String,
    },
    /// A list that nothing can be answered in.
    #[error("the list has no requirements to answer")]
    EmptyList,
    /// A text where a date was asked for.
    #[error("{value} is not a date")]
    NotADate {
        /// The text.
        value: String,
    },
    /// More files in one go than are read.
    #[error("more than {limit} files")]
    TooManyFiles {
        /// The limit.
        limit: usize,
    },
    /// What is wrong with one of several files.
    #[error("{file}: {error}")]
    InFile {
        /// The file.
        file: String,
        /// What is wrong.
        error: Box<AppError>,
    },
    /// A rule of evaluations.
    #[error(transparent)]
    Evaluation(#[from] EvaluationError),
    /// A field of a product or answers file breaks a rule.
    #[error("{file}, {field}: {error}")]
    InField {
        /// `product` or `answers`.
        file: &'static str,
        /// The field.
        field: String,
        /// Which rule.
        error: Box<AppError>,
    },
    /// A word that is no answer.
    #[error("{word} is no answer")]
    UnknownAnswer {
        /// The word.
        word: String,
    },
    /// A product or answers file that is not YAML of the right shape.
    #[error("the {file} file cannot be read: {detail}")]
    YamlUnreadable {
        /// `product` or `answers`.
        file: &'static str,
        /// Where and why.
        detail: String,
    },
    /// A product or answers file above the limit.
    #[error("the {file} file is larger than {limit} bytes")]
    YamlTooLarge {
        /// `product` or `answers`.
        file: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// A file with nothing in it.
    #[error("{path} is empty")]
    FileEmpty {
        /// The file.
        path: String,
    },
    /// A file above the limit.
    #[error("{path} is larger than {limit} bytes")]
    FileTooLarge {
        /// The file.
        path: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// A workbook or document in the binary format of before 2007, or one under a password.
    #[error("{path} is in an old or protected format")]
    LegacyFormat {
        /// The file.
        path: String,
    },
    /// A file of a kind this program does not read.
    #[error("{path} is of no kind this program reads")]
    UnknownFormat {
        /// The file.
        path: String,
    },
    /// A file that can be read and asks nothing to be answered.
    #[error("{file} holds no requirement list")]
    NoList {
        /// The file.
        file: String,
    },
    /// A file that can be read and is no declaration.
    #[error("{file} is no declaration")]
    NoDeclaration {
        /// The file.
        file: String,
    },
    /// A list without requirements.
    #[error("the list asks nothing")]
    NothingToAnswer,
    /// A file of the evidence library is not where it was, or is another now.
    #[error("the file of {title} is not where it was")]
    EvidenceMoved {
        /// The item of evidence.
        title: String,
    },
    /// A format that documents of this package are not made in.
    #[error("this package is not made into that format")]
    FormatNotForPackage,
    /// A use case that this build does not have.
    #[error("not built")]
    NotBuilt,
    /// A table from outside.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The file is no longer the one that was shown.
    #[error("{path} was changed after it was shown")]
    FileChanged {
        /// The file.
        path: String,
    },
    /// No row was chosen, or none can be used.
    #[error("nothing is chosen")]
    NothingChosen,
    /// Two rows for one requirement.
    #[error("two rows are to be {requirement}")]
    TwoNumbers {
        /// The requirement.
        requirement: String,
    },
    /// The name of a folder that cannot be the identifier of a set.
    #[error("{path} cannot be the identifier of a set")]
    SetFolderName {
        /// The folder.
        path: String,
    },
    /// The program itself is out of order.
    #[error("{detail}")]
    Internal {
        /// For a report to the makers.
        detail: String,
    },
}

impl AppError {
    pub(crate) fn internal(error: &dyn std::error::Error) -> Self {
        AppError::Internal { detail: error.to_string() }
    }

    pub(crate) fn disk(path: &Path, error: &std::io::Error) -> Self {
        AppError::Disk { path: path.to_string_lossy().into_owned(), detail: error.to_string() }
    }

    pub(crate) fn in_file(path: &Path, error: AppError) -> Self {
        AppError::InFile { file: path.to_string_lossy().into_owned(), error: Box::new(error) }
    }

    /// Why a file did not come about at `path`, so that the person knows what to do.
    pub(crate) fn unwritable(path: &Path, error: &std::io::Error) -> Self {
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                AppError::DiskFull { path: path.to_string_lossy().into_owned() }
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                AppError::FolderReadOnly { path: folder.to_string_lossy().into_owned() }
            }
            _ => AppError::disk(path, error),
        }
    }

    pub(crate) fn not_found(what: &'static str, id: &str) -> Self {
        AppError::NotFound { what, id: id.to_owned() }
    }

    /// Whether something from outside was refused, as opposed to the program or the machine being out of order.
    pub fn is_refusal(&self) -> bool {
        match self {
            AppError::Internal { .. } | AppError::Host(_) => false,
            AppError::InFile { error, .. } => error.is_refusal(),
            _ => true,
        }
    }
}

pub(crate) fn wire<const N: usize>(code: &str, facts: [(&str, String); N]) -> WireError {
    WireError {
        code: code.to_owned(),
        facts: facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
    }
}

impl From<AppError> for WireError {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Change(error) => change(error),
            AppError::Refused(error) => refusal(error),
            AppError::Fact(error) => fact(error),
            AppError::OrganisationNumber(OrganisationNumberError::NotNineDigits) => {
                wire("organisation_number_length", [])
            }
            AppError::OrganisationNumber(OrganisationNumberError::WrongCheckDigit) => {
                wire("organisation_number_check_digit", [])
            }
            AppError::Store(error) => store(error),
            AppError::Package(error) => package(error),
            AppError::Workbook(error) => workbook::read(error),
            AppError::Fill(error) => workbook::fill(error),
            AppError::WrongList(error) => workbook::wrong_list(error),
            AppError::PdfRead(error) => pdf_files::read_error(error),
            AppError::NoPackageInPdf => wire("pdf_no_package", []),
            AppError::Logo(error) => pdf_files::logo_error(error),
            AppError::Host(HostError::NotAvailable) => wire("not_available", []),
            AppError::Host(HostError::Failed { detail }) => wire("host", [("detail", detail)]),
            AppError::NotFound { what, id } => wire("not_found", [("what", what.to_owned()), ("id", id)]),
            AppError::Disk { path, detail } => wire("disk", [("file", path), ("detail", detail)]),
            AppError::FolderReadOnly { path } => wire("folder_read_only", [("folder", path)]),
            AppError::DiskFull { path } => wire("disk_full", [("file", path)]),
            AppError::NotAFolder { path } => wire("not_a_folder", [("file", path)]),
            AppError::NothingToExport => wire("nothing_to_export", []),
            AppError::Cancelled => wire("cancelled", []),
            AppError::FileExists { path } => wire("file_exists", [("file", path)]),
            AppError::FactsUnreadable { detail } => wire("facts_unreadable", [("detail", detail)]),
            AppError::FactsTooLarge { limit } => wire("facts_too_large", [("limit", limit.to_string())]),
            AppError::Document { kind, detail } => {
                wire("document", [("kind", kind.to_owned()), ("detail", detail)])
            }
            AppError::ForeignAddress { address } => wire("foreign_address", [("address", address)]),
            AppError::Evaluation(error) => evaluation(error),
            AppError::EmptyList => wire("empty_list", []),
            AppError::NotADate { value } => wire("not_a_date", [("value", value)]),
            AppError::TooManyFiles { limit } => wire("too_many_files", [("limit", limit.to_string())]),
            AppError::InFile { file, error } => {
                let mut told = WireError::from(*error);
                told.facts.insert("in_file".to_owned(), file);
                told
            }
            AppError::InField { file, field, error } => {
                let mut inner = WireError::from(*error);
                inner.facts.insert("in_yaml".to_owned(), file.to_owned());
                inner.facts.insert("in_field".to_owned(), field);
                inner
            }
            AppError::UnknownAnswer { word } => wire("unknown_answer", [("word", word)]),
            AppError::YamlUnreadable { file, detail } => {
                wire("yaml_unreadable", [("in_yaml", file.to_owned()), ("detail", detail)])
            }
            AppError::YamlTooLarge { file, limit } => {
                wire("yaml_too_large", [("in_yaml", file.to_owned()), ("limit", limit.to_string())])
            }
            AppError::FileEmpty { path } => wire("file_empty", [("file", path)]),
            AppError::FileTooLarge { path, limit } => {
                wire("file_too_large", [("file", path), ("limit", (limit / (1024 * 1024)).to_string())])
            }
            AppError::LegacyFormat { path } => wire("legacy_format", [("file", path)]),
            AppError::UnknownFormat { path } => wire("unknown_format", [("file", path)]),
            AppError::NoList { file } => wire("no_list", [("file", file)]),
            AppError::NoDeclaration { file } => wire("no_declaration", [("file", file)]),
            AppError::NothingToAnswer => wire("nothing_to_answer", []),
            AppError::EvidenceMoved { title } => wire("evidence_moved", [("title", title)]),
            AppError::FormatNotForPackage => wire("format_not_for_package", []),
            AppError::NotBuilt => wire("not_built", []),
            AppError::Table(error) => table(error),
            AppError::FileChanged { path } => wire("file_changed", [("file", path)]),
            AppError::NothingChosen => wire("nothing_chosen", []),
            AppError::TwoNumbers { requirement } => wire("two_numbers", [("requirement", requirement)]),
            AppError::SetFolderName { path } => wire("set_folder_name", [("file", path)]),
            AppError::Internal { detail } => wire("internal", [("detail", detail)]),
        }
    }
}

fn change(error: ChangeError) -> WireError {
    match error {
        ChangeError::Blank { field } => wire("blank", [("field", field.to_owned())]),
        ChangeError::TooLong { field, limit } => {
            wire("too_long", [("field", field.to_owned()), ("limit", limit.to_string())])
        }
        ChangeError::Unknown { what, id } => wire("unknown", [("what", what.to_owned()), ("id", id)]),
        ChangeError::Fact(error) => fact(error),
        ChangeError::Deviation { requirement, error } => {
            let requirement = ("requirement", requirement.to_string());
            match error {
                DeviationError::WrongGround { demanded } => {
                    wire("wrong_ground", [requirement, ("demanded", ground(demanded))])
                }
                DeviationError::Blank { demanded } => {
                    wire("blank_ground", [requirement, ("demanded", ground(demanded))])
                }
                DeviationError::EndsBeforeDecision => wire("ends_before_decision", [requirement]),
            }
        }
        ChangeError::WeightTooHigh => wire("weight_too_high", []),
    }
}

fn evaluation(error: EvaluationError) -> WireError {
    let not_found = |what: &str, id: String| wire("not_found", [("what", what.to_owned()), ("id", id)]);
    match error {
        EvaluationError::UnknownSubmission { id } => not_found("submission", id.to_string()),
        EvaluationError::UnknownRequirement { id } => not_found("requirement", id.to_string()),
        EvaluationError::NoReason => wire("blank", [("field", "reason".to_owned())]),
        EvaluationError::TooLong { field } => {
            wire("too_long", [("field", field.to_owned()), ("limit", LONGEST_TEXT.to_string())])
        }
        EvaluationError::Blank { field } => wire("blank", [("field", field.to_owned())]),
        EvaluationError::TooMany { limit } => wire("too_many_submissions", [("limit", limit.to_string())]),
        EvaluationError::NoScoring => wire("no_scoring", []),
        EvaluationError::WeightTooHigh => wire("weight_too_high", []),
    }
}

fn refusal(error: Refusal) -> WireError {
    let about = |code: &str, requirement: domain::ids::RequirementId| {
        wire(code, [("requirement", requirement.to_string())])
    };
    match error {
        Refusal::Blank { field } => wire("blank", [("field", field.to_owned())]),
        Refusal::TooLong { field, limit } => {
            wire("too_long", [("field", field.to_owned()), ("limit", limit.to_string())])
        }
        Refusal::TooMany { what, limit } => {
            wire("too_many", [("what", what.to_owned()), ("limit", limit.to_string())])
        }
        Refusal::Unknown { what, id } => wire("unknown", [("what", what.to_owned()), ("id", id)]),
        Refusal::Twice { what } => wire("twice", [("what", what.to_owned())]),
        Refusal::Fact(error) => fact(error),
        Refusal::NotAChecksum => wire("not_a_checksum", []),
        Refusal::EndsBeforeStart => wire("ends_before_start", []),
        Refusal::PlannedWithoutDate { requirement } => about("planned_without_date", requirement),
        Refusal::DateWithoutPlan { requirement } => about("date_without_plan", requirement),
        Refusal::UnlikelyDate { requirement, date } => {
            wire("unlikely_date", [("requirement", requirement.to_string()), ("date", date.to_string())])
        }
        Refusal::Signed => wire("signed", []),
        Refusal::NotSigned => wire("not_signed", []),
        Refusal::NothingAnswered => wire("nothing_answered", []),
    }
}

fn ground(kind: domain::procurement::GroundKind) -> String {
    serde_json::to_value(kind).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn fact(error: FactError) -> WireError {
    match error {
        FactError::UnknownFact { fact } => wire("unknown_fact", [("fact", fact.to_string())]),
        FactError::UnknownValue { fact, value, allowed } => wire(
            "unknown_value",
            [("fact", fact.to_string()), ("value", value), ("allowed", allowed.join(", "))],
        ),
    }
}

fn store(error: StoreError) -> WireError {
    let path = |path: std::path::PathBuf| path.to_string_lossy().into_owned();
    match error {
        StoreError::NewerDatabase { found, known } => {
            wire("newer_database", [("found", found.to_string()), ("known", known.to_string())])
        }
        StoreError::NotADatabase { path: file } => wire("not_a_database", [("file", path(file))]),
        StoreError::ForeignDatabase { path: file, .. } => wire("foreign_database", [("file", path(file))]),
        StoreError::Damaged | StoreError::Unreadable { .. } => {
            wire("database_damaged", [("detail", error.to_string())])
        }
        StoreError::Busy => wire("database_busy", []),
        StoreError::DiskFull => wire("disk_full", []),
        StoreError::ReadOnly => wire("database_read_only", []),
        StoreError::Conflict { expected, found } => {
            wire("conflict", [("expected", expected.to_string()), ("found", found.to_string())])
        }
        StoreError::NotFound { class, id } => wire("not_found", [("what", class.to_owned()), ("id", id)]),
        StoreError::FileExists { path: file } => wire("file_exists", [("file", path(file))]),
        StoreError::File { path: file, kind } => {
            wire("disk", [("file", path(file)), ("detail", kind.to_string())])
        }
        other => wire("internal", [("detail", other.to_string())]),
    }
}

fn table(error: TableError) -> WireError {
    match error {
        TableError::FileTooLarge { limit } => {
            wire("table_too_large", [("limit", (limit / (1024 * 1024)).to_string())])
        }
        TableError::Empty => wire("table_empty", []),
        TableError::TooManyRows { limit } => wire("table_too_many_rows", [("limit", limit.to_string())]),
        TableError::TooManyColumns { row, limit } => {
            wire("table_too_many_columns", [("row", row.to_string()), ("limit", limit.to_string())])
        }
        TableError::CellTooLong { cell, limit } => {
            wire("table_cell_too_long", [("cell", cell), ("limit", limit.to_string())])
        }
        TableError::Workbook(error) => AppError::Workbook(error).into(),
        TableError::NotATable => wire("not_a_table", []),
    }
}

fn package(error: PackageError) -> WireError {
    let part = |code: &str, part: String| wire(code, [("part", part)]);
    match error {
        PackageError::NotAZip => wire("package_not_zip", []),
        PackageError::Truncated => wire("package_truncated", []),
        PackageError::Damaged => wire("package_damaged", []),
        PackageError::NotAPackage | PackageError::ManifestMissing => wire("package_other", []),
        PackageError::ManifestUnreadable { pointer, line, column } => wire(
            "package_unreadable",
            [
                ("part", format!("manifest.json{pointer}")),
                ("line", line.to_string()),
                ("column", column.to_string()),
            ],
        ),
        PackageError::NewerFormat { found, known } => {
            wire("package_newer", [("found", found.to_string()), ("known", known.to_string())])
        }
        PackageError::UnknownKind { found } => wire("package_kind", [("found", found)]),
        PackageError::OtherKind { found } => wire("package_other_kind", [("found", found.to_owned())]),
        PackageError::HashMismatch { part: name } => part("package_tampered", name),
        PackageError::PartMissing { part: name } => part("package_part_missing", name),
        PackageError::UnlistedPart { part: name } => part("package_part_unlisted", name),
        PackageError::DuplicatePart { part: name } | PackageError::SuspiciousPath { part: name } => {
            part("package_suspicious", name)
        }
        PackageError::Unsupported { part: name } => part("package_unsupported", name),
        PackageError::TooLarge { .. }
        | PackageError::SuspiciousRatio { .. }
        | PackageError::TooManyParts { .. } => wire("package_too_large", [("detail", error.to_string())]),
        PackageError::Unreadable { part, pointer, line, column } => wire(
            "package_unreadable",
            [
                ("part", format!("{part}{pointer}")),
                ("line", line.to_string()),
                ("column", column.to_string()),
            ],
        ),
        PackageError::Unwritable { .. } => wire("internal", [("detail", error.to_string())]),
    }
}
