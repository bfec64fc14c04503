//! What is found, in which order, and what is marked.

use super::*;

/// The first hit of each query.
fn first(cases: &[(&str, &str)]) {
    let index = index();
    for (query, expected) in cases {
        let hits = index.search(query, Language::Nb, 20).unwrap();
        let found: Vec<_> = hits.iter().map(|hit| hit.requirement.as_str()).collect();
        assert_eq!(found.first(), Some(expected), "«{query}» found {found:?}");
    }
}

#[test]
fn inflections_in_all_three_languages_find_the_same() {
    first(&[
        ("kryptering", "normen-1"),
        ("krypteringen", "normen-1"),
        ("kryptert", "normen-1"),
        ("helseopplysning", "normen-1"),
        ("helseopplysningar", "normen-1"),
        ("encrypting", "normen-1"),
        ("loggene", "normen-2"),
        ("journalene oppslagene", "normen-2"),
    ]);
}

#[test]
fn the_last_word_may_be_unfinished() {
    first(&[
        ("flerfak", "normen-3"),
        ("logg ops", "normen-2"),
        ("blodtr", "nat-maal"),
        ("universell utf", "nat-uu"),
    ]);
    assert!(ids("flerfak tilgang").contains(&"normen-3".to_owned()), "found by what it almost says");
}

#[test]
fn letters_of_ours_may_be_written_in_other_ways() {
    first(&[
        ("blodtrykksmåler", "nat-maal"),
        ("blodtrykksmaaler", "nat-maal"),
        ("blodtrykksmaler", "nat-maal"),
        ("hjemmeoppfoelging", "nat-maal"),
        ("hjemmeoppfolging", "nat-maal"),
        ("HJEMMEOPPFØLGING", "nat-maal"),
        ("saerlig viktig", "normen-2"),
        ("paalogging", "normen-3"),
    ]);
}

#[test]
fn ids_and_numbers_come_first_and_whole_ones_before_longer_ones() {
    first(&[
        ("HIS 1153", "refkat-his-1153"),
        ("his1153", "refkat-his-1153"),
        ("his1153-1", "refkat-his-1153-1"),
        ("HIS 1153-2", "refkat-his-1153-2"),
        ("refkat-his-1153-2", "refkat-his-1153-2"),
        ("normen-3", "normen-3"),
    ]);
    assert_eq!(ids("HIS 1153").len(), 3);
}

#[test]
fn places_in_the_law_are_found_and_bare_numbers_do_not_disturb_them() {
    assert_eq!(ids("art. 32"), ["normen-1"]);
    assert_eq!(ids("artikkel 32"), ["normen-1"]);
    assert_eq!(ids("§ 8"), ["normen-2"]);
    assert_eq!(ids("§14"), ["normen-2"]);
    assert_eq!(ids("paragraf 22"), ["normen-1"]);
    assert_eq!(ids("5.3.16"), ["normen-2"]);
    assert!(ids("kap. 5.3").len() > 5, "the chapter and all below it");
}

#[test]
fn abbreviations_and_their_words_find_each_other() {
    first(&[
        ("EPJ", "nat-journal"),
        ("elektronisk pasientjournal", "nat-journal"),
        ("NHN", "nat-journal"),
        ("DHO", "nat-maal"),
        ("personvernkonsekvensvurdering", "nat-dpia"),
        ("data protection impact assessment", "nat-dpia"),
        ("MFA", "normen-3"),
        ("to-faktor", "normen-3"),
        ("tofaktor", "normen-3"),
        ("UU", "nat-uu"),
        ("KI", "nat-ki"),
        ("AI", "nat-ki"),
        ("GDPR", "normen-1"),
        ("e-resept", "nat-resept"),
        ("eresept", "nat-resept"),
        ("electronic prescription", "nat-resept"),
    ]);
}

#[test]
fn a_misspelt_word_is_read_as_the_nearest() {
    first(&[
        ("kryptring", "normen-1"),
        ("autentisreing", "normen-3"),
        ("jornalsystem", "nat-journal"),
        ("universel utfroming", "nat-uu"),
    ]);
}

#[test]
fn a_part_of_a_compound_word_finds_it() {
    first(&[("styring", "nat-styring"), ("oppfølging", "nat-maal")]);
}

#[test]
fn the_title_counts_more_than_the_text_and_the_text_more_than_the_rest() {
    assert_eq!(ids("kryptering"), ["normen-1", "normen-2"], "the second says it in its guidance only");
    assert_eq!(ids("henvisning")[0], "refkat-his-1153-1");
}

#[test]
fn common_words_are_not_asked_for() {
    assert_eq!(ids("logg over oppslag i journalen"), ids("logg over oppslag journalen"));
    assert!(!ids("skal").is_empty(), "unless there is nothing else");
}

#[test]
fn what_matched_is_marked_in_the_text_as_it_was_written() {
    let hits = search("helseopplysning kryptering");
    assert_eq!(marked(&hits[0]), "Løsningen skal [kryptere] [helseopplysninger] som lagres.");
    assert_eq!(hits[0].title, "Kryptert lagring");
    assert_eq!(marked(&search("art. 32")[0]), "personvernforordningen [art. 32]");
    assert_eq!(marked(&search("DPIA")[0]), "Kommunen skal gjøre en [vurdering] av [personvernkonsekvenser].");
    assert_eq!(marked(&search("paalogging")[0]), "Beskriver [påloggingen].");
    let english = index().search("kryptering", Language::En, 1).unwrap();
    assert_eq!(english[0].title, "Encrypted storage");
    let nynorsk = index().search("kryptering", Language::Nn, 1).unwrap();
    assert_eq!(marked(&nynorsk[0]), "Løysinga skal [kryptere] helseopplysningar som blir lagra.");
}

#[test]
fn a_long_text_is_cut_around_what_matched() {
    let mut all = catalogue::catalogue();
    all.requirements[0].text.nb =
        format!("{} kryptering {}", "ærlig talt ".repeat(60), "og så videre ".repeat(60));
    let index = SearchIndex::build(&all).unwrap();
    let snippet = marked(&index.search("kryptering lagring", Language::Nb, 1).unwrap()[0]);
    assert!(
        snippet.starts_with("… ") && snippet.ends_with(" …") && snippet.contains("[kryptering]"),
        "{snippet}"
    );
    assert!(snippet.len() < 300, "{snippet}");
}

#[test]
fn the_limit_is_kept_and_the_order_does_not_change_with_it() {
    let all = search("løsningen skal");
    let index = index();
    assert!(all.len() > 5);
    assert_eq!(index.search("løsningen skal", Language::Nb, 3).unwrap(), all[..3]);
    assert!(index.search("løsningen", Language::Nb, 0).unwrap().is_empty());
}
