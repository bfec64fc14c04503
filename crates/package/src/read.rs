//! Unpacks a package, or says why not. Either everything in it is as it was packed, or nothing is handed out.

use crate::archive::{Archive, check_path};
use crate::manifest::{self, Kind, MANIFEST, Manifest};
use crate::{
    Attachment, Contents, DECLARATION, DeclarationContents, LIST, LOG, PROCUREMENT, PackageError, json,
    sha256,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// A package of any kind this program knows.
#[derive(Clone, Debug, PartialEq)]
pub enum Package {
    /// A procurement: the buyer's own, or a vendor's copy to answer.
    Procurement(Box<Contents>),
    /// A vendor's declaration.
    Declaration(Box<DeclarationContents>),
}

/// Unpacks the package of a procurement; one of another kind is refused by its name.
pub fn read(bytes: &[u8]) -> Result<Contents, PackageError> {
    match open(bytes)? {
        Package::Procurement(contents) => Ok(*contents),
        Package::Declaration(_) => Err(PackageError::OtherKind { found: Kind::Declaration.code() }),
    }
}

/// Unpacks a package of any kind. Attachments are carried as they are, whatever they hold.
pub fn open(bytes: &[u8]) -> Result<Package, PackageError> {
    let (kind, manifest, mut parts) = unpack(bytes)?;
    match kind {
        Kind::Procurement => {
            let procurement = parts.take(PROCUREMENT)?;
            let list = parts.take(LIST)?;
            let log = parts.take(LOG)?.unwrap_or_default();
            Ok(Package::Procurement(Box::new(Contents {
                audience: manifest.audience,
                created: manifest.created,
                program: manifest.program,
                catalogue: manifest.catalogue,
                procurement: procurement.ok_or_else(|| missing(PROCUREMENT))?,
                list,
                log,
                attachments: parts.attachments(),
            })))
        }
        Kind::Declaration => {
            let declaration = parts.take(DECLARATION)?;
            Ok(Package::Declaration(Box::new(DeclarationContents {
                created: manifest.created,
                program: manifest.program,
                catalogue: manifest.catalogue,
                declaration: declaration.ok_or_else(|| missing(DECLARATION))?,
                attachments: parts.attachments(),
            })))
        }
    }
}

fn missing(part: &str) -> PackageError {
    PackageError::PartMissing { part: part.to_owned() }
}

/// The parts of a package but the manifest, each as it was packed: media type and bytes by path.
struct Parts(BTreeMap<String, (String, Vec<u8>)>);

impl Parts {
    /// Takes a document out, where there is one, and reads it.
    fn take<T: DeserializeOwned>(&mut self, path: &str) -> Result<Option<T>, PackageError> {
        self.0.remove(path).map(|(_, bytes)| document(path, &bytes)).transpose()
    }

    /// What is left when the documents are taken out.
    fn attachments(self) -> Vec<Attachment> {
        let attachment = |(path, (media_type, bytes))| Attachment { path, media_type, bytes };
        self.0.into_iter().map(attachment).collect()
    }
}

/// Checks archive and manifest, and that every part is as it was packed.
fn unpack(bytes: &[u8]) -> Result<(Kind, Manifest, Parts), PackageError> {
    let mut archive = Archive::open(bytes)?;
    if !archive.contains(MANIFEST) {
        let ours = archive.contains(PROCUREMENT) || archive.contains(DECLARATION);
        return Err(if ours { PackageError::ManifestMissing } else { PackageError::NotAPackage });
    }
    let (kind, manifest) = manifest::read(&archive.part(MANIFEST)?)?;

    let mut listed = BTreeMap::new();
    for part in &manifest.parts {
        check_path(&part.path)?;
        if part.path == MANIFEST || listed.insert(part.path.as_str(), part).is_some() {
            return Err(PackageError::DuplicatePart { part: part.path.clone() });
        }
        if !archive.contains(&part.path) {
            return Err(PackageError::PartMissing { part: part.path.clone() });
        }
    }
    if let Some(unlisted) = archive.names().find(|name| *name != MANIFEST && !listed.contains_key(name)) {
        return Err(PackageError::UnlistedPart { part: unlisted.to_owned() });
    }

    let mut parts = BTreeMap::new();
    for (path, part) in listed {
        let bytes = archive.part(path)?;
        if bytes.len() as u64 != part.bytes || !sha256(&bytes).eq_ignore_ascii_case(&part.sha256) {
            return Err(PackageError::HashMismatch { part: path.to_owned() });
        }
        parts.insert(path.to_owned(), (part.media_type.clone(), bytes));
    }
    Ok((kind, manifest, Parts(parts)))
}

fn document<T: DeserializeOwned>(part: &str, bytes: &[u8]) -> Result<T, PackageError> {
    json::read(bytes).map_err(|at| PackageError::Unreadable {
        part: part.to_owned(),
        pointer: at.pointer,
        line: at.line,
        column: at.column,
    })
}
