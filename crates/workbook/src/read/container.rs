//! What kind of file it is, before anything in it is read; and unfolded within limits, whatever its own tables claim.

use super::WorkbookReadError;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Largest workbook that is read, in bytes.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;
/// Most that all parts together may unfold to, in bytes.
pub const UNFOLDED_LIMIT: u64 = 256 * 1024 * 1024;
/// How many times the size of the file its parts may unfold to, once they are past [`RATIO_FREE`].
const RATIO_LIMIT: u64 = 300;
const RATIO_FREE: u64 = 32 * 1024 * 1024;
/// Most parts in a workbook.
const PARTS_LIMIT: usize = 10_000;

const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
/// First bytes of `.xls` from before it came in a container.
const OLD_XLS: [&[u8]; 4] = [&[9, 0, 4, 0], &[9, 2, 6, 0], &[9, 4, 6, 0], &[9, 8, 8, 0]];

/// A kind of workbook that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkbookKind {
    /// Office Open XML, `.xlsx`.
    Xlsx,
    /// OpenDocument, `.ods`.
    Ods,
}

/// An archive whose parts have been unfolded once and found to be within limits.
pub(crate) struct Container<'a> {
    pub kind: WorkbookKind,
    pub bytes: &'a [u8],
}

impl Container<'_> {
    /// The text of a part; nothing where it is missing or no text.
    pub fn part(&self, name: &str) -> Option<String> {
        let mut zip = ZipArchive::new(Cursor::new(self.bytes)).ok()?;
        let mut text = String::new();
        // Its size was counted when the container was opened.
        zip.by_name(name).ok()?.take(UNFOLDED_LIMIT).read_to_string(&mut text).ok()?;
        Some(text)
    }
}

/// The kind of workbook that `bytes` are, judged by content and never by name.
///
/// # Errors
/// They are none that can be read; the error says which of the others.
pub fn kind(bytes: &[u8]) -> Result<WorkbookKind, WorkbookReadError> {
    if bytes.is_empty() {
        return Err(WorkbookReadError::Empty);
    }
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(WorkbookReadError::TooLarge { limit: FILE_LIMIT });
    }
    if bytes.starts_with(OLE) {
        return Err(in_ole(bytes));
    }
    if OLD_XLS.iter().any(|start| bytes.starts_with(start)) {
        return Err(WorkbookReadError::OtherFormat { format: ".xls" });
    }
    if !bytes.starts_with(ZIP) && !bytes.starts_with(EMPTY_ZIP) {
        return Err(WorkbookReadError::NotAWorkbook);
    }
    let mut zip = archive(bytes)?;
    if zip.len() > PARTS_LIMIT {
        return Err(WorkbookReadError::UnfoldsTooFar { limit: UNFOLDED_LIMIT });
    }
    let names: Vec<String> = zip.file_names().flatten().map(|name| name.to_lowercase()).collect();
    let has = |end: &str| names.iter().any(|name| name.ends_with(end));
    let types = small_part(&mut zip, "[Content_Types].xml");
    if has("vbaproject.bin")
        || contains(&types, b"macroEnabled")
        || names.iter().any(|name| name.starts_with("basic/"))
    {
        return Err(WorkbookReadError::Macros);
    }
    if has("xl/workbook.bin") {
        return Err(WorkbookReadError::OtherFormat { format: ".xlsb" });
    }
    if has("xl/workbook.xml") || contains(&types, b"spreadsheetml.sheet.main+xml") {
        return Ok(WorkbookKind::Xlsx);
    }
    if small_part(&mut zip, "mimetype").starts_with(ODS) {
        if contains(&small_part(&mut zip, "META-INF/manifest.xml"), b"encryption-data") {
            return Err(WorkbookReadError::Protected);
        }
        return Ok(WorkbookKind::Ods);
    }
    Err(WorkbookReadError::NotAWorkbook)
}

/// Opens a workbook: its kind is one that is read, and its parts unfold within limits.
pub(crate) fn open(bytes: &[u8]) -> Result<Container<'_>, WorkbookReadError> {
    let kind = kind(bytes)?;
    let mut zip = archive(bytes)?;
    let mut names = BTreeMap::new();
    let mut unfolded = 0;
    let mut chunk = [0; 64 * 1024];
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).map_err(|error| match error {
            zip::result::ZipError::InvalidPassword => WorkbookReadError::Protected,
            _ => WorkbookReadError::Damaged,
        })?;
        // Two parts of one name can be read as two different workbooks.
        if names.insert(part.name_raw().to_ascii_lowercase(), index).is_some() {
            return Err(WorkbookReadError::Damaged);
        }
        loop {
            // The last read also compares the archive's own check sum.
            let read = part.read(&mut chunk).map_err(|_| WorkbookReadError::Damaged)?;
            if read == 0 {
                break;
            }
            unfolded += read as u64;
            let ratio = unfolded / (bytes.len() as u64).max(1);
            if unfolded > UNFOLDED_LIMIT || (unfolded > RATIO_FREE && ratio > RATIO_LIMIT) {
                return Err(WorkbookReadError::UnfoldsTooFar { limit: UNFOLDED_LIMIT });
            }
        }
    }
    Ok(Container { kind, bytes })
}

/// Containers of Microsoft from before zip hold `.xls`, Word documents, and workbooks that are locked up. The names of
/// the streams in them tell, and stand in the file as they are.
fn in_ole(bytes: &[u8]) -> WorkbookReadError {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if named("DRMEncrypted") || named("DRMContent") {
        WorkbookReadError::RightsManaged
    } else if named("EncryptedPackage") || named("EncryptionInfo") {
        WorkbookReadError::Protected
    } else if named("WordDocument") || named("PowerPoint Document") {
        WorkbookReadError::NotAWorkbook
    } else if named("Workbook") || named("Book") {
        WorkbookReadError::OtherFormat { format: ".xls" }
    } else {
        WorkbookReadError::NotAWorkbook
    }
}

fn archive(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, WorkbookReadError> {
    /// How far from the end the directory's own end can lie.
    const END_REGION: usize = 66_000;
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
        let end = bytes.get(bytes.len().saturating_sub(END_REGION)..).unwrap_or_default();
        if contains(end, EMPTY_ZIP) { WorkbookReadError::Damaged } else { WorkbookReadError::Truncated }
    })
}

/// The beginning of a part; nothing where it is missing or cannot be read.
fn small_part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Vec<u8> {
    const ENOUGH: u64 = 1024 * 1024;
    let mut content = Vec::new();
    if let Ok(part) = zip.by_name(name)
        && part.take(ENOUGH).read_to_end(&mut content).is_err()
    {
        content.clear();
    }
    content
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
