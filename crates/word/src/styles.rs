//! The styles of a document: what a heading, a table and a notice look like, and which language the text is in.

use crate::parts::MAIN;
use crate::xml::Xml;
use std::io;

const INK: &str = "16211F";
const GREEN: &str = "0B5B57";
const QUIET: &str = "4C5A57";
const LINE: &str = "7A8A86";
const SHADE: &str = "E6EFEE";

/// A style of paragraphs.
struct Paragraph {
    id: &'static str,
    /// The name Word knows; its own names are shown in the user's language.
    name: &'static str,
    based_on: &'static str,
    size: u8,
    bold: bool,
    colour: &'static str,
    before: u16,
    after: u16,
    /// Level in the outline, 1–3; 0 for what is no heading.
    outline: u8,
    indent: u16,
}

const NORMAL: Paragraph = Paragraph {
    id: "",
    name: "",
    based_on: "Normal",
    size: 21,
    bold: false,
    colour: INK,
    before: 0,
    after: 120,
    outline: 0,
    indent: 0,
};

#[rustfmt::skip]
const PARAGRAPHS: &[Paragraph] = &[
    Paragraph { id: "Title", name: "Title", size: 52, bold: true, colour: GREEN, before: 600, after: 120, ..NORMAL },
    Paragraph { id: "Subtitle", name: "Subtitle", size: 28, colour: QUIET, after: 480, ..NORMAL },
    Paragraph { id: "Heading1", name: "heading 1", size: 34, bold: true, colour: GREEN, before: 480, outline: 1, ..NORMAL },
    Paragraph { id: "Heading2", name: "heading 2", size: 26, bold: true, colour: GREEN, before: 320, outline: 2, ..NORMAL },
    Paragraph { id: "Heading3", name: "heading 3", size: 22, bold: true, colour: GREEN, before: 240, outline: 3, ..NORMAL },
    Paragraph { id: "TOCHeading", name: "TOC Heading", size: 30, bold: true, colour: GREEN, before: 480, ..NORMAL },
    Paragraph { id: "TOC1", name: "toc 1", bold: true, before: 80, after: 40, ..NORMAL },
    Paragraph { id: "TOC2", name: "toc 2", after: 40, indent: 284, ..NORMAL },
    Paragraph { id: "Caption", name: "caption", size: 19, colour: QUIET, before: 120, after: 60, ..NORMAL },
    Paragraph { id: "ListBullet", name: "List Bullet", after: 60, ..NORMAL },
    Paragraph { id: "Notice", name: "Notice", before: 120, ..NORMAL },
    Paragraph { id: "TableText", name: "Table Text", size: 18, after: 40, ..NORMAL },
    Paragraph { id: "RowHeader", name: "Row Header", based_on: "TableText", size: 18, after: 40, ..NORMAL },
    Paragraph { id: "TableHeader", name: "Table Header", based_on: "TableText", size: 18, bold: true, after: 40, ..NORMAL },
    Paragraph { id: "AfterTable", name: "After Table", size: 8, after: 0, ..NORMAL },
    Paragraph { id: "FrontLabel", name: "Front Label", based_on: "TableText", size: 20, colour: QUIET, after: 40, ..NORMAL },
    Paragraph { id: "Header", name: "header", size: 17, colour: QUIET, after: 0, ..NORMAL },
    Paragraph { id: "Footer", name: "footer", size: 17, colour: QUIET, after: 0, ..NORMAL },
];

/// The part with the styles.
pub(crate) fn styles(language: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.within("w:styles", &[("xmlns:w", MAIN)], |xml| {
        xml.within("w:docDefaults", &[], |xml| {
            xml.within("w:rPrDefault", &[], |xml| {
                xml.within("w:rPr", &[], |xml| {
                    let fonts = [("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:cs", "Calibri")];
                    xml.empty("w:rFonts", &fonts)?;
                    xml.value("w:sz", "21")?;
                    xml.value("w:szCs", "21")?;
                    let languages = [("w:val", language), ("w:eastAsia", language), ("w:bidi", "ar-SA")];
                    xml.empty("w:lang", &languages)
                })
            })?;
            xml.within("w:pPrDefault", &[], |xml| {
                xml.within("w:pPr", &[], |xml| {
                    let spacing = [("w:after", "120"), ("w:line", "264"), ("w:lineRule", "auto")];
                    xml.empty("w:spacing", &spacing)
                })
            })
        })?;
        let normal = [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")];
        xml.within("w:style", &normal, |xml| {
            xml.value("w:name", "Normal")?;
            xml.empty("w:qFormat", &[])
        })?;
        PARAGRAPHS.iter().try_for_each(|style| paragraph(xml, style))?;
        character(xml, "Strong", "Strong", |xml| xml.empty("w:b", &[]))?;
        character(xml, "Hyperlink", "Hyperlink", |xml| {
            xml.value("w:color", "0A4F7D")?;
            xml.value("w:u", "single")
        })?;
        character(xml, "PlaceholderText", "Placeholder Text", |xml| xml.value("w:color", "595959"))?;
        tables(xml)
    })?;
    Ok(xml.finished())
}

fn paragraph(xml: &mut Xml, style: &Paragraph) -> io::Result<()> {
    xml.within("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.value("w:name", style.name)?;
        xml.value("w:basedOn", style.based_on)?;
        if style.outline > 0 {
            xml.value("w:next", "Normal")?;
        }
        xml.empty("w:qFormat", &[])?;
        xml.within("w:pPr", &[], |xml| {
            // A heading, and what stands over a table, goes with what follows.
            if style.outline > 0 || style.id == "Caption" {
                xml.empty("w:keepNext", &[])?;
            }
            if style.id == "ListBullet" {
                xml.within("w:numPr", &[], |xml| xml.value("w:numId", "1"))?;
            }
            if style.id == "Notice" {
                xml.within("w:pBdr", &[], |xml| {
                    let bar = [("w:val", "single"), ("w:sz", "24"), ("w:space", "8"), ("w:color", GREEN)];
                    xml.empty("w:left", &bar)
                })?;
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "FDF3DC")])?;
            }
            let (before, after) = (style.before.to_string(), style.after.to_string());
            xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)])?;
            if style.indent > 0 {
                xml.empty("w:ind", &[("w:left", &style.indent.to_string())])?;
            }
            if style.outline > 0 {
                xml.value("w:outlineLvl", &(style.outline - 1).to_string())?;
            }
            Ok(())
        })?;
        xml.within("w:rPr", &[], |xml| {
            if style.bold {
                xml.empty("w:b", &[])?;
            }
            xml.value("w:color", style.colour)?;
            let size = style.size.to_string();
            xml.value("w:sz", &size)?;
            xml.value("w:szCs", &size)
        })
    })
}

fn character(
    xml: &mut Xml,
    id: &str,
    name: &str,
    look: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml.within("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
        xml.value("w:name", name)?;
        xml.within("w:rPr", &[], look)
    })
}

fn tables(xml: &mut Xml) -> io::Result<()> {
    let sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
    xml.within("w:style", &[("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")], |xml| {
        xml.value("w:name", "Normal Table")?;
        xml.within("w:tblPr", &[], |xml| margins(xml, "0", "108"))
    })?;
    xml.within("w:style", &[("w:type", "table"), ("w:styleId", "RequirementTable")], |xml| {
        xml.value("w:name", "Requirement Table")?;
        xml.value("w:basedOn", "TableNormal")?;
        xml.within("w:tblPr", &[], |xml| {
            xml.within("w:tblBorders", &[], |xml| {
                let line = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", LINE)];
                sides.iter().try_for_each(|side| xml.empty(side, &line))
            })?;
            margins(xml, "57", "85")
        })?;
        xml.within("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", SHADE)])
            })
        })
    })
}

fn margins(xml: &mut Xml, upright: &str, across: &str) -> io::Result<()> {
    xml.within("w:tblCellMar", &[], |xml| {
        for (side, width) in
            [("w:top", upright), ("w:left", across), ("w:bottom", upright), ("w:right", across)]
        {
            xml.empty(side, &[("w:w", width), ("w:type", "dxa")])?;
        }
        Ok(())
    })
}
