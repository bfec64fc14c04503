//! Signing off: a named person stands behind a declaration, and a checksum shows whether anything was changed since.

use super::Declaration;
use crate::Date;
use crate::catalogue::closed_list;
use crate::words::Words;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A named person stands behind a declaration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignOff {
    /// Name.
    pub name: String,
    /// Role in the company.
    pub role: String,
    /// The day.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub date: Date,
    /// What is confirmed.
    pub statement: String,
    /// [`checksum`] of the declaration at that moment.
    pub checksum: String,
}

closed_list! {
    /// Whether a declaration is signed, and whether it still says what was signed.
    SignOffState {
        /// Nobody has signed it.
        Unsigned => "unsigned",
        /// It says what was signed.
        Valid => "valid",
        /// It says something else than what was signed.
        Broken => "broken",
    }
}

/// SHA-256, in lower-case hexadecimal, of what is declared and by whom.
///
/// Only what every format carries goes in, each text with its white space folded: product, version, supplier, list id;
/// for every entry of the list in the order of ids its id, text hash, answer, description, deviation, planned date,
/// documentation as [`documentation_text`](super::documentation_text) writes it, and responsibility; then name, role,
/// date and statement of who signs. So a workbook, a PDF form and a package of one declaration have one checksum.
pub fn checksum(declaration: &Declaration, sign_off: &SignOff) -> String {
    let mut sum = Sum(Sha256::new());
    let product = &declaration.product;
    let number = product.supplier.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default();
    for text in [&product.supplier.name, &number, &product.name, &product.version, &declaration.list.id] {
        sum.text(text);
    }
    let mut entries: Vec<_> = declaration.list.entries.iter().collect();
    entries.sort_by(|a, b| a.id.cmp(&b.id));
    let words = Words::of(declaration.list.language);
    for entry in entries {
        sum.text(entry.id.as_str());
        sum.text(&entry.text_hash);
        let answer = declaration.answers.get(&entry.id).cloned().unwrap_or_default();
        sum.text(answer.value.map_or("", |value| value.code()));
        sum.text(&answer.description);
        sum.text(&answer.deviation);
        sum.text(&answer.planned.map(|date| date.to_string()).unwrap_or_default());
        sum.text(&super::documentation_text(&answer, product, words));
        sum.text(answer.responsibility.unwrap_or(entry.responsibility).code());
    }
    for text in [&sign_off.name, &sign_off.role, &sign_off.date.to_string(), &sign_off.statement] {
        sum.text(text);
    }
    crate::list::hex(&sum.0.finalize())
}

struct Sum(Sha256);

impl Sum {
    /// Length first, so that no two rows of texts are taken for one another.
    fn text(&mut self, text: &str) {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.0.update((folded.len() as u64).to_be_bytes());
        self.0.update(folded.as_bytes());
    }
}

/// Whether a declaration is signed, and whether it still says what was signed.
pub fn sign_off_state(declaration: &Declaration) -> SignOffState {
    match &declaration.sign_off {
        None => SignOffState::Unsigned,
        Some(sign_off) if checksum(declaration, sign_off) == sign_off.checksum => SignOffState::Valid,
        Some(_) => SignOffState::Broken,
    }
}
