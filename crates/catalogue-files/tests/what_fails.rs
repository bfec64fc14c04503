//! Each check of the catalogue, provoked: the shipped data with one thing made wrong, and the sentence that tells it.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use catalogue_files::{DataFolder, check, read};
use domain::applicability::Condition;
use domain::catalogue::{Fact, Lifecycle, Requirement, StatusPeriod};
use domain::ids::{EvidenceId, FactId, OrganisationTypeId, RequirementId, SourceId, ThemeId};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const SHIPPED: &str = "../../data";
const VICTIM: &str = "normen-5-4-01";
const VICTIM_FILE: &str = "sets/normen/requirements/normen-5-4-01.yaml";

/// Read once for all tests; each makes its own wrong.
fn shipped() -> DataFolder {
    static SHIPPED_DATA: OnceLock<DataFolder> = OnceLock::new();
    let read = || read(Path::new(SHIPPED)).unwrap_or_else(|problems| panic!("{problems:#?}"));
    SHIPPED_DATA.get_or_init(read).clone()
}

fn victim(data: &mut DataFolder) -> &mut Requirement {
    let id = RequirementId::new(VICTIM);
    data.catalogue.requirements.iter_mut().find(|requirement| requirement.id == id).unwrap()
}

/// Makes one thing wrong and asks for the sentence about it.
fn expect(wrong: impl FnOnce(&mut DataFolder), told: &str) {
    let mut data = shipped();
    wrong(&mut data);
    let problems: Vec<String> = check(&data).iter().map(ToString::to_string).collect();
    let found = problems.iter().any(|problem| problem.contains(told));
    assert!(found, "«{told}» should be among: {:#?}", problems.iter().take(8).collect::<Vec<_>>());
}

#[test]
fn an_id_that_is_retired_is_not_used_again() {
    expect(|data| data.retired.push(VICTIM.into()), "the id normen-5-4-01 is retired");
}

#[test]
fn what_a_record_points_to_must_exist() {
    expect(|data| victim(data).theme = ThemeId::new("moonlight"), "no theme moonlight");
    expect(|data| victim(data).sources[0].document = SourceId::new("hearsay"), "no source hearsay");
    expect(|data| victim(data).levels[0].target = OrganisationTypeId::new("moon"), "no target group moon");
    expect(
        |data| victim(data).answer.expected_evidence.push(EvidenceId::new("word-of-honour")),
        "no kind of evidence word-of-honour",
    );
    expect(|data| victim(data).related = vec!["ex-1".into()], "no other requirement ex-1");
    expect(|data| victim(data).approval_schemes = vec!["moon-stamp".into()], "moon-stamp");
}

#[test]
fn a_condition_names_facts_areas_and_values_that_exist() {
    expect(|data| victim(data).applies_when = Condition::FactIs("moonlit".into(), true), "no fact moonlit");
    expect(|data| victim(data).applies_when = Condition::Area(vec!["moon".into()]), "no area moon");
    let value = Condition::FactOneOf("device-class".into(), vec!["class-x".into()]);
    expect(|data| victim(data).applies_when = value, "device-class has no option class-x");
}

#[test]
fn a_condition_can_hold_and_can_fail() {
    let health = |answer| Condition::FactIs("health-data".into(), answer);
    let never = Condition::All(vec![health(true), health(false)]);
    expect(|data| victim(data).applies_when = never, "applies_when can never hold");
    let always = Condition::Any(vec![health(true), health(false)]);
    expect(|data| victim(data).applies_when = always, "applies_when always holds");
}

#[test]
fn title_and_text_stand_in_three_languages_and_the_help_in_bokmaal() {
    expect(|data| victim(data).title.en = None, "a text is missing in en");
    expect(|data| victim(data).text.nn = Some(" ".into()), "a text is missing in nn");
    expect(|data| victim(data).guidance.follow_up = None, "follow_up are wanted in nb");
}

#[test]
fn status_periods_have_neither_gap_nor_overlap() {
    let period = |value, from: Option<&str>| StatusPeriod { value, from: from.map(|it| it.parse().unwrap()) };
    let gap = vec![period(Lifecycle::InForce, Some("2020-01-01")), period(Lifecycle::Withdrawn, None)];
    expect(|data| victim(data).status = gap, "only the first status period may lack a date");
    let overlap = vec![
        period(Lifecycle::InForce, Some("2020-01-01")),
        period(Lifecycle::Withdrawn, Some("2019-01-01")),
    ];
    expect(|data| victim(data).status = overlap, "does not begin after");
    expect(|data| victim(data).status.clear(), "no status period");
}

#[test]
fn every_record_has_a_case() {
    expect(|data| data.cases.clear(), "no case where the requirement applies");
    expect(|data| data.cases.clear(), "no case where the requirement does not apply");
}

#[test]
fn every_question_is_used() {
    let idle = |data: &mut DataFolder| {
        let fact = Fact { id: FactId::new("favourite-colour"), ..data.catalogue.facts[0].clone() };
        data.catalogue.facts.push(fact);
    };
    expect(idle, "no requirement uses the question favourite-colour");
}

#[test]
fn an_address_is_one_of_its_sources() {
    expect(
        |data| victim(data).sources[0].address = Some("https://eksempel.example/normen".into()),
        "https://eksempel.example/normen is not among those of the source",
    );
    expect(
        |data| victim(data).sources[0].address = Some("javascript:alert(1)".into()),
        "does not begin with https://",
    );
}

#[test]
fn two_demands_in_one_text_fail_until_a_person_has_read_them() {
    let two = [
        ("normen-5-4-01", "Leverandøren skal føre register, og kommunen skal få kopi."),
        ("normen-5-4-02", "Leverandøren skal føre register. Registeret er på norsk."),
        ("normen-5-4-03", "Leverandøren skal føre register; kopi sendes kommunen."),
        ("normen-5-4-04", "Leverandøren skal føre register samt vise kopi."),
        ("normen-5-4-05", "Leverandøren skal føre register og varsle kommunen ved feil."),
    ];
    let one = ("normen-5-4-07", "Leverandøren skal levere register innen 1. januar hvert år.");
    let mut data = shipped();
    for (id, text) in two.into_iter().chain([one]) {
        let id = RequirementId::new(id);
        let found = data.catalogue.requirements.iter_mut().find(|requirement| requirement.id == id);
        found.unwrap().text.nb = text.into();
    }
    let told: Vec<String> = check(&data).iter().map(ToString::to_string).collect();
    let fails =
        |id: &str| told.iter().any(|it| it.contains(&format!("{id}.yaml: the text may hold two demands")));
    assert!(two.iter().all(|(id, _)| fails(id)), "{told:#?}");
    assert!(!fails(one.0), "a date is no second sentence: {told:#?}");
}

/// The shipped data in a folder of its own, for what is wrong in the files themselves.
struct Copy(tempfile::TempDir);

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(Path::new(SHIPPED), folder.path());
        Self(folder)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{file} holds «{from}»");
        fs::write(self.path(file), text.replacen(from, to, 1)).unwrap();
    }

    fn told(&self) -> String {
        match read(self.0.path()) {
            Ok(data) => check(&data).iter().map(|problem| format!("{problem}\n")).collect(),
            Err(problems) => problems.iter().map(|problem| format!("{problem}\n")).collect(),
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_file_that_does_not_have_the_shape_of_its_kind_is_told_with_its_name() {
    let data = Copy::new();
    data.replace(VICTIM_FILE, "tier: \"extended\"", "tier: \"sometimes\"");
    data.replace("sets/normen/requirements/normen-5-4-02.yaml", "theme:", "tema:");
    let told = data.told();
    assert!(told.contains(VICTIM_FILE) && told.contains("sometimes"), "{told}");
    assert!(told.contains("normen-5-4-02.yaml") && told.contains("tema"), "{told}");
}

#[test]
fn an_id_stands_once_and_names_its_file() {
    let data = Copy::new();
    fs::copy(data.path(VICTIM_FILE), data.path("sets/ehds/requirements/normen-5-4-01.yaml")).unwrap();
    fs::copy(data.path(VICTIM_FILE), data.path("sets/normen/requirements/normen-9-9-99.yaml")).unwrap();
    let told = data.told();
    assert!(told.contains("sets/ehds/requirements/normen-5-4-01.yaml"), "{told}");
    assert!(told.contains("normen-9-9-99.yaml"), "{told}");
}

const REVIEWED: &str = "review/one-demand.yaml";

#[test]
fn a_reviewed_text_that_changes_is_read_again() {
    let data = Copy::new();
    let file = "sets/architecture/requirements/ark-1-2.yaml";
    data.replace(file, "uten at brukeren må registrere", "og kommunen skal registrere");
    assert!(data.told().contains("ark-1-2 has another text now; read it again"), "{}", data.told());
}

#[test]
fn a_reviewed_text_that_no_longer_looks_like_two_demands_goes() {
    let data = Copy::new();
    let plain = "Løsningen skal støtte arbeidsprosesser.";
    for file in [REVIEWED, "sets/architecture/requirements/ark-1-2.yaml"] {
        let text = fs::read_to_string(data.path(file)).unwrap();
        let from = text.find("Løsningen skal støtte arbeidsprosesser").unwrap();
        let to = from + text[from..].find('"').unwrap();
        fs::write(data.path(file), format!("{}{plain}{}", &text[..from], &text[to..])).unwrap();
    }
    let told = data.told();
    assert!(told.contains("ark-1-2 does not look like two demands any more; take it out"), "{told}");
}

#[test]
fn a_reviewed_text_names_a_record_and_a_reason() {
    let data = Copy::new();
    data.replace(REVIEWED, "\"ark-1-2\"", "\"ark-9-9\"");
    data.replace(REVIEWED, "reason: \"One contact with one authority.\"", "reason: \" \"");
    let told = data.told();
    assert!(told.contains("no requirement ark-9-9"), "{told}");
    assert!(told.contains("ark-1-2.yaml: the text may hold two demands"), "{told}");
    assert!(told.contains("ark-3-4 has no reason"), "{told}");
}

#[test]
fn every_row_of_the_facts_is_a_record_or_has_a_reason() {
    let data = Copy::new();
    let file = "review/coverage/normen.yaml";
    data.replace(file, "records: [\"normen-1-01\"]", "records: []");
    data.replace(file, "records: [\"normen-1-02\"]", "records: [\"normen-1-99\"]");
    data.replace(file, "\"NORMEN-2.1-02\"", "\"NORMEN-2.1-01\"");
    let told = data.told();
    assert!(told.contains("the row NORMEN-1-01 has neither records nor a reason"), "{told}");
    assert!(told.contains("no requirement normen-1-99"), "{told}");
    assert!(told.contains("the row NORMEN-2.1-01 stands twice"), "{told}");
    let unaccounted = "normen-1-01.yaml: no file in review/coverage says what the record rests on";
    assert!(told.contains(unaccounted), "{told}");
}
