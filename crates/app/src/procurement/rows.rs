//! The list of a procurement, row by row, and one row with everything about it.

use super::log_line;
use crate::App;
use crate::error::AppError;
use crate::lookup::requirement_id;
use crate::wire::catalogue::{RequirementRequest, VerdictView};
use crate::wire::procurement::{Row, RowDetail, RowDetailRequest, Rows, RowsRequest};
use domain::applicability::Verdict;
use domain::catalogue::{Confidence, Lifecycle, NormLevel, Responsibility, Tier};
use domain::ids::ThemeId;
use domain::procurement::{OwnRequirement, Procurement, Selected, Terms, required_ground, selection};
use domain::text::Language;
use domain::words::Words;

impl App {
    /// The list of a procurement: what is put before the buyer, or with `all` the whole catalogue seen from it.
    ///
    /// # Errors
    /// There is no such procurement.
    pub fn rows(&self, request: RowsRequest) -> Result<Rows, AppError> {
        let procurement = self.stored(&request.id)?.record;
        let mut rows: Vec<Row> = selection(&procurement, &self.catalogue, self.today())
            .iter()
            .filter(|selected| request.all || selected.is_offered())
            .map(|selected| self.row(selected, &procurement, request.language))
            .collect();
        rows.extend(procurement.own.iter().map(|own| self.own_row(own, &procurement, request.language)));
        // Stable, so that own requirements follow those of the catalogue within a theme.
        rows.sort_by_key(|row| self.catalogue.theme_order(&ThemeId::new(row.theme.as_str())));
        Ok(Rows { rows })
    }

    /// One requirement in a procurement, with what the catalogue knows and what was decided before.
    ///
    /// # Errors
    /// There is no such procurement or requirement.
    pub fn row_detail(&self, request: RowDetailRequest) -> Result<RowDetail, AppError> {
        let procurement = self.stored(&request.id)?.record;
        let id = requirement_id(&request.requirement);
        let all = selection(&procurement, &self.catalogue, self.today());
        let selected = all
            .iter()
            .find(|selected| selected.requirement.id == id)
            .ok_or_else(|| AppError::not_found("requirement", &request.requirement))?;
        let requirement = self.requirement(RequirementRequest {
            id: request.requirement.clone(),
            language: request.language,
        })?;
        let history = self
            .store()
            .log(&procurement.id)?
            .into_iter()
            .filter(|entry| entry.subject.split(' ').any(|subject| subject == request.requirement))
            .map(log_line)
            .collect();
        Ok(RowDetail { row: self.row(selected, &procurement, request.language), requirement, history })
    }

    fn row(&self, selected: &Selected<'_>, procurement: &Procurement, language: Language) -> Row {
        let requirement = selected.requirement;
        // Title and text are shown as they will stand in the documents; explanations in the reader's language.
        let documents = procurement.header.language;
        let original = requirement.text.get(documents);
        let adapted = procurement.adapted.get(&requirement.id);
        let terms = procurement.terms.get(&requirement.id).cloned().unwrap_or_default();
        let evidence = terms.documentation.as_ref().unwrap_or(&requirement.answer.expected_evidence);
        let set = self.catalogue.set(&requirement.set);
        Row {
            id: requirement.id.to_string(),
            set: requirement.set.to_string(),
            set_short: set
                .map_or_else(|| requirement.set.to_string(), |set| set.short.get(language).to_owned()),
            number: requirement.number.clone(),
            title: requirement.title.get(documents).to_owned(),
            text: adapted.cloned().unwrap_or_else(|| original.to_owned()),
            original: adapted.map(|_| original.to_owned()),
            text_language: match adapted {
                Some(_) => documents,
                None => requirement.text.shown_in(documents),
            },
            verdict: VerdictView {
                verdict: selected.applicability.verdict,
                reasons: Words::of(language).reasons(&selected.applicability, &self.catalogue),
                depends_on: selected
                    .applicability
                    .depends_on
                    .iter()
                    .map(|question| question.code().to_owned())
                    .collect(),
            },
            level: requirement.level(),
            level_inferred: requirement.level_is_inferred(),
            required_ground: required_ground(requirement.level()),
            theme: requirement.theme.to_string(),
            tier: requirement.tier,
            lifecycle: requirement.status_on(self.today()),
            responsibility: requirement.responsibility.under(procurement.purchase.delivery.as_ref()),
            confidence: requirement.confidence(),
            decision: selected.decision.cloned(),
            merged_into: selected.merged_into.map(ToString::to_string),
            in_list: selected.in_list,
            offered: selected.is_offered(),
            role: terms.role.unwrap_or(requirement.role),
            suggested_role: requirement.role,
            fulfilment: terms.fulfilment.clone().unwrap_or_default(),
            documentation: evidence.iter().map(ToString::to_string).collect(),
            format: terms.format.unwrap_or(requirement.answer.format),
            weight: terms.weight,
            terms_changed: terms != Terms::default(),
        }
    }

    /// An own requirement is in the list because the buyer wrote it; there is nothing to decide about it.
    fn own_row(&self, own: &OwnRequirement, procurement: &Procurement, language: Language) -> Row {
        let terms = procurement.terms.get(&own.id).cloned().unwrap_or_default();
        let evidence = terms.documentation.clone().unwrap_or_default();
        Row {
            id: own.id.to_string(),
            set: "own".to_owned(),
            set_short: Words::of(language).own_requirement.to_owned(),
            number: None,
            title: own.title.clone(),
            text: own.text.clone(),
            original: None,
            text_language: procurement.header.language,
            verdict: VerdictView { verdict: Verdict::Applies, reasons: Vec::new(), depends_on: Vec::new() },
            // No norm stands behind it, and none is shown for the set `own`.
            level: NormLevel::Guide,
            level_inferred: false,
            required_ground: required_ground(NormLevel::Guide),
            theme: own.theme.to_string(),
            tier: Tier::Core,
            lifecycle: Lifecycle::InForce,
            responsibility: Responsibility::Supplier,
            confidence: Confidence::Verified,
            decision: None,
            merged_into: None,
            in_list: true,
            offered: false,
            role: terms.role.unwrap_or(own.role),
            suggested_role: own.role,
            fulfilment: terms.fulfilment.clone().unwrap_or_default(),
            documentation: evidence.iter().map(ToString::to_string).collect(),
            format: terms.format.unwrap_or(own.format),
            weight: terms.weight,
            terms_changed: terms != Terms::default(),
        }
    }
}
