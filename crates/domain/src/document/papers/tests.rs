//! What the drafts say, and above all what they do not.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::applicability::Condition;
use crate::catalogue::{
    AnswerFormat, Guidance, InteroperabilityLayer, Lifecycle, ProcurementRole, Responsibility,
    ResponsibilityByDelivery, SourcePlace, StatusPeriod, Tier,
};
use crate::declaration::testing::{declaration, entry, list, today};
use crate::declaration::{DeclarationChange, GivenAnswer, Statement, StatementScope};
use crate::text::LocalText;

fn record(id: &str, set: &str, number: Option<&str>, document: &str, place: &str) -> Requirement {
    Requirement {
        id: id.into(),
        set: set.into(),
        number: number.map(str::to_owned),
        title: LocalText::nb(id),
        text: LocalText::nb("Leverandøren skal vise dette."),
        rationale: None,
        guidance: Guidance::default(),
        theme: "procurement-law".into(),
        interoperability_layer: InteroperabilityLayer::Governance,
        status: vec![StatusPeriod { value: Lifecycle::InForce, from: None }],
        levels: Vec::new(),
        legal_basis: Vec::new(),
        applies_when: Condition::Always,
        responsibility: ResponsibilityByDelivery {
            default: Responsibility::Supplier,
            by_delivery: Vec::new(),
        },
        role: ProcurementRole::Requirement,
        tier: Tier::Extended,
        answer: crate::catalogue::Answer { format: AnswerFormat::YesNo, expected_evidence: Vec::new() },
        approval_schemes: Vec::new(),
        related: Vec::new(),
        sources: vec![SourcePlace {
            document: document.into(),
            place: place.to_owned(),
            address: None,
            read_on: today(),
            confidence: crate::catalogue::Confidence::Verified,
        }],
        note: None,
    }
}

fn catalogue() -> Catalogue {
    let requirements = vec![
        record("ehds-iv-1", "ehds", Some("Vedlegg IV 1"), "ehds", "vedlegg IV pkt. 1"),
        record("ehds-iv-4-a", "ehds", Some("Vedlegg IV 4"), "ehds", "vedlegg IV pkt. 4"),
        record("ehds-iv-5", "ehds", Some("Vedlegg IV 5"), "ehds", "vedlegg IV pkt. 5"),
        record("ehds-ii-1-2", "ehds", Some("Vedlegg II 1.2"), "ehds", "vedlegg II pkt. 1.2"),
        record("app-a", "health-apps", None, "app-iso-82304-2", "kap. 5.2.1"),
        record("app-b", "health-apps", None, "app-iso-82304-2", "kap. 5.4.2"),
        record("app-c", "health-apps", None, "app-guide", "kap. 3.4.3"),
    ];
    Catalogue { requirements, ..Catalogue::default() }
}

fn asked() -> Declaration {
    let ids = ["ehds-iv-1", "ehds-iv-4-a", "ehds-iv-5", "ehds-ii-1-2"].map(|id| entry(id, "ehds", id));
    let apps = ["app-a", "app-b", "app-c"].map(|id| entry(id, "health-apps", id));
    let mut declaration = declaration("d-1");
    declaration.list = list(ids.into_iter().chain(apps).collect()).into();
    declaration
}

fn answered(declaration: &Declaration, id: &str, value: AnswerValue, description: &str) -> Declaration {
    let answer =
        GivenAnswer { value: Some(value), description: description.into(), ..GivenAnswer::default() };
    let change = DeclarationChange::Answer { requirement: id.into(), answer };
    declaration.changed(&change, today()).unwrap()
}

/// Every word of a document, the information column of each item among them.
fn words(document: &Document) -> String {
    let spans = |spans: &[Span]| spans.iter().map(|span| span.text.clone()).collect::<Vec<_>>().join(" ");
    let block = |block: &Block| match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph(text) | Block::Notice(text) => spans(text),
        Block::Table(table) => table
            .rows
            .iter()
            .map(|row| {
                let cells = row.iter().map(|cell| {
                    cell.paragraphs.iter().map(|text| spans(text)).collect::<Vec<_>>().join(" / ")
                });
                cells.collect::<Vec<_>>().join(" | ")
            })
            .collect::<Vec<_>>()
            .join("\n"),
        _ => String::new(),
    };
    document.blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_declaration_of_conformity_declares_nothing_and_says_when_answers_stand_against_it() {
    let catalogue = catalogue();
    let draft = |declaration: &Declaration| {
        words(&eu_declaration_document(declaration, &catalogue, Language::Nb, today()))
    };
    let met = answered(&asked(), "ehds-ii-1-2", AnswerValue::Met, "");
    assert!(draft(&met).contains("Utkastet erklærer det ikke"));
    let short = draft(&answered(&asked(), "ehds-ii-1-2", AnswerValue::Partly, ""));
    assert!(
        short.contains("kan ikke gis") && short.contains("1 krav") && short.contains("ehds-ii-1-2"),
        "{short}"
    );
    assert!(short.starts_with("Dette er et utkast"), "{short}");
}

#[test]
fn what_is_said_of_many_at_once_fills_in_no_item() {
    let catalogue = catalogue();
    let statement = Statement {
        about: StatementScope::All,
        except: [].into(),
        value: AnswerValue::Met,
        description: "Oppfylt for alle.".into(),
        evidence: [].into(),
    };
    let own = answered(&asked(), "ehds-iv-1", AnswerValue::Met, "Referanse EX-1.");
    let all = own.changed(&DeclarationChange::Statement { statement }, today()).unwrap();
    let draft = words(&eu_declaration_document(&all, &catalogue, Language::Nb, today()));
    let row = |number: &str| draft.lines().find(|line| line.starts_with(number)).unwrap().to_owned();
    assert!(
        row("Vedlegg IV 1").contains("Eksempel Journal") && row("Vedlegg IV 1").contains("Referanse EX-1.")
    );
    assert!(row("Vedlegg IV 5").contains("[fylles ut av produsenten]"), "{}", row("Vedlegg IV 5"));
    assert!(!row("Vedlegg IV 5").contains("Oppfylt for alle"));
}

#[test]
fn what_the_list_does_not_ask_is_said_to_be_missing() {
    let catalogue = catalogue();
    let mut declaration = asked();
    std::sync::Arc::make_mut(&mut declaration.list).entries.remove(2);
    let draft = words(&eu_declaration_document(&declaration, &catalogue, Language::Nb, today()));
    let row = draft.lines().find(|line| line.starts_with("Vedlegg IV 5")).unwrap().to_owned();
    assert!(row.contains("Kravet står ikke i listen"), "{row}");
}

#[test]
fn an_app_is_counted_by_aspect_not_relevant_left_out_and_never_given_the_label() {
    let catalogue = catalogue();
    let declaration = answered(&asked(), "app-a", AnswerValue::Met, "");
    let declaration = answered(&declaration, "app-b", AnswerValue::NotRelevant, "Ingen sky.");
    let score = health_app_score(&declaration, &catalogue);
    assert_eq!((score.aspects[0].met, score.aspects[0].share()), (1, Some(100)));
    assert_eq!((score.aspects[2].not_relevant, score.aspects[2].share()), (1, None));
    assert_eq!((score.other.asked, score.other.unanswered, score.aspects[1].asked), (1, 1, 0));
    for language in Language::ALL {
        let draft = words(&health_app_document(&declaration, &catalogue, language, today()));
        assert!(draft.contains(VendorWords::of(language).not_the_label));
        assert!(draft.contains(VendorWords::of(language).draft_notice));
    }
}
