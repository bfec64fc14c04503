//! The words of an evaluation: findings, verdicts, questions to vendors, and the report.
//!
//! In a file of their own because no other document uses them; built as the words above them, so that a missing text
//! does not compile.

mod en;
mod nb;
mod nn;

use crate::evaluation::{EvaluationLogKind, FindingKind, Outcome};
use crate::text::Language;

macro_rules! words {
    ($($(#[$doc:meta])* $field:ident),+ $(,)?) => {
        /// The words of one language.
        pub struct EvaluationWords {
            /// Kinds of findings, in the order of [`FindingKind::ALL`].
            pub kinds: [&'static str; 8],
            /// What a kind means and what to do, in the same order.
            pub kind_helps: [&'static str; 8],
            /// A finding in a sentence, in the same order; `{answer}`, `{detail}`, `{by}` and `{vendors}` are filled in.
            pub sentences: [&'static str; 8],
            /// A question to the vendor, in the same order; empty where there is nothing to ask.
            pub questions: [&'static str; 8],
            /// Outcomes, in the order of [`Outcome::ALL`].
            pub outcomes: [&'static str; 3],
            /// Kinds of log entries, in the order of [`EvaluationLogKind`].
            pub log_kinds: [&'static str; 15],
            $($(#[$doc])* pub $field: &'static str,)+
        }
    };
}

words! {
    /// An absolute requirement the buyer does not accept the answer to.
    sentence_refused,
    /// A planned answer without a date.
    sentence_no_date,
    /// A finding about several pieces of evidence or answers: joins them.
    and,
    /// No answer.
    no_answer,
    // Titles and headings
    /// Title of the report.
    report_title,
    /// What may be published.
    public_version,
    /// What stays in the file.
    file_version,
    /// Title of the questions.
    questions_title,
    /// Salutation of the letter, with `{vendor}`.
    letter_intro,
    /// Last paragraph of the letter.
    letter_close,
    /// Heading.
    heading_summary,
    /// Heading.
    heading_vendors,
    /// Heading.
    heading_findings,
    /// Heading.
    heading_matrix,
    /// Heading.
    heading_deviations,
    /// Heading.
    heading_verdicts,
    /// Heading.
    heading_questions,
    /// Heading.
    heading_scores,
    /// Heading.
    heading_log,
    /// Heading.
    heading_how,
    // Sentences of the report
    /// How the report came about.
    intro_how,
    /// What the published version leaves out.
    intro_public,
    /// What the findings are.
    intro_findings,
    /// How to read the matrix.
    intro_matrix,
    /// Over the deviations.
    intro_deviations,
    /// Over the verdicts.
    intro_verdicts,
    /// Over the questions.
    intro_questions,
    /// Over the scores.
    intro_scores,
    /// The model is not fixed.
    model_draft,
    /// The model was fixed, with `{date}`.
    model_fixed,
    /// The model was changed after answers were opened.
    model_changed,
    /// No findings.
    no_findings,
    /// No deviations.
    no_deviations,
    /// No verdicts.
    no_verdicts,
    /// No questions.
    no_questions,
    /// No vendors.
    no_vendors,
    // Columns and labels
    /// Column.
    col_vendor,
    /// Column.
    col_product,
    /// Column.
    col_version,
    /// Column.
    col_number,
    /// Column.
    col_answered,
    /// Column.
    col_signed,
    /// Column.
    col_file,
    /// Column.
    col_received,
    /// Column.
    col_finding,
    /// Column.
    col_count,
    /// Column.
    col_findings,
    /// Column.
    col_detail,
    /// Column.
    col_verdict,
    /// Column.
    col_reason,
    /// Column.
    col_question,
    /// Column.
    col_vendor_answer,
    /// Column.
    col_points,
    /// Column.
    col_weight,
    /// Column.
    col_when,
    /// Column.
    col_who,
    /// Column.
    col_what,
    /// Column.
    col_about,
    /// All vendors.
    all_vendors,
    /// Signed, and nothing changed since.
    signed_valid,
    /// Signed, and something changed since.
    signed_broken,
    /// Not signed.
    signed_not,
    /// Label: the day evidence is held against.
    label_date,
    /// Label: vendors.
    label_vendors,
    /// Label: version of the report.
    label_version,
    /// Mark on a finding in the matrix: a short word.
    mark_findings,
    /// Total points.
    total_points,
    /// Scores: nothing relevant.
    no_points,
    // Sheets
    /// Sheet.
    sheet_summary,
    /// Sheet.
    sheet_matrix,
    /// Sheet.
    sheet_findings,
    /// Sheet.
    sheet_deviations,
    /// Sheet.
    sheet_verdicts,
    /// Sheet.
    sheet_questions,
    /// Sheet.
    sheet_scores,
    /// Sheet.
    sheet_log,
    // Files
    /// Base of file names: the report for the file.
    file_report,
    /// Base of file names: the report that can be published.
    file_public_report,
    /// Base of file names: questions, with `{vendor}`.
    file_questions,
    // Log
    /// Log: a verdict taken back.
    verdict_taken_back,
    /// Log: the question as proposed.
    question_as_proposed,
    /// Log: the question is not asked.
    question_not_asked,
    /// Log: no points are used.
    scoring_off,
    /// Log: the model, with `{partly}`, `{planned}` and `{weights}`.
    scoring_set,
    /// Log: the day is today's.
    date_today,
}

impl EvaluationWords {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static EvaluationWords {
        match language {
            Language::Nb => &nb::NB,
            Language::Nn => &nn::NN,
            Language::En => &en::EN,
        }
    }

    /// Name of a kind of finding.
    pub fn kind(&self, kind: FindingKind) -> &'static str {
        self.kinds[kind as usize]
    }

    /// What a kind of finding means and what to do.
    pub fn kind_help(&self, kind: FindingKind) -> &'static str {
        self.kind_helps[kind as usize]
    }

    /// Name of an outcome.
    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        self.outcomes[outcome as usize]
    }

    /// Name of a kind of log entry.
    pub fn log_kind(&self, kind: EvaluationLogKind) -> &'static str {
        self.log_kinds[kind as usize]
    }
}
