//! The worked purchases, measured: the list a buyer gets is short enough to be answered, a dozen questions settle nearly
//! all of it, and the figures in the documentation are the true ones.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use catalogue_files::{Figures, figures};
use std::path::Path;
use std::sync::OnceLock;

/// Bought without health data and without staff: less applies than the promise says, and that is right.
const BELOW_THE_PROMISE: &str = "training-app-on-ones-own";

/// Measured once for all tests.
fn measured() -> &'static [Figures] {
    static MEASURED: OnceLock<Vec<Figures>> = OnceLock::new();
    MEASURED.get_or_init(|| {
        let data = catalogue_files::read(Path::new("../../data"));
        figures(&data.unwrap_or_else(|problems| panic!("{problems:#?}")))
    })
}

#[test]
fn a_typical_purchase_gets_forty_to_eighty_core_requirements() {
    let measured = measured();
    assert!(measured.len() >= 11, "ten typical purchases and one that is not: {}", measured.len());
    for one in measured.iter().filter(|one| one.id != BELOW_THE_PROMISE) {
        assert!((40..=80).contains(&one.core), "{}: {}", one.id, one.core);
    }
}

#[test]
fn a_dozen_questions_settle_nine_in_ten_core_requirements() {
    for one in measured() {
        let settled = one.open_at_first - one.open_after_a_dozen;
        assert!(settled * 10 >= one.open_at_first * 9, "{}: {settled} of {}", one.id, one.open_at_first);
    }
}

#[test]
fn the_documentation_shows_the_true_figures() {
    let page = std::fs::read_to_string("../../docs/content.md").unwrap();
    let rows: Vec<String> = measured().iter().flat_map(|one| [list_row(one), question_row(one)]).collect();
    let missing: Vec<&String> = rows.iter().filter(|row| !page.contains(row.as_str())).collect();
    assert!(missing.is_empty(), "docs/content.md lacks these rows:\n{missing:#?}");
}

fn list_row(one: &Figures) -> String {
    format!(
        "| [{}](../data/purchases/{}.yaml) | {} | **{}** | {} | {} | {} | {} | {} | {} |",
        one.name,
        one.id,
        one.delivery,
        one.core,
        one.shared,
        one.municipality,
        one.absolute,
        one.verified,
        one.widened,
        one.widened_municipality,
    )
}

fn question_row(one: &Figures) -> String {
    let share = (one.open_at_first - one.open_after_a_dozen) * 100 / one.open_at_first.max(1);
    format!(
        "| {} | {} | {} | {share} % | {} |",
        one.name, one.open_at_first, one.open_after_a_dozen, one.questions
    )
}
