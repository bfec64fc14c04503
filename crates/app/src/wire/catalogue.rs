//! The catalogue as it is browsed.

use super::import::ImportedNumberView;
use super::{Named, wire};
use domain::applicability::Verdict;
use domain::catalogue::{
    Action, AnswerFormat, Confidence, InteroperabilityLayer, Lifecycle, MappingKind, NormLevel,
    ProcurementRole, Responsibility, Tier,
};
use domain::text::Language;

wire! {
    /// Asks in a language.
    pub struct InLanguage {
        /// Language of the answer.
        pub language: Language,
    }

    /// The closed lists, in words.
    pub struct Vocabulary {
        /// Technology areas.
        pub areas: Vec<Named>,
        /// Delivery models.
        pub deliveries: Vec<Named>,
        /// Themes, in print order.
        pub themes: Vec<Named>,
        /// Requirement sets: short name, and full title as help.
        pub sets: Vec<Named>,
        /// Norm levels, strictest first; help says what leaving out costs.
        pub levels: Vec<Named>,
        /// Roles in a procurement.
        pub roles: Vec<Named>,
        /// Responsibilities.
        pub responsibilities: Vec<Named>,
        /// Confidences.
        pub confidences: Vec<Named>,
        /// Life cycle.
        pub lifecycles: Vec<Named>,
        /// Answer formats.
        pub formats: Vec<Named>,
        /// Kinds of evidence.
        pub evidence: Vec<Named>,
    }

    /// The requirement sets.
    pub struct Sets {
        /// In the order of the catalogue.
        pub sets: Vec<SetView>,
    }

    /// A requirement set.
    pub struct SetView {
        /// Identifier.
        pub id: String,
        /// Full title.
        pub title: String,
        /// Short name.
        pub short: String,
        /// What it is and whom it binds.
        pub description: String,
        /// Version of the published text.
        pub version: String,
        /// Who issued it.
        pub publisher: String,
        /// When it was published (ISO date).
        pub published: Option<String>,
        /// When it was read (ISO date).
        pub read_on: String,
        /// Number of requirements.
        pub records: usize,
        /// Of them, verified.
        pub verified: usize,
        /// Of them, secondary.
        pub secondary: usize,
        /// Of them, reconstructed.
        pub reconstructed: usize,
        /// Records complete in each language.
        pub languages: LanguageCounts,
        /// What changed, newest first.
        pub changelog: Vec<SetChangeView>,
    }

    /// An entry of a set's changelog.
    pub struct SetChangeView {
        /// The version that brought it.
        pub version: String,
        /// From when (ISO date).
        pub date: String,
        /// What changed.
        pub what: String,
        /// How many requirements it names; none means all of them.
        pub requirements: usize,
    }

    /// Number of records complete in each language.
    pub struct LanguageCounts {
        /// Bokmål.
        pub nb: usize,
        /// Nynorsk.
        pub nn: usize,
        /// English.
        pub en: usize,
    }

    /// How many requirements of each set can concern each area, by norm level.
    pub struct Coverage {
        /// One row a set.
        pub rows: Vec<CoverageRow>,
    }

    /// A set's row of the coverage picture.
    pub struct CoverageRow {
        /// Set.
        pub set: String,
        /// Cells in the order of the areas.
        pub cells: Vec<CoverageCell>,
    }

    /// How many requirements of a set can concern an area.
    pub struct CoverageCell {
        /// Area.
        pub area: String,
        /// In all.
        pub total: usize,
        /// By norm level, strictest first.
        pub levels: Vec<usize>,
    }

    /// What to look for; empty lists do not narrow.
    #[derive(Default)]
    pub struct CatalogueFilter {
        /// Sets.
        #[serde(default)]
        pub sets: Vec<String>,
        /// Themes.
        #[serde(default)]
        pub themes: Vec<String>,
        /// Norm levels.
        #[serde(default)]
        pub levels: Vec<NormLevel>,
        /// Confidences.
        #[serde(default)]
        pub confidences: Vec<Confidence>,
        /// Areas the requirement can apply to.
        #[serde(default)]
        pub areas: Vec<String>,
        /// Layers of interoperability.
        #[serde(default)]
        pub layers: Vec<InteroperabilityLayer>,
    }

    /// A search in the catalogue.
    pub struct Search {
        /// Words; empty lists everything.
        pub query: String,
        /// Language of the answer.
        pub language: Language,
        /// What to narrow by.
        #[serde(default)]
        pub filter: CatalogueFilter,
        /// Number of hits to pass over.
        #[serde(default)]
        pub offset: usize,
        /// Number of hits wanted.
        pub limit: usize,
    }

    /// The answer to a search.
    pub struct SearchAnswer {
        /// Number of hits in all.
        pub total: usize,
        /// Hits, best first.
        pub hits: Vec<Hit>,
        /// Counts to narrow by.
        pub facets: Vec<Facet>,
    }

    /// A hit.
    pub struct Hit {
        /// Identifier.
        pub id: String,
        /// Set.
        pub set: String,
        /// Short name of the set.
        pub set_short: String,
        /// The publisher's number.
        pub number: Option<String>,
        /// Title.
        pub title: String,
        /// Text around the words found.
        pub snippet: Vec<SnippetPiece>,
        /// Theme.
        pub theme: String,
        /// Norm level for a municipality.
        pub level: NormLevel,
        /// The level is inferred.
        pub level_inferred: bool,
        /// How sure we are.
        pub confidence: Confidence,
        /// Core or extended.
        pub tier: Tier,
    }

    /// A piece of a snippet.
    pub struct SnippetPiece {
        /// The words.
        pub text: String,
        /// They match the query.
        pub matched: bool,
    }

    /// Counts by the values of one property.
    pub struct Facet {
        /// `sets`, `themes`, `levels`, `confidences`, `areas` or `layers`.
        pub key: String,
        /// Values that occur, with counts.
        pub values: Vec<FacetValue>,
    }

    /// A value and how many hits have it.
    pub struct FacetValue {
        /// Identifier.
        pub id: String,
        /// Number of hits.
        pub count: usize,
    }

    /// Asks for one requirement.
    pub struct RequirementRequest {
        /// Identifier.
        pub id: String,
        /// Language of the answer.
        pub language: Language,
    }

    /// Everything about one requirement.
    pub struct RequirementView {
        /// Identifier.
        pub id: String,
        /// Set.
        pub set: String,
        /// Title of the set.
        pub set_title: String,
        /// Short name of the set.
        pub set_short: String,
        /// Version of the set.
        pub set_version: String,
        /// The publisher's number.
        pub number: Option<String>,
        /// An official number the user brought in.
        pub imported_number: Option<ImportedNumberView>,
        /// Title.
        pub title: String,
        /// The demand.
        pub text: String,
        /// Language title and text are in.
        pub text_language: Language,
        /// Why it exists.
        pub rationale: Option<String>,
        /// When to ask it.
        pub when: Option<String>,
        /// What a good answer contains.
        pub good_answer: Option<String>,
        /// A question to put to a vague answer.
        pub follow_up: Option<String>,
        /// Language the help texts are in.
        pub help_language: Language,
        /// Theme.
        pub theme: String,
        /// Name of the theme.
        pub theme_name: String,
        /// Layer of interoperability.
        pub layer: InteroperabilityLayer,
        /// Stage of life today.
        pub lifecycle: Lifecycle,
        /// Stages of life.
        pub periods: Vec<PeriodView>,
        /// Norm level for a municipality.
        pub level: NormLevel,
        /// The level is inferred.
        pub level_inferred: bool,
        /// Levels per target group and action.
        pub levels: Vec<LevelView>,
        /// Statutes and paragraphs.
        pub legal_basis: Vec<String>,
        /// Who must do it where nothing else is said.
        pub responsibility: Responsibility,
        /// Suggested role.
        pub role: ProcurementRole,
        /// Core or extended.
        pub tier: Tier,
        /// Shape of the answer.
        pub format: AnswerFormat,
        /// What should back the answer.
        pub evidence: Vec<String>,
        /// Where it stands.
        pub sources: Vec<SourceView>,
        /// How sure we are.
        pub confidence: Confidence,
        /// What a reader must know.
        pub note: Option<String>,
        /// Other requirements worth seeing.
        pub related: Vec<RelatedView>,
        /// Requirements of other sets that make the same demand.
        pub same_demand: Vec<RelatedView>,
        /// Approval schemes that can serve as evidence.
        pub approval_schemes: Vec<RelatedView>,
        /// Frameworks it corresponds to.
        pub frameworks: Vec<FrameworkView>,
        /// Procurements whose list holds it.
        pub used_in: Vec<Named>,
    }

    /// A framework a requirement corresponds to.
    pub struct FrameworkView {
        /// Title with edition.
        pub title: String,
        /// Clauses, controls or principles.
        pub places: Vec<String>,
        /// How the requirement relates to them.
        pub kind: MappingKind,
        /// How sure we are of the mapping.
        pub confidence: Confidence,
        /// What to be careful with.
        pub note: String,
    }

    /// A stage of life.
    pub struct PeriodView {
        /// What holds.
        pub value: Lifecycle,
        /// From this date (ISO).
        pub from: Option<String>,
    }

    /// A norm level.
    pub struct LevelView {
        /// Target group, in words.
        pub target: String,
        /// What they do.
        pub action: Action,
        /// How binding it is.
        pub level: NormLevel,
        /// Where it is stated.
        pub basis: Option<String>,
        /// It is inferred.
        pub inferred: bool,
    }

    /// A source.
    pub struct SourceView {
        /// Title.
        pub document: String,
        /// Who issued it.
        pub publisher: String,
        /// Version or date.
        pub edition: Option<String>,
        /// Section, annex or row.
        pub place: String,
        /// Address.
        pub address: Option<String>,
        /// When it was read (ISO date).
        pub read_on: String,
        /// How it was read.
        pub confidence: Confidence,
    }

    /// Another requirement.
    pub struct RelatedView {
        /// Identifier.
        pub id: String,
        /// Title.
        pub title: String,
    }

    /// Asks which questions a kind of purchase meets.
    pub struct QuestionsRequest {
        /// Areas.
        pub areas: Vec<String>,
        /// Delivery model.
        pub delivery: Option<String>,
        /// Language of the answer.
        pub language: Language,
    }

    /// Verdict of a requirement for a purchase, with its reasons.
    pub struct VerdictView {
        /// Verdict.
        pub verdict: Verdict,
        /// Sentences.
        pub reasons: Vec<String>,
        /// Identifiers of the open questions.
        pub depends_on: Vec<String>,
    }

    /// Kinds of purchases with their usual answers.
    pub struct TypicalPurchases {
        /// In the order of their files.
        pub purchases: Vec<TypicalPurchaseView>,
    }

    /// A kind of purchase with its usual answers.
    pub struct TypicalPurchaseView {
        /// Identifier.
        pub id: String,
        /// What is bought.
        pub name: String,
        /// What is assumed about it.
        pub description: String,
        /// Areas.
        pub areas: Vec<String>,
        /// How it is delivered.
        pub delivery: Option<String>,
        /// How many questions it answers.
        pub answers: usize,
    }
}
