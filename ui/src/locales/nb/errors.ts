// What went wrong, and what to do about it, by the program's error codes.

import { type Facts, named } from "../facts";
import { evaluationErrors } from "./errors-evaluation";
import { pdfErrors } from "./errors-pdf";
import { workbookErrors } from "./errors-workbook";

const FIELDS: Record<string, string> = {
  name: "Navnet",
  organisation: "Navnet på oppdragsgiveren",
  organisation_number: "Organisasjonsnummeret",
  case_number: "Saksnummeret",
  title: "Tittelen",
  text: "Teksten",
  reason: "Begrunnelsen",
  signature: "Signaturen",
  vendor: "Navnet på leverandøren",
  product: "Navnet på produktet",
  question: "Spørsmålet",
  answer: "Svaret",
  version: "Versjonen",
  description: "Beskrivelsen",
  supplier: "Leverandørnavnet",
  address: "Adressen",
  contact: "Navnet på kontaktpersonen",
  email: "E-postadressen",
  phone: "Telefonnummeret",
  scheme: "Registeret",
  identifier: "Nummeret i registeret",
  subject: "Fagområdet",
  responsible: "Navnet på den ansvarlige",
  issuer: "Utstederen",
  scope: "Omfanget",
  reference: "Nummeret",
  device_class: "Klassen",
  notified_body: "Kontrollorganet",
  file_name: "Filnavnet",
  role: "Rollen",
  statement: "Erklæringen",
  deviation: "Avviket",
  documentation: "Dokumentasjonen",
};
const THINGS: Record<string, string> = {
  area: "teknologiområdet",
  delivery: "leveransemodellen",
  theme: "temaet",
  requirement: "kravet",
  evidence: "dokumentasjonen",
  procurement: "anskaffelsen",
  job: "jobben",
  topic: "temasiden",
  evaluation: "evalueringen",
  submission: "innleveringen",
  framework: "rammeverket",
  file: "filen",
  product: "produktet",
  declaration: "selvdeklareringen",
  scheme: "ordningen",
};
const MANY: Record<string, string> = {
  evidence: "bevis",
  responsible: "ansvarlige",
  versions: "versjoner",
};

export const errors = {
  ...pdfErrors,
  unknown_command: (facts: Facts) =>
    `Programmet kjenner ikke kommandoen «${facts.command ?? ""}». Start programmet på nytt.`,
  unreadable_request: (facts: Facts) =>
    `Programmet forstod ikke det skjermbildet sendte. Start programmet på nytt. (${facts.detail ?? ""})`,
  unreachable: (_: Facts) => "Får ikke kontakt med programmet. Sjekk at det kjører, og prøv igjen.",
  blank: (facts: Facts) => `${named(FIELDS, facts.field)} kan ikke være tomt. Skriv noe i feltet.`,
  too_long: (facts: Facts) =>
    `${named(FIELDS, facts.field)} er for langt. Det kan ha høyst ${facts.limit ?? ""} tegn.`,
  unknown: (facts: Facts) =>
    `Finner ikke ${named(THINGS, facts.what)} «${facts.id ?? ""}» i katalogen. Kanskje er det fra en annen versjon.`,
  unknown_fact: (facts: Facts) => `Finner ikke spørsmålet «${facts.fact ?? ""}» i katalogen.`,
  unknown_value: (facts: Facts) =>
    `«${facts.value ?? ""}» er ikke et mulig svar her. Mulige svar er: ${facts.allowed ?? ""}.`,
  wrong_ground: (_: Facts) =>
    "Dette normeringsnivået krever en annen begrunnelse. Åpne kravet og fyll ut feltene som står der.",
  blank_ground: (_: Facts) => "Begrunnelsen er ikke fylt ut. Fyll ut alle feltene før du tar kravet ut.",
  ends_before_decision: (_: Facts) => "Unntaket slutter før det er vedtatt. Rett en av datoene.",
  weight_too_high: (_: Facts) => "Vekten kan ikke være over 100.",
  organisation_number_length: (_: Facts) => "Et organisasjonsnummer har ni siffer. Sjekk at alle er med.",
  organisation_number_check_digit: (_: Facts) =>
    "Kontrollsifferet stemmer ikke. Se etter om to siffer har byttet plass.",
  conflict: (_: Facts) =>
    "Dette ble endret et annet sted. Den nye utgaven er hentet. Gjør endringen en gang til.",
  newer_database: (facts: Facts) =>
    `Arbeidsområdet er laget med en nyere versjon av Kravkompass (${facts.found ?? ""}). Oppdater programmet. Ingenting er endret.`,
  not_a_database: (facts: Facts) =>
    `Filen ${facts.file ?? ""} er ikke et arbeidsområde fra Kravkompass. Ingenting er endret.`,
  file_missing: (facts: Facts) =>
    `Finner ikke ${facts.file ?? "filen"}. Se om den er flyttet eller har fått nytt navn, og velg den på nytt.`,
  disk: (facts: Facts) =>
    `Får ikke skrevet eller lest ${facts.file ?? "filen"}. Sjekk at disken har plass og at du har tilgang. (${facts.detail ?? ""})`,
  file_in_use: (facts: Facts) =>
    `${facts.file ?? "Filen"} er åpen i et annet program. Lukk den der, og prøv igjen.`,
  package_not_zip: (_: Facts) => "Filen er ikke en kravpakke. Velg en fil som slutter på .kravpakke.",
  package_truncated: (_: Facts) => "Kravpakken er avkortet. Be om å få den sendt på nytt.",
  package_tampered: (facts: Facts) =>
    `Delen «${facts.part ?? ""}» i kravpakken er endret etter at pakken ble laget. Be om å få den sendt på nytt.`,
  package_newer: (facts: Facts) =>
    `Kravpakken har format ${facts.found ?? ""}, og dette programmet kjenner ${facts.known ?? ""}. Oppdater Kravkompass.`,
  package_too_large: (_: Facts) => "Kravpakken er for stor til å åpnes trygt. Be avsenderen dele den opp.",
  job_not_found: (_: Facts) => "Jobben finnes ikke lenger. Start den på nytt.",
  foreign_address: (_: Facts) => "Adressen står ikke i katalogen og åpnes derfor ikke.",
  not_available: (_: Facts) =>
    "Her kan ikke programmet vise en filvelger. Åpne filen fra skrivebordsprogrammet.",
  host: (facts: Facts) => `Systemet svarte med en feil. Prøv igjen. (${facts.detail ?? ""})`,
  document: (facts: Facts) =>
    `Dokumentet ble ikke laget. Det som var laget før, ligger der. (${facts.detail ?? ""})`,
  facts_unreadable: (facts: Facts) => `Filen med svar lar seg ikke lese. (${facts.detail ?? ""})`,
  facts_too_large: (_: Facts) => "Filen med svar er for stor.",
  database_busy: (_: Facts) => "Arbeidsområdet er opptatt i et annet vindu. Vent litt, og prøv igjen.",
  database_damaged: (facts: Facts) =>
    `Arbeidsområdet lar seg ikke lese. Ta vare på filen, og hent tilbake en sikkerhetskopi. (${facts.detail ?? ""})`,
  database_read_only: (_: Facts) =>
    "Arbeidsområdet er skrivebeskyttet. Sjekk tilgangen til mappen det ligger i.",
  nothing_to_export: (_: Facts) =>
    "Listen har ingen krav til leverandøren, så OSCAL-filene ble ikke laget. Ta med minst ett krav, og prøv igjen.",
  cancelled: (_: Facts) => "Arbeidet ble avbrutt.",
  folder_read_only: (facts: Facts) =>
    `Du har ikke lov til å lagre i ${facts.folder ?? "mappen"}. Velg en annen mappe, eller be om tilgang til denne.`,
  not_a_folder: (facts: Facts) => `${facts.file ?? "Det du valgte"} er en fil, ikke en mappe. Velg en mappe.`,
  disk_full: (_: Facts) => "Disken er full. Frigjør plass, og prøv igjen. Det som var lagret før, er trygt.",
  file_exists: (facts: Facts) => `${facts.file ?? "Filen"} finnes allerede. Velg et annet navn.`,
  foreign_database: (facts: Facts) =>
    `${facts.file ?? "Filen"} hører til et annet program. Ingenting er endret.`,
  package_damaged: (_: Facts) => "Kravpakken er skadet. Be om å få den sendt på nytt.",
  package_kind: (facts: Facts) =>
    `Kravpakken er av typen «${facts.found ?? ""}», som dette programmet ikke kjenner. Oppdater Kravkompass.`,
  package_other: (_: Facts) =>
    "Filen er et zip-arkiv, men ikke en kravpakke. Velg en fil som slutter på .kravpakke.",
  package_part_missing: (facts: Facts) =>
    `Delen «${facts.part ?? ""}» mangler i kravpakken. Be om å få den sendt på nytt.`,
  package_part_unlisted: (facts: Facts) =>
    `Kravpakken har en del som ikke hører til: «${facts.part ?? ""}». Be om å få den sendt på nytt.`,
  package_suspicious: (facts: Facts) =>
    `Kravpakken har en del med et utrygt navn: «${facts.part ?? ""}». Den er ikke åpnet.`,
  package_unsupported: (facts: Facts) =>
    `Delen «${facts.part ?? ""}» er pakket på en måte programmet ikke leser. Be om å få pakken laget på nytt i Kravkompass.`,
  package_unreadable: (facts: Facts) =>
    `Delen «${facts.part ?? ""}» i kravpakken lar seg ikke lese (linje ${facts.line ?? ""}, tegn ${facts.column ?? ""}). Be om å få den sendt på nytt.`,
  ...evaluationErrors,
  ...workbookErrors,
  too_many: (facts: Facts) =>
    `Det er ikke plass til flere enn ${facts.limit ?? ""} ${named(MANY, facts.what)}. Fjern noen først.`,
  twice: (facts: Facts) =>
    `Filen har to ${named(MANY, facts.what)} med samme nummer. Be om å få den laget på nytt.`,
  not_a_checksum: (_: Facts) => "Kontrollsummen er ikke en SHA-256. Velg filen på nytt, så regner vi den ut.",
  ends_before_start: (_: Facts) => "Siste gyldige dag er før første. Rett en av datoene.",
  planned_without_date: (_: Facts) => "Et planlagt svar trenger en dato. Velg når kravet er oppfylt.",
  date_without_plan: (_: Facts) =>
    "Bare «Planlagt» og «Delvis» kan ha en dato. Fjern datoen, eller endre svaret.",
  unlikely_date: (facts: Facts) =>
    `${facts.date ?? "Datoen"} er neppe riktig dato for en plan. Rett årstallet.`,
  signed: (_: Facts) => "Selvdeklareringen er signert og kan ikke endres. Trekk signaturen tilbake først.",
  not_signed: (_: Facts) => "Selvdeklareringen er ikke signert.",
  nothing_answered: (_: Facts) => "Ingen krav er besvart. Svar på minst ett før du signerer.",
  file_empty: (facts: Facts) => `${facts.file ?? "Filen"} er tom. Be avsenderen om en ny.`,
  file_too_large: (facts: Facts) =>
    `${facts.file ?? "Filen"} er større enn ${facts.limit ?? ""} MB og blir ikke lest.`,
  legacy_format: (facts: Facts) =>
    `${facts.file ?? "Filen"} er i et gammelt Office-format eller har passord. Lagre den som .xlsx uten passord, og prøv igjen.`,
  unknown_format: (facts: Facts) =>
    `${facts.file ?? "Filen"} er ikke en fil Kravkompass kan lese. Velg en kravpakke, en Excel-fil eller en PDF.`,
  no_list: (facts: Facts) =>
    `${facts.file ?? "Filen"} har ingen kravliste som kan besvares. Be oppdragsgiveren om Excel-filen eller kravpakken.`,
  no_declaration: (facts: Facts) => `${facts.file ?? "Filen"} er ikke en selvdeklarering.`,
  nothing_to_answer: (_: Facts) =>
    "Listen har ingen krav til leverandøren. Velg et teknologiområde, eller svar på flere spørsmål.",
  evidence_moved: (facts: Facts) =>
    `Filen til «${facts.title ?? ""}» ligger ikke der den lå, eller er endret. Velg den på nytt i produktmappen.`,
  package_other_kind: (_: Facts) =>
    "Kravpakken er av en annen type enn den som trengs her. Åpne den fra startsiden for å se hva den kan brukes til.",
  not_found: (facts: Facts) =>
    `Finner ikke ${named(THINGS, facts.what) || "det du ba om"}. Kanskje er det slettet.`,
  internal: (facts: Facts) =>
    `Noe gikk galt i programmet. Det du har lagret, er trygt. Prøv igjen. (${facts.detail ?? ""})`,
  table_too_large: (facts: Facts) =>
    `Filen er større enn ${facts.limit ?? ""} MB, som er det meste programmet leser. Del den opp, eller slett ark og bilder som ikke trengs.`,
  table_empty: (_: Facts) => "Filen er tom: det står ingen tekst i den. Sjekk at du valgte riktig fil.",
  table_too_many_rows: (facts: Facts) =>
    `Filen har flere enn ${facts.limit ?? ""} rader, som er det meste programmet leser. Del den opp.`,
  table_too_many_columns: (facts: Facts) =>
    `Rad ${facts.row ?? ""} har flere enn ${facts.limit ?? ""} kolonner, som er det meste programmet leser. Slett kolonner som ikke trengs.`,
  table_cell_too_long: (facts: Facts) =>
    `Celle ${facts.cell ?? ""} har mer enn ${facts.limit ?? ""} tegn. Kort ned teksten, eller sjekk om et anførselstegn mangler.`,
  not_a_table: (_: Facts) =>
    "Filen er verken et regneark eller en tekstfil med kolonner. Lagre listen som .xlsx, .ods eller .csv, og velg den.",
  file_changed: (facts: Facts) =>
    `${facts.file ?? ""} ble endret etter at du så den. Velg filen på nytt, så ser du det som står der nå. Ingenting er tatt inn.`,
  nothing_chosen: (_: Facts) => "Ingen rad kan tas inn. Velg minst én rad med kravtekst.",
  two_numbers: (facts: Facts) =>
    `To rader er valgt for samme krav, ${facts.requirement ?? ""}. Velg bare én av dem. Ingenting er tatt inn.`,
  set_folder_name: (facts: Facts) =>
    `${facts.file ?? ""} kan ikke være navnet på et kravsett. Bruk små bokstaver a–z, tall og bindestrek.`,
  unknown_answer: (facts: Facts) =>
    `«${facts.word ?? ""}» er ikke et svar. Skriv ja, delvis, planlagt, nei eller ikke relevant.`,
  yaml_unreadable: (facts: Facts) =>
    `Filen kan ikke leses (${facts.in_yaml ?? ""}): ${facts.detail ?? ""}. Se at den er YAML med de riktige feltene.`,
  yaml_too_large: (facts: Facts) =>
    `Filen er større enn ${facts.limit ?? ""} byte. Del den opp, eller ta bort det som ikke trengs.`,
  format_not_for_package: (_: Facts) =>
    "Formatet kan ikke lages av denne kravpakken. Det lages av en selvdeklarering.",
  other: (facts: Facts) => `Noe gikk galt. Prøv igjen. (${facts.code ?? ""})`,
};
