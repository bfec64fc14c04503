//! Writes what the program knows as OSCAL (Open Security Controls Assessment Language, NIST) 1.2.1 in JSON, for programs
//! of others: a requirement set as a catalog, a requirement list as a profile of catalogs, a declaration as a component
//! definition.
//!
//! OSCAL has words for controls, statements and parameters, and none for norm levels, roles or confidence: those are
//! properties in a namespace of our own, with the identifiers of the glossary as values. Every UUID is derived (version
//! 5) from what it names, and nothing asks for the time: the same content gives the same bytes.

mod catalog;
mod component;
mod model;
mod profile;
mod text;

pub use catalog::{catalog, own_catalog};
pub use component::component_definition;
pub use profile::{Import, profile};

use serde::Serialize;

/// The version of OSCAL that is written.
pub const VERSION: &str = "1.2.1";

/// Namespace of our own properties.
pub const NAMESPACE: &str = "urn:uuid:2204e3b2-1ecb-4e49-9b05-b2323a5f5309";

/// Bytes of a document. The types hold nothing that JSON could not.
fn bytes(document: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
