//! Reads what strangers send: the answers of a form, and the machine file inside a requirement list.
//!
//! A PDF from outside is hostile until shown otherwise. Its size, the number of its objects and what any of its streams
//! may unpack to are limited; references are followed a stated number of steps; nothing in it is run or drawn. Texts come
//! back as texts. The library that reads the file is written in safe Rust and limits nesting itself; should it stumble
//! all the same, that is caught here and called a damaged file.

mod embedded;
mod form;
mod strings;

pub use embedded::embedded_package;
pub use form::read_form;

use lopdf::{Dictionary, Document, LoadOptions, Object};
use thiserror::Error;

/// Largest PDF that is read, in bytes.
pub const PDF_FILE_LIMIT: usize = 64 * 1024 * 1024;
/// Most that one stream may unpack to while the file is read, in bytes.
pub const STREAM_LIMIT: usize = 64 * 1024 * 1024;
/// Most objects in a file.
pub const OBJECT_LIMIT: usize = 1_000_000;
/// Most fields in a form.
pub const FIELD_LIMIT: usize = 100_000;
/// Deepest a form may be nested.
pub const DEPTH_LIMIT: usize = 16;
/// Most characters of one answer; longer ones are cut, and told.
pub const TEXT_LIMIT: usize = 32_000;

/// Why a PDF cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PdfReadError {
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// It does not begin as a PDF.
    #[error("not a PDF")]
    NotAPdf,
    /// It is larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// It ends too early, or is damaged.
    #[error("damaged or cut off")]
    Damaged,
    /// It is protected by a password or by rights management.
    #[error("encrypted")]
    Encrypted,
    /// It has more objects or fields than anybody's form has, or is nested deeper.
    #[error("beyond the limits")]
    BeyondLimits,
    /// It has no fields: a list, something else, or a form that was printed to a new PDF.
    #[error("no form")]
    NoForm,
    /// It is a form in a format of its own (XFA) that only one maker's programs fill in.
    #[error("an XFA form")]
    Xfa,
    /// It is a form, but none of ours.
    #[error("another form")]
    OtherForm,
}

/// Loads a file within the limits.
fn load(bytes: &[u8]) -> Result<Document, PdfReadError> {
    if bytes.is_empty() {
        return Err(PdfReadError::Empty);
    }
    if bytes.len() > PDF_FILE_LIMIT {
        return Err(PdfReadError::TooLarge { limit: PDF_FILE_LIMIT });
    }
    // The mark may stand within the first kilobyte, as readers allow.
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if !head.windows(5).any(|window| window == b"%PDF-") {
        return Err(PdfReadError::NotAPdf);
    }
    let options = LoadOptions::with_max_decompressed_size(STREAM_LIMIT);
    let loaded = std::panic::catch_unwind(|| Document::load_mem_with_options(bytes, options));
    match loaded {
        Ok(Ok(document)) if document.is_encrypted() || document.trailer.has(b"Encrypt") => {
            Err(PdfReadError::Encrypted)
        }
        Ok(Ok(document)) if document.objects.len() > OBJECT_LIMIT => Err(PdfReadError::BeyondLimits),
        Ok(Ok(document)) => Ok(document),
        Ok(Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_))) => Err(PdfReadError::Encrypted),
        // What cannot be read for want of a password may fail in other ways too.
        Ok(Err(_)) if has_encryption(bytes) => Err(PdfReadError::Encrypted),
        Ok(Err(_)) | Err(_) => Err(PdfReadError::Damaged),
    }
}

fn has_encryption(bytes: &[u8]) -> bool {
    bytes.windows(9).any(|window| window == b"/Encrypt ")
}

/// What an object is, or what it refers to; references to references end somewhere.
fn resolved<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Object> {
    let mut object = object;
    for _ in 0..DEPTH_LIMIT {
        match object {
            Object::Reference(id) => object = file.objects.get(id)?,
            other => return Some(other),
        }
    }
    None
}

/// An entry of a dictionary, followed to what it is.
fn entry<'a>(file: &'a Document, dictionary: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    resolved(file, dictionary.get(key).ok()?)
}

fn dictionary<'a>(file: &'a Document, parent: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    entry(file, parent, key)?.as_dict().ok()
}
