//! The matrix: every requirement and every vendor that counts, in one answer small enough for 20 × 1,000.

use super::overview::{day, product};
use crate::App;
use crate::error::AppError;
use crate::wire::evaluation::EvaluationRequest;
use crate::wire::evaluation::matrix::{Matrix, MatrixCell, MatrixRow, MatrixTheme, MatrixVendor};
use domain::evaluation::{Evaluation, FindingKind, Submission, findings, vendor_name};
use std::collections::{HashMap, HashSet};

impl App {
    /// The matrix of an evaluation.
    ///
    /// # Errors
    /// There is no such evaluation.
    pub fn evaluation_matrix(&self, request: EvaluationRequest) -> Result<Matrix, AppError> {
        let evaluation = self.stored_evaluation(&request.id)?.record;
        Ok(matrix(&evaluation, day(&evaluation, self.today())))
    }
}

fn matrix(evaluation: &Evaluation, day: domain::Date) -> Matrix {
    let found = findings(evaluation, day);
    let mut flags: HashMap<(&str, &str), Vec<FindingKind>> = HashMap::new();
    let mut differing: HashSet<&str> = HashSet::new();
    for finding in &found {
        match &finding.submission {
            Some(submission) => {
                let kinds = flags.entry((submission.as_str(), finding.requirement.as_str())).or_default();
                if !kinds.contains(&finding.kind) {
                    kinds.push(finding.kind);
                }
            }
            None => {
                differing.insert(finding.requirement.as_str());
            }
        }
    }
    let current: Vec<&Submission> = evaluation.current().collect();
    let entries = &evaluation.list.entries;
    let rows = entries.iter().map(|entry| {
        let id = entry.id.as_str();
        let cells = current.iter().map(|one| MatrixCell {
            answer: one.declaration.answer(&entry.id).and_then(|answer| answer.value),
            flags: flags.get(&(one.id.as_str(), id)).cloned().unwrap_or_default(),
            verdict: evaluation.verdict(&one.id, &entry.id).map(|verdict| verdict.outcome),
        });
        MatrixRow {
            id: id.to_owned(),
            title: entry.title.clone(),
            theme: entry.theme.to_string(),
            role: entry.role,
            level: entry.level,
            differs: differing.contains(id),
            cells: cells.collect(),
        }
    });
    Matrix {
        vendors: current
            .iter()
            .map(|one| MatrixVendor {
                submission: one.id.to_string(),
                vendor: vendor_name(one),
                product: product(one),
            })
            .collect(),
        themes: entries
            .chunk_by(|a, b| a.theme == b.theme)
            .filter_map(|group| {
                let first = group.first()?;
                let (id, name) = (first.theme.to_string(), first.theme_name.clone());
                Some(MatrixTheme { id, name, count: group.len() })
            })
            .collect(),
        rows: rows.collect(),
    }
}
