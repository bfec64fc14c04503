// What the evaluations of the fake backend are dealt out of.

import type { AnswerValue } from "../../api/generated/AnswerValue";
import type { FindingKind } from "../../api/generated/FindingKind";
import type { ScoringModel } from "../../api/generated/ScoringModel";

export const KINDS: Record<FindingKind, string> = {
  absolute_not_met: "Absolutt krav er ikke oppfylt",
  differs: "Leverandørene svarer ulikt",
  met_without_evidence: "«Ja» uten dokumentasjon",
  evidence_expired: "Dokumentasjon er utløpt",
  evidence_out_of_scope: "Dokumentasjon gjelder en annen versjon",
  text_altered: "Kravteksten er endret",
  planned_too_late: "Planlagt for sent",
  unanswered: "Ubesvart",
};

export const NAMES = [
  "Nordlys Helse AS (eksempel)",
  "Fjord Omsorg AS (eksempel)",
  "Tind Teknologi AS (eksempel)",
];
export const ANSWERS: (AnswerValue | null)[] = [
  "met",
  "partly",
  "met",
  "not_met",
  "met",
  "planned",
  null,
  "not_relevant",
];
export const FLAGS: FindingKind[][] = [
  [],
  [],
  ["met_without_evidence"],
  [],
  ["text_altered"],
  ["planned_too_late"],
  ["unanswered"],
  [],
];

export const PROPOSED: ScoringModel = {
  requirement_weights: {},
  theme_weights: {},
  default_weight: 1,
  partly: 50,
  planned: 0,
  fixed_at: null,
  changed_after_opening: false,
};
