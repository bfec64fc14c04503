//! Which question to ask next: the one that settles most.

use super::condition::Question;
use super::purchase::{FactAnswer, Purchase};
use super::{Verdict, applicability};
use crate::Date;
use crate::catalogue::{Catalogue, Fact, FactKind, Requirement};
use std::collections::BTreeSet;

/// An unanswered question and what an answer to it can settle.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenQuestion<'a> {
    /// The question.
    pub fact: &'a Fact,
    /// How many requirements the most telling answer settles.
    pub decides: usize,
    /// How many requirements wait for this question, alone or with others.
    pub waiting: usize,
}

/// The unanswered questions that at least one undetermined requirement among `requirements` waits for, the one that
/// settles most first; equals stand in the order of the catalogue.
pub fn open_questions<'a>(
    catalogue: &'a Catalogue,
    requirements: impl Iterator<Item = &'a Requirement>,
    purchase: &Purchase,
    as_of: Date,
) -> Vec<OpenQuestion<'a>> {
    let undetermined: Vec<(&Requirement, Vec<Question>)> = requirements
        .map(|requirement| (requirement, applicability(requirement, purchase, catalogue, as_of)))
        .filter(|(_, result)| result.verdict == Verdict::NotDetermined)
        .map(|(requirement, result)| (requirement, result.depends_on))
        .collect();
    let mut questions: Vec<OpenQuestion<'a>> = catalogue
        .facts
        .iter()
        .filter_map(|fact| {
            let question = Question::Fact(fact.id.clone());
            let waiting: Vec<&Requirement> = undetermined
                .iter()
                .filter(|(_, depends_on)| depends_on.contains(&question))
                .map(|(requirement, _)| *requirement)
                .collect();
            if waiting.is_empty() {
                return None;
            }
            let decides = possible_answers(fact)
                .into_iter()
                .map(|answer| {
                    let mut answered = purchase.clone();
                    answered.facts.insert(fact.id.clone(), answer);
                    let settled = |requirement: &&&Requirement| {
                        applicability(requirement, &answered, catalogue, as_of).verdict
                            != Verdict::NotDetermined
                    };
                    waiting.iter().filter(settled).count()
                })
                .max()
                .unwrap_or(0);
            Some(OpenQuestion { fact, decides, waiting: waiting.len() })
        })
        .collect();
    questions.sort_by_key(|question| std::cmp::Reverse((question.decides, question.waiting)));
    questions
}

/// One answer per outcome that conditions can tell apart; of several choices, none, each alone and all together.
fn possible_answers(fact: &Fact) -> Vec<FactAnswer> {
    match &fact.kind {
        FactKind::YesNo { .. } => vec![FactAnswer::YesNo(true), FactAnswer::YesNo(false)],
        FactKind::Choice(options) => {
            options.iter().map(|option| FactAnswer::Choice(option.value.clone())).collect()
        }
        FactKind::MultiChoice(options) => {
            let all: BTreeSet<String> = options.iter().map(|option| option.value.clone()).collect();
            let mut answers = vec![FactAnswer::MultiChoice(BTreeSet::new()), FactAnswer::MultiChoice(all)];
            answers.extend(
                options.iter().map(|option| FactAnswer::MultiChoice(BTreeSet::from([option.value.clone()]))),
            );
            answers
        }
    }
}
