//! Any file somebody sent: what it is and what can be done with it; the list it asks to be answered; and a declaration
//! taken into this workspace.

use super::adapters::{Workbook, embedded_package, filled_form, read_workbook};
use super::declarations::new_declaration_id;
use super::product_view::read_within;
use super::products::new_product_id;
use crate::error::AppError;
use crate::wire::WireError;
use crate::wire::documents::PathRequest;
use crate::wire::vendor::declaration::DeclarationView;
use crate::wire::vendor::files::{FileAction, FileView, OpenFile, OpenedFile, OpenedKind};
use crate::{App, lock};
use domain::declaration::reading::RawAnswers;
use domain::declaration::{Declaration, LogKind};
use domain::list::RequirementList;
use package::{Audience, Package};
use std::path::Path;

/// Where the first bytes of a file say that it is a zip archive or a PDF.
const ZIP: &[u8] = b"PK";
const PDF: &[u8] = b"%PDF-";
/// Beginning of the old binary formats of Office.
const LEGACY: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];

/// What a file turned out to be.
pub(crate) enum Found {
    Package(Box<Package>),
    Workbook(Box<Workbook>),
    PdfWithPackage(Box<Package>),
    /// A form of ours with answers in it, and the list it may carry.
    Form(Box<RawAnswers>, Option<Box<RequirementList>>),
    OtherPdf,
}

impl App {
    /// Says what a file is and what can be done with it; nothing is taken in.
    ///
    /// # Errors
    /// The file cannot be read at all, or the shell has no dialog. One that can be read and not understood is told
    /// among the answers, with its reason.
    pub fn open_file(&self, request: OpenFile) -> Result<OpenedFile, AppError> {
        let Some(path) = self.path_or_dialog(request.path)? else { return Ok(OpenedFile { file: None }) };
        let size = std::fs::metadata(&path).map_err(|error| AppError::disk(&path, &error))?.len();
        let mut view = FileView {
            path: path.to_string_lossy().into_owned(),
            file_name: file_name(&path),
            bytes: size,
            kind: OpenedKind::Unreadable,
            inside: None,
            name: String::new(),
            buyer: String::new(),
            supplier: String::new(),
            product: String::new(),
            version: String::new(),
            list_id: None,
            requirements: 0,
            answered: 0,
            made_with: String::new(),
            actions: Vec::new(),
            declarations: Vec::new(),
            procurement: None,
            error: None,
        };
        match read_within(&path, package::FILE_LIMIT).and_then(|bytes| found(&path, &bytes)) {
            Err(error) => view.error = Some(WireError::from(error)),
            Ok(Found::Package(package)) => view.kind = self.describe(&package, &mut view)?,
            Ok(Found::PdfWithPackage(package)) => {
                view.inside = Some(self.describe(&package, &mut view)?);
                view.kind = OpenedKind::PdfWithPackage;
            }
            Ok(Found::Form(raw, list)) => describe_form(&raw, list.as_deref(), &mut view),
            Ok(Found::OtherPdf) => view.kind = OpenedKind::OtherPdf,
            Ok(Found::Workbook(workbook)) => self.describe_workbook(&workbook, &mut view),
        }
        if let Some(list) = &view.list_id {
            let all = self.every_declaration()?;
            let same = all.iter().filter(|stored| stored.record.list.is_called(list));
            view.declarations = same.map(|stored| stored.record.id.to_string()).collect();
        }
        Ok(OpenedFile { file: Some(view) })
    }

    fn describe(&self, package: &Package, view: &mut FileView) -> Result<OpenedKind, AppError> {
        let made_with = |program: &package::Program| format!("{} {}", program.name, program.version);
        match package {
            Package::Procurement(contents) => {
                view.made_with = made_with(&contents.program);
                view.name.clone_from(&contents.procurement.header.name);
                view.buyer.clone_from(&contents.procurement.header.organisation);
                view.list_id = contents.list.as_ref().map(|list| list.id.clone());
                view.requirements = contents.list.as_ref().map_or(0, |list| list.entries.len());
                let here = self.store().get(&contents.procurement.id)?;
                view.procurement = here.map(|stored| stored.record.id.to_string());
                Ok(match contents.audience {
                    Audience::Vendor => {
                        view.actions = vec![FileAction::StartDeclaration];
                        OpenedKind::VendorPackage
                    }
                    Audience::Buyer => {
                        view.actions = vec![FileAction::OpenProcurement, FileAction::StartDeclaration];
                        OpenedKind::ProcurementPackage
                    }
                })
            }
            Package::Declaration(contents) => {
                view.made_with = made_with(&contents.program);
                let declaration = &contents.declaration;
                describe_list(&declaration.list, view);
                view.supplier.clone_from(&declaration.product.supplier.name);
                view.product.clone_from(&declaration.product.name);
                view.version.clone_from(&declaration.product.version);
                let entries = declaration.list.entries.iter();
                view.answered = entries.filter(|entry| declaration.answer(&entry.id).is_some()).count();
                view.actions =
                    vec![FileAction::Evaluate, FileAction::OpenDeclaration, FileAction::ImportAnswers];
                Ok(OpenedKind::DeclarationPackage)
            }
        }
    }

    fn describe_workbook(&self, workbook: &Workbook, view: &mut FileView) {
        let Workbook::Ours { list, answered, vendor } = workbook else {
            view.kind = OpenedKind::ForeignWorkbook;
            view.actions = vec![FileAction::ImportRequirements];
            return;
        };
        describe_list(list, view);
        view.answered = *answered;
        let field = |code: &str| vendor.get(code).cloned().unwrap_or_default();
        (view.supplier, view.product, view.version) = (field("name"), field("product"), field("version"));
        if *answered == 0 {
            view.kind = OpenedKind::UnansweredWorkbook;
            view.actions = vec![FileAction::StartDeclaration];
        } else {
            view.kind = OpenedKind::AnsweredWorkbook;
            view.actions =
                vec![FileAction::Evaluate, FileAction::ImportAnswers, FileAction::StartDeclaration];
        }
    }

    /// The list that a file asks to be answered; the workbook it came in is kept, to be filled in.
    pub(crate) fn list_from_file(&self, path: &Path) -> Result<SentList, AppError> {
        let bytes = read_within(path, package::FILE_LIMIT)?;
        let name = file_name(path);
        let no_list = || AppError::NoList { file: name.clone() };
        let of_package = |package: Package| match package {
            Package::Procurement(contents) => contents.list.map(|list| (list.for_vendor(), false)),
            // The same list answered anew; what was answered before is offered as every earlier answer is.
            Package::Declaration(contents) => {
                let list = contents.declaration.list.as_ref().clone();
                Some((list.for_vendor(), contents.declaration.before_tender))
            }
        };
        let (list, before_tender, workbook) = match found(path, &bytes)? {
            Found::Package(package) | Found::PdfWithPackage(package) => {
                let (list, before_tender) = of_package(*package).ok_or_else(no_list)?;
                (list, before_tender, None)
            }
            Found::Workbook(workbook) => match *workbook {
                Workbook::Ours { list, .. } => (*list, false, Some(bytes)),
                Workbook::Foreign => return Err(no_list()),
            },
            Found::Form(_, Some(list)) => (list.for_vendor(), false, None),
            Found::Form(_, None) | Found::OtherPdf => return Err(no_list()),
        };
        Ok(SentList { list, before_tender, workbook, file_name: name })
    }

    /// Takes a declaration from a package into this workspace, with its product folder. One whose id is here already
    /// becomes a new one, so that nothing is overwritten.
    ///
    /// # Errors
    /// The file cannot be read, is no declaration, or names what does not exist here; the workspace is left as it was.
    pub fn open_declaration(&self, request: PathRequest) -> Result<DeclarationView, AppError> {
        let path = Path::new(&request.path);
        let bytes = read_within(path, package::FILE_LIMIT)?;
        let mut declaration = match found(path, &bytes)? {
            Found::Package(package) | Found::PdfWithPackage(package) => match *package {
                Package::Declaration(contents) => contents.declaration,
                Package::Procurement(_) => return Err(AppError::NoDeclaration { file: file_name(path) }),
            },
            _ => return Err(AppError::NoDeclaration { file: file_name(path) }),
        };
        declaration.check(&self.catalogue)?;
        if self.store().is_taken(declaration.id.as_str())? {
            declaration.id = new_declaration_id();
        }
        self.adopt_product(&mut declaration)?;
        let entry = self.vendor_entry(LogKind::Opened, String::new(), file_name(path))?;
        lock(&self.store).insert(&declaration, &entry)?;
        self.declaration_now(&declaration.id)
    }

    /// Puts the product of a declaration into a folder here, unless one of its id and version is here.
    fn adopt_product(&self, declaration: &mut Declaration) -> Result<(), AppError> {
        let here = self.store().get(&declaration.product.id)?;
        if here.is_some_and(|stored| stored.record.version == declaration.product.version) {
            return Ok(());
        }
        if self.store().is_taken(declaration.product.id.as_str())? {
            declaration.product.id = new_product_id();
        }
        let entry = self.vendor_entry(LogKind::Opened, String::new(), declaration.id.to_string())?;
        Ok(lock(&self.store).insert(&declaration.product, &entry)?)
    }

    /// Reads a declaration from a package into an empty workspace and answers with its id; for the terminal twin.
    /// `None` when the file is anything else, which is for another reader to tell.
    ///
    /// # Errors
    /// As [`App::open_declaration`].
    pub fn open_declaration_file(&self, path: &Path) -> Result<Option<String>, AppError> {
        let bytes = read_within(path, package::FILE_LIMIT)?;
        let is_declaration = match found(path, &bytes) {
            Ok(Found::Package(package) | Found::PdfWithPackage(package)) => {
                matches!(*package, Package::Declaration(_))
            }
            _ => false,
        };
        if !is_declaration {
            return Ok(None);
        }
        let request = PathRequest { path: path.to_string_lossy().into_owned() };
        Ok(Some(self.open_declaration(request)?.id))
    }
}

/// A list somebody sent.
pub(crate) struct SentList {
    pub list: RequirementList,
    pub before_tender: bool,
    /// The workbook it came in.
    pub workbook: Option<Vec<u8>>,
    pub file_name: String,
}

/// What a file is, told by its first bytes and not by its name.
pub(crate) fn found(path: &Path, bytes: &[u8]) -> Result<Found, AppError> {
    let file = || file_name(path);
    if bytes.is_empty() {
        return Err(AppError::FileEmpty { path: file() });
    }
    if bytes.starts_with(PDF) {
        let inside = embedded_package(bytes)?.map(|inside| package::open(&inside)).transpose()?;
        // What is filled in says more than the list it was made from. A declaration on paper is no form.
        if let Some(raw) = filled_form(bytes)
            && !matches!(inside, Some(Package::Declaration(_)))
        {
            let list = inside.and_then(|package| match package {
                Package::Procurement(contents) => contents.list.map(Box::new),
                Package::Declaration(_) => None,
            });
            return Ok(Found::Form(Box::new(raw), list));
        }
        return Ok(inside.map_or(Found::OtherPdf, |package| Found::PdfWithPackage(Box::new(package))));
    }
    if bytes.starts_with(LEGACY) {
        return Err(AppError::LegacyFormat { path: file() });
    }
    if !bytes.starts_with(ZIP) {
        return Err(AppError::UnknownFormat { path: file() });
    }
    match package::open(bytes) {
        Ok(package) => Ok(Found::Package(Box::new(package))),
        Err(package::PackageError::NotAPackage) => Ok(Found::Workbook(Box::new(read_workbook(bytes)?))),
        Err(error) => Err(error.into()),
    }
}

fn describe_form(raw: &RawAnswers, list: Option<&RequirementList>, view: &mut FileView) {
    view.kind = OpenedKind::AnsweredForm;
    match list {
        Some(list) => describe_list(list, view),
        None => {
            view.list_id.clone_from(&raw.list_id);
            view.requirements = raw.rows.len();
        }
    }
    view.answered = raw.rows.iter().filter(|row| !row.answer.text.trim().is_empty()).count();
    let field = |code: &str| raw.vendor.get(code).map(|field| field.text.clone()).unwrap_or_default();
    (view.supplier, view.product, view.version) = (field("name"), field("product"), field("version"));
    view.actions = vec![FileAction::Evaluate, FileAction::ImportAnswers];
}

fn describe_list(list: &RequirementList, view: &mut FileView) {
    view.name.clone_from(&list.header.name);
    view.buyer.clone_from(&list.header.organisation);
    view.list_id = Some(list.id.clone());
    view.requirements = list.entries.len();
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
