//! Makes the files of `tests/fixtures/workbooks`: `cargo run -p workbook --example fixtures`.
//!
//! Each is as small as it can be and named after what is wrong with it. They are committed, so that a change of the
//! writer does not change what the reader is tried on.

#[path = "../tests/sample/mod.rs"]
mod sample;

use domain::text::Language;
use std::error::Error;
use std::io::{Cursor, Write};
use std::path::Path;
use workbook::{Audience, Options};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

const MACROS: &[u8] =
    b"<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn zipped(parts: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, content) in parts {
        out.start_file(*name, options)?;
        out.write_all(content)?;
    }
    Ok(out.finish()?.into_inner())
}

/// The beginning of one of Microsoft's containers from before zip, with a directory of these names.
fn container(streams: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(512, 0);
    for name in streams {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        bytes.extend(entry);
    }
    bytes
}

/// An OpenDocument sheet with one table of these rows.
fn ods(rows: &str) -> Result<Vec<u8>> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Krav\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[("mimetype", ODS), ("content.xml", content.as_bytes())])
}

/// A part of zeros that unfolds to half a gigabyte, packed twice over so that it stays small: the outer packing is that
/// of the archive.
fn bomb() -> Result<Vec<u8>> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_level(Some(9)).last_modified_time(zip::DateTime::default());
    out.start_file("xl/workbook.xml", options)?;
    let blanks = vec![b' '; 1024 * 1024];
    for _ in 0..40 {
        out.write_all(&blanks)?;
    }
    Ok(out.finish()?.into_inner())
}

fn main() -> Result {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/workbooks");
    std::fs::create_dir_all(&folder)?;
    let save = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes);

    let mut list = sample::list(Language::Nb);
    list.entries.truncate(2);
    let sent = workbook::write(&list, Audience::Vendor, &Options::default())?;
    let mut damaged = sent.clone();
    let middle = damaged.len() / 2;
    for byte in damaged.iter_mut().skip(middle).take(200) {
        *byte = 0x55;
    }
    let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1000\"><text:p>ja</text:p></table:table-cell>";

    save("empty.xlsx", b"")?;
    save("truncated.xlsx", sent.get(..middle).unwrap_or_default())?;
    save("damaged-inside.xlsx", &damaged)?;
    save("password-protected.xlsx", &container(&["Root Entry", "EncryptionInfo", "EncryptedPackage"]))?;
    let managed =
        ["Root Entry", "EncryptedPackage", "DataSpaces", "DRMEncryptedDataSpace", "DRMEncryptedTransform"];
    save("rights-managed.xlsx", &container(&managed))?;
    let manifest = b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    save(
        "encrypted.ods",
        &zipped(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest), ("content.xml", b"")])?,
    )?;
    save(
        "macros.xlsm",
        &zipped(&[
            ("[Content_Types].xml", MACROS),
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/vbaProject.bin", b"x"),
        ])?,
    )?;
    save(
        "macros-renamed.xlsx",
        &zipped(&[("[Content_Types].xml", MACROS), ("xl/workbook.xml", b"<workbook/>")])?,
    )?;
    save("legacy.xls", &[9, 8, 8, 0, 0, 5, 5, 0])?;
    save("legacy-renamed.xlsx", &container(&["Root Entry", "Workbook"]))?;
    save("binary.xlsb", &zipped(&[("xl/workbook.bin", b"x")])?)?;
    save("zip-bomb.xlsx", &bomb()?)?;
    save("text.xlsx", "ID;Krav;Svar\n1;Logg;Ja\n".as_bytes())?;
    save("web-page.xls", b"<html><table><tr><td>ID</td><td>Svar</td></tr></table></html>")?;
    save(
        "word-document.xlsx",
        &zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")])?,
    )?;
    save(
        "cut-off-inside.ods",
        &zipped(&[
            ("mimetype", ODS),
            ("content.xml", b"<office:document-content><table:table table:name=\"Krav\"><table:table-row>"),
        ])?,
    )?;
    save(
        "repeated-cells.ods",
        &ods(&format!("<table:table-row table:number-rows-repeated=\"1000000\">{cell}</table:table-row>"))?,
    )?;

    let mut other = rust_xlsxwriter::Workbook::new();
    other.add_worksheet().set_name("Priser")?.write_string(0, 0, "Vare")?.write_string(0, 1, "Pris")?;
    save("other-table.xlsx", &other.save_to_buffer()?)?;
    let mut newer = rust_xlsxwriter::Workbook::new();
    newer
        .add_worksheet()
        .set_name("_meta")?
        .write_string(0, 0, "format_version")?
        .write_string(0, 1, "99")?;
    save("newer-format.xlsx", &newer.save_to_buffer()?)?;
    Ok(())
}
