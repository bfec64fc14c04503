//! Sentences that explain: why a requirement applies, and which ground a deviation rests on.

use super::Words;
use crate::applicability::{Applicability, Literal, Question, Reason, Verdict};
use crate::catalogue::{Catalogue, FactKind};
use crate::ids::FactId;
use crate::procurement::Deviation;
use crate::text::LocalText;

impl Words {
    /// Why a verdict is what it is: one sentence, or one per open question. Never empty.
    pub fn reasons(&self, applicability: &Applicability, catalogue: &Catalogue) -> Vec<String> {
        let mut sentences = Vec::new();
        let mut clauses = Vec::new();
        for reason in &applicability.reasons {
            match reason {
                Reason::Always => sentences.push(self.applies_always.to_owned()),
                Reason::Withdrawn => sentences.push(self.withdrawn.to_owned()),
                Reason::Unanswered(question) => {
                    sentences
                        .push(self.depends_on.replace("{question}", &self.question(question, catalogue)));
                }
                Reason::Because(literal) => {
                    let clause = self.clause(literal, catalogue);
                    if !clauses.contains(&clause) {
                        clauses.push(clause);
                    }
                }
            }
        }
        if !clauses.is_empty() {
            let frame = match applicability.verdict {
                Verdict::DoesNotApply => self.does_not_apply_because,
                Verdict::Applies | Verdict::NotDetermined => self.applies_because,
            };
            sentences.push(frame.replace("{clauses}", &joined(&clauses, self.and)));
        }
        sentences
    }

    /// A question as the buyer reads it.
    pub fn question(&self, question: &Question, catalogue: &Catalogue) -> String {
        match question {
            Question::Areas => self.question_areas.to_owned(),
            Question::Delivery => self.question_delivery.to_owned(),
            Question::Fact(id) => {
                catalogue.fact(id).map_or_else(|| id.to_string(), |fact| self.local(&fact.text).to_owned())
            }
        }
    }

    fn local<'a>(&self, text: &'a LocalText) -> &'a str {
        text.get(self.language)
    }

    fn clause(&self, literal: &Literal, catalogue: &Catalogue) -> String {
        match literal {
            Literal::Area(id) => {
                catalogue.area(id).map_or_else(|| id.to_string(), |area| self.local(&area.because).to_owned())
            }
            Literal::NoneOfAreas(ids) => {
                let names: Vec<String> = ids
                    .iter()
                    .map(|id| {
                        catalogue
                            .area(id)
                            .map_or_else(|| id.to_string(), |area| self.local(&area.name).to_lowercase())
                    })
                    .collect();
                self.not_buying.replace("{areas}", &joined(&names, self.or))
            }
            Literal::Delivery(id) => catalogue
                .delivery(id)
                .map_or_else(|| id.to_string(), |delivery| self.local(&delivery.because).to_owned()),
            Literal::FactIs(id, is) => self.fact_clause(
                id,
                |kind| match kind {
                    FactKind::YesNo { if_yes, if_no } => {
                        vec![if *is { if_yes.clone() } else { if_no.clone() }]
                    }
                    _ => Vec::new(),
                },
                catalogue,
            ),
            Literal::Chosen(id, value) => self.fact_clause(
                id,
                |kind| {
                    kind.options()
                        .iter()
                        .filter(|option| option.value == *value)
                        .map(|option| option.because.clone())
                        .collect()
                },
                catalogue,
            ),
            Literal::NoneChosen(id, values) => self.fact_clause(
                id,
                |kind| {
                    kind.options()
                        .iter()
                        .filter(|option| values.contains(&option.value))
                        .map(|option| option.because_not.clone())
                        .collect()
                },
                catalogue,
            ),
        }
    }

    fn fact_clause(
        &self,
        id: &FactId,
        clauses: impl Fn(&FactKind) -> Vec<LocalText>,
        catalogue: &Catalogue,
    ) -> String {
        let found = catalogue.fact(id).map(|fact| clauses(&fact.kind)).unwrap_or_default();
        if found.is_empty() {
            return id.to_string();
        }
        let texts: Vec<String> = found.iter().map(|text| self.local(text).to_owned()).collect();
        joined(&texts, self.and)
    }

    /// A deviation as it is printed: the kind of ground, and what the buyer recorded.
    pub fn deviation(&self, deviation: &Deviation) -> String {
        let text = match deviation {
            Deviation::DoesNotApply { why: text }
            | Deviation::SpecialCircumstances { circumstances: text }
            | Deviation::AlternativeMeasure { risk_assessment: text }
            | Deviation::ReasonedAssessment { assessment: text }
            | Deviation::Note { note: text } => text.trim().to_owned(),
            Deviation::Exemption { legal_ground, decision_reference, decided_on, ends_on } => {
                let values = [
                    legal_ground.trim().to_owned(),
                    decision_reference.trim().to_owned(),
                    self.date(*decided_on),
                    self.date(*ends_on),
                ];
                let parts = self.exemption_parts.iter().zip(values);
                parts.map(|(label, value)| format!("{label}: {value}")).collect::<Vec<_>>().join("; ")
            }
        };
        let kind = self.ground(deviation.kind());
        if text.is_empty() { kind.to_owned() } else { format!("{kind}: {text}") }
    }
}

/// «a», «a og b», «a, b og c».
fn joined(parts: &[String], last: &str) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

impl Words {
    /// Role, time of fulfilment and documentation of an entry, as one standard sentence.
    pub fn terms_sentence_for(&self, entry: &crate::list::Entry) -> String {
        let documentation = if entry.documentation.is_empty() {
            self.no_documentation.to_owned()
        } else {
            joined(&entry.documentation, self.and)
        };
        self.terms_sentence
            .replace("{role}", self.role(entry.role))
            .replace("{fulfilment}", &self.fulfilment(&entry.fulfilment))
            .replace("{documentation}", &documentation)
    }
}
