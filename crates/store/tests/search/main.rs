//! Search as people type. A small catalogue, and for each way of typing what it must find.
#![allow(clippy::unwrap_used)]

mod catalogue;
mod found;
mod hostile;

use domain::text::Language;
use store::search::{Hit, SearchIndex};

fn index() -> SearchIndex {
    SearchIndex::build(&catalogue::catalogue()).unwrap()
}

fn search(query: &str) -> Vec<Hit> {
    index().search(query, Language::Nb, 20).unwrap()
}

/// The ids found, best first.
fn ids(query: &str) -> Vec<String> {
    search(query).into_iter().map(|hit| hit.requirement.to_string()).collect()
}

/// The snippet with matches in brackets.
fn marked(hit: &Hit) -> String {
    let piece = |piece: &store::search::Piece| {
        if piece.matched { format!("[{}]", piece.text) } else { piece.text.clone() }
    };
    hit.snippet.iter().map(piece).collect()
}
