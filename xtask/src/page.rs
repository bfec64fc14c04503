//! `page`: every record of the catalogue as one HTML page, for reading outside the program.
//!
//! Self-contained: no script, no address that is fetched. Written to `target/`, since it says nothing that `data/` does
//! not say.

use crate::failure::Failure;
use catalogue_files::DataFolder;
use domain::catalogue::{Confidence, Requirement};
use domain::text::{Language, LocalText};
use domain::words::Words;
use std::fmt::Write;
use std::path::Path;

const FILE: &str = "target/catalogue.html";
const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;\
color:#14242a;background:#fff}h1,h2,h3{line-height:1.25;color:#0b4f5c}article{border-top:1px solid #c9d3d5;\
padding:1rem 0}article h3{margin:0 0 .25rem}dt{font-weight:600;margin-top:.5rem}dd{margin:0}\
.mark{font-weight:600;color:#8a3b00}@media(prefers-color-scheme:dark){body{color:#e6eded;background:#10181a}\
h1,h2,h3{color:#8fd0da}article{border-color:#33474b}.mark{color:#ffb27a}a{color:#8fd0da}}";

pub(crate) fn page() -> Result<(), Failure> {
    let data = crate::data::read()?;
    let html = html(&data);
    std::fs::create_dir_all("target").map_err(Failure::disk("target"))?;
    std::fs::write(FILE, html).map_err(Failure::disk(Path::new(FILE)))?;
    println!("Skrev {FILE}");
    Ok(())
}

fn html(data: &DataFolder) -> String {
    let catalogue = &data.catalogue;
    let mut page = format!(
        "<!doctype html>\n<html lang=\"nb\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Kravkatalogen</title>\
         <style>{STYLE}</style></head>\n<body><h1>Kravkatalogen</h1>\n\
         <p>{} krav i {} kravsett.</p>\n<nav aria-label=\"Kravsett\"><ul>\n",
        catalogue.requirements.len(),
        catalogue.sets.len()
    );
    for set in &catalogue.sets {
        put(&mut page, format_args!("<li><a href=\"#{}\">{}</a></li>\n", set.id, text(&set.title)));
    }
    page.push_str("</ul></nav>\n<main>\n");
    for set in &catalogue.sets {
        put(
            &mut page,
            format_args!(
                "<section aria-labelledby=\"{0}\"><h2 id=\"{0}\">{1}</h2>\n<p>{2}</p>\n<p>{3}, versjon {4}</p>\n",
                set.id,
                text(&set.title),
                text(&set.description),
                escaped(&set.publisher),
                escaped(&set.version)
            ),
        );
        for requirement in catalogue.requirements.iter().filter(|requirement| requirement.set == set.id) {
            article(&mut page, requirement, data);
        }
        page.push_str("</section>\n");
    }
    page.push_str("</main></body></html>\n");
    page
}

fn article(page: &mut String, requirement: &Requirement, data: &DataFolder) {
    let words = Words::of(Language::Nb);
    let id = &requirement.id;
    put(
        page,
        format_args!("<article aria-labelledby=\"{id}\"><h3 id=\"{id}\">{}</h3>\n", text(&requirement.title)),
    );
    put(page, format_args!("<p>{id}: {}</p>\n", text(&requirement.text)));
    if requirement.confidence() != Confidence::Verified || requirement.level_is_inferred() {
        put(page, format_args!("<p class=\"mark\">{}</p>\n", escaped(words.check_against_source)));
    }
    page.push_str("<dl>\n");
    let mut pair = |name: &str, value: String| {
        if !value.is_empty() {
            put(page, format_args!("<dt>{}</dt><dd>{value}</dd>\n", escaped(name)));
        }
    };
    pair(words.col_level, escaped(words.level(requirement.level())));
    pair(words.col_role, escaped(words.role(requirement.role)));
    pair(words.col_responsibility, escaped(words.responsibility(requirement.responsibility.default)));
    let guidance = &requirement.guidance;
    let optional = |text: &Option<LocalText>| text.as_ref().map(self::text).unwrap_or_default();
    pair("Hvorfor", optional(&requirement.rationale));
    pair("Når", optional(&guidance.when));
    pair("Et godt svar", optional(&guidance.good_answer));
    pair("Følg opp med", optional(&guidance.follow_up));
    pair("Hjemmel", escaped(&requirement.legal_basis.join("; ")));
    pair("Merknad", optional(&requirement.note));
    let sources: Vec<String> = requirement
        .sources
        .iter()
        .map(|place| {
            let title =
                data.catalogue.source(&place.document).map_or(place.document.as_str(), |one| &one.title);
            let confidence = words.confidence(place.confidence);
            format!(
                "{}, {} ({}, {})",
                escaped(title),
                escaped(&place.place),
                place.read_on,
                escaped(confidence)
            )
        })
        .collect();
    pair(words.col_source, sources.join("<br>"));
    for (name, language) in [("Nynorsk", Language::Nn), ("English", Language::En)] {
        let (title, demand) = (requirement.title.get(language), requirement.text.get(language));
        let text =
            format!("<span lang=\"{}\">{}: {}</span>", language.code(), escaped(title), escaped(demand));
        pair(name, text);
    }
    page.push_str("</dl></article>\n");
}

fn text(text: &LocalText) -> String {
    escaped(&text.nb)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Writing to a String cannot fail.
fn put(page: &mut String, part: std::fmt::Arguments<'_>) {
    let _ = page.write_fmt(part);
}
