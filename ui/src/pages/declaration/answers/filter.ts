// Which requirements are shown: theme, facets and text, and how these stand in the address. Pure, so that a thousand rows
// can be gone through on every keystroke and the rules be tested alone.

import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { Query } from "../../../router";

export const FACETS = ["answer", "issue", "state", "role", "set"] as const;
export type FacetName = (typeof FACETS)[number];

export interface ListState {
  /** Empty for all. */
  theme: string;
  text: string;
  facets: Record<FacetName, string[]>;
  /** The open requirement; empty for the first one. */
  requirement: string;
}

export const NO_FACETS: Record<FacetName, string[]> = { answer: [], issue: [], state: [], role: [], set: [] };

export function readState(query: Query): ListState {
  const list = (name: string) => (query[name] ?? "").split(",").filter(Boolean);
  return {
    theme: query.theme ?? "",
    text: query.text ?? "",
    facets: Object.fromEntries(FACETS.map((facet) => [facet, list(facet)])) as Record<FacetName, string[]>,
    requirement: query.requirement ?? "",
  };
}

/** Only what differs from the plain list is written. */
export function writeState(state: ListState): Query {
  const query: Query = {};
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

export function isAnswered(row: DeclarationRow): boolean {
  return row.answer !== null && row.answer.value !== null;
}

/** What there is to look at beside the answer itself, as the facet has it. */
function looks(row: DeclarationRow): string[] {
  const found = new Set<string>();
  for (const { kind, severity } of row.issues) {
    if (severity === "error") found.add("contradictory");
    else if (kind === "met_without_evidence" || kind.startsWith("evidence_")) found.add("evidence");
  }
  if (row.offer !== null && !isAnswered(row)) found.add("offer");
  if (row.issues.length === 0) found.add("none");
  return [...found];
}

function facetValues(row: DeclarationRow, facet: FacetName): string[] {
  switch (facet) {
    case "answer":
      return [row.answer?.value ?? "unanswered"];
    case "issue":
      return looks(row);
    case "state":
      return [row.state];
    case "role":
      return [row.role];
    case "set":
      return [row.set ?? "own"];
  }
}

function searched(row: DeclarationRow): string {
  const said = row.answer ? `${row.answer.description} ${row.answer.deviation}` : "";
  return `${row.number ?? ""} ${row.id} ${row.title} ${row.set_name} ${row.text} ${said}`.toLowerCase();
}

/** `except` leaves one filter out, to count what choosing another of its values would show. */
export function filtered(
  rows: DeclarationRow[],
  state: ListState,
  except?: FacetName | "theme",
): DeclarationRow[] {
  const words = state.text.toLowerCase().split(/\s+/).filter(Boolean);
  const facets = FACETS.filter((facet) => facet !== except && state.facets[facet].length > 0);
  return rows.filter((row) => {
    if (state.theme !== "" && except !== "theme" && row.theme !== state.theme) return false;
    const passes = (facet: FacetName) =>
      facetValues(row, facet).some((value) => state.facets[facet].includes(value));
    if (!facets.every(passes)) return false;
    if (words.length === 0) return true;
    const text = searched(row);
    return words.every((word) => text.includes(word));
  });
}

/** How many rows each value of a facet would show. */
export function facetCounts(rows: DeclarationRow[], state: ListState, facet: FacetName): Map<string, number> {
  const counts = new Map<string, number>(state.facets[facet].map((value) => [value, 0]));
  for (const row of filtered(rows, state, facet)) {
    for (const value of facetValues(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export interface ThemeRows {
  id: string;
  name: string;
  rows: DeclarationRow[];
}

/** By theme, in the order the rows come. */
export function byTheme(rows: DeclarationRow[]): ThemeRows[] {
  const themes = new Map<string, ThemeRows>();
  for (const row of rows) {
    const theme = themes.get(row.theme);
    if (theme) theme.rows.push(row);
    else themes.set(row.theme, { id: row.theme, name: row.theme_name, rows: [row] });
  }
  return [...themes.values()];
}

/** The next row after `id` without an answer, going round; none when all have one. `answered` have just got one. */
export function nextUnanswered(
  rows: DeclarationRow[],
  id: string | undefined,
  answered: Set<string> = new Set(),
): DeclarationRow | undefined {
  const place = rows.findIndex((row) => row.id === id);
  const after = [...rows.slice(place + 1), ...rows.slice(0, Math.max(0, place))];
  return after.find((row) => !isAnswered(row) && !answered.has(row.id));
}
