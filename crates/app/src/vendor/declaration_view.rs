//! A declaration as the shells see it: as a whole, in a list, and how far each part has come.

use super::same_product;
use crate::App;
use crate::error::AppError;
use crate::wire::vendor::declaration::{DeclarationSummary, DeclarationView, PartProgress};
use domain::declaration::reuse::{Earlier, offers};
use domain::declaration::review::progress;
use domain::declaration::{Declaration, sign_off_state};
use domain::list::Entry;
use store::Stored;

/// The id of the buyer's own requirements among the sets.
const OWN: &str = "own";

impl App {
    pub(crate) fn declaration_summary(&self, stored: &Stored<Declaration>) -> DeclarationSummary {
        let declaration = &stored.record;
        DeclarationSummary {
            id: declaration.id.to_string(),
            name: declaration.list.header.name.clone(),
            buyer: declaration.list.header.organisation.clone(),
            product: declaration.product.id.to_string(),
            product_name: declaration.product.name.clone(),
            version: declaration.product.version.clone(),
            progress: progress(declaration, self.today()),
            sign_off_state: sign_off_state(declaration),
            changed_at: stored.changed_at.clone(),
        }
    }

    pub(crate) fn declaration_view(&self, stored: &Stored<Declaration>) -> Result<DeclarationView, AppError> {
        let declaration = &stored.record;
        let list = &declaration.list;
        let product = &declaration.product;
        let earlier = self.earlier_declarations(declaration)?;
        let earlier = Earlier::new(&earlier, &self.catalogue, self.today());
        let waiting = offers(declaration, &earlier);
        let waiting = waiting.iter().filter(|offer| declaration.answer(&offer.requirement).is_none());
        let theme = |entry: &Entry| (entry.theme.to_string(), entry.theme_name.clone());
        let set = |entry: &Entry| match &entry.set {
            Some(set) => (set.to_string(), entry.set_name.clone()),
            None => (OWN.to_owned(), entry.set_name.clone()),
        };
        let product_known = self.store().get(&product.id)?.is_some();
        Ok(DeclarationView {
            id: declaration.id.to_string(),
            product: product.id.to_string(),
            product_name: product.name.clone(),
            version: product.version.clone(),
            supplier: product.supplier.name.clone(),
            product_known,
            header: list.header.clone(),
            before_tender: declaration.before_tender,
            list_id: list.id.clone(),
            language: list.language,
            as_of: list.as_of.to_string(),
            areas: list.areas.clone(),
            delivery: list.delivery.clone(),
            not_determined: list.not_determined,
            progress: progress(declaration, self.today()),
            themes: parts(declaration, theme),
            sets: parts(declaration, set),
            offers: waiting.count(),
            sign_off: declaration.sign_off.clone(),
            sign_off_state: sign_off_state(declaration),
            revision: stored.revision,
            created_at: stored.created_at.clone(),
            changed_at: stored.changed_at.clone(),
            undo: stored.undo,
            redo: stored.redo,
        })
    }

    /// Other declarations about this product and its other versions.
    pub(crate) fn earlier_declarations(
        &self,
        declaration: &Declaration,
    ) -> Result<Vec<Declaration>, AppError> {
        let lineage = self.lineage(&declaration.product)?;
        let all = self.every_declaration()?.into_iter().map(|stored| stored.record);
        Ok(all
            .filter(|other| {
                other.id != declaration.id && same_product(&declaration.product, &other.product, &lineage)
            })
            .collect())
    }
}

/// Parts of the list with how far each has come, in the order they first stand in it.
fn parts(declaration: &Declaration, part: impl Fn(&Entry) -> (String, String)) -> Vec<PartProgress> {
    let mut parts: Vec<PartProgress> = Vec::new();
    for entry in &declaration.list.entries {
        let (id, name) = part(entry);
        let answered = usize::from(declaration.answer(&entry.id).is_some());
        match parts.iter_mut().find(|part| part.id == id) {
            Some(part) => {
                part.requirements += 1;
                part.answered += answered;
            }
            None => parts.push(PartProgress { id, name, requirements: 1, answered }),
        }
    }
    parts
}
