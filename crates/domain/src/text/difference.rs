//! The difference between two texts, word by word, so that a reader sees what was changed and not merely that it was.

use serde::{Deserialize, Serialize};

/// Past this many words in either text the whole is shown as taken out and put in: no requirement is near it, and the
/// work grows with the product of the two.
const WORD_LIMIT: usize = 2_000;

/// Whether words stand in both texts or in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DifferenceKind {
    /// In both.
    Same,
    /// In the earlier text alone.
    Removed,
    /// In the later text alone.
    Added,
}

/// Words that stand together in both texts, or in one of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DifferencePart {
    /// Where they stand.
    pub kind: DifferenceKind,
    /// The words.
    pub text: String,
}

/// What was taken out of `earlier` and put in to make `later`; white space counts for nothing.
pub fn difference(earlier: &str, later: &str) -> Vec<DifferencePart> {
    let (a, b): (Vec<&str>, Vec<&str>) =
        (earlier.split_whitespace().collect(), later.split_whitespace().collect());
    let mut parts = Vec::new();
    if a.len() > WORD_LIMIT || b.len() > WORD_LIMIT {
        a.iter().for_each(|word| push(&mut parts, DifferenceKind::Removed, word));
        b.iter().for_each(|word| push(&mut parts, DifferenceKind::Added, word));
        return parts;
    }
    // Longest common run of words from every pair of places on; row by row from the end.
    let mut common = vec![vec![0_u16; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            common[i][j] =
                if a[i] == b[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            push(&mut parts, DifferenceKind::Same, a[i]);
            (i, j) = (i + 1, j + 1);
        } else if i < a.len() && (j == b.len() || common[i + 1][j] >= common[i][j + 1]) {
            push(&mut parts, DifferenceKind::Removed, a[i]);
            i += 1;
        } else {
            push(&mut parts, DifferenceKind::Added, b[j]);
            j += 1;
        }
    }
    parts
}

fn push(parts: &mut Vec<DifferencePart>, kind: DifferenceKind, word: &str) {
    match parts.last_mut() {
        Some(last) if last.kind == kind => {
            last.text.push(' ');
            last.text.push_str(word);
        }
        _ => parts.push(DifferencePart { kind, text: word.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn side(parts: &[DifferencePart], without: DifferenceKind) -> String {
        let kept = parts.iter().filter(|part| part.kind != without).map(|part| part.text.as_str());
        kept.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_changed_word_is_taken_out_and_put_in_where_it_stands() {
        let parts = difference("Løsningen skal logge innsyn.", "Løsningen bør logge innsyn.");
        let kinds: Vec<_> = parts.iter().map(|part| (part.kind, part.text.as_str())).collect();
        assert_eq!(
            kinds,
            [
                (DifferenceKind::Same, "Løsningen"),
                (DifferenceKind::Removed, "skal"),
                (DifferenceKind::Added, "bør"),
                (DifferenceKind::Same, "logge innsyn."),
            ]
        );
    }

    proptest! {
        #[test]
        fn both_texts_can_be_had_back(a in "([ab c]{0,3} ){0,8}", b in "([ab c]{0,3} ){0,8}") {
            let parts = difference(&a, &b);
            let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(side(&parts, DifferenceKind::Added), folded(&a));
            prop_assert_eq!(side(&parts, DifferenceKind::Removed), folded(&b));
        }
    }
}
