//! The buyer's appendix: deviations with their grounds, what was reworded, what the municipality must do itself, and the
//! decision log. A public buyer must be able to show how it came to its requirements; nothing of this goes to vendors.

use super::parts::{adapted, columns, deviations, facts, heading, paragraph};
use super::requirement_list::municipality;
use super::{Block, Cell, Document, Span, Table};
use crate::list::RequirementList;
use crate::procurement::{LogEntry, LogKind};
use crate::words::Words;

/// Composes the appendix from the buyer's own list and the log, oldest entry first.
pub fn decision_log_document(list: &RequirementList, log: &[LogEntry]) -> Document {
    let words = Words::of(list.language);
    let papers = words.papers();
    let header = &list.header;
    let mut blocks = vec![Block::Notice(vec![Span::plain(papers.log_intro)])];
    deviations(list, words, &mut blocks);
    adapted(list, words, &mut blocks);
    municipality(list, words, &mut blocks);
    entries(list, log, words, &mut blocks);
    Document {
        title: format!("{}: {}", papers.log_title, header.name),
        subtitle: words.buyers_copy.to_owned(),
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
            (words.label_area, list.areas.join(", ")),
            (words.label_date, words.date(list.as_of)),
            (words.label_list_id, list.id.clone()),
        ]),
        running_title: format!("{}: {}", papers.log_title, header.name),
        page_words: words.page_words.to_owned(),
        contents_title: words.contents.to_owned(),
        blocks,
        ..Document::default()
    }
}

fn entries(list: &RequirementList, log: &[LogEntry], words: &Words, blocks: &mut Vec<Block>) {
    let papers = words.papers();
    blocks.push(heading(1, papers.log_heading));
    if log.is_empty() {
        blocks.push(paragraph(papers.log_empty));
        return;
    }
    let [when, who, what, about, detail] = papers.log_columns;
    let rows = log.iter().map(|entry| {
        vec![
            Cell::plain(time(&entry.at)),
            Cell::plain(&entry.who),
            Cell::plain(papers.change(entry.kind)),
            Cell::of(subjects(entry, list)),
            Cell::plain(&entry.detail),
        ]
    });
    blocks.push(Block::Table(Table {
        caption: papers.log_heading.to_owned(),
        columns: columns(&[(when, 1.4), (who, 1.4), (what, 1.6), (about, 2.4), (detail, 3.4)]),
        rows: rows.collect(),
    }));
}

/// `2026-11-23T10:15:00+01:00` as it is read: day and minute, as the clock stood where it was done.
fn time(at: &str) -> String {
    let day = at.get(..10).unwrap_or(at);
    let minute = at.get(11..16).unwrap_or_default();
    format!("{day} {minute}").trim().to_owned()
}

/// The requirements a decision was about, with their titles where the list has them. What else there was to decide about
/// is told by its detail, and its identifier would say nothing.
fn subjects(entry: &LogEntry, list: &RequirementList) -> Vec<Vec<Span>> {
    let about_requirements = matches!(
        entry.kind,
        LogKind::Decide
            | LogKind::Adapt
            | LogKind::Terms
            | LogKind::AddOwn
            | LogKind::EditOwn
            | LogKind::RemoveOwn
    );
    if !about_requirements {
        return Vec::new();
    }
    let titled = |id: &str| {
        let entries = list.entries.iter().chain(&list.municipality_tasks);
        let title = entries
            .map(|entry| (entry.id.as_str(), entry.title.as_str()))
            .chain(list.left_out.iter().map(|left_out| (left_out.id.as_str(), left_out.title.as_str())))
            .find(|(known, _)| *known == id)
            .map(|(_, title)| title);
        match title {
            Some(title) => vec![Span::strong(id), Span::plain(format!(" {title}"))],
            None => vec![Span::plain(id)],
        }
    };
    entry.subject.split_whitespace().map(titled).collect()
}
