//! The zip archive under a package, read as something a stranger sent.
//!
//! Nothing the archive says about itself is trusted: sizes are counted while unfolding, names are checked before they
//! are used, and what memory is taken follows what was actually read.

use crate::{EXPANDED_LIMIT, FILE_LIMIT, PARTS_LIMIT, PackageError, RATIO_LIMIT};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Below this much unfolded content the ratio is not looked at: small parts may well be very repetitive.
const RATIO_FREE: u64 = 16 * 1024 * 1024;
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";
const END_OF_DIRECTORY: &[u8] = b"PK\x05\x06";
/// The end record and the longest comment it may carry.
const END_REGION: usize = 22 + 65_535;

/// An archive whose names have been checked.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    names: BTreeMap<String, usize>,
    packed: u64,
    unfolded: u64,
}

impl<'a> Archive<'a> {
    /// Opens the archive and checks number and names of its parts.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, PackageError> {
        let packed = bytes.len() as u64;
        if packed > FILE_LIMIT {
            return Err(PackageError::TooLarge { limit: FILE_LIMIT });
        }
        if !bytes.starts_with(LOCAL_HEADER) && !bytes.starts_with(END_OF_DIRECTORY) {
            return Err(PackageError::NotAZip);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
            let end = bytes.get(bytes.len().saturating_sub(END_REGION)..).unwrap_or_default();
            let whole = end.windows(END_OF_DIRECTORY.len()).any(|window| window == END_OF_DIRECTORY);
            if whole { PackageError::Damaged } else { PackageError::Truncated }
        })?;
        if zip.len() > PARTS_LIMIT {
            return Err(PackageError::TooManyParts { limit: PARTS_LIMIT, found: zip.len() });
        }
        if zip.has_duplicate_names() {
            return Err(PackageError::DuplicatePart { part: String::new() });
        }
        let mut archive = Self { zip, names: BTreeMap::new(), packed, unfolded: 0 };
        for index in 0..archive.zip.len() {
            let name = archive.name(index)?;
            check_path(&name)?;
            if archive.names.insert(name.clone(), index).is_some() {
                return Err(PackageError::DuplicatePart { part: name });
            }
        }
        Ok(archive)
    }

    fn name(&mut self, index: usize) -> Result<String, PackageError> {
        let file = self.zip.by_index_raw(index).map_err(|_| PackageError::Damaged)?;
        let raw = file.name_raw();
        // Names in any other encoding could be read in more than one way.
        String::from_utf8(raw.to_vec())
            .map_err(|_| PackageError::SuspiciousPath { part: String::from_utf8_lossy(raw).into_owned() })
    }

    /// The names of all parts.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    pub(crate) fn contains(&self, part: &str) -> bool {
        self.names.contains_key(part)
    }

    /// Unfolds one part, counting what comes out.
    pub(crate) fn part(&mut self, part: &str) -> Result<Vec<u8>, PackageError> {
        let missing = || PackageError::PartMissing { part: part.to_owned() };
        let index = *self.names.get(part).ok_or_else(missing)?;
        let mut file = self.zip.by_index(index).map_err(|error| match error {
            ZipError::UnsupportedArchive(_)
            | ZipError::CompressionMethodNotSupported(_)
            | ZipError::InvalidPassword => PackageError::Unsupported { part: part.to_owned() },
            _ => PackageError::HashMismatch { part: part.to_owned() },
        })?;
        let mut content = Vec::new();
        let mut chunk = [0; 32 * 1024];
        loop {
            // The last read also compares the archive's own check sum.
            let read =
                file.read(&mut chunk).map_err(|_| PackageError::HashMismatch { part: part.to_owned() })?;
            if read == 0 {
                return Ok(content);
            }
            self.unfolded += read as u64;
            if self.unfolded > EXPANDED_LIMIT {
                return Err(PackageError::TooLarge { limit: EXPANDED_LIMIT });
            }
            if self.unfolded > RATIO_FREE && self.unfolded / self.packed.max(1) > RATIO_LIMIT {
                return Err(PackageError::SuspiciousRatio { part: part.to_owned(), limit: RATIO_LIMIT });
            }
            content.extend_from_slice(chunk.get(..read).unwrap_or_default());
        }
    }
}

/// Refuses names that are not plainly a place inside the package, on any system the package may be unpacked on.
pub(crate) fn check_path(path: &str) -> Result<(), PackageError> {
    let plain = |segment: &str| !segment.is_empty() && segment != "." && segment != "..";
    let forbidden = |character: char| character.is_control() || matches!(character, '\\' | ':');
    if path.len() <= 255 && path.split('/').all(plain) && !path.contains(forbidden) {
        Ok(())
    } else {
        Err(PackageError::SuspiciousPath { part: path.to_owned() })
    }
}
