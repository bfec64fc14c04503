//! Blocks of a document as paragraphs and tables, and the table of contents.

use crate::table::table;
use crate::xml::Xml;
use domain::document::{Block, Span};
use std::io;

/// Addresses of links, in the order they were met; the relations of the part name them.
#[derive(Default)]
pub(crate) struct Links(pub Vec<String>);

impl Links {
    /// The relation of an address; `None` for what is no web address.
    fn relation(&mut self, address: &str) -> Option<String> {
        let lower = address.to_ascii_lowercase();
        if !lower.starts_with("https://") && !lower.starts_with("http://") {
            return None;
        }
        let place = self.0.iter().position(|known| known == address).unwrap_or_else(|| {
            self.0.push(address.to_owned());
            self.0.len() - 1
        });
        Some(format!("link{}", place + 1))
    }
}

/// What the parts of one document share while they are written.
#[derive(Default)]
pub(crate) struct Body {
    pub links: Links,
    /// Headings so far; each has a bookmark that the table of contents leads to.
    headings: usize,
    /// The last heading: a table of that name needs no caption of its own.
    last_heading: String,
    /// Controls so far; each has a number of its own.
    pub controls: usize,
}

impl Body {
    pub fn block(&mut self, xml: &mut Xml, block: &Block) -> io::Result<()> {
        match block {
            Block::Heading { level, text } => self.heading(xml, *level, text),
            Block::Paragraph(spans) => self.paragraph(xml, None, spans),
            Block::Notice(spans) => self.paragraph(xml, Some("Notice"), spans),
            Block::List(items) => {
                items.iter().try_for_each(|item| self.paragraph(xml, Some("ListBullet"), item))
            }
            Block::Table(said) => {
                if said.caption != self.last_heading {
                    self.paragraph(xml, Some("Caption"), &[Span::plain(&said.caption)])?;
                }
                table(xml, &said.caption, &said.columns, &said.rows, |xml, cell, first| {
                    self.cell(xml, cell, first)
                })
            }
            Block::Form(rows) => rows.iter().flatten().try_for_each(|field| {
                let label = Span::plain(format!("{}: ", field.label));
                self.paragraph(xml, None, &[label, Span::strong(&field.value)])
            }),
            // What is to be filled in lies across in a section of its own.
            Block::Turn(_) => Ok(()),
            Block::PageBreak => xml.within("w:p", &[], |xml| {
                xml.within("w:r", &[], |xml| xml.empty("w:br", &[("w:type", "page")]))
            }),
        }
    }

    pub fn heading(&mut self, xml: &mut Xml, level: u8, text: &str) -> io::Result<()> {
        self.headings += 1;
        let number = self.headings.to_string();
        text.clone_into(&mut self.last_heading);
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", &format!("Heading{}", level.clamp(1, 3))))?;
            xml.empty("w:bookmarkStart", &[("w:id", &number), ("w:name", &bookmark(self.headings))])?;
            run(xml, text, None)?;
            xml.empty("w:bookmarkEnd", &[("w:id", &number)])
        })
    }

    pub fn paragraph(&mut self, xml: &mut Xml, style: Option<&str>, spans: &[Span]) -> io::Result<()> {
        xml.within("w:p", &[], |xml| {
            if let Some(style) = style {
                xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style))?;
            }
            self.spans(xml, spans)
        })
    }

    fn spans(&mut self, xml: &mut Xml, spans: &[Span]) -> io::Result<()> {
        for span in spans {
            let strong = span.strong.then_some("Strong");
            match span.link.as_deref().and_then(|address| self.links.relation(address)) {
                Some(relation) => xml.within("w:hyperlink", &[("r:id", &relation)], |xml| {
                    run(xml, &span.text, Some("Hyperlink"))
                })?,
                None => run(xml, &span.text, strong)?,
            }
        }
        Ok(())
    }

    /// What stands in a cell; the first cell of a row is the row's header.
    pub fn cell(&mut self, xml: &mut Xml, cell: &domain::document::Cell, first: bool) -> io::Result<()> {
        let style = if first { "RowHeader" } else { "TableText" };
        if cell.paragraphs.is_empty() {
            return self.paragraph(xml, Some(style), &[]);
        }
        for (place, paragraph) in cell.paragraphs.iter().enumerate() {
            match (place, cell.glyph) {
                (0, Some(level)) => {
                    let mut spans = vec![Span::plain(format!("{} ", level.glyph()))];
                    spans.extend(paragraph.iter().cloned());
                    self.paragraph(xml, Some(style), &spans)?;
                }
                _ => self.paragraph(xml, Some(style), paragraph)?,
            }
        }
        Ok(())
    }
}

fn bookmark(number: usize) -> String {
    format!("_Toc{number:06}")
}

/// A run of text; line breaks and tabs are elements of their own.
pub(crate) fn run(xml: &mut Xml, text: &str, style: Option<&str>) -> io::Result<()> {
    xml.within("w:r", &[], |xml| {
        if let Some(style) = style {
            xml.within("w:rPr", &[], |xml| xml.value("w:rStyle", style))?;
        }
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                xml.empty("w:br", &[])?;
            }
            for (place, piece) in line.split('\t').enumerate() {
                if place > 0 {
                    xml.empty("w:tab", &[])?;
                }
                if !piece.is_empty() {
                    xml.said("w:t", &[("xml:space", "preserve")], piece)?;
                }
            }
        }
        Ok(())
    })
}

/// A field of Word with the value it has until Word counts for itself.
pub(crate) fn field(xml: &mut Xml, instruction: &str, value: &str) -> io::Result<()> {
    xml.within("w:fldSimple", &[("w:instr", instruction)], |xml| run(xml, value, None))
}

/// The table of contents: a field that Word can bring up to date, filled with links from the start. It has no page
/// numbers, which only Word can know; the links and the navigation pane lead to the places.
pub(crate) fn contents(xml: &mut Xml, title: &str, headings: &[(u8, String)]) -> io::Result<()> {
    xml.within("w:p", &[], |xml| {
        xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", "TOCHeading"))?;
        run(xml, title, None)
    })?;
    let mut begun = false;
    for (place, (level, text)) in headings.iter().enumerate().filter(|(_, (level, _))| *level <= 2) {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", &format!("TOC{level}")))?;
            if !std::mem::replace(&mut begun, true) {
                mark(xml, "begin")?;
                xml.within("w:r", &[], |xml| {
                    xml.said("w:instrText", &[("xml:space", "preserve")], r#" TOC \o "1-2" \n \h \z \u "#)
                })?;
                mark(xml, "separate")?;
            }
            let anchor = bookmark(place + 1);
            xml.within("w:hyperlink", &[("w:anchor", &anchor), ("w:history", "1")], |xml| {
                run(xml, text, None)
            })
        })?;
    }
    if begun {
        xml.within("w:p", &[], |xml| mark(xml, "end"))?;
    }
    Ok(())
}

fn mark(xml: &mut Xml, kind: &str) -> io::Result<()> {
    xml.within("w:r", &[], |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]))
}
