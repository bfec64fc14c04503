// Words of the page Dokumenter.

import type { DocumentKind } from "../../api/generated/DocumentKind";
import type { Reader } from "../../api/generated/Reader";
import { formats } from "../format";

const { number, count } = formats("nb");
const krav = (n: number) => count(n, "krav", "krav");

interface DocumentWords {
  name: string;
  /** Who it is for. */
  reader: string;
  contains: string;
}

export const documents = {
  title: "Dokumenter",
  lead: "Velg hva du vil lage. Ingenting blir sendt; filene legges i en mappe på denne maskinen.",
  kinds: {
    vendor_workbook: {
      name: "Plukkliste til leverandøren (Excel)",
      reader: "Til leverandøren",
      contains:
        "Kravene med plass til svar, oppsummering og kilder. Vekt, begrunnelser og kommunens egen del er ikke med.",
    },
    requirements_annex: {
      name: "Bilag 1: Kundens kravspesifikasjon (Word)",
      reader: "Til konkurransegrunnlaget",
      contains:
        "Kravene etter tema i den formen Statens standardavtaler (SSA) bruker, med innholdsliste, kilder og versjoner. Klar til å settes inn i konkurransegrunnlaget.",
    },
    answers_annex: {
      name: "Bilag 2: Leverandørens besvarelse (Word)",
      reader: "Til leverandøren, som fyller det ut",
      contains:
        "De samme kravene med felt for svar, dato, beskrivelse, avvik og dokumentasjon, og felt for leverandør og produkt.",
    },
    buyer_workbook: {
      name: "Kommunens eksemplar (Excel)",
      reader: "Til dere selv",
      contains:
        "Det samme som leverandøren får, og dessuten vekt, hvorfor hvert krav står der, avvik med begrunnelse og kommunens egen del.",
    },
    requirement_list_pdf: {
      name: "Kravliste (PDF)",
      reader: "Til konkurransegrunnlaget og arkivet",
      contains:
        "Kravene etter tema med rolle, tid og dokumentasjon, kommunens egen del, avvik og kilder. Leverandørens kravpakke ligger i filen. Kan leses av skjermleser.",
    },
    declaration_form_pdf: {
      name: "Skjema for selvdeklarering (PDF)",
      reader: "Til leverandøren",
      contains:
        "Et skjema leverandøren fyller ut og lagrer: svar, beskrivelse, avvik, dokumentasjon og ansvar for hvert krav. Svarene kan leses inn igjen.",
    },
    log_pdf: {
      name: "Avvik og beslutningslogg (PDF)",
      reader: "Til arkivet",
      contains:
        "Hvordan dere kom fram til kravlisten: avvik med begrunnelse, tilpasset ordlyd, kommunens egen del og hver beslutning med tid og navn. Skal ikke til leverandøren.",
    },
    requirement_list_html: {
      name: "Kravliste (nettside)",
      reader: "Til dem som leser på skjerm",
      contains:
        "Det samme som i PDF-en, som én fil som åpnes i nettleseren. Følger lyst og mørkt utseende, og kan leses av skjermleser.",
    },
    requirement_list_csv: {
      name: "Kravliste (CSV)",
      reader: "Til andre programmer",
      contains:
        "Kravene til leverandøren som tabell, skilt med semikolon, med tomme kolonner for svar. Vekt og begrunnelser er ikke med.",
    },
    oscal: {
      name: "OSCAL (JSON)",
      reader: "Til verktøy for etterlevelse",
      contains:
        "Listen som profil og hvert kravsett som katalog, i det åpne formatet OSCAL 1.2 (Open Security Controls Assessment Language). Tilpasset ordlyd følger med.",
    },
    package: {
      name: "Kravpakke",
      reader: "Til en kollega eller en sikkerhetskopi",
      contains:
        "Hele anskaffelsen, som kan åpnes i Kravkompass. Den har også vekt, begrunnelser og beslutningslogg, så den skal ikke til leverandøren.",
    },
  } satisfies Record<DocumentKind, DocumentWords> as Record<DocumentKind, DocumentWords>,
  readers: { vendor: "Til leverandøren", own: "Til oss selv", machine: "Til maskiner" } as Record<
    Reader,
    string
  >,
  readersHelp: {
    vendor: "Vekt, begrunnelser, avvik og kommunens egen del er ikke med i disse.",
    own: "For arkivet, kolleger og politikere. Disse viser også det leverandøren ikke skal se.",
    machine: "For andre programmer: regneark, fagsystemer og verktøy for etterlevelse.",
  } as Record<Reader, string>,
  chosen: "Dokumenter",
  reader: "For",
  contains: "Innhold",
  file: "Fil",
  lastMade: "Sist laget",
  never: "Ikke laget ennå",
  exists: "Filen finnes fra før. Den nye får et nummer i navnet, og den gamle blir liggende.",
  pictured: {
    log: "avvik, ordlyd og logg",
    workbook: (sheets: number, rows: number) => `${count(sheets, "ark", "ark")}, ${krav(rows)}`,
    pages: (themes: number, rows: number) => `${krav(rows)} i ${count(themes, "tema", "temaer")}`,
    table: (rows: number) => count(rows, "rad", "rader"),
    sets: (sets: number, rows: number) => `${krav(rows)} fra ${count(sets, "kravsett", "kravsett")}`,
    package: (rows: number, own: number) =>
      own > 0 ? `${krav(rows)}, ${count(own, "eget", "egne")}` : krav(rows),
  },
  language: "Språk i dokumentene",
  languageHelp: (name: string) =>
    `Anskaffelsen er på ${name.toLowerCase()}. Krav som ikke er oversatt, står på bokmål.`,
  folder: "Mappe",
  pickFolder: "Velg mappe",
  plannedFolder: "Bruk den vanlige mappen",
  folderHelp: "Finnes en fil med samme navn der fra før, får den nye et nummer.",
  remember: "Husk mappen",
  rememberHelp: "Husker vi mappen, får hver anskaffelse sin egen undermappe der, også denne.",
  remembered: "Mappen er husket. Du kan endre den i Innstillinger.",
  notReady: (n: number) =>
    `Kontrollen har ${count(n, "feil", "feil")} som må rettes før du sender ut dokumentene. Du kan lage dem for å se på dem.`,
  toControl: "Se hva som må rettes",
  openQuestions: (n: number) => `${krav(n)} avhenger av spørsmål som ikke er besvart, og kommer ikke med.`,
  makeAll: "Lag alle",
  makeSome: (n: number) => `Lag ${count(n, "dokument", "dokumenter")}`,
  chooseAll: "Velg alle",
  chooseNone: "Velg ingen",
  chooseOne: "Velg minst ett dokument.",
  making: (name: string) => `Lager ${name} …`,
  starting: "Begynner …",
  progress: "Framdrift",
  percent: (share: number) => `${number(Math.floor(share * 100))} %`,
  cancel: "Avbryt",
  cancelling: "Avbryter …",
  done: (n: number) => `${count(n, "fil", "filer")} er laget.`,
  cancelled: (n: number) =>
    n === 0 ? "Avbrutt. Ingen filer ble laget." : `Avbrutt. ${count(n, "fil", "filer")} ble laget før det.`,
  failed: (n: number) =>
    n === 0 ? "Ingen filer ble laget." : `${count(n, "fil", "filer")} ble laget før det gikk galt.`,
  result: "Resultat",
  openFolder: "Åpne mappen",
};
