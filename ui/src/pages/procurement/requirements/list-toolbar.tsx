// Above the list of a procurement: search, what is filtered away, and including all that are shown.

import { Button } from "@digdir/designsystemet-react";
import type { RefObject } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { ListTools } from "../../../components/filter-pane";
import { useWords } from "../../../locales/words";
import { FACETS, type ListState, NO_FACETS } from "./filter";
import { facetNames } from "./filter-pane";

interface ListToolbarProps {
  shown: Row[];
  /** How many there are in this part of the list without filters. */
  whole: number;
  vocabulary: Vocabulary;
  state: ListState;
  searchRef: RefObject<HTMLInputElement | null>;
  onChange: (part: Partial<ListState>) => void;
  onInclude: (ids: string[]) => void;
  /** Down from the search field leads into the list. */
  onDown: () => void;
}

export function ListToolbar(props: ListToolbarProps) {
  const { shown, whole, vocabulary, state, searchRef, onChange, onInclude, onDown } = props;
  const words = useWords();
  const said = words.requirements;
  const undecided = shown.filter((row) => row.decision === null).map((row) => row.id);
  const themeName = vocabulary.themes.find((one) => one.id === state.theme)?.name ?? state.theme;
  const facetChips = FACETS.flatMap((facet) => {
    const names = facetNames(facet, vocabulary, words);
    const chosen = state.facets[facet];
    return chosen.map((value) => ({
      key: `${facet} ${value}`,
      name: names.get(value) ?? value,
      onRemove: () =>
        onChange({ facets: { ...state.facets, [facet]: chosen.filter((other) => other !== value) } }),
    }));
  });
  const themeChip = { key: "theme", name: themeName, onRemove: () => onChange({ theme: "" }) };
  return (
    <ListTools
      search={{ text: state.text, searchRef, onText: (text) => onChange({ text }), onDown }}
      chips={state.theme ? [themeChip, ...facetChips] : facetChips}
      onClearChips={() => onChange({ theme: "", facets: NO_FACETS })}
      count={said.shown(shown.length, whole)}
    >
      {state.segment === "list" && undecided.length > 1 ? (
        <Button variant="tertiary" data-size="sm" onClick={() => onInclude(undecided)}>
          {said.includeShown(undecided.length)}
        </Button>
      ) : null}
    </ListTools>
  );
}
