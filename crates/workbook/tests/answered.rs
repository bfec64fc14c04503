//! What comes back: the workbook answered and then treated as people and programs treat workbooks. Whatever was done to
//! it, the answers are the same; and what was changed is said.

#![allow(clippy::unwrap_used, clippy::panic)]

mod sample;
mod support;

use domain::declaration::reading::Reading;
use domain::declaration::{AnswerValue, Declaration, SignOffState, sign_off_state};
use domain::text::Language;
use sample::declared::declaration;
use sample::{large, list};
use support::{book, moved, patched, read, sheet, written};
use workbook::layout::{ColumnKey, position};
use workbook::read::{Cell, Merged};
use workbook::{Audience, Options, WorkbookReadError};

fn declared() -> Declaration {
    declaration(list(Language::Nb))
}

fn answered() -> Vec<u8> {
    workbook::write_declaration(&declared(), &Options::default()).unwrap()
}

/// What was said, whatever else the reading says.
fn says_the_same(reading: &Reading) {
    let declared = declared();
    assert_eq!(reading.answers.len(), declared.answers.len());
    for (id, answer) in &declared.answers {
        let read = &reading.answers[id];
        assert_eq!(read.value, answer.value, "{id}");
        assert_eq!(read.description, answer.description, "{id}");
        assert_eq!(read.deviation, answer.deviation, "{id}");
        assert_eq!(read.planned, answer.planned, "{id}");
        assert_eq!(read.responsibility, answer.responsibility, "{id}");
    }
}

fn state(reading: Reading) -> SignOffState {
    sign_off_state(&reading.into_declaration("d".into(), "p".into(), list(Language::Nb)))
}

fn column(key: ColumnKey) -> u32 {
    position(key).into()
}

#[test]
fn what_was_declared_is_read_back_with_its_checksum_in_every_language() {
    for language in Language::ALL {
        let list = list(language);
        let declared = declaration(list.clone());
        let bytes = workbook::write_declaration(&declared, &Options::default()).unwrap();
        let reading = read(&bytes, &list);
        assert!(!reading.has_findings() && reading.moved.is_empty(), "{reading:?}");
        assert_eq!(reading.list_id.as_deref(), Some(list.id.as_str()));
        assert_eq!(reading.vendor["version"], "4.10");
        let back = reading.into_declaration("d".into(), "p".into(), list);
        assert_eq!(back.sign_off, declared.sign_off);
        assert_eq!(sign_off_state(&back), SignOffState::Valid);
        assert!(bytes == workbook::write_declaration(&declared, &Options::default()).unwrap());
    }
}

#[test]
fn one_changed_cell_breaks_the_signature() {
    let original = book(&answered());
    for (name, row, at) in [
        ("Krav", 1, column(ColumnKey::Answer)),
        ("Krav", 2, column(ColumnKey::Description)),
        ("Krav", 3, column(ColumnKey::Planned)),
        ("Leverandør og produkt", 6, 1),
        ("Leverandør og produkt", 14, 1),
    ] {
        let mut changed = original.clone();
        let new = if at == column(ColumnKey::Planned) { "01.01.2030" } else { "Nei" };
        sheet(&mut changed, name).cells.insert((row, at), Cell::Text(new.into()));
        assert_eq!(
            state(read(&written(&changed), &list(Language::Nb))),
            SignOffState::Broken,
            "{name} {row}"
        );
    }
    assert_eq!(state(read(&written(&original), &list(Language::Nb))), SignOffState::Valid);
}

#[test]
fn rows_and_columns_may_be_sorted_inserted_moved_and_taken_away() {
    let list = list(Language::Nb);
    let last = list.entries.len() as u32;
    let answer = column(ColumnKey::Answer);
    type Change = Box<dyn Fn(u32, u32) -> Option<(u32, u32)>>;
    let changes: Vec<(&str, Change)> = vec![
        ("sorted", Box::new(move |row, at| Some(if row == 0 { (0, at) } else { (last + 1 - row, at) }))),
        ("columns inserted", Box::new(move |row, at| Some((row, if at < answer { at + 1 } else { at + 3 })))),
        ("columns reversed", Box::new(|row, at| Some((row, 20 - at)))),
        ("rows inserted above", Box::new(|row, at| Some((row + 6, at)))),
        ("rows inserted between", Box::new(|row, at| Some((row * 3, at)))),
        (
            "columns taken away",
            Box::new(|row, at| {
                let gone = [ColumnKey::Theme, ColumnKey::Role, ColumnKey::Level, ColumnKey::Source];
                (!gone.iter().any(|key| column(*key) == at)).then_some((row, at))
            }),
        ),
        (
            "the text of requirements taken away",
            Box::new(|row, at| (at != column(ColumnKey::Requirement)).then_some((row, at))),
        ),
    ];
    for (what, change) in changes {
        let mut changed = book(&answered());
        moved(sheet(&mut changed, "Krav"), change);
        let reading = read(&written(&changed), &list);
        assert!(!reading.has_findings(), "{what}: {reading:?}");
        says_the_same(&reading);
        assert_eq!(reading.moved.is_empty(), what != "sorted", "{what}");
        assert_eq!(state(reading), SignOffState::Valid, "{what}");
    }
}

#[test]
fn without_ids_the_texts_tell_which_requirement_is_meant() {
    let mut changed = book(&answered());
    moved(sheet(&mut changed, "Krav"), |row, at| (at != 0).then_some((row, at)));
    let reading = read(&written(&changed), &list(Language::Nb));
    assert!(!reading.has_findings(), "{reading:?}");
    assert_eq!(reading.moved.len(), reading.matched.len(), "the ids were gone");
    says_the_same(&reading);
}

#[test]
fn the_sheet_alone_in_a_new_workbook_is_read() {
    let mut alone = book(&answered());
    alone.sheets.retain(|sheet| sheet.name == "Krav");
    alone.sheets[0].name = "Ark1".into();
    let reading = read(&written(&alone), &list(Language::Nb));
    assert!(reading.list_id.is_none() && !reading.has_findings());
    says_the_same(&reading);
}

#[test]
fn without_the_hidden_sheet_the_first_sheet_says_which_list_it_is() {
    let mut lost = book(&answered());
    lost.sheets.retain(|sheet| sheet.name != "_meta");
    for sheet in &mut lost.sheets {
        sheet.name = format!("{} (2)", sheet.name);
    }
    let reading = read(&written(&lost), &list(Language::Nb));
    assert_eq!(reading.list_id.as_deref(), Some("3f9a1c07b2d4e865"));
    says_the_same(&reading);
    assert_eq!(state(reading), SignOffState::Valid);
}

#[test]
fn headers_may_be_translated_or_called_something_else() {
    let other = |names: &[(ColumnKey, &str)], hidden: bool| {
        let mut changed = book(&answered());
        for (key, name) in names {
            let at = column(*key);
            sheet(&mut changed, "Krav").cells.insert((0, at), Cell::Text((*name).into()));
        }
        if !hidden {
            changed.sheets.retain(|sheet| sheet.name != "_meta");
        }
        says_the_same(&read(&written(&changed), &list(Language::Nb)));
    };
    let english = [
        (ColumnKey::Requirement, "Requirement"),
        (ColumnKey::Answer, "ANSWER:"),
        (ColumnKey::Description, "Description"),
        (ColumnKey::Deviation, "Deviation and compensating measure"),
        (ColumnKey::Planned, "Planned date"),
        (ColumnKey::Documentation, "Evidence"),
        (ColumnKey::Responsibility, "Responsibility"),
    ];
    other(&english, false);
    let synonyms = [
        (ColumnKey::Id, "Krav-ID"),
        (ColumnKey::Requirement, "Kravtekst"),
        (ColumnKey::Answer, "Leverandørens svar (Ja/Nei)"),
        (ColumnKey::Description, "Kommentar"),
        (ColumnKey::Deviation, "Avvik"),
    ];
    other(&synonyms, false);
    let unheard_of = [
        (ColumnKey::Id, "Identifiant"),
        (ColumnKey::Requirement, "Exigence"),
        (ColumnKey::Answer, "Réponse"),
        (ColumnKey::Description, "Explication"),
        (ColumnKey::Deviation, "Écart"),
        (ColumnKey::Planned, "Prévu"),
    ];
    other(&unheard_of, true);
    // The answers are told by what stands in them even where nothing else tells.
    let mut changed = book(&answered());
    sheet(&mut changed, "Krav").cells.insert((0, column(ColumnKey::Answer)), Cell::Text("Réponse".into()));
    changed.sheets.retain(|sheet| sheet.name != "_meta");
    says_the_same(&read(&written(&changed), &list(Language::Nb)));
}

#[test]
fn answers_are_understood_as_words_numbers_truth_values_and_dates() {
    let list = list(Language::Nb);
    let bytes = workbook::write(&list, Audience::Vendor, &Options::default()).unwrap();
    let mut answered = book(&bytes);
    let krav = sheet(&mut answered, "Krav");
    let cells = [
        Cell::Text("JA ".into()),
        Cell::Text("x".into()),
        Cell::Number(1.0),
        Cell::Truth(true),
        Cell::Text("Yes".into()),
        Cell::Truth(false),
        Cell::Text("  nei\n".into()),
        Cell::Text("Ikkje relevant".into()),
    ];
    for (row, cell) in (1u32..).zip(cells) {
        krav.cells.insert((row, column(ColumnKey::Answer)), cell);
        krav.cells.insert((row, column(ColumnKey::Planned)), Cell::Number(46_752.0));
    }
    // The requirement of row 6 asks for a number, and a truth value is none.
    let reading = read(&written(&answered), &list);
    let values: Vec<Option<AnswerValue>> =
        list.entries.iter().map(|entry| reading.answers[&entry.id].value).collect();
    use AnswerValue::{Met, NotMet, NotRelevant};
    assert_eq!(values, [Met, Met, Met, Met, Met, NotMet, NotMet, NotRelevant].map(Some));
    assert!(reading.answers.values().all(|answer| answer.planned == Some(sample::date("2027-12-31"))));
}

#[test]
fn what_cannot_be_understood_is_said_with_its_cell() {
    let mut changed = book(&answered());
    let krav = sheet(&mut changed, "Krav");
    krav.cells.insert((1, column(ColumnKey::Answer)), Cell::Text("Ja, men ikke på nettbrett".into()));
    krav.cells.insert((2, column(ColumnKey::Planned)), Cell::Text("til høsten".into()));
    krav.cells.insert((4, column(ColumnKey::Answer)), Cell::Error("#DIV/0!".into()));
    let reading = read(&written(&changed), &list(Language::Nb));
    let cells: Vec<(&str, &str, &str)> = reading
        .unreadable
        .iter()
        .map(|cell| (cell.place.sheet.as_str(), cell.place.cell.as_str(), cell.expected.as_str()))
        .collect();
    assert_eq!(
        cells,
        [("Krav", "H2", "answer"), ("Krav", "K3", "date")],
        "a formula of ours has a value of 0"
    );
}

#[test]
fn altered_unknown_duplicate_and_missing_rows_are_said() {
    let list = list(Language::Nb);
    let mut changed = book(&answered());
    let krav = sheet(&mut changed, "Krav");
    let requirement = column(ColumnKey::Requirement);
    let text = krav.text(2, requirement).replace("skal", "bør");
    krav.cells.insert((2, requirement), Cell::Text(text));
    // Only white space is different in the next.
    let spaced = krav.text(3, requirement).replace(' ', "  ").replace('\n', "\n\n");
    krav.cells.insert((3, requirement), Cell::Text(spaced));
    moved(krav, |row, at| (row != 4).then_some((row, at)));
    let copied: Vec<((u32, u32), Cell)> = krav.row(1).map(|(at, cell)| ((20, at), cell.clone())).collect();
    krav.cells.extend(copied);
    krav.cells.insert((21, 0), Cell::Text("F-1".into()));
    krav.cells.insert((21, requirement), Cell::Text("Kommunens tillegg".into()));
    let reading = read(&written(&changed), &list);
    let altered: Vec<&str> = reading.altered.iter().map(|altered| altered.id.as_str()).collect();
    assert_eq!(altered, ["normen-5-2-07"]);
    assert!(reading.altered[0].found.contains("bør") && reading.altered[0].place.cell == "C3");
    assert_eq!(reading.missing, [list.entries[3].id.clone()]);
    assert_eq!(reading.duplicate, [list.entries[0].id.clone()]);
    assert_eq!(reading.unknown[0].id, "F-1");
    assert_eq!(reading.unknown[0].place.cell, "A22");
}

#[test]
fn an_answer_in_cells_that_were_merged_is_the_answer_to_each_row() {
    let list = list(Language::Nb);
    let mut changed = book(&answered());
    let at = column(ColumnKey::Answer);
    let krav = sheet(&mut changed, "Krav");
    for row in 2..=8 {
        krav.cells.remove(&(row, at));
    }
    krav.merged.push(Merged { first: (1, at), last: (8, at) });
    let merged = patched(&written(&changed), "xl/worksheets/sheet3.xml", |xml| {
        xml.replace(
            "</sheetData>",
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"H2:H9\"/></mergeCells>",
        )
    });
    let reading = read(&merged, &list);
    assert_eq!(reading.answers.len(), 8);
    assert!(reading.answers.values().all(|answer| answer.value == Some(AnswerValue::Met)));
}

#[test]
fn a_declared_size_and_a_cell_far_away_cost_nothing() {
    let far = patched(&written(&book(&answered())), "xl/worksheets/sheet3.xml", |xml| {
        let start = xml.find("<dimension ref=\"").unwrap() + 16;
        let end = start + xml[start..].find('"').unwrap();
        let far = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>slutt</t></is></c></row></sheetData>";
        format!("{}A1:XFD1048576{}", &xml[..start], &xml[end..]).replace("</sheetData>", far)
    });
    let reading = read(&far, &list(Language::Nb));
    says_the_same(&reading);
    assert!(!reading.has_findings());
}

#[test]
fn blank_rows_sheets_in_between_and_a_copy_of_the_empty_table_change_nothing() {
    let mut changed = book(&answered());
    let empty = book(&workbook::write(&list(Language::Nb), Audience::Vendor, &Options::default()).unwrap());
    let mut copy = empty.sheets.iter().find(|sheet| sheet.name == "Krav").unwrap().clone();
    copy.name = "Krav (2)".into();
    changed.sheets.insert(0, copy);
    let krav = sheet(&mut changed, "Krav");
    for row in 50..80 {
        krav.cells.insert((row, 7), Cell::Text("   ".into()));
    }
    let reading = read(&written(&changed), &list(Language::Nb));
    assert!(!reading.has_findings(), "{reading:?}");
    says_the_same(&reading);
}

#[test]
fn the_list_is_in_the_workbook_exactly_and_without_what_is_the_buyers() {
    for language in Language::ALL {
        let mut list = list(language);
        list.entries[0].text.push_str(" dobbelt  blank, \u{a0}, _x0041_, <r>x</r>, \t tab, 👍");
        for audience in [Audience::Buyer, Audience::Vendor] {
            let bytes = workbook::write(&list, audience, &Options::default()).unwrap();
            assert_eq!(workbook::read_list(&bytes).unwrap(), list.clone().for_vendor());
        }
    }
    // Large enough for many pieces, cut wherever they happen to be.
    let large = large(Language::Nb, 300);
    let bytes = workbook::write(&large, Audience::Vendor, &Options::default()).unwrap();
    assert_eq!(workbook::read_list(&bytes).unwrap(), large.for_vendor());
}

#[test]
fn without_the_hidden_sheet_the_list_is_what_can_be_seen() {
    for language in Language::ALL {
        let list = list(language);
        let mut lost = book(&workbook::write(&list, Audience::Vendor, &Options::default()).unwrap());
        lost.sheets.retain(|sheet| sheet.name != "_meta");
        let seen = workbook::read_list(&written(&lost)).unwrap();
        assert_eq!((&seen.id, &seen.header, seen.as_of), (&list.id, &list.header, list.as_of));
        assert_eq!((&seen.areas, &seen.delivery), (&list.areas, &list.delivery));
        for (seen, sent) in seen.entries.iter().zip(&list.entries) {
            assert_eq!((&seen.id, &seen.title, &seen.text_hash), (&sent.id, &sent.title, &sent.text_hash));
            assert_eq!(
                (seen.role, seen.level, seen.level_inferred),
                (sent.role, sent.level, sent.level_inferred)
            );
            assert_eq!((&seen.fulfilment, seen.format), (&sent.fulfilment, sent.format));
            assert_eq!((seen.responsibility, seen.lifecycle), (sent.responsibility, sent.lifecycle));
            assert_eq!(seen.original.is_some(), sent.original.is_some());
            assert_eq!(seen.text_language, sent.text_language, "{}", sent.id);
        }
        assert_eq!(seen.entries.len(), list.entries.len());
        // What is answered to it is an answer to the list that was sent.
        let bytes = workbook::write_declaration(&declaration(seen), &Options::default()).unwrap();
        assert!(!read(&bytes, &list).has_findings());
    }
    let mut alone = book(&answered());
    alone.sheets.retain(|sheet| sheet.name == "Krav");
    assert_eq!(workbook::read_list(&written(&alone)), Err(WorkbookReadError::ListLost));
}
