// Which rows are shown: the segment, the theme, the filters and the text, and how these stand in the address. Pure, so
// that three thousand rows can be gone through on every keystroke and the rules be tested alone.

import type { Row } from "../../../api/generated/Row";
import type { Query } from "../../../router";

export const SEGMENTS = ["list", "depends", "not"] as const;
export type Segment = (typeof SEGMENTS)[number];

export const FACETS = ["decision", "level", "set", "role", "responsibility", "confidence"] as const;
export type FacetName = (typeof FACETS)[number];

export interface ListState {
  segment: Segment;
  /** Empty for all. */
  theme: string;
  text: string;
  facets: Record<FacetName, string[]>;
  /** The open requirement; empty for the first one. */
  requirement: string;
}

export const NO_FACETS: Record<FacetName, string[]> = {
  decision: [],
  level: [],
  set: [],
  role: [],
  responsibility: [],
  confidence: [],
};

export function readState(query: Query): ListState {
  const list = (name: string) => (query[name] ?? "").split(",").filter(Boolean);
  return {
    segment: SEGMENTS.find((segment) => segment === query.show) ?? "list",
    theme: query.theme ?? "",
    text: query.text ?? "",
    facets: Object.fromEntries(FACETS.map((facet) => [facet, list(facet)])) as Record<FacetName, string[]>,
    requirement: query.requirement ?? "",
  };
}

/** Only what differs from the plain list is written. */
export function writeState(state: ListState): Query {
  const query: Query = {};
  if (state.segment !== "list") query.show = state.segment;
  if (state.theme) query.theme = state.theme;
  if (state.text.trim()) query.text = state.text;
  for (const facet of FACETS) {
    if (state.facets[facet].length > 0) query[facet] = state.facets[facet].join(",");
  }
  if (state.requirement) query.requirement = state.requirement;
  return query;
}

export function isFiltered(state: ListState): boolean {
  return (
    state.theme !== "" || state.text.trim() !== "" || FACETS.some((facet) => state.facets[facet].length > 0)
  );
}

/** Included or left out; what is put off is still to be decided. */
export function isAssessed(row: Row): boolean {
  return row.decision !== null && row.decision.kind !== "later";
}

export function inSegment(row: Row, segment: Segment): boolean {
  const { verdict } = row.verdict;
  if (segment === "depends") return verdict === "not_determined";
  if (segment === "not") return verdict === "does_not_apply";
  return row.offered && (row.decision !== null || verdict !== "not_determined");
}

function facetValue(row: Row, facet: FacetName): string {
  return facet === "decision" ? (row.decision?.kind ?? "none") : row[facet];
}

function searched(row: Row): string {
  return `${row.number ?? ""} ${row.id} ${row.title} ${row.set_short} ${row.text}`.toLowerCase();
}

/** `except` leaves one filter out, to count what choosing another of its values would show. */
export function filtered(rows: Row[], state: ListState, except?: FacetName | "theme"): Row[] {
  const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
  const facets = FACETS.filter((facet) => facet !== except && state.facets[facet].length > 0);
  return rows.filter((row) => {
    if (!inSegment(row, state.segment)) return false;
    if (state.theme !== "" && except !== "theme" && row.theme !== state.theme) return false;
    if (!facets.every((facet) => state.facets[facet].includes(facetValue(row, facet)))) return false;
    if (words.length === 0) return true;
    const text = searched(row);
    return words.every((word) => text.includes(word));
  });
}

/** How many rows each value of a facet would show. */
export function facetCounts(rows: Row[], state: ListState, facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>(state.facets[facet].map((value) => [value, 0]));
  for (const row of filtered(rows, state, facet)) {
    const value = facetValue(row, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export interface ThemeCount {
  all: number;
  remaining: number;
}

export function themeCounts(rows: Row[], state: ListState): Map<string, ThemeCount> {
  const counts = new Map<string, ThemeCount>();
  if (state.theme) counts.set(state.theme, { all: 0, remaining: 0 });
  for (const row of filtered(rows, state, "theme")) {
    const count = counts.get(row.theme) ?? { all: 0, remaining: 0 };
    count.all += 1;
    if (!isAssessed(row)) count.remaining += 1;
    counts.set(row.theme, count);
  }
  return counts;
}

export interface Group {
  theme: string;
  rows: Row[];
}

/** By theme, in the order the rows come. */
export function grouped(rows: Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const group = groups.get(row.theme);
    if (group) group.rows.push(row);
    else groups.set(row.theme, { theme: row.theme, rows: [row] });
  }
  return [...groups.values()];
}

/** The next row after `id` that is not decided, going round; none when all are. `decided` have just been. */
export function nextUndecided(rows: Row[], id: string, decided: Set<string>): Row | undefined {
  const place = rows.findIndex((row) => row.id === id);
  const after = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))];
  return after.find((row) => row.decision === null && !decided.has(row.id));
}
