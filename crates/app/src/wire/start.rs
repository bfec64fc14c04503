//! The start page and the settings.

use super::procurement::ProcurementSummary;
use super::wire;
use domain::text::Language;
use serde::{Deserialize, Serialize};

/// Light, dark or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ColorScheme {
    /// As the system says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close lines stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Density {
    /// Comfortable.
    #[default]
    Comfortable,
    /// Compact.
    Compact,
}

/// Whether the person buys or supplies. It orders the start page and decides nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum UserRole {
    /// Buys: procurements come first.
    Buyer,
    /// Supplies: declarations come first.
    Vendor,
}

wire! {
    /// Choices that are remembered.
    #[derive(Default, PartialEq)]
    pub struct Settings {
        /// Language of the interface.
        #[serde(default)]
        pub language: Language,
        /// Light or dark.
        #[serde(default)]
        pub color_scheme: ColorScheme,
        /// How close lines stand.
        #[serde(default)]
        pub density: Density,
        /// Name written in the decision log; empty until given.
        #[serde(default)]
        pub signature: String,
        /// Folder for documents; `None` for the default.
        #[serde(default)]
        pub documents_folder: Option<String>,
        /// Whether the person buys or supplies; `None` until it is asked.
        #[serde(default)]
        pub user_role: Option<UserRole>,
    }

    /// What the start page shows.
    pub struct Start {
        /// Version of the program.
        pub version: String,
        /// Requirement sets in the catalogue.
        pub sets: usize,
        /// Requirements in the catalogue.
        pub requirements: usize,
        /// Remembered choices.
        pub settings: Settings,
        /// Procurements, last changed first.
        pub procurements: Vec<ProcurementSummary>,
        /// Where the workspace is kept.
        pub workspace: String,
    }

    /// Settings to remember.
    pub struct SaveSettings {
        /// As they shall be.
        pub settings: Settings,
    }
}
