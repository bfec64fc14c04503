// What is searched for and narrowed by, as it stands in the address: so back from a record finds the search as it was,
// and a search can be linked to.

import type { CatalogueFilter } from "../../api/generated/CatalogueFilter";
import type { Query } from "../../router";

export const FACETS = ["sets", "levels", "themes", "areas", "confidences", "layers"] as const;
export type FacetKey = (typeof FACETS)[number];

export const PAGE_SIZE = 50;

export interface SearchState {
  text: string;
  chosen: Record<FacetKey, string[]>;
  /** So many hits are shown. */
  limit: number;
}

export function readState(query: Query): SearchState {
  const list = (key: string) => (query[key] ?? "").split(",").filter(Boolean);
  const limit = Number(query.shown);
  return {
    text: query.q ?? "",
    chosen: Object.fromEntries(FACETS.map((key) => [key, list(key)])) as Record<FacetKey, string[]>,
    limit: Number.isInteger(limit) && limit > PAGE_SIZE ? Math.min(limit, 2_000) : PAGE_SIZE,
  };
}

export function writeState(state: SearchState): Query {
  const query: Query = {};
  if (state.text) query.q = state.text;
  for (const key of FACETS) {
    if (state.chosen[key].length > 0) query[key] = state.chosen[key].join(",");
  }
  if (state.limit > PAGE_SIZE) query.shown = String(state.limit);
  return query;
}

/** The facets carry identifiers of closed lists; the program refuses the request of one that is not in them. */
const CLOSED: { [key in FacetKey]?: readonly string[] } = {
  levels: ["statute", "mandatory_standard", "recommended_standard", "sector_norm", "guideline", "guide"],
  confidences: ["verified", "secondary", "reconstructed"],
  layers: ["legal", "organisational", "semantic", "technical", "governance"],
};

export function filterOf({ chosen }: SearchState): CatalogueFilter {
  const known = (key: FacetKey) => chosen[key].filter((value) => CLOSED[key]?.includes(value) ?? true);
  return {
    sets: known("sets"),
    themes: known("themes"),
    areas: known("areas"),
    levels: known("levels") as CatalogueFilter["levels"],
    confidences: known("confidences") as CatalogueFilter["confidences"],
    layers: known("layers") as CatalogueFilter["layers"],
  };
}

export function chosenCount({ chosen }: SearchState): number {
  return FACETS.reduce((sum, key) => sum + chosen[key].length, 0);
}
