//! Fields of a form that somebody fills in outside the program, and that are read back by their names.

/// A field with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name within the form, unique; what a reader of the file finds the value by.
    pub name: String,
    /// Words above the field.
    pub label: String,
    /// What a screen reader says: whole in itself, since it is heard without what stands around.
    pub tip: String,
    /// What can be filled in.
    pub kind: FieldKind,
    /// What stands there already; empty where nothing does.
    pub value: String,
    /// Whether the form is incomplete without it.
    pub required: bool,
    /// Whether it only tells something, and cannot be changed.
    pub read_only: bool,
    /// Share of the width, relative to the other fields of the row.
    pub share: f32,
}

/// What can be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text {
        /// Lines that show at once; more can be written.
        lines: u8,
        /// Most characters.
        limit: u32,
    },
    /// A date; the tip says how it is written.
    Date,
    /// One of these words, or none of them.
    Choice {
        /// The words.
        options: Vec<String>,
    },
}

impl Field {
    /// A field that takes a line of text.
    pub fn line(name: impl Into<String>, label: impl Into<String>, limit: u32) -> Self {
        Self::new(name, label, FieldKind::Text { lines: 1, limit })
    }

    /// A field of any kind; its tip is its label.
    pub fn new(name: impl Into<String>, label: impl Into<String>, kind: FieldKind) -> Self {
        let label = label.into();
        Self {
            name: name.into(),
            tip: label.clone(),
            label,
            kind,
            value: String::new(),
            required: false,
            read_only: false,
            share: 1.0,
        }
    }
}
