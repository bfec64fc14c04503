//! Kontroll: what stands between a procurement and its documents, as errors, warnings and hints.
//!
//! A finding carries a code, the place where it is mended and the facts of the case; the words stand in the interface.

mod wording;

pub use wording::{WordingFinding, wording_findings};

use crate::Date;
use crate::applicability::Verdict;
use crate::catalogue::{Catalogue, Lifecycle, ProcurementRole};
use crate::ids::RequirementId;
use crate::procurement::{Decision, Procurement, Selected, questions_that_matter, selection};
use crate::words::Words;
use serde::Serialize;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Severity {
    /// The documents cannot be sent out like this.
    Error,
    /// Something a complaint board could ask about.
    Warning,
    /// Something worth a look.
    Hint,
}

/// A step of the procurement, where a finding is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Step {
    /// Anskaffelsen.
    Procurement,
    /// Teknologiområde.
    Area,
    /// Kjennetegn.
    Facts,
    /// Krav.
    Requirements,
    /// Egne krav.
    Own,
    /// Rolle og svar.
    Terms,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FindingCode {
    /// No buyer is named.
    BuyerMissing,
    /// No organisation number is given.
    OrganisationNumberMissing,
    /// No area is chosen.
    AreaMissing,
    /// No delivery model is chosen.
    DeliveryMissing,
    /// Requirements wait for unanswered questions; `count` of them. An error when more wait than stand in the list.
    QuestionsOpen,
    /// Answers are the usual ones for the kind of purchase, and nobody has looked at them; `count` of them.
    UsualAnswers,
    /// The list is empty.
    ListEmpty,
    /// Requirements apply that nobody has decided about; `count` of them. They stand in the list.
    NotAssessed,
    /// Requirements were put off; `count` of them.
    PutOff,
    /// A requirement was included though it does not apply.
    IncludedButDoesNotApply,
    /// A requirement was included that is withdrawn.
    Withdrawn,
    /// The ground of a deviation no longer fits the norm level.
    GroundDoesNotFit,
    /// A requirement in the list is not verified; `count` of them.
    NotVerified,
    /// An absolute requirement demands no documentation.
    AbsoluteWithoutDocumentation,
    /// More than a quarter of the vendor's requirements are absolute; `count` of them.
    ManyAbsolute,
    /// The wording is vague; `detail` has the word.
    VagueWord,
    /// A standard or brand without «eller tilsvarende»; `detail` has the name.
    NameWithoutEquivalent,
    /// Two demands in one sentence; `detail` has the joint.
    TwoDemands,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is mended.
    pub step: Step,
    /// The requirement it is about.
    pub requirement: Option<RequirementId>,
    /// How many requirements it is about.
    pub count: usize,
    /// The word or name it is about.
    pub detail: String,
}

impl Finding {
    fn new(code: FindingCode, severity: Severity, step: Step) -> Self {
        Self { code, severity, step, requirement: None, count: 1, detail: String::new() }
    }

    fn about(mut self, requirement: &RequirementId) -> Self {
        self.requirement = Some(requirement.clone());
        self
    }

    fn counting(mut self, count: usize) -> Self {
        self.count = count;
        self
    }
}

/// Checks a procurement; errors first, then warnings, then hints, each in the order of the steps.
pub fn control(procurement: &Procurement, catalogue: &Catalogue, as_of: Date) -> Vec<Finding> {
    let selected = selection(procurement, catalogue, as_of);
    let mut findings = Vec::new();
    check_frame(procurement, &mut findings);
    check_questions(procurement, catalogue, &selected, as_of, &mut findings);
    check_decisions(&selected, as_of, &mut findings);
    check_roles(procurement, &selected, &mut findings);
    check_wording(procurement, &mut findings);
    if !selected.iter().any(|selected| selected.in_list) && procurement.own.is_empty() {
        findings.push(Finding::new(FindingCode::ListEmpty, Severity::Error, Step::Requirements));
    }
    findings.sort_by_key(|finding| (finding.severity, finding.step));
    findings
}

/// Whether the documents can be sent out: no finding is an error.
pub fn is_ready(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.severity != Severity::Error)
}

fn check_frame(procurement: &Procurement, findings: &mut Vec<Finding>) {
    if procurement.header.organisation.trim().is_empty() {
        findings.push(Finding::new(FindingCode::BuyerMissing, Severity::Warning, Step::Procurement));
    }
    if procurement.header.organisation_number.is_none() {
        findings.push(Finding::new(
            FindingCode::OrganisationNumberMissing,
            Severity::Hint,
            Step::Procurement,
        ));
    }
    if procurement.purchase.areas.is_empty() {
        findings.push(Finding::new(FindingCode::AreaMissing, Severity::Error, Step::Area));
    }
    if procurement.purchase.delivery.is_none() {
        findings.push(Finding::new(FindingCode::DeliveryMissing, Severity::Warning, Step::Area));
    }
}

fn check_questions(
    procurement: &Procurement,
    catalogue: &Catalogue,
    selected: &[Selected<'_>],
    as_of: Date,
    findings: &mut Vec<Finding>,
) {
    let waiting = selected
        .iter()
        .filter(|selected| {
            selected.within_width
                && !selected.in_list
                && selected.applicability.verdict == Verdict::NotDetermined
        })
        .count();
    let listed = selected.iter().filter(|selected| selected.in_list).count();
    if waiting > 0 && !questions_that_matter(procurement, catalogue, as_of).is_empty() {
        // A list that is mostly undecided looks finished and is not: calling it ready would mislead. Without an area that
        // is the error, and the questions come later.
        let area_known = !procurement.purchase.areas.is_empty();
        let severity = if area_known && waiting > listed { Severity::Error } else { Severity::Warning };
        findings.push(Finding::new(FindingCode::QuestionsOpen, severity, Step::Facts).counting(waiting));
    }
    if !procurement.usual.is_empty() {
        let finding = Finding::new(FindingCode::UsualAnswers, Severity::Warning, Step::Facts);
        findings.push(finding.counting(procurement.usual.len()));
    }
}

fn check_decisions(selected: &[Selected<'_>], as_of: Date, findings: &mut Vec<Finding>) {
    let undecided =
        selected.iter().filter(|selected| selected.in_list && selected.decision.is_none()).count();
    if undecided > 0 {
        let finding = Finding::new(FindingCode::NotAssessed, Severity::Hint, Step::Requirements);
        findings.push(finding.counting(undecided));
    }
    let put_off = selected.iter().filter(|selected| selected.decision == Some(&Decision::Later)).count();
    if put_off > 0 {
        let finding = Finding::new(FindingCode::PutOff, Severity::Warning, Step::Requirements);
        findings.push(finding.counting(put_off));
    }
    let unverified = selected
        .iter()
        .filter(|selected| selected.in_list)
        .filter(|selected| {
            selected.requirement.level_is_inferred()
                || selected.requirement.confidence() != crate::catalogue::Confidence::Verified
        })
        .count();
    if unverified > 0 {
        let finding = Finding::new(FindingCode::NotVerified, Severity::Hint, Step::Requirements);
        findings.push(finding.counting(unverified));
    }
    for selected in selected {
        let requirement = selected.requirement;
        let included = selected.decision == Some(&Decision::Include);
        if included && requirement.status_on(as_of) == Lifecycle::Withdrawn {
            let finding = Finding::new(FindingCode::Withdrawn, Severity::Warning, Step::Requirements);
            findings.push(finding.about(&requirement.id));
        } else if included && selected.applicability.verdict == Verdict::DoesNotApply {
            let finding =
                Finding::new(FindingCode::IncludedButDoesNotApply, Severity::Hint, Step::Requirements);
            findings.push(finding.about(&requirement.id));
        }
        if let Some(Decision::LeaveOut { deviation }) = selected.decision
            && deviation.check(requirement.level()).is_err()
        {
            let finding = Finding::new(FindingCode::GroundDoesNotFit, Severity::Error, Step::Requirements);
            findings.push(finding.about(&requirement.id));
        }
    }
}

fn check_roles(procurement: &Procurement, selected: &[Selected<'_>], findings: &mut Vec<Finding>) {
    let listed = selected.iter().filter(|selected| selected.in_list);
    let from_catalogue = listed.map(|selected| {
        let requirement = selected.requirement;
        let terms = procurement.terms.get(&requirement.id).cloned().unwrap_or_default();
        let documented =
            !terms.documentation.as_ref().unwrap_or(&requirement.answer.expected_evidence).is_empty();
        (&requirement.id, terms.role.unwrap_or(requirement.role), documented)
    });
    let own = procurement.own.iter().map(|own| {
        let terms = procurement.terms.get(&own.id).cloned().unwrap_or_default();
        let documented = terms.documentation.is_some_and(|evidence| !evidence.is_empty());
        (&own.id, terms.role.unwrap_or(own.role), documented)
    });
    let all: Vec<(&RequirementId, ProcurementRole, bool)> = from_catalogue.chain(own).collect();
    let absolute: Vec<_> =
        all.iter().filter(|(_, role, _)| *role == ProcurementRole::AbsoluteRequirement).collect();
    for (id, _, documented) in &absolute {
        if !documented {
            let finding =
                Finding::new(FindingCode::AbsoluteWithoutDocumentation, Severity::Warning, Step::Terms);
            findings.push(finding.about(id));
        }
    }
    if absolute.len() >= 5 && absolute.len() * 4 > all.len() {
        let finding = Finding::new(FindingCode::ManyAbsolute, Severity::Hint, Step::Terms);
        findings.push(finding.counting(absolute.len()));
    }
}

/// Only what the buyer wrote is checked: its own requirements and its adapted wording.
fn check_wording(procurement: &Procurement, findings: &mut Vec<Finding>) {
    let words = Words::of(procurement.header.language);
    let own = procurement.own.iter().map(|own| (&own.id, &own.text, Step::Own));
    let adapted = procurement.adapted.iter().map(|(id, text)| (id, text, Step::Requirements));
    for (id, text, step) in own.chain(adapted) {
        for found in wording_findings(text, words.language) {
            let (code, detail) = match found {
                WordingFinding::Vague(word) => (FindingCode::VagueWord, word),
                WordingFinding::NameWithoutEquivalent(name) => (FindingCode::NameWithoutEquivalent, name),
                WordingFinding::TwoDemands(joint) => (FindingCode::TwoDemands, joint),
            };
            let mut finding = Finding::new(code, Severity::Hint, step).about(id);
            finding.detail = detail;
            findings.push(finding);
        }
    }
}
