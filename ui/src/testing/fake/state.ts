// What the fake backend remembers of one procurement, and the changes it understands. The rules themselves live in
// the program; here there is just enough of them for every screen to behave as it should.

import type { AnswerFormat } from "../../api/generated/AnswerFormat";
import type { Change } from "../../api/generated/Change";
import type { Decision } from "../../api/generated/Decision";
import type { FactAnswer } from "../../api/generated/FactAnswer";
import type { Fulfilment } from "../../api/generated/Fulfilment";
import type { GroundKind } from "../../api/generated/GroundKind";
import type { Header } from "../../api/generated/Header";
import type { LogKind } from "../../api/generated/LogKind";
import type { LogLine } from "../../api/generated/LogLine";
import type { NormLevel } from "../../api/generated/NormLevel";
import type { OwnRequirement } from "../../api/generated/OwnRequirement";
import type { ProcurementRole } from "../../api/generated/ProcurementRole";
import type { Width } from "../../api/generated/Width";
import { catalogue } from "./catalogue";

export interface FakeTerms {
  role?: ProcurementRole | null;
  fulfilment?: Fulfilment | null;
  documentation?: string[] | null;
  format?: AnswerFormat | null;
  weight?: number | null;
}

export interface Contents {
  header: Header;
  areas: string[];
  delivery: string | null;
  facts: { [key in string]: FactAnswer };
  /** Questions with a usual answer that nobody has looked at. */
  usual: string[];
  width: Width;
  decisions: { [key in string]?: Decision };
  adapted: { [key in string]?: string };
  terms: { [key in string]?: FakeTerms };
  own: OwnRequirement[];
  ownNumbered: number;
}

export interface Stored {
  id: string;
  now: Contents;
  revision: number;
  createdAt: string;
  changedAt: string;
  undo: { kind: LogKind; before: Contents }[];
  redo: { kind: LogKind; after: Contents }[];
  log: LogLine[];
  deleted: boolean;
}

export function refuse(code: string, facts: Record<string, string> = {}): never {
  throw { code, facts };
}

export function empty(header: Header): Contents {
  return {
    header,
    areas: [],
    delivery: null,
    facts: {},
    usual: [],
    width: { everything: false, themes: [] },
    decisions: {},
    adapted: {},
    terms: {},
    own: [],
    ownNumbered: 0,
  };
}

export function requiredGround(level: NormLevel): GroundKind {
  const grounds: Record<NormLevel, GroundKind> = {
    statute: "does_not_apply",
    mandatory_standard: "exemption",
    recommended_standard: "special_circumstances",
    sector_norm: "alternative_measure",
    guideline: "reasoned_assessment",
    guide: "note",
  };
  return grounds[level];
}

/** The usual answers of the one typical purchase of the fake backend. */
export const TYPICAL_ANSWERS: Contents["facts"] = {
  "health-data": true,
  "mobile-app": true,
  hardware: false,
};

/** The contents after a change, or a refusal. */
export function changed(before: Contents, change: Change): Contents {
  const next = structuredClone(before);
  switch (change.change) {
    case "header":
      next.header = checkedHeader(change.header);
      return next;
    case "areas":
      next.areas = change.areas;
      return next;
    case "delivery":
      next.delivery = change.delivery;
      return next;
    case "fact":
      if (change.answer === null) delete next.facts[change.fact];
      else next.facts[change.fact] = change.answer;
      next.usual = next.usual.filter((fact) => fact !== change.fact);
      return next;
    case "fill_in":
      if (next.areas.length === 0) next.areas = ["digital-home-follow-up"];
      next.usual = Object.keys(TYPICAL_ANSWERS).filter((fact) => !(fact in next.facts));
      next.facts = { ...TYPICAL_ANSWERS, ...next.facts };
      return next;
    case "confirm":
      next.usual = next.usual.filter((fact) => !change.facts.includes(fact));
      return next;
    case "width":
      next.width = change.width;
      return next;
    case "decide":
      for (const id of change.requirements) {
        if (change.decision === null) delete next.decisions[id];
        else {
          if (change.decision.kind === "leave_out") checkGround(id, change.decision);
          next.decisions[id] = change.decision;
        }
      }
      return next;
    case "adapt":
      if (change.text === null) delete next.adapted[change.requirement];
      else next.adapted[change.requirement] = checked("text", change.text);
      return next;
    case "terms":
      for (const id of change.requirements) {
        const { kind, ...term } = change.terms;
        if ("weight" in term && (term.weight ?? 0) > 100) refuse("weight_too_high");
        void kind;
        const set = Object.entries({ ...next.terms[id], ...term }).filter(([, value]) => value !== null);
        if (set.length > 0) next.terms[id] = Object.fromEntries(set);
        else delete next.terms[id];
      }
      return next;
    case "add_own": {
      const { change: _, ...own } = change;
      checked("title", own.title);
      checked("text", own.text);
      next.ownNumbered += 1;
      next.own.push({ id: `own-${next.ownNumbered}`, ...own });
      return next;
    }
    case "add_own_many":
      for (const own of change.own) {
        next.ownNumbered += 1;
        next.own.push({ ...own, id: `own-${next.ownNumbered}` });
      }
      return next;
    case "edit_own":
      checked("title", change.own.title);
      checked("text", change.own.text);
      next.own = next.own.map((own) => (own.id === change.own.id ? change.own : own));
      return next;
    case "remove_own":
      next.own = next.own.filter((own) => own.id !== change.requirement);
      return next;
  }
}

export function checkedHeader(header: Header): Header {
  const number = (header.organisation_number ?? "").replace(/\s/g, "");
  if (number !== "") {
    if (!/^\d{9}$/.test(number)) refuse("organisation_number_length");
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce(
      (all, weight, place) => all + weight * Number(number[place]),
      0,
    );
    if ((11 - (sum % 11)) % 11 !== Number(number[8])) refuse("organisation_number_check_digit");
  }
  return {
    ...header,
    name: checked("name", header.name),
    organisation_number: number === "" ? null : number,
  };
}

function checked(field: string, text: string): string {
  if (text.trim() === "") refuse("blank", { field });
  if (field !== "text" && text.length > 200) refuse("too_long", { field, limit: "200" });
  return text.trim();
}

function checkGround(id: string, decision: Extract<Decision, { kind: "leave_out" }>): void {
  const level = catalogue.requirements.find((requirement) => requirement.id === id)?.level ?? "guide";
  const demanded = requiredGround(level);
  const { ground, ...parts } = decision.deviation;
  if (ground !== demanded) refuse("wrong_ground", { requirement: id, demanded });
  if (ground !== "note" && Object.values(parts).some((part) => String(part).trim() === "")) {
    refuse("blank_ground", { requirement: id, demanded });
  }
}
