//! One cell of the matrix in full, and the follow-up questions.

use super::overview::{day, product};
use super::{requirement, submission_id};
use crate::App;
use crate::error::AppError;
use crate::wire::evaluation::EvaluationRequest;
use crate::wire::evaluation::frameworks::BesideView;
use crate::wire::evaluation::matrix::{
    CellDetail, CellFinding, CellRequest, CellRequirement, Claim, ClaimedEvidence, EarlierClaim, FollowUp,
    FollowUpQuestion, FollowUps, OtherAnswer, VendorFollowUps,
};
use domain::Date;
use domain::evaluation::{
    Evaluation, Finding, FindingKind, Submission, claimed_evidence, finding_sentence, findings,
    proposed_question, proposed_questions, says_the_same, vendor_name,
};
use domain::ids::RequirementId;
use domain::list::Entry;
use domain::text::Language;
use domain::words::{EvaluationWords, Words};

impl App {
    /// One vendor's answer to one requirement, with all there is to know about it.
    ///
    /// # Errors
    /// There is no such evaluation, submission or requirement.
    pub fn evaluation_cell(&self, request: CellRequest) -> Result<CellDetail, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let language = request.language;
        let submission = evaluation
            .submission(&submission_id(&request.submission))
            .ok_or_else(|| AppError::not_found("submission", &request.submission))?;
        let id = requirement(&request.requirement);
        let entry = evaluation
            .list
            .entries
            .iter()
            .find(|entry| entry.id == id)
            .ok_or_else(|| AppError::not_found("requirement", &request.requirement))?;
        let day = day(&evaluation, self.today());
        let found: Vec<Finding> = findings(&evaluation, day)
            .into_iter()
            .filter(|finding| finding.requirement == id)
            .filter(|finding| finding.submission.as_ref().is_none_or(|one| *one == submission.id))
            .collect();
        let about: Vec<&Finding> = found.iter().collect();
        let proposed = proposed_question(entry, &about, &self.catalogue, evaluation.list.language);
        let answer = submission.declaration.answers.get(&id);
        Ok(CellDetail {
            submission: submission.id.to_string(),
            vendor: vendor_name(submission),
            product: product(submission),
            requirement: self.asked(entry, language),
            claim: claim(submission, &id, day),
            altered: submission.altered.iter().find(|altered| altered.id == id).cloned(),
            findings: found
                .iter()
                .map(|finding| CellFinding {
                    kind: finding.kind,
                    title: EvaluationWords::of(language).kind(finding.kind).to_owned(),
                    sentence: finding_sentence(&evaluation, finding, entry, language),
                    detail: finding.detail.clone(),
                })
                .collect(),
            others: others(&evaluation, submission, &id),
            earlier: evaluation
                .earlier(&submission.id)
                .into_iter()
                .map(|one| EarlierClaim {
                    submission: one.id.to_string(),
                    file_name: one.file_name.clone(),
                    received_at: one.received_at.clone(),
                    claim: claim(one, &id, day),
                    verdict: evaluation.verdict(&one.id, &id).cloned(),
                    changed: !says_the_same(one.declaration.answers.get(&id), answer),
                })
                .collect(),
            verdict: evaluation.verdict(&submission.id, &id).cloned(),
            follow_up: follow_up(&evaluation, submission, &id, proposed),
            beside: self.beside(&evaluation, submission, &id),
        })
    }

    /// What was asked, with the catalogue's help for reading the answer.
    fn asked(&self, entry: &Entry, language: Language) -> CellRequirement {
        let good_answer = self
            .catalogue
            .requirement(&entry.id)
            .and_then(|record| record.guidance.good_answer.as_ref())
            .map(|text| text.get(language).to_owned());
        CellRequirement {
            id: entry.id.to_string(),
            number: entry.number.clone(),
            title: entry.title.clone(),
            text: entry.text.clone(),
            theme: entry.theme_name.clone(),
            set_name: entry.set_name.clone(),
            role: entry.role,
            level: entry.level,
            fulfilment: entry.fulfilment.clone(),
            fulfilment_words: Words::of(language).fulfilment(&entry.fulfilment),
            documentation: entry.documentation.clone(),
            confidence: entry.confidence,
            good_answer: good_answer.unwrap_or_default(),
        }
    }

    fn beside(&self, evaluation: &Evaluation, one: &Submission, id: &RequirementId) -> Vec<BesideView> {
        let stands = evaluation.beside.get(&one.id).and_then(|all| all.get(id));
        let title = |framework: &str| {
            let known = self.catalogue.frameworks.iter().find(|known| known.id == framework);
            known.map_or_else(|| framework.to_owned(), |known| known.title.clone())
        };
        stands
            .into_iter()
            .map(|beside| BesideView {
                framework: title(&beside.framework),
                relation: beside.relation,
                places: beside.places.clone(),
                text: beside.text.clone(),
            })
            .collect()
    }

    /// Follow-up questions to every vendor that counts, in the language of the list.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn follow_ups(&self, request: EvaluationRequest) -> Result<FollowUps, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        let found = findings(&evaluation, day(&evaluation, self.today()));
        let vendors = evaluation.current().map(|one| self.vendor_questions(&evaluation, one, &found));
        Ok(FollowUps { vendors: vendors.collect() })
    }

    fn vendor_questions(
        &self,
        evaluation: &Evaluation,
        one: &Submission,
        found: &[Finding],
    ) -> VendorFollowUps {
        let mut proposed =
            proposed_questions(evaluation, &one.id, found, &self.catalogue, evaluation.list.language);
        let reworded = evaluation.follow_ups.get(&one.id);
        let questions = evaluation.list.entries.iter().filter_map(|entry| {
            let of_entry = proposed.remove(&entry.id);
            if of_entry.is_none() && reworded.is_none_or(|all| !all.contains_key(&entry.id)) {
                return None;
            }
            let mut kinds: Vec<FindingKind> = Vec::new();
            for finding in found {
                if finding.requirement == entry.id
                    && finding.submission.as_ref() == Some(&one.id)
                    && !kinds.contains(&finding.kind)
                {
                    kinds.push(finding.kind);
                }
            }
            Some(FollowUpQuestion {
                requirement: entry.id.to_string(),
                title: entry.title.clone(),
                kinds,
                follow_up: follow_up(evaluation, one, &entry.id, of_entry.unwrap_or_default()),
            })
        });
        VendorFollowUps {
            submission: one.id.to_string(),
            vendor: vendor_name(one),
            product: product(one),
            questions: questions.collect(),
        }
    }
}

fn follow_up(evaluation: &Evaluation, one: &Submission, id: &RequirementId, proposed: String) -> FollowUp {
    let reworded = evaluation.follow_ups.get(&one.id).and_then(|all| all.get(id)).cloned();
    FollowUp { edited: reworded.is_some(), text: reworded.unwrap_or_else(|| proposed.clone()), proposed }
}

fn claim(one: &Submission, id: &RequirementId, day: Date) -> Claim {
    let answer = one.declaration.answers.get(id).cloned().unwrap_or_default();
    let evidence = claimed_evidence(one, &answer, day);
    Claim {
        value: answer.value,
        description: answer.description,
        deviation: answer.deviation,
        planned: answer.planned.map(|date| date.to_string()),
        responsibility: answer.responsibility,
        documentation: answer.documentation,
        evidence: evidence
            .into_iter()
            .map(|state| ClaimedEvidence {
                item: state.item,
                expired: state.expired,
                out_of_scope: state.out_of_scope,
            })
            .collect(),
    }
}

fn others(evaluation: &Evaluation, submission: &Submission, id: &RequirementId) -> Vec<OtherAnswer> {
    evaluation
        .current()
        .filter(|one| one.id != submission.id)
        .map(|one| OtherAnswer {
            submission: one.id.to_string(),
            vendor: vendor_name(one),
            answer: one.declaration.answer(id).and_then(|answer| answer.value),
            verdict: evaluation.verdict(&one.id, id).map(|verdict| verdict.outcome),
        })
        .collect()
}
