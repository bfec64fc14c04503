// What narrows the list of answers: themes with what remains, and the facets.

import { memo } from "react";
import type { DeclarationRow } from "../../../api/generated/DeclarationRow";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { FilterPane } from "../../../components/filter-pane";
import { useWords, type Words } from "../../../locales/words";
import {
  byTheme,
  FACETS,
  type FacetName,
  facetCounts,
  filtered,
  isAnswered,
  isFiltered,
  type ListState,
  NO_FACETS,
} from "./filter";

interface AnswerFiltersProps {
  rows: DeclarationRow[];
  vocabulary: Vocabulary;
  /** Which requirement is open says nothing here; moving through the list draws none of this anew. */
  state: ListState;
  onChange: (part: Partial<ListState>) => void;
}

/** The values of a facet in their own order, with their names. */
function facetNames(
  facet: FacetName,
  rows: DeclarationRow[],
  vocabulary: Vocabulary,
  words: Words,
): Map<string, string> {
  const said = words.declaration;
  switch (facet) {
    case "answer":
      return new Map([["unanswered", said.unanswered], ...Object.entries(said.values)]);
    case "issue":
      return new Map(Object.entries(said.issueFacets));
    case "state":
      return new Map(Object.entries(said.rowStates));
    case "role":
      return new Map(vocabulary.roles.map(({ id, name }) => [id, name]));
    case "set":
      return new Map(rows.map((row) => [row.set ?? "own", row.set_name]));
  }
}

export const AnswerFilters = memo(function AnswerFilters(props: AnswerFiltersProps) {
  const { rows, vocabulary, state, onChange } = props;
  const words = useWords();
  const said = words.declaration;
  const item = (id: string, name: string, within: DeclarationRow[]) => {
    const left = within.filter((row) => !isAnswered(row)).length;
    return {
      id,
      name,
      all: within.length,
      remaining: { text: said.remaining(left), spoken: said.ofTheme(within.length, left) },
    };
  };
  const all = filtered(rows, state, "theme");
  return (
    <FilterPane
      label={said.panes.filters}
      themes={[
        item("", words.requirements.allThemes, all),
        ...byTheme(all).map((theme) => item(theme.id, theme.name, theme.rows)),
      ]}
      theme={state.theme}
      onTheme={(theme) => onChange({ theme })}
      facets={FACETS.map((facet) => {
        const counts = facetCounts(rows, state, facet);
        return {
          id: facet,
          name: said.facets[facet],
          values: [...facetNames(facet, rows, vocabulary, words)].flatMap(([id, name]) =>
            counts.has(id) ? [{ id, name, count: counts.get(id) ?? 0 }] : [],
          ),
          chosen: state.facets[facet],
          onChange: (values) => onChange({ facets: { ...state.facets, [facet]: values } }),
        };
      })}
      onClear={isFiltered(state) ? () => onChange({ theme: "", text: "", facets: NO_FACETS }) : undefined}
    />
  );
});

/** What narrows the list, to be removed one by one. */
export function filterChips(
  rows: DeclarationRow[],
  vocabulary: Vocabulary,
  state: ListState,
  onChange: (part: Partial<ListState>) => void,
  words: Words,
) {
  const theme = rows.find((row) => row.theme === state.theme)?.theme_name ?? state.theme;
  const facets = FACETS.flatMap((facet) => {
    const chosen = state.facets[facet];
    if (chosen.length === 0) return [];
    const names = facetNames(facet, rows, vocabulary, words);
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      name: names.get(value) ?? value,
      onRemove: () =>
        onChange({ facets: { ...state.facets, [facet]: chosen.filter((other) => other !== value) } }),
    }));
  });
  return state.theme
    ? [{ key: "theme", name: theme, onRemove: () => onChange({ theme: "" }) }, ...facets]
    : facets;
}
