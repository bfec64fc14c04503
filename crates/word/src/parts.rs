//! The parts of the file and how they are put together: the text, styles, head and foot of the page, properties.

use crate::blocks::{Body, contents, field, run};
use crate::controls;
use crate::styles::styles;
use crate::xml::{Attributes, Xml};
use crate::{Options, WordError};
use domain::document::{Block, Document, FillablePart, Span};
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The namespace of the text.
pub(crate) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// How far writing has come when the text stands and only the file is left to be put together.
const TEXT: f32 = 0.8;

/// The whole file.
pub(crate) fn file(
    document: &Document,
    fillable: &[FillablePart],
    options: &Options<'_>,
) -> Result<Vec<u8>, WordError> {
    let (text, links) = text(document, fillable, options)?;
    let language = document.language.tag();
    let parts = [
        ("[Content_Types].xml", content_types()?),
        ("_rels/.rels", package_relations()?),
        ("docProps/core.xml", properties(document)?),
        ("docProps/app.xml", program(document)?),
        ("word/document.xml", text),
        ("word/_rels/document.xml.rels", relations(&links)?),
        ("word/styles.xml", styles(language)?),
        ("word/settings.xml", settings(language)?),
        ("word/numbering.xml", numbering()?),
        ("word/header1.xml", head(document)?),
        ("word/footer1.xml", foot(document)?),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The time of a file in the archive is no part of the document.
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in parts {
        archive.start_file(name, stored)?;
        archive.write_all(&bytes)?;
    }
    let bytes = archive.finish()?.into_inner();
    progress(options, 1.0)?;
    Ok(bytes)
}

fn progress(options: &Options<'_>, done: f32) -> Result<(), WordError> {
    if (options.keep_going)(done) { Ok(()) } else { Err(WordError::Cancelled) }
}

fn text(
    document: &Document,
    fillable: &[FillablePart],
    options: &Options<'_>,
) -> Result<(Vec<u8>, Vec<String>), WordError> {
    let mut xml = Xml::new()?;
    let mut body = Body::default();
    let mut cancelled = false;
    let all = (document.blocks.len() + fillable.len()).max(1);
    let mut go_on = |done: usize| {
        #[allow(clippy::cast_precision_loss)] // a share of a few thousand blocks
        let share = TEXT * done as f32 / all as f32;
        cancelled = cancelled || !(options.keep_going)(share);
        !cancelled
    };
    xml.within("w:document", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)], |xml| {
        xml.within("w:body", &[], |xml| {
            front(xml, &mut body, document)?;
            contents(xml, &document.contents_title, &headings(document, fillable))?;
            for (done, block) in document.blocks.iter().enumerate() {
                if !go_on(done) {
                    return Ok(());
                }
                body.block(xml, block)?;
            }
            if fillable.is_empty() {
                return section(xml, false);
            }
            xml.within("w:p", &[], |xml| xml.within("w:pPr", &[], |xml| section(xml, false)))?;
            for (done, part) in fillable.iter().enumerate() {
                if !go_on(document.blocks.len() + done) {
                    return Ok(());
                }
                controls::part(xml, &mut body, part, document.language)?;
            }
            section(xml, true)
        })
    })?;
    if cancelled {
        return Err(WordError::Cancelled);
    }
    Ok((xml.finished(), body.links.0))
}

fn headings(document: &Document, fillable: &[FillablePart]) -> Vec<(u8, String)> {
    let said = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text.clone())),
        _ => None,
    });
    said.chain(fillable.iter().map(|part| (part.level, part.title.clone()))).collect()
}

/// Title, what is bought, and the facts of the front page: label and value, parted by a tab.
fn front(xml: &mut Xml, body: &mut Body, document: &Document) -> io::Result<()> {
    body.paragraph(xml, Some("Title"), &[Span::plain(&document.title)])?;
    if !document.subtitle.is_empty() {
        body.paragraph(xml, Some("Subtitle"), &[Span::plain(&document.subtitle)])?;
    }
    for (label, value) in &document.front {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| {
                xml.value("w:pStyle", "FrontLabel")?;
                xml.within("w:tabs", &[], |xml| xml.empty("w:tab", &[("w:val", "left"), ("w:pos", "2835")]))?;
                xml.empty("w:ind", &[("w:left", "2835"), ("w:hanging", "2835")])
            })?;
            run(xml, &format!("{label}\t"), None)?;
            run(xml, value, Some("Strong"))
        })?;
    }
    Ok(())
}

/// Paper and margins of what came before.
fn section(xml: &mut Xml, across: bool) -> io::Result<()> {
    xml.within("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "head")])?;
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "foot")])?;
        if across {
            let paper = [("w:w", "16838"), ("w:h", "11906"), ("w:orient", "landscape")];
            xml.empty("w:pgSz", &paper)?;
        } else {
            xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        }
        let margins = [
            ("w:top", "1247"),
            ("w:right", "1134"),
            ("w:bottom", "1134"),
            ("w:left", "1134"),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins)?;
        if across { Ok(()) } else { xml.empty("w:titlePg", &[]) }
    })
}

fn head(document: &Document) -> io::Result<Vec<u8>> {
    edge("w:hdr", "Header", |xml| run(xml, &document.running_title, None))
}

/// «Side x av y», where Word counts.
fn foot(document: &Document) -> io::Result<Vec<u8>> {
    edge("w:ftr", "Footer", |xml| {
        let mut rest = document.page_words.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            run(xml, before, None)?;
            match name {
                "page" => field(xml, "PAGE", "1")?,
                "pages" => field(xml, "NUMPAGES", "1")?,
                _ => {}
            }
            rest = after;
        }
        run(xml, rest, None)
    })
}

fn edge(name: &str, style: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<Vec<u8>> {
    part(name, &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)], |xml| {
        xml.within("w:p", &[], |xml| {
            xml.within("w:pPr", &[], |xml| xml.value("w:pStyle", style))?;
            inside(xml)
        })
    })
}

fn part(
    name: &str,
    attributes: Attributes<'_>,
    inside: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.within(name, attributes, inside)?;
    Ok(xml.finished())
}

fn content_types() -> io::Result<Vec<u8>> {
    part("Types", &[("xmlns", TYPES)], |xml| {
        let rels = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", &[("Extension", "rels"), ("ContentType", rels)])?;
        xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
        let overrides = [
            ("/word/document.xml", format!("{WORD}.document.main+xml")),
            ("/word/styles.xml", format!("{WORD}.styles+xml")),
            ("/word/settings.xml", format!("{WORD}.settings+xml")),
            ("/word/numbering.xml", format!("{WORD}.numbering+xml")),
            ("/word/header1.xml", format!("{WORD}.header+xml")),
            ("/word/footer1.xml", format!("{WORD}.footer+xml")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
            (
                "/docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
            ),
        ];
        overrides
            .iter()
            .try_for_each(|(name, kind)| xml.empty("Override", &[("PartName", name), ("ContentType", kind)]))
    })
}

fn package_relations() -> io::Result<Vec<u8>> {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    part("Relationships", &[("xmlns", PACKAGE)], |xml| {
        relation(xml, "document", &format!("{RELATIONS}/officeDocument"), "word/document.xml")?;
        relation(xml, "core", core, "docProps/core.xml")?;
        relation(xml, "app", &format!("{RELATIONS}/extended-properties"), "docProps/app.xml")
    })
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) -> io::Result<()> {
    xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
}

fn relations(links: &[String]) -> io::Result<Vec<u8>> {
    part("Relationships", &[("xmlns", PACKAGE)], |xml| {
        let own = [
            ("styles", "styles", "styles.xml"),
            ("settings", "settings", "settings.xml"),
            ("numbering", "numbering", "numbering.xml"),
            ("head", "header", "header1.xml"),
            ("foot", "footer", "footer1.xml"),
        ];
        own.iter()
            .try_for_each(|(id, kind, target)| relation(xml, id, &format!("{RELATIONS}/{kind}"), target))?;
        links.iter().enumerate().try_for_each(|(place, address)| {
            let (id, kind) = (format!("link{}", place + 1), format!("{RELATIONS}/hyperlink"));
            let attributes =
                [("Id", id.as_str()), ("Type", &kind), ("Target", address), ("TargetMode", "External")];
            xml.empty("Relationship", &attributes)
        })
    })
}

/// Who, what, when and in which language: the date of the document, not of the clock.
fn properties(document: &Document) -> io::Result<Vec<u8>> {
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    part("cp:coreProperties", &namespaces, |xml| {
        xml.said("dc:title", &[], &document.title)?;
        xml.said("dc:subject", &[], &document.subtitle)?;
        xml.said("dc:creator", &[], &document.author)?;
        let moment = format!("{}T00:00:00Z", document.date);
        xml.said("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &moment)?;
        xml.said("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &moment)?;
        xml.said("dc:language", &[], document.language.tag())
    })
}

fn program(document: &Document) -> io::Result<Vec<u8>> {
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    part("Properties", &[("xmlns", namespace)], |xml| {
        xml.said("Application", &[], "Kravkompass")?;
        xml.said("Company", &[], &document.author)
    })
}

fn settings(language: &str) -> io::Result<Vec<u8>> {
    part("w:settings", &[("xmlns:w", MAIN)], |xml| {
        xml.value("w:defaultTabStop", "708")?;
        xml.within("w:compat", &[], |xml| {
            // Today's way of laying out; without it Word opens the file in a mode of older versions.
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            xml.empty("w:compatSetting", &mode)
        })?;
        xml.empty("w:themeFontLang", &[("w:val", language)])
    })
}

fn numbering() -> io::Result<Vec<u8>> {
    part("w:numbering", &[("xmlns:w", MAIN)], |xml| {
        xml.within("w:abstractNum", &[("w:abstractNumId", "0")], |xml| {
            xml.value("w:multiLevelType", "hybridMultilevel")?;
            xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
                xml.value("w:start", "1")?;
                xml.value("w:numFmt", "bullet")?;
                xml.value("w:pStyle", "ListBullet")?;
                xml.value("w:lvlText", "•")?;
                xml.value("w:lvlJc", "left")?;
                xml.within("w:pPr", &[], |xml| xml.empty("w:ind", &[("w:left", "425"), ("w:hanging", "284")]))
            })
        })?;
        xml.within("w:num", &[("w:numId", "1")], |xml| xml.value("w:abstractNumId", "0"))
    })
}
