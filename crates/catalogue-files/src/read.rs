//! Turns a data folder into a catalogue and its cases.

use crate::problem::Problem;
use crate::raw::case::RawCase;
use crate::raw::guidance::{
    IntoDomain, RawAmbitionLevels, RawApprovalSchemes, RawCollaboration, RawNormativeProcess,
    RawQuestionsAndAnswers, RawTerms, RawTopics,
};
use crate::raw::mapping::{RawFramework, RawMapping};
use crate::raw::purchase::RawWorkedPurchase;
use crate::raw::record::{RawRequirement, RawSet, RawSource};
use crate::raw::review::{RawCoverage, RawOneDemand, RawReviewedText};
use crate::raw::vocabulary::{RawAreas, RawEvidence, RawFacts, RawOrganisations, RawThemes};
use domain::catalogue::Catalogue;
use domain::ids::{RequirementId, SetId, SourceId};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Everything a data folder holds.
#[derive(Clone, Default)]
pub struct DataFolder {
    /// The catalogue.
    pub catalogue: Catalogue,
    /// Worked examples.
    pub cases: Vec<CaseFile>,
    /// Worked purchases.
    pub(crate) purchases: Vec<RawWorkedPurchase>,
    /// Where each requirement stands, relative to the folder.
    pub files: BTreeMap<RequirementId, PathBuf>,
    /// Ids of retired requirements.
    pub retired: Vec<String>,
    /// How the addresses of each source begin: those a requirement may point to.
    pub addresses: BTreeMap<SourceId, Vec<String>>,
    /// Texts that look like two demands and are one.
    pub(crate) one_demand: Vec<RawReviewedText>,
    /// What became of each row of the facts.
    pub(crate) coverage: Vec<RawCoverage>,
}

/// A file of worked examples.
#[derive(Clone)]
pub struct CaseFile {
    /// Relative to the data folder.
    pub file: PathBuf,
    pub(crate) cases: Vec<RawCase>,
}

/// Reads a data folder.
///
/// # Errors
/// Every file that cannot be read or does not have the shape of its kind.
pub fn read(folder: &Path) -> Result<DataFolder, Vec<Problem>> {
    let mut reader = Reader { folder, problems: Vec::new() };
    let data = reader.everything();
    if reader.problems.is_empty() { Ok(data) } else { Err(reader.problems) }
}

struct Reader<'a> {
    folder: &'a Path,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn everything(&mut self) -> DataFolder {
        let mut catalogue = Catalogue::default();
        if let Some(raw) = self.file::<RawFacts>(Path::new("facts.yaml")) {
            for fact in raw.facts {
                match fact.into_fact() {
                    Ok(fact) => catalogue.facts.push(fact),
                    Err(what) => self.problems.push(Problem::new("facts.yaml", what)),
                }
            }
        }
        if let Some(raw) = self.file::<RawAreas>(Path::new("areas.yaml")) {
            catalogue.areas = raw.areas.into_iter().map(Into::into).collect();
            catalogue.deliveries = raw.delivery_models.into_iter().map(Into::into).collect();
        }
        if let Some(raw) = self.file::<RawThemes>(Path::new("themes.yaml")) {
            catalogue.themes = raw.themes.into_iter().map(Into::into).collect();
        }
        if let Some(raw) = self.file::<RawOrganisations>(Path::new("organisations.yaml")) {
            catalogue.organisations = raw.organisations.into_iter().map(Into::into).collect();
        }
        if let Some(raw) = self.file::<RawEvidence>(Path::new("evidence.yaml")) {
            catalogue.evidence = raw.evidence.into_iter().map(Into::into).collect();
        }
        let mut addresses = BTreeMap::new();
        for path in self.list(Path::new("sources"), true) {
            if let Some(raw) = self.file::<RawSource>(&path) {
                self.expect_name(&path, &raw.id);
                let beginnings = raw.address.iter().chain(&raw.pages).cloned().collect();
                addresses.insert(SourceId::new(raw.id.as_str()), beginnings);
                catalogue.sources.push(raw.into());
            }
        }
        for path in self.list(Path::new("mappings"), true) {
            if let Some(raw) = self.file::<Vec<RawMapping>>(&path) {
                catalogue.mappings.extend(raw.into_iter().map(Into::into));
            }
        }
        for path in self.list(Path::new("mappings/frameworks"), true) {
            if let Some(raw) = self.file::<RawFramework>(&path) {
                self.expect_name(&path, &raw.id);
                catalogue.frameworks.push(raw.into());
            }
        }
        self.guidance(&mut catalogue);
        let mut purchases = Vec::new();
        for path in self.list(Path::new("purchases"), true) {
            if let Some(raw) = self.file::<RawWorkedPurchase>(&path) {
                self.expect_name(&path, &raw.id);
                catalogue.purchases.push(raw.clone().into());
                purchases.push(raw);
            }
        }
        let mut cases = Vec::new();
        let mut files = BTreeMap::new();
        for folder in self.list(Path::new("sets"), false) {
            self.set(&folder, &mut catalogue, &mut files, &mut cases);
        }
        let retired = self.list(Path::new("retired"), true).iter().filter_map(|path| stem(path)).collect();
        let (one_demand, coverage) = self.review();
        DataFolder { catalogue, cases, purchases, files, retired, addresses, one_demand, coverage }
    }

    /// A folder that only holds sets, such as one version of a set, has no guidance; `check` wants it of a whole catalogue.
    fn guidance(&mut self, catalogue: &mut Catalogue) {
        if !self.folder.join("guidance").is_dir() {
            return;
        }
        if let Some(raw) = self.file::<RawApprovalSchemes>(Path::new("approval-schemes.yaml")) {
            catalogue.approval_schemes = raw.schemes.into_domain();
        }
        let guidance = &mut catalogue.guidance;
        if let Some(raw) = self.file::<RawCollaboration>(Path::new("guidance/collaboration.yaml")) {
            guidance.collaboration = raw.into_domain();
        }
        if let Some(raw) = self.file::<RawAmbitionLevels>(Path::new("guidance/ambition-levels.yaml")) {
            guidance.ambition = raw.into_domain();
        }
        if let Some(raw) = self.file::<RawNormativeProcess>(Path::new("guidance/normative-process.yaml")) {
            guidance.process = raw.into_domain();
        }
        if let Some(raw) =
            self.file::<RawQuestionsAndAnswers>(Path::new("guidance/questions-and-answers.yaml"))
        {
            guidance.questions = raw.questions.into_domain();
        }
        if let Some(raw) = self.file::<RawTerms>(Path::new("guidance/terms.yaml")) {
            guidance.terms = raw.terms.into_domain();
        }
        if let Some(raw) = self.file::<RawTopics>(Path::new("guidance/topics.yaml")) {
            guidance.topics = raw.into_domain();
        }
    }

    /// What has been looked at by a person. A folder that only holds sets has none, and a whole catalogue would then fail
    /// `check`.
    fn review(&mut self) -> (Vec<RawReviewedText>, Vec<RawCoverage>) {
        if !self.folder.join("review").is_dir() {
            return (Vec::new(), Vec::new());
        }
        let one_demand = self.file::<RawOneDemand>(Path::new("review/one-demand.yaml")).unwrap_or_default();
        let mut coverage = Vec::new();
        for path in self.list(Path::new("review/coverage"), true) {
            if let Some(raw) = self.file::<RawCoverage>(&path) {
                self.expect_name(&path, &raw.id);
                coverage.push(raw);
            }
        }
        (one_demand.reviewed, coverage)
    }

    fn set(
        &mut self,
        folder: &Path,
        catalogue: &mut Catalogue,
        files: &mut BTreeMap<RequirementId, PathBuf>,
        cases: &mut Vec<CaseFile>,
    ) {
        let path = folder.join("set.yaml");
        let Some(raw) = self.file::<RawSet>(&path) else { return };
        if Some(raw.id.as_str()) != folder.file_name().and_then(|name| name.to_str()) {
            self.problems
                .push(Problem::new(&path, format!("the folder is not named after the set {}", raw.id)));
        }
        let set = SetId::new(raw.id.clone());
        catalogue.sets.push(raw.into());
        for path in self.list(&folder.join("requirements"), true) {
            let Some(raw) = self.file::<RawRequirement>(&path) else { continue };
            self.expect_name(&path, &raw.id);
            match raw.into_requirement(&set) {
                Ok(requirement) => {
                    if let Some(other) = files.insert(requirement.id.clone(), path.clone()) {
                        let what = format!("the id {} stands in {} too", requirement.id, other.display());
                        self.problems.push(Problem::new(&path, what));
                    }
                    catalogue.requirements.push(requirement);
                }
                Err(what) => self.problems.push(Problem::new(&path, what)),
            }
        }
        for path in self.list(&folder.join("cases"), true) {
            if let Some(read) = self.file::<Vec<RawCase>>(&path) {
                cases.push(CaseFile { file: path, cases: read });
            }
        }
    }

    /// Files (or folders) in a folder, by name in natural order so that `1-2` comes before `1-10`.
    fn list(&mut self, folder: &Path, files: bool) -> Vec<PathBuf> {
        let full = self.folder.join(folder);
        let Ok(entries) = std::fs::read_dir(&full) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path().is_dir() != files)
            .map(|entry| folder.join(entry.file_name()))
            .filter(|path| !files || path.extension().is_some_and(|extension| extension == "yaml"))
            .collect();
        paths.sort_by_key(|path| natural(&path.to_string_lossy()));
        paths
    }

    fn file<T: DeserializeOwned>(&mut self, path: &Path) -> Option<T> {
        let text = match std::fs::read_to_string(self.folder.join(path)) {
            Ok(text) => text,
            Err(error) => {
                self.problems.push(Problem::new(path, format!("cannot be read: {error}")));
                return None;
            }
        };
        match serde_saphyr::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.problems.push(Problem::new(path, error.to_string()));
                None
            }
        }
    }

    fn expect_name(&mut self, path: &Path, id: &str) {
        if stem(path).as_deref() != Some(id) {
            self.problems.push(Problem::new(path, format!("the file is not named after its id {id}")));
        }
    }
}

fn stem(path: &Path) -> Option<String> {
    path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned)
}

/// Splits a name into text and numbers, so that numbers sort as numbers.
fn natural(name: &str) -> Vec<(String, u64)> {
    let mut parts = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let digits = rest.find(|character: char| character.is_ascii_digit()).unwrap_or(rest.len());
        let (text, tail) = rest.split_at(digits);
        let end = tail.find(|character: char| !character.is_ascii_digit()).unwrap_or(tail.len());
        let (number, tail) = tail.split_at(end);
        parts.push((text.to_owned(), number.parse().unwrap_or(0)));
        rest = tail;
    }
    parts
}
