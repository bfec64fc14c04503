//! The evaluation as a report: one version that can be published, and one for the file.
//!
//! What vendors answered stands in both. What the buyer thought on the way (reasons, questions, points, log) stands only
//! in the one for the file.

use super::evaluation_tables as tables;
use super::report::{Report, Section};
use crate::Date;
use crate::catalogue::Catalogue;
use crate::evaluation::{
    Evaluation, EvaluationLogKind, Finding, Submission, findings, proposed_questions, vendor_name,
};
use crate::ids::RequirementId;
use crate::procurement::LogEntry;
use crate::text::Language;
use crate::words::{EvaluationWords, Words};
use std::collections::BTreeMap;

/// Whom a report of an evaluation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportVersion {
    /// Anybody: no reasons, questions, points or log.
    Public,
    /// The buyer's own file: everything.
    File,
}

/// What a report is made of, beside the evaluation.
#[derive(Clone, Copy, Debug)]
pub struct ReportOptions<'a> {
    /// Whom it is for.
    pub version: ReportVersion,
    /// Language of the report.
    pub language: Language,
    /// The day it is made, and that evidence is held against unless the evaluation says another.
    pub today: Date,
    /// The log, oldest first.
    pub log: &'a [LogEntry<EvaluationLogKind>],
    /// The catalogue, for follow-up questions.
    pub catalogue: &'a Catalogue,
}

/// Composes the report of an evaluation.
pub fn evaluation_report(evaluation: &Evaluation, options: &ReportOptions<'_>) -> Report {
    let (words, own) = (Words::of(options.language), EvaluationWords::of(options.language));
    let day = evaluation.date.unwrap_or(options.today);
    let found = findings(evaluation, day);
    let for_file = options.version == ReportVersion::File;
    let mut sections = vec![summary(evaluation, &found, options)];
    if for_file && let Some(section) = points(evaluation, options.language) {
        sections.push(section);
    }
    sections.push(Section {
        intro: vec![own.intro_matrix.to_owned()],
        tables: vec![tables::matrix(evaluation, &found, options.language)],
        wide: true,
        ..section(own.sheet_matrix, own.heading_matrix)
    });
    sections.push(filled(
        section(own.sheet_findings, own.heading_findings),
        own.intro_findings,
        tables::findings(evaluation, &found, options.language),
        own.no_findings,
    ));
    sections.push(filled(
        section(own.sheet_deviations, own.heading_deviations),
        own.intro_deviations,
        tables::deviations(evaluation, options.language),
        own.no_deviations,
    ));
    sections.push(filled(
        section(own.sheet_verdicts, own.heading_verdicts),
        own.intro_verdicts,
        tables::verdicts(evaluation, options.language, for_file),
        own.no_verdicts,
    ));
    if for_file {
        let asked = evaluation
            .current()
            .map(|one| (one, questions(evaluation, one, &found, options.catalogue)))
            .collect::<Vec<_>>();
        sections.push(filled(
            section(own.sheet_questions, own.heading_questions),
            own.intro_questions,
            tables::questions(evaluation, &asked, options.language),
            own.no_questions,
        ));
        sections.push(Section {
            tables: vec![tables::log(options.log, options.language)],
            ..section(own.sheet_log, own.heading_log)
        });
    }
    let header = &evaluation.list.header;
    let version = if for_file { own.file_version } else { own.public_version };
    let vendors: Vec<String> = evaluation.current().map(vendor_name).collect();
    Report {
        title: format!("{}: {}", own.report_title, header.name),
        subtitle: version.to_owned(),
        author: header.organisation.clone(),
        language: options.language,
        date: options.today,
        front: front(&[
            (words.label_buyer, header.organisation.clone()),
            (
                words.label_organisation_number,
                header.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default(),
            ),
            (words.label_case_number, header.case_number.clone()),
            (own.label_version, version.to_owned()),
            (own.label_vendors, vendors.join(", ")),
            (words.label_requirements, evaluation.list.entries.len().to_string()),
            (own.label_date, words.date(day)),
            (words.label_list_id, evaluation.list.id.clone()),
        ]),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        sections,
    }
}

/// The questions that will be asked of one vendor, by requirement: as proposed, or as the buyer reworded them.
pub fn questions(
    evaluation: &Evaluation,
    submission: &Submission,
    found: &[Finding],
    catalogue: &Catalogue,
) -> BTreeMap<RequirementId, String> {
    let language = evaluation.list.language;
    let mut questions = proposed_questions(evaluation, &submission.id, found, catalogue, language);
    if let Some(reworded) = evaluation.follow_ups.get(&submission.id) {
        questions.extend(reworded.clone());
    }
    questions.retain(|_, text| !text.trim().is_empty());
    questions
}

/// The questions to one vendor as a letter, with room for the answers in a workbook. `None` where nothing is asked.
pub fn questions_report(
    evaluation: &Evaluation,
    submission: &Submission,
    options: &ReportOptions<'_>,
) -> Option<Report> {
    // A letter is written in the language of the list: that is what the vendor answered.
    let language = evaluation.list.language;
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let found = findings(evaluation, evaluation.date.unwrap_or(options.today));
    let asked = questions(evaluation, submission, &found, options.catalogue);
    if asked.is_empty() {
        return None;
    }
    let header = &evaluation.list.header;
    let product = &submission.declaration.product;
    let vendor = vendor_name(submission);
    Some(Report {
        title: format!("{}: {}", own.questions_title, header.name),
        subtitle: vendor.clone(),
        author: header.organisation.clone(),
        language,
        date: options.today,
        front: front(&[
            (own.col_vendor, vendor.clone()),
            (own.col_product, format!("{} {}", product.name, product.version)),
            (words.label_buyer, header.organisation.clone()),
            (words.label_case_number, header.case_number.clone()),
            (words.label_date, words.date(options.today)),
            (words.label_list_id, evaluation.list.id.clone()),
        ]),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        sections: vec![Section {
            intro: vec![own.letter_intro.replace("{vendor}", &vendor)],
            tables: vec![tables::letter(evaluation, submission, &asked)],
            outro: vec![own.letter_close.to_owned()],
            ..section(own.sheet_questions, own.questions_title)
        }],
    })
}

fn front(lines: &[(&str, String)]) -> Vec<(String, String)> {
    let filled = lines.iter().filter(|(_, value)| !value.trim().is_empty());
    filled.map(|(label, value)| ((*label).to_owned(), value.trim().to_owned())).collect()
}

fn section(sheet: &str, heading: &str) -> Section {
    Section {
        sheet: sheet.to_owned(),
        heading: heading.to_owned(),
        intro: Vec::new(),
        notice: None,
        tables: Vec::new(),
        outro: Vec::new(),
        wide: false,
    }
}

/// A section with its table, or with a sentence that says there is nothing to show.
fn filled(section: Section, intro: &str, table: super::report::ReportTable, nothing: &str) -> Section {
    match table.rows.is_empty() {
        true => Section { intro: vec![nothing.to_owned()], ..section },
        false => Section { intro: vec![intro.to_owned()], tables: vec![table], wide: true, ..section },
    }
}

fn summary(evaluation: &Evaluation, found: &[Finding], options: &ReportOptions<'_>) -> Section {
    let own = EvaluationWords::of(options.language);
    let base = section(own.sheet_summary, own.heading_summary);
    let notice = (options.version == ReportVersion::Public).then(|| own.intro_public.to_owned());
    if evaluation.current().next().is_none() {
        return Section { intro: vec![own.no_vendors.to_owned()], notice, ..base };
    }
    Section {
        intro: vec![own.intro_how.to_owned(), own.intro_findings.to_owned()],
        notice,
        tables: vec![
            tables::vendors(evaluation, options.language, options.version),
            tables::counts(evaluation, found, options.language),
        ],
        wide: true,
        ..base
    }
}

fn points(evaluation: &Evaluation, language: Language) -> Option<Section> {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let model = evaluation.scoring.as_ref()?;
    let fixed = match &model.fixed_at {
        None => own.model_draft.to_owned(),
        Some(at) => {
            let day = at.get(..10).and_then(|day| day.parse::<Date>().ok());
            own.model_fixed.replace("{date}", &day.map_or_else(|| at.clone(), |day| words.date(day)))
        }
    };
    Some(Section {
        intro: vec![own.intro_scores.to_owned(), fixed],
        notice: model.changed_after_opening.then(|| own.model_changed.to_owned()),
        tables: vec![super::evaluation_points::points(evaluation, model, language)],
        wide: true,
        ..section(own.sheet_scores, own.heading_scores)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::ProcurementRole::{AbsoluteRequirement, Requirement};
    use crate::declaration::{Answer, AnswerValue};
    use crate::document::Block;
    use crate::evaluation::sample::{answer, changed, day, entry, evaluation, incoming, with};
    use crate::evaluation::{AnswerVerdict, CellRef, EvaluationChange, Outcome, ScoringModel};

    const REASON: &str = "Internt: vi stoler ikke på dette";

    fn judged(vendors: usize) -> Evaluation {
        let evaluation = evaluation(vec![entry("a-1", AbsoluteRequirement), entry("a-2", Requirement)]);
        let said = |number: usize| {
            let deviation = Answer { deviation: "Bare på kontoret".into(), ..answer(AnswerValue::Partly) };
            let answers = vec![("a-1", answer(AnswerValue::Met)), ("a-2", deviation)];
            incoming(&format!("Leverandør {number}"), &evaluation.list, answers)
        };
        let taken = with(&evaluation, (0..vendors).map(said).collect());
        let cells = vec![CellRef { submission: "s-1".into(), requirement: "a-1".into() }];
        let verdict = Some(AnswerVerdict { outcome: Outcome::NotAccepted, reason: REASON.into() });
        let judged = changed(&taken, &EvaluationChange::Verdict { cells, verdict });
        let model = Some(ScoringModel { partly: 33, ..ScoringModel::proposed(&judged.list) });
        changed(&judged, &EvaluationChange::Scoring { model })
    }

    fn report(evaluation: &Evaluation, version: ReportVersion, language: Language) -> Report {
        let log = [LogEntry {
            at: "2026-11-28T12:00:00+01:00".into(),
            who: "Innkjøper".into(),
            kind: EvaluationLogKind::Verdict,
            subject: "s-1/a-1".into(),
            detail: REASON.into(),
        }];
        let catalogue = Catalogue::default();
        let today = day("2026-11-28");
        evaluation_report(
            evaluation,
            &ReportOptions { version, language, today, log: &log, catalogue: &catalogue },
        )
    }

    #[test]
    fn what_the_buyer_thought_on_the_way_stands_only_in_the_report_for_the_file() {
        let evaluation = judged(2);
        for language in Language::ALL {
            let own = EvaluationWords::of(language);
            let sheets = |report: &Report| {
                report.sections.iter().map(|section| section.sheet.clone()).collect::<Vec<_>>()
            };
            let file = report(&evaluation, ReportVersion::File, language);
            let public = report(&evaluation, ReportVersion::Public, language);
            for kept in [own.sheet_scores, own.sheet_questions, own.sheet_log] {
                assert!(sheets(&file).contains(&kept.to_owned()), "{kept}");
                assert!(!sheets(&public).contains(&kept.to_owned()), "{kept}");
            }
            assert!(format!("{file:?}").contains(REASON));
            let told = format!("{public:?}");
            assert!(!told.contains(REASON) && !told.contains("Innkjøper"), "{told}");
            assert!(told.contains(own.outcome(Outcome::NotAccepted)) && told.contains("Bare på kontoret"));
            assert!(!told.contains('{') || !told.contains("{detail}"), "every place is filled in");
        }
    }

    #[test]
    fn a_matrix_too_wide_for_paper_becomes_several_that_hold_every_vendor_once() {
        let report = report(&judged(20), ReportVersion::File, Language::Nb);
        let matrix = &report.sections[2];
        assert_eq!(matrix.tables[0].columns.len(), 22, "a sheet is as wide as it must be");
        let document = report.document();
        let mut vendors: Vec<String> = Vec::new();
        for block in &document.blocks {
            if let Block::Table(table) = block
                && table.caption.starts_with(&matrix.tables[0].caption)
            {
                assert!(table.columns.len() <= 8, "{:?}", table.columns);
                assert_eq!(table.columns[0].title, matrix.tables[0].columns[0].title);
                vendors.extend(table.columns[2..].iter().map(|column| column.title.clone()));
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
            }
        }
        assert_eq!(vendors, (0..20).map(|number| format!("Leverandør {number}")).collect::<Vec<_>>());
    }

    #[test]
    fn a_letter_asks_what_was_found_and_nothing_that_the_buyer_struck_out() {
        let evaluation = judged(1);
        let catalogue = Catalogue::default();
        let today = day("2026-11-28");
        let options = ReportOptions {
            version: ReportVersion::File,
            language: Language::Nb,
            today,
            log: &[],
            catalogue: &catalogue,
        };
        let letter = questions_report(&evaluation, &evaluation.submissions[0], &options);
        let letter = letter.map(|report| format!("{report:?}")).unwrap_or_default();
        assert!(letter.contains("Bekreft om løsningen oppfyller det"), "{letter}");
        assert!(!letter.contains(REASON), "a vendor never reads what the buyer thinks");
        let cell = CellRef { submission: "s-1".into(), requirement: "a-1".into() };
        let struck = changed(&evaluation, &EvaluationChange::FollowUp { cell, text: Some(String::new()) });
        assert_eq!(questions_report(&struck, &struck.submissions[0], &options), None);
    }
}
