//! The words of refusals about product folders and declarations, and of what there is to look at in one.

use domain::declaration::review::IssueKind;
use domain::text::Language;

/// The product file, the answers file, a field; in the order of the languages.
pub const IN_FILE: [[&str; 3]; 3] = [
    ["Produktfilen", "Svarfilen", "felt"],
    ["Produktfila", "Svarfila", "felt"],
    ["The product file", "The answers file", "field"],
];

/// What there is to look at in a declaration, in words.
pub fn issue(kind: IssueKind, language: Language) -> &'static str {
    let found = ISSUES.iter().find(|(known, _)| *known == kind);
    found.map_or(kind.code(), |(_, words)| words[language as usize])
}

/// Code, and the frame in bokmål, nynorsk and English.
pub const VENDOR: &[(&str, [&str; 3])] = &[
    (
        "too_many",
        [
            "Det er for mange av {what}. Det kan være høyst {limit}.",
            "Det er for mange av {what}. Det kan vere høgst {limit}.",
            "There are too many of {what}. There can be {limit} at most.",
        ],
    ),
    (
        "twice",
        [
            "To av {what} har samme identifikator. Gi dem hver sin.",
            "To av {what} har same identifikator. Gi dei kvar sin.",
            "Two of {what} have the same identifier. Give each its own.",
        ],
    ),
    (
        "not_a_checksum",
        [
            "Sjekksummen er ikke en SHA-256: 64 tegn, 0–9 og a–f.",
            "Sjekksummen er ikkje ein SHA-256: 64 teikn, 0–9 og a–f.",
            "The checksum is not a SHA-256: 64 characters, 0–9 and a–f.",
        ],
    ),
    (
        "ends_before_start",
        [
            "Dokumentasjonen slutter å gjelde før den begynner. Rett en av datoene.",
            "Dokumentasjonen sluttar å gjelde før han tek til. Rett ein av datoane.",
            "The evidence ends before it begins. Correct one of the dates.",
        ],
    ),
    (
        "planned_without_date",
        [
            "{requirement}: svaret «planlagt» må ha en dato. Skriv når kravet er oppfylt.",
            "{requirement}: svaret «planlagt» må ha ein dato. Skriv når kravet er oppfylt.",
            "{requirement}: the answer \"planned\" needs a date. Say when the requirement will be met.",
        ],
    ),
    (
        "date_without_plan",
        [
            "{requirement}: bare svarene «planlagt» og «delvis» kan ha en dato. Ta den bort, eller endre svaret.",
            "{requirement}: berre svara «planlagt» og «delvis» kan ha ein dato. Ta han bort, eller endre svaret.",
            "{requirement}: only the answers \"planned\" and \"partly\" take a date. Remove it, or change the answer.",
        ],
    ),
    (
        "unlikely_date",
        [
            "{requirement}: {date} kan ikke være en planlagt dato. Skriv et årstall mellom 2000 og 2100.",
            "{requirement}: {date} kan ikkje vere ein planlagd dato. Skriv eit årstal mellom 2000 og 2100.",
            "{requirement}: {date} cannot be a planned date. Give a year between 2000 and 2100.",
        ],
    ),
    (
        "signed",
        [
            "Selvdeklareringen er signert og kan ikke endres. Trekk signaturen først.",
            "Sjølvdeklareringa er signert og kan ikkje endrast. Trekk signaturen først.",
            "The self-declaration is signed and cannot be changed. Withdraw the signature first.",
        ],
    ),
    (
        "not_signed",
        [
            "Selvdeklareringen er ikke signert.",
            "Sjølvdeklareringa er ikkje signert.",
            "The self-declaration is not signed.",
        ],
    ),
    (
        "nothing_answered",
        [
            "Ingen krav er besvart. Svar på minst ett før du signerer.",
            "Ingen krav er svara på. Svar på minst eitt før du signerer.",
            "No requirement is answered. Answer at least one before you sign.",
        ],
    ),
    (
        "unknown_answer",
        [
            "«{word}» er ikke et svar. Skriv ja, delvis, planlagt, nei eller ikke relevant.",
            "«{word}» er ikkje eit svar. Skriv ja, delvis, planlagt, nei eller ikkje relevant.",
            "\"{word}\" is not an answer. Write yes, partly, planned, no or not relevant.",
        ],
    ),
    (
        "yaml_unreadable",
        [
            "{in_yaml} kan ikke leses ({detail}). Se at den er YAML med feltene i docs/cli.md.",
            "{in_yaml} kan ikkje lesast ({detail}). Sjå at ho er YAML med felta i docs/cli.md.",
            "{in_yaml} cannot be read ({detail}). Check that it is YAML with the fields in docs/cli.md.",
        ],
    ),
    (
        "yaml_too_large",
        [
            "Filen er større enn {limit} byte ({in_yaml}). Del den opp, eller ta bort det som ikke trengs.",
            "Fila er større enn {limit} byte ({in_yaml}). Del ho opp, eller ta bort det som ikkje trengst.",
            "The file is larger than {limit} bytes ({in_yaml}). Split it, or remove what is not needed.",
        ],
    ),
    (
        "file_empty",
        [
            "{file} er tom. Be avsenderen om en ny.",
            "{file} er tom. Be avsendaren om ei ny.",
            "{file} is empty. Ask the sender for a new one.",
        ],
    ),
    (
        "file_too_large",
        [
            "{file} er større enn {limit} MB og blir ikke lest.",
            "{file} er større enn {limit} MB og blir ikkje lesen.",
            "{file} is larger than {limit} MB and is not read.",
        ],
    ),
    (
        "legacy_format",
        [
            "{file} er i et gammelt Office-format eller har passord. Lagre den som .xlsx uten passord, og prøv igjen.",
            "{file} er i eit gammalt Office-format eller har passord. Lagre ho som .xlsx utan passord, og prøv igjen.",
            "{file} is in an old Office format or has a password. Save it as .xlsx without a password, and try again.",
        ],
    ),
    (
        "unknown_format",
        [
            "{file} er ikke en fil Kravkompass kan lese. Velg en kravpakke, en Excel-fil eller en PDF.",
            "{file} er ikkje ei fil Kravkompass kan lese. Vel ei kravpakke, ei Excel-fil eller ein PDF.",
            "{file} is not a file Kravkompass can read. Choose a package, an Excel file or a PDF.",
        ],
    ),
    (
        "no_list",
        [
            "{file} har ingen kravliste som kan besvares. Be oppdragsgiveren om Excel-filen eller kravpakken.",
            "{file} har inga kravliste som ein kan svare på. Be oppdragsgivaren om Excel-fila eller kravpakka.",
            "{file} holds no requirement list to answer. Ask the buyer for the Excel file or the package.",
        ],
    ),
    (
        "no_declaration",
        [
            "{file} er ikke en selvdeklarering.",
            "{file} er ikkje ei sjølvdeklarering.",
            "{file} is not a self-declaration.",
        ],
    ),
    (
        "nothing_to_answer",
        [
            "Listen har ingen krav til leverandøren. Velg et teknologiområde, eller svar på flere spørsmål.",
            "Lista har ingen krav til leverandøren. Vel eit teknologiområde, eller svar på fleire spørsmål.",
            "The list has no requirements to the supplier. Choose a technology area, or answer more questions.",
        ],
    ),
    (
        "evidence_moved",
        [
            "Filen til «{title}» ligger ikke der den lå, eller er endret. Velg den på nytt i produktmappen.",
            "Fila til «{title}» ligg ikkje der ho låg, eller er endra. Vel ho på nytt i produktmappa.",
            "The file of \"{title}\" is not where it was, or was changed. Choose it again in the product folder.",
        ],
    ),
    (
        "format_not_for_package",
        [
            "Formatet kan ikke lages av denne kravpakken. «eu-doc», «technical-doc», «info-sheet» og «app-score» lages av en selvdeklarering.",
            "Formatet kan ikkje lagast av denne kravpakka. «eu-doc», «technical-doc», «info-sheet» og «app-score» blir laga av ei sjølvdeklarering.",
            "The format cannot be made of this package. \"eu-doc\", \"technical-doc\", \"info-sheet\" and \"app-score\" are made of a self-declaration.",
        ],
    ),
    (
        "package_other_kind",
        [
            "Kravpakken er av en annen type ({found}) enn den som trengs her.",
            "Kravpakka er av ein annan type ({found}) enn den som trengst her.",
            "The package is of another kind ({found}) than is needed here.",
        ],
    ),
];

const ISSUES: &[(IssueKind, [&str; 3])] = &[
    (IssueKind::Unanswered, ["ikke besvart", "ikkje svara på", "not answered"]),
    (
        IssueKind::AbsoluteNotMet,
        [
            "et absolutt krav er ikke oppfylt",
            "eit absolutt krav er ikkje oppfylt",
            "an absolute requirement is not met",
        ],
    ),
    (
        IssueKind::MetWithDeviation,
        [
            "svaret er ja, men et avvik er beskrevet",
            "svaret er ja, men eit avvik er beskrive",
            "the answer is yes, but a deviation is described",
        ],
    ),
    (
        IssueKind::PartlyWithoutDeviation,
        [
            "delvis oppfylt uten at avviket er beskrevet",
            "delvis oppfylt utan at avviket er beskrive",
            "partly met, and the deviation is not described",
        ],
    ),
    (
        IssueKind::NotMetWithoutExplanation,
        ["ikke oppfylt uten forklaring", "ikkje oppfylt utan forklaring", "not met, and not explained"],
    ),
    (
        IssueKind::NotRelevantWithoutExplanation,
        [
            "ikke relevant uten forklaring",
            "ikkje relevant utan forklaring",
            "not relevant, and not explained",
        ],
    ),
    (IssueKind::PlannedWithoutDate, ["planlagt uten dato", "planlagt utan dato", "planned without a date"]),
    (
        IssueKind::PlannedTooLate,
        [
            "planlagt etter at kravet skal være oppfylt",
            "planlagt etter at kravet skal vere oppfylt",
            "planned after the requirement must be met",
        ],
    ),
    (
        IssueKind::PlannedInThePast,
        ["planlagt dato er passert", "planlagd dato er passert", "the planned date has passed"],
    ),
    (
        IssueKind::DateWithoutPlan,
        [
            "har planlagt dato, men svaret planlegger ingenting",
            "har planlagd dato, men svaret planlegg ingenting",
            "has a planned date, but the answer plans nothing",
        ],
    ),
    (
        IssueKind::MetWithoutEvidence,
        [
            "svaret er ja, men dokumentasjonen som kreves, mangler",
            "svaret er ja, men dokumentasjonen som blir kravd, manglar",
            "the answer is yes, but the evidence required is missing",
        ],
    ),
    (
        IssueKind::EvidenceGone,
        [
            "dokumentasjonen finnes ikke i produktmappen",
            "dokumentasjonen finst ikkje i produktmappa",
            "the evidence is not in the product folder",
        ],
    ),
    (
        IssueKind::EvidenceExpired,
        ["dokumentasjonen er utløpt", "dokumentasjonen er gått ut", "the evidence has expired"],
    ),
    (
        IssueKind::EvidenceExpiring,
        ["dokumentasjonen utløper snart", "dokumentasjonen går snart ut", "the evidence expires soon"],
    ),
    (
        IssueKind::EvidenceNotYetValid,
        [
            "dokumentasjonen gjelder ikke ennå",
            "dokumentasjonen gjeld ikkje enno",
            "the evidence is not valid yet",
        ],
    ),
    (
        IssueKind::EvidenceOtherVersion,
        [
            "dokumentasjonen gjelder en annen versjon",
            "dokumentasjonen gjeld ein annan versjon",
            "the evidence covers another version",
        ],
    ),
    (
        IssueKind::TextChanged,
        [
            "kravteksten er endret etter svaret",
            "kravteksten er endra etter svaret",
            "the text was changed after the answer",
        ],
    ),
    (
        IssueKind::OldAnswer,
        [
            "svaret er mer enn et år gammelt",
            "svaret er meir enn eitt år gammalt",
            "the answer is more than a year old",
        ],
    ),
];
