//! Why a use case did not do what was asked: one error over those of the domain and the adapters. `edge.rs` gives each a
//! stable code; the words stand in the locale files of the shells.

mod edge;
mod workbook;

use crate::host::HostError;
use crate::wire::WireError;
use ::workbook::table::TableError;
use ::workbook::{FillError, WorkbookReadError};
use domain::applicability::FactError;
use domain::declaration::Refusal;
use domain::declaration::reading::WrongList;
use domain::evaluation::EvaluationError;
use domain::organisation::OrganisationNumberError;
use domain::procurement::ChangeError;
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
    /// There is no such file or folder.
    #[error("no file at {path}")]
    FileMissing {
        /// Where it was looked for.
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

    /// Why a file could not be read or written.
    pub fn disk(path: &Path, error: &std::io::Error) -> Self {
        let path = path.to_string_lossy().into_owned();
        match error.kind() {
            ErrorKind::NotFound => AppError::FileMissing { path },
            _ => AppError::Disk { path, detail: error.to_string() },
        }
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
