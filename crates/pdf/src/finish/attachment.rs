//! A file inside the PDF: found by its name among the attachments, and said to be the same content for machines
//! (PDF/A-3, ISO 19005-3, 6.8).

use super::text;
use crate::Embedded;
use domain::Date;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// Media type of an exchange package: a zip archive.
const MEDIA_TYPE: &str = "application/zip";

/// Embeds the file and says in the catalog where it is.
pub(super) fn attach(file: &mut Document, embedded: &Embedded<'_>, date: Date) -> Result<(), lopdf::Error> {
    let day = Object::string_literal(format!("D:{}000000Z", date.format("%Y%m%d")));
    let stream = Stream::new(
        dictionary! {
            "Type" => "EmbeddedFile",
            "Subtype" => MEDIA_TYPE,
            "Params" => dictionary! { "Size" => embedded.bytes.len() as i64, "ModDate" => day },
        },
        embedded.bytes.to_vec(),
    );
    // A package is packed already.
    let stream = file.add_object(stream.with_compression(false));
    let name = text(embedded.file_name);
    let specification = file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name.clone(),
        "UF" => name.clone(),
        "Desc" => text(embedded.description),
        "AFRelationship" => "Alternative",
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    });
    let names: Dictionary = dictionary! { "Names" => vec![name, specification.into()] };
    let catalog = file.catalog_mut()?;
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    catalog.set("AF", vec![specification.into()]);
    Ok(())
}
