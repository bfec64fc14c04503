//! A declaration row by row: what is asked, what is answered, what was answered before.

use super::product::EvidenceView;
use crate::wire::WireError;
use crate::wire::wire;
use domain::catalogue::{AnswerFormat, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use domain::declaration::reading::{Altered, UnknownRow, Unreadable};
use domain::declaration::reuse::{Offer, OfferKind, RowState};
use domain::declaration::review::Issue;
use domain::declaration::{Answer, AnswerValue};
use domain::list::EntrySource;
use domain::procurement::Fulfilment;
use domain::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What taking a row in from a file would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ReadRowKind {
    /// It answers what is unanswered here.
    Answers,
    /// It is answered otherwise here.
    Differs,
    /// It says what stands here.
    Same,
}

wire! {
    /// The rows of a declaration, by theme in print order.
    pub struct DeclarationRows {
        /// Rows.
        pub rows: Vec<DeclarationRow>,
    }

    /// A requirement and its answer.
    pub struct DeclarationRow {
        /// Identifier.
        pub id: String,
        /// The publisher's number.
        pub number: Option<String>,
        /// Set; `None` for the buyer's own requirements.
        pub set: Option<String>,
        /// Short name of the set.
        pub set_name: String,
        /// Theme.
        pub theme: String,
        /// Name of the theme.
        pub theme_name: String,
        /// Title.
        pub title: String,
        /// The demand, in the very wording.
        pub text: String,
        /// Language of the text.
        pub text_language: Language,
        /// Role in the procurement.
        pub role: ProcurementRole,
        /// How binding it is at its source; `None` for own requirements.
        pub level: Option<NormLevel>,
        /// It may be shown as a settled duty.
        pub settled: bool,
        /// When it must be met.
        pub fulfilment: Fulfilment,
        /// Evidence demanded, in words.
        pub documentation: Vec<String>,
        /// Shape of the answer.
        pub format: AnswerFormat,
        /// Who must do it, as the list says.
        pub responsibility: Responsibility,
        /// The answer, where there is one, or notes without an answer.
        pub answer: Option<Answer>,
        /// Whether it was answered before.
        pub state: RowState,
        /// The best offer, where there is one.
        pub offer: Option<OfferKind>,
        /// What to look at.
        pub issues: Vec<Issue>,
    }

    /// Asks for one row.
    pub struct DeclarationRowRequest {
        /// Declaration.
        pub id: String,
        /// Requirement.
        pub requirement: String,
        /// Language of explanations.
        pub language: Language,
    }

    /// One row with everything about it.
    pub struct DeclarationRowDetail {
        /// The row.
        pub row: DeclarationRow,
        /// The requirement is in this program's catalogue.
        pub known: bool,
        /// Stage of life at its source when the list was frozen.
        pub lifecycle: Lifecycle,
        /// Where it stands.
        pub sources: Vec<EntrySource>,
        /// What a good answer looks like; empty where nothing is known.
        pub good_answer: String,
        /// What a buyer asks when the answer is vague; empty where nothing is known.
        pub follow_up: String,
        /// Why the requirement exists; empty where nothing is known.
        pub rationale: String,
        /// What a reader of the record must know; empty where there is nothing.
        pub note: String,
        /// Language of these four, where they are not translated to the one asked for.
        pub guidance_language: Language,
        /// Approval schemes that can back the answer.
        pub schemes: Vec<SchemeOption>,
        /// The evidence library, what suits this requirement first.
        pub evidence: Vec<EvidenceOption>,
        /// Earlier answers, the best first.
        pub offers: Vec<OfferView>,
    }

    /// An approval scheme that can back an answer.
    pub struct SchemeOption {
        /// Identifier.
        pub id: String,
        /// Name.
        pub name: String,
        /// Who runs it.
        pub owner: String,
        /// What a vendor can show.
        pub evidence: String,
        /// Address, where there is one.
        pub address: Option<String>,
        /// Items of the evidence library that belong to it.
        pub held: Vec<String>,
    }

    /// An item of the evidence library as it can back one answer.
    pub struct EvidenceOption {
        /// The item.
        pub evidence: EvidenceView,
        /// It belongs to a scheme that can back this requirement.
        pub suits: bool,
        /// The answer names it.
        pub chosen: bool,
    }

    /// Earlier answers that can be taken over.
    pub struct ReuseOffers {
        /// The best for each unanswered requirement, in the order of the list.
        pub offers: Vec<OfferView>,
        /// How many there are of each kind.
        pub counts: BTreeMap<OfferKind, usize>,
    }

    /// An offer with the names it needs.
    pub struct OfferView {
        /// The offer.
        pub offer: Offer,
        /// Title of the requirement it is offered for.
        pub title: String,
        /// What the earlier declaration answered: name of the procurement, or the areas.
        pub declaration_name: String,
        /// The earlier declaration is signed.
        pub signed: bool,
        /// Title of the requirement it was given to, where that is another one.
        pub answered_title: String,
        /// Titles of the evidence it names, by id.
        pub evidence_titles: BTreeMap<String, String>,
    }

    /// Takes earlier answers over. What is answered already stays as it is.
    pub struct AcceptOffers {
        /// Declaration.
        pub id: String,
        /// The revision the offers were seen at.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
        /// Which; all that are named, and no others.
        pub offers: Vec<OfferChoice>,
    }

    /// Names an offer.
    pub struct OfferChoice {
        /// The requirement it is offered for.
        pub requirement: String,
        /// The declaration it was given in.
        pub declaration: String,
    }

    /// Asks what an answered file would bring.
    pub struct ReadAnswersRequest {
        /// Declaration.
        pub id: String,
        /// The file; `None` asks the user with a dialog.
        pub path: Option<String>,
        /// Language of explanations.
        pub language: Language,
    }

    /// What an answered file would bring, if any was picked.
    pub struct PickedReading {
        /// `None` when the user changed their mind.
        pub reading: Option<ReadingView>,
    }

    /// What was understood of an answered file. Nothing is taken in yet.
    pub struct ReadingView {
        /// The file.
        pub path: String,
        /// Its name.
        pub file_name: String,
        /// SHA-256 of the file; to be handed back, so that what is taken in is what was looked at.
        pub sha256: String,
        /// The file says that it answers this very list.
        pub same_list: bool,
        /// The list it says that it answers, where it says so.
        pub list_id: Option<String>,
        /// Rows that answer something, in the order of the list.
        pub rows: Vec<ReadRow>,
        /// Requirements found in the file.
        pub matched: usize,
        /// Of them, in another place than they were sent in, or without their id.
        pub moved: usize,
        /// Requirements whose text was altered.
        pub altered: Vec<Altered>,
        /// Rows that answer nothing in the list.
        pub unknown: Vec<UnknownRow>,
        /// Cells that could not be understood.
        pub unreadable: Vec<Unreadable>,
        /// Requirements that more than one row answers.
        pub duplicate: Vec<String>,
        /// Requirements that no row is for.
        pub missing: Vec<String>,
        /// Vendor and product as the file has them, by code.
        pub vendor: BTreeMap<String, String>,
        /// Fields of `vendor` that differ from the product folder: `product`, `version`, `number`, `name`.
        pub other_product: BTreeSet<String>,
    }

    /// A row of an answered file.
    pub struct ReadRow {
        /// Requirement.
        pub requirement: String,
        /// Title.
        pub title: String,
        /// What taking it in would do.
        pub kind: ReadRowKind,
        /// What stands here.
        pub now: Option<AnswerValue>,
        /// What stands in the file.
        pub read: Answer,
    }

    /// Takes answers in from a file that was looked at.
    pub struct ImportAnswers {
        /// Declaration.
        pub id: String,
        /// The revision the reading was made at.
        pub revision: u64,
        /// Language of explanations.
        pub language: Language,
        /// The file.
        pub path: String,
        /// SHA-256 it had.
        pub sha256: String,
        /// Which requirements; those that are answered here are overwritten if they are named.
        pub requirements: Vec<String>,
    }

    /// Why a file could not be read, where that is one of many.
    pub struct FileRefusal {
        /// Its name.
        pub file_name: String,
        /// Why.
        pub error: WireError,
    }
}
