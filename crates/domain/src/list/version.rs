//! The same list in the other languages it can be sent out in.
//!
//! A buyer may send its list in bokmål and get it back in English: the program makes the documents in any language. What
//! was sent in another language is then no altered text, and its id is no other list. So the wordings of all languages
//! are frozen with the list; only what a reader of answers needs is kept, not what a document would need.

use super::{Entry, RequirementList, text_hash};
use crate::ids::RequirementId;
use crate::text::Language;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How a list reads in one more language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListVersion {
    /// The language.
    pub language: Language,
    /// The id that the list has in this language.
    pub id: String,
    /// What is worded otherwise than in the list itself.
    pub wordings: BTreeMap<RequirementId, Wording>,
}

/// An entry as it is worded in one more language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Short name.
    pub title: String,
    /// The demand.
    pub text: String,
    /// Language the text is in; differs from the version's where it is not translated.
    pub text_language: Language,
}

impl Wording {
    /// How an entry is worded in its own list.
    pub fn of(entry: &Entry) -> Self {
        Self { title: entry.title.clone(), text: entry.text.clone(), text_language: entry.text_language }
    }
}

impl RequirementList {
    /// Whether this list has this id in one of its languages.
    pub fn is_called(&self, id: &str) -> bool {
        self.id == id || self.versions.iter().any(|version| version.id == id)
    }

    /// The list in every language that is frozen with it, its own first, for reading answers. Titles, texts and hashes
    /// are those of the language; the rest stays in the list's own.
    pub fn in_every_language(&self) -> Vec<Cow<'_, RequirementList>> {
        let others = self.versions.iter().map(|version| Cow::Owned(self.worded_as(version)));
        [Cow::Borrowed(self)].into_iter().chain(others).collect()
    }

    /// The list in the language in which it has this id; itself where it has it in none.
    pub fn called(&self, id: &str) -> Cow<'_, RequirementList> {
        match self.versions.iter().find(|version| version.id == id) {
            Some(version) => Cow::Owned(self.worded_as(version)),
            None => Cow::Borrowed(self),
        }
    }

    /// The list with the versions of `composed`, where that is the same list and this one was frozen without any.
    #[must_use]
    pub fn with_versions_of(mut self, composed: RequirementList) -> Self {
        if self.versions.is_empty() && self.id == composed.id {
            self.versions = composed.versions;
        }
        self
    }

    fn worded_as(&self, version: &ListVersion) -> RequirementList {
        let entry = |entry: &Entry| match version.wordings.get(&entry.id) {
            Some(wording) => Entry {
                title: wording.title.clone(),
                text: wording.text.clone(),
                text_hash: text_hash(&wording.text),
                text_language: wording.text_language,
                ..entry.clone()
            },
            None => entry.clone(),
        };
        RequirementList {
            id: version.id.clone(),
            language: version.language,
            entries: self.entries.iter().map(entry).collect(),
            ..self.without_content()
        }
    }
}
