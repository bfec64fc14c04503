//! What is understood of rows in any order and any state, and what is refused.

#![allow(clippy::unwrap_used, clippy::panic)]

use super::super::Place;
use super::*;
use crate::catalogue::{Lifecycle, ProcurementRole, Responsibility};
use crate::declaration::{AnswerValue, SignOffState, checksum, sign_off_state};
use crate::ids::RequirementId;
use crate::list::{ListVersion, Wording, requirement_cell};
use crate::procurement::{Fulfilment, Header};
use proptest::prelude::*;

const SUBJECTS: [&str; 6] =
    ["tilgangsstyring", "epikrise", "kryptering", "tastatur", "arkivuttrekk", "brukerstøtte"];

fn entry(id: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        set: None,
        set_name: "Eksempel".into(),
        number: None,
        imported_number: None,
        theme: "eksempel".into(),
        theme_name: "Eksempel".into(),
        title: format!("Om {id}"),
        text: text.into(),
        original: None,
        text_hash: text_hash(text),
        text_language: Language::Nb,
        role: ProcurementRole::Requirement,
        level: None,
        level_inferred: false,
        lifecycle: Lifecycle::InForce,
        fulfilment: Fulfilment::AtDelivery,
        documentation: Vec::new(),
        evidence: Vec::new(),
        format: AnswerFormat::YesNoPlanned,
        weight: None,
        responsibility: Responsibility::Supplier,
        sources: Vec::new(),
        confidence: None,
        reasons: Vec::new(),
        note: None,
    }
}

fn list(count: usize) -> RequirementList {
    let subject = |at: usize| SUBJECTS.get(at % SUBJECTS.len()).copied().unwrap_or_default();
    RequirementList {
        id: "listen".into(),
        header: Header {
            name: "Eksempel".into(),
            organisation: "Eksempel kommune".into(),
            organisation_number: None,
            case_number: String::new(),
            language: Language::Nb,
        },
        language: Language::Nb,
        as_of: Date::from_ymd_opt(2026, 11, 23).unwrap(),
        areas: Vec::new(),
        delivery: String::new(),
        sets: Vec::new(),
        entries: (0..count)
            .map(|at| {
                let text = format!(
                    "Løsningen skal ha {} nummer {at}, og leverandøren skal vise hvordan det virker i drift.",
                    subject(at)
                );
                entry(&format!("krav-{at}"), &text)
            })
            .collect(),
        municipality_tasks: Vec::new(),
        left_out: Vec::new(),
        not_determined: 0,
        versions: Vec::new(),
    }
}

fn field(text: &str, cell: &str) -> RawField {
    RawField { text: text.into(), place: Place { sheet: "Krav".into(), cell: cell.into() } }
}

fn row(entry: &Entry, at: usize, answer: &str) -> RawRow {
    RawRow {
        id: field(entry.id.as_str(), &format!("A{at}")),
        requirement: field(&requirement_cell(entry, Words::of(Language::Nb)), &format!("C{at}")),
        answer: field(answer, &format!("H{at}")),
        ..RawRow::default()
    }
}

fn raw(list: &RequirementList, answer: &str) -> RawAnswers {
    RawAnswers {
        list_id: Some(list.id.clone()),
        rows: list.entries.iter().enumerate().map(|(at, entry)| row(entry, at + 2, answer)).collect(),
        ..RawAnswers::default()
    }
}

fn ids(numbers: &[usize]) -> Vec<RequirementId> {
    numbers.iter().map(|number| format!("krav-{number}").as_str().into()).collect()
}

#[test]
fn a_file_as_it_was_sent_and_answered_gives_every_answer_and_no_finding() {
    let list = list(5);
    let reading = read_answers(&raw(&list, "Ja"), &list).unwrap();
    assert!(!reading.has_findings() && reading.moved.is_empty());
    assert_eq!(reading.matched, ids(&[0, 1, 2, 3, 4]));
    assert!(reading.answers.values().all(|answer| answer.value == Some(AnswerValue::Met)));
    assert!(list.entries.iter().all(|entry| reading.answers[&entry.id].text_hash == entry.text_hash));
}

#[test]
fn an_id_that_is_gone_is_found_by_the_text_and_a_changed_text_by_the_id() {
    let list = list(4);
    let mut raw = raw(&list, "Ja");
    raw.rows[1].id.text.clear();
    raw.rows[2].requirement.text = raw.rows[2].requirement.text.replace("skal", "bør");
    raw.rows[3].requirement.text = raw.rows[3].requirement.text.replace(' ', " \n ");
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.matched.len(), 4);
    assert_eq!(reading.moved, ids(&[1]));
    let [altered] = reading.altered.as_slice() else { panic!("{:?}", reading.altered) };
    assert_eq!(altered.id.as_str(), "krav-2");
    assert!(altered.sent.contains("skal") && altered.found.contains("bør"));
    assert_eq!(altered.place.cell, "C4");
    assert_ne!(reading.answers[&altered.id].text_hash, list.entries[2].text_hash);
}

#[test]
fn near_text_finds_a_row_whose_id_and_text_both_were_changed() {
    let list = list(6);
    let mut raw = raw(&list, "Delvis");
    raw.rows[4].id.text = "R-17".into();
    raw.rows[4].requirement.text = raw.rows[4].requirement.text.replace("skal ha", "må ha");
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.moved, ids(&[4]));
    assert_eq!(reading.altered[0].id.as_str(), "krav-4");
    assert!(reading.unknown.is_empty() && reading.missing.is_empty());
}

#[test]
fn ids_in_another_case_or_with_blanks_and_other_dashes_are_the_same_ids() {
    let list = list(2);
    let mut raw = raw(&list, "Ja");
    raw.rows[0].id.text = " KRAV\u{2013}0 ".into();
    let reading = read_answers(&raw, &list).unwrap();
    assert!(reading.moved.is_empty() && reading.matched.len() == 2);
}

#[test]
fn the_first_answered_row_counts_and_the_duplicate_is_told() {
    let list = list(2);
    let mut raw = raw(&list, "");
    raw.rows.push(row(&list.entries[1], 4, "Nei"));
    raw.rows.push(row(&list.entries[1], 5, "Ja"));
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.duplicate, ids(&[1]));
    assert_eq!(reading.answers[&list.entries[1].id].value, Some(AnswerValue::NotMet));
    assert!(!reading.answers.contains_key(&list.entries[0].id), "an empty row is no answer");
}

#[test]
fn unknown_and_missing_rows_and_unreadable_cells_are_told_with_their_places() {
    let list = list(4);
    let mut raw = raw(&list, "Ja");
    raw.rows.remove(0);
    raw.rows[0].answer.text = "Ja, men ikke på nettbrett".into();
    raw.rows[1].planned = field("til høsten", "K4");
    raw.rows[2].responsibility = field("Ola", "M5");
    raw.rows.push(RawRow {
        id: field("F-1", "A9"),
        requirement: field("Et fremmed krav", "C9"),
        ..RawRow::default()
    });
    raw.rows.push(RawRow::default());
    raw.rows.push(RawRow { requirement: field("Tilgang", "C11"), ..RawRow::default() });
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.missing, ids(&[0]));
    let unknown: Vec<_> =
        reading.unknown.iter().map(|row| (row.id.as_str(), row.place.cell.as_str())).collect();
    assert_eq!(unknown, [("F-1", "A9"), ("Tilgang", "C11")]);
    let unreadable: Vec<_> =
        reading.unreadable.iter().map(|cell| (cell.place.cell.as_str(), cell.expected.as_str())).collect();
    assert_eq!(unreadable, [("H3", "answer"), ("K4", "date"), ("M5", "responsibility")]);
    assert!(!reading.answers.contains_key(&list.entries[1].id));
}

#[test]
fn a_responsibility_is_kept_only_where_it_differs_from_the_list() {
    let list = list(2);
    let mut raw = raw(&list, "Ja");
    raw.rows[0].responsibility = field("Leverandør", "M2");
    raw.rows[1].responsibility = field("delt", "M3");
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.answers[&list.entries[0].id].responsibility, None);
    assert_eq!(reading.answers[&list.entries[1].id].responsibility, Some(Responsibility::Shared));
}

#[test]
fn where_a_number_is_asked_for_one_is_not_a_yes() {
    let mut list = list(1);
    list.entries[0].format = AnswerFormat::Number;
    let mut raw = raw(&list, "1");
    raw.rows[0].requirement.text = requirement_cell(&list.entries[0], Words::of(Language::Nb));
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.unreadable.len(), 1);
}

#[test]
fn another_list_is_refused_and_another_edition_is_read_and_said() {
    let ours = list(4);
    let mut theirs = list(4);
    theirs.id = "en annen".into();
    for entry in &mut theirs.entries {
        entry.id = format!("x-{}", entry.id).as_str().into();
        entry.title = "Noe annet".into();
        entry.text = format!("Kommunen ønsker {} i blått.", entry.id);
    }
    let wrong = read_answers(&raw(&theirs, "Ja"), &ours).unwrap_err();
    assert_eq!((wrong.known, wrong.rows), (0, 4));
    assert_eq!(wrong.found.as_deref(), Some("en annen"));

    let mut older = raw(&ours, "Ja");
    older.list_id = Some("en eldre".into());
    older.rows.pop();
    let reading = read_answers(&older, &ours).unwrap();
    assert!(reading.is_of_another_edition(&ours) && reading.missing.len() == 1);

    let mut nameless = raw(&ours, "Ja");
    nameless.list_id = None;
    assert!(!read_answers(&nameless, &ours).unwrap().is_of_another_edition(&ours));
    assert!(read_answers(&RawAnswers::default(), &ours).is_err());
}

#[test]
fn a_signed_file_verifies_until_something_is_changed() {
    let list = list(3);
    let mut raw = raw(&list, "Ja");
    for (code, text) in [
        ("name", "Eksempel Leverandør AS"),
        ("number", "987654325"),
        ("product", "Eksempelprodukt"),
        ("version", "4.10"),
        ("responsible", "Eksempel Eksempelsen"),
        ("role", "Produktsjef"),
        ("date", "30.11.2026"),
        ("statement", "Svarene er riktige."),
        ("checksum", "…"),
    ] {
        raw.vendor.insert(code.into(), field(text, "B4"));
    }
    let signed = read_answers(&raw, &list).unwrap().into_declaration("d".into(), "p".into(), list.clone());
    let sum = checksum(&signed, signed.sign_off.as_ref().unwrap());
    raw.vendor.insert("checksum".into(), field(&sum, "B15"));
    let again = |raw: &RawAnswers| {
        let declaration =
            read_answers(raw, &list).unwrap().into_declaration("d".into(), "p".into(), list.clone());
        sign_off_state(&declaration)
    };
    assert_eq!(again(&raw), SignOffState::Valid);
    raw.rows.reverse();
    raw.rows[0].answer.text = " JA".into();
    assert_eq!(again(&raw), SignOffState::Valid, "order and spelling say the same");
    raw.rows[0].answer.text = "Nei".into();
    assert_eq!(again(&raw), SignOffState::Broken);
    raw.vendor.insert("number".into(), field("987654324", "B5"));
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.unreadable[0].expected, "organisation_number");
}

#[test]
fn thousands_of_rows_without_ids_are_each_found_by_near_text() {
    // Compared one by one with every requirement, these would be nine million comparisons.
    let list = list(3_000);
    let mut raw = raw(&list, "Ja");
    for row in &mut raw.rows {
        row.id.text.clear();
        row.requirement.text = row.requirement.text.replace("skal ha", "må ha");
    }
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!((reading.matched.len(), reading.altered.len()), (3_000, 3_000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_order_of_rows_gives_the_same_answers(
        order in Just((0..12usize).collect::<Vec<_>>()).prop_shuffle(),
        answers in proptest::collection::vec("(Ja|Nei|Delvis|x|\\?|)", 12),
        gone in proptest::collection::vec(any::<bool>(), 12),
        bent in proptest::collection::vec(any::<bool>(), 12),
    ) {
        let list = list(12);
        let mut straight = raw(&list, "");
        for (at, row) in straight.rows.iter_mut().enumerate() {
            row.answer.text = answers[at].clone();
            if gone[at] { row.id.text.clear(); }
            if bent[at] { row.requirement.text = row.requirement.text.replace("skal ha", "må ha"); }
        }
        let mut shuffled = straight.clone();
        shuffled.rows = order.iter().map(|at| straight.rows[*at].clone()).collect();
        let (one, other) = (read_answers(&straight, &list).unwrap(), read_answers(&shuffled, &list).unwrap());
        prop_assert_eq!(&one.answers, &other.answers);
        prop_assert_eq!(&one.matched, &other.matched);
        prop_assert_eq!(&one.altered, &other.altered);
        prop_assert_eq!(&one.unreadable, &other.unreadable);
    }

    #[test]
    fn nothing_panics_whatever_stands_in_the_cells(
        cells in proptest::collection::vec(("\\PC{0,12}", "\\PC{0,40}", "\\PC{0,12}", "\\PC{0,12}"), 0..12),
        date in "\\PC{0,12}",
    ) {
        let list = list(4);
        let mut raw = RawAnswers { list_id: Some(list.id.clone()), ..RawAnswers::default() };
        raw.vendor.insert("date".into(), field(&date, "B12"));
        for (id, text, answer, planned) in cells {
            raw.rows.push(RawRow {
                id: field(&id, "A"),
                requirement: field(&text, "C"),
                answer: field(&answer, "H"),
                planned: field(&planned, "K"),
                ..RawRow::default()
            });
        }
        let reading = read_answers(&raw, &list).unwrap();
        prop_assert_eq!(reading.matched.len() + reading.missing.len(), list.entries.len());
    }
}

#[test]
fn a_form_that_carries_only_hashes_tells_an_older_wording_from_the_one_sent() {
    let list = list(3);
    let with_hash = |at: usize, id: &str, text: &str| RawRow {
        id: field(id, ""),
        answer: field("Ja", &format!("krav/{at}")),
        text_hash: text_hash(text).chars().take(16).collect(),
        ..RawRow::default()
    };
    let text = |at: usize| list.entries[at].text.clone();
    let rows = vec![
        with_hash(0, "krav-0", &text(0)),
        with_hash(1, "krav-1", "Løsningen skal ha noe annet."),
        with_hash(2, "", &text(2)),
    ];
    let raw = RawAnswers { list_id: Some(list.id.clone()), rows, ..RawAnswers::default() };
    let reading = read_answers(&raw, &list).unwrap();
    let altered: Vec<&str> = reading.altered.iter().map(|altered| altered.id.as_str()).collect();
    assert_eq!(altered, ["krav-1"]);
    assert_eq!(reading.moved, ids(&[2]), "found by the hash of its text alone");
    let hashes: Vec<usize> = reading.answers.values().map(|answer| answer.text_hash.len()).collect();
    assert_eq!(hashes, [64, 16, 64], "an answer to an older wording keeps what it answered");
}

/// The list of the other tests, which can also be sent out in English.
fn list_in_two_languages(count: usize) -> RequirementList {
    let mut list = list(count);
    let wording = |entry: &Entry| Wording {
        title: format!("About {}", entry.id),
        text: format!("The solution shall handle {} and show how it is done.", entry.id),
        text_language: Language::En,
    };
    let wordings = list.entries.iter().map(|entry| (entry.id.clone(), wording(entry))).collect();
    list.versions = vec![ListVersion { language: Language::En, id: "the list".into(), wordings }];
    list
}

fn in_english(list: &RequirementList) -> RawAnswers {
    let english = list.called("the list").into_owned();
    let mut raw = raw(&english, "Yes");
    for (row, entry) in raw.rows.iter_mut().zip(&english.entries) {
        row.requirement.text = requirement_cell(entry, Words::of(Language::En));
    }
    raw
}

#[test]
fn a_text_in_another_language_it_was_sent_out_in_is_not_altered() {
    let list = list_in_two_languages(4);
    let raw = in_english(&list);
    let reading = read_answers(&raw, &list).unwrap();
    assert!(!reading.has_findings() && reading.moved.is_empty(), "{reading:?}");
    assert!(!reading.is_of_another_edition(&list));
    for entry in &list.entries {
        assert_eq!(
            reading.answers[&entry.id].text_hash, entry.text_hash,
            "it answers the demand as we keep it"
        );
    }
    let mut single = list.clone();
    single.versions.clear();
    assert_eq!(read_answers(&raw, &single).unwrap().altered.len(), 4, "unless it was never sent in it");
}

#[test]
fn what_was_altered_is_told_beside_the_text_in_the_language_it_was_sent_in() {
    let list = list_in_two_languages(3);
    let mut raw = in_english(&list);
    raw.rows[1].requirement.text = raw.rows[1].requirement.text.replace("shall", "may");
    // Its id gone and its text as it was: found by the text of that language.
    raw.rows[2].id.text.clear();
    raw.list_id = None;
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.altered.len(), 1);
    assert!(reading.altered[0].sent.contains("shall") && reading.altered[0].found.contains("may"));
    assert_eq!(reading.moved, ids(&[2]));
    assert!(reading.missing.is_empty() && reading.unknown.is_empty());
}

#[test]
fn a_form_in_another_language_is_matched_by_the_hash_of_that_language() {
    let list = list_in_two_languages(3);
    let english = list.called("the list").into_owned();
    let mut raw = in_english(&list);
    for (row, entry) in raw.rows.iter_mut().zip(&english.entries) {
        row.text_hash = entry.text_hash.chars().take(16).collect();
        row.requirement.text.clear();
    }
    raw.rows[0].id.text = "gone".into();
    raw.rows[2].text_hash = "0".repeat(16);
    let reading = read_answers(&raw, &list).unwrap();
    assert_eq!(reading.moved, ids(&[0]));
    let altered: Vec<_> = reading.altered.iter().map(|altered| altered.id.clone()).collect();
    assert_eq!(altered, ids(&[2]));
}
