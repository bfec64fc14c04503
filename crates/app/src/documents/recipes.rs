//! The one table of documents: what each is called, whom it is for, and how its bytes come about. A new kind of document
//! is a line here, a variant of [`DocumentKind`] and words in the interface.

use super::files::{Numbered, OSCAL, Part};
use super::make::{KeepGoing, Maker};
use crate::error::AppError;
use crate::wire::documents::{DocumentKind, Reader};
use domain::document::{answers_annex, requirement_list_document, requirements_annex};
use domain::ids::SetId;
use domain::list::RequirementList;
use domain::text::Language;
use domain::words::Words;
use domain::words::formats::FormatWords;
use workbook::Audience;

type Make = fn(&Maker, Numbered<'_>, KeepGoing<'_>) -> Result<Vec<Part>, AppError>;

/// How a document is made.
pub(super) struct Recipe {
    pub kind: DocumentKind,
    /// Identifier, as in JSON and in the decision log.
    pub code: &'static str,
    pub reader: Reader,
    stem: fn(&Words) -> String,
    ending: &'static str,
    /// Its files, the main one first.
    pub make: Make,
}

impl Recipe {
    /// The name of its main file when nothing of that name is there.
    pub fn file_name(&self, language: Language) -> String {
        format!("{}.{}", (self.stem)(Words::of(language)), self.ending)
    }

    fn one(&self, maker: &Maker, numbered: Numbered<'_>, bytes: Vec<u8>) -> Vec<Part> {
        vec![Part { name: numbered(&self.file_name(maker.language)), bytes }]
    }
}

/// Every document, in the order they are shown.
pub(super) const RECIPES: &[Recipe] = &[
    Recipe {
        kind: DocumentKind::VendorWorkbook,
        code: "vendor_workbook",
        reader: Reader::Vendor,
        stem: |words| words.file_answers.to_owned(),
        ending: "xlsx",
        make: |maker, numbered, keep_going| {
            workbook(DocumentKind::VendorWorkbook, Audience::Vendor, maker, numbered, keep_going)
        },
    },
    Recipe {
        kind: DocumentKind::RequirementsAnnex,
        code: "requirements_annex",
        reader: Reader::Vendor,
        stem: |words| FormatWords::of(words).file_requirements_annex.to_owned(),
        ending: "docx",
        make: |maker, numbered, keep_going| {
            let recipe = recipe(DocumentKind::RequirementsAnnex);
            let annex = requirements_annex(&maker.list());
            let bytes = word::write(&annex, &word::Options { keep_going });
            Ok(recipe.one(maker, numbered, bytes.map_err(|error| recipe.failed(&error))?))
        },
    },
    Recipe {
        kind: DocumentKind::AnswersAnnex,
        code: "answers_annex",
        reader: Reader::Vendor,
        stem: |words| FormatWords::of(words).file_answers_annex.to_owned(),
        ending: "docx",
        make: |maker, numbered, keep_going| {
            let recipe = recipe(DocumentKind::AnswersAnnex);
            let annex = answers_annex(&maker.list());
            let bytes = word::write_fillable(&annex, &word::Options { keep_going });
            Ok(recipe.one(maker, numbered, bytes.map_err(|error| recipe.failed(&error))?))
        },
    },
    Recipe {
        kind: DocumentKind::DeclarationFormPdf,
        code: "declaration_form_pdf",
        reader: Reader::Vendor,
        stem: |words| words.papers().file_form.to_owned(),
        ending: "pdf",
        make: |maker, numbered, keep_going| {
            let recipe = recipe(DocumentKind::DeclarationFormPdf);
            Ok(recipe.one(maker, numbered, maker.form_pdf(recipe.code, keep_going)?))
        },
    },
    Recipe {
        kind: DocumentKind::BuyerWorkbook,
        code: "buyer_workbook",
        reader: Reader::Own,
        stem: |words| format!("{} ({})", words.file_answers, words.buyers_copy.to_lowercase()),
        ending: "xlsx",
        make: |maker, numbered, keep_going| {
            workbook(DocumentKind::BuyerWorkbook, Audience::Buyer, maker, numbered, keep_going)
        },
    },
    Recipe {
        kind: DocumentKind::RequirementListPdf,
        code: "requirement_list_pdf",
        reader: Reader::Own,
        stem: |words| words.file_list.to_owned(),
        ending: "pdf",
        make: |maker, numbered, keep_going| {
            let recipe = recipe(DocumentKind::RequirementListPdf);
            Ok(recipe.one(maker, numbered, maker.list_pdf(recipe.code, keep_going)?))
        },
    },
    Recipe {
        kind: DocumentKind::LogPdf,
        code: "log_pdf",
        reader: Reader::Own,
        stem: |words| words.papers().file_log.to_owned(),
        ending: "pdf",
        make: |maker, numbered, keep_going| {
            let recipe = recipe(DocumentKind::LogPdf);
            Ok(recipe.one(maker, numbered, maker.log_pdf(recipe.code, keep_going)?))
        },
    },
    Recipe {
        kind: DocumentKind::RequirementListHtml,
        code: "requirement_list_html",
        reader: Reader::Own,
        stem: |words| words.file_list.to_owned(),
        ending: "html",
        make: |maker, numbered, _| {
            let page = text_formats::html(&requirement_list_document(&maker.list()));
            Ok(recipe(DocumentKind::RequirementListHtml).one(maker, numbered, page))
        },
    },
    Recipe {
        kind: DocumentKind::Package,
        code: "package",
        reader: Reader::Own,
        stem: |words| words.file_package.to_owned(),
        ending: "kravpakke",
        make: |maker, numbered, _| {
            Ok(recipe(DocumentKind::Package).one(maker, numbered, maker.package.clone()))
        },
    },
    Recipe {
        kind: DocumentKind::RequirementListCsv,
        code: "requirement_list_csv",
        reader: Reader::Machine,
        stem: |words| words.file_list.to_owned(),
        ending: "csv",
        make: |maker, numbered, _| {
            let recipe = recipe(DocumentKind::RequirementListCsv);
            let table = text_formats::csv(&maker.list()).map_err(|error| recipe.failed(&error))?;
            Ok(recipe.one(maker, numbered, table))
        },
    },
    Recipe {
        kind: DocumentKind::Oscal,
        code: "oscal",
        reader: Reader::Machine,
        stem: |words| words.file_list.replace(' ', "-"),
        ending: OSCAL,
        make: |maker, numbered, _| oscal_files(maker, numbered),
    },
];

/// The recipe of a kind.
pub(super) fn recipe(kind: DocumentKind) -> &'static Recipe {
    // A test walks all kinds; the first stands in for none.
    RECIPES.iter().find(|recipe| recipe.kind == kind).unwrap_or(&RECIPES[0])
}

impl Recipe {
    fn failed(&self, error: &dyn std::error::Error) -> AppError {
        AppError::Document { kind: self.code, detail: error.to_string() }
    }
}

fn workbook(
    kind: DocumentKind,
    audience: Audience,
    maker: &Maker,
    numbered: Numbered<'_>,
    keep_going: KeepGoing<'_>,
) -> Result<Vec<Part>, AppError> {
    let recipe = recipe(kind);
    let bytes = workbook::write(&maker.list(), audience, &workbook::Options { keep_going })
        .map_err(|error| recipe.failed(&error))?;
    Ok(recipe.one(maker, numbered, bytes))
}

/// The profile of the list, and beside it the catalogs it takes from.
fn oscal_files(maker: &Maker, numbered: Numbered<'_>) -> Result<Vec<Part>, AppError> {
    let list = maker.list();
    // A profile without a single control is none.
    if list.entries.is_empty() {
        return Err(AppError::NothingToExport);
    }
    let imports = oscal_imports(maker, &list, numbered);
    let recipe = recipe(DocumentKind::Oscal);
    let mut parts = recipe.one(maker, numbered, oscal::profile(&list, &imports));
    for import in imports {
        let bytes = match &import.set {
            Some(set) => maker
                .catalogue
                .set(set)
                .map(|set| oscal::catalog(set, &maker.catalogue, maker.language, list.as_of)),
            None => oscal::own_catalog(&list),
        };
        parts.extend(bytes.map(|bytes| Part { name: import.file_name, bytes }));
    }
    Ok(parts)
}

/// The profile as it would be made in an empty folder.
pub(super) fn oscal_profile(maker: &Maker, list: &RequirementList) -> Vec<u8> {
    oscal::profile(list, &oscal_imports(maker, list, &|name| name.to_owned()))
}

/// The sets that the vendor answers something of, each in a file of its own.
fn oscal_imports(maker: &Maker, list: &RequirementList, numbered: Numbered<'_>) -> Vec<oscal::Import> {
    let words = FormatWords::of(Words::of(maker.language));
    let used = |set: Option<&SetId>| list.entries.iter().any(|entry| entry.set.as_ref() == set);
    let name = |stem: &str| numbered(&format!("{}.{OSCAL}", stem.replace(' ', "-")));
    let sets = maker.catalogue.sets.iter().filter(|set| used(Some(&set.id)));
    let mut imports: Vec<oscal::Import> = sets
        .map(|set| oscal::Import {
            set: Some(set.id.clone()),
            file_name: name(&format!("{} {}", words.file_set, set.id)),
        })
        .collect();
    if used(None) {
        imports.push(oscal::Import { set: None, file_name: name(words.file_own) });
    }
    imports
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_document_has_a_code_of_its_own_the_one_it_has_in_json_and_a_name_of_its_own() {
        for language in Language::ALL {
            let names: BTreeSet<String> = RECIPES.iter().map(|recipe| recipe.file_name(language)).collect();
            assert_eq!(names.len(), RECIPES.len(), "{names:?}");
        }
        for recipe in RECIPES {
            assert_eq!(serde_json::to_value(recipe.kind).unwrap(), recipe.code);
            assert_eq!(super::recipe(recipe.kind).code, recipe.code);
        }
    }
}
