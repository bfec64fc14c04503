// Words of the page Dokument.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("nn");
const krav = (n: number) => count(n, "krav", "krav");

export const documents: Words["documents"] = {
  title: "Dokument",
  lead: "Vel kva du vil lage. Ingenting blir sendt; filene hamnar i ei mappe på denne maskina.",
  kinds: {
    vendor_workbook: {
      name: "Plukkliste til leverandøren (Excel)",
      reader: "Til leverandøren",
      contains:
        "Krava med plass til svar, oppsummering og kjelder. Vekt, grunngjevingar og kommunen sin eigen del er ikkje med.",
    },
    requirements_annex: {
      name: "Bilag 1: Kravspesifikasjonen til kunden (Word)",
      reader: "Til konkurransegrunnlaget",
      contains:
        "Krava etter tema i den forma Statens standardavtalar (SSA) bruker, med innhaldsliste, kjelder og versjonar. Klar til å setjast inn i konkurransegrunnlaget.",
    },
    answers_annex: {
      name: "Bilag 2: Svar frå leverandøren (Word)",
      reader: "Til leverandøren, som fyller det ut",
      contains:
        "Dei same krava med felt for svar, dato, skildring, avvik og dokumentasjon, og felt for leverandør og produkt.",
    },
    buyer_workbook: {
      name: "Kommunen sitt eksemplar (Excel)",
      reader: "Til dykk sjølve",
      contains:
        "Det same som leverandøren får, og dessutan vekt, kvifor kvart krav står der, avvik med grunngjeving og kommunen sin eigen del.",
    },
    requirement_list_pdf: {
      name: "Kravliste (PDF)",
      reader: "Til konkurransegrunnlaget og arkivet",
      contains:
        "Krava etter tema med rolle, tid og dokumentasjon, kommunen sin eigen del, avvik og kjelder. Kravpakka til leverandøren ligg i fila. Kan lesast av skjermlesar.",
    },
    declaration_form_pdf: {
      name: "Skjema for sjølvdeklarering (PDF)",
      reader: "Til leverandøren",
      contains:
        "Eit skjema leverandøren fyller ut og lagrar: svar, skildring, avvik, dokumentasjon og ansvar for kvart krav. Svara kan lesast inn att.",
    },
    log_pdf: {
      name: "Avvik og avgjerdslogg (PDF)",
      reader: "Til arkivet",
      contains:
        "Korleis de kom fram til kravlista: avvik med grunngiving, tilpassa ordlyd, kommunen sin eigen del og kvar avgjerd med tid og namn. Skal ikkje til leverandøren.",
    },
    requirement_list_html: {
      name: "Kravliste (nettside)",
      reader: "Til dei som les på skjerm",
      contains:
        "Det same som i PDF-en, som éi fil som blir opna i nettlesaren. Følgjer lys og mørk vising, og kan lesast av skjermlesar.",
    },
    requirement_list_csv: {
      name: "Kravliste (CSV)",
      reader: "Til andre program",
      contains:
        "Krava til leverandøren som tabell, skilde med semikolon, med tomme kolonnar for svar. Vekt og grunngjevingar er ikkje med.",
    },
    oscal: {
      name: "OSCAL (JSON)",
      reader: "Til verktøy for etterleving",
      contains:
        "Lista som profil og kvart kravsett som katalog, i det opne formatet OSCAL 1.2 (Open Security Controls Assessment Language). Tilpassa ordlyd følgjer med.",
    },
    package: {
      name: "Kravpakke",
      reader: "Til ein kollega eller ein tryggingskopi",
      contains:
        "Heile innkjøpet, som kan opnast i Kravkompass. Ho har òg vekt, grunngjevingar og avgjerdslogg, så ho skal ikkje til leverandøren.",
    },
  },
  readers: { vendor: "Til leverandøren", own: "Til oss sjølve", machine: "Til maskiner" },
  readersHelp: {
    vendor: "Vekt, grunngjevingar, avvik og kommunen sin eigen del er ikkje med i desse.",
    own: "For arkivet, kollegaer og politikarar. Desse viser òg det leverandøren ikkje skal sjå.",
    machine: "For andre program: rekneark, fagsystem og verktøy for etterleving.",
  },
  chosen: "Dokument",
  reader: "For",
  contains: "Innhald",
  file: "Fil",
  lastMade: "Sist laga",
  never: "Ikkje laga enno",
  exists: "Fila finst frå før. Den nye får eit nummer i namnet, og den gamle blir liggjande.",
  pictured: {
    log: "avvik, ordlyd og logg",
    workbook: (sheets, rows) => `${count(sheets, "ark", "ark")}, ${krav(rows)}`,
    pages: (themes, rows) => `${krav(rows)} i ${count(themes, "tema", "tema")}`,
    table: (rows) => count(rows, "rad", "rader"),
    sets: (sets, rows) => `${krav(rows)} frå ${count(sets, "kravsett", "kravsett")}`,
    package: (rows, own) => (own > 0 ? `${krav(rows)}, ${count(own, "eige", "eigne")}` : krav(rows)),
  },
  language: "Språk i dokumenta",
  languageHelp: (name) => `Innkjøpet er på ${name.toLowerCase()}. Krav som ikkje er omsette, står på bokmål.`,
  folder: "Mappe",
  pickFolder: "Vel mappe",
  plannedFolder: "Bruk den vanlege mappa",
  folderHelp: "Finst det ei fil med same namn der frå før, får den nye eit nummer.",
  remember: "Hugs mappa",
  rememberHelp: "Hugsar vi mappa, får kvart innkjøp si eiga undermappe der, også dette.",
  remembered: "Mappa er hugsa. Du kan endre henne i Innstillingar.",
  notReady: (n) =>
    `Kontrollen har ${count(n, "feil", "feil")} som må rettast før du sender ut dokumenta. Du kan lage dei for å sjå på dei.`,
  toControl: "Sjå kva som må rettast",
  openQuestions: (n) =>
    `${krav(n)} er ${n === 1 ? "avhengig" : "avhengige"} av spørsmål som ikkje er svart på, og kjem ikkje med.`,
  makeAll: "Lag alle",
  makeSome: (n) => `Lag ${count(n, "dokument", "dokument")}`,
  chooseAll: "Vel alle",
  chooseNone: "Vel ingen",
  chooseOne: "Vel minst eitt dokument.",
  making: (name) => `Lagar ${name} …`,
  starting: "Byrjar …",
  progress: "Framdrift",
  percent: (share) => `${number(Math.floor(share * 100))} %`,
  cancel: "Avbryt",
  cancelling: "Avbryt …",
  done: (n) => `${n === 1 ? "1 fil er laga" : `${number(n)} filer er laga`}.`,
  cancelled: (n) =>
    n === 0 ? "Avbrote. Ingen filer vart laga." : `Avbrote. ${count(n, "fil", "filer")} vart laga før det.`,
  failed: (n) =>
    n === 0 ? "Ingen filer vart laga." : `${count(n, "fil", "filer")} vart laga før det gjekk gale.`,
  result: "Resultat",
  openFolder: "Opne mappa",
};
