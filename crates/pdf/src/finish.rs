//! Puts the file together: printpdf writes pages and fonts, then lopdf gets what printpdf leaves out and PDF/UA-1 and
//! PDF/A ask for: structure, links, fields, bookmarks, metadata, colour profile, language, a file identifier.
//!
//! Nothing is pruned at the end: lopdf's `prune_objects` looks every reference up in a growing list, which made long
//! documents cost the square of their length. Superfluous objects are removed where they are known instead.

mod attachment;
mod form;
mod outline;
mod srgb;
mod structure;
mod xmp;

use crate::canvas::{Canvas, PICTURE, Page};
use crate::layout::PAINTED;
use crate::{Options, PdfError};
use domain::document::Document;
use form::Form;
use image::RgbImage;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

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
    let (mut file, glyphs) = pages_and_fonts(&mut canvas)?;
    options.report(0.75)?;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let page_font = page_font(&file, &pages, &canvas);
    let mut form = Form::new(&canvas.fonts, &glyphs, page_font);
    let structure = structure::write(&mut file, &canvas, &pages, &mut form)?;
    let form = form.finished();
    let outline = outline::write(&mut file, &canvas.bookmarks, &pages);
    options.report(0.85)?;
    tidy_pages(&mut file, &canvas, &pages)?;
    let packet = xmp::packet(document, options.embedded.is_some());
    let metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet.clone().into_bytes());
    let metadata = file.add_object(metadata.with_compression(false));
    if let Some(embedded) = &options.embedded {
        attachment::attach(&mut file, embedded, document.date)?;
    }
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
    if let Some(form) = form {
        catalog.set("AcroForm", form);
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

/// What printpdf can do; and the glyphs of the regular face by character.
fn pages_and_fonts(canvas: &mut Canvas) -> Result<(lopdf::Document, BTreeMap<char, u16>), PdfError> {
    let mut pdf = PdfDocument::new(PRODUCER);
    let mut glyphs = BTreeMap::new();
    let regular = canvas.fonts.face(false).id.clone();
    for (id, font) in canvas.fonts.embedded()? {
        if id == regular {
            let used = canvas.fonts.face(false).used();
            glyphs.extend(
                used.filter_map(|letter| Some((letter, font.parsed_font.lookup_glyph_index(letter as u32)?))),
            );
        }
        pdf.resources.fonts.map.insert(id, font);
    }
    let take = |page: &mut Page| {
        let (width, height) = (Mm::from(Pt(page.frame.page_width)), Mm::from(Pt(page.frame.page_height)));
        PdfPage::new(width, height, std::mem::take(&mut page.ops))
    };
    pdf.pages = canvas.pages.iter_mut().map(take).collect();
    let options =
        PdfSaveOptions { subset_fonts: false, image_optimization: None, ..PdfSaveOptions::default() };
    Ok((pdf.to_lopdf_document(&options, &mut Vec::new()), glyphs))
}

/// Where printpdf has put the regular face.
fn page_font(file: &lopdf::Document, pages: &[ObjectId], canvas: &Canvas) -> Option<ObjectId> {
    let resources = file.get_dictionary(*pages.first()?).ok()?.get(b"Resources").ok()?;
    let resources = file.dereference(resources).ok()?.1.as_dict().ok()?;
    let fonts = file.dereference(resources.get(b"Font").ok()?).ok()?.1.as_dict().ok()?;
    fonts.get(canvas.fonts.face(false).id.0.as_bytes()).ok()?.as_reference().ok()
}

/// printpdf gives every page resource dictionaries of its own, most of them empty; here all pages share one.
fn tidy_pages(file: &mut lopdf::Document, canvas: &Canvas, pages: &[ObjectId]) -> Result<(), PdfError> {
    let mut shared: Option<ObjectId> = None;
    for (page, drawn) in pages.iter().zip(&canvas.pages) {
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
                if let Some(picture) = &canvas.picture {
                    let picture = add_picture(file, picture);
                    let pictures = dictionary! { PICTURE => picture };
                    file.get_dictionary_mut(own)?.set("XObject", pictures);
                }
                *shared.insert(own)
            }
        };
        let page = file.get_dictionary_mut(*page)?;
        page.set("Resources", resources);
        let media = [0.0, 0.0, drawn.frame.page_width, drawn.frame.page_height];
        page.set("MediaBox", media.map(Object::Real).to_vec());
        page.remove(b"TrimBox");
        page.remove(b"CropBox");
    }
    Ok(())
}

/// The pixels as they are; packed with all other streams.
fn add_picture(file: &mut lopdf::Document, picture: &RgbImage) -> ObjectId {
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width()),
        "Height" => i64::from(picture.height()),
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
    };
    file.add_object(Stream::new(dictionary, picture.as_raw().clone()))
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
