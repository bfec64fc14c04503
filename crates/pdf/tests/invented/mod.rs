//! An invented requirement list in Norwegian, as long as wanted: for tests, the benchmark and the example.

#![allow(dead_code)]

use chrono::NaiveDate;
use domain::catalogue::{AnswerFormat, Confidence, Lifecycle, NormLevel, ProcurementRole, Responsibility};
use domain::declaration::{
    Answer, AnswerValue, Declaration, EvidenceItem, EvidenceItemKind, Product, ResponsiblePerson, SignOff,
    checksum,
};
use domain::list::{Entry, EntrySource, LeftOut, ListedSet, RequirementList, text_hash};
use domain::procurement::{Deviation, Fulfilment, Header, LogEntry, LogKind};
use domain::text::Language;

const THEMES: [&str; 6] = [
    "Tilgangsstyring",
    "Logging og sporbarhet",
    "Meldingsutveksling",
    "Personvern og databehandling",
    "Drift, beredskap og sikkerhetskopi",
    "Universell utforming",
];

const DEMANDS: [(&str, &str); 8] = [
    (
        "Personlig innlogging",
        "Løsningen skal gi hver bruker en egen identitet, og innlogging skal skje med minst to faktorer.",
    ),
    (
        "Hendelser kan spores",
        "Løsningen skal loggføre all lesing, retting og sletting av helseopplysninger med bruker, tidspunkt og grunn. Loggen skal kunne søkes i, og kommunen skal kunne hente den ut i et åpent format uten hjelp fra leverandøren.",
    ),
    (
        "Tjenestebasert adressering",
        "Løsningen skal adressere elektroniske meldinger etter gjeldende standard for tjenestebasert adressering.",
    ),
    (
        "Databehandleravtale",
        "Leverandøren skal inngå databehandleravtale med kommunen før personopplysninger behandles.",
    ),
    ("Kryptert overføring", "Opplysninger skal være kryptert under overføring over åpne nett."),
    (
        "Gjenoppretting",
        "Løsningen skal kunne gjenopprettes fra sikkerhetskopi innen 4 timer (RTO ≤ 4 t), og ikke mer enn 15 minutter med registreringer kan gå tapt (RPO ≤ 15 min).",
    ),
    (
        "Skjermleser",
        "Alt innhold og alle funksjoner skal kunne brukes med skjermleser og tastatur, også i «kjøremodus» på nettbrett.",
    ),
    (
        "Sletting ved opphør",
        "Når avtalen opphører, skal leverandøren levere tilbake alle opplysninger i et strukturert, maskinlesbart format og deretter slette dem, også fra sikkerhetskopier, innen 90 dager.",
    ),
];

/// A date.
pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn source(index: usize, verified: bool) -> EntrySource {
    let confidence = if verified { Confidence::Verified } else { Confidence::Secondary };
    EntrySource {
        document: if index.is_multiple_of(3) {
            "Norm for informasjonssikkerhet og personvern"
        } else {
            "Referansekatalogen"
        }
        .into(),
        place: format!("kap. {}.{}", 1 + index % 6, 1 + index % 9),
        address: (index % 4 != 3)
            .then(|| format!("https://www.example.no/kilder/kapittel-{}", 1 + index % 6)),
        read_on: date(2026, 11, 20),
        confidence,
    }
}

/// One entry.
pub fn entry(index: usize, of: usize) -> Entry {
    let theme = index * THEMES.len() / of.max(1);
    let theme = THEMES[theme.min(THEMES.len() - 1)];
    let (title, text) = DEMANDS[index % DEMANDS.len()];
    let own = index % 11 == 10;
    let adapted = index % 9 == 4;
    Entry {
        id: if own {
            format!("own-{index}")
        } else {
            format!("normen-5-{}-{}", 1 + index / 20, 1 + index % 20)
        }
        .as_str()
        .into(),
        set: (!own).then(|| "normen".into()),
        set_name: if own { "Eget krav" } else { "Normen" }.into(),
        number: (!own && index.is_multiple_of(2)).then(|| format!("5.{}.{}", 1 + index / 20, 1 + index % 20)),
        imported_number: None,
        theme: theme.into(),
        theme_name: theme.into(),
        title: title.into(),
        text: text.into(),
        original: adapted
            .then(|| "Virksomheten skal sørge for tilfredsstillende informasjonssikkerhet.".into()),
        text_hash: text_hash(text),
        text_language: Language::Nb,
        role: ProcurementRole::ALL[1 + index % 4],
        level: (!own).then(|| NormLevel::ALL[index % 6]),
        level_inferred: index % 7 == 3,
        lifecycle: Lifecycle::InForce,
        fulfilment: if index.is_multiple_of(5) {
            Fulfilment::By { date: date(2027, 12, 31) }
        } else {
            Fulfilment::AtDelivery
        },
        documentation: if index.is_multiple_of(3) {
            vec!["testrapport".into(), "brukerveiledning".into()]
        } else {
            Vec::new()
        },
        evidence: Vec::new(),
        format: AnswerFormat::YesNoPlanned,
        weight: None,
        responsibility: Responsibility::Supplier,
        sources: if own {
            Vec::new()
        } else {
            (0..1 + index % 2).map(|n| source(index + n, index % 5 != 2)).collect()
        },
        confidence: (!own).then_some(if index % 5 == 2 {
            Confidence::Secondary
        } else {
            Confidence::Verified
        }),
        reasons: Vec::new(),
        note: None,
    }
}

fn left_out(level: NormLevel, deviation: Deviation, number: usize) -> LeftOut {
    let (title, text) = DEMANDS[number];
    LeftOut {
        id: format!("referansekatalogen-{number}").as_str().into(),
        set_name: "Referansekatalogen".into(),
        title: title.into(),
        text: text.into(),
        level,
        deviation,
    }
}

/// A list with `entries` requirements.
pub fn list(entries: usize) -> RequirementList {
    let exemption = Deviation::Exemption {
        legal_ground: "forskrift om standarder og nasjonale e-helseløsninger § 8".into(),
        decision_reference: "2026/1187-4".into(),
        decided_on: date(2026, 9, 1),
        ends_on: date(2027, 8, 31),
    };
    let circumstances = "Ingen leverandør i markedsdialogen støtter standarden ennå; kommunen tar den i bruk i neste versjon.";
    let set = |id: &str, title: &str, publisher: &str, used| ListedSet {
        id: id.into(),
        title: title.into(),
        version: "7.0".into(),
        publisher: publisher.into(),
        read_on: date(2026, 11, 20),
        used,
    };
    RequirementList {
        id: "9f2c41d07be85a36".into(),
        header: Header {
            name: "Elektronisk pasientjournal for helse- og omsorgstjenesten".into(),
            organisation: "Sørøyvåg kommune".into(),
            organisation_number: None,
            case_number: "2026/1187".into(),
            language: Language::Nb,
        },
        language: Language::Nb,
        as_of: date(2026, 11, 23),
        areas: vec!["Journalsystem (EPJ)".into(), "Digital hjemmeoppfølging".into()],
        delivery: "Programvare som tjeneste (SaaS)".into(),
        sets: vec![
            set(
                "normen",
                "Norm for informasjonssikkerhet og personvern i helse- og omsorgssektoren",
                "Styringsgruppen for Normen",
                entries,
            ),
            set("reskat", "Referansekatalogen for e-helse", "Helsedirektoratet", 3),
        ],
        entries: (0..entries).map(|index| entry(index, entries)).collect(),
        municipality_tasks: (0..3).map(|index| entry(index, 3)).collect(),
        left_out: vec![
            left_out(NormLevel::MandatoryStandard, exemption, 2),
            left_out(
                NormLevel::RecommendedStandard,
                Deviation::SpecialCircumstances { circumstances: circumstances.into() },
                6,
            ),
        ],
        not_determined: 4,
        versions: Vec::new(),
    }
}

/// A declaration for [`list`], signed.
pub fn declaration(entries: usize, language: Language) -> Declaration {
    let mut product = Product::new("p-1".into(), "Eksempel Journal", "4.2");
    product.supplier.name = "Eksempel Helse AS".into();
    product.supplier.organisation_number = "987654325".to_owned().try_into().ok();
    product.contact.name = "Kontaktpersonen".into();
    product.contact.email = "post@example.no".into();
    product.description = "Journalsystem for den kommunale helse- og omsorgstjenesten.".into();
    product.responsible = vec![ResponsiblePerson {
        subject: "Informasjonssikkerhet".into(),
        name: "Sikkerhetsansvarlig".into(),
        email: "sikkerhet@example.no".into(),
    }];
    let mut item = EvidenceItem::new("e-1".into(), EvidenceItemKind::Certificate, "ISO/IEC 27001");
    item.issuer = "Eksempel Sertifisering".into();
    item.scope = "Drift og utvikling".into();
    item.reference = "NO-123".into();
    item.valid_until = Some(date(2027, 5, 31));
    item.address = "https://www.example.no/sertifikat".into();
    product.evidence.push(item);
    let mut frozen = list(entries).for_vendor();
    frozen.language = language;
    let mut declaration = Declaration::new("d-1".into(), product, frozen);
    for (index, entry) in declaration.list.entries.iter().enumerate() {
        let value = AnswerValue::ALL.get(index % 6).copied();
        let short = value.is_some_and(|value| value != AnswerValue::Met);
        let answer = Answer {
            value,
            description: if value.is_some() {
                "Løst med en egen modul i grunnpakken.".into()
            } else {
                String::new()
            },
            deviation: if short {
                "Gjelder ikke mobilversjonen. Kommunen kan bruke nettleseren så lenge.".into()
            } else {
                String::new()
            },
            planned: (value == Some(AnswerValue::Planned)).then(|| date(2027, 6, 30)),
            evidence: if index.is_multiple_of(3) { ["e-1".into()].into() } else { Default::default() },
            documentation: if index % 4 == 1 { "Brukerveiledning, kap. 7".into() } else { String::new() },
            text_hash: entry.text_hash.clone(),
            ..Answer::default()
        };
        declaration.answers.insert(entry.id.clone(), answer);
    }
    let mut sign_off = SignOff {
        name: "Daglig leder".into(),
        role: "Daglig leder".into(),
        date: date(2026, 11, 27),
        statement: "Jeg bekrefter at svarene er riktige.".into(),
        checksum: String::new(),
    };
    sign_off.checksum = checksum(&declaration, &sign_off);
    declaration.sign_off = Some(sign_off);
    declaration
}

/// A decision log of `entries` lines.
pub fn log(entries: usize) -> Vec<LogEntry> {
    let line = |index: usize| {
        let (kind, subject, detail) = match index % 4 {
            0 => (LogKind::Decide, "normen-5-1-1 normen-5-1-2", "Tatt med"),
            1 => (
                LogKind::Fact,
                "exchanges-messages",
                "Skal løsningen utveksle meldinger over Helsenettet? Ja",
            ),
            2 => (
                LogKind::Decide,
                "referansekatalogen-6",
                "Tatt ut. Særlige omstendigheter: Ingen leverandør støtter standarden ennå",
            ),
            _ => (LogKind::Exported, "requirement_list_pdf", "Kravliste.pdf"),
        };
        LogEntry {
            at: format!("2026-11-23T10:{:02}:00+01:00", index % 60),
            who: if index % 5 == 4 { String::new() } else { "Innkjøper".into() },
            kind,
            subject: subject.into(),
            detail: detail.into(),
        }
    };
    (0..entries).map(line).collect()
}
