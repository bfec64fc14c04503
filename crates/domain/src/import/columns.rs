//! Which column holds what: from the headers in bokmål, nynorsk and English, and from what stands in the columns where
//! there are no headers or several could be meant.

use super::fold::folded;
use super::roles::said_role;
use crate::catalogue::closed_list;
use crate::table::Sheet;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

closed_list! {
    /// What a column can hold.
    Field {
        /// The number of the requirement.
        Number => "number",
        /// A short name.
        Title => "title",
        /// What is demanded.
        Text => "text",
        /// What it is about.
        Theme => "theme",
        /// What kind of requirement it is: must, should …
        Role => "role",
        /// Why it is asked for, or how to understand it.
        Reason => "reason",
    }
}

/// Which column holds what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Columns {
    /// Number of the row with the headers; everything above it is passed over. `None`: the first row is a requirement.
    pub header: Option<u32>,
    /// Column by what it holds, counted from 0.
    pub fields: BTreeMap<Field, usize>,
}

/// Rows at the top among which a header is looked for.
const HEADER_SEARCH: usize = 30;
/// Rows that are looked into to see what a column holds.
const SAMPLE: usize = 200;

const NUMBER: &[&str] = &[
    "nr",
    "no",
    "num",
    "nummer",
    "number",
    "id",
    "krav id",
    "kravid",
    "krav nr",
    "kravnr",
    "kravnummer",
    "krav nummer",
    "req id",
    "req no",
    "requirement id",
    "requirement no",
    "requirement number",
    "requirement nr",
    "ref",
    "referanse",
    "his nummer",
    "his nr",
    "his",
    "standard nr",
    "standardnummer",
    "punkt",
    "pkt",
    "løpenummer",
    "løpenr",
    "løpenr nr",
    "offisielt nummer",
    "identifikator",
    "identifier",
    "kode",
    "code",
];
const TITLE: &[&str] = &[
    "tittel",
    "title",
    "navn",
    "namn",
    "name",
    "kravtittel",
    "kort tekst",
    "kortnavn",
    "kortnamn",
    "overskrift",
    "heading",
    "short name",
    "requirement title",
    "requirement name",
    "summary",
    "stikkord",
    "navn på krav",
    "navn på standard",
    "standard",
    "heiti",
];
const TEXT: &[&str] = &[
    "krav",
    "kravtekst",
    "krav tekst",
    "kravbeskrivelse",
    "kravskildring",
    "kravformulering",
    "formulering",
    "tekst",
    "text",
    "beskrivelse",
    "beskriving",
    "skildring",
    "krav til løsningen",
    "krav til løysinga",
    "kravspesifikasjon",
    "spesifikasjon",
    "requirement",
    "requirements",
    "requirement text",
    "requirement description",
    "description",
    "specification",
    "demand",
    "innhold",
    "innhald",
    "ordlyd",
    "kravet",
];
const THEME: &[&str] = &[
    "tema",
    "theme",
    "topic",
    "kategori",
    "category",
    "område",
    "area",
    "kravområde",
    "gruppe",
    "group",
    "kapittel",
    "chapter",
    "section",
    "avsnitt",
    "seksjon",
    "delområde",
    "emne",
    "subject",
    "funksjonsområde",
    "domene",
    "domain",
];
const ROLE: &[&str] = &[
    "type",
    "kravtype",
    "krav type",
    "type krav",
    "requirement type",
    "rolle",
    "role",
    "må bør",
    "må bør kan",
    "skal bør",
    "skal bør kan",
    "a b",
    "a b o",
    "prioritet",
    "priority",
    "prio",
    "moscow",
    "viktighet",
    "viktigheit",
    "importance",
    "obligatorisk",
    "mandatory",
    "absolutt",
    "absolutt krav",
    "kravkategori",
    "kravnivå",
    "nivå",
    "level",
    "must should",
    "klassifisering",
    "klassifikasjon",
    "classification",
    "status",
];
const REASON: &[&str] = &[
    "begrunnelse",
    "grunngiving",
    "grunngjeving",
    "rationale",
    "reason",
    "kommentar",
    "kommentarer",
    "kommentarar",
    "comment",
    "comments",
    "merknad",
    "merknader",
    "merknadar",
    "veiledning",
    "rettleiing",
    "guidance",
    "note",
    "notes",
    "formål",
    "føremål",
    "purpose",
    "hensikt",
    "utdypning",
    "utdjuping",
    "forklaring",
    "explanation",
];

/// The fields a header could stand for, the likeliest first.
fn named(header: &str) -> Vec<Field> {
    let header = folded(header);
    // «Rekkefølge» of the lists is the order of likelihood where a header stands in two of them.
    let lists = [
        (Field::Number, NUMBER),
        (Field::Text, TEXT),
        (Field::Title, TITLE),
        (Field::Role, ROLE),
        (Field::Theme, THEME),
        (Field::Reason, REASON),
    ];
    lists.into_iter().filter(|(_, words)| words.contains(&header.as_str())).map(|(field, _)| field).collect()
}

/// What stands in a column below the header.
struct Contents {
    filled: usize,
    letters: usize,
    roles: usize,
    numbers: usize,
    different: usize,
}

impl Contents {
    fn of(sheet: &Sheet, header: Option<u32>, column: usize) -> Self {
        let mut seen = std::collections::BTreeSet::new();
        let mut contents = Contents { filled: 0, letters: 0, roles: 0, numbers: 0, different: 0 };
        let below = sheet.rows.iter().filter(|row| header.is_none_or(|header| row.number > header));
        for cell in below.take(SAMPLE).map(|row| row.cell(column)).filter(|cell| !cell.is_empty()) {
            contents.filled += 1;
            contents.letters += cell.chars().count();
            contents.roles += usize::from(said_role(cell).is_some());
            contents.numbers += usize::from(looks_numbered(cell));
            seen.insert(cell);
        }
        contents.different = seen.len();
        contents
    }

    fn average(&self) -> usize {
        self.letters.checked_div(self.filled).unwrap_or(0)
    }

    /// At least `part` of ten filled cells are of the kind counted in `count`.
    fn mostly(&self, count: usize, part: usize) -> bool {
        self.filled > 0 && count * 10 >= self.filled * part
    }
}

/// A number, or letters with a number, such as `3.2`, `K-14` or `HIS 80226:2018`.
fn looks_numbered(cell: &str) -> bool {
    cell.chars().count() <= 24
        && cell.chars().any(|character| character.is_ascii_digit())
        && cell.split_whitespace().count() <= 3
        && cell.chars().filter(|character| character.is_alphabetic()).count() <= 8
}

/// A guess at the columns of `sheet`.
pub fn guess(sheet: &Sheet) -> Columns {
    let header = header_row(sheet);
    let columns = match header.and_then(|number| sheet.row(number)) {
        Some(row) => by_name(sheet, row.number),
        None => Columns::default(),
    };
    by_contents(sheet, columns)
}

/// The row that names the most fields; two must be named, or one where it is the text.
fn header_row(sheet: &Sheet) -> Option<u32> {
    let mut best: Option<(usize, u32)> = None;
    for row in sheet.rows.iter().take(HEADER_SEARCH) {
        let fields: Vec<Vec<Field>> = row.cells.iter().map(|cell| named(cell)).collect();
        let named = fields.iter().filter(|fields| !fields.is_empty()).count();
        let enough = named >= 2
            || (row.cells.iter().filter(|cell| !cell.is_empty()).count() == 1
                && fields.iter().flatten().any(|field| *field == Field::Text));
        if enough && best.is_none_or(|(most, _)| named > most) {
            best = Some((named, row.number));
        }
    }
    best.map(|(_, number)| number)
}

fn by_name(sheet: &Sheet, header: u32) -> Columns {
    let mut columns = Columns { header: Some(header), fields: BTreeMap::new() };
    let Some(row) = sheet.row(header) else { return columns };
    let mut texts: Vec<usize> = Vec::new();
    for (column, cell) in row.cells.iter().enumerate() {
        let fields = named(cell);
        let contents = Contents::of(sheet, Some(header), column);
        let field = match fields.first() {
            None => continue,
            Some(Field::Text) => {
                texts.push(column);
                continue;
            }
            // «Kategori» and «Type» hold themes in some files and must/should in others: the cells decide.
            Some(Field::Theme | Field::Role) if contents.mostly(contents.roles, 7) => Field::Role,
            Some(Field::Role) if contents.filled > 0 => Field::Theme,
            Some(field) => *field,
        };
        columns.fields.entry(field).or_insert(column);
    }
    // «Krav» beside «Beskrivelse»: the one with the longer cells is the text, the other its name. Of columns that say
    // nothing about length, the last is the text.
    texts.sort_by_key(|column| Contents::of(sheet, Some(header), *column).average());
    if let Some(text) = texts.pop() {
        columns.fields.insert(Field::Text, text);
    }
    if let Some(other) = texts.pop() {
        let contents = Contents::of(sheet, Some(header), other);
        let field = if contents.mostly(contents.numbers, 7) { Field::Number } else { Field::Title };
        columns.fields.entry(field).or_insert(other);
    }
    columns
}

/// Fills in what the headers did not say: the longest cells are the text, those of must and should the role, and the
/// numbered ones the number.
fn by_contents(sheet: &Sheet, mut columns: Columns) -> Columns {
    let taken = |columns: &Columns, column: usize| columns.fields.values().any(|used| *used == column);
    let contents: Vec<Contents> =
        (0..sheet.width()).map(|column| Contents::of(sheet, columns.header, column)).collect();
    if !columns.fields.contains_key(&Field::Text) {
        let text = contents
            .iter()
            .enumerate()
            .filter(|(column, one)| !taken(&columns, *column) && one.average() >= 12)
            .max_by_key(|(_, one)| one.average());
        match text {
            Some((column, _)) => {
                columns.fields.insert(Field::Text, column);
            }
            // A list with names only: the name is all that is demanded.
            None => {
                if let Some(title) = columns.fields.remove(&Field::Title) {
                    columns.fields.insert(Field::Text, title);
                }
            }
        }
    }
    if columns.header.is_some() {
        return columns;
    }
    for (column, one) in contents.iter().enumerate() {
        if taken(&columns, column) {
            continue;
        }
        let field = if one.mostly(one.roles, 8) {
            Field::Role
        } else if one.mostly(one.numbers, 8) && one.different * 10 >= one.filled * 9 {
            Field::Number
        } else {
            continue;
        };
        columns.fields.entry(field).or_insert(column);
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Row;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let rows = (1..).zip(rows).map(|(number, cells)| Row {
            number,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        });
        Sheet { name: "Ark1".into(), rows: rows.filter(|row| !row.is_blank()).collect() }
    }

    fn fields(sheet: &Sheet) -> Vec<(&'static str, usize)> {
        guess(sheet).fields.iter().map(|(field, column)| (field.code(), *column)).collect()
    }

    #[test]
    fn headers_in_three_languages_are_recognised() {
        let requirement = "Løsningen skal logge alle oppslag i journalen.";
        for headers in [
            ["Kravnr", "Krav", "Kravtype", "Tema"],
            ["Krav-ID", "Skildring", "Må/bør", "Kategori"],
            ["Req. ID", "Description", "Priority", "Category"],
        ] {
            let sheet = sheet(&[&headers, &["1", requirement, "MÅ", "Logg"]]);
            assert_eq!(
                fields(&sheet),
                [("number", 0), ("text", 1), ("theme", 3), ("role", 2)],
                "{headers:?}"
            );
            assert_eq!(guess(&sheet).header, Some(1));
        }
    }

    #[test]
    fn of_krav_and_beskrivelse_the_longer_is_the_text() {
        let long = "Løsningen skal logge alle oppslag i journalen, med tid og hvem som slo opp.";
        let sheet = sheet(&[&["Beskrivelse", "Krav"], &[long, "Logg"]]);
        assert_eq!(fields(&sheet), [("title", 1), ("text", 0)]);
    }

    #[test]
    fn a_header_further_down_is_found_past_a_merged_title() {
        let sheet = sheet(&[
            &["Kravspesifikasjon for trygghetsalarm"],
            &[],
            &["", "Krav", "", ""],
            &["Nr.", "Beskrivelse", "A/B/O", "Kommentar"],
            &["1", "Alarmen skal nå responssenteret innen 30 sekunder.", "A", ""],
        ]);
        assert_eq!(guess(&sheet).header, Some(4));
        assert_eq!(fields(&sheet), [("number", 0), ("text", 1), ("role", 2), ("reason", 3)]);
    }

    #[test]
    fn without_headers_the_cells_decide() {
        let sheet = sheet(&[
            &["K-1", "BØR", "Alarmen bør kunne slås av av brukeren selv."],
            &["K-2", "MÅ", "Alarmen skal nå responssenteret innen 30 sekunder."],
        ]);
        assert_eq!(guess(&sheet).header, None);
        assert_eq!(fields(&sheet), [("number", 0), ("text", 2), ("role", 1)]);
    }

    #[test]
    fn a_kategori_full_of_must_and_should_is_the_role() {
        let sheet = sheet(&[
            &["Kategori", "Krav"],
            &["Skal", "Alarmen har batteri."],
            &["Bør", "Alarmen er vanntett."],
        ]);
        assert_eq!(fields(&sheet), [("text", 1), ("role", 0)]);
    }

    #[test]
    fn an_empty_sheet_gives_no_columns() {
        assert_eq!(guess(&Sheet::default()), Columns::default());
    }
}
