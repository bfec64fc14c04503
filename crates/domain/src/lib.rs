//! The rules of Kravkompass, as pure types and functions.
//!
//! The modules stand in the order of the walk, and each uses only those above it: what exists (`catalogue`), what
//! applies to this buyer (`applicability`), what the buyer asks (`procurement`, `import`, `control`), what is sent out (`list`), what
//! the vendor says (`declaration`), what the buyer concludes (`evaluation`), and how each of these reads (`document`).
//! Nothing here reads a file, asks for the time or knows a framework: dates are passed in, and JSON, SQL,
//! Excel and PDF belong to the adapters.

pub mod ids;
mod shared;
pub mod table;
pub mod text;

pub mod catalogue;

pub mod applicability;

pub mod organisation;
pub mod procurement;

pub mod import;

pub mod control;

pub mod words;

pub mod list;

pub mod declaration;

pub mod evaluation;

pub mod document;

/// A calendar date without time or zone.
pub type Date = chrono::NaiveDate;
