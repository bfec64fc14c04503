//! The answers of a form, as they stand in the file: nothing is believed here.
//!
//! Every field says by its name what it holds, so it does not matter in which order a program has saved them, or whether
//! it has moved them under others.

use super::{DEPTH_LIMIT, FIELD_LIMIT, PdfReadError, TEXT_LIMIT, entry, load, resolved, strings};
use domain::declaration::reading::{Place, RawAnswers, RawField, RawRow, Unreadable};
use domain::document::{FormField, parse_field_name};
use lopdf::{Dictionary, Document, Object};
use std::collections::HashMap;

/// Reads the fields of a self-declaration form.
///
/// # Errors
/// The file is no PDF, cannot be read, or has no form of ours.
pub fn read_form(bytes: &[u8]) -> Result<RawAnswers, PdfReadError> {
    let file = load(bytes)?;
    let catalog = file.catalog().map_err(|_| PdfReadError::Damaged)?;
    let form = entry(&file, catalog, b"AcroForm").and_then(|form| form.as_dict().ok());
    let form = form.ok_or(PdfReadError::NoForm)?;
    let fields = entry(&file, form, b"Fields").and_then(|fields| fields.as_array().ok());
    let fields = fields.map(Vec::as_slice).unwrap_or_default();
    let mut walk = Walk { file: &file, found: Vec::new(), seen: 0 };
    for field in fields {
        walk.field(field, "", None, 0)?;
    }
    if walk.found.is_empty() {
        return Err(if form.has(b"XFA") { PdfReadError::Xfa } else { PdfReadError::NoForm });
    }
    let ours = walk.found.iter().any(|(name, _)| parse_field_name(name).is_some());
    if ours { Ok(answers(walk.found)) } else { Err(PdfReadError::OtherForm) }
}

struct Walk<'a> {
    file: &'a Document,
    /// Whole names and values of the fields at the ends of the tree.
    found: Vec<(String, Value)>,
    seen: usize,
}

/// What stands in a field.
enum Value {
    Text(String),
    /// Longer than any answer: the beginning of it.
    Cut(String),
    /// Something that is no text.
    Other,
}

impl<'a> Walk<'a> {
    fn field(
        &mut self,
        field: &'a Object,
        above: &str,
        inherited: Option<&'a Dictionary>,
        depth: usize,
    ) -> Result<(), PdfReadError> {
        self.seen += 1;
        // A form that leads back into itself ends here too.
        if depth > DEPTH_LIMIT || self.seen > FIELD_LIMIT {
            return Err(PdfReadError::BeyondLimits);
        }
        let Some(field) = resolved(self.file, field).and_then(|field| field.as_dict().ok()) else {
            return Ok(());
        };
        let own = entry(self.file, field, b"T").and_then(|name| name.as_str().ok()).map(strings::text);
        let name = match (above, own) {
            (above, None) => above.to_owned(),
            ("", Some(own)) => own,
            (above, Some(own)) => format!("{above}.{own}"),
        };
        // A value may stand at a parent when the field is shown in several places.
        let holder = if field.has(b"V") { Some(field) } else { inherited };
        let kids = entry(self.file, field, b"Kids").and_then(|kids| kids.as_array().ok());
        let named = |kid: &Object| {
            resolved(self.file, kid).and_then(|kid| kid.as_dict().ok()).is_some_and(|kid| kid.has(b"T"))
        };
        match kids {
            Some(kids) if kids.iter().any(named) => {
                for kid in kids {
                    self.field(kid, &name, holder, depth + 1)?;
                }
            }
            // Kids without names are places the same field is shown in.
            _ => {
                let value = holder.map_or(Value::Text(String::new()), |holder| self.value(field, holder));
                self.found.push((name, value));
            }
        }
        Ok(())
    }

    fn value(&self, field: &Dictionary, holder: &Dictionary) -> Value {
        let text = match entry(self.file, holder, b"V") {
            None | Some(Object::Null) => String::new(),
            Some(Object::String(bytes, _)) => strings::text(bytes),
            Some(Object::Name(name)) => strings::text(name),
            // A choice of several holds them in a list; long texts may stand in a stream.
            Some(Object::Array(values)) => {
                let texts = values.iter().filter_map(|value| resolved(self.file, value)?.as_str().ok());
                texts.map(strings::text).collect::<Vec<_>>().join(", ")
            }
            Some(Object::Stream(stream)) => match stream.get_plain_content_with_limit(4 * TEXT_LIMIT) {
                Ok(bytes) => strings::text(&bytes),
                Err(_) => return Value::Other,
            },
            Some(_) => return Value::Other,
        };
        let shown = self.shown(field, &text).unwrap_or(text);
        match shown.char_indices().nth(TEXT_LIMIT) {
            Some((end, _)) => Value::Cut(shown.get(..end).unwrap_or_default().to_owned()),
            None => Value::Text(shown),
        }
    }

    /// The words of a choice whose value is a code.
    fn shown(&self, field: &Dictionary, value: &str) -> Option<String> {
        let options = entry(self.file, field, b"Opt")?.as_array().ok()?;
        options.iter().take(FIELD_LIMIT).find_map(|option| {
            let [code, words] = resolved(self.file, option)?.as_array().ok()?.as_slice() else { return None };
            let code = strings::text(resolved(self.file, code)?.as_str().ok()?);
            let words = resolved(self.file, words)?.as_str().ok()?;
            (code == value).then(|| strings::text(words))
        })
    }
}

fn answers(found: Vec<(String, Value)>) -> RawAnswers {
    let mut answers = RawAnswers::default();
    let mut rows: HashMap<(String, String), usize> = HashMap::new();
    for (name, value) in found {
        let place = Place { sheet: String::new(), cell: name.clone() };
        let text = match value {
            Value::Text(text) => text,
            Value::Cut(text) => {
                answers.unreadable.push(unreadable(&place, text.chars().take(80).collect()));
                text
            }
            Value::Other => {
                answers.unreadable.push(unreadable(&place, String::new()));
                String::new()
            }
        };
        let field = RawField { text: text.trim().to_owned(), place };
        match parse_field_name(&name) {
            None => {}
            Some(FormField::ListId) => {
                answers.list_id = Some(field.text).filter(|id| !id.is_empty());
            }
            Some(FormField::Vendor(code)) => {
                answers.vendor.insert(code, field);
            }
            Some(FormField::Answer { requirement, text_hash, part }) => {
                let at = *rows.entry((requirement.clone(), text_hash.clone())).or_insert_with(|| {
                    let id = RawField { text: requirement, place: field.place.clone() };
                    answers.rows.push(RawRow { id, text_hash, ..RawRow::default() });
                    answers.rows.len() - 1
                });
                if let Some(row) = answers.rows.get_mut(at) {
                    put(row, &part, field);
                }
            }
        }
    }
    answers
}

fn put(row: &mut RawRow, part: &str, field: RawField) {
    let slot = match part {
        "answer" => &mut row.answer,
        "description" => &mut row.description,
        "deviation" => &mut row.deviation,
        "planned" => &mut row.planned,
        "documentation" => &mut row.documentation,
        "responsibility" => &mut row.responsibility,
        _ => return,
    };
    *slot = field;
}

fn unreadable(place: &Place, value: String) -> Unreadable {
    Unreadable { place: place.clone(), value, expected: "text".to_owned() }
}
