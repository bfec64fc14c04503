// The part of the fake backend that is about the catalogue itself.

import type { Confidence } from "../../api/generated/Confidence";
import type { Commands } from "../../api/generated/commands";
import type { Hit } from "../../api/generated/Hit";
import type { Language } from "../../api/generated/Language";
import type { Named } from "../../api/generated/Named";
import { wordsOf } from "../../locales/words";
import { catalogue, type FakeRequirement, holds, say, type Thing } from "./catalogue";
import { refuse } from "./state";
import { requirementView } from "./views";

type Answers = Pick<
  { [K in keyof Commands]: (request: Commands[K]["request"]) => Commands[K]["answer"] },
  "vocabulary" | "typical_purchases" | "sets" | "search" | "requirement" | "coverage"
>;

const plain = (names: Record<string, string>): Named[] =>
  Object.entries(names).map(([id, name]) => ({ id, name, help: "" }));

const COSTS: Record<string, string> = {
  statute:
    "Kravet følger av lov eller forskrift og kan ikke fravikes. Tar du det ut, må du skrive hvorfor det ikke gjelder.",
  mandatory_standard:
    "Skal følges med mindre virksomheten har unntak. Tar du det ut, må du føre hjemmel, vedtak, dato og sluttdato for unntaket.",
  recommended_standard:
    "Skal følges med mindre særlige omstendigheter taler mot det. Tar du det ut, må du skrive hvilke.",
  sector_norm:
    "Følger av avtale for alle på Helsenettet. Tar du det ut, må du vise til risikovurderingen bak tiltaket som erstatter det.",
  guideline: "Bør følges. Tar du det ut, må du skrive en konkret og begrunnet vurdering.",
  guide: "Bør vurderes. Tar du det ut, kan du skrive en merknad om du vil.",
};

function vocabulary(language: Language): Commands["vocabulary"]["answer"] {
  const words = wordsOf(language).common;
  const things = (list: Thing[]): Named[] =>
    list.map(({ id, name, help }) => ({ id, name: say(name, language), help: say(help, language) }));
  return {
    areas: things(catalogue.areas),
    deliveries: things(catalogue.deliveries),
    themes: things(catalogue.themes),
    sets: catalogue.sets.map((set) => ({
      id: set.id,
      name: say(set.short, language),
      help: say(set.title, language),
    })),
    levels: Object.entries(words.levels).map(([id, name]) => ({ id, name, help: COSTS[id] ?? "" })),
    roles: plain({
      qualification: "Kvalifikasjonskrav",
      absolute_requirement: "Absolutt krav",
      requirement: "Krav",
      award_criterion: "Tildelingskriterium",
      contract_term: "Kontraktsvilkår",
    }),
    responsibilities: plain({ supplier: "Leverandør", municipality: "Kommune", shared: "Delt" }),
    confidences: plain(words.confidences),
    lifecycles: plain({
      under_development: "Under utarbeiding",
      trial: "Under utprøving",
      being_introduced: "Under innføring",
      in_force: "Gjeldende",
      being_phased_out: "Under utfasing",
      withdrawn: "Utgått",
    }),
    formats: plain({
      yes_no: "Ja eller nei",
      yes_no_planned: "Ja, nei eller planlagt",
      text: "Tekst",
      number: "Tall",
      document: "Dokument",
    }),
    evidence: things(catalogue.evidence),
  };
}

function hit(requirement: FakeRequirement, query: string, language: Language): Hit {
  const text = say(requirement.text, language);
  const at = query ? text.toLowerCase().indexOf(query.toLowerCase()) : -1;
  const pieces =
    at < 0
      ? [{ text, matched: false }]
      : [
          { text: text.slice(0, at), matched: false },
          { text: text.slice(at, at + query.length), matched: true },
          { text: text.slice(at + query.length), matched: false },
        ];
  return {
    id: requirement.id,
    set: requirement.set,
    set_short: say(catalogue.sets.find((set) => set.id === requirement.set)?.short, language),
    number: requirement.number,
    title: say(requirement.title, language),
    snippet: pieces.filter((piece) => piece.text !== ""),
    theme: requirement.theme,
    level: requirement.level,
    level_inferred: requirement.inferred,
    confidence: requirement.source.confidence,
    tier: requirement.tier,
  };
}

function counted(values: string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

const FACET_KEYS = ["sets", "themes", "levels", "confidences", "areas", "layers"] as const;
type FacetKey = (typeof FACET_KEYS)[number];

function valuesOf(requirement: FakeRequirement, key: FacetKey): string[] {
  switch (key) {
    case "sets":
      return [requirement.set];
    case "themes":
      return [requirement.theme];
    case "levels":
      return [requirement.level];
    case "confidences":
      return [requirement.source.confidence];
    case "layers":
      return [requirement.layer];
    case "areas":
      return catalogue.areas.map((area) => area.id).filter((area) => mayConcern(requirement, area));
  }
}

/** Whether it can apply to a purchase of this area alone, whatever the facts. */
function mayConcern(requirement: FakeRequirement, area: string): boolean {
  const purchase = { areas: [area], delivery: null, facts: {} };
  return holds(requirement.applies_when, purchase, new Set()) !== false;
}

export const answersOfCatalogue: Answers = {
  typical_purchases: () => ({
    purchases: [
      {
        id: "digital-home-follow-up",
        name: "Digital hjemmeoppfølging",
        description: "Kommunen kjøper en løsning for målinger hjemme.",
        areas: ["digital-home-follow-up"],
        delivery: "saas",
        answers: 3,
      },
    ],
  }),
  coverage: () => ({
    rows: catalogue.sets.map(({ id: set }) => ({
      set,
      cells: catalogue.areas.map(({ id: area }) => {
        const concerning = catalogue.requirements.filter(
          (requirement) => requirement.set === set && mayConcern(requirement, area),
        );
        const levels = Object.keys(COSTS).map(
          (level) => concerning.filter((one) => one.level === level).length,
        );
        return { area, total: concerning.length, levels };
      }),
    })),
  }),
  vocabulary: ({ language }) => vocabulary(language),
  sets: ({ language }) => ({
    sets: catalogue.sets.map((set) => {
      const mine = catalogue.requirements.filter((requirement) => requirement.set === set.id);
      const sure = (wanted: Confidence) => mine.filter(({ source }) => source.confidence === wanted).length;
      return {
        id: set.id,
        title: say(set.title, language),
        short: say(set.short, language),
        description: say(set.description, language),
        version: set.version,
        publisher: set.publisher,
        published: set.published,
        read_on: set.read_on,
        records: mine.length,
        verified: sure("verified"),
        secondary: sure("secondary"),
        reconstructed: sure("reconstructed"),
        languages: { nb: mine.length, nn: mine.length, en: mine.length },
        changelog: [],
      };
    }),
  }),
  search: ({ query, language, filter, offset, limit }) => {
    const wanted = query.trim().toLowerCase();
    const matching = catalogue.requirements.filter((requirement) =>
      `${requirement.id} ${requirement.number ?? ""} ${say(requirement.title, language)} ${say(requirement.text, language)}`
        .toLowerCase()
        .includes(wanted),
    );
    const passing = (except?: FacetKey) =>
      matching.filter((requirement) =>
        FACET_KEYS.every((key) => {
          const chosen: string[] = filter[key];
          return (
            key === except ||
            chosen.length === 0 ||
            valuesOf(requirement, key).some((value) => chosen.includes(value))
          );
        }),
      );
    const found = passing();
    return {
      total: found.length,
      hits: found
        .slice(offset, offset + limit)
        .map((requirement) => hit(requirement, query.trim(), language)),
      // Counted among what every other property lets through, as the program does.
      facets: FACET_KEYS.map((key) => ({
        key,
        values: counted(passing(key).flatMap((requirement) => valuesOf(requirement, key))),
      })),
    };
  },
  requirement: ({ id, language }) => {
    const found = catalogue.requirements.find((requirement) => requirement.id === id);
    return found ? requirementView(found, language) : refuse("not_found", { what: "requirement", id });
  },
};
