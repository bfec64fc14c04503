// A little guidance for the fake backend: one or two of each kind, with what a page must cope with - a text in bokmål
// only, a source to check, a topic with nothing on its way out.

import type { Commands } from "../../api/generated/commands";
import type { ReadText } from "../../api/generated/ReadText";
import type { RequirementLink } from "../../api/generated/RequirementLink";
import type { SourceView } from "../../api/generated/SourceView";
import { refuse } from "./state";

type Answers = Pick<
  { [K in keyof Commands]: (request: Commands[K]["request"]) => Commands[K]["answer"] },
  "guidance" | "topic" | "approval_schemes"
>;

const bokmaal = (text: string): ReadText => ({ text, language: "nb" });

const model: SourceView = {
  document: "Samarbeidsmodell for internasjonale e-helsestandarder",
  publisher: "Direktoratet for e-helse",
  edition: "2022",
  place: "kap. 4.3.3",
  address: null,
  read_on: "2026-11-22",
  confidence: "verified",
};

const comment: SourceView = {
  document: "Omtale av KOFA 2025/0498",
  publisher: "Robert Myhre",
  edition: null,
  place: "omtale av avgjørelsen",
  address: "https://www.robertmyhre.no/skal-krav",
  read_on: "2026-11-23",
  confidence: "secondary",
};

const link: RequirementLink = {
  id: "normen-1-01",
  title: "Forholdsmessige tiltak",
  set_short: "Normen",
  level: "sector_norm",
  level_inferred: true,
  confidence: "reconstructed",
};

const question = (id: string, text: string) => ({
  id,
  text,
  help: bokmaal("Skriv én setning for hver flyt."),
  involve: "Helsepersonell og innbyggere.",
  requirements: [link],
  sources: [model],
});

const step = (id: string, title: string, questions: string[]) => ({
  id,
  title,
  purpose: "Finn ut hva som skal utveksles.",
  responsible: "Kommunen som bestiller.",
  sources: [model],
  questions: questions.map((text, index) => question(`${id}-${index + 1}`, text)),
});

const guidance: Commands["guidance"]["answer"] = {
  collaboration: {
    title: "Samarbeidsmodellen som sjekkliste",
    lead: "Kommunen eier behovet og har hovedansvaret for valget.",
    scope: bokmaal("Modellen er fra 2022 og er ikke bindende."),
    sources: [model],
    steps: [
      step("assess", "Vurdere", ["Har dere beskrevet hvilke opplysninger som skal flyte?"]),
      step("choose", "Velge", ["Finnes det profiler som kan brukes om igjen?"]),
      step("adapt", "Tilpasse", ["Er det avtalt hvem som forvalter tilpasningen?"]),
    ],
  },
  ambition: {
    title: "Myndighetenes rolle: fire ambisjonsnivåer",
    lead: "Fire trinn for hvor mye staten skal gjøre.",
    now: "Anbefalingen var å begynne på nivå 1.",
    sources: [model],
    levels: [
      {
        id: "level-0",
        number: 0,
        name: "Tydelig kravstiller",
        authorities: "Staten stiller krav.",
        buyer: "Kommunen kontrollerer selv.",
        examples: bokmaal("Referansekatalogen."),
        sources: [model],
      },
    ],
  },
  process: {
    title: "Slik blir et krav nasjonalt",
    lead: "Seks faser.",
    scope: bokmaal("Beskrivelsen følger forvaltningsmodellen."),
    sources: [model],
    phases: [
      {
        id: "identify",
        number: 1,
        title: "Identifisere behov",
        what: "Behov meldes inn.",
        decision: "Beslutningspunkt 1: skal behovet utredes?",
        decided_by: "Direktoratet.",
        input: bokmaal("Meld behovet."),
        sources: [model],
      },
      {
        id: "realise",
        number: 5,
        title: "Realisere",
        what: "Produktet publiseres.",
        decision: null,
        decided_by: "Direktoratet.",
        input: bokmaal("Se etter det nye kravet."),
        sources: [model],
      },
    ],
    consultation: [
      {
        level: "recommended_standard",
        study: bokmaal("Forenklet analyse."),
        hearing: bokmaal("Alltid høring."),
        sources: [model],
      },
    ],
  },
  questions: [
    {
      id: "skal-absolute",
      question: "Er et skal-krav automatisk absolutt?",
      short: "Nei. Si uttrykkelig hvilke krav som er absolutte.",
      answer: bokmaal("I KOFA 2025/0498 ble tilbudet likevel ikke avvist."),
      requirements: [link],
      sources: [comment],
    },
    {
      id: "snomed",
      question: "Må løsningen bruke SNOMED CT?",
      short: "Nei. Den skal vurderes.",
      answer: bokmaal("Vurder det før kjøpet."),
      requirements: [],
      sources: [model],
    },
  ],
  terms: [
    {
      id: "statute",
      kind: "norm_level",
      term: "Lov og forskrift",
      explanation: "Kravet må følges.",
      sources: [model],
    },
    {
      id: "vkp",
      kind: "field",
      term: "Velferdsteknologisk knutepunkt",
      explanation: "Et bindeledd.",
      sources: [model],
    },
    { id: "dpia", kind: "field", term: "DPIA", explanation: "En vurdering.", sources: [model] },
  ],
  topics: {
    title: "Rammene for samhandling, tema for tema",
    lead: "Krav samlet per område.",
    scope: bokmaal("Grupperingen er vår."),
    sources: [model],
    topics: [
      { id: "test-results", title: "Prøvesvar", lead: "Å bestille og ta imot.", requirements: 1, gaps: 1 },
    ],
  },
};

const GROUPS = [
  "legal_frame",
  "normen",
  "information_models",
  "terminology",
  "guidelines",
  "standards",
  "components",
] as const;

export const answersOfGuidance: Answers = {
  guidance: () => guidance,
  topic: ({ id }) => {
    if (id !== "test-results") refuse("not_found", { what: "topic", id });
    return {
      id,
      title: "Prøvesvar",
      lead: "Å bestille og ta imot.",
      scope: bokmaal("Grupperingen er vår."),
      groups: GROUPS.map((group) => ({
        group,
        requirements: group === "normen" ? [link] : [],
        note: group === "normen" ? null : bokmaal("Ingen krav er funnet."),
      })),
      gaps: [{ text: bokmaal("Plikten er ikke bekreftet."), sources: [comment] }],
      coming: [{ text: bokmaal("Tjenesten innføres i trinn."), sources: [model] }],
      phased_out: [],
    };
  },
  approval_schemes: () => ({
    schemes: [
      {
        id: "nhn-helseid",
        name: "HelseID, klient og kodegjennomgang",
        owner: "Norsk helsenett SF",
        covers: "Pålogging mot nasjonale API-er.",
        who_must: bokmaal("All programvare som skal bruke nasjonale API-er."),
        evidence: bokmaal("Bestått kodegjennomgang."),
        register: bokmaal("HelseID selvbetjening."),
        address: "https://utviklerportal.nhn.no/helseid",
        sources: [model],
        requirements: [link],
      },
      {
        id: "dtac",
        name: "DTAC",
        owner: "NHS England",
        covers: "Digitale helseprodukter i England.",
        who_must: bokmaal("Ingen norsk plikt."),
        evidence: bokmaal("Utfylt skjema."),
        register: bokmaal("Offentlig portal."),
        address: null,
        sources: [comment],
        requirements: [],
      },
    ],
  }),
};
