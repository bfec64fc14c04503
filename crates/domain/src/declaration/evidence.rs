//! The evidence library of a product: documents, certificates, register entries and approvals.

use super::{Answer, Product};
use crate::Date;
use crate::catalogue::closed_list;
use crate::ids::EvidenceItemId;
use crate::text::Language;
use crate::words::Words;
use serde::{Deserialize, Serialize};

closed_list! {
    /// What kind of thing backs an answer.
    EvidenceItemKind {
        /// A document of the vendor's own or of somebody else.
        Document => "document",
        /// A certificate, such as ISO/IEC 27001.
        Certificate => "certificate",
        /// An entry in a public register.
        RegisterEntry => "register_entry",
        /// An approval of a scheme, such as those of Norsk helsenett or a CE marking.
        Approval => "approval",
    }
}

closed_list! {
    /// Whether an item of evidence holds today.
    EvidenceState {
        /// Its first day is still to come.
        NotYetValid => "not_yet_valid",
        /// It holds.
        Valid => "valid",
        /// It holds, and not for long, see [`EXPIRY_WARNING_DAYS`].
        Expiring => "expiring",
        /// Its last day has been.
        Expired => "expired",
    }
}

/// How many days ahead an expiry is warned of: time enough to renew a certificate.
pub const EXPIRY_WARNING_DAYS: i64 = 90;

/// One thing that can back answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EvidenceItem {
    /// Identifier within the product.
    pub id: EvidenceItemId,
    /// Kind.
    pub kind: EvidenceItemKind,
    /// What it is called.
    pub title: String,
    /// Who issued it.
    #[serde(default)]
    pub issuer: String,
    /// What it covers, in words: sites, modules, processes.
    #[serde(default)]
    pub scope: String,
    /// The product versions it covers; empty when it is not bound to a version.
    #[serde(default)]
    pub versions: Vec<String>,
    /// Approval scheme of the catalogue it belongs to.
    #[serde(default)]
    pub scheme: Option<String>,
    /// Number of the certificate or entry; UDI of a device.
    #[serde(default)]
    pub reference: String,
    /// Class of a medical device, and number of the notified body.
    #[serde(default)]
    pub device_class: String,
    /// Notified body of a medical device.
    #[serde(default)]
    pub notified_body: String,
    /// First day it is valid.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub valid_from: Option<Date>,
    /// Last day it is valid.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub valid_until: Option<Date>,
    /// Where it can be seen.
    #[serde(default)]
    pub address: String,
    /// Name of the file, where there is one.
    #[serde(default)]
    pub file_name: String,
    /// SHA-256 of the file in lower-case hexadecimal.
    #[serde(default)]
    pub sha256: String,
}

impl EvidenceItem {
    /// An item with nothing but a title.
    pub fn new(id: EvidenceItemId, kind: EvidenceItemKind, title: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            title: title.into(),
            issuer: String::new(),
            scope: String::new(),
            versions: Vec::new(),
            scheme: None,
            reference: String::new(),
            device_class: String::new(),
            notified_body: String::new(),
            valid_from: None,
            valid_until: None,
            address: String::new(),
            file_name: String::new(),
            sha256: String::new(),
        }
    }

    /// Whether it was or will be out of date on `day`.
    pub fn has_expired(&self, day: Date) -> bool {
        self.valid_until.is_some_and(|last| last < day)
    }

    /// Whether it holds today.
    pub fn state(&self, today: Date) -> EvidenceState {
        match (self.valid_from, self.days_left(today)) {
            (Some(first), _) if first > today => EvidenceState::NotYetValid,
            (_, Some(..0)) => EvidenceState::Expired,
            (_, Some(0..=EXPIRY_WARNING_DAYS)) => EvidenceState::Expiring,
            _ => EvidenceState::Valid,
        }
    }

    /// Days until its last day; negative when that has been.
    pub fn days_left(&self, today: Date) -> Option<i64> {
        self.valid_until.map(|last| (last - today).num_days())
    }

    /// Whether it is the same document, certificate, entry or approval, perhaps renewed.
    pub fn is_same_as(&self, other: &EvidenceItem) -> bool {
        self.kind == other.kind && self.title.trim() == other.title.trim() && self.scheme == other.scheme
    }

    /// Whether it covers this version of the product. One that names no version covers all.
    pub fn covers(&self, version: &str) -> bool {
        self.versions.is_empty() || self.versions.iter().any(|covered| covered.trim() == version.trim())
    }
}

/// What backs an answer, as text: a line for each item of the evidence library, then the vendor's own lines. The same
/// in every format, so that a checksum made in one holds in all.
///
/// A line is `title; issuer; scope: …; version: …, …; no.: …; valid until: YYYY-MM-DD`, in the words of the language;
/// what is not known is left out.
pub fn documentation_text(answer: &Answer, product: &Product, words: &Words) -> String {
    let items = answer.evidence.iter().filter_map(|id| product.evidence_item(id));
    let mut lines: Vec<String> = items.map(|item| line(item, words)).collect();
    lines.extend(
        answer.documentation.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from),
    );
    lines.join("\n")
}

fn line(item: &EvidenceItem, words: &Words) -> String {
    let labelled = |label: &str, value: String| match value.is_empty() {
        true => String::new(),
        false => format!("{label}: {value}"),
    };
    let parts = [
        item.title.clone(),
        item.issuer.clone(),
        labelled(words.evidence_scope, item.scope.clone()),
        labelled(words.evidence_version, item.versions.join(", ")),
        labelled(words.evidence_number, item.reference.clone()),
        labelled(
            words.evidence_valid_until,
            item.valid_until.map(|date| date.to_string()).unwrap_or_default(),
        ),
    ];
    // A semicolon parts the fields, so none may stand within one.
    let parts =
        parts.iter().map(|part| part.replace(';', ",").split_whitespace().collect::<Vec<_>>().join(" "));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Reads the lines of [`documentation_text`] back, in any of the three languages. A line without a semicolon or a label
/// is a title; what is not understood stays in the scope, so that nothing a vendor wrote is lost.
pub fn parse_evidence(text: &str) -> Vec<EvidenceItem> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.enumerate().map(|(number, line)| parse_line(number + 1, line)).collect()
}

fn parse_line(number: usize, line: &str) -> EvidenceItem {
    let mut parts = line.split(';').map(str::trim).filter(|part| !part.is_empty());
    let title = parts.next().unwrap_or_default();
    let id = EvidenceItemId::new(format!("line-{number}"));
    let mut item = EvidenceItem::new(id, EvidenceItemKind::Document, title);
    for part in parts {
        let (label, value) =
            part.split_once(':').map_or(("", part), |(label, value)| (label.trim(), value.trim()));
        let is = |word: fn(&Words) -> &'static str| {
            Language::ALL
                .iter()
                .any(|language| word(Words::of(*language)).to_lowercase() == label.to_lowercase())
        };
        let date =
            Date::parse_from_str(value, "%Y-%m-%d").or_else(|_| Date::parse_from_str(value, "%d.%m.%Y"));
        match date {
            Ok(date) if is(|words| words.evidence_valid_until) => item.valid_until = Some(date),
            _ if is(|words| words.evidence_version) => {
                item.versions = value.split(',').map(|version| version.trim().to_owned()).collect();
            }
            _ if is(|words| words.evidence_number) => value.clone_into(&mut item.reference),
            _ if is(|words| words.evidence_scope) => value.clone_into(&mut item.scope),
            _ if label.is_empty() && item.issuer.is_empty() => value.clone_into(&mut item.issuer),
            _ if item.scope.is_empty() => part.clone_into(&mut item.scope),
            _ => item.scope = format!("{}; {part}", item.scope),
        }
    }
    item
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_a_line_is_read_back_in_every_language() {
        let mut item = EvidenceItem::new("e-1".into(), EvidenceItemKind::Certificate, "ISO/IEC 27001; drift");
        item.issuer = "Eksempel Sertifisering".into();
        item.scope = "Drift og utvikling".into();
        item.versions = vec!["4.2".into(), "4.3".into()];
        item.reference = "NO-123".into();
        item.valid_until = Date::from_ymd_opt(2027, 5, 31);
        let mut product = Product::new("p".into(), "Eksempel", "4.2");
        product.evidence.push(item);
        let answer = Answer {
            evidence: ["e-1".into()].into(),
            documentation: "Vedlegg 3".into(),
            ..Answer::default()
        };
        for language in Language::ALL {
            let text = documentation_text(&answer, &product, Words::of(language));
            let read = parse_evidence(&text);
            assert_eq!(read.len(), 2, "{text}");
            assert_eq!(read[0].title, "ISO/IEC 27001, drift");
            assert_eq!(read[0].issuer, "Eksempel Sertifisering");
            assert_eq!(read[0].scope, "Drift og utvikling");
            assert_eq!(read[0].versions, ["4.2", "4.3"]);
            assert_eq!(read[0].reference, "NO-123");
            assert_eq!(read[0].valid_until, Date::from_ymd_opt(2027, 5, 31));
            assert_eq!(read[1].title, "Vedlegg 3");
        }
    }
}
