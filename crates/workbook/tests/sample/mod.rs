//! A plausible list for tests, benchmark and example: digital home follow-up in a middle-sized municipality, with several
//! themes, long texts, own requirements, deviations, weights, adapted wording and records that are not verified.
//!
//! What must never leave with the vendor's copy carries the word in [`SECRET`], so that a leak can be looked for.

#![allow(dead_code, clippy::unwrap_used)]

pub mod declared;

use domain::Date;
use domain::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use domain::list::{Entry, EntrySource, LeftOut, ListedSet, RequirementList, text_hash};
use domain::organisation::OrganisationNumber;
use domain::procurement::{Deviation, Fulfilment, Header};
use domain::text::Language;
use domain::words::Words;

/// A word in everything that stays with the buyer.
pub const SECRET: &str = "INTERNT";
/// A weight that occurs nowhere else in the list.
pub const WEIGHT: u8 = 73;

/// A date in the sample.
pub fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn source(document: &str, place: &str, address: Option<&str>, confidence: Confidence) -> EntrySource {
    EntrySource {
        document: document.into(),
        place: place.into(),
        address: address.map(str::to_owned),
        read_on: date("2026-11-20"),
        confidence,
    }
}

/// An entry with nothing unusual about it.
pub fn entry(id: &str, theme: &str, title: &str, text: &str) -> Entry {
    Entry {
        id: id.into(),
        set: Some("normen".into()),
        set_name: "Normen".into(),
        number: None,
        imported_number: None,
        theme: theme.into(),
        theme_name: theme.into(),
        title: title.into(),
        text: text.into(),
        original: None,
        text_hash: text_hash(text),
        text_language: Language::Nb,
        role: ProcurementRole::Requirement,
        level: Some(NormLevel::SectorNorm),
        level_inferred: false,
        lifecycle: Lifecycle::InForce,
        fulfilment: Fulfilment::AtDelivery,
        documentation: vec!["beskrivelse av løsningen".into()],
        evidence: vec![],
        format: AnswerFormat::YesNoPlanned,
        weight: None,
        responsibility: Responsibility::Supplier,
        sources: vec![source(
            "Normen versjon 6.0",
            "kap. 5.2.1",
            Some("https://example.org/normen"),
            Confidence::Verified,
        )],
        confidence: Some(Confidence::Verified),
        reasons: vec![format!("{SECRET}: Gjelder fordi løsningen behandler helseopplysninger.")],
        note: None,
    }
}

const LONG: &str = "Løsningen skal registrere hvem som har lest, rettet eller slettet helseopplysninger, \
    når det skjedde, og hvilken pasient det gjaldt. Loggen skal være beskyttet mot endring og sletting, skal kunne \
    leveres til kommunen i et åpent, maskinlesbart format uten ekstra kostnad, og skal kunne søkes i etter person, \
    pasient og tidsrom. Oppslag som bryter med et vanlig mønster, skal kunne varsles til den kommunen utpeker, \
    uten at varselet selv røper hvilke opplysninger som ble slått opp. Loggen skal oppbevares så lenge kommunen \
    bestemmer, og kommunen skal kunne hente ut alt om én pasient når pasienten krever innsyn.";

fn entries() -> Vec<Entry> {
    let access = "Tilgang og innlogging";
    let exchange = "Samhandling og meldinger";
    let law = "Medisinsk utstyr og kunstig intelligens";
    let design = "Universell utforming";
    vec![
        Entry {
            role: ProcurementRole::AbsoluteRequirement,
            level: Some(NormLevel::Statute),
            documentation: vec!["testrapport".into(), "beskrivelse av løsningen".into()],
            evidence: vec![],
            weight: None,
            ..entry("normen-5-2-04", access, "Logg over oppslag i journal", LONG)
        },
        Entry {
            level_inferred: true,
            weight: Some(WEIGHT),
            role: ProcurementRole::AwardCriterion,
            note: Some(format!("{SECRET}: Utgiveren skriver ikke nivået rett ut.")),
            ..entry(
                "normen-5-2-07",
                access,
                "Innlogging på sikkerhetsnivå høyt",
                "Løsningen skal støtte innlogging med en elektronisk ID på sikkerhetsnivå høyt, også på nettbrett.",
            )
        },
        Entry {
            set: Some("referansekatalogen".into()),
            set_name: "Referansekatalogen".into(),
            level: Some(NormLevel::MandatoryStandard),
            fulfilment: Fulfilment::By { date: date("2027-12-31") },
            documentation: vec!["godkjenning fra testsenter".into()],
            evidence: vec![],
            sources: vec![
                source(
                    "Forskrift om standarder og nasjonale e-helseløsninger",
                    "§ 4",
                    Some("https://example.org/forskrift"),
                    Confidence::Verified,
                ),
                source("Referansekatalogen for e-helse", "HIS 1154:2018", None, Confidence::Secondary),
            ],
            original: Some("Løsningen skal sende og motta epikrise etter HIS 80226.".into()),
            ..entry(
                "refkat-forskrift-epikrise",
                exchange,
                "Epikrise over Helsenettet",
                "Løsningen skal motta epikrise etter HIS 80226 fra den dagen den tas i bruk, og sende den fra 31. desember 2027.",
            )
        },
        Entry {
            set: Some("referansekatalogen".into()),
            set_name: "Referansekatalogen".into(),
            level: Some(NormLevel::RecommendedStandard),
            lifecycle: Lifecycle::BeingIntroduced,
            confidence: Some(Confidence::Reconstructed),
            responsibility: Responsibility::Shared,
            format: AnswerFormat::Document,
            sources: vec![source(
                "Referansekatalogen for e-helse",
                "HL7 FHIR R4",
                None,
                Confidence::Reconstructed,
            )],
            ..entry(
                "refkat-fhir-r4",
                exchange,
                "Måledata som FHIR-ressurser",
                "Løsningen bør gi kommunen måledata som FHIR R4-ressurser (Observation, Device) gjennom et dokumentert grensesnitt.",
            )
        },
        Entry {
            set: Some("mdr".into()),
            set_name: "MDR".into(),
            level: Some(NormLevel::Statute),
            role: ProcurementRole::Qualification,
            fulfilment: Fulfilment::AtTender,
            documentation: vec!["samsvarserklæring".into(), "sertifikat fra teknisk kontrollorgan".into()],
            evidence: vec![],
            ..entry(
                "mdr-ce-merking",
                law,
                "CE-merket i riktig klasse",
                "Programvare som er medisinsk utstyr, skal være CE-merket i den klassen som følger av regel 11.",
            )
        },
        Entry {
            level: Some(NormLevel::Guide),
            fulfilment: Fulfilment::DuringContract,
            documentation: vec![],
            evidence: vec![],
            format: AnswerFormat::Number,
            responsibility: Responsibility::Shared,
            ..entry(
                "ki-treffsikkerhet",
                law,
                "Treffsikkerhet hos norske brukere",
                "Oppgi hvor mange prosent av varslene som var riktige i siste utprøving i Norge.",
            )
        },
        Entry {
            level: Some(NormLevel::Guideline),
            ..entry(
                "wcag-tastatur",
                design,
                "Alt kan gjøres med tastatur",
                "Alle funksjoner skal kunne brukes med tastatur alene, uten krav til tempo.",
            )
        },
        Entry {
            set: None,
            set_name: "Eget krav".into(),
            level: None,
            confidence: None,
            sources: vec![],
            format: AnswerFormat::Text,
            reasons: vec![format!("{SECRET}: Erfaring fra forrige avtale: støtten svarte aldri på samisk.")],
            ..entry(
                "own-1",
                design,
                "Brukerstøtte på samisk",
                "=Leverandøren skal kunne svare innbyggere på nordsamisk på telefon mellom kl. 8 og 15.",
            )
        },
    ]
}

/// The sample list. The texts of requirements are in bokmål in every language: as in life, not all is translated.
pub fn list(language: Language) -> RequirementList {
    let words = Words::of(language);
    let set = |id: &str, title: &str, version: &str, publisher: &str, used| ListedSet {
        id: id.into(),
        title: title.into(),
        version: version.into(),
        publisher: publisher.into(),
        read_on: date("2026-11-20"),
        used,
    };
    let mut entries = entries();
    for entry in entries.iter_mut().filter(|entry| entry.set.is_none()) {
        entry.set_name = words.own_requirement.into();
    }
    RequirementList {
        id: "3f9a1c07b2d4e865".into(),
        header: Header {
            name: "Digital hjemmeoppfølging & trygghet i Åfjord".into(),
            organisation: "Åfjord kommune".into(),
            organisation_number: OrganisationNumber::parse("123456785").ok(),
            case_number: "26/1042".into(),
            language,
        },
        language,
        as_of: date("2026-11-23"),
        areas: vec!["Digital hjemmeoppfølging".into(), "Velferdsteknologi".into()],
        delivery: "Programvare som tjeneste (SaaS)".into(),
        sets: vec![
            set(
                "normen",
                "Norm for informasjonssikkerhet og personvern i helsesektoren",
                "6.0",
                "Styringsgruppen for Normen",
                6,
            ),
            set("referansekatalogen", "Referansekatalogen for e-helse", "2026-06", "Helsedirektoratet", 2),
            set(
                "mdr",
                "Forordning (EU) 2017/745 om medisinsk utstyr",
                "2025-01-10",
                "Den europeiske union",
                1,
            ),
            set("sikkerhetsloven", "Sikkerhetsloven", "2024", "Stortinget", 1),
        ],
        entries,
        municipality_tasks: vec![
            Entry {
                responsibility: Responsibility::Municipality,
                level: Some(NormLevel::Statute),
                ..entry(
                    "normen-3-3-01",
                    "Ledelse og ansvar",
                    "Vurdering av personvernkonsekvenser",
                    "Kommunen skal vurdere personvernkonsekvensene før løsningen tas i bruk. (INTERNT)",
                )
            },
            Entry {
                responsibility: Responsibility::Municipality,
                set: Some("sikkerhetsloven".into()),
                ..entry(
                    "normen-5-1-02",
                    "Ledelse og ansvar",
                    "Databehandleravtale",
                    "Kommunen skal inngå databehandleravtale med leverandøren før helseopplysninger behandles. (INTERNT)",
                )
            },
        ],
        left_out: vec![
            LeftOut {
                id: "refkat-dicom".into(),
                set_name: "Referansekatalogen".into(),
                title: "Bilder etter DICOM".into(),
                text: "Løsningen skal lagre bilder etter DICOM.".into(),
                level: NormLevel::RecommendedStandard,
                deviation: Deviation::SpecialCircumstances {
                    circumstances: format!("{SECRET}: Løsningen behandler ikke bilder."),
                },
            },
            LeftOut {
                id: "refkat-his-1190".into(),
                set_name: "Referansekatalogen".into(),
                title: "Helsefaglig dialog".into(),
                text: "Løsningen skal sende helsefaglig dialog etter HIS 1190.".into(),
                level: NormLevel::MandatoryStandard,
                deviation: Deviation::Exemption {
                    legal_ground: format!("{SECRET} forskriften § 8"),
                    decision_reference: "26/987".into(),
                    decided_on: date("2026-10-01"),
                    ends_on: date("2027-10-01"),
                },
            },
        ],
        not_determined: 3,
        versions: Vec::new(),
    }
}

/// The sample list blown up to `count` requirements.
pub fn large(language: Language, count: usize) -> RequirementList {
    let mut list = list(language);
    let pattern = list.entries.clone();
    list.entries = (0..count)
        .map(|index| {
            let mut entry = pattern[index % pattern.len()].clone();
            entry.id = format!("{}-{index}", entry.id).as_str().into();
            entry.text = format!("{} ({index})", entry.text);
            entry.text_hash = text_hash(&entry.text);
            entry
        })
        .collect();
    list.entries.sort_by(|left, right| left.theme.cmp(&right.theme));
    list
}
