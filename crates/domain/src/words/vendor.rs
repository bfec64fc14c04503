//! The words of the vendor's documents: the drafts that EHDS and ISO/TS 82304-2 ask for, and what is said when signing.

mod en;
mod nb;
mod nn;

use crate::declaration::EvidenceItemKind;
use crate::text::Language;

macro_rules! vendor_words {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// The words of one language.
        pub struct VendorWords {
            /// Kinds of evidence, in the order of [`EvidenceItemKind::ALL`].
            pub evidence_kinds: [&'static str; 4],
            /// Quality aspects of ISO/TS 82304-2, in the order of its chapters 5.2 to 5.5.
            pub aspects: [&'static str; 4],
            $($(#[$doc])* pub $field: &'static str,)+
        }
    };
}

vendor_words! {
    /// Name of a list composed before any tender, with `{areas}`.
    before_tender,
    /// What is confirmed by signing, with `{product}`.
    sign_off_statement,
    /// Base of file names: the answered workbook.
    file_answers,
    /// Base of file names: the self-declaration.
    file_declaration,
    /// Base of file names: OSCAL component definition.
    file_oscal,
    /// Title and base of file names.
    eu_declaration,
    /// Title and base of file names.
    technical_documentation,
    /// Title and base of file names.
    information_sheet,
    /// Title and base of file names.
    health_app_score,
    /// What every one of these documents says first.
    draft_notice,
    /// «Utkast» in the running title.
    draft,
    /// Label.
    label_product,
    /// Label.
    label_version,
    /// Label.
    label_supplier,
    /// Label.
    label_address,
    /// Label.
    label_foreign,
    /// Label.
    label_contact,
    /// Label.
    label_list,
    /// Label.
    label_signed,
    /// «{name}, {role}, {date}».
    signed_by,
    /// Nobody has signed.
    not_signed,
    /// Label.
    label_checksum,
    /// What stands where nothing is known.
    to_fill_in,
    /// The requirement is not in the list.
    not_in_list,
    /// Nothing is answered.
    not_answered,
    /// Column.
    col_item,
    /// Column.
    col_demand,
    /// Column.
    col_information,
    /// Column.
    col_answer,
    /// Column.
    col_evidence,
    /// Heading.
    heading_items,
    /// Paragraph over the items of Annex IV.
    intro_eu,
    /// Annex IV 3, as the annex has it in meaning.
    sole_responsibility,
    /// Annex IV 4 where nothing stands against it, with `{product}`.
    conformity_open,
    /// Annex IV 4 where answers stand against it, with `{n}` and `{ids}`.
    conformity_contradicted,
    /// Annex IV 7: what is still to be filled in.
    place_and_date,
    /// Heading.
    heading_answers,
    /// Paragraph over the answers to the regulation.
    intro_answers,
    /// There are none.
    no_answers,
    /// Paragraph.
    intro_technical,
    /// «{n} av {of} punkter er besvart med ja».
    technical_count,
    /// Paragraph.
    intro_sheet,
    /// Heading: what the program cannot know of Norwegian law.
    heading_status,
    /// Paragraph: EEA status and dates.
    ehds_status,
    /// Heading.
    heading_score,
    /// Paragraph: what the numbers are.
    intro_score,
    /// Notice: what the numbers are not.
    not_the_label,
    /// Column.
    col_aspect,
    /// Column.
    col_asked,
    /// Column.
    col_met,
    /// Column.
    col_partly,
    /// Column.
    col_planned,
    /// Column.
    col_not_met,
    /// Column.
    col_not_relevant,
    /// Column.
    col_unanswered,
    /// Column.
    col_share,
    /// Row: product and manufacturer, chapter 5.1.
    aspect_product,
    /// Row: what is not of the standard.
    aspect_other,
    /// No share, because nothing counts.
    no_share,
    /// Heading: label that the vendor holds.
    heading_label,
    /// Paragraph.
    label_held,
    /// Paragraph.
    label_not_held,
    /// Paragraph where no requirement of the set is in the list.
    nothing_asked,
}

impl VendorWords {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static VendorWords {
        match language {
            Language::Nb => &nb::NB,
            Language::Nn => &nn::NN,
            Language::En => &en::EN,
        }
    }

    /// Name of a kind of evidence.
    pub fn evidence_kind(&self, kind: EvidenceItemKind) -> &'static str {
        self.evidence_kinds[kind as usize]
    }
}
