// Findings gathered for reading: by severity, gravest first, and those of the same kind together, so that twenty vague
// words are one thought with twenty places.

import type { Finding } from "../../../api/generated/Finding";
import type { FindingCode } from "../../../api/generated/FindingCode";
import type { Severity } from "../../../api/generated/Severity";
import type { Query, Route } from "../../../router";

export const SEVERITIES: Severity[] = ["error", "warning", "hint"];

export interface FindingGroup {
  code: FindingCode;
  findings: [Finding, ...Finding[]];
}

export function ofSeverity(findings: Finding[], severity: Severity): FindingGroup[] {
  const groups = new Map<FindingCode, FindingGroup>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const group = groups.get(finding.code);
    if (group) group.findings.push(finding);
    else groups.set(finding.code, { code: finding.code, findings: [finding] });
  }
  return [...groups.values()];
}

/** Findings about many requirements lead to a list of just those. */
const FILTERS: { [key in FindingCode]?: Query } = {
  not_assessed: { decision: "none" },
  put_off: { decision: "later" },
  many_absolute: { role: "absolute_requirement" },
};

/** Where a finding is mended, with its requirement open. */
export function mendPlace(id: string, finding: Finding): Route {
  const query = finding.requirement ? { requirement: finding.requirement } : FILTERS[finding.code];
  return { page: "procurement", id, step: finding.step, ...(query ? { query } : {}) };
}
