//! Findings as sentences, and the questions they give rise to.

use super::{Evaluation, Finding, FindingKind, Outcome, Submission};
use crate::catalogue::Catalogue;
use crate::ids::{RequirementId, SubmissionId};
use crate::list::Entry;
use crate::text::Language;
use crate::words::{EvaluationWords, Words};
use std::collections::BTreeMap;

/// What of an altered text stands in a sentence, in characters.
const LONGEST_QUOTE: usize = 240;

/// A finding in a sentence of `language`.
pub fn finding_sentence(
    evaluation: &Evaluation,
    finding: &Finding,
    entry: &Entry,
    language: Language,
) -> String {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let submission = finding.submission.as_ref().and_then(|id| evaluation.submission(id));
    let refused = finding
        .submission
        .as_ref()
        .and_then(|id| evaluation.verdict(id, &entry.id))
        .is_some_and(|verdict| verdict.outcome == Outcome::NotAccepted);
    let template = match finding.kind {
        FindingKind::AbsoluteNotMet if refused => own.sentence_refused,
        FindingKind::PlannedTooLate if finding.detail.is_empty() => own.sentence_no_date,
        kind => own.sentences[kind as usize],
    };
    let vendors = || {
        let answered = evaluation.current().filter_map(|one| {
            let value = one.declaration.answer(&entry.id)?.value?;
            Some(format!("{} «{}»", vendor_name(one), words.answer(value)))
        });
        answered.collect::<Vec<_>>().join(", ")
    };
    let text = template
        .replace("{by}", &words.fulfilment(&entry.fulfilment))
        .replace("{answer}", &answer_words(submission, &entry.id, language));
    // What comes from files is filled in last, so that nothing in it is taken for a place to fill.
    match finding.kind {
        FindingKind::Differs => text.replace("{vendors}", &vendors()),
        kind => text.replace("{detail}", &detail_words(kind, &finding.detail, words)),
    }
}

/// The detail of a finding as a person reads it: dates in words.
fn detail_words(kind: FindingKind, detail: &str, words: &Words) -> String {
    let in_words = |text: &str| match text.parse::<crate::Date>() {
        Ok(date) => words.date(date),
        Err(_) => text.to_owned(),
    };
    match kind {
        FindingKind::TextAltered => shortened(detail),
        FindingKind::PlannedTooLate => in_words(detail),
        FindingKind::EvidenceExpired => match detail.rsplit_once("; ") {
            Some((title, date)) => format!("{title}, {} {}", words.evidence_valid_until, in_words(date)),
            None => detail.to_owned(),
        },
        FindingKind::EvidenceOutOfScope => match detail.rsplit_once("; ") {
            Some((title, versions)) => format!("{title}, {} {versions}", words.evidence_version),
            None => detail.to_owned(),
        },
        _ => detail.to_owned(),
    }
}

/// A sentence holds the beginning of a long text; the whole of it stands in the finding.
fn shortened(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded.chars().count() <= LONGEST_QUOTE {
        return folded;
    }
    let kept: String = folded.chars().take(LONGEST_QUOTE).collect();
    format!("{}…", kept.trim_end())
}

fn answer_words(submission: Option<&Submission>, id: &RequirementId, language: Language) -> String {
    let value = submission.and_then(|one| one.declaration.answer(id)).and_then(|answer| answer.value);
    let words = value.map(|value| Words::of(language).answer(value));
    words.unwrap_or(EvaluationWords::of(language).no_answer).to_owned()
}

/// Name of the vendor, with the product where the same vendor offers several.
pub fn vendor_name(submission: &Submission) -> String {
    submission.declaration.product.supplier.name.trim().to_owned()
}

/// The question the program proposes about one answer: first what the findings call for, then what the catalogue's
/// guidance asks of a vague answer. Empty when nothing was found.
pub fn proposed_question(
    entry: &Entry,
    found: &[&Finding],
    catalogue: &Catalogue,
    language: Language,
) -> String {
    let (words, own) = (Words::of(language), EvaluationWords::of(language));
    let mut parts: Vec<String> = Vec::new();
    for finding in found.iter().filter(|finding| finding.submission.is_some()) {
        // A plan that comes too late for an absolute requirement is one question, not two.
        if finding.kind == FindingKind::PlannedTooLate
            && found.iter().any(|other| other.kind == FindingKind::AbsoluteNotMet)
        {
            continue;
        }
        let question = own.questions[finding.kind as usize]
            .replace("{by}", &words.fulfilment(&entry.fulfilment))
            .replace("{detail}", &detail_words(finding.kind, &finding.detail, words));
        if !question.is_empty() && !parts.contains(&question) {
            parts.push(question);
        }
    }
    if !parts.is_empty()
        && let Some(requirement) = catalogue.requirement(&entry.id)
        && let Some(guidance) = &requirement.guidance.follow_up
        && guidance.has(language)
    {
        parts.push(guidance.get(language).to_owned());
    }
    parts.join(" ")
}

/// Questions about the answers of one vendor: what is proposed, by requirement.
pub fn proposed_questions(
    evaluation: &Evaluation,
    submission: &SubmissionId,
    found: &[Finding],
    catalogue: &Catalogue,
    language: Language,
) -> BTreeMap<RequirementId, String> {
    let mut by_requirement: BTreeMap<&RequirementId, Vec<&Finding>> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.submission.as_ref() == Some(submission)) {
        by_requirement.entry(&finding.requirement).or_default().push(finding);
    }
    let entries = evaluation.list.entries.iter();
    entries
        .filter_map(|entry| {
            let of_entry = by_requirement.get(&entry.id)?;
            let question = proposed_question(entry, of_entry, catalogue, language);
            (!question.is_empty()).then(|| (entry.id.clone(), question))
        })
        .collect()
}
