// Which requirements are shown in Rolle og svar, and the changes its fields stand for. Pure, so that the rules can be
// tested alone.

import type { Fulfilment } from "../../../api/generated/Fulfilment";
import type { ProcurementRole } from "../../../api/generated/ProcurementRole";
import type { Row } from "../../../api/generated/Row";
import type { TermsChange } from "../../../api/generated/TermsChange";
import type { Query } from "../../../router";

export interface Filter {
  /** Empty for all. */
  theme: string;
  /** Empty for all. */
  role: string;
  /** Also what falls on the municipality itself. */
  municipality: boolean;
}

export function readFilter(query: Query): Filter {
  return { theme: query.theme ?? "", role: query.role ?? "", municipality: query.own_part === "1" };
}

/** Only what differs from the plain list is written. */
export function writeFilter(filter: Filter): Query {
  const query: Query = {};
  if (filter.theme) query.theme = filter.theme;
  if (filter.role) query.role = filter.role;
  if (filter.municipality) query.own_part = "1";
  return query;
}

export function isOwnPart(row: Row): boolean {
  return row.responsibility === "municipality";
}

/** `keep` stays whatever the filter says: what was just changed must not run away under the hand. */
export function shownRows(rows: Row[], filter: Filter, keep: ReadonlySet<string>): Row[] {
  return rows.filter(
    (row) =>
      keep.has(row.id) ||
      ((filter.municipality || !isOwnPart(row)) &&
        (filter.theme === "" || row.theme === filter.theme) &&
        (filter.role === "" || row.role === filter.role)),
  );
}

export interface Group {
  theme: string;
  rows: Row[];
}

/** By theme, in the order the rows come. */
export function byTheme(rows: Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const group = groups.get(row.theme);
    if (group) group.rows.push(row);
    else groups.set(row.theme, { theme: row.theme, rows: [row] });
  }
  return [...groups.values()];
}

export function countBy(rows: Row[], of: (row: Row) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return counts;
}

/** The suggested role is «as suggested», so that a later catalogue may suggest another. */
export function roleChange(role: ProcurementRole, rows: Row[]): TermsChange {
  const asSuggested = rows.every((row) => row.suggested_role === role);
  return { kind: "role", role: asSuggested ? null : role };
}

/** At delivery is what holds where nothing is said. */
export function fulfilmentChange(fulfilment: Fulfilment): TermsChange {
  return { kind: "fulfilment", fulfilment: fulfilment.kind === "at_delivery" ? null : fulfilment };
}

export const AS_SUGGESTED: TermsChange[] = [
  { kind: "role", role: null },
  { kind: "fulfilment", fulfilment: null },
  { kind: "documentation", documentation: null },
  { kind: "format", format: null },
  { kind: "weight", weight: null },
];

/** The weight as a number, `null` for none, `undefined` for what is no weight. */
export function readWeight(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!/^\d{1,3}$/.test(trimmed)) return undefined;
  const weight = Number(trimmed);
  return weight <= 100 ? weight : undefined;
}

/** Weights belong to award criteria; one set on another role must not hide. */
export function showsWeight(row: Row): boolean {
  return row.role === "award_criterion" || row.weight !== null;
}

export function isDate(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
