//! Unpacks a package, or says why not. Either everything in it is as it was packed, or nothing is handed out.

use crate::archive::{Archive, check_path};
use crate::manifest::{self, MANIFEST};
use crate::{Attachment, Contents, LIST, LOG, PROCUREMENT, PackageError, json, sha256};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Unpacks a package. Attachments are carried as they are, whatever they hold.
pub fn read(bytes: &[u8]) -> Result<Contents, PackageError> {
    let mut archive = Archive::open(bytes)?;
    if !archive.contains(MANIFEST) {
        let ours = archive.contains(PROCUREMENT);
        return Err(if ours { PackageError::ManifestMissing } else { PackageError::NotAPackage });
    }
    let manifest = manifest::read(&archive.part(MANIFEST)?)?;

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

    let (mut procurement, mut list, mut log, mut attachments) = (None, None, Vec::new(), Vec::new());
    for (path, part) in listed {
        let bytes = archive.part(path)?;
        if bytes.len() as u64 != part.bytes || !sha256(&bytes).eq_ignore_ascii_case(&part.sha256) {
            return Err(PackageError::HashMismatch { part: path.to_owned() });
        }
        match path {
            PROCUREMENT => procurement = Some(document(path, &bytes)?),
            LIST => list = Some(document(path, &bytes)?),
            LOG => log = document(path, &bytes)?,
            _ => attachments.push(Attachment {
                path: path.to_owned(),
                media_type: part.media_type.clone(),
                bytes,
            }),
        }
    }
    Ok(Contents {
        audience: manifest.audience,
        created: manifest.created,
        program: manifest.program,
        catalogue: manifest.catalogue,
        procurement: procurement.ok_or_else(|| PackageError::PartMissing { part: PROCUREMENT.to_owned() })?,
        list,
        log,
        attachments,
    })
}

fn document<T: DeserializeOwned>(part: &str, bytes: &[u8]) -> Result<T, PackageError> {
    json::read(bytes).map_err(|at| PackageError::Unreadable {
        part: part.to_owned(),
        pointer: at.pointer,
        line: at.line,
        column: at.column,
    })
}
