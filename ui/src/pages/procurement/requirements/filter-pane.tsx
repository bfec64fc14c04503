// Everything that narrows the list of a procurement: themes with what remains to be decided, and the filters.

import { memo } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { FilterPane } from "../../../components/filter-pane";
import { useWords, type Words } from "../../../locales/words";
import {
  FACETS,
  type FacetName,
  facetCounts,
  isFiltered,
  type ListState,
  NO_FACETS,
  themeCounts,
} from "./filter";

interface RequirementFiltersProps {
  rows: Row[];
  vocabulary: Vocabulary;
  /** Which requirement is open says nothing here; moving through the list draws none of this anew. */
  state: ListState;
  onChange: (part: Partial<ListState>) => void;
}

/** The values of a facet in their own order, with their names. */
export function facetNames(facet: FacetName, vocabulary: Vocabulary, words: Words): Map<string, string> {
  if (facet === "decision") return new Map(Object.entries(words.requirements.decisions));
  const lists = {
    level: vocabulary.levels,
    set: vocabulary.sets,
    role: vocabulary.roles,
    responsibility: vocabulary.responsibilities,
    confidence: vocabulary.confidences,
  };
  return new Map(lists[facet].map(({ id, name }) => [id, name]));
}

export const RequirementFilters = memo(function RequirementFilters(props: RequirementFiltersProps) {
  const { rows, vocabulary, state, onChange } = props;
  const words = useWords();
  const said = words.requirements;
  const counts = themeCounts(rows, state);
  const sum = (of: "all" | "remaining") => [...counts.values()].reduce((all, count) => all + count[of], 0);
  const theme = (id: string, name: string, all: number, left: number) => ({
    id,
    name,
    all,
    remaining:
      state.segment === "list" ? { text: said.remaining(left), spoken: said.ofTheme(all, left) } : undefined,
  });
  const themes = vocabulary.themes.flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count ? [theme(id, name, count.all, count.remaining)] : [];
  });
  return (
    <FilterPane
      label={said.panes.filters}
      themes={[theme("", said.allThemes, sum("all"), sum("remaining")), ...themes]}
      theme={state.theme}
      onTheme={(wanted) => onChange({ theme: wanted })}
      facets={FACETS.map((facet) => {
        const found = facetCounts(rows, state, facet);
        return {
          id: facet,
          name: said.facets[facet],
          values: [...facetNames(facet, vocabulary, words)].flatMap(([id, name]) =>
            found.has(id) ? [{ id, name, count: found.get(id) ?? 0 }] : [],
          ),
          chosen: state.facets[facet],
          onChange: (values) => onChange({ facets: { ...state.facets, [facet]: values } }),
        };
      })}
      onClear={isFiltered(state) ? () => onChange({ theme: "", text: "", facets: NO_FACETS }) : undefined}
    />
  );
});
