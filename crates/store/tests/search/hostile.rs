//! Anything can be typed.

use super::*;
use domain::catalogue::Catalogue;
use proptest::prelude::*;

#[test]
fn what_looks_like_a_command_is_only_words() {
    let index = index();
    for query in [
        "",
        " ",
        "\"",
        "\"\"\"",
        "'",
        "*",
        "kryptering*",
        "NEAR(kryptering lagring)",
        "title:kryptering",
        "NOT",
        "AND OR NOT",
        "kryptering AND",
        "(kryptering",
        "{title}: x",
        "^kryptering",
        "-kryptering",
        "+",
        "\u{0}",
        "kryptering\u{0}lagring",
        "§",
        "§§",
        "§ § 8",
        "art.",
        "1.",
        "....",
        "--",
        "a-",
        "-a",
        "😀",
        "ⅷ",
        "İ",
        "ſ",
        "\u{300}",
        "\u{202e}gol",
        "%",
        "\\",
        "'; DROP TABLE requirement; --",
        "og",
        "i",
    ] {
        index.search(query, Language::Nb, 10).unwrap();
    }
    assert_eq!(ids("\"kryptering\" * NEAR(")[0], "normen-1", "it finds what it can");
    assert_eq!(ids("kryptering\u{0}lagring")[0], "normen-1");
}

#[test]
fn a_very_long_query_is_cut() {
    let index = index();
    for query in [
        "kryptering ".repeat(1000),
        "ø".repeat(10_000),
        "1.".repeat(5_000),
        "§ 8, ".repeat(2_000),
        "a-".repeat(5_000),
    ] {
        index.search(&query, Language::Nb, 10).unwrap();
    }
    assert_eq!(ids(&"kryptering ".repeat(1000))[0], "normen-1");
}

#[test]
fn an_empty_catalogue_is_searched_without_finding() {
    let index = SearchIndex::build(&Catalogue::default()).unwrap();
    assert!(index.search("kryptering HIS 1153 § 8", Language::Nb, 10).unwrap().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_query_fails_and_no_snippet_is_anything_but_the_text(
        queries in proptest::collection::vec("(\\PC|[a-zæøå0-9 .§\"*()-]){0,60}", 20),
    ) {
        let index = index();
        let all = catalogue::catalogue();
        for query in queries {
            for hit in index.search(&query, Language::Nb, 50).unwrap() {
                let shown: String = hit.snippet.iter().map(|piece| piece.text.as_str()).collect();
                let text = shown.trim_start_matches("… ").trim_end_matches(" …");
                let requirement = all.requirement(&hit.requirement).unwrap();
                let known = format!("{requirement:?} Norm for informasjonssikkerhet, Normen Tilgang og identitet");
                let of_source = text.strip_prefix("Norm for informasjonssikkerhet, ").unwrap_or(text);
                prop_assert!(known.contains(of_source), "«{}» shows «{}»", query, text);
            }
        }
    }
}
