//! What each row of a table would become as an own requirement, and what stands in its way.
//!
//! Every row gives a proposal or a problem, so that a person can account for all of them. A row that says the same as
//! one before it is proposed too, but not chosen beforehand.

use super::columns::{Columns, Field};
use super::fold::folded;
use super::near::NearTexts;
use super::roles::said_role;
use crate::Date;
use crate::catalogue::{Catalogue, ProcurementRole, closed_list};
use crate::ids::ThemeId;
use crate::procurement::{NAME_LIMIT, OwnRequirement, TEXT_LIMIT};
use crate::table::{Row, Sheet, address};
use crate::text::Language;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Requirements that the user brought in as a set of their own, to be used again in any procurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomSet {
    /// Identifier in the workspace.
    pub id: String,
    /// What the user calls it.
    pub name: String,
    /// Name of the file it came from.
    pub file: String,
    /// When it was imported.
    pub imported_on: Date,
    /// Who imported it; empty where no name is given in the settings.
    pub who: String,
    /// Its requirements; an id is `row-` and the row in the file.
    pub requirements: Vec<OwnRequirement>,
}

/// A row as it would become a requirement.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The row in the file.
    pub row: u32,
    /// Number in the file; empty where there is none.
    pub number: String,
    /// A short name: the file's own, or the beginning of the text.
    pub title: String,
    /// What is demanded.
    pub text: String,
    /// The theme it would be shown under.
    pub theme: ThemeId,
    /// The file names that theme; else it is a guess.
    pub theme_said: bool,
    /// The role the file suggests; never an absolute requirement.
    pub role: ProcurementRole,
    /// The file calls it absolute: a person has to say whether it shall be.
    pub said_absolute: bool,
    /// Why it is asked for, where the file says so.
    pub reason: String,
    /// Worth choosing beforehand: it says something that no earlier row and no own requirement says.
    pub new: bool,
}

closed_list! {
    /// What is wrong with a row or a cell.
    ProblemKind {
        /// There is no text where the requirement should stand.
        EmptyText => "empty_text",
        /// The text is longer than a requirement can be.
        TextTooLong => "text_too_long",
        /// The name is longer than a name can be, and was cut.
        TitleCut => "title_cut",
        /// Another row says the same.
        Duplicate => "duplicate",
        /// An own requirement says the same already.
        AlreadyThere => "already_there",
        /// The word for the kind of requirement is not known.
        UnknownRole => "unknown_role",
        /// The row is a heading over those below.
        Heading => "heading",
    }
}

/// Something a person should know about a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row in the file.
    pub row: u32,
    /// The cell, such as `C12`.
    pub cell: String,
    /// What is wrong.
    pub kind: ProblemKind,
    /// What stands there, or the row it repeats; short.
    pub detail: String,
}

/// All rows of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposals {
    /// Rows that can become requirements.
    pub proposals: Vec<Proposal>,
    /// What to know about the others, and about some of these.
    pub problems: Vec<Problem>,
}

/// Letters of a cell that are repeated in a problem.
const DETAIL: usize = 60;
/// Letters of a text that serve as a name where the file has none.
const TITLE_OF_TEXT: usize = 80;
/// How near a requirement of the catalogue must be for its theme to count.
const THEME_NEAR: f32 = 0.15;

/// What the rows of `sheet` below the header would become. `own` are the own requirements there are already.
pub fn propose(
    sheet: &Sheet,
    columns: &Columns,
    own: &[OwnRequirement],
    catalogue: &Catalogue,
    near: &NearTexts,
) -> Proposals {
    let there: HashMap<String, &OwnRequirement> = own.iter().map(|one| (folded(&one.text), one)).collect();
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut result = Proposals::default();
    let mut heading = String::new();
    let rows = sheet.rows.iter().filter(|row| columns.header.is_none_or(|header| row.number > header));
    for row in rows.filter(|row| !row.is_blank()) {
        let reading = Reading { row, columns };
        let Some(text) = reading.text(&mut result.problems) else {
            heading = reading.heading().unwrap_or(heading);
            continue;
        };
        let mut new = true;
        let same = folded(text);
        if let Some(own) = there.get(&same) {
            new = false;
            result.problems.push(reading.problem(Field::Text, ProblemKind::AlreadyThere, &own.title));
        } else if let Some(earlier) = seen.get(&same) {
            new = false;
            result.problems.push(reading.problem(Field::Text, ProblemKind::Duplicate, &earlier.to_string()));
        }
        seen.entry(same).or_insert(row.number);
        let title = reading.title(text, &mut result.problems);
        let (role, said_absolute) = reading.role(&mut result.problems);
        let said = [reading.cell(Field::Theme), heading.as_str()];
        let named = said.iter().find_map(|name| theme_named(name, catalogue));
        let theme = named.clone().unwrap_or_else(|| {
            guessed_theme(
                &format!("{} {heading} {title} {text}", reading.cell(Field::Theme)),
                catalogue,
                near,
            )
        });
        result.proposals.push(Proposal {
            row: row.number,
            number: short(reading.cell(Field::Number), super::numbers::NUMBER_LIMIT),
            title,
            text: text.to_owned(),
            theme,
            theme_said: named.is_some(),
            role,
            said_absolute,
            reason: reading.cell(Field::Reason).chars().take(TEXT_LIMIT / 2).collect(),
            new,
        });
    }
    result
}

struct Reading<'a> {
    row: &'a Row,
    columns: &'a Columns,
}

impl<'a> Reading<'a> {
    fn cell(&self, field: Field) -> &'a str {
        self.columns.fields.get(&field).map_or("", |column| self.row.cell(*column))
    }

    fn problem(&self, field: Field, kind: ProblemKind, detail: &str) -> Problem {
        let column = self.columns.fields.get(&field).copied().unwrap_or_default();
        Problem {
            row: self.row.number,
            cell: address(self.row.number, column),
            kind,
            detail: short(detail, DETAIL),
        }
    }

    /// The only text of a row that has one cell filled, which is not where the requirement should stand.
    fn heading(&self) -> Option<String> {
        let mut filled = self.row.cells.iter().filter(|cell| !cell.is_empty());
        match (filled.next(), filled.next()) {
            (Some(only), None) => Some(short(only, NAME_LIMIT)),
            _ => None,
        }
    }

    fn text(&self, problems: &mut Vec<Problem>) -> Option<&'a str> {
        let text = self.cell(Field::Text);
        if text.is_empty() {
            let problem = match self.heading() {
                Some(heading) => {
                    let column = self.row.cells.iter().position(|cell| !cell.is_empty()).unwrap_or_default();
                    Problem {
                        cell: address(self.row.number, column),
                        ..self.problem(Field::Text, ProblemKind::Heading, &heading)
                    }
                }
                None => self.problem(Field::Text, ProblemKind::EmptyText, ""),
            };
            problems.push(problem);
            return None;
        }
        if text.chars().count() > TEXT_LIMIT {
            problems.push(self.problem(Field::Text, ProblemKind::TextTooLong, text));
            return None;
        }
        Some(text)
    }

    fn title(&self, text: &str, problems: &mut Vec<Problem>) -> String {
        let title = one_line(self.cell(Field::Title));
        if title.is_empty() {
            return short(&first_sentence(text), TITLE_OF_TEXT);
        }
        if title.chars().count() > NAME_LIMIT {
            problems.push(self.problem(Field::Title, ProblemKind::TitleCut, &title));
        }
        short(&title, NAME_LIMIT)
    }

    fn role(&self, problems: &mut Vec<Problem>) -> (ProcurementRole, bool) {
        let cell = self.cell(Field::Role);
        match said_role(cell) {
            Some(said) => (said.role, said.absolute),
            None => {
                if !cell.is_empty() {
                    problems.push(self.problem(Field::Role, ProblemKind::UnknownRole, cell));
                }
                (ProcurementRole::Requirement, false)
            }
        }
    }
}

fn theme_named(name: &str, catalogue: &Catalogue) -> Option<ThemeId> {
    let name = folded(name);
    // «3.2 Logg og sporbarhet» is that theme as well.
    let name = name.trim_start_matches(|one: char| one.is_ascii_digit() || one == ' ');
    if name.is_empty() {
        return None;
    }
    let is = |theme: &&crate::catalogue::Theme| {
        Language::ALL.iter().any(|language| folded(theme.name.get(*language)) == name)
    };
    catalogue.themes.iter().find(is).map(|theme| theme.id.clone())
}

/// The theme of the requirements that are nearest to the text; the first theme there is where none is near.
fn guessed_theme(text: &str, catalogue: &Catalogue, near: &NearTexts) -> ThemeId {
    let mut votes: BTreeMap<usize, f32> = BTreeMap::new();
    for near in near.nearest(text, 5).into_iter().filter(|near| near.score >= THEME_NEAR) {
        if let Some(requirement) = catalogue.requirements.get(near.place) {
            *votes.entry(catalogue.theme_order(&requirement.theme)).or_default() += near.score;
        }
    }
    let best =
        votes.into_iter().max_by(|left, right| left.1.total_cmp(&right.1)).map_or(0, |(theme, _)| theme);
    catalogue
        .themes
        .get(best)
        .or(catalogue.themes.first())
        .map_or_else(|| ThemeId::new(""), |theme| theme.id.clone())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first_sentence(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let line = line.split_once(". ").map_or(line, |(sentence, _)| sentence);
    one_line(line).trim_end_matches('.').to_owned()
}

/// `text` on one line, cut after `most` characters.
fn short(text: &str, most: usize) -> String {
    let line = one_line(text);
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{AnswerFormat, Theme};
    use crate::ids::RequirementId;
    use crate::import::guess;
    use crate::text::LocalText;
    use proptest::prelude::*;

    fn catalogue() -> Catalogue {
        let theme = |id: &str, name: &str| Theme { id: ThemeId::from(id), name: LocalText::nb(name) };
        Catalogue {
            themes: vec![theme("governance", "Styring og ansvar"), theme("logging", "Logg og sporbarhet")],
            ..Catalogue::default()
        }
    }

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let rows = (1..).zip(rows).map(|(number, cells)| Row {
            number,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        });
        Sheet { name: String::new(), rows: rows.collect() }
    }

    fn proposed(sheet: &Sheet, own: &[OwnRequirement]) -> Proposals {
        let catalogue = catalogue();
        propose(sheet, &guess(sheet), own, &catalogue, &NearTexts::of(&catalogue))
    }

    #[test]
    fn every_row_becomes_a_proposal_or_a_problem_with_its_cell() {
        let long = "x".repeat(TEXT_LIMIT + 1);
        let sheet = sheet(&[
            &["Nr", "Krav", "Må/bør"],
            &["3 Logg og sporbarhet", "", ""],
            &["3.1", "Oppslag i journalen logges. Loggen viser hvem.", "MÅ"],
            &["3.2", "", "BØR"],
            &["3.3", "Oppslag i journalen logges.  Loggen viser HVEM.", "kanskje"],
            &["3.4", &long, "BØR"],
            &["3.5", "=cmd|'/c calc'!A1", "BØR"],
        ]);
        let found = proposed(&sheet, &[]);
        let rows: Vec<(u32, &str, bool)> =
            found.proposals.iter().map(|one| (one.row, one.theme.as_str(), one.new)).collect();
        assert_eq!(rows, [(3, "logging", true), (5, "logging", false), (7, "logging", true)]);
        let first = &found.proposals[0];
        assert_eq!((first.title.as_str(), first.number.as_str()), ("Oppslag i journalen logges", "3.1"));
        assert_eq!((first.role, first.said_absolute), (ProcurementRole::Requirement, true));
        assert_eq!(found.proposals[2].text, "=cmd|'/c calc'!A1", "text from outside is text");
        let problems: Vec<(&str, ProblemKind, &str)> =
            found.problems.iter().map(|one| (one.cell.as_str(), one.kind, one.detail.as_str())).collect();
        assert_eq!(
            problems[..5],
            [
                ("A2", ProblemKind::Heading, "3 Logg og sporbarhet"),
                ("B4", ProblemKind::EmptyText, ""),
                ("B5", ProblemKind::Duplicate, "3"),
                ("C5", ProblemKind::UnknownRole, "kanskje"),
                ("B6", ProblemKind::TextTooLong, &format!("{}…", "x".repeat(DETAIL - 1))),
            ]
        );
    }

    #[test]
    fn what_is_an_own_requirement_already_is_not_chosen_again() {
        let own = OwnRequirement {
            id: RequirementId::from("own-1"),
            title: "Logg".into(),
            text: "Oppslag logges.".into(),
            theme: ThemeId::from("logging"),
            role: ProcurementRole::Requirement,
            format: AnswerFormat::YesNo,
            reason: String::new(),
        };
        let found = proposed(&sheet(&[&["Krav"], &["Oppslag logges"]]), &[own]);
        assert!(!found.proposals[0].new);
        assert_eq!(
            (found.problems[0].kind, found.problems[0].detail.as_str()),
            (ProblemKind::AlreadyThere, "Logg")
        );
    }

    proptest! {
        /// Whatever the cells hold: nothing is lost, nothing is made absolute, and every title and text can be stored.
        #[test]
        fn hostile_tables_are_accounted_for_row_by_row(
            cells in proptest::collection::vec(proptest::collection::vec("\\PC{0,40}|Krav|MÅ|A|=1\\+1|", 0..6), 0..20),
            header in proptest::option::of(0_u32..25),
            fields in proptest::collection::btree_map(proptest::sample::select(Field::ALL), 0_usize..9, 0..6),
        ) {
            let rows: Vec<Row> = (1..).zip(cells)
                .map(|(number, cells)| Row { number, cells: cells.iter().map(|cell| cell.trim().to_owned()).collect() })
                .collect();
            let sheet = Sheet { name: String::new(), rows };
            let guessed = guess(&sheet);
            prop_assert!(guessed.fields.values().all(|column| *column < sheet.width().max(1)));
            let columns = Columns { header, fields };
            let catalogue = catalogue();
            let found = propose(&sheet, &columns, &[], &catalogue, &NearTexts::of(&catalogue));
            let below = sheet.rows.iter().filter(|row| header.is_none_or(|header| row.number > header));
            for row in below.filter(|row| !row.is_blank()) {
                let proposed = found.proposals.iter().any(|one| one.row == row.number);
                let told = found.problems.iter().any(|one| one.row == row.number);
                prop_assert!(proposed || told, "row {} is lost", row.number);
            }
            for one in &found.proposals {
                prop_assert!(one.role != ProcurementRole::AbsoluteRequirement);
                prop_assert!(!one.title.is_empty() && one.title.chars().count() <= NAME_LIMIT);
                prop_assert!(!one.text.is_empty() && one.text.chars().count() <= TEXT_LIMIT);
            }
        }
    }
}
