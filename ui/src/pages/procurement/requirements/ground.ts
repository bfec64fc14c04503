// The ground that leaving out demands at each norm level: its fields, what is missing in them, and the deviation they
// make. The program checks the same; here it is said at the field, before anything is sent.

import type { Deviation } from "../../../api/generated/Deviation";
import type { GroundKind } from "../../../api/generated/GroundKind";
import type { Words } from "../../../locales/words";

export type FieldName = keyof Words["requirements"]["groundFields"];

export interface GroundField {
  name: FieldName;
  kind: "line" | "lines" | "date";
  optional?: boolean;
}

export const GROUND_FIELDS: Record<GroundKind, GroundField[]> = {
  does_not_apply: [{ name: "why", kind: "lines" }],
  exemption: [
    { name: "legal_ground", kind: "line" },
    { name: "decision_reference", kind: "line" },
    { name: "decided_on", kind: "date" },
    { name: "ends_on", kind: "date" },
  ],
  special_circumstances: [{ name: "circumstances", kind: "lines" }],
  alternative_measure: [{ name: "risk_assessment", kind: "lines" }],
  reasoned_assessment: [{ name: "assessment", kind: "lines" }],
  note: [{ name: "note", kind: "lines", optional: true }],
};

export type Ground = Partial<Record<FieldName, string>>;
export type Missing = Partial<Record<FieldName, string>>;

export function missingIn(kind: GroundKind, ground: Ground, words: Words): Missing {
  const said = words.requirements;
  const missing: Missing = {};
  for (const field of GROUND_FIELDS[kind]) {
    if (!field.optional && !ground[field.name]?.trim()) missing[field.name] = said.groundMissing[field.name];
  }
  if (ground.decided_on && ground.ends_on && ground.ends_on < ground.decided_on) {
    missing.ends_on = said.groundEndsFirst;
  }
  return missing;
}

export function deviationOf(kind: GroundKind, ground: Ground): Deviation {
  const of = (name: FieldName) => ground[name]?.trim() ?? "";
  switch (kind) {
    case "does_not_apply":
      return { ground: kind, why: of("why") };
    case "exemption":
      return {
        ground: kind,
        legal_ground: of("legal_ground"),
        decision_reference: of("decision_reference"),
        decided_on: of("decided_on"),
        ends_on: of("ends_on"),
      };
    case "special_circumstances":
      return { ground: kind, circumstances: of("circumstances") };
    case "alternative_measure":
      return { ground: kind, risk_assessment: of("risk_assessment") };
    case "reasoned_assessment":
      return { ground: kind, assessment: of("assessment") };
    case "note":
      return { ground: kind, note: of("note") };
  }
}

/** What was written before, to be changed. */
export function groundOf(deviation: Deviation): Ground {
  const { ground: _, ...fields } = deviation;
  return fields;
}
