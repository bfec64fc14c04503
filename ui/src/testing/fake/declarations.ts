// Declarations of the fake backend: the list that is answered, the answers, what there is to look at, and earlier answers
// that can be used again. Just enough of the rules for every screen to behave as it should.

import type { Answer } from "../../api/generated/Answer";
import type { DeclarationChange } from "../../api/generated/DeclarationChange";
import type { DeclarationRow } from "../../api/generated/DeclarationRow";
import type { DifferencePart } from "../../api/generated/DifferencePart";
import type { GivenAnswer } from "../../api/generated/GivenAnswer";
import type { Issue } from "../../api/generated/Issue";
import type { IssueKind } from "../../api/generated/IssueKind";
import type { OfferView } from "../../api/generated/OfferView";
import type { Progress } from "../../api/generated/Progress";
import type { Severity } from "../../api/generated/Severity";
import type { SignOff } from "../../api/generated/SignOff";
import type { Statement } from "../../api/generated/Statement";
import { wordDiff } from "../../components/difference";
import { catalogue, type FakeRequirement, say, verdictOf } from "./catalogue";
import type { Kept } from "./kept";
import { type FakeProduct, stateOf } from "./products";
import { refuse } from "./state";

/** The part of a row that was frozen with the list. */
export type FakeEntry = Omit<DeclarationRow, "answer" | "state" | "offer" | "issues">;

export interface FakeDeclaration {
  product: string;
  name: string;
  buyer: string;
  beforeTender: boolean;
  areas: string[];
  delivery: string;
  entries: FakeEntry[];
  answers: { [key in string]?: Answer };
  signOff: SignOff | null;
}

export type Declarations = Map<string, Kept<FakeDeclaration>>;

export const TODAY = "2026-11-23";

const hashOf = (text: string) => `hash-${text.length}`;

function entry(requirement: FakeRequirement, place: number): FakeEntry {
  const set = catalogue.sets.find((other) => other.id === requirement.set);
  const theme = catalogue.themes.find((other) => other.id === requirement.theme);
  return {
    id: requirement.id,
    number: requirement.number,
    set: requirement.set,
    set_name: say(set?.short, "nb"),
    theme: requirement.theme,
    theme_name: say(theme?.name, "nb"),
    title: say(requirement.title, "nb"),
    text: say(requirement.text, "nb"),
    text_language: "nb",
    role: place % 9 === 4 ? "absolute_requirement" : requirement.role,
    level: requirement.level,
    settled: requirement.source.confidence === "verified",
    fulfilment: place % 9 === 4 ? { kind: "at_tender" } : { kind: "at_delivery" },
    documentation: requirement.evidence.map((id) =>
      say(catalogue.evidence.find((kind) => kind.id === id)?.name, "nb"),
    ),
    format: requirement.format,
    responsibility: requirement.responsibility,
  };
}

/** What may apply to these areas, by theme; `copies` makes the list longer. */
export function listFor(areas: string[], copies = 1): FakeEntry[] {
  const purchase = { areas, delivery: "saas", facts: {} };
  const order = catalogue.themes.map((theme) => theme.id);
  const entries = catalogue.requirements
    .filter((requirement) => verdictOf(requirement, purchase)[0] !== "does_not_apply")
    .map(entry)
    .sort((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme));
  return order.flatMap((theme) =>
    Array.from({ length: copies }, (_, copy) =>
      entries
        .filter((one) => one.theme === theme)
        .map((one) =>
          copy === 0 ? one : { ...one, id: `${one.id}-${copy}`, title: `${one.title} (${copy + 1})` },
        ),
    ).flat(),
  );
}

const BLANK: GivenAnswer = {
  value: null,
  description: "",
  deviation: "",
  planned: null,
  evidence: [],
  documentation: "",
  responsibility: null,
};

export function answerTo(entry: FakeEntry, given: Partial<GivenAnswer>, on = TODAY): Answer {
  return {
    ...BLANK,
    ...given,
    text_hash: hashOf(entry.text),
    origin: { kind: "given" },
    answered_on: on,
  };
}

function given(answer: Answer | undefined): GivenAnswer {
  if (!answer) return BLANK;
  const { text_hash: _, origin: __, answered_on: ___, ...rest } = answer;
  return rest;
}

function give(next: FakeDeclaration, id: string, wanted: GivenAnswer, origin: Answer["origin"]): void {
  const found = next.entries.find((one) => one.id === id) ?? refuse("unknown", { what: "requirement", id });
  if (wanted.value === "planned" && !wanted.planned) refuse("planned_without_date", { requirement: id });
  const dated = wanted.value === "planned" || wanted.value === "partly" || wanted.value === null;
  if (!dated && wanted.planned) refuse("date_without_plan", { requirement: id });
  if (JSON.stringify(wanted) === JSON.stringify(BLANK)) delete next.answers[id];
  else next.answers[id] = { ...answerTo(found, wanted), origin };
}

export function spokenOf(declaration: FakeDeclaration, statement: Statement): FakeEntry[] {
  const { about, except } = statement;
  return declaration.entries.filter(
    (one) =>
      !except.includes(one.id) &&
      (about.scope === "all" || (about.scope === "set" ? one.set === about.set : one.theme === about.theme)),
  );
}

export function isAnswered(declaration: FakeDeclaration, id: string): boolean {
  return (declaration.answers[id]?.value ?? null) !== null;
}

export function changedDeclaration(before: FakeDeclaration, change: DeclarationChange): FakeDeclaration {
  if (before.signOff) refuse("signed");
  const next = structuredClone(before);
  switch (change.change) {
    case "answer":
      give(next, change.requirement, change.answer, { kind: "given" });
      return next;
    case "values":
      for (const id of change.requirements) {
        const old = given(next.answers[id]);
        const dated = change.value === "planned" || change.value === "partly";
        const planned = dated ? (change.planned ?? old.planned) : null;
        if (change.value === null) delete next.answers[id];
        else give(next, id, { ...old, value: change.value, planned }, { kind: "given" });
      }
      return next;
    case "evidence":
      for (const id of change.requirements) {
        const old = given(next.answers[id]);
        const without = old.evidence.filter((one) => one !== change.evidence);
        const evidence = change.backs ? [...without, change.evidence] : without;
        give(next, id, { ...old, evidence }, { kind: "given" });
      }
      return next;
    case "statement": {
      const { statement } = change;
      for (const { id } of spokenOf(next, statement).filter((one) => !isAnswered(next, one.id))) {
        const { value, description, evidence } = statement;
        give(next, id, { ...BLANK, value, description, evidence }, { kind: "statement" });
      }
      return next;
    }
  }
}

const HEAVY: IssueKind[] = [
  "met_with_deviation",
  "not_met_without_explanation",
  "planned_too_late",
  "planned_in_the_past",
];

function severityOf(kind: IssueKind): Severity {
  if (HEAVY.includes(kind)) return "error";
  return kind === "evidence_expiring" || kind === "old_answer" ? "hint" : "warning";
}

export function issuesOf(entry: FakeEntry, answer: Answer | undefined, product: FakeProduct): Issue[] {
  const found: Issue[] = [];
  const add = (kind: IssueKind, detail = "") =>
    found.push({ kind, severity: severityOf(kind), requirement: entry.id, detail });
  if (!answer?.value) {
    add("unanswered");
    return found;
  }
  const silent = answer.description.trim() === "" && answer.deviation.trim() === "";
  if (answer.value === "met" && answer.deviation.trim() !== "") add("met_with_deviation");
  if (answer.value === "partly" && answer.deviation.trim() === "") add("partly_without_deviation");
  if (answer.value === "not_met" && silent) add("not_met_without_explanation");
  if (answer.value === "not_relevant" && silent) add("not_relevant_without_explanation");
  if (answer.value === "not_met" && entry.role === "absolute_requirement") add("absolute_not_met");
  if (answer.value === "planned" && answer.planned) {
    if (answer.planned < TODAY) add("planned_in_the_past", answer.planned);
    if (entry.fulfilment.kind === "at_tender") add("planned_too_late", answer.planned);
  }
  const backed = answer.evidence.length > 0 || answer.documentation.trim() !== "";
  if (answer.value === "met" && entry.documentation.length > 0 && !backed) {
    add("met_without_evidence", entry.documentation.join(", "));
  }
  for (const id of answer.evidence) {
    const item = product.evidence.find((one) => one.id === id);
    if (!item) {
      add("evidence_gone", id);
      continue;
    }
    const state = stateOf(item, TODAY);
    if (state === "expired") add("evidence_expired", item.title);
    if (state === "expiring") add("evidence_expiring", item.title);
    if (item.versions.length > 0 && !item.versions.includes(product.version)) {
      add("evidence_other_version", item.title);
    }
  }
  return found;
}

export function progressOf(declaration: FakeDeclaration, product: FakeProduct): Progress {
  const values = declaration.entries.map((one) => declaration.answers[one.id]?.value ?? null);
  const count = (wanted: Answer["value"]) => values.filter((value) => value === wanted).length;
  const issues = declaration.entries.map((one) => issuesOf(one, declaration.answers[one.id], product));
  const having = (test: (issue: Issue) => boolean) => issues.filter((some) => some.some(test)).length;
  return {
    requirements: values.length,
    answered: values.length - count(null),
    unanswered: count(null),
    met: count("met"),
    partly: count("partly"),
    planned: count("planned"),
    not_met: count("not_met"),
    not_relevant: count("not_relevant"),
    without_evidence: having((issue) => issue.kind === "met_without_evidence"),
    contradictory: having((issue) => issue.severity === "error"),
  };
}

/** Earlier answers to the same requirements, the best first. */
export function offersFor(
  declaration: Kept<FakeDeclaration>,
  id: string,
  all: Declarations,
  product: FakeProduct,
): OfferView[] {
  const now = declaration.now.entries.find((one) => one.id === id);
  if (!now) return [];
  return [...all.values()].flatMap((other): OfferView[] => {
    const asked = other.now.entries.find((one) => one.id === id);
    const answer = other.now.answers[id];
    if (other.id === declaration.id || other.deleted || !asked || !answer?.value) return [];
    const same = asked.text === now.text;
    const old = (answer.answered_on ?? TODAY) < "2025-11-23";
    const expired = answer.evidence.filter((one) =>
      product.evidence.some((item) => item.id === one && stateOf(item, TODAY) === "expired"),
    );
    const kind = expired.length > 0 ? "expired" : old ? "stale" : same ? "unchanged" : "changed";
    return [
      {
        offer: {
          requirement: id,
          kind,
          declaration: other.id,
          answered: id,
          version: "4.1",
          difference: same ? [] : (wordDiff(asked.text, now.text) as DifferencePart[]),
          old,
          other_version: false,
          expired,
          gone: [],
          answer,
        },
        title: now.title,
        declaration_name: other.now.name,
        signed: other.now.signOff !== null,
        answered_title: "",
        evidence_titles: Object.fromEntries(product.evidence.map((item) => [item.id, item.title])),
      },
    ];
  });
}
