//! The words that documents and sentences are made of, in bokmål, nynorsk and English.
//!
//! One struct with one value per language: a missing text does not compile. The interface has its own locale files;
//! what stands here is what leaves the program in Excel, PDF and terminal output.

mod en;
mod evaluation;
pub mod formats;
pub mod import;
mod nb;
mod nn;
mod papers;
mod sentences;
mod signing;
pub mod vendor;

pub use signing::SigningWords;

pub use evaluation::EvaluationWords;

pub use papers::PaperWords;

use crate::Date;
use crate::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use crate::declaration::AnswerValue;
use crate::procurement::{Fulfilment, GroundKind};
use crate::text::Language;
use chrono::Datelike;

macro_rules! words {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// The words of one language.
        pub struct Words {
            /// The language.
            pub language: Language,
            /// Names of the months, January first.
            pub months: [&'static str; 12],
            /// Names of norm levels, strictest first.
            pub levels: [&'static str; 6],
            /// What leaving out costs, strictest level first.
            pub level_costs: [&'static str; 6],
            /// Roles, in the order of [`ProcurementRole::ALL`].
            pub roles: [&'static str; 5],
            /// Responsibilities, in the order of [`Responsibility::ALL`].
            pub responsibilities: [&'static str; 3],
            /// Confidences, in the order of [`Confidence::ALL`].
            pub confidences: [&'static str; 3],
            /// Life cycle, in the order of [`Lifecycle::ALL`].
            pub lifecycles: [&'static str; 6],
            /// Answer formats, in the order of [`AnswerFormat::ALL`].
            pub formats: [&'static str; 5],
            /// Answers a vendor can give: met, partly, planned, not met, not relevant.
            pub answers: [&'static str; 5],
            /// Grounds, strictest level first.
            pub grounds: [&'static str; 6],
            /// Lines of the sheet «Les meg først».
            pub read_me_lines: [&'static str; 9],
            /// Parts of an exemption: legal ground, decision, decided on, ends on.
            pub exemption_parts: [&'static str; 4],
            $($(#[$doc])* pub $field: &'static str,)+
        }
    };
}

words! {
    // Sentences
    /// «Gjelder fordi {clauses}.»
    applies_because,
    /// «Gjelder ikke fordi {clauses}.»
    does_not_apply_because,
    /// «Avhenger av svaret på: {question}»
    depends_on,
    /// Asked in every purchase.
    applies_always,
    /// Withdrawn by the publisher.
    withdrawn,
    /// Joins the last two clauses.
    and,
    /// Joins the last two alternatives.
    or,
    /// «du ikke kjøper {areas}»
    not_buying,
    /// Question about areas.
    question_areas,
    /// Question about the delivery model.
    question_delivery,
    // Names
    /// Own requirement.
    own_requirement,
    /// Mark on what is not verified.
    check_against_source,
    /// Mark on an inferred level.
    level_inferred,
    /// Mark on a text in another language than the document's.
    shown_in_bokmaal,
    /// Mark on adapted wording.
    adapted_by_buyer,
    /// The shape of the answer.
    answer_format,
    // Sheets
    /// Sheet.
    sheet_read_me,
    /// Sheet.
    sheet_vendor,
    /// Sheet.
    sheet_requirements,
    /// Sheet.
    sheet_summary,
    /// Sheet.
    sheet_sources,
    /// Sheet.
    sheet_deviations,
    /// Sheet.
    sheet_municipality,
    // Columns of the requirement table
    /// Column.
    col_id,
    /// Column.
    col_theme,
    /// Column.
    col_requirement,
    /// Column.
    col_role,
    /// Column.
    col_level,
    /// Column.
    col_fulfilment,
    /// Column.
    col_documentation_demanded,
    /// Column.
    col_answer,
    /// Column.
    col_description,
    /// Column.
    col_deviation,
    /// Column.
    col_planned,
    /// Column.
    col_documentation,
    /// Column.
    col_responsibility,
    /// Column.
    col_source,
    // Other columns and labels
    /// Weight (buyer's copy only).
    col_weight,
    /// Why it is in the list (buyer's copy only).
    col_why,
    /// Ground for a deviation.
    col_ground,
    /// Title of a record.
    col_title,
    /// Requirement set.
    col_set,
    /// Version.
    col_version,
    /// Publisher.
    col_publisher,
    /// Date read.
    col_read_on,
    /// Number of requirements.
    col_count,
    /// Confidence.
    col_confidence,
    /// Address.
    col_address,
    /// Original wording.
    col_original,
    /// Adapted wording.
    col_adapted,
    /// Place in the source.
    col_place,
    /// Document.
    col_document,
    // Vendor sheet
    /// Label.
    vendor_name,
    /// Label.
    vendor_number,
    /// Label.
    vendor_product,
    /// Label.
    vendor_version,
    /// Label.
    vendor_contact,
    /// Label.
    vendor_email,
    /// Label.
    vendor_phone,
    /// Label.
    vendor_responsible,
    /// Label.
    vendor_date,
    /// What stands over the vendor sheet.
    vendor_intro,
    // Summary
    /// Answers outside the five.
    other_answers,
    /// Unanswered.
    unanswered,
    /// Total.
    total,
    // Front page and documents
    /// Title of the requirement list.
    list_title,
    /// Label.
    label_procurement,
    /// Label.
    label_buyer,
    /// Label.
    label_organisation_number,
    /// Label.
    label_case_number,
    /// Label.
    label_area,
    /// Label.
    label_delivery,
    /// Label.
    label_date,
    /// Label.
    label_list_id,
    /// Label.
    label_sets,
    /// Label.
    label_requirements,
    /// Contents.
    contents,
    /// «Side {page} av {pages}».
    page_words,
    /// Heading.
    heading_how_to_read,
    /// Paragraph.
    how_to_read,
    /// Paragraph about absolute requirements.
    how_to_read_absolute,
    /// Paragraph on unverified records.
    how_to_read_unverified,
    /// Heading.
    heading_levels,
    /// Heading.
    heading_requirements,
    /// Heading.
    heading_municipality,
    /// Paragraph.
    intro_municipality,
    /// Heading.
    heading_deviations,
    /// Paragraph.
    intro_deviations,
    /// Nothing was left out.
    no_deviations,
    /// Heading.
    heading_adapted,
    /// Heading.
    heading_sources,
    /// Paragraph.
    intro_sources,
    /// No requirements in the list.
    no_requirements,
    /// «{n} krav avhenger av spørsmål som ikke er besvart …».
    not_determined_notice,
    /// «Rolle: {role}. Oppfylles {fulfilment}. Dokumentasjon: {documentation}.»
    terms_sentence,
    /// No documentation demanded.
    no_documentation,
    /// When the tender is handed in.
    at_tender,
    /// At delivery.
    at_delivery,
    /// «senest {date}».
    by_date,
    /// During the contract.
    during_contract,
    /// Read on.
    read_on,
    /// Made with.
    made_with,
    /// Audience: the buyer's own copy.
    buyers_copy,
    /// Audience: the vendor's copy.
    vendors_copy,
    /// Input message title of the answer column.
    answer_help_title,
    /// Input message of the answer column.
    answer_help,
    /// Warning when the answer is not in the list.
    answer_warning,
    /// Input message for a date.
    planned_help,
    /// Base of file names: the requirement list.
    file_list,
    /// Base of file names: the answer sheet.
    file_answers,
    // Evidence as a line of text
    /// Label.
    evidence_scope,
    /// Label.
    evidence_version,
    /// Label.
    evidence_number,
    /// Label.
    evidence_valid_until,
    // Decision log and example
    /// Yes.
    yes,
    /// No.
    no,
    /// Log: included.
    decided_include,
    /// Log: left out.
    decided_left_out,
    /// Log: put off.
    decided_later,
    /// Log: an answer or decision taken back.
    taken_back,
    /// Log: original wording restored.
    back_to_original,
    /// Name of the shipped example.
    example_name,
    /// Buyer of the shipped example.
    example_organisation,
    /// Name of a copy, with `{name}`.
    copy_of,
    /// Base of file names: the package.
    file_package,
    /// Log: the usual answers of a typical purchase, with `{name}`.
    usual_answers,
    /// Log: the buyer looked at usual answers and stands by them.
    usual_answers_confirmed,
    /// Log: width is the core.
    all_core,
    /// Log: width is everything.
    all_extended,
}

impl Words {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Nb => &nb::NB,
            Language::Nn => &nn::NN,
            Language::En => &en::EN,
        }
    }

    /// A date as it is read: `22. november 2026`, in English `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.months[date.month0() as usize];
        match self.language {
            Language::En => format!("{} {month} {}", date.day(), date.year()),
            Language::Nb | Language::Nn => format!("{}. {month} {}", date.day(), date.year()),
        }
    }

    /// Name of a norm level.
    pub fn level(&self, level: NormLevel) -> &'static str {
        self.levels[level as usize]
    }

    /// What leaving a requirement of this level out costs.
    pub fn level_cost(&self, level: NormLevel) -> &'static str {
        self.level_costs[level as usize]
    }

    /// Name of an answer.
    pub fn answer(&self, answer: AnswerValue) -> &'static str {
        self.answers[answer as usize]
    }

    /// Name of a role.
    pub fn role(&self, role: ProcurementRole) -> &'static str {
        self.roles[role as usize]
    }

    /// Name of a responsibility.
    pub fn responsibility(&self, responsibility: Responsibility) -> &'static str {
        self.responsibilities[responsibility as usize]
    }

    /// Name of a confidence.
    pub fn confidence(&self, confidence: Confidence) -> &'static str {
        self.confidences[confidence as usize]
    }

    /// Name of a stage of life.
    pub fn lifecycle(&self, lifecycle: Lifecycle) -> &'static str {
        self.lifecycles[lifecycle as usize]
    }

    /// Name of an answer format.
    pub fn format(&self, format: AnswerFormat) -> &'static str {
        self.formats[format as usize]
    }

    /// Name of a ground.
    pub fn ground(&self, ground: GroundKind) -> &'static str {
        self.grounds[ground as usize]
    }

    /// When a requirement must be met, in words.
    pub fn fulfilment(&self, fulfilment: &Fulfilment) -> String {
        match fulfilment {
            Fulfilment::AtTender => self.at_tender.to_owned(),
            Fulfilment::AtDelivery => self.at_delivery.to_owned(),
            Fulfilment::By { date } => self.by_date.replace("{date}", &self.date(*date)),
            Fulfilment::DuringContract => self.during_contract.to_owned(),
        }
    }
}
