// What went wrong, and what to do about it, by the program's error codes.

import { named } from "../facts";
import type { Words } from "../words";
import { evaluationErrors } from "./errors-evaluation";
import { pdfErrors } from "./errors-pdf";
import { workbookErrors } from "./errors-workbook";

const FIELDS: Record<string, string> = {
  name: "Namnet",
  organisation: "Namnet på oppdragsgivaren",
  organisation_number: "Organisasjonsnummeret",
  case_number: "Saksnummeret",
  title: "Tittelen",
  text: "Teksten",
  reason: "Grunngivinga",
  signature: "Signaturen",
  vendor: "Namnet på leverandøren",
  product: "Namnet på produktet",
  question: "Spørsmålet",
  answer: "Svaret",
  version: "Versjonen",
  description: "Skildringa",
  supplier: "Leverandørnamnet",
  address: "Adressa",
  contact: "Namnet på kontaktpersonen",
  email: "E-postadressa",
  phone: "Telefonnummeret",
  scheme: "Registeret",
  identifier: "Nummeret i registeret",
  subject: "Fagområdet",
  responsible: "Namnet på den ansvarlege",
  issuer: "Utferdaren",
  scope: "Omfanget",
  reference: "Nummeret",
  device_class: "Klassen",
  notified_body: "Kontrollorganet",
  file_name: "Filnamnet",
  role: "Rolla",
  statement: "Erklæringa",
  deviation: "Avviket",
  documentation: "Dokumentasjonen",
};
const THINGS: Record<string, string> = {
  area: "teknologiområdet",
  delivery: "leveransemodellen",
  theme: "temaet",
  requirement: "kravet",
  evidence: "dokumentasjonen",
  procurement: "innkjøpet",
  job: "jobben",
  topic: "temasida",
  evaluation: "evalueringa",
  submission: "innleveringa",
  framework: "rammeverket",
  file: "fila",
  product: "produktet",
  declaration: "sjølvdeklareringa",
  scheme: "ordninga",
};
const MANY: Record<string, string> = {
  evidence: "bevis",
  responsible: "ansvarlege",
  versions: "versjonar",
};

export const errors: Words["errors"] = {
  ...pdfErrors,
  unknown_command: (facts) =>
    `Programmet kjenner ikkje kommandoen «${facts.command ?? ""}». Start programmet på nytt.`,
  unreadable_request: (facts) =>
    `Programmet forstod ikkje det skjermbiletet sende. Start programmet på nytt. (${facts.detail ?? ""})`,
  unreachable: () => "Får ikkje kontakt med programmet. Sjekk at det køyrer, og prøv igjen.",
  blank: (facts) => `${named(FIELDS, facts.field)} kan ikkje vere tomt. Skriv noko i feltet.`,
  too_long: (facts) =>
    `${named(FIELDS, facts.field)} er for langt. Det kan ha høgst ${facts.limit ?? ""} teikn.`,
  unknown: (facts) =>
    `Finn ikkje ${named(THINGS, facts.what)} «${facts.id ?? ""}» i katalogen. Kanskje er det frå ein annan versjon.`,
  unknown_fact: (facts) => `Finn ikkje spørsmålet «${facts.fact ?? ""}» i katalogen.`,
  unknown_value: (facts) =>
    `«${facts.value ?? ""}» er ikkje eit mogleg svar her. Moglege svar er: ${facts.allowed ?? ""}.`,
  wrong_ground: () =>
    "Dette normeringsnivået krev ei anna grunngiving. Opne kravet og fyll ut felta som står der.",
  blank_ground: () => "Grunngivinga er ikkje fylt ut. Fyll ut alle felta før du tek kravet ut.",
  ends_before_decision: () => "Unntaket sluttar før det er vedteke. Rett ein av datoane.",
  weight_too_high: () => "Vekta kan ikkje vere over 100.",
  organisation_number_length: () => "Eit organisasjonsnummer har ni siffer. Sjekk at alle er med.",
  organisation_number_check_digit: () =>
    "Kontrollsifferet stemmer ikkje. Sjå etter om to siffer har bytt plass.",
  conflict: () => "Dette vart endra ein annan stad. Den nye utgåva er henta. Gjer endringa ein gong til.",
  newer_database: (facts) =>
    `Arbeidsområdet er laga med ein nyare versjon av Kravkompass (${facts.found ?? ""}). Oppdater programmet. Ingenting er endra.`,
  not_a_database: (facts) =>
    `Fila ${facts.file ?? ""} er ikkje eit arbeidsområde frå Kravkompass. Ingenting er endra.`,
  file_missing: (facts) =>
    `Finn ikkje ${facts.file ?? "fila"}. Sjå om ho er flytta eller har fått nytt namn, og vel ho på nytt.`,
  disk: (facts) =>
    `Får ikkje skrive eller lese ${facts.file ?? "fila"}. Sjekk at disken har plass og at du har tilgang. (${facts.detail ?? ""})`,
  file_in_use: (facts) => `${facts.file ?? "Fila"} er open i eit anna program. Lukk ho der, og prøv igjen.`,
  package_not_zip: () => "Fila er ikkje ei kravpakke. Vel ei fil som sluttar på .kravpakke.",
  package_truncated: () => "Kravpakka er avkorta. Be om å få ho send på nytt.",
  package_tampered: (facts) =>
    `Delen «${facts.part ?? ""}» i kravpakka er endra etter at pakka vart laga. Be om å få ho send på nytt.`,
  package_newer: (facts) =>
    `Kravpakka har format ${facts.found ?? ""}, og dette programmet kjenner ${facts.known ?? ""}. Oppdater Kravkompass.`,
  package_too_large: () => "Kravpakka er for stor til å opnast trygt. Be avsendaren dele ho opp.",
  job_not_found: () => "Jobben finst ikkje lenger. Start han på nytt.",
  foreign_address: () => "Adressa står ikkje i katalogen og blir derfor ikkje opna.",
  not_available: () => "Her kan ikkje programmet vise ein filveljar. Opne fila frå skrivebordsprogrammet.",
  host: (facts) => `Systemet svarte med ein feil. Prøv igjen. (${facts.detail ?? ""})`,
  document: (facts) => `Dokumentet vart ikkje laga. Det som var laga før, ligg der. (${facts.detail ?? ""})`,
  facts_unreadable: (facts) => `Fila med svar lèt seg ikkje lese. (${facts.detail ?? ""})`,
  facts_too_large: () => "Fila med svar er for stor.",
  database_busy: () => "Arbeidsområdet er oppteke i eit anna vindauge. Vent litt, og prøv igjen.",
  database_damaged: (facts) =>
    `Arbeidsområdet lèt seg ikkje lese. Ta vare på fila, og hent tilbake ein tryggingskopi. (${facts.detail ?? ""})`,
  database_read_only: () => "Arbeidsområdet er skriveverna. Sjekk tilgangen til mappa det ligg i.",
  nothing_to_export: () =>
    "Lista har ingen krav til leverandøren, så OSCAL-filene vart ikkje laga. Ta med minst eitt krav, og prøv igjen.",
  cancelled: () => "Arbeidet vart avbrote.",
  folder_read_only: (facts) =>
    `Du har ikkje lov til å lagre i ${facts.folder ?? "mappa"}. Vel ei anna mappe, eller be om tilgang til denne.`,
  not_a_folder: (facts) => `${facts.file ?? "Det du valde"} er ei fil, ikkje ei mappe. Vel ei mappe.`,
  disk_full: () => "Disken er full. Frigjer plass, og prøv igjen. Det som var lagra før, er trygt.",
  file_exists: (facts) => `${facts.file ?? "Fila"} finst allereie. Vel eit anna namn.`,
  foreign_database: (facts) => `${facts.file ?? "Fila"} høyrer til eit anna program. Ingenting er endra.`,
  package_damaged: () => "Kravpakka er skadd. Be om å få ho send på nytt.",
  package_kind: (facts) =>
    `Kravpakka er av typen «${facts.found ?? ""}», som dette programmet ikkje kjenner. Oppdater Kravkompass.`,
  package_other: () => "Fila er eit zip-arkiv, men ikkje ei kravpakke. Vel ei fil som sluttar på .kravpakke.",
  package_part_missing: (facts) =>
    `Delen «${facts.part ?? ""}» manglar i kravpakka. Be om å få ho send på nytt.`,
  package_part_unlisted: (facts) =>
    `Kravpakka har ein del som ikkje høyrer til: «${facts.part ?? ""}». Be om å få ho send på nytt.`,
  package_suspicious: (facts) =>
    `Kravpakka har ein del med eit utrygt namn: «${facts.part ?? ""}». Ho er ikkje opna.`,
  package_unsupported: (facts) =>
    `Delen «${facts.part ?? ""}» er pakka på ein måte programmet ikkje les. Be om å få pakka laga på nytt i Kravkompass.`,
  package_unreadable: (facts) =>
    `Delen «${facts.part ?? ""}» i kravpakka lèt seg ikkje lese (linje ${facts.line ?? ""}, teikn ${facts.column ?? ""}). Be om å få ho send på nytt.`,
  ...evaluationErrors,
  ...workbookErrors,
  too_many: (facts) =>
    `Det er ikkje plass til fleire enn ${facts.limit ?? ""} ${named(MANY, facts.what)}. Fjern nokre først.`,
  twice: (facts) => `Fila har to ${named(MANY, facts.what)} med same nummer. Be om å få henne laga på nytt.`,
  not_a_checksum: () => "Kontrollsummen er ikkje ein SHA-256. Vel fila på nytt, så reknar vi han ut.",
  ends_before_start: () => "Siste gyldige dag er før den første. Rett ein av datoane.",
  planned_without_date: () => "Eit planlagt svar treng ein dato. Vel når kravet er oppfylt.",
  date_without_plan: () => "Berre «Planlagt» og «Delvis» kan ha ein dato. Fjern datoen, eller endre svaret.",
  unlikely_date: (facts) => `${facts.date ?? "Datoen"} er neppe rett dato for ein plan. Rett årstalet.`,
  signed: () => "Sjølvdeklareringa er signert og kan ikkje endrast. Trekk signaturen tilbake først.",
  not_signed: () => "Sjølvdeklareringa er ikkje signert.",
  nothing_answered: () => "Ingen krav er svart på. Svar på minst eitt før du signerer.",
  file_empty: (facts) => `${facts.file ?? "Fila"} er tom. Be avsendaren om ei ny.`,
  file_too_large: (facts) =>
    `${facts.file ?? "Fila"} er større enn ${facts.limit ?? ""} MB og blir ikkje lesen.`,
  legacy_format: (facts) =>
    `${facts.file ?? "Fila"} er i eit gammalt Office-format eller har passord. Lagre ho som .xlsx utan passord, og prøv igjen.`,
  unknown_format: (facts) =>
    `${facts.file ?? "Fila"} er ikkje ei fil Kravkompass kan lese. Vel ei kravpakke, ei Excel-fil eller ein PDF.`,
  no_list: (facts) =>
    `${facts.file ?? "Fila"} har inga kravliste som ein kan svare på. Be oppdragsgivaren om Excel-fila eller kravpakka.`,
  no_declaration: (facts) => `${facts.file ?? "Fila"} er ikkje ei sjølvdeklarering.`,
  nothing_to_answer: () =>
    "Lista har ingen krav til leverandøren. Vel eit teknologiområde, eller svar på fleire spørsmål.",
  evidence_moved: (facts) =>
    `Fila til «${facts.title ?? ""}» ligg ikkje der ho låg, eller er endra. Vel ho på nytt i produktmappa.`,
  package_other_kind: () =>
    "Kravpakka er av ein annan type enn den som trengst her. Opne ho frå startsida for å sjå kva ho kan brukast til.",
  not_found: (facts) => `Finn ikkje ${named(THINGS, facts.what) || "det du bad om"}. Kanskje er det sletta.`,
  internal: (facts) =>
    `Noko gjekk gale i programmet. Det du har lagra, er trygt. Prøv igjen. (${facts.detail ?? ""})`,
  table_too_large: (facts) =>
    `Fila er større enn ${facts.limit ?? ""} MB, som er det meste programmet les. Del henne opp, eller slett ark og bilete som ikkje trengst.`,
  table_empty: (_) => "Fila er tom: det står ingen tekst i henne. Sjekk at du valde rett fil.",
  table_too_many_rows: (facts) =>
    `Fila har fleire enn ${facts.limit ?? ""} rader, som er det meste programmet les. Del henne opp.`,
  table_too_many_columns: (facts) =>
    `Rad ${facts.row ?? ""} har fleire enn ${facts.limit ?? ""} kolonnar, som er det meste programmet les. Slett kolonnar som ikkje trengst.`,
  table_cell_too_long: (facts) =>
    `Celle ${facts.cell ?? ""} har meir enn ${facts.limit ?? ""} teikn. Kort ned teksten, eller sjekk om eit hermeteikn manglar.`,
  not_a_table: (_) =>
    "Fila er korkje eit rekneark eller ei tekstfil med kolonnar. Lagre lista som .xlsx, .ods eller .csv, og vel henne.",
  file_changed: (facts) =>
    `${facts.file ?? ""} vart endra etter at du såg henne. Vel fila på nytt, så ser du det som står der no. Ingenting er teke inn.`,
  nothing_chosen: (_) => "Ingen rad kan takast inn. Vel minst éi rad med kravtekst.",
  two_numbers: (facts) =>
    `To rader er valde for same krav, ${facts.requirement ?? ""}. Vel berre éi av dei. Ingenting er teke inn.`,
  set_folder_name: (facts) =>
    `${facts.file ?? ""} kan ikkje vere namnet på eit kravsett. Bruk små bokstavar a–z, tal og bindestrek.`,
  unknown_answer: (facts) =>
    `«${facts.word ?? ""}» er ikkje eit svar. Skriv ja, delvis, planlagt, nei eller ikkje relevant.`,
  yaml_unreadable: (facts) =>
    `Fila kan ikkje lesast (${facts.in_yaml ?? ""}): ${facts.detail ?? ""}. Sjå at ho er YAML med dei rette felta.`,
  yaml_too_large: (facts) =>
    `Fila er større enn ${facts.limit ?? ""} byte. Del ho opp, eller ta bort det som ikkje trengst.`,
  format_not_for_package: () =>
    "Formatet kan ikkje lagast av denne kravpakka. Det blir laga av ei sjølvdeklarering.",
  other: (facts) => `Noko gjekk gale. Prøv igjen. (${facts.code ?? ""})`,
};
