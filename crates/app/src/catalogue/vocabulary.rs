//! The closed lists in the reader's language.

use crate::App;
use crate::error::AppError;
use crate::wire::Named;
use crate::wire::catalogue::{InLanguage, TypicalPurchaseView, TypicalPurchases, Vocabulary};
use domain::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use domain::words::Words;

impl App {
    /// Kinds of purchases with their usual answers.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn typical_purchases(&self, request: InLanguage) -> Result<TypicalPurchases, AppError> {
        let views = self.catalogue.purchases.iter().map(|typical| TypicalPurchaseView {
            id: typical.id.clone(),
            name: typical.name.get(request.language).to_owned(),
            description: typical.description.get(request.language).to_owned(),
            areas: typical.purchase.areas.iter().map(ToString::to_string).collect(),
            delivery: typical.purchase.delivery.as_ref().map(ToString::to_string),
            answers: typical.purchase.facts.len(),
        });
        Ok(TypicalPurchases { purchases: views.collect() })
    }

    /// The closed lists, in words.
    ///
    /// # Errors
    /// None; the signature is that of every use case.
    pub fn vocabulary(&self, request: InLanguage) -> Result<Vocabulary, AppError> {
        let language = request.language;
        let words = Words::of(language);
        let catalogue = &self.catalogue;
        let named = |id: &dyn ToString, name: &str, help: &str| Named {
            id: id.to_string(),
            name: name.to_owned(),
            help: help.to_owned(),
        };
        let code = |code: &str, name: &str| named(&code, name, "");
        Ok(Vocabulary {
            areas: catalogue
                .areas
                .iter()
                .map(|area| named(&area.id, area.name.get(language), area.help.get(language)))
                .collect(),
            deliveries: catalogue
                .deliveries
                .iter()
                .map(|model| named(&model.id, model.name.get(language), model.help.get(language)))
                .collect(),
            themes: catalogue
                .themes
                .iter()
                .map(|theme| named(&theme.id, theme.name.get(language), ""))
                .collect(),
            sets: catalogue
                .sets
                .iter()
                .map(|set| named(&set.id, set.short.get(language), set.title.get(language)))
                .collect(),
            levels: NormLevel::ALL
                .iter()
                .map(|level| named(&level.code(), words.level(*level), words.level_cost(*level)))
                .collect(),
            roles: ProcurementRole::ALL.iter().map(|role| code(role.code(), words.role(*role))).collect(),
            responsibilities: Responsibility::ALL
                .iter()
                .map(|responsibility| code(responsibility.code(), words.responsibility(*responsibility)))
                .collect(),
            confidences: Confidence::ALL
                .iter()
                .map(|confidence| code(confidence.code(), words.confidence(*confidence)))
                .collect(),
            lifecycles: Lifecycle::ALL
                .iter()
                .map(|stage| code(stage.code(), words.lifecycle(*stage)))
                .collect(),
            formats: AnswerFormat::ALL
                .iter()
                .map(|format| code(format.code(), words.format(*format)))
                .collect(),
            evidence: catalogue
                .evidence
                .iter()
                .map(|kind| named(&kind.id, kind.name.get(language), ""))
                .collect(),
        })
    }
}
