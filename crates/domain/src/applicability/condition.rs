//! The expression language of `applies_when`, its evaluation and its reasons.

use super::purchase::{FactAnswer, Purchase};
use crate::catalogue::Catalogue;
use crate::ids::{AreaId, DeliveryId, FactId};
use serde::{Deserialize, Serialize};

/// When a requirement applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// To every purchase.
    Always,
    /// One of these areas is bought.
    Area(Vec<AreaId>),
    /// It is delivered in one of these ways.
    Delivery(Vec<DeliveryId>),
    /// A yes/no fact has this answer.
    FactIs(FactId, bool),
    /// A choice has, or several choices include, one of these values.
    FactOneOf(FactId, Vec<String>),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

/// Kleene's truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// Holds.
    True,
    /// Does not hold.
    False,
    /// Not known yet.
    Unknown,
}

/// Something the buyer can answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What is bought.
    Areas,
    /// How it is delivered.
    Delivery,
    /// A fact.
    Fact(FactId),
}

impl Question {
    /// The identifier used in JSON: `area`, `delivery` or the id of the fact.
    pub fn code(&self) -> &str {
        match self {
            Question::Areas => "area",
            Question::Delivery => "delivery",
            Question::Fact(fact) => fact.as_str(),
        }
    }
}

/// A statement about a purchase that decided a verdict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Literal {
    /// This area is bought.
    Area(AreaId),
    /// None of the areas that the requirement is about is bought.
    NoneOfAreas(Vec<AreaId>),
    /// It is delivered like this.
    Delivery(DeliveryId),
    /// A yes/no fact has this answer.
    FactIs(FactId, bool),
    /// This option is chosen.
    Chosen(FactId, String),
    /// None of these options is chosen.
    NoneChosen(FactId, Vec<String>),
}

/// Why a requirement has its verdict.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is asked in every purchase.
    Always,
    /// Something about the purchase.
    Because(Literal),
    /// A question is open.
    Unanswered(Question),
    /// It has been withdrawn by its publisher.
    Withdrawn,
}

pub(super) struct Outcome {
    pub truth: Truth,
    pub reasons: Vec<Reason>,
    pub open: Vec<Question>,
}

impl Outcome {
    fn known(truth: bool, literal: Literal) -> Self {
        let truth = if truth { Truth::True } else { Truth::False };
        Outcome { truth, reasons: vec![Reason::Because(literal)], open: Vec::new() }
    }

    fn unknown(question: Question) -> Self {
        Outcome { truth: Truth::Unknown, reasons: Vec::new(), open: vec![question] }
    }
}

impl Condition {
    /// Every fact the condition mentions, in order of mention, repeats included.
    pub fn facts(&self) -> Vec<&FactId> {
        match self {
            Condition::FactIs(fact, _) | Condition::FactOneOf(fact, _) => vec![fact],
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().flat_map(Condition::facts).collect()
            }
            Condition::Not(part) => part.facts(),
            Condition::Always | Condition::Area(_) | Condition::Delivery(_) => Vec::new(),
        }
    }

    /// Whether the condition holds for a purchase, as far as is known.
    pub fn truth(&self, purchase: &Purchase, catalogue: &Catalogue) -> Truth {
        self.evaluate(purchase, catalogue).truth
    }

    pub(super) fn evaluate(&self, purchase: &Purchase, catalogue: &Catalogue) -> Outcome {
        match self {
            Condition::Always => {
                Outcome { truth: Truth::True, reasons: vec![Reason::Always], open: Vec::new() }
            }
            Condition::Area(areas) => evaluate_area(areas, purchase),
            Condition::Delivery(models) => match &purchase.delivery {
                None => Outcome::unknown(Question::Delivery),
                Some(model) => Outcome::known(models.contains(model), Literal::Delivery(model.clone())),
            },
            Condition::FactIs(fact, wanted) => match known_answer(fact, purchase, catalogue) {
                Known::Open(question) => Outcome::unknown(question),
                Known::Empty(guard) => Outcome::known(!wanted, Literal::FactIs(guard, false)),
                Known::Answer(answer) => {
                    let is = *answer == FactAnswer::YesNo(true);
                    Outcome::known(is == *wanted, Literal::FactIs(fact.clone(), is))
                }
            },
            Condition::FactOneOf(fact, values) => match known_answer(fact, purchase, catalogue) {
                Known::Open(question) => Outcome::unknown(question),
                Known::Empty(guard) => Outcome::known(false, Literal::FactIs(guard, false)),
                Known::Answer(answer) => match values.iter().find(|value| answer.chooses(value)) {
                    Some(value) => Outcome::known(true, Literal::Chosen(fact.clone(), value.clone())),
                    None => Outcome::known(false, Literal::NoneChosen(fact.clone(), values.clone())),
                },
            },
            Condition::All(parts) => combine(parts, Truth::False, purchase, catalogue),
            Condition::Any(parts) => combine(parts, Truth::True, purchase, catalogue),
            Condition::Not(part) => {
                let mut outcome = part.evaluate(purchase, catalogue);
                outcome.truth = match outcome.truth {
                    Truth::True => Truth::False,
                    Truth::False => Truth::True,
                    Truth::Unknown => Truth::Unknown,
                };
                outcome
            }
        }
    }
}

fn evaluate_area(areas: &[AreaId], purchase: &Purchase) -> Outcome {
    if purchase.areas.is_empty() {
        return Outcome::unknown(Question::Areas);
    }
    match areas.iter().find(|area| purchase.areas.contains(area)) {
        Some(area) => Outcome::known(true, Literal::Area(area.clone())),
        None => Outcome::known(false, Literal::NoneOfAreas(areas.to_vec())),
    }
}

/// `All` and `Any` are the same rule seen from two sides: one part with the `decisive` value decides, and then that
/// part alone is the reason; else unknown parts leave it open; else all parts together are the reason.
fn combine(parts: &[Condition], decisive: Truth, purchase: &Purchase, catalogue: &Catalogue) -> Outcome {
    let outcomes: Vec<Outcome> = parts.iter().map(|part| part.evaluate(purchase, catalogue)).collect();
    let mut reasons = Vec::new();
    let mut open = Vec::new();
    for outcome in outcomes {
        if outcome.truth == decisive {
            return outcome;
        }
        reasons.extend(outcome.reasons.into_iter().filter(|reason| *reason != Reason::Always));
        open.extend(outcome.open);
    }
    dedup(&mut reasons);
    dedup(&mut open);
    let truth = match (open.is_empty(), decisive) {
        (false, _) => Truth::Unknown,
        (true, Truth::False) => Truth::True,
        (true, _) => Truth::False,
    };
    if reasons.is_empty() && open.is_empty() {
        reasons.push(Reason::Always);
    }
    Outcome { truth, reasons, open }
}

fn dedup<T: PartialEq>(items: &mut Vec<T>) {
    let mut seen: Vec<T> = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    *items = seen;
}

enum Known<'a> {
    Answer(&'a FactAnswer),
    /// The question is not put, because the fact named here is answered no.
    Empty(FactId),
    Open(Question),
}

fn known_answer<'a>(fact: &FactId, purchase: &'a Purchase, catalogue: &Catalogue) -> Known<'a> {
    let guard = catalogue.fact(fact).and_then(|fact| fact.asked_when.as_ref());
    if let Some(guard) = guard {
        match purchase.facts.get(guard) {
            Some(FactAnswer::YesNo(false)) => return Known::Empty(guard.clone()),
            // Even with an answer at hand: a guard answered no would empty it, so it counts only once the guard is known.
            None => return Known::Open(Question::Fact(guard.clone())),
            Some(_) => {}
        }
    }
    match purchase.facts.get(fact) {
        Some(answer) => Known::Answer(answer),
        None => Known::Open(Question::Fact(fact.clone())),
    }
}
