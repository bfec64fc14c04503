// A slice of the catalogue for the fake backend: some fifty records and all questions, copied from data/. It is there
// to look at and to test with; the program reads data/ itself.

import type { AnswerFormat } from "../../api/generated/AnswerFormat";
import type { Confidence } from "../../api/generated/Confidence";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { InteroperabilityLayer } from "../../api/generated/InteroperabilityLayer";
import type { Language } from "../../api/generated/Language";
import type { NormLevel } from "../../api/generated/NormLevel";
import type { ProcurementRole } from "../../api/generated/ProcurementRole";
import type { QuestionType } from "../../api/generated/QuestionType";
import type { Responsibility } from "../../api/generated/Responsibility";
import type { Tier } from "../../api/generated/Tier";
import type { Verdict } from "../../api/generated/Verdict";
import file from "./catalogue.json";

export interface Text {
  nb: string;
  nn?: string;
  en?: string;
}

export interface Thing {
  id: string;
  name: Text;
  help: Text;
}

export interface Condition {
  always?: boolean;
  all?: Condition[];
  any?: Condition[];
  not?: Condition;
  area?: string | string[];
  delivery?: string | string[];
  fact?: string;
  is?: FactAnswer;
  one_of?: string[];
}

export interface FakeRequirement {
  id: string;
  set: string;
  number: string | null;
  title: Text;
  text: Text;
  rationale: Text | null;
  guidance: { when?: Text | null; good_answer?: Text | null; follow_up?: Text | null };
  theme: string;
  layer: InteroperabilityLayer;
  level: NormLevel;
  inferred: boolean;
  basis: string | null;
  legal_basis: string[];
  applies_when: Condition;
  responsibility: Responsibility;
  role: ProcurementRole;
  tier: Tier;
  format: AnswerFormat;
  evidence: string[];
  source: {
    document: string;
    place: string;
    read_on: string;
    confidence: Confidence;
    address: string | null;
  };
}

export interface FakeFact {
  id: string;
  type: QuestionType;
  text: Text;
  why: Text;
  example: Text;
  asked_when: string | null;
  options: { value: string; text: Text }[];
}

export interface FakeSet {
  id: string;
  title: Text;
  short: Text;
  description: Text;
  version: string;
  publisher: string;
  published: string | null;
  read_on: string;
}

interface FakeCatalogue {
  areas: Thing[];
  deliveries: Thing[];
  themes: Thing[];
  evidence: Thing[];
  sets: FakeSet[];
  documents: Record<
    string,
    { title: string; publisher: string; edition: string | null; address: string | null }
  >;
  facts: FakeFact[];
  requirements: FakeRequirement[];
}

export const catalogue = file as unknown as FakeCatalogue;

export function say(text: Text | null | undefined, language: Language): string {
  return text ? (text[language] ?? text.nb) : "";
}

export interface Purchase {
  areas: string[];
  delivery: string | null;
  facts: { [key in string]?: FactAnswer };
}

/** true, false, or undefined for «not determined»; `asked` gathers the open questions. */
export function holds(condition: Condition, purchase: Purchase, asked: Set<string>): boolean | undefined {
  if (condition.all) return every(condition.all.map((part) => holds(part, purchase, asked)));
  if (condition.any) return some(condition.any.map((part) => holds(part, purchase, asked)));
  if (condition.not) {
    const inner = holds(condition.not, purchase, asked);
    return inner === undefined ? undefined : !inner;
  }
  if (condition.area) {
    if (purchase.areas.length === 0) return void asked.add("areas");
    return [condition.area].flat().some((area) => purchase.areas.includes(area));
  }
  if (condition.delivery) {
    const { delivery } = purchase;
    if (delivery === null) return void asked.add("delivery");
    return [condition.delivery].flat().includes(delivery);
  }
  if (condition.fact) {
    const answer = purchase.facts[condition.fact];
    if (answer === undefined) return void asked.add(condition.fact);
    const wanted = condition.one_of ?? condition.is;
    return Array.isArray(answer)
      ? [wanted].flat().some((value) => answer.includes(String(value)))
      : [wanted].flat().some((value) => value === answer);
  }
  return true;
}

function every(parts: (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function some(parts: (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

export function verdictOf(requirement: FakeRequirement, purchase: Purchase): [Verdict, string[]] {
  const asked = new Set<string>();
  const outcome = holds(requirement.applies_when, purchase, asked);
  if (outcome === undefined) return ["not_determined", [...asked]];
  return [outcome ? "applies" : "does_not_apply", []];
}
