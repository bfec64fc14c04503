//! Every way the answers of a declaration can change, and the rules each change must keep.

use super::answer::{Answer, AnswerOrigin, AnswerValue};
use super::refusal::{Refusal, TEXT_LIMIT, within};
use super::statement::Statement;
use super::{Declaration, LogKind, SignOff, checksum};
use crate::Date;
use crate::catalogue::{Catalogue, Responsibility};
use crate::ids::{EvidenceItemId, RequirementId};
use chrono::Datelike;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Most requirements in a list that is answered; as many as a workbook is written for.
const LIST_LIMIT: usize = 50_000;

/// What a person says of one requirement. What belongs to the answer itself (the hash of the text, where it comes from,
/// the day) is added when it is taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GivenAnswer {
    /// What is claimed; `None` while only notes are written.
    #[serde(default)]
    pub value: Option<AnswerValue>,
    /// How it is met.
    #[serde(default)]
    pub description: String,
    /// What deviates, and what makes up for it.
    #[serde(default)]
    pub deviation: String,
    /// When it will be met; with `planned`, and allowed with `partly`.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub planned: Option<Date>,
    /// Items of the product's evidence library.
    #[serde(default)]
    pub evidence: BTreeSet<EvidenceItemId>,
    /// Evidence in the vendor's own words, one item a line.
    #[serde(default)]
    pub documentation: String,
    /// Who does it, where the vendor says otherwise than the list.
    #[serde(default)]
    pub responsibility: Option<Responsibility>,
}

/// A change to the answers of a declaration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DeclarationChange {
    /// One requirement answered. An answer that says nothing at all takes the earlier one away.
    Answer {
        /// The requirement.
        requirement: RequirementId,
        /// The whole answer.
        answer: GivenAnswer,
    },
    /// Many requirements answered alike; descriptions, deviations and evidence that are there stay.
    Values {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// What is claimed; `None` takes the whole answers away.
        value: Option<AnswerValue>,
        /// When, with `planned`.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
        planned: Option<Date>,
    },
    /// Evidence put to or taken from many answers.
    Evidence {
        /// The requirements.
        requirements: BTreeSet<RequirementId>,
        /// The item.
        evidence: EvidenceItemId,
        /// Whether it is put there or taken away.
        backs: bool,
    },
    /// One answer to many requirements, with exceptions. Answers that are given stay as they are.
    Statement {
        /// The statement.
        statement: Statement,
    },
}

impl DeclarationChange {
    /// The kind of the change, for the log.
    pub fn kind(&self) -> LogKind {
        match self {
            DeclarationChange::Statement { .. } => LogKind::Statement,
            _ => LogKind::Answer,
        }
    }
}

impl Declaration {
    /// The declaration after `change`, or why the change is refused. The declaration itself stays as it is.
    pub fn changed(&self, change: &DeclarationChange, today: Date) -> Result<Declaration, Refusal> {
        let mut next = self.unsigned()?;
        match change {
            DeclarationChange::Answer { requirement, answer } => {
                next.give(requirement, answer, today)?;
            }
            DeclarationChange::Values { requirements, value, planned } => {
                for id in requirements {
                    next.set_value(id, *value, *planned, today)?;
                }
            }
            DeclarationChange::Evidence { requirements, evidence, backs } => {
                for id in requirements {
                    let mut answer = next.given(id);
                    if *backs {
                        answer.evidence.insert(evidence.clone());
                    } else {
                        answer.evidence.remove(evidence);
                    }
                    next.give(id, &answer, today)?;
                }
            }
            DeclarationChange::Statement { statement } => {
                let answer = statement.answer(&next)?;
                for id in statement.answers(&next) {
                    // Notes without an answer are the vendor's own words too.
                    let mut with_notes = next.given(&id);
                    with_notes.value = answer.value;
                    with_notes.evidence.extend(answer.evidence.iter().cloned());
                    if with_notes.description.trim().is_empty() {
                        with_notes.description.clone_from(&answer.description);
                    }
                    next.give(&id, &with_notes, today)?;
                    if let Some(answer) = next.answers.get_mut(&id) {
                        answer.origin = AnswerOrigin::Statement;
                    }
                }
            }
        }
        Ok(next)
    }

    /// The declaration with earlier answers taken over that a person has accepted. What is answered already stays.
    pub fn with_reused(&self, accepted: &[super::reuse::Offer]) -> Result<Declaration, Refusal> {
        let mut next = self.unsigned()?;
        for offer in accepted {
            let entry = self.entry(&offer.requirement)?;
            if self.answer(&entry.id).is_none() {
                next.answers.insert(entry.id.clone(), offer.accepted(entry));
            }
        }
        Ok(next)
    }

    /// The declaration with answers from a file that a person has looked at and confirmed: those to `requirements`.
    pub fn with_imported(
        &self,
        answers: &std::collections::BTreeMap<RequirementId, Answer>,
        requirements: &BTreeSet<RequirementId>,
        file: &str,
        today: Date,
    ) -> Result<Declaration, Refusal> {
        let mut next = self.unsigned()?;
        for id in requirements {
            let entry = self.entry(id)?;
            let Some(read) = answers.get(id) else { continue };
            let mut answer = read.clone();
            check_texts(&answer.description, &answer.deviation, &answer.documentation)?;
            answer.evidence.retain(|evidence| self.product.evidence_item(evidence).is_some());
            answer.origin = AnswerOrigin::Imported { file: file.to_owned() };
            answer.answered_on = answer.answered_on.or(Some(today));
            if answer.text_hash.is_empty() {
                answer.text_hash.clone_from(&entry.text_hash);
            }
            next.answers.insert(id.clone(), answer);
        }
        Ok(next)
    }

    /// The declaration with a named person behind it.
    pub fn signed(
        &self,
        name: &str,
        role: &str,
        statement: &str,
        today: Date,
    ) -> Result<Declaration, Refusal> {
        let mut next = self.unsigned()?;
        if !self.list.entries.iter().any(|entry| self.answer(&entry.id).is_some()) {
            return Err(Refusal::NothingAnswered);
        }
        within("statement", statement, TEXT_LIMIT)?;
        let statement = statement.trim().to_owned();
        if statement.is_empty() {
            return Err(Refusal::Blank { field: "statement" });
        }
        let mut sign_off = SignOff {
            name: super::refusal::named("name", name)?,
            role: super::refusal::named("role", role)?,
            date: today,
            statement,
            checksum: String::new(),
        };
        sign_off.checksum = checksum(&next, &sign_off);
        next.sign_off = Some(sign_off);
        Ok(next)
    }

    /// The declaration as a draft again.
    pub fn sign_off_withdrawn(&self) -> Result<Declaration, Refusal> {
        let mut next = self.clone();
        next.sign_off.take().ok_or(Refusal::NotSigned)?;
        Ok(next)
    }

    /// Checks a declaration that comes from elsewhere: what it names must exist, and nothing is beyond the limits. What a
    /// person may look into (a planned answer without a date, evidence that is gone) is left to the review.
    pub fn check(&self, catalogue: &Catalogue) -> Result<(), Refusal> {
        self.product.check(catalogue)?;
        if self.list.entries.len() > LIST_LIMIT {
            return Err(Refusal::TooMany { what: "requirement", limit: LIST_LIMIT });
        }
        let ids: BTreeSet<&RequirementId> = self.list.entries.iter().map(|entry| &entry.id).collect();
        if ids.len() < self.list.entries.len() {
            return Err(Refusal::Twice { what: "requirement" });
        }
        for (id, answer) in &self.answers {
            if !ids.contains(id) {
                return Err(Refusal::unknown("requirement", id.as_str()));
            }
            check_texts(&answer.description, &answer.deviation, &answer.documentation)?;
        }
        Ok(())
    }

    fn unsigned(&self) -> Result<Declaration, Refusal> {
        if self.sign_off.is_some() { Err(Refusal::Signed) } else { Ok(self.clone()) }
    }

    fn entry(&self, id: &RequirementId) -> Result<&crate::list::Entry, Refusal> {
        let found = self.list.entries.iter().find(|entry| entry.id == *id);
        found.ok_or_else(|| Refusal::unknown("requirement", id.as_str()))
    }

    /// What a person has said of a requirement so far.
    fn given(&self, id: &RequirementId) -> GivenAnswer {
        self.answers.get(id).map(GivenAnswer::from).unwrap_or_default()
    }

    fn set_value(
        &mut self,
        id: &RequirementId,
        value: Option<AnswerValue>,
        planned: Option<Date>,
        today: Date,
    ) -> Result<(), Refusal> {
        if value.is_none() {
            self.entry(id)?;
            self.answers.remove(id);
            return Ok(());
        }
        let before = self.given(id);
        // A date goes with the plan it was given for.
        let keeps_date = matches!(value, Some(AnswerValue::Planned | AnswerValue::Partly));
        let planned = if keeps_date { planned.or(before.planned) } else { None };
        self.give(id, &GivenAnswer { value, planned, ..before }, today)
    }

    fn give(&mut self, id: &RequirementId, given: &GivenAnswer, today: Date) -> Result<(), Refusal> {
        let text_hash = self.entry(id)?.text_hash.clone();
        let mut given = given.clone();
        for text in [&mut given.description, &mut given.deviation, &mut given.documentation] {
            *text = text.trim().to_owned();
        }
        check_texts(&given.description, &given.deviation, &given.documentation)?;
        check_dates(id, &given)?;
        for evidence in &given.evidence {
            // What is gone from the library may stay in an answer until it is taken out, and say so.
            let stays = self.answers.get(id).is_some_and(|answer| answer.evidence.contains(evidence));
            if !stays && self.product.evidence_item(evidence).is_none() {
                return Err(Refusal::unknown("evidence", evidence.as_str()));
            }
        }
        if given == GivenAnswer::default() {
            self.answers.remove(id);
            return Ok(());
        }
        if self.answers.get(id).map(GivenAnswer::from).as_ref() == Some(&given) {
            // Saying the same again confirms it: it is answered today, to the text as it stands.
            if let Some(answer) = self.answers.get_mut(id) {
                answer.answered_on = Some(today);
                answer.text_hash = text_hash;
            }
            return Ok(());
        }
        let GivenAnswer { value, description, deviation, planned, evidence, documentation, responsibility } =
            given;
        let answer = Answer {
            value,
            description,
            deviation,
            planned,
            evidence,
            documentation,
            responsibility,
            text_hash,
            origin: AnswerOrigin::Given,
            answered_on: Some(today),
        };
        self.answers.insert(id.clone(), answer);
        Ok(())
    }
}

impl From<&Answer> for GivenAnswer {
    fn from(answer: &Answer) -> Self {
        GivenAnswer {
            value: answer.value,
            description: answer.description.clone(),
            deviation: answer.deviation.clone(),
            planned: answer.planned,
            evidence: answer.evidence.clone(),
            documentation: answer.documentation.clone(),
            responsibility: answer.responsibility,
        }
    }
}

fn check_texts(description: &str, deviation: &str, documentation: &str) -> Result<(), Refusal> {
    within("description", description, TEXT_LIMIT)?;
    within("deviation", deviation, TEXT_LIMIT)?;
    within("documentation", documentation, TEXT_LIMIT)
}

fn check_dates(id: &RequirementId, given: &GivenAnswer) -> Result<(), Refusal> {
    let requirement = id.clone();
    match (given.value, given.planned) {
        (Some(AnswerValue::Planned), None) => Err(Refusal::PlannedWithoutDate { requirement }),
        (Some(AnswerValue::Planned | AnswerValue::Partly) | None, Some(date))
            if !(2000..=2100).contains(&date.year()) =>
        {
            Err(Refusal::UnlikelyDate { requirement, date })
        }
        (Some(AnswerValue::Met | AnswerValue::NotMet | AnswerValue::NotRelevant), Some(_)) => {
            Err(Refusal::DateWithoutPlan { requirement })
        }
        _ => Ok(()),
    }
}
