//! The form a vendor fills in outside the program: who answers, for which product, and one answer for each requirement.
//!
//! What is filled in is found again by the names of the fields, which [`field_name`] and [`parse_field_name`] write and read: every
//! field says which requirement, and which wording of it, it answers.

use super::parts::{by_theme, facts, heading, paragraph};
use super::{Block, Document, Field, FieldKind, Span};
use crate::catalogue::Responsibility;
use crate::list::{Entry, RequirementList};
use crate::words::{PaperWords, Words};

/// Most characters of a line such as a name.
const LINE: u32 = 200;
/// Most characters of a description.
const TEXT: u32 = 4_000;
/// Letters of the text's hash that a field's name carries: enough to tell one wording from another.
const HASH: usize = 16;
/// Begins the names of fields about a requirement.
const REQUIREMENT: &str = "krav";
/// Begins the names of fields about vendor and product.
const VENDOR: &str = "leverandor";
/// Name of the field that holds the id of the list.
const LIST: &str = "liste";

/// What a field of the form holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormField {
    /// The id of the list.
    ListId,
    /// Something about vendor and product, by its code.
    Vendor(String),
    /// A part of the answer to a requirement.
    Answer {
        /// Id of the requirement.
        requirement: String,
        /// The first letters of the hash of the text that was sent.
        text_hash: String,
        /// Which part: `answer`, `description`, `deviation`, `planned`, `documentation`, `responsibility`.
        part: String,
    },
}

/// The name of a field. Dots part names in PDF, so identifiers have theirs written out.
pub fn field_name(field: &FormField) -> String {
    match field {
        FormField::ListId => LIST.to_owned(),
        FormField::Vendor(code) => format!("{VENDOR}/{code}"),
        FormField::Answer { requirement, text_hash, part } => {
            format!("{REQUIREMENT}/{}/{text_hash}/{part}", written(requirement))
        }
    }
}

/// What the field of this name holds; `None` for the field of another form.
pub fn parse_field_name(name: &str) -> Option<FormField> {
    let parts: Vec<&str> = name.split('/').collect();
    match parts.as_slice() {
        [LIST] => Some(FormField::ListId),
        [VENDOR, code] => Some(FormField::Vendor((*code).to_owned())),
        [REQUIREMENT, requirement, text_hash, part] => Some(FormField::Answer {
            requirement: read(requirement)?,
            text_hash: (*text_hash).to_owned(),
            part: (*part).to_owned(),
        }),
        _ => None,
    }
}

fn written(id: &str) -> String {
    let mut written = String::with_capacity(id.len());
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => written.push(char::from(byte)),
            other => written.push_str(&format!("~{other:02x}")),
        }
    }
    written
}

fn read(written: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'~' => {
                let digits = [rest.next()?, rest.next()?];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Composes the empty form for `list`, in the list's own language.
pub fn declaration_form_document(list: &RequirementList) -> Document {
    let words = Words::of(list.language);
    let papers = words.papers();
    let mut blocks = vec![heading(1, papers.form_how)];
    blocks.push(Block::List(papers.form_steps.iter().map(|step| vec![Span::plain(*step)]).collect()));
    vendor(list, words, papers, &mut blocks);
    blocks.push(Block::PageBreak);
    blocks.push(heading(1, papers.answers));
    if list.entries.is_empty() {
        blocks.push(paragraph(words.no_requirements));
    }
    for (theme, entries) in by_theme(&list.entries) {
        blocks.push(heading(2, theme));
        for entry in entries {
            requirement(entry, words, papers, &mut blocks);
        }
    }
    let header = &list.header;
    Document {
        title: format!("{}: {}", papers.form_title, header.name),
        subtitle: list.areas.join(", "),
        author: header.organisation.clone(),
        language: list.language,
        date: list.as_of,
        front: facts([
            (words.label_buyer, header.organisation.clone()),
            (
                words.label_organisation_number,
                header.organisation_number.as_ref().map(ToString::to_string).unwrap_or_default(),
            ),
            (words.label_case_number, header.case_number.clone()),
            (words.label_requirements, list.entries.len().to_string()),
            (words.label_date, words.date(list.as_of)),
            (words.label_list_id, list.id.clone()),
        ]),
        running_title: format!("{}: {}", papers.form_title, header.name),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        blocks,
        ..Document::default()
    }
}

fn vendor(list: &RequirementList, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    let line =
        |code: &str, label: &str| Field::line(field_name(&FormField::Vendor(code.to_owned())), label, LINE);
    let required = |field: Field| Field { required: true, ..field };
    let date = Field {
        tip: format!("{}, {}", words.vendor_date, papers.date_tip),
        ..Field::new(field_name(&FormField::Vendor("date".to_owned())), words.vendor_date, FieldKind::Date)
    };
    blocks.push(heading(1, words.sheet_vendor));
    blocks.push(paragraph(papers.form_vendor));
    blocks.push(Block::Form(vec![
        vec![
            Field { share: 2.0, ..required(line("name", words.vendor_name)) },
            line("number", words.vendor_number),
        ],
        vec![
            Field { share: 2.0, ..required(line("product", words.vendor_product)) },
            required(line("version", words.vendor_version)),
        ],
        vec![
            line("contact", words.vendor_contact),
            line("email", words.vendor_email),
            line("phone", words.vendor_phone),
        ],
    ]));
    blocks.push(heading(2, papers.form_signer));
    blocks.push(paragraph(papers.form_signer_text));
    blocks.push(Block::Form(vec![
        vec![
            Field { share: 1.4, ..line("responsible", words.vendor_responsible) },
            line("role", papers.role),
            date,
        ],
        // What the answers belong to is told, and travels with them.
        vec![Field {
            value: list.id.clone(),
            read_only: true,
            ..Field::line(field_name(&FormField::ListId), words.label_list_id, LINE)
        }],
    ]));
}

fn requirement(entry: &Entry, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    blocks.push(heading(3, format!("{}  {}", entry.id, entry.title)));
    blocks.push(paragraph(&entry.text));
    blocks.push(Block::Paragraph(vec![Span::plain(words.terms_sentence_for(entry))]));
    blocks.extend(entry.imported_number.as_ref().map(paragraph));
    let field = |part: &str, label: &str, kind: FieldKind| Field {
        tip: papers.tip(label, entry.id.as_str(), &entry.title),
        ..Field::new(
            field_name(&FormField::Answer {
                requirement: entry.id.to_string(),
                text_hash: entry.text_hash.chars().take(HASH).collect(),
                part: part.to_owned(),
            }),
            label,
            kind,
        )
    };
    let choice = |options: &[&str]| FieldKind::Choice {
        options: options.iter().map(|option| (*option).to_owned()).collect(),
    };
    let text = |lines| FieldKind::Text { lines, limit: TEXT };
    let planned = field("planned", words.col_planned, FieldKind::Date);
    let responsibilities: Vec<&str> =
        Responsibility::ALL.iter().map(|responsibility| words.responsibility(*responsibility)).collect();
    blocks.push(Block::Form(vec![
        vec![
            Field { required: true, ..field("answer", words.col_answer, choice(&words.answers)) },
            Field { tip: format!("{}, {}", planned.tip, papers.date_tip), ..planned },
            field("responsibility", words.col_responsibility, choice(&responsibilities)),
        ],
        vec![
            field("description", words.col_description, text(4)),
            field("deviation", words.col_deviation, text(4)),
        ],
        vec![field("documentation", words.col_documentation, text(2))],
    ]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_whatever_the_identifier() {
        for id in ["normen-5-3-16", "wcag-1.4.3", "own-1", "rar/navn ~ø.", ""] {
            let field = FormField::Answer {
                requirement: id.to_owned(),
                text_hash: "0123456789abcdef".to_owned(),
                part: "answer".to_owned(),
            };
            let name = field_name(&field);
            assert!(!name.contains('.') && name.is_ascii(), "{name}");
            assert_eq!(parse_field_name(&name), Some(field));
        }
        let vendor = FormField::Vendor("email".to_owned());
        assert_eq!(parse_field_name(&field_name(&vendor)), Some(vendor));
        assert_eq!(parse_field_name(&field_name(&FormField::ListId)), Some(FormField::ListId));
    }

    #[test]
    fn names_of_other_forms_are_not_taken_for_ours() {
        for name in ["", "Navn", "krav/a/b", "krav/~zz/h/answer", "krav/a~c/h/answer", "krav/a/h/answer/x"] {
            assert_eq!(parse_field_name(name), None, "{name}");
        }
    }
}
