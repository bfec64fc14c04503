//! What holds for every evaluation, whatever vendors answer and in whichever order their files are read.

use super::sample::{day, entry, evaluation, incoming, with};
use super::*;
use crate::catalogue::ProcurementRole;
use crate::declaration::AnswerValue;
use crate::procurement::Fulfilment;
use proptest::prelude::*;
use std::collections::BTreeSet;

const REQUIREMENTS: usize = 6;
const IDS: [&str; REQUIREMENTS] = ["a-1", "a-2", "a-3", "b-1", "b-2", "b-3"];

/// What one vendor says to each requirement: nothing, or a value with or without a date and documentation.
type Said = Vec<Option<(usize, Option<i64>, bool)>>;

fn said() -> impl Strategy<Value = Said> {
    let one = (0..AnswerValue::ALL.len(), proptest::option::of(0_i64..400), any::<bool>());
    proptest::collection::vec(proptest::option::of(one), REQUIREMENTS)
}

fn asked() -> Evaluation {
    let entries = IDS.iter().enumerate().map(|(number, id)| {
        let mut asked = entry(id, ProcurementRole::ALL[number % 5]);
        asked.fulfilment = match number % 4 {
            0 => Fulfilment::AtTender,
            1 => Fulfilment::By { date: day("2027-06-01") },
            2 => Fulfilment::AtDelivery,
            _ => Fulfilment::DuringContract,
        };
        if number % 2 == 0 {
            asked.documentation = vec!["testrapport".into()];
        }
        asked.weight = Some(u8::try_from(10 * number).unwrap_or_default());
        asked
    });
    evaluation(entries.collect())
}

fn from(vendor: &str, evaluation: &Evaluation, said: &Said) -> Incoming {
    let answers = IDS.iter().zip(said).filter_map(|(id, said)| {
        let (value, days, documented) = (*said)?;
        let answer = Answer {
            value: Some(AnswerValue::ALL[value]),
            planned: days.map(|days| day("2026-11-28") + chrono::Duration::days(days)),
            documentation: if documented { "Rapport; gyldig til: 2026-01-01".into() } else { String::new() },
            ..Answer::default()
        };
        Some((*id, answer))
    });
    incoming(vendor, &evaluation.list, answers.collect())
}

/// Findings with vendors by name, so that they can be compared across orders.
fn told(evaluation: &Evaluation) -> BTreeSet<(FindingKind, String, String, String)> {
    let name = |id: &SubmissionId| evaluation.submission(id).map(vendor_name).unwrap_or_default();
    findings(evaluation, day("2026-11-28"))
        .into_iter()
        .map(|one| {
            let vendor = one.submission.as_ref().map(name).unwrap_or_default();
            (one.kind, vendor, one.requirement.to_string(), one.detail)
        })
        .collect()
}

proptest! {
    #[test]
    fn the_order_of_files_does_not_matter(vendors in proptest::collection::vec(said(), 1..5)) {
        let evaluation = asked();
        let mut files: Vec<Incoming> =
            vendors.iter().enumerate().map(|(number, said)| from(&format!("Leverandør {number}"), &evaluation, said)).collect();
        let forward = with(&evaluation, files.clone());
        files.reverse();
        let backward = with(&evaluation, files);
        prop_assert_eq!(told(&forward), told(&backward));
        let points = |evaluation: &Evaluation| {
            let model = ScoringModel::proposed(&evaluation.list);
            let mut points: Vec<_> = scores(evaluation, &model).vendors.into_iter()
                .map(|one| (evaluation.submission(&one.submission).map(vendor_name), one.points.map(f64::to_bits)))
                .collect();
            points.sort();
            points
        };
        prop_assert_eq!(points(&forward), points(&backward));
    }

    #[test]
    fn a_replaced_submission_never_shows(first in said(), second in said(), other in said()) {
        let evaluation = asked();
        let all = with(&evaluation, vec![
            from("A", &evaluation, &first), from("B", &evaluation, &other), from("A", &evaluation, &second),
        ]);
        let without = with(&evaluation, vec![from("B", &evaluation, &other), from("A", &evaluation, &second)]);
        prop_assert_eq!(told(&all), told(&without));
        prop_assert!(findings(&all, day("2026-11-28")).iter().all(|one| one.submission != Some("s-1".into())));
        prop_assert_eq!(all.submissions.len(), 3);
    }

    #[test]
    fn every_requirement_is_answered_or_found_unanswered(said in said()) {
        let evaluation = asked();
        let taken = with(&evaluation, vec![from("A", &evaluation, &said)]);
        let unanswered = told(&taken).into_iter().filter(|one| one.0 == FindingKind::Unanswered).count();
        prop_assert_eq!(unanswered, said.iter().filter(|one| one.is_none()).count());
        prop_assert!(told(&taken).iter().all(|one| one.0 != FindingKind::Differs), "one vendor cannot differ");
    }

    #[test]
    fn points_stay_between_nothing_and_all_and_trying_a_model_changes_nothing(
        said in said(), partly in 0_u8..=100, planned in 0_u8..=100, weight in 0_u8..=100,
    ) {
        let evaluation = asked();
        let taken = with(&evaluation, vec![from("A", &evaluation, &said)]);
        let model = ScoringModel {
            partly, planned, theme_weights: [("a".into(), weight)].into(), ..ScoringModel::proposed(&taken.list)
        };
        let before = taken.clone();
        for vendor in scores(&taken, &model).vendors {
            if let Some(points) = vendor.points {
                prop_assert!((0.0..=100.0).contains(&points), "{points}");
            }
        }
        prop_assert_eq!(before, taken);
    }

    #[test]
    fn a_refused_answer_never_gives_points(said in said(), which in 0..REQUIREMENTS) {
        let evaluation = asked();
        let taken = with(&evaluation, vec![from("A", &evaluation, &said)]);
        let cell = CellRef { submission: "s-1".into(), requirement: IDS[which].into() };
        let verdict = Some(AnswerVerdict { outcome: Outcome::NotAccepted, reason: "Ikke vist".into() });
        let refused = super::sample::changed(&taken, &EvaluationChange::Verdict { cells: vec![cell], verdict });
        let scores = scores(&refused, &ScoringModel::proposed(&taken.list));
        for one in scores.vendors.iter().flat_map(|vendor| &vendor.requirements) {
            if one.requirement.as_str() == IDS[which] {
                prop_assert_eq!(one.points, Some(0));
            }
        }
    }
}
