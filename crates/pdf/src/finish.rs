//! Puts the file together: printpdf writes pages and fonts, then lopdf gets what printpdf leaves out and PDF/UA-1 and
//! PDF/A-2a ask for: structure, links, bookmarks, metadata, colour profile, language, a file identifier.
//!
//! Nothing is pruned at the end: lopdf's `prune_objects` looks every reference up in a growing list, which made long
//! documents cost the square of their length. Superfluous objects are removed where they are known instead.

mod outline;
mod srgb;
mod structure;
mod xmp;

use crate::canvas::{Canvas, Page};
use crate::layout::PAINTED;
use crate::style::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::{Options, PdfError};
use domain::document::Document;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};

/// What made the file.
pub(crate) const PRODUCER: &str = "Kravkompass";

/// A text for people: UTF-16 with a mark, as PDF strings outside page content are written.
pub(crate) fn text(value: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// The finished file.
pub(crate) fn finish(
    mut canvas: Canvas,
    document: &Document,
    options: &Options<'_>,
) -> Result<Vec<u8>, PdfError> {
    options.report(PAINTED)?;
    let mut file = pages_and_fonts(&mut canvas)?;
    options.report(0.75)?;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let structure = structure::write(&mut file, &canvas, &pages);
    let outline = outline::write(&mut file, &canvas.bookmarks, &pages);
    options.report(0.85)?;
    tidy_pages(&mut file, &pages)?;
    let packet = xmp::packet(document);
    let metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.clone().into_bytes());
    let metadata = file.add_object(metadata.with_compression(false));
    let intent = output_intent(&mut file);
    information(&mut file, document);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.language.tag()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    file.version = "1.7".to_owned();
    identify(&mut file, &packet);
    file.compress();
    options.report(0.95)?;
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    options.report(1.0)?;
    Ok(bytes)
}

/// What printpdf can do.
fn pages_and_fonts(canvas: &mut Canvas) -> Result<lopdf::Document, PdfError> {
    let mut pdf = PdfDocument::new(PRODUCER);
    for (id, font) in canvas.fonts.embedded()? {
        pdf.resources.fonts.map.insert(id, font);
    }
    let (width, height) = (Mm::from(Pt(PAGE_WIDTH)), Mm::from(Pt(PAGE_HEIGHT)));
    let take = |page: &mut Page| PdfPage::new(width, height, std::mem::take(&mut page.ops));
    pdf.pages = canvas.pages.iter_mut().map(take).collect();
    let options =
        PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
    Ok(pdf.to_lopdf_document(&options, &mut Vec::new()))
}

/// printpdf gives every page resource dictionaries of its own, most of them empty; here all pages share one.
fn tidy_pages(file: &mut lopdf::Document, pages: &[ObjectId]) -> Result<(), PdfError> {
    let mut shared: Option<ObjectId> = None;
    let media = vec![0.into(), 0.into(), PAGE_WIDTH.into(), PAGE_HEIGHT.into()];
    for page in pages {
        let own = file.get_dictionary(*page)?.get(b"Resources")?.as_reference()?;
        let resources = match shared {
            Some(shared) => {
                file.objects.remove(&own);
                shared
            }
            None => {
                let resources = file.get_dictionary_mut(own)?;
                let removed = ["XObject", "ExtGState", "Shading"].map(|key| resources.remove(key.as_bytes()));
                for id in removed.into_iter().flatten().filter_map(|value| value.as_reference().ok()) {
                    file.objects.remove(&id);
                }
                *shared.insert(own)
            }
        };
        let page = file.get_dictionary_mut(*page)?;
        page.set("Resources", resources);
        page.set("MediaBox", media.clone());
        page.remove(b"TrimBox");
        page.remove(b"CropBox");
    }
    Ok(())
}

/// Says which colours are meant: sRGB.
fn output_intent(file: &mut lopdf::Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb::profile()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

/// The old-style properties; PDF/A asks that they say what the metadata says.
fn information(file: &mut lopdf::Document, document: &Document) {
    let date = Object::string_literal(format!("D:{}000000Z", document.date.format("%Y%m%d")));
    let mut information = dictionary! {
        "Title" => text(&document.title),
        "Creator" => Object::string_literal(PRODUCER),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if !document.author.trim().is_empty() {
        information.set("Author", text(&document.author));
    }
    match file.trailer.get(b"Info").and_then(Object::as_reference) {
        Ok(id) => {
            file.objects.insert(id, information.into());
        }
        Err(_) => {
            let id = file.add_object(information);
            file.trailer.set("Info", id);
        }
    }
}

/// The file identifier follows from the content, so that the same document gives the same bytes.
fn identify(file: &mut lopdf::Document, packet: &str) {
    let mut hasher = Sha256::new();
    hasher.update(packet);
    for object in file.objects.values() {
        if let Ok(stream) = object.as_stream() {
            hasher.update(&stream.content);
        }
    }
    let digest: Vec<u8> = hasher.finalize().iter().copied().take(16).collect();
    let id = Object::String(digest, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}
