//! What travels between the program and its shells: requests, answers and errors, as JSON.
//!
//! Field and variant names are the glossary's, in snake_case, the same in Rust, JSON and TypeScript. The table of
//! commands in `commands.rs` says which request belongs to which answer; TypeScript is generated from these types.

pub mod catalogue;
pub mod documents;
pub mod evaluation;
pub mod guidance;
pub mod import;
pub mod logo;
pub mod procurement;
pub mod start;
pub mod vendor;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Derives what every wire type has.
macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $type:ty),* $(,)? })+) => {
        $(
            $(#[$meta])*
            #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
            #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
            pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
        )+
    };
}
pub(crate) use wire;

/// An error as the shells see it: a stable code, and the facts that its words need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WireError {
    /// Stable code; the words stand in the locale files.
    pub code: String,
    /// Facts by name, such as `file` or `part`.
    pub facts: BTreeMap<String, String>,
}

wire! {
    /// No request data, or no answer.
    pub struct Nothing {}

    /// A choice with its name.
    pub struct Named {
        /// Identifier.
        pub id: String,
        /// What a reader sees.
        pub name: String,
        /// A sentence that explains it; empty where it explains itself.
        pub help: String,
    }
}
