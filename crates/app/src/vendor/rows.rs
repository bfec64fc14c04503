//! A declaration row by row, one row with everything about it, and earlier answers that can be taken over.

use crate::App;
use crate::error::AppError;
use crate::lookup::requirement_id;
use crate::wire::vendor::answering::{
    AcceptOffers, DeclarationRow, DeclarationRowDetail, DeclarationRowRequest, DeclarationRows,
    EvidenceOption, OfferView, ReuseOffers, SchemeOption,
};
use crate::wire::vendor::declaration::{DeclarationRequest, DeclarationView};
use domain::declaration::reuse::{Earlier, Offer, offers, offers_for, row_state};
use domain::declaration::review::issues;
use domain::declaration::{Declaration, LogKind};
use domain::list::Entry;
use domain::text::{Language, LocalText};
use std::collections::{BTreeMap, BTreeSet};

impl App {
    /// The rows of a declaration.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn declaration_rows(&self, request: DeclarationRequest) -> Result<DeclarationRows, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let others = self.earlier_declarations(&declaration)?;
        let earlier = Earlier::new(&others, &self.catalogue, self.today());
        let entries = declaration.list.entries.iter();
        let rows = entries.map(|entry| {
            let offers = offers_for(entry, &declaration, &earlier);
            self.declaration_row_of(entry, &declaration, &offers)
        });
        Ok(DeclarationRows { rows: rows.collect() })
    }

    fn declaration_row_of(
        &self,
        entry: &Entry,
        declaration: &Declaration,
        offers: &[Offer],
    ) -> DeclarationRow {
        let answer = declaration.answers.get(&entry.id);
        DeclarationRow {
            id: entry.id.to_string(),
            number: entry.number.clone(),
            set: entry.set.as_ref().map(ToString::to_string),
            set_name: entry.set_name.clone(),
            theme: entry.theme.to_string(),
            theme_name: entry.theme_name.clone(),
            title: entry.title.clone(),
            text: entry.text.clone(),
            text_language: entry.text_language,
            role: entry.role,
            level: entry.level,
            settled: entry.is_settled(),
            fulfilment: entry.fulfilment.clone(),
            documentation: entry.documentation.clone(),
            format: entry.format,
            responsibility: entry.responsibility,
            answer: answer.cloned(),
            state: row_state(offers),
            offer: offers.first().map(|offer| offer.kind),
            issues: issues(entry, answer, &declaration.product, self.today()),
        }
    }

    /// One row with guidance, schemes, evidence and earlier answers.
    ///
    /// # Errors
    /// There is no such declaration, or the list has no such requirement.
    pub fn declaration_row(&self, request: DeclarationRowRequest) -> Result<DeclarationRowDetail, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let id = requirement_id(&request.requirement);
        let entry = declaration.list.entries.iter().find(|entry| entry.id == id);
        let entry = entry.ok_or_else(|| AppError::not_found("requirement", &request.requirement))?;
        let others = self.earlier_declarations(&declaration)?;
        let earlier = Earlier::new(&others, &self.catalogue, self.today());
        let offers = offers_for(entry, &declaration, &earlier);
        let record = self.catalogue.requirement(&id);
        let language = request.language;
        let read =
            |text: Option<&LocalText>| text.map(|text| text.get(language).to_owned()).unwrap_or_default();
        let guidance = record.map(|record| &record.guidance);
        let texts = [
            guidance.and_then(|guidance| guidance.good_answer.as_ref()),
            guidance.and_then(|guidance| guidance.follow_up.as_ref()),
            record.and_then(|record| record.rationale.as_ref()),
            record.and_then(|record| record.note.as_ref()),
        ];
        let translated = texts.iter().flatten().all(|text| text.has(language));
        let schemes = record.map(|record| record.approval_schemes.as_slice()).unwrap_or_default();
        Ok(DeclarationRowDetail {
            row: self.declaration_row_of(entry, &declaration, &offers),
            known: record.is_some(),
            lifecycle: entry.lifecycle,
            sources: entry.sources.clone(),
            good_answer: read(texts[0]),
            follow_up: read(texts[1]),
            rationale: read(texts[2]),
            note: read(texts[3]),
            guidance_language: if translated { language } else { Language::Nb },
            schemes: self.scheme_options(schemes, &declaration, language),
            evidence: self.evidence_options(schemes, entry, &declaration)?,
            offers: offers.iter().map(|offer| self.offer_view(offer, entry, &others)).collect(),
        })
    }

    fn scheme_options(
        &self,
        schemes: &[String],
        declaration: &Declaration,
        language: Language,
    ) -> Vec<SchemeOption> {
        let known = schemes.iter().filter_map(|id| self.catalogue.approval_scheme(id));
        known
            .map(|scheme| SchemeOption {
                id: scheme.id.clone(),
                name: scheme.name.get(language).to_owned(),
                owner: scheme.owner.clone(),
                evidence: scheme.evidence.get(language).to_owned(),
                address: scheme.address.clone(),
                held: declaration
                    .product
                    .evidence
                    .iter()
                    .filter(|item| item.scheme.as_deref() == Some(scheme.id.as_str()))
                    .map(|item| item.id.to_string())
                    .collect(),
            })
            .collect()
    }

    fn evidence_options(
        &self,
        schemes: &[String],
        entry: &Entry,
        declaration: &Declaration,
    ) -> Result<Vec<EvidenceOption>, AppError> {
        let product = &declaration.product;
        let all = self.every_declaration()?;
        let answer = declaration.answers.get(&entry.id);
        let mut options: Vec<EvidenceOption> = product
            .evidence
            .iter()
            .map(|item| EvidenceOption {
                evidence: self.evidence_view(item, product, &all),
                suits: item.scheme.as_ref().is_some_and(|scheme| schemes.contains(scheme)),
                chosen: answer.is_some_and(|answer| answer.evidence.contains(&item.id)),
            })
            .collect();
        options.sort_by_key(|option| !option.suits);
        Ok(options)
    }

    fn offer_view(&self, offer: &Offer, entry: &Entry, others: &[Declaration]) -> OfferView {
        let from = others.iter().find(|other| other.id == offer.declaration);
        let asked = from.and_then(|from| from.list.entries.iter().find(|asked| asked.id == offer.answered));
        let titles: BTreeMap<String, String> = from
            .iter()
            .flat_map(|from| &from.product.evidence)
            .filter(|item| offer.answer.evidence.contains(&item.id))
            .map(|item| (item.id.to_string(), item.title.clone()))
            .collect();
        OfferView {
            offer: offer.clone(),
            title: entry.title.clone(),
            declaration_name: from.map(|from| from.list.header.name.clone()).unwrap_or_default(),
            signed: from.is_some_and(|from| from.sign_off.is_some()),
            answered_title: match asked {
                Some(asked) if asked.id != entry.id => asked.title.clone(),
                _ => String::new(),
            },
            evidence_titles: titles,
        }
    }

    /// The best earlier answer for each unanswered requirement.
    ///
    /// # Errors
    /// There is no such declaration.
    pub fn reuse_offers(&self, request: DeclarationRequest) -> Result<ReuseOffers, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let others = self.earlier_declarations(&declaration)?;
        let earlier = Earlier::new(&others, &self.catalogue, self.today());
        let mut counts = BTreeMap::new();
        let mut views = Vec::new();
        for offer in offers(&declaration, &earlier) {
            if declaration.answer(&offer.requirement).is_some() {
                continue;
            }
            *counts.entry(offer.kind).or_insert(0) += 1;
            if let Some(entry) = declaration.list.entries.iter().find(|entry| entry.id == offer.requirement) {
                views.push(self.offer_view(&offer, entry, &others));
            }
        }
        Ok(ReuseOffers { offers: views, counts })
    }

    /// Takes the earlier answers over that the vendor has accepted.
    ///
    /// # Errors
    /// One of them is no longer offered, the declaration is signed, or somebody changed it in between.
    pub fn accept_offers(&self, request: AcceptOffers) -> Result<DeclarationView, AppError> {
        let declaration = self.stored_declaration(&request.id)?.record;
        let others = self.earlier_declarations(&declaration)?;
        let earlier = Earlier::new(&others, &self.catalogue, self.today());
        let mut accepted = Vec::with_capacity(request.offers.len());
        for choice in &request.offers {
            let id = requirement_id(&choice.requirement);
            let entry = declaration.list.entries.iter().find(|entry| entry.id == id);
            let entry = entry.ok_or_else(|| AppError::not_found("requirement", &choice.requirement))?;
            let offer = offers_for(entry, &declaration, &earlier)
                .into_iter()
                .find(|offer| offer.declaration.as_str() == choice.declaration);
            accepted.push(offer.ok_or_else(|| AppError::not_found("offer", &choice.declaration))?);
        }
        let subject: BTreeSet<&str> =
            request.offers.iter().map(|choice| choice.requirement.as_str()).collect();
        let from: BTreeSet<&str> = request.offers.iter().map(|choice| choice.declaration.as_str()).collect();
        let join = |texts: BTreeSet<&str>| texts.into_iter().collect::<Vec<_>>().join(" ");
        let told = (join(subject), join(from));
        self.declaration_becomes(&request.id, request.revision, LogKind::Reuse, told, |now| {
            Ok(now.with_reused(&accepted)?)
        })
    }
}
