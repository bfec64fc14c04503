//! Packs contents: the same contents always give the same bytes.

use crate::archive::check_path;
use crate::manifest::{FORMAT, Kind, MANIFEST, Manifest, Part};
use crate::{
    Attachment, Audience, Contents, EXPANDED_LIMIT, FILE_LIMIT, FORMAT_VERSION, JSON, LIST, LOG, PARTS_LIMIT,
    PROCUREMENT, PackageError, Program, SetVersion, json, sha256,
};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Packs `contents`. What is addressed to a vendor is stripped first, see [`Contents::for_vendor`].
pub fn write(contents: &Contents) -> Result<Vec<u8>, PackageError> {
    let contents = match contents.audience {
        Audience::Buyer => Cow::Borrowed(contents),
        Audience::Vendor => Cow::Owned(contents.clone().for_vendor()),
    };
    let documents = [
        (PROCUREMENT, Some(document(PROCUREMENT, &contents.procurement)?)),
        (LIST, contents.list.as_ref().map(|list| document(LIST, list)).transpose()?),
        (LOG, (!contents.log.is_empty()).then(|| document(LOG, &contents.log)).transpose()?),
    ];
    let head = Head {
        kind: Kind::Procurement,
        audience: contents.audience,
        created: contents.created,
        program: &contents.program,
        catalogue: &contents.catalogue,
    };
    pack(&head, documents, &contents.attachments)
}

/// What the manifest says of a package as a whole.
pub(crate) struct Head<'a> {
    pub kind: Kind,
    pub audience: Audience,
    pub created: domain::Date,
    pub program: &'a Program,
    pub catalogue: &'a [SetVersion],
}

/// Packs documents and attachments behind a manifest.
pub(crate) fn pack<const N: usize>(
    head: &Head<'_>,
    documents: [(&str, Option<Vec<u8>>); N],
    attachments: &[Attachment],
) -> Result<Vec<u8>, PackageError> {
    let parts = parts(documents, attachments)?;
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        format_version: FORMAT_VERSION,
        kind: head.kind.code().to_owned(),
        audience: head.audience,
        created: head.created,
        program: head.program.clone(),
        catalogue: head.catalogue.to_vec(),
        parts: parts
            .iter()
            .map(|(path, (media_type, bytes))| Part {
                path: path.clone(),
                media_type: (*media_type).to_owned(),
                bytes: bytes.len() as u64,
                sha256: sha256(bytes),
            })
            .collect(),
    };
    let manifest = document(MANIFEST, &manifest)?;
    // What is written must be readable again.
    let unfolded = parts.values().fold(manifest.len() as u64, |sum, (_, bytes)| sum + bytes.len() as u64);
    if unfolded > EXPANDED_LIMIT {
        return Err(PackageError::TooLarge { limit: EXPANDED_LIMIT });
    }
    if parts.len() >= PARTS_LIMIT {
        return Err(PackageError::TooManyParts { limit: PARTS_LIMIT, found: parts.len() + 1 });
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    add(&mut zip, MANIFEST, &manifest)?;
    for (path, (_, bytes)) in &parts {
        add(&mut zip, path, bytes)?;
    }
    let packed =
        zip.finish().map_err(|_| PackageError::Unwritable { part: MANIFEST.to_owned() })?.into_inner();
    if packed.len() as u64 > FILE_LIMIT {
        return Err(PackageError::TooLarge { limit: FILE_LIMIT });
    }
    Ok(packed)
}

/// Media type and bytes of a part.
type Content<'a> = (&'a str, Cow<'a, [u8]>);

/// Every part but the manifest, by path.
fn parts<'a, const N: usize>(
    documents: [(&str, Option<Vec<u8>>); N],
    attachments: &'a [Attachment],
) -> Result<BTreeMap<String, Content<'a>>, PackageError> {
    let reserved = documents.each_ref().map(|(path, _)| (*path).to_owned());
    let mut parts = BTreeMap::new();
    for (path, bytes) in documents {
        if let Some(bytes) = bytes {
            parts.insert(path.to_owned(), (JSON, Cow::Owned(bytes)));
        }
    }
    for attachment in attachments {
        check_path(&attachment.path)?;
        let reserved = attachment.path == MANIFEST || reserved.contains(&attachment.path);
        let part = (attachment.media_type.as_str(), Cow::Borrowed(attachment.bytes.as_slice()));
        if reserved || parts.insert(attachment.path.clone(), part).is_some() {
            return Err(PackageError::DuplicatePart { part: attachment.path.clone() });
        }
    }
    Ok(parts)
}

pub(crate) fn document<T: Serialize>(part: &str, value: &T) -> Result<Vec<u8>, PackageError> {
    json::write(value).ok_or_else(|| PackageError::Unwritable { part: part.to_owned() })
}

fn add(zip: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, bytes: &[u8]) -> Result<(), PackageError> {
    // The earliest time a zip archive can tell: when a part was packed says nothing and would change the bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        // Else the bytes would tell which system they were packed on.
        .system(System::Unix);
    zip.start_file(path, options)
        .and_then(|()| Ok(zip.write_all(bytes)?))
        .map_err(|_| PackageError::Unwritable { part: path.to_owned() })
}
