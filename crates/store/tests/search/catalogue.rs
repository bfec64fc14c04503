//! A dozen requirements, each there to be found by something.

use domain::Date;
use domain::applicability::Condition;
use domain::catalogue::{
    Answer, AnswerFormat, Catalogue, Confidence, Guidance, InteroperabilityLayer, ProcurementRole,
    Requirement, RequirementSet, Responsibility, ResponsibilityByDelivery, SourceDocument, SourcePlace,
    Theme, Tier,
};
use domain::text::LocalText;

fn text(nb: &str, nn: &str, en: &str) -> LocalText {
    LocalText { nb: nb.into(), nn: Some(nn.into()), en: Some(en.into()) }
}

pub fn requirement(id: &str, number: Option<&str>, title: LocalText, demand: LocalText) -> Requirement {
    Requirement {
        id: id.into(),
        set: "normen".into(),
        number: number.map(str::to_owned),
        title,
        text: demand,
        rationale: None,
        guidance: Guidance::default(),
        theme: "access".into(),
        interoperability_layer: InteroperabilityLayer::Technical,
        status: Vec::new(),
        levels: Vec::new(),
        legal_basis: Vec::new(),
        applies_when: Condition::Always,
        responsibility: ResponsibilityByDelivery {
            default: Responsibility::Supplier,
            by_delivery: Vec::new(),
        },
        role: ProcurementRole::Requirement,
        tier: Tier::Core,
        answer: Answer { format: AnswerFormat::YesNo, expected_evidence: Vec::new() },
        approval_schemes: Vec::new(),
        related: Vec::new(),
        sources: vec![SourcePlace {
            document: "norm".into(),
            place: "kap. 5.3".into(),
            address: None,
            read_on: Date::default(),
            confidence: Confidence::Verified,
        }],
        note: None,
    }
}

pub fn catalogue() -> Catalogue {
    let mut encryption = requirement(
        "normen-1",
        None,
        text("Kryptert lagring", "Kryptert lagring", "Encrypted storage"),
        text(
            "Løsningen skal kryptere helseopplysninger som lagres.",
            "Løysinga skal kryptere helseopplysningar som blir lagra.",
            "The solution shall encrypt stored health data.",
        ),
    );
    encryption.legal_basis = vec!["personvernforordningen art. 32".into(), "pasientjournalloven § 22".into()];
    let mut log = requirement(
        "normen-2",
        None,
        text("Logg over oppslag", "Logg over oppslag", "Access log"),
        text(
            "Løsningen skal logge hvert oppslag i journalen.",
            "Løysinga skal logge kvart oppslag i journalen.",
            "The solution shall log every look-up in the record.",
        ),
    );
    log.legal_basis = vec!["pasientjournalforskriften §§ 8 og 14".into()];
    log.sources[0].place = "kap. 5.3.16".into();
    log.guidance.when =
        Some(LocalText::nb("Særlig viktig der flere deler samme løsning, også når kryptering er på plass."));
    let mut authentication = requirement(
        "normen-3",
        None,
        text("Sterk autentisering", "Sterk autentisering", "Strong authentication"),
        text(
            "Løsningen skal kreve flerfaktorautentisering ved tilgang utenfra.",
            "Løysinga skal krevje fleirfaktorautentisering ved tilgang utanfrå.",
            "The solution shall require multi-factor authentication for access from outside.",
        ),
    );
    authentication.guidance.good_answer = Some(LocalText::nb("Beskriver påloggingen."));
    let plain = |id: &str, number: Option<&str>, title: &str, demand: &str| {
        requirement(id, number, LocalText::nb(title), LocalText::nb(demand))
    };
    Catalogue {
        sets: vec![RequirementSet {
            id: "normen".into(),
            title: LocalText::nb("Normen"),
            short: LocalText::nb("Normen"),
            description: LocalText::default(),
            version: "6".into(),
            publisher: String::new(),
            packager: String::new(),
            published: None,
            read_on: Date::default(),
            changelog: Vec::new(),
        }],
        sources: vec![SourceDocument {
            id: "norm".into(),
            title: "Norm for informasjonssikkerhet".into(),
            publisher: String::new(),
            edition: None,
            address: None,
            read_on: Date::default(),
            licence: None,
        }],
        themes: vec![Theme { id: "access".into(), name: LocalText::nb("Tilgang og identitet") }],
        requirements: vec![
            encryption,
            log,
            authentication,
            plain(
                "refkat-his-1153-1",
                Some("HIS 1153-1"),
                "Henvisning",
                "Løsningen skal sende henvisning etter HIS 1153-1.",
            ),
            plain(
                "refkat-his-1153-2",
                Some("HIS 1153-2"),
                "Svar",
                "Løsningen skal motta svar etter HIS 1153-2.",
            ),
            plain(
                "refkat-his-1153",
                Some("HIS 1153"),
                "Meldinger",
                "Løsningen skal utveksle meldinger etter HIS 1153.",
            ),
            plain(
                "nat-journal",
                None,
                "Journalsystem godkjent",
                "Et journalsystem skal være godkjent av Norsk helsenett.",
            ),
            plain("nat-dpia", None, "DPIA", "Kommunen skal gjøre en vurdering av personvernkonsekvenser."),
            plain(
                "nat-maal",
                None,
                "Målinger hjemme",
                "Leverandøren skal støtte digital hjemmeoppfølging med blodtrykksmåler.",
            ),
            plain("nat-uu", None, "Universell utforming", "Løsningen skal følge WCAG 2.1."),
            plain(
                "nat-ki",
                None,
                "Bruk av kunstig intelligens",
                "Leverandøren skal opplyse om kunstig intelligens.",
            ),
            plain("nat-styring", None, "Roller", "Løsningen skal ha tilgangsstyring etter tjenstlig behov."),
            plain("nat-resept", None, "E-resept", "Løsningen skal sende e-resept."),
        ],
        ..Catalogue::default()
    }
}
