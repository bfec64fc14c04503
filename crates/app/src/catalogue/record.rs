//! Everything about one requirement.

use crate::App;
use crate::error::AppError;
use crate::import::number_view;
use crate::lookup::requirement_id;
use crate::wire::Named;
use crate::wire::catalogue::{
    FrameworkView, LevelView, PeriodView, RelatedView, RequirementRequest, RequirementView, SourceView,
};
use domain::catalogue::Requirement;
use domain::ids::RequirementId;
use domain::procurement::{Procurement, selection};
use domain::text::{Language, LocalText};

impl App {
    /// Everything about one requirement.
    ///
    /// # Errors
    /// There is no such requirement.
    pub fn requirement(&self, request: RequirementRequest) -> Result<RequirementView, AppError> {
        let id = requirement_id(&request.id);
        let requirement =
            self.catalogue.requirement(&id).ok_or_else(|| AppError::not_found("requirement", &request.id))?;
        self.record(requirement, request.language)
    }

    fn record(&self, requirement: &Requirement, language: Language) -> Result<RequirementView, AppError> {
        let catalogue = &self.catalogue;
        let set = catalogue.set(&requirement.set);
        let guidance = &requirement.guidance;
        let text = |text: &Option<LocalText>| text.as_ref().map(|text| text.get(language).to_owned());
        let set_word = |word: fn(&domain::catalogue::RequirementSet) -> &LocalText| {
            set.map(|set| word(set).get(language).to_owned()).unwrap_or_default()
        };
        Ok(RequirementView {
            id: requirement.id.to_string(),
            set: requirement.set.to_string(),
            set_title: set_word(|set| &set.title),
            set_short: set_word(|set| &set.short),
            set_version: set.map(|set| set.version.clone()).unwrap_or_default(),
            number: requirement.number.clone(),
            imported_number: self.numbers()?.get(&requirement.id).map(number_view),
            title: requirement.title.get(language).to_owned(),
            text: requirement.text.get(language).to_owned(),
            text_language: requirement.text.shown_in(language),
            rationale: text(&requirement.rationale),
            when: text(&guidance.when),
            good_answer: text(&guidance.good_answer),
            follow_up: text(&guidance.follow_up),
            help_language: guidance.when.as_ref().map_or(Language::Nb, |text| text.shown_in(language)),
            theme: requirement.theme.to_string(),
            theme_name: catalogue
                .theme(&requirement.theme)
                .map_or_else(|| requirement.theme.to_string(), |theme| theme.name.get(language).to_owned()),
            layer: requirement.interoperability_layer,
            lifecycle: requirement.status_on(self.today()),
            periods: requirement
                .status
                .iter()
                .map(|period| PeriodView {
                    value: period.value,
                    from: period.from.map(|from| from.to_string()),
                })
                .collect(),
            level: requirement.level(),
            level_inferred: requirement.level_is_inferred(),
            levels: requirement
                .levels
                .iter()
                .map(|level| LevelView {
                    target: catalogue.organisation(&level.target).map_or_else(
                        || level.target.to_string(),
                        |target| target.name.get(language).to_owned(),
                    ),
                    action: level.action,
                    level: level.level,
                    basis: level.basis.clone(),
                    inferred: level.inferred,
                })
                .collect(),
            legal_basis: requirement.legal_basis.clone(),
            responsibility: requirement.responsibility.default,
            role: requirement.role,
            tier: requirement.tier,
            format: requirement.answer.format,
            evidence: requirement
                .answer
                .expected_evidence
                .iter()
                .filter_map(|kind| catalogue.evidence(kind))
                .map(|kind| kind.name.get(language).to_owned())
                .collect(),
            sources: requirement.sources.iter().map(|place| self.source_view(place)).collect(),
            confidence: requirement.confidence(),
            note: text(&requirement.note),
            related: self.titles(requirement.related.iter(), language),
            same_demand: self.titles(catalogue.equals(&requirement.id), language),
            approval_schemes: self.schemes(requirement, language),
            frameworks: self.frameworks(requirement, language),
            used_in: self.used_in(requirement)?,
        })
    }

    fn titles<'a>(
        &self,
        ids: impl Iterator<Item = &'a RequirementId>,
        language: Language,
    ) -> Vec<RelatedView> {
        ids.filter_map(|id| self.catalogue.requirement(id))
            .map(|related| RelatedView {
                id: related.id.to_string(),
                title: related.title.get(language).to_owned(),
            })
            .collect()
    }

    fn schemes(&self, requirement: &Requirement, language: Language) -> Vec<RelatedView> {
        let schemes = self.catalogue.approval_schemes.iter();
        schemes
            .filter(|scheme| requirement.approval_schemes.iter().any(|id| scheme.id.as_str() == id.as_str()))
            .map(|scheme| RelatedView {
                id: scheme.id.to_string(),
                title: scheme.name.get(language).to_owned(),
            })
            .collect()
    }

    fn frameworks(&self, requirement: &Requirement, language: Language) -> Vec<FrameworkView> {
        let frameworks = self.catalogue.frameworks.iter();
        frameworks
            .flat_map(|framework| {
                let places = framework.places.iter().filter(|place| place.requirement == requirement.id);
                places.map(|place| FrameworkView {
                    title: framework.title.clone(),
                    places: place.places.clone(),
                    kind: place.kind,
                    confidence: framework.confidence,
                    note: framework.note.get(language).to_owned(),
                })
            })
            .collect()
    }

    pub(super) fn source_view(&self, place: &domain::catalogue::SourcePlace) -> SourceView {
        let document = self.catalogue.source(&place.document);
        SourceView {
            document: document.map_or_else(|| place.document.to_string(), |document| document.title.clone()),
            publisher: document.map(|document| document.publisher.clone()).unwrap_or_default(),
            edition: document.and_then(|document| document.edition.clone()),
            place: place.place.clone(),
            address: place.address.clone().or_else(|| document.and_then(|document| document.address.clone())),
            read_on: place.read_on.to_string(),
            confidence: place.confidence,
        }
    }

    /// Procurements whose list holds the requirement.
    fn used_in(&self, requirement: &Requirement) -> Result<Vec<Named>, AppError> {
        let today = self.today();
        let mut used = Vec::new();
        let rows = self.store().all::<Procurement>()?;
        for row in rows {
            let Some(stored) = self.store().get(&row.id)? else { continue };
            let selected = selection(&stored.record, &self.catalogue, today);
            if selected.iter().any(|one| one.requirement.id == requirement.id && one.in_list) {
                used.push(Named { id: row.id.to_string(), name: row.name.clone(), help: String::new() });
            }
        }
        Ok(used)
    }
}
