//! Errors as they leave the program: a stable code and the facts of the case, for the words of the shells.

use super::{AppError, wire, workbook};
use crate::host::HostError;
use crate::pdf_files;
use crate::wire::WireError;
use ::workbook::table::TableError;
use domain::applicability::FactError;
use domain::declaration::Refusal;
use domain::evaluation::{EvaluationError, LONGEST_TEXT};
use domain::organisation::OrganisationNumberError;
use domain::procurement::{ChangeError, DeviationError};
use package::PackageError;
use store::StoreError;

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
            AppError::FileMissing { path } => wire("file_missing", [("file", path)]),
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
