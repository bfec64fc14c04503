//! The table of points in an evaluation's report.

use super::Span;
use super::evaluation_tables::{table, vendor_labels};
use super::report::{ReportCell as Cell, ReportTable};
use crate::evaluation::{Evaluation, ScoringModel, scores};
use crate::text::Language;
use crate::words::{EvaluationWords, Words};

/// Points by theme and in all.
pub(super) fn points(evaluation: &Evaluation, model: &ScoringModel, language: Language) -> ReportTable {
    let own = EvaluationWords::of(language);
    let scores = scores(evaluation, model);
    let names = vendor_labels(evaluation);
    let mut columns = vec![(Words::of(language).col_theme, 3.0), (own.col_weight, 1.0)];
    columns.extend(names.iter().map(|name| (name.as_str(), 1.4)));
    let themes = scores.vendors.first().map(|first| first.themes.as_slice()).unwrap_or_default();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for theme in themes {
        let weights: u32 = match model.theme_weights.get(&theme.theme) {
            Some(weight) => u32::from(*weight),
            None => evaluation
                .list
                .entries
                .iter()
                .filter(|entry| entry.theme == theme.theme && crate::evaluation::gives_points(entry))
                .map(|entry| u32::from(model.weight(entry)))
                .sum(),
        };
        let mut cells = vec![Cell::plain(&theme.name), Cell::plain(weights.to_string())];
        cells.extend(scores.vendors.iter().map(|vendor| {
            let same = vendor.themes.iter().find(|one| one.theme == theme.theme);
            point_cell(same.and_then(|one| one.points), language)
        }));
        rows.push(cells);
    }
    let mut total = vec![Cell::of(vec![vec![Span::strong(own.total_points)]]), Cell::plain(String::new())];
    total.extend(scores.vendors.iter().map(|vendor| point_cell(vendor.points, language)));
    rows.push(total);
    ReportTable {
        fixed: 2,
        numbers: (1..columns.len()).collect(),
        ..table(own.heading_scores, &columns, rows)
    }
}

/// One decimal, written as the language writes it.
fn point_cell(points: Option<f64>, language: Language) -> Cell {
    match points {
        None => Cell::plain(EvaluationWords::of(language).no_points),
        Some(points) => {
            let text = format!("{points:.1}");
            Cell::plain(if language == Language::En { text } else { text.replace('.', ",") })
        }
    }
}
