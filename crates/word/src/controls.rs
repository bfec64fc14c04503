//! What is to be filled in: content controls of Word, each with a name for one who does not see the table.

use crate::blocks::Body;
use crate::table::table;
use crate::xml::Xml;
use domain::document::{FillableCell, FillablePart};
use domain::text::Language;
use domain::words::Words;
use domain::words::formats::FormatWords;
use std::io;

/// A part: its heading, and the table where it has one.
pub(crate) fn part(
    xml: &mut Xml,
    body: &mut Body,
    part: &FillablePart,
    language: Language,
) -> io::Result<()> {
    body.heading(xml, part.level, &part.title)?;
    if part.columns.is_empty() {
        return Ok(());
    }
    table(xml, &part.title, &part.columns, &part.rows, |xml, cell, first| match cell {
        FillableCell::Said(cell) => body.cell(xml, cell, first),
        waiting => {
            body.controls += 1;
            control(xml, waiting, body.controls, language)
        }
    })
}

fn control(xml: &mut Xml, cell: &FillableCell, number: usize, language: Language) -> io::Result<()> {
    let words = FormatWords::of(Words::of(language));
    let (title, placeholder) = match cell {
        FillableCell::Choice { title, .. } => (title.as_str(), words.choose),
        FillableCell::Date { title } => (title.as_str(), words.choose_date),
        FillableCell::Text { title } => (title.as_str(), words.write_here),
        FillableCell::Said(_) => return Ok(()),
    };
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", "TableText"))?;
        xml.within("w:sdt", &[], |xml| {
            xml.within("w:sdtPr", &[], |xml| {
                xml.value("w:alias", title)?;
                xml.value("w:tag", &format!("svar-{number}"))?;
                xml.value("w:id", &number.to_string())?;
                xml.empty("w:showingPlcHdr", &[])?;
                match cell {
                    FillableCell::Choice { options, .. } => choice(xml, placeholder, options),
                    FillableCell::Date { .. } => date(xml, language),
                    _ => xml.empty("w:text", &[("w:multiLine", "1")]),
                }
            })?;
            xml.within("w:sdtContent", &[], |xml| {
                crate::blocks::run(xml, placeholder, Some("PlaceholderText"))
            })
        })
    })
}

fn choice(xml: &mut Xml, placeholder: &str, options: &[String]) -> io::Result<()> {
    xml.within("w:dropDownList", &[], |xml| {
        xml.empty("w:listItem", &[("w:displayText", placeholder), ("w:value", "")])?;
        options
            .iter()
            .try_for_each(|option| xml.empty("w:listItem", &[("w:displayText", option), ("w:value", option)]))
    })
}

fn date(xml: &mut Xml, language: Language) -> io::Result<()> {
    xml.within("w:date", &[], |xml| {
        xml.value("w:dateFormat", "dd.MM.yyyy")?;
        xml.value("w:lid", language.tag())?;
        xml.value("w:storeMappedDataAs", "dateTime")?;
        xml.value("w:calendar", "gregorian")
    })
}
