//! What a line of the decision log says: which requirements or questions, and what was decided, in words.

use domain::applicability::FactAnswer;
use domain::catalogue::Catalogue;
use domain::procurement::{Change, Decision, Procurement, TermsChange};
use domain::words::Words;

/// Identifiers of what the change is about, separated by blanks.
pub(super) fn subject(change: &Change, after: &Procurement) -> String {
    let joined = |ids: Vec<&str>| ids.join(" ");
    match change {
        Change::Header { .. } | Change::Width { .. } | Change::FillIn { .. } => String::new(),
        Change::Areas { areas } => joined(areas.iter().map(|id| id.as_str()).collect()),
        Change::Delivery { delivery } => delivery.as_ref().map(ToString::to_string).unwrap_or_default(),
        Change::Fact { fact, .. } => fact.to_string(),
        Change::Confirm { facts } => joined(facts.iter().map(|id| id.as_str()).collect()),
        Change::Decide { requirements, .. } | Change::Terms { requirements, .. } => {
            joined(requirements.iter().map(|id| id.as_str()).collect())
        }
        Change::Adapt { requirement, .. } | Change::RemoveOwn { requirement } => requirement.to_string(),
        Change::AddOwn { .. } => after.own.last().map(|own| own.id.to_string()).unwrap_or_default(),
        Change::AddOwnMany { own, .. } => {
            let first = after.own.len().saturating_sub(own.len());
            joined(after.own.iter().skip(first).map(|own| own.id.as_str()).collect())
        }
        Change::EditOwn { own } => own.id.to_string(),
    }
}

/// What was decided, in the language of the procurement's documents.
pub(super) fn detail(change: &Change, words: &Words, catalogue: &Catalogue) -> String {
    match change {
        Change::Header { header } => header.name.clone(),
        Change::Areas { areas } => {
            let names = areas.iter().filter_map(|id| catalogue.area(id));
            names.map(|area| area.name.get(words.language)).collect::<Vec<_>>().join(", ")
        }
        Change::Delivery { delivery } => delivery
            .as_ref()
            .and_then(|id| catalogue.delivery(id))
            .map(|delivery| delivery.name.get(words.language).to_owned())
            .unwrap_or_else(|| words.taken_back.to_owned()),
        Change::Fact { answer: None, .. } => words.taken_back.to_owned(),
        Change::Fact { fact, answer: Some(answer) } => {
            let question = catalogue.fact(fact);
            let text = question.map(|fact| fact.text.get(words.language)).unwrap_or(fact.as_str());
            format!("{text} {}", answer_words(answer, question, words))
        }
        Change::FillIn { typical } => {
            let name = catalogue.typical_purchase(typical).map(|one| one.name.get(words.language));
            words.usual_answers.replace("{name}", name.unwrap_or(typical))
        }
        Change::Confirm { .. } => words.usual_answers_confirmed.to_owned(),
        Change::Width { width } if width.everything => words.all_extended.to_owned(),
        Change::Width { width } if width.themes.is_empty() => words.all_core.to_owned(),
        Change::Width { width } => {
            let names = width.themes.iter().filter_map(|id| catalogue.theme(id));
            names.map(|theme| theme.name.get(words.language)).collect::<Vec<_>>().join(", ")
        }
        Change::Decide { decision, .. } => match decision {
            None => words.taken_back.to_owned(),
            Some(Decision::Include) => words.decided_include.to_owned(),
            Some(Decision::Later) => words.decided_later.to_owned(),
            Some(Decision::LeaveOut { deviation }) => {
                format!("{}. {}", words.decided_left_out, words.deviation(deviation))
            }
        },
        Change::Adapt { text: None, .. } => words.back_to_original.to_owned(),
        Change::Adapt { text: Some(text), .. } => text.clone(),
        Change::Terms { terms, .. } => terms_words(terms, words, catalogue),
        Change::AddOwn { title, .. } => title.clone(),
        Change::AddOwnMany { own, from } => format!("{} ({from})", own.len()),
        Change::EditOwn { own } => own.title.clone(),
        Change::RemoveOwn { .. } => String::new(),
    }
}

fn answer_words(answer: &FactAnswer, question: Option<&domain::catalogue::Fact>, words: &Words) -> String {
    let option = |value: &str| {
        question
            .and_then(|fact| fact.kind.options().iter().find(|option| option.value == value))
            .map_or_else(|| value.to_owned(), |option| option.text.get(words.language).to_owned())
    };
    match answer {
        FactAnswer::YesNo(true) => words.yes.to_owned(),
        FactAnswer::YesNo(false) => words.no.to_owned(),
        FactAnswer::Choice(value) => option(value),
        FactAnswer::MultiChoice(values) if values.is_empty() => words.no.to_owned(),
        FactAnswer::MultiChoice(values) => {
            values.iter().map(|value| option(value)).collect::<Vec<_>>().join(", ")
        }
    }
}

fn terms_words(terms: &TermsChange, words: &Words, catalogue: &Catalogue) -> String {
    let text = match terms {
        TermsChange::Role { role } => role.map(|role| words.role(role).to_owned()),
        TermsChange::Fulfilment { fulfilment } => fulfilment.as_ref().map(|time| words.fulfilment(time)),
        TermsChange::Documentation { documentation } => documentation.as_ref().map(|kinds| {
            let names: Vec<&str> = kinds
                .iter()
                .filter_map(|kind| catalogue.evidence(kind))
                .map(|kind| kind.name.get(words.language))
                .collect();
            if names.is_empty() { words.no_documentation.to_owned() } else { names.join(", ") }
        }),
        TermsChange::Format { format } => format.map(|format| words.format(format).to_owned()),
        TermsChange::Weight { weight } => weight.map(|weight| format!("{} {weight}", words.col_weight)),
    };
    text.unwrap_or_else(|| words.taken_back.to_owned())
}
