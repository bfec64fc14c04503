//! The catalogue as it is browsed: closed lists, sets, search and record pages.

mod coverage;
mod guidance;
mod record;
mod search;
mod vocabulary;

use crate::App;
use crate::error::AppError;
use crate::wire::catalogue::{InLanguage, LanguageCounts, SetChangeView, SetView, Sets};
use domain::catalogue::Confidence;
use domain::text::Language;

impl App {
    /// The requirement sets, with how firm their records are.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn sets(&self, request: InLanguage) -> Result<Sets, AppError> {
        let language = request.language;
        let sets = self
            .catalogue
            .sets
            .iter()
            .map(|set| {
                let records: Vec<_> =
                    self.catalogue.requirements.iter().filter(|record| record.set == set.id).collect();
                let firm = |wanted| records.iter().filter(|record| record.confidence() == wanted).count();
                let complete =
                    |language| records.iter().filter(|record| record.is_complete_in(language)).count();
                SetView {
                    id: set.id.to_string(),
                    title: set.title.get(language).to_owned(),
                    short: set.short.get(language).to_owned(),
                    description: set.description.get(language).to_owned(),
                    version: set.version.clone(),
                    publisher: set.publisher.clone(),
                    published: set.published.map(|date| date.to_string()),
                    read_on: set.read_on.to_string(),
                    records: records.len(),
                    verified: firm(Confidence::Verified),
                    secondary: firm(Confidence::Secondary),
                    reconstructed: firm(Confidence::Reconstructed),
                    languages: LanguageCounts {
                        nb: complete(Language::Nb),
                        nn: complete(Language::Nn),
                        en: complete(Language::En),
                    },
                    changelog: set
                        .changelog
                        .iter()
                        .map(|change| SetChangeView {
                            version: change.version.clone(),
                            date: change.date.to_string(),
                            what: change.what.get(language).to_owned(),
                            requirements: change.requirements.len(),
                        })
                        .collect(),
                }
            })
            .collect();
        Ok(Sets { sets })
    }
}
