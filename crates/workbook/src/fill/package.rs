//! The parts of the workbook: which one is which sheet, and how they are packed again with some of them changed.

use super::patch::{self, Styles};
use super::styles::{attribute, of_dates};
use super::{Edits, FillError};
use crate::layout::TABLE_NAME;
use crate::read::{WorkbookReadError, open};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

const WORKBOOK: &str = "xl/workbook.xml";

pub(super) fn patched(original: &[u8], edits: &BTreeMap<&str, &Edits>) -> Result<Vec<u8>, FillError> {
    let damaged = || FillError::Unread(WorkbookReadError::Damaged);
    let container = open(original)?;
    let workbook = container.part(WORKBOOK).ok_or_else(damaged)?;
    let relations = container.part("xl/_rels/workbook.xml.rels").ok_or_else(damaged)?;
    let styles = Styles {
        dates: container.part("xl/styles.xml").map(|styles| of_dates(&styles)).unwrap_or_default(),
        from_1904: workbook.contains("date1904=\"1\"") || workbook.contains("date1904=\"true\""),
    };
    let mut changed: BTreeMap<String, String> = BTreeMap::new();
    let none = Edits::new();
    let mut written = 0;
    for (name, part) in sheets(&workbook, &relations) {
        let edits = edits.get(name.as_str());
        written += usize::from(edits.is_some());
        let Some(xml) = container.part(&part) else { continue };
        let new = match patch::patched(&xml, &name, edits.copied().unwrap_or(&none), TABLE_NAME, &styles) {
            Ok(new) => new,
            // A sheet that nothing is written into may be whatever it is.
            Err(_) if edits.is_none() => continue,
            Err(error) => return Err(error),
        };
        if new != xml {
            changed.insert(part, new);
        }
    }
    if written != edits.len() {
        return Err(damaged());
    }
    changed.insert(WORKBOOK.to_owned(), calculated_when_opened(&workbook));
    pack(original, &changed)
}

/// Names of sheets with the parts they are in.
fn sheets(workbook: &str, relations: &str) -> Vec<(String, String)> {
    let targets: BTreeMap<String, String> =
        elements(relations, "Relationship", |tag| Some((attribute(tag, "Id")?, attribute(tag, "Target")?)))
            .into_iter()
            .collect();
    elements(workbook, "sheet", |tag| {
        let id = tag.attributes().flatten().find(|attribute| {
            attribute.key.local_name().as_ref() == "id" && attribute.key.as_ref() != "id"
        })?;
        let target = targets.get(id.value.as_ref())?;
        let part = match target.strip_prefix('/') {
            Some(absolute) => absolute.to_owned(),
            None => format!("xl/{target}"),
        };
        Some((attribute(tag, "name")?, part))
    })
}

fn elements<T>(xml: &str, name: &str, read: impl Fn(&BytesStart<'_>) -> Option<T>) -> Vec<T> {
    let mut xml = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match xml.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == name => {
                found.extend(read(&tag))
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// Asks the program that opens the file to calculate everything.
fn calculated_when_opened(workbook: &str) -> String {
    const ASKED: &str = "fullCalcOnLoad=\"1\"";
    if workbook.contains(ASKED) {
        return workbook.to_owned();
    }
    if let Some(at) = workbook.find("calcPr ") {
        let (before, after) = workbook.split_at(at + "calcPr ".len());
        let after = after.replacen("fullCalcOnLoad=\"0\"", "", 1);
        return format!("{before}{ASKED} {after}");
    }
    workbook.to_owned()
}

fn pack(original: &[u8], changed: &BTreeMap<String, String>) -> Result<Vec<u8>, FillError> {
    let failed = |_| FillError::NotPacked;
    let mut parts = ZipArchive::new(Cursor::new(original)).map_err(failed)?;
    if parts.file_names().flatten().any(|name| name.starts_with("_xmlsignatures/")) {
        return Err(FillError::Signed);
    }
    let mut packed = ZipWriter::new(Cursor::new(Vec::with_capacity(original.len())));
    // A fixed time, so that the same answers in the same workbook give the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for index in 0..parts.len() {
        let part = parts.by_index(index).map_err(failed)?;
        let name = part.name().map_err(failed)?.into_owned();
        match changed.get(&name) {
            None => packed.raw_copy_file(part).map_err(failed)?,
            Some(xml) => {
                packed.start_file(name, options).map_err(failed)?;
                packed.write_all(xml.as_bytes()).map_err(|_| FillError::NotPacked)?;
            }
        }
    }
    Ok(packed.finish().map_err(failed)?.into_inner())
}
