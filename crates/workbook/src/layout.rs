//! The one layout of the workbook: which sheets there are, which columns the requirement table has and in which order,
//! and what the hidden sheet says about them.
//!
//! Whoever reads an answered workbook leans on the same tables, so that a column can never be written in one place and
//! looked for in another. A vendor may rename sheets and headers; `_meta` keeps what they were called when the workbook
//! left, and the hash of every requirement cell as it was written.

use domain::words::{SigningWords, Words};

/// Version of the layout; a reader refuses what is newer than it knows.
pub const FORMAT_VERSION: u32 = 1;

/// Name of the requirement table, the same in every language so that formulas and readers can rely on it.
pub const TABLE_NAME: &str = "Krav";

/// Name of the very hidden sheet.
pub const META_SHEET: &str = "_meta";

/// Row of the first requirement, counted from zero: the table starts in A1 and has one header row.
pub const FIRST_ROW: u32 = 1;

/// Row of the first field of the vendor's form, counted from zero.
pub const VENDOR_FIRST_ROW: u32 = 3;

/// Header of the rows of `_meta`; the first cell tells a reader where they begin.
pub const ROW_HEADER: [&str; 5] = ["id", "set", "version", "text_hash", "cell_hash"];

/// What stands over the list as JSON in `_meta`.
pub const LIST_KEY: &str = "list";

/// The most requirements a workbook is written for.
pub const MAX_REQUIREMENTS: usize = 50_000;

/// The most UTF-16 units a cell can hold.
pub const MAX_CELL: usize = 32_767;

/// Whose copy it is. The vendor's holds neither weights nor anything the buyer keeps to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The buyer's own copy.
    Buyer,
    /// The copy that vendors answer in.
    Vendor,
}

impl Audience {
    /// The identifier in `_meta`.
    pub fn code(self) -> &'static str {
        match self {
            Audience::Buyer => "buyer",
            Audience::Vendor => "vendor",
        }
    }

    /// The words for it.
    pub fn name(self, words: &Words) -> &'static str {
        match self {
            Audience::Buyer => words.buyers_copy,
            Audience::Vendor => words.vendors_copy,
        }
    }
}

/// A visible sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// What this is and how to answer.
    ReadMe,
    /// Who answers, and for which product.
    Vendor,
    /// The requirement table.
    Requirements,
    /// Answers counted by theme.
    Summary,
    /// What the requirements build on.
    Sources,
    /// What was left out or reworded; the buyer's copy only.
    Deviations,
    /// What falls on the municipality; the buyer's copy only.
    Municipality,
}

impl Sheet {
    /// Every visible sheet, left to right.
    pub const ALL: [Sheet; 7] = [
        Sheet::ReadMe,
        Sheet::Vendor,
        Sheet::Requirements,
        Sheet::Summary,
        Sheet::Sources,
        Sheet::Deviations,
        Sheet::Municipality,
    ];

    /// The identifier in `_meta`.
    pub fn key(self) -> &'static str {
        match self {
            Sheet::ReadMe => "read_me",
            Sheet::Vendor => "vendor",
            Sheet::Requirements => "requirements",
            Sheet::Summary => "summary",
            Sheet::Sources => "sources",
            Sheet::Deviations => "deviations",
            Sheet::Municipality => "municipality",
        }
    }

    /// The name on its tab.
    pub fn name(self, words: &Words) -> &'static str {
        match self {
            Sheet::ReadMe => words.sheet_read_me,
            Sheet::Vendor => words.sheet_vendor,
            Sheet::Requirements => words.sheet_requirements,
            Sheet::Summary => words.sheet_summary,
            Sheet::Sources => words.sheet_sources,
            Sheet::Deviations => words.sheet_deviations,
            Sheet::Municipality => words.sheet_municipality,
        }
    }

    /// Whether it stands in this copy.
    pub fn is_for(self, audience: Audience) -> bool {
        audience == Audience::Buyer || !matches!(self, Sheet::Deviations | Sheet::Municipality)
    }
}

/// A column of the requirement table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the column of that name in the glossary")]
pub enum ColumnKey {
    Id,
    Theme,
    Requirement,
    Role,
    Level,
    Fulfilment,
    DocumentationDemanded,
    Answer,
    Description,
    Deviation,
    Planned,
    Documentation,
    Responsibility,
    Source,
    Weight,
    Why,
}

/// How a column of the requirement table is called, how wide it is and who may write in it.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Which column.
    pub key: ColumnKey,
    /// The identifier in `_meta`.
    pub code: &'static str,
    /// The word in its header.
    pub word: fn(&Words) -> &'static str,
    /// Width in characters.
    pub width: f64,
    /// Whether the vendor fills it in; everything else is locked.
    pub editable_by_vendor: bool,
    /// Whether it stands in the buyer's copy only.
    pub buyer_only: bool,
}

const fn column(key: ColumnKey, code: &'static str, word: fn(&Words) -> &'static str, width: f64) -> Column {
    Column { key, code, word, width, editable_by_vendor: false, buyer_only: false }
}

impl Column {
    const fn editable(mut self) -> Self {
        self.editable_by_vendor = true;
        self
    }

    const fn buyer_only(mut self) -> Self {
        self.buyer_only = true;
        self
    }

    /// Whether it stands in this copy.
    pub fn is_for(&self, audience: Audience) -> bool {
        audience == Audience::Buyer || !self.buyer_only
    }
}

/// The columns of the requirement table, left to right. What only the buyer sees stands last, so that the others have
/// the same place in both copies.
pub const COLUMNS: [Column; 16] = [
    column(ColumnKey::Id, "id", |words| words.col_id, 15.0),
    column(ColumnKey::Theme, "theme", |words| words.col_theme, 14.0),
    column(ColumnKey::Requirement, "requirement", |words| words.col_requirement, 46.0),
    column(ColumnKey::Role, "role", |words| words.col_role, 17.0),
    column(ColumnKey::Level, "level", |words| words.col_level, 18.0),
    column(ColumnKey::Fulfilment, "fulfilment", |words| words.col_fulfilment, 20.0),
    column(
        ColumnKey::DocumentationDemanded,
        "documentation_demanded",
        |words| words.col_documentation_demanded,
        19.0,
    ),
    column(ColumnKey::Answer, "answer", |words| words.col_answer, 13.0).editable(),
    column(ColumnKey::Description, "description", |words| words.col_description, 30.0).editable(),
    column(ColumnKey::Deviation, "deviation", |words| words.col_deviation, 27.0).editable(),
    column(ColumnKey::Planned, "planned", |words| words.col_planned, 12.0).editable(),
    column(ColumnKey::Documentation, "documentation", |words| words.col_documentation, 22.0).editable(),
    column(ColumnKey::Responsibility, "responsibility", |words| words.col_responsibility, 13.0).editable(),
    column(ColumnKey::Source, "source", |words| words.col_source, 28.0),
    column(ColumnKey::Weight, "weight", |words| words.col_weight, 8.0).buyer_only(),
    column(ColumnKey::Why, "why", |words| words.col_why, 38.0).buyer_only(),
];

/// The columns of this copy, left to right.
pub fn columns(audience: Audience) -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter(move |column| column.is_for(audience))
}

/// Where a column stands, counted from zero; the same in both copies.
pub fn position(key: ColumnKey) -> u16 {
    // The table has sixteen columns, so the index always fits.
    COLUMNS.iter().position(|column| column.key == key).unwrap_or_default() as u16
}

/// A field of the vendor's form.
#[derive(Clone, Copy, Debug)]
pub struct VendorField {
    /// The identifier in `_meta`.
    pub code: &'static str,
    /// The label.
    pub word: fn(&Words) -> &'static str,
}

/// The fields of the vendor's form, top to bottom.
pub const VENDOR_FIELDS: [VendorField; 9] = [
    VendorField { code: "name", word: |words| words.vendor_name },
    VendorField { code: "number", word: |words| words.vendor_number },
    VendorField { code: "product", word: |words| words.vendor_product },
    VendorField { code: "version", word: |words| words.vendor_version },
    VendorField { code: "contact", word: |words| words.vendor_contact },
    VendorField { code: "email", word: |words| words.vendor_email },
    VendorField { code: "phone", word: |words| words.vendor_phone },
    VendorField { code: "responsible", word: |words| words.vendor_responsible },
    VendorField { code: "date", word: |words| words.vendor_date },
];

/// What is added to the vendor's form when the answers are signed off, below the fields.
pub fn sign_off_fields() -> [VendorField; 3] {
    [
        VendorField { code: "role", word: |words| SigningWords::of(words.language).role },
        VendorField { code: "statement", word: |words| SigningWords::of(words.language).statement },
        VendorField { code: "checksum", word: |words| SigningWords::of(words.language).checksum },
    ]
}
