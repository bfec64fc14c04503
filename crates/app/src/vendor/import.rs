//! Answers read from a file: shown first, taken in when a person has confirmed them.

use super::adapters::raw_answers;
use super::files::{Found, file_name, found};
use super::product_view::{read_within, sha256};
use crate::App;
use crate::error::AppError;
use crate::lookup::requirement_id;
use crate::wire::vendor::answering::{
    ImportAnswers, PickedReading, ReadAnswersRequest, ReadRow, ReadRowKind, ReadingView,
};
use crate::wire::vendor::declaration::DeclarationView;
use domain::declaration::reading::{Reading, read_answers};
use domain::declaration::{Answer, Declaration, GivenAnswer, LogKind};
use domain::evaluation::read_declaration;
use package::Package;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl App {
    /// What an answered file would bring. Nothing is taken in.
    ///
    /// # Errors
    /// The file cannot be read, or answers another list.
    pub fn read_answers(&self, request: ReadAnswersRequest) -> Result<PickedReading, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let Some(path) = self.path_or_dialog(request.path)? else {
            return Ok(PickedReading { reading: None });
        };
        let bytes = read_within(&path, package::FILE_LIMIT)?;
        let reading = reading(&path, &bytes, &declaration)?;
        Ok(PickedReading { reading: Some(view(&path, &bytes, reading, &declaration)) })
    }

    /// Takes answers in from a file that was looked at.
    ///
    /// # Errors
    /// The file is not the one that was looked at, the declaration is signed, or somebody changed it in between.
    pub fn import_answers(&self, request: ImportAnswers) -> Result<DeclarationView, AppError> {
        let path = Path::new(&request.path);
        let bytes = read_within(path, package::FILE_LIMIT)?;
        if sha256(&bytes) != request.sha256 {
            return Err(AppError::FileChanged { path: file_name(path) });
        }
        let requirements: BTreeSet<_> = request.requirements.iter().map(|id| requirement_id(id)).collect();
        let told = (request.requirements.join(" "), file_name(path));
        self.declaration_becomes(&request.id, request.revision, LogKind::Import, told, |now| {
            let reading = reading(path, &bytes, now)?;
            Ok(now.with_imported(&reading.answers, &requirements, &file_name(path), self.today())?)
        })
    }
}

fn reading(path: &Path, bytes: &[u8], declaration: &Declaration) -> Result<Reading, AppError> {
    if let Ok(Found::Package(package) | Found::PdfWithPackage(package)) = found(path, bytes)
        && let Package::Declaration(contents) = *package
    {
        return Ok(read_declaration(&contents.declaration, &declaration.list));
    }
    Ok(read_answers(&raw_answers(bytes)?, &declaration.list)?)
}

fn view(path: &Path, bytes: &[u8], reading: Reading, declaration: &Declaration) -> ReadingView {
    let same_list = reading.list_id.as_deref().is_some_and(|id| declaration.list.is_called(id));
    let answered = declaration.list.entries.iter().filter_map(|entry| {
        let read = reading.answers.get(&entry.id).filter(|answer| answer.value.is_some())?;
        let now = declaration.answers.get(&entry.id);
        let kind = match now {
            Some(now) if says_the_same(now, read) => ReadRowKind::Same,
            Some(now) if now.value.is_some() => ReadRowKind::Differs,
            _ => ReadRowKind::Answers,
        };
        Some(ReadRow {
            requirement: entry.id.to_string(),
            title: entry.title.clone(),
            kind,
            now: now.and_then(|answer| answer.value),
            read: read.clone(),
        })
    });
    let texts = |ids: &[domain::ids::RequirementId]| ids.iter().map(ToString::to_string).collect();
    ReadingView {
        path: path.to_string_lossy().into_owned(),
        file_name: file_name(path),
        sha256: sha256(bytes),
        same_list,
        rows: answered.collect(),
        matched: reading.matched.len(),
        moved: reading.moved.len(),
        duplicate: texts(&reading.duplicate),
        missing: texts(&reading.missing),
        other_product: other_product(&reading.vendor, declaration),
        list_id: reading.list_id,
        altered: reading.altered,
        unknown: reading.unknown,
        unreadable: reading.unreadable,
        vendor: reading.vendor,
    }
}

fn says_the_same(one: &Answer, other: &Answer) -> bool {
    GivenAnswer::from(one) == GivenAnswer::from(other)
}

/// Fields of a file that say another product than the declaration's. A blank one says nothing.
fn other_product(vendor: &BTreeMap<String, String>, declaration: &Declaration) -> BTreeSet<String> {
    let product = &declaration.product;
    let number = product.supplier.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
    let here = [
        ("name", &product.supplier.name),
        ("number", &number),
        ("product", &product.name),
        ("version", &product.version),
    ];
    let folded = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    here.into_iter()
        .filter(|(code, value)| {
            let read = vendor.get(*code).map(|read| folded(read)).unwrap_or_default();
            !read.is_empty() && read != folded(value)
        })
        .map(|(code, _)| code.to_owned())
        .collect()
}
