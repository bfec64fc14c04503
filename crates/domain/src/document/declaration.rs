//! A self-declaration as a document to read and keep: who declares, who stands behind it, and every requirement with its
//! answer.

use super::parts::{by_theme, columns, facts, heading, id_cell, paragraph};
use super::{Block, Cell, Document, Shade, Span, Table};
use crate::Date;
use crate::declaration::{
    Answer, AnswerValue, Declaration, EvidenceItem, SignOffState, documentation_text, sign_off_state,
};
use crate::list::Entry;
use crate::words::{PaperWords, Words};

/// Composes a declaration as a document, in the language of the list it answers. A draft is dated `as_of`; what is
/// signed is dated as it was signed.
pub fn declaration_document(declaration: &Declaration, as_of: Date) -> Document {
    let list = &declaration.list;
    let words = Words::of(list.language);
    let papers = words.papers();
    let product = &declaration.product;
    let named = format!("{} {}", product.name, product.version);
    let mut blocks = Vec::new();
    summary(declaration, words, papers, &mut blocks);
    signature(declaration, words, papers, &mut blocks);
    answers(declaration, words, papers, &mut blocks);
    evidence(declaration, words, papers, &mut blocks);
    responsible(declaration, papers, &mut blocks);
    let number = product.supplier.organisation_number.as_ref().map(ToString::to_string);
    let foreign = product.supplier.foreign_identifier.as_ref();
    let number =
        number.or(foreign.map(|number| format!("{} {}", number.scheme, number.value).trim().to_owned()));
    Document {
        title: format!("{}: {}", papers.declaration_title, named.trim()),
        subtitle: list.header.name.clone(),
        author: product.supplier.name.clone(),
        language: list.language,
        date: declaration.sign_off.as_ref().map_or(as_of, |sign_off| sign_off.date),
        front: facts([
            (words.vendor_name, product.supplier.name.clone()),
            (words.vendor_number, number.unwrap_or_default()),
            (words.vendor_product, product.name.clone()),
            (words.vendor_version, product.version.clone()),
            (words.vendor_contact, product.contact.name.clone()),
            (words.vendor_email, product.contact.email.clone()),
            (words.vendor_phone, product.contact.phone.clone()),
            (words.label_buyer, list.header.organisation.clone()),
            (words.label_case_number, list.header.case_number.clone()),
            (words.label_list_id, list.id.clone()),
            (
                words.label_date,
                words.date(declaration.sign_off.as_ref().map_or(as_of, |sign_off| sign_off.date)),
            ),
        ]),
        running_title: format!("{}: {}", papers.declaration_title, named.trim()),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        blocks,
        ..Document::default()
    }
}

/// How an answer is shaded; the word stands beside it.
pub fn answer_shade(answer: AnswerValue) -> Shade {
    match answer {
        AnswerValue::Met => Shade::Good,
        AnswerValue::Partly => Shade::Partly,
        AnswerValue::Planned => Shade::Later,
        AnswerValue::NotMet => Shade::Bad,
        AnswerValue::NotRelevant => Shade::Neutral,
    }
}

fn summary(declaration: &Declaration, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    let entries = &declaration.list.entries;
    let value = |entry: &Entry| declaration.answer(&entry.id).and_then(|answer| answer.value);
    let count = |wanted| entries.iter().filter(|entry| value(entry) == wanted).count();
    let open = count(None);
    blocks.push(heading(1, papers.summary));
    if !declaration.product.description.trim().is_empty() {
        blocks.push(paragraph(&declaration.product.description));
    }
    let answered = papers.answered_of.replace("{answered}", &(entries.len() - open).to_string());
    blocks.push(paragraph(answered.replace("{all}", &entries.len().to_string())));
    let mut rows: Vec<Vec<Cell>> = AnswerValue::ALL
        .iter()
        .map(|answer| {
            let name = Cell::shaded(answer_shade(*answer), words.answer(*answer));
            vec![name, Cell::plain(count(Some(*answer)).to_string())]
        })
        .collect();
    rows.push(vec![Cell::plain(words.unanswered), Cell::plain(open.to_string())]);
    blocks.push(Block::Table(Table {
        caption: papers.summary.to_owned(),
        columns: columns(&[(words.col_answer, 3.0), (words.col_count, 1.0)]),
        rows,
    }));
}

fn signature(declaration: &Declaration, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, papers.signature));
    let state = sign_off_state(declaration);
    let Some(sign_off) = &declaration.sign_off else {
        blocks.push(Block::Notice(vec![Span::plain(papers.unsigned)]));
        return;
    };
    if state == SignOffState::Broken {
        blocks.push(Block::Notice(vec![Span::plain(papers.broken)]));
    }
    let lines = [
        (papers.signed_by, sign_off.name.clone()),
        (papers.role, sign_off.role.clone()),
        (papers.signed_on, words.date(sign_off.date)),
        (papers.statement, sign_off.statement.clone()),
        (papers.checksum, sign_off.checksum.clone()),
    ];
    for (label, value) in lines.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
        blocks.push(Block::Paragraph(vec![Span::strong(format!("{label}: ")), Span::plain(value)]));
    }
    blocks.push(paragraph(papers.checksum_text));
}

fn answers(declaration: &Declaration, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    blocks.push(heading(1, papers.answers));
    if declaration.list.entries.is_empty() {
        blocks.push(paragraph(words.no_requirements));
    }
    for (theme, entries) in by_theme(&declaration.list.entries) {
        blocks.push(heading(2, theme));
        blocks.push(Block::Table(Table {
            caption: theme.to_owned(),
            columns: columns(&[
                (words.col_id, 1.2),
                (words.col_requirement, 3.2),
                (words.col_answer, 1.3),
                (words.col_description, 3.8),
            ]),
            rows: entries.iter().map(|entry| row(entry, declaration, words)).collect(),
        }));
    }
}

fn row(entry: &Entry, declaration: &Declaration, words: &Words) -> Vec<Cell> {
    let mut demand = Cell::of(vec![
        vec![Span::strong(&entry.title)],
        vec![Span::plain(&entry.text)],
        vec![Span::plain(words.role(entry.role))],
    ]);
    demand.paragraphs.extend(entry.imported_number.iter().map(|number| vec![Span::plain(number)]));
    let blank = Answer::default();
    let answer = declaration.answers.get(&entry.id).unwrap_or(&blank);
    let said = match answer.value {
        Some(value) => Cell::shaded(answer_shade(value), words.answer(value)),
        None => Cell::plain(words.unanswered),
    };
    let mut details: Vec<Vec<Span>> = Vec::new();
    let mut detail = |label: &str, text: &str| {
        if !text.trim().is_empty() {
            details.push(vec![Span::strong(format!("{label}: ")), Span::plain(text.trim())]);
        }
    };
    detail(words.col_description, &answer.description);
    detail(words.col_deviation, &answer.deviation);
    detail(words.col_planned, &answer.planned.map(|date| words.date(date)).unwrap_or_default());
    detail(words.col_documentation, &documentation_text(answer, &declaration.product, words));
    if answer.value.is_some() {
        let responsibility = answer.responsibility.unwrap_or(entry.responsibility);
        detail(words.col_responsibility, words.responsibility(responsibility));
    }
    vec![id_cell(entry.id.as_str()), demand, said, Cell::of(details)]
}

fn evidence(declaration: &Declaration, words: &Words, papers: &PaperWords, blocks: &mut Vec<Block>) {
    // Only what answers point to: the rest of the library is the vendor's own.
    let used =
        |item: &&EvidenceItem| declaration.answers.values().any(|answer| answer.evidence.contains(&item.id));
    let items: Vec<&EvidenceItem> = declaration.product.evidence.iter().filter(used).collect();
    if items.is_empty() {
        return;
    }
    let [issuer, scope, number, valid] = papers.evidence_columns;
    let rows = items.into_iter().map(|item| {
        let title = match item.address.trim() {
            "" => Span::strong(&item.title),
            address => Span::link(&item.title, address),
        };
        let days =
            [item.valid_from, item.valid_until].map(|day| day.map(|day| words.date(day)).unwrap_or_default());
        let valid = days.join(" – ");
        vec![
            Cell::of(vec![vec![title]]),
            Cell::plain(&item.issuer),
            Cell::plain(&item.scope),
            Cell::plain(&item.reference),
            Cell::plain(if valid.trim() == "–" { "" } else { valid.trim() }),
        ]
    });
    blocks.push(heading(1, papers.evidence));
    blocks.push(Block::Table(Table {
        caption: papers.evidence.to_owned(),
        columns: columns(&[(words.col_title, 2.6), (issuer, 1.8), (scope, 2.2), (number, 1.4), (valid, 1.6)]),
        rows: rows.collect(),
    }));
}

fn responsible(declaration: &Declaration, papers: &PaperWords, blocks: &mut Vec<Block>) {
    let people = &declaration.product.responsible;
    if people.is_empty() {
        return;
    }
    let [subject, name, email] = papers.responsible_columns;
    let rows = people.iter().map(|person| {
        let email = Span::link(&person.email, format!("mailto:{}", person.email.trim()));
        vec![Cell::plain(&person.subject), Cell::plain(&person.name), Cell::of(vec![vec![email]])]
    });
    blocks.push(heading(1, papers.responsible));
    blocks.push(Block::Table(Table {
        caption: papers.responsible.to_owned(),
        columns: columns(&[(subject, 2.0), (name, 2.0), (email, 2.0)]),
        rows: rows.collect(),
    }));
}
