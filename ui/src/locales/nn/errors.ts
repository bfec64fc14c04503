// What went wrong, and what to do about it, by the program's error codes.

import { named } from "../facts";
import type { Words } from "../words";

const FIELDS: Record<string, string> = {
  name: "Namnet",
  organisation: "Namnet på oppdragsgivaren",
  organisation_number: "Organisasjonsnummeret",
  case_number: "Saksnummeret",
  title: "Tittelen",
  text: "Teksten",
  reason: "Grunngivinga",
  signature: "Signaturen",
};
const THINGS: Record<string, string> = {
  area: "teknologiområdet",
  delivery: "leveransemodellen",
  theme: "temaet",
  requirement: "kravet",
  evidence: "dokumentasjonen",
  procurement: "innkjøpet",
};

export const errors: Words["errors"] = {
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
  conflict: () => "Innkjøpet vart endra ein annan stad. Den nye utgåva er henta. Gjer endringa ein gong til.",
  not_found: () => "Finn ikkje det du bad om. Det kan vere sletta.",
  nothing_to_undo: () => "Det er ingenting å angre.",
  nothing_to_redo: () => "Det er ingenting å gjere om.",
  newer_database: (facts) =>
    `Arbeidsområdet er laga med ein nyare versjon av Kravkompass (${facts.found ?? ""}). Oppdater programmet. Ingenting er endra.`,
  not_a_database: (facts) =>
    `Fila ${facts.file ?? ""} er ikkje eit arbeidsområde frå Kravkompass. Ingenting er endra.`,
  disk: (facts) =>
    `Får ikkje skrive eller lese ${facts.file ?? "fila"}. Sjekk at disken har plass og at du har tilgang. (${facts.detail ?? ""})`,
  file_in_use: (facts) => `${facts.file ?? "Fila"} er open i eit anna program. Lukk ho der, og prøv igjen.`,
  file_too_large: (facts) => `${facts.file ?? "Fila"} er for stor til å lesast.`,
  package_not_zip: () => "Fila er ikkje ei kravpakke. Vel ei fil som sluttar på .kravpakke.",
  package_truncated: () => "Kravpakka er avkorta. Be om å få ho send på nytt.",
  package_tampered: (facts) =>
    `Delen «${facts.part ?? ""}» i kravpakka er endra etter at pakka vart laga. Be om å få ho send på nytt.`,
  package_newer: (facts) =>
    `Kravpakka har format ${facts.found ?? ""}, og dette programmet kjenner ${facts.known ?? ""}. Oppdater Kravkompass.`,
  package_other: () => "Dette er eit anna slag kravpakke enn den som kan opnast her.",
  package_too_large: () => "Kravpakka er for stor til å opnast trygt. Be avsendaren dele ho opp.",
  package_unreadable: (facts) =>
    `Kravpakka lèt seg ikkje lese. Be om å få ho send på nytt. (${facts.detail ?? ""})`,
  job_not_found: () => "Jobben finst ikkje lenger. Start han på nytt.",
  foreign_address: () => "Adressa står ikkje i katalogen og blir derfor ikkje opna.",
  not_available: () => "Her kan ikkje programmet vise ein filveljar. Opne fila frå skrivebordsprogrammet.",
  host: (facts) => `Systemet svarte med ein feil. Prøv igjen. (${facts.detail ?? ""})`,
  document: (facts) => `Dokumentet vart ikkje laga. Det som var laga før, ligg der. (${facts.detail ?? ""})`,
  facts_unreadable: (facts) => `Fila med svar lèt seg ikkje lese. (${facts.detail ?? ""})`,
  facts_too_large: () => "Fila med svar er for stor.",
  internal: (facts) =>
    `Noko gjekk gale i programmet. Det du har lagra, er trygt. Prøv igjen. (${facts.detail ?? ""})`,
  other: (facts) => `Noko gjekk gale. Prøv igjen. (${facts.code ?? ""})`,
};
