//! An official list against the catalogue: matched, shown, and its numbers taken over once a person said yes. They stand
//! in the workspace, never in the catalogue.

use super::sets::set_view;
use super::{chosen, read_file, same, sheet_named, view};
use crate::error::AppError;
use crate::lookup::requirement_id;
use crate::wire::Nothing;
use crate::wire::import::{
    AcceptNumbers, AcceptedNumbers, CandidateView, ChosenRows, ImportedNumberView, MatchList, MatchRow,
    MatchView, WithdrawNumbers,
};
use crate::{App, lock};
use domain::ids::{RequirementId, SetId};
use domain::import::{Candidate, ImportedNumber, match_rows, propose, set_named};
use domain::text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

impl App {
    /// Matches an official list with the catalogue.
    ///
    /// # Errors
    /// The file cannot be read, is no table this program can trust, or the set does not exist.
    pub fn match_list(&self, request: MatchList) -> Result<MatchView, AppError> {
        let file = read_file(Path::new(&request.path))?;
        let first = request.columns.is_none();
        let (sheet, columns) = chosen(&file, request.sheet.as_deref(), request.columns)?;
        let set = match request.set {
            Some(set) => {
                let id = SetId::new(set.as_str());
                self.catalogue.set(&id).ok_or_else(|| AppError::not_found("set", &set))?;
                Some(id)
            }
            None if first => {
                set_named(&file.name, &self.catalogue).or_else(|| set_named(&sheet.name, &self.catalogue))
            }
            None => None,
        };
        let proposals = propose(sheet, &columns, &[], &self.catalogue, self.near_texts());
        let matches = match_rows(&proposals.proposals, set.as_ref(), &self.catalogue, self.near_texts());
        let numbers = self.numbers()?;
        let rows = proposals
            .proposals
            .iter()
            .zip(matches)
            .map(|(proposal, one)| MatchRow {
                row: proposal.row,
                number: proposal.number.clone(),
                title: proposal.title.clone(),
                text: proposal.text.clone(),
                candidates: one
                    .candidates
                    .iter()
                    .filter_map(|candidate| self.candidate(candidate, &numbers, request.language))
                    .collect(),
                sure: one.sure,
            })
            .collect();
        Ok(MatchView {
            table: view(&file, sheet, columns, proposals),
            set: set.map(|set| set.to_string()),
            rows,
        })
    }

    /// Takes over the numbers a person said yes to, and the rest as a set; one transaction.
    ///
    /// # Errors
    /// The file is not the one that was shown, a requirement does not exist or is named twice, or the workspace cannot
    /// be written.
    pub fn accept_numbers(&self, request: AcceptNumbers) -> Result<AcceptedNumbers, AppError> {
        let file = read_file(Path::new(&request.path))?;
        same(&file, &request.fingerprint)?;
        let sheet = sheet_named(&file, &request.sheet)?;
        let proposals = propose(sheet, &request.columns, &[], &self.catalogue, self.near_texts()).proposals;
        let who = self.settings()?.signature;
        let mut taken = BTreeSet::new();
        let mut numbers = Vec::new();
        for accepted in &request.accepted {
            let id = requirement_id(&accepted.requirement);
            self.catalogue
                .requirement(&id)
                .ok_or_else(|| AppError::not_found("requirement", &accepted.requirement))?;
            if !taken.insert(id.clone()) {
                return Err(AppError::TwoNumbers { requirement: accepted.requirement.clone() });
            }
            let row = proposals.iter().find(|proposal| proposal.row == accepted.row);
            // A row without a number matches, but there is nothing to take over.
            let Some(row) = row.filter(|row| !row.number.is_empty()) else { continue };
            numbers.push(ImportedNumber {
                requirement: id,
                number: row.number.clone(),
                file: file.name.clone(),
                imported_on: self.today(),
                who: who.clone(),
            });
        }
        let rest = if request.rest.is_empty() {
            None
        } else {
            let chosen = ChosenRows {
                path: request.path,
                sheet: request.sheet,
                columns: request.columns,
                fingerprint: request.fingerprint,
                rows: request.rest,
                absolute: false,
            };
            let (file, requirements) = self.chosen_rows(&chosen, self.settings()?.language)?;
            Some(self.new_set(&request.set_name, file, requirements)?)
        };
        if numbers.is_empty() && rest.is_none() {
            return Err(AppError::NothingChosen);
        }
        let import = lock(&self.store).import_numbers(&numbers, rest.as_ref())?;
        Ok(AcceptedNumbers { import, numbers: numbers.len(), set: rest.as_ref().map(set_view) })
    }

    /// Takes an import of numbers back, with the set that came with it.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub fn withdraw_numbers(&self, request: WithdrawNumbers) -> Result<Nothing, AppError> {
        let mut store = lock(&self.store);
        store.withdraw_numbers(request.import)?;
        if let Some(set) = request.set {
            store.delete_custom_set(&set, true)?;
        }
        Ok(Nothing {})
    }

    /// The numbers the user brought in, by requirement.
    pub(crate) fn numbers(&self) -> Result<BTreeMap<RequirementId, ImportedNumber>, AppError> {
        let numbers = self.store().imported_numbers()?;
        Ok(numbers.into_iter().map(|number| (number.requirement.clone(), number)).collect())
    }

    fn candidate(
        &self,
        candidate: &Candidate,
        numbers: &BTreeMap<RequirementId, ImportedNumber>,
        language: Language,
    ) -> Option<CandidateView> {
        let requirement = self.catalogue.requirement(&candidate.requirement)?;
        let set = self.catalogue.set(&requirement.set);
        Some(CandidateView {
            id: requirement.id.to_string(),
            title: requirement.title.get(language).to_owned(),
            text: requirement.text.get(language).to_owned(),
            set_short: set.map(|set| set.short.get(language).to_owned()).unwrap_or_default(),
            number: requirement.number.clone(),
            imported: numbers.get(&requirement.id).map(|number| number.number.clone()),
            by: candidate.by,
            near: (candidate.score.clamp(0.0, 1.0) * 100.0).round() as u8,
        })
    }
}

pub(crate) fn number_view(number: &ImportedNumber) -> ImportedNumberView {
    ImportedNumberView {
        number: number.number.clone(),
        file: number.file.clone(),
        imported_on: number.imported_on.to_string(),
        who: number.who.clone(),
    }
}
