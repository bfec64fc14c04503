//! Words of the form a vendor fills in, of a filled self-declaration, and of the buyer's appendix with deviations and
//! decision log.

use super::Words;
use crate::procurement::LogKind;
use crate::text::Language;

macro_rules! papers {
    ($($(#[$doc:meta])* $field:ident: $kind:ty,)+) => {
        /// The words of these papers in one language.
        pub struct PaperWords { $($(#[$doc])* pub $field: $kind,)+ }
    };
}

papers! {
    // The form
    /// Title of the form.
    form_title: &'static str,
    /// Heading.
    form_how: &'static str,
    /// How to fill in the form, one sentence or two an item.
    form_steps: [&'static str; 6],
    /// Under the heading of vendor and product.
    form_vendor: &'static str,
    /// Heading of the fields about who answers.
    form_signer: &'static str,
    /// What the name means.
    form_signer_text: &'static str,
    /// Role in the company.
    role: &'static str,
    /// «{label}, krav {id}: {title}»: what a screen reader says at a field.
    field_tip: &'static str,
    /// After the label of a date.
    date_tip: &'static str,
    /// Base of file names.
    file_form: &'static str,
    // The filled declaration
    /// Title.
    declaration_title: &'static str,
    /// Heading.
    summary: &'static str,
    /// «{answered} av {all} krav er besvart.»
    answered_of: &'static str,
    /// Heading.
    signature: &'static str,
    /// Label: who stands behind it.
    signed_by: &'static str,
    /// Label.
    signed_on: &'static str,
    /// Label.
    statement: &'static str,
    /// Label.
    checksum: &'static str,
    /// What the checksum is for.
    checksum_text: &'static str,
    /// Nobody has signed.
    unsigned: &'static str,
    /// Something was changed after the signature.
    broken: &'static str,
    /// Heading.
    answers: &'static str,
    /// Heading of the evidence library.
    evidence: &'static str,
    /// Columns: issuer, scope, number, valid.
    evidence_columns: [&'static str; 4],
    /// Heading.
    responsible: &'static str,
    /// Columns: subject, name, e-mail.
    responsible_columns: [&'static str; 3],
    /// Base of file names.
    file_declaration: &'static str,
    // The appendix
    /// Title.
    log_title: &'static str,
    /// What the appendix is and for whom.
    log_intro: &'static str,
    /// Heading.
    log_heading: &'static str,
    /// Columns: when, who, what, about, decision and reason.
    log_columns: [&'static str; 5],
    /// Nothing was logged.
    log_empty: &'static str,
    /// Base of file names.
    file_log: &'static str,
    /// Kinds of changes, in the order of [`LogKind`], one for each.
    changes: [&'static str; LogKind::Exported as usize + 1],
}

impl PaperWords {
    /// The words of `language`.
    pub fn of(language: Language) -> &'static PaperWords {
        match language {
            Language::Nb => &NB,
            Language::Nn => &NN,
            Language::En => &EN,
        }
    }

    /// What a change was.
    pub fn change(&self, kind: LogKind) -> &'static str {
        self.changes.get(kind as usize).copied().unwrap_or_default()
    }

    /// What a screen reader says at a field about one requirement.
    pub fn tip(&self, label: &str, id: &str, title: &str) -> String {
        self.field_tip.replace("{label}", label).replace("{id}", id).replace("{title}", title)
    }
}

impl Words {
    /// The words of forms, declarations and the appendix in this language.
    pub fn papers(&self) -> &'static PaperWords {
        PaperWords::of(self.language)
    }
}

const NB: PaperWords = PaperWords {
    form_title: "Skjema for selvdeklarering",
    form_how: "Slik fyller du ut skjemaet",
    form_steps: [
        "Åpne skjemaet i et program som kan fylle ut felt, og lagre det som PDF når du er ferdig. Skriver du det ut til en ny PDF, forsvinner feltene, og svarene kan ikke leses inn.",
        "Svarene gjelder én versjon av ett produkt. Har du flere, bruker du ett skjema for hver.",
        "Velg Ja, Delvis, Planlagt, Nei eller Ikke relevant for hvert krav.",
        "Svarer du Delvis, Planlagt eller Nei, beskriver du avviket og tiltaket som veier opp for det. Svarer du Planlagt, oppgir du datoen kravet blir oppfylt.",
        "Skriv datoer som 31.05.2027 eller 2027-05-31.",
        "Under Dokumentasjon skriver du én ting på hver linje: tittel; utsteder; omfang; gyldig til.",
    ],
    form_vendor: "Her forteller du hvem som svarer, og hvilket produkt svarene gjelder.",
    form_signer: "Hvem går god for svarene?",
    form_signer_text: "Den som står her, går god for at svarene er riktige for denne versjonen av produktet.",
    role: "Rolle i virksomheten",
    field_tip: "{label}, krav {id}: {title}",
    date_tip: "dag.måned.år",
    file_form: "Skjema for selvdeklarering",
    declaration_title: "Selvdeklarering",
    summary: "Oppsummering",
    answered_of: "{answered} av {all} krav er besvart.",
    signature: "Signering",
    signed_by: "Signert av",
    signed_on: "Signert",
    statement: "Erklæring",
    checksum: "Kontrollsum",
    checksum_text: "Kontrollsummen er regnet ut av svarene, produktet og den som har signert. Endres noe av det, blir summen en annen.",
    unsigned: "Selvdeklareringen er ikke signert. Ingen går god for svarene ennå.",
    broken: "Selvdeklareringen er endret etter at den ble signert. Signaturen gjelder ikke det som står her.",
    answers: "Svar på kravene",
    evidence: "Dokumentasjon",
    evidence_columns: ["Utsteder", "Omfang", "Nummer", "Gyldig"],
    responsible: "Ansvarlige personer",
    responsible_columns: ["Område", "Navn", "E-post"],
    file_declaration: "Selvdeklarering",
    log_title: "Avvik og beslutningslogg",
    log_intro: "Vedlegget viser hvordan kommunen kom fram til kravlisten: hva som er tatt ut og hvorfor, hva som er formulert på nytt, hva kommunen må gjøre selv, og hver beslutning med tid og navn. Det er kommunens eget og følger ikke med til leverandørene.",
    log_heading: "Beslutningslogg",
    log_columns: ["Tid", "Hvem", "Hva", "Gjelder", "Beslutning og begrunnelse"],
    log_empty: "Ingenting er loggført ennå.",
    file_log: "Avvik og beslutningslogg",
    changes: [
        "Anskaffelsen opprettet",
        "Åpnet fra fil",
        "Kopiert",
        "Opplysninger om anskaffelsen",
        "Teknologiområde",
        "Leveransemodell",
        "Svar på spørsmål",
        "Bredde på listen",
        "Beslutning om krav",
        "Ordlyd",
        "Rolle og svar",
        "Nytt eget krav",
        "Egne krav hentet inn",
        "Endret eget krav",
        "Fjernet eget krav",
        "Angret",
        "Gjort om",
        "Dokumenter laget",
    ],
};

const NN: PaperWords = PaperWords {
    form_title: "Skjema for sjølvdeklarering",
    form_how: "Slik fyller du ut skjemaet",
    form_steps: [
        "Opne skjemaet i eit program som kan fylle ut felt, og lagre det som PDF når du er ferdig. Skriv du det ut til ein ny PDF, forsvinn felta, og svara kan ikkje lesast inn.",
        "Svara gjeld éin versjon av eitt produkt. Har du fleire, bruker du eitt skjema for kvar.",
        "Vel Ja, Delvis, Planlagt, Nei eller Ikkje relevant for kvart krav.",
        "Svarer du Delvis, Planlagt eller Nei, skildrar du avviket og tiltaket som veg opp for det. Svarer du Planlagt, skriv du datoen kravet blir oppfylt.",
        "Skriv datoar som 31.05.2027 eller 2027-05-31.",
        "Under Dokumentasjon skriv du éin ting på kvar linje: tittel; utferdar; omfang; gyldig til.",
    ],
    form_vendor: "Her fortel du kven som svarer, og kva produkt svara gjeld.",
    form_signer: "Kven går god for svara?",
    form_signer_text: "Den som står her, går god for at svara er rette for denne versjonen av produktet.",
    role: "Rolle i verksemda",
    field_tip: "{label}, krav {id}: {title}",
    date_tip: "dag.månad.år",
    file_form: "Skjema for sjølvdeklarering",
    declaration_title: "Sjølvdeklarering",
    summary: "Oppsummering",
    answered_of: "{answered} av {all} krav er svart på.",
    signature: "Signering",
    signed_by: "Signert av",
    signed_on: "Signert",
    statement: "Erklæring",
    checksum: "Kontrollsum",
    checksum_text: "Kontrollsummen er rekna ut av svara, produktet og den som har signert. Blir noko av det endra, blir summen ein annan.",
    unsigned: "Sjølvdeklareringa er ikkje signert. Ingen går god for svara enno.",
    broken: "Sjølvdeklareringa er endra etter at ho vart signert. Signaturen gjeld ikkje det som står her.",
    answers: "Svar på krava",
    evidence: "Dokumentasjon",
    evidence_columns: ["Utferdar", "Omfang", "Nummer", "Gyldig"],
    responsible: "Ansvarlege personar",
    responsible_columns: ["Område", "Namn", "E-post"],
    file_declaration: "Sjølvdeklarering",
    log_title: "Avvik og avgjerdslogg",
    log_intro: "Vedlegget viser korleis kommunen kom fram til kravlista: kva som er teke ut og kvifor, kva som er formulert på nytt, kva kommunen må gjere sjølv, og kvar avgjerd med tid og namn. Det er kommunen sitt eige og følgjer ikkje med til leverandørane.",
    log_heading: "Avgjerdslogg",
    log_columns: ["Tid", "Kven", "Kva", "Gjeld", "Avgjerd og grunngiving"],
    log_empty: "Ingenting er loggført enno.",
    file_log: "Avvik og avgjerdslogg",
    changes: [
        "Innkjøpet oppretta",
        "Opna frå fil",
        "Kopiert",
        "Opplysningar om innkjøpet",
        "Teknologiområde",
        "Leveransemodell",
        "Svar på spørsmål",
        "Breidda på lista",
        "Avgjerd om krav",
        "Ordlyd",
        "Rolle og svar",
        "Nytt eige krav",
        "Eigne krav henta inn",
        "Endra eige krav",
        "Fjerna eige krav",
        "Angra",
        "Gjort om",
        "Dokument laga",
    ],
};

const EN: PaperWords = PaperWords {
    form_title: "Self-declaration form",
    form_how: "How to fill in the form",
    form_steps: [
        "Open the form in a program that can fill in fields, and save it as PDF when you are done. If you print it to a new PDF, the fields are gone and the answers cannot be read.",
        "The answers are about one version of one product. If you have several, use one form for each.",
        "Choose Yes, Partly, Planned, No or Not relevant for each requirement.",
        "If you answer Partly, Planned or No, describe the deviation and the measure that makes up for it. If you answer Planned, give the date when the requirement will be met.",
        "Write dates as 31.05.2027 or 2027-05-31.",
        "Under Evidence, write one item on each line: title; issuer; scope; valid until.",
    ],
    form_vendor: "Here you say who answers, and which product the answers are about.",
    form_signer: "Who vouches for the answers?",
    form_signer_text: "The person named here vouches that the answers are right for this version of the product.",
    role: "Role in the company",
    field_tip: "{label}, requirement {id}: {title}",
    date_tip: "day.month.year",
    file_form: "Self-declaration form",
    declaration_title: "Self-declaration",
    summary: "Summary",
    answered_of: "{answered} of {all} requirements are answered.",
    signature: "Sign-off",
    signed_by: "Signed by",
    signed_on: "Signed on",
    statement: "Statement",
    checksum: "Checksum",
    checksum_text: "The checksum is computed from the answers, the product and the person who signed. If any of it changes, so does the checksum.",
    unsigned: "The self-declaration is not signed. Nobody vouches for the answers yet.",
    broken: "The self-declaration was changed after it was signed. The signature does not cover what stands here.",
    answers: "Answers to the requirements",
    evidence: "Evidence",
    evidence_columns: ["Issuer", "Scope", "Number", "Valid"],
    responsible: "Responsible persons",
    responsible_columns: ["Subject", "Name", "E-mail"],
    file_declaration: "Self-declaration",
    log_title: "Deviations and decision log",
    log_intro: "This appendix shows how the municipality came to its requirement list: what was left out and why, what was reworded, what the municipality must do itself, and every decision with time and name. It is the municipality's own and is not sent to suppliers.",
    log_heading: "Decision log",
    log_columns: ["Time", "Who", "What", "About", "Decision and reason"],
    log_empty: "Nothing has been logged yet.",
    file_log: "Deviations and decision log",
    changes: [
        "Procurement created",
        "Opened from a file",
        "Copied",
        "Details of the procurement",
        "Technology area",
        "Delivery model",
        "Answer to a question",
        "Width of the list",
        "Decision about requirements",
        "Wording",
        "Role and answer",
        "New own requirement",
        "Own requirements brought in",
        "Own requirement changed",
        "Own requirement removed",
        "Undone",
        "Redone",
        "Documents made",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_change_is_called_what_it_is() {
        for (kind, words) in [
            (LogKind::AddOwn, ["Nytt eget krav", "Nytt eige krav", "New own requirement"]),
            (
                LogKind::AddOwnMany,
                ["Egne krav hentet inn", "Eigne krav henta inn", "Own requirements brought in"],
            ),
            (LogKind::EditOwn, ["Endret eget krav", "Endra eige krav", "Own requirement changed"]),
            (LogKind::Undone, ["Angret", "Angra", "Undone"]),
            (LogKind::Exported, ["Dokumenter laget", "Dokument laga", "Documents made"]),
        ] {
            assert_eq!(Language::ALL.map(|language| PaperWords::of(language).change(kind)), words);
        }
    }
}
