//! What was understood of an answered file, and what was not.
//!
//! The readers of workbooks, PDF forms and packages hand over [`RawAnswers`]: texts with the places they stood in, none
//! of them believed. Matching and interpreting happen here, the same for every format: by id, then by the hash of the
//! text, then by near text. Nothing is written anywhere; a person sees the [`Reading`] and confirms it.

mod dates;
mod matching;
mod near;
mod read;
mod understand;

pub use dates::read_date;
pub use read::{WrongList, read_answers, row_requirements};
pub use understand::{read_answer, read_responsibility};

use super::{Answer, AnswerOrigin, Contact, Declaration, ForeignIdentifier, Product, SignOff, Supplier};
use crate::ids::{DeclarationId, ProductId, RequirementId};
use crate::list::RequirementList;
use crate::organisation::OrganisationNumber;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where in a file something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Place {
    /// Name of the sheet; empty where the format has none.
    pub sheet: String,
    /// Cell such as `H12`, or name of a form field.
    pub cell: String,
}

/// A text from a file, with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawField {
    /// The text, trimmed; a date cell as `YYYY-MM-DD`, a truth value as `true` or `false`.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// One row of an answered file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawRow {
    /// Id of the requirement, as it stands there.
    pub id: RawField,
    /// What the requirement is said to be: title and text.
    pub requirement: RawField,
    /// Answer.
    pub answer: RawField,
    /// Description.
    pub description: RawField,
    /// Deviation and compensating measure.
    pub deviation: RawField,
    /// Planned date.
    pub planned: RawField,
    /// Documentation.
    pub documentation: RawField,
    /// Responsibility.
    pub responsibility: RawField,
    /// The first letters of the hash of the text that was answered, where the file carries no text but its hash.
    pub text_hash: String,
}

/// An answered file before anything in it is believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawAnswers {
    /// Id of the list it answers, where the file still says so.
    pub list_id: Option<String>,
    /// Rows, top to bottom.
    pub rows: Vec<RawRow>,
    /// Fields about vendor and product by code: `name`, `number`, `product`, `version`, `contact`, `email`, `phone`,
    /// `responsible`, `date`, and `role`, `statement`, `checksum` where it was signed off.
    pub vendor: BTreeMap<String, RawField>,
    /// Problems met while reading, before any matching.
    pub unreadable: Vec<Unreadable>,
}

/// A requirement whose text in the file is not the text that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Altered {
    /// The requirement.
    pub id: RequirementId,
    /// The text that was sent.
    pub sent: String,
    /// The text in the file.
    pub found: String,
    /// Where.
    pub place: Place,
}

/// A row that answers nothing in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnknownRow {
    /// Its id, or its text where it has none.
    pub id: String,
    /// Its text.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// A cell that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Unreadable {
    /// Where.
    pub place: Place,
    /// What stands there.
    pub value: String,
    /// What was expected: `answer`, `date`, `responsibility`, `organisation_number`, `text`.
    pub expected: String,
}

/// What was understood of an answered file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// Id of the list it answers, where the file still says so.
    pub list_id: Option<String>,
    /// Answers by requirement.
    pub answers: BTreeMap<RequirementId, Answer>,
    /// Vendor and product by code, as [`RawAnswers::vendor`].
    pub vendor: BTreeMap<String, String>,
    /// Requirements found in the file, in the order of the list.
    pub matched: Vec<RequirementId>,
    /// Of them, those that stand in another order than they were sent in, or whose id was gone.
    pub moved: Vec<RequirementId>,
    /// Requirements whose text was altered.
    pub altered: Vec<Altered>,
    /// Rows that answer nothing in the list.
    pub unknown: Vec<UnknownRow>,
    /// Cells that could not be understood.
    pub unreadable: Vec<Unreadable>,
    /// Requirements that more than one row is for; the first answered row counts.
    pub duplicate: Vec<RequirementId>,
    /// Requirements that no row is for.
    pub missing: Vec<RequirementId>,
    /// Who signed, as the file says.
    pub sign_off: Option<SignOff>,
}

impl Reading {
    /// Whether there is something a person should look at before it is taken over.
    pub fn has_findings(&self) -> bool {
        !(self.altered.is_empty()
            && self.unknown.is_empty()
            && self.unreadable.is_empty()
            && self.duplicate.is_empty()
            && self.missing.is_empty())
    }

    /// Whether the file says that it answers an older or newer edition of the list than the one it was read with. The
    /// same list in another language is the same edition.
    pub fn is_of_another_edition(&self, list: &RequirementList) -> bool {
        self.list_id.as_ref().is_some_and(|id| !list.is_called(id))
    }

    /// The same reading, with the name of the file as the origin of every answer.
    #[must_use]
    pub fn from_file(mut self, file: &str) -> Self {
        for answer in self.answers.values_mut() {
            answer.origin = AnswerOrigin::Imported { file: file.to_owned() };
        }
        self
    }

    /// The declaration that the file makes, with a product that knows what the file says and no more. What was signed
    /// off keeps its checksum, so that [`super::sign_off_state`] tells whether anything was changed since.
    pub fn into_declaration(
        self,
        id: DeclarationId,
        product: ProductId,
        list: RequirementList,
    ) -> Declaration {
        let field = |code: &str| self.vendor.get(code).cloned().unwrap_or_default();
        let mut product = Product::new(product, field("product"), field("version"));
        product.supplier = Supplier {
            name: field("name"),
            organisation_number: OrganisationNumber::parse(&field("number")).ok(),
            foreign_identifier: Some(field("number"))
                .filter(|number| !number.is_empty() && OrganisationNumber::parse(number).is_err())
                .map(|value| ForeignIdentifier { scheme: String::new(), value }),
            ..Supplier::default()
        };
        product.contact = Contact { name: field("contact"), email: field("email"), phone: field("phone") };
        Declaration { answers: self.answers, sign_off: self.sign_off, ..Declaration::new(id, product, list) }
    }
}
