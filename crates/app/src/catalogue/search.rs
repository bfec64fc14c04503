//! Search and facets. The words are found by the index; narrowing and counting happen here.

use crate::App;
use crate::error::AppError;
use crate::lock;
use crate::wire::catalogue::{CatalogueFilter, Facet, FacetValue, Hit, Search, SearchAnswer, SnippetPiece};
use domain::applicability::Condition;
use domain::catalogue::{Catalogue, InteroperabilityLayer, NormLevel, Requirement};
use domain::text::Language;
use store::search::SearchIndex;

/// Most hits that a search answers with at once.
const MOST_HITS: usize = 2_000;

impl App {
    /// Searches the catalogue; an empty query lists it in its own order.
    ///
    /// # Errors
    /// The index is out of order.
    pub fn search(&self, request: Search) -> Result<SearchAnswer, AppError> {
        let found = self.found(&request.query, request.language)?;
        let narrowed: Vec<&(&Requirement, Vec<SnippetPiece>)> = found
            .iter()
            .filter(|(requirement, _)| passes(requirement, &request.filter, None, &self.catalogue))
            .collect();
        let hits = narrowed
            .iter()
            .skip(request.offset)
            .take(request.limit.min(MOST_HITS))
            .map(|(requirement, snippet)| self.hit(requirement, snippet.clone(), request.language))
            .collect();
        Ok(SearchAnswer { total: narrowed.len(), hits, facets: self.facets(&found, &request.filter) })
    }

    fn found(
        &self,
        query: &str,
        language: Language,
    ) -> Result<Vec<(&Requirement, Vec<SnippetPiece>)>, AppError> {
        if query.trim().is_empty() {
            let plain = |requirement: &Requirement| {
                vec![SnippetPiece { text: requirement.text.get(language).to_owned(), matched: false }]
            };
            return Ok(self.catalogue.requirements.iter().map(|one| (one, plain(one))).collect());
        }
        let mut index = lock(&self.search_index);
        let index = match index.as_mut() {
            Some(index) => index,
            None => index.insert(SearchIndex::build(&self.catalogue)?),
        };
        let hits = index.search(query, language, MOST_HITS)?;
        Ok(hits
            .into_iter()
            .filter_map(|hit| {
                let requirement = self.catalogue.requirement(&hit.requirement)?;
                let pieces = hit.snippet.into_iter();
                let pieces = pieces.map(|piece| SnippetPiece { text: piece.text, matched: piece.matched });
                Some((requirement, pieces.collect()))
            })
            .collect())
    }

    fn hit(&self, requirement: &Requirement, snippet: Vec<SnippetPiece>, language: Language) -> Hit {
        let set = self.catalogue.set(&requirement.set);
        Hit {
            id: requirement.id.to_string(),
            set: requirement.set.to_string(),
            set_short: set.map(|set| set.short.get(language).to_owned()).unwrap_or_default(),
            number: requirement.number.clone(),
            title: requirement.title.get(language).to_owned(),
            snippet,
            theme: requirement.theme.to_string(),
            level: requirement.level(),
            level_inferred: requirement.level_is_inferred(),
            confidence: requirement.confidence(),
            tier: requirement.tier,
        }
    }

    /// For each property the values that occur, counted among what every *other* property lets through: so a reader
    /// sees what choosing one more value would add.
    fn facets(&self, found: &[(&Requirement, Vec<SnippetPiece>)], filter: &CatalogueFilter) -> Vec<Facet> {
        Property::ALL
            .iter()
            .map(|property| {
                let passing: Vec<&Requirement> = found
                    .iter()
                    .map(|(requirement, _)| *requirement)
                    .filter(|requirement| passes(requirement, filter, Some(*property), &self.catalogue))
                    .collect();
                let values = property
                    .values(&self.catalogue)
                    .into_iter()
                    .map(|id| {
                        let count = passing
                            .iter()
                            .filter(|requirement| property.holds(requirement, &id, &self.catalogue))
                            .count();
                        FacetValue { id, count }
                    })
                    .filter(|value| value.count > 0)
                    .collect();
                Facet { key: property.key().to_owned(), values }
            })
            .collect()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Property {
    Sets,
    Themes,
    Levels,
    Confidences,
    Areas,
    Layers,
}

impl Property {
    const ALL: [Property; 6] = [
        Property::Sets,
        Property::Themes,
        Property::Levels,
        Property::Confidences,
        Property::Areas,
        Property::Layers,
    ];

    fn key(self) -> &'static str {
        match self {
            Property::Sets => "sets",
            Property::Themes => "themes",
            Property::Levels => "levels",
            Property::Confidences => "confidences",
            Property::Areas => "areas",
            Property::Layers => "layers",
        }
    }

    fn values(self, catalogue: &Catalogue) -> Vec<String> {
        match self {
            Property::Sets => catalogue.sets.iter().map(|set| set.id.to_string()).collect(),
            Property::Themes => catalogue.themes.iter().map(|theme| theme.id.to_string()).collect(),
            Property::Levels => NormLevel::ALL.iter().map(|level| level.code().to_owned()).collect(),
            Property::Confidences => {
                domain::catalogue::Confidence::ALL.iter().map(|word| word.code().to_owned()).collect()
            }
            Property::Areas => catalogue.areas.iter().map(|area| area.id.to_string()).collect(),
            Property::Layers => {
                InteroperabilityLayer::ALL.iter().map(|layer| layer.code().to_owned()).collect()
            }
        }
    }

    fn holds(self, requirement: &Requirement, value: &str, catalogue: &Catalogue) -> bool {
        match self {
            Property::Sets => requirement.set.as_str() == value,
            Property::Themes => requirement.theme.as_str() == value,
            Property::Levels => requirement.level().code() == value,
            Property::Confidences => requirement.confidence().code() == value,
            Property::Areas => may_concern(&requirement.applies_when, value, catalogue),
            Property::Layers => requirement.interoperability_layer.code() == value,
        }
    }
}

fn passes(
    requirement: &Requirement,
    filter: &CatalogueFilter,
    except: Option<Property>,
    catalogue: &Catalogue,
) -> bool {
    let levels: Vec<String> = filter.levels.iter().map(|level| level.code().to_owned()).collect();
    let confidences: Vec<String> = filter.confidences.iter().map(|word| word.code().to_owned()).collect();
    let layers: Vec<String> = filter.layers.iter().map(|layer| layer.code().to_owned()).collect();
    [
        (Property::Sets, &filter.sets),
        (Property::Themes, &filter.themes),
        (Property::Levels, &levels),
        (Property::Confidences, &confidences),
        (Property::Areas, &filter.areas),
        (Property::Layers, &layers),
    ]
    .into_iter()
    .filter(|(property, wanted)| Some(*property) != except && !wanted.is_empty())
    .all(|(property, wanted)| wanted.iter().any(|value| property.holds(requirement, value, catalogue)))
}

/// Whether the condition can hold for a purchase of this area alone, whatever the facts.
pub(super) fn may_concern(condition: &Condition, area: &str, catalogue: &Catalogue) -> bool {
    use domain::applicability::{Purchase, Truth};
    let purchase = Purchase { areas: [crate::lookup::area_id(area)].into(), ..Purchase::default() };
    condition.truth(&purchase, catalogue) != Truth::False
}
