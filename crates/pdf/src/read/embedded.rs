//! The machine file inside a requirement list: found by its name, handed over as bytes, believed by nobody yet.

use super::{
    DEPTH_LIMIT, FIELD_LIMIT, PdfReadError, STREAM_LIMIT, dictionary, entry, load, resolved, strings,
};
use lopdf::{Dictionary, Document, Object};

/// Ends the name of the file that is looked for.
const EXTENSION: &str = ".kravpakke";

/// The exchange package that a PDF carries; `None` where it carries none.
///
/// # Errors
/// The file is no PDF or cannot be read, or what it carries is beyond the limits.
pub fn embedded_package(bytes: &[u8]) -> Result<Option<Vec<u8>>, PdfReadError> {
    let file = load(bytes)?;
    let catalog = file.catalog().map_err(|_| PdfReadError::Damaged)?;
    let mut specifications = Vec::new();
    // Both ways that lead to embedded files: the names of the document, and the files associated with it.
    if let Some(tree) =
        dictionary(&file, catalog, b"Names").and_then(|names| dictionary(&file, names, b"EmbeddedFiles"))
    {
        collect(&file, tree, 0, &mut 0, &mut specifications)?;
    }
    if let Some(Object::Array(associated)) = entry(&file, catalog, b"AF") {
        let associated = associated.iter().take(FIELD_LIMIT);
        specifications.extend(associated.filter_map(|one| resolved(&file, one)?.as_dict().ok()));
    }
    for specification in specifications {
        if let Some(bytes) = package(&file, specification) {
            return bytes.map(Some);
        }
    }
    Ok(None)
}

/// The file specifications of a name tree.
fn collect<'a>(
    file: &'a Document,
    tree: &'a Dictionary,
    depth: usize,
    seen: &mut usize,
    found: &mut Vec<&'a Dictionary>,
) -> Result<(), PdfReadError> {
    *seen += 1;
    // A tree that leads back into itself ends here too.
    if depth > DEPTH_LIMIT || *seen > FIELD_LIMIT || found.len() > FIELD_LIMIT {
        return Err(PdfReadError::BeyondLimits);
    }
    if let Some(Object::Array(names)) = entry(file, tree, b"Names") {
        let values = names.iter().skip(1).step_by(2).take(FIELD_LIMIT);
        found.extend(values.filter_map(|value| resolved(file, value)?.as_dict().ok()));
    }
    if let Some(Object::Array(kids)) = entry(file, tree, b"Kids") {
        for kid in kids {
            if let Some(kid) = resolved(file, kid).and_then(|kid| kid.as_dict().ok()) {
                collect(file, kid, depth + 1, seen, found)?;
            }
        }
    }
    Ok(())
}

/// The bytes of a package; nothing where the file is called something else.
fn package(file: &Document, specification: &Dictionary) -> Option<Result<Vec<u8>, PdfReadError>> {
    let name = |key| {
        let name = entry(file, specification, key)?.as_str().ok()?;
        Some(strings::text(name))
    };
    let name = name(b"UF").or_else(|| name(b"F"))?;
    if !name.to_lowercase().ends_with(EXTENSION) {
        return None;
    }
    let files = dictionary(file, specification, b"EF")?;
    let stream = entry(file, files, b"UF").or_else(|| entry(file, files, b"F"))?.as_stream().ok()?;
    let bytes = std::panic::catch_unwind(|| stream.get_plain_content_with_limit(STREAM_LIMIT));
    Some(match bytes {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }))) => {
            Err(PdfReadError::BeyondLimits)
        }
        Ok(Err(_)) | Err(_) => Err(PdfReadError::Damaged),
    })
}
