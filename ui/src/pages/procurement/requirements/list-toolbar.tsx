// Above the list: the search that filters while one types, what is filtered away, and what can be done with many.

import { Button, Chip, Search } from "@digdir/designsystemet-react";
import type { RefObject } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { useWords } from "../../../locales/words";
import { FACETS, type ListState, NO_FACETS } from "./filter";
import { facetNames } from "./filter-pane";
import styles from "./list-toolbar.module.css";

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
  return (
    <div className={styles.toolbar}>
      <Search data-size="sm">
        <Search.Input
          ref={searchRef}
          aria-label={said.search}
          placeholder={said.search}
          title={said.searchHint}
          value={state.text}
          onChange={(event) => onChange({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "Enter") {
              event.preventDefault();
              onDown();
            } else if (event.key === "Escape" && state.text !== "") {
              event.preventDefault();
              onChange({ text: "" });
            }
          }}
        />
        <Search.Clear aria-label={said.clearSearch} onClick={() => onChange({ text: "" })} />
      </Search>
      <ActiveFilters vocabulary={vocabulary} state={state} onChange={onChange} />
      <div className={styles.line}>
        <span role="status" className={styles.count}>
          {said.shown(shown.length, whole)}
        </span>
        {state.segment === "list" && undecided.length > 1 ? (
          <Button variant="tertiary" data-size="sm" onClick={() => onInclude(undecided)}>
            {said.includeShown(undecided.length)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type ActiveFiltersProps = Pick<ListToolbarProps, "vocabulary" | "state" | "onChange">;

function ActiveFilters({ vocabulary, state, onChange }: ActiveFiltersProps) {
  const words = useWords();
  const said = words.requirements;
  const theme = vocabulary.themes.find((one) => one.id === state.theme)?.name ?? state.theme;
  const chosen = FACETS.flatMap((facet) => {
    const names = facetNames(facet, vocabulary, words);
    return state.facets[facet].map((value) => ({ facet, value, name: names.get(value) ?? value }));
  });
  if (chosen.length === 0 && state.theme === "") return null;
  return (
    <div className={styles.chips}>
      {state.theme ? (
        <Chip.Removable
          data-size="sm"
          aria-label={said.removeFilter(theme)}
          onClick={() => onChange({ theme: "" })}
        >
          {theme}
        </Chip.Removable>
      ) : null}
      {chosen.map(({ facet, value, name }) => (
        <Chip.Removable
          key={`${facet} ${value}`}
          data-size="sm"
          aria-label={said.removeFilter(name)}
          onClick={() =>
            onChange({
              facets: { ...state.facets, [facet]: state.facets[facet].filter((other) => other !== value) },
            })
          }
        >
          {name}
        </Chip.Removable>
      ))}
      {chosen.length + (state.theme ? 1 : 0) > 1 ? (
        <Button variant="tertiary" data-size="sm" onClick={() => onChange({ theme: "", facets: NO_FACETS })}>
          {said.clearFilters}
        </Button>
      ) : null}
    </div>
  );
}

interface MarkedBarProps {
  count: number;
  onInclude: () => void;
  onLeaveOut: () => void;
  onLater: () => void;
  onClear: () => void;
}

/** What can be done with the marked ones; the single keys do the same. */
export function MarkedBar({ count, onInclude, onLeaveOut, onLater, onClear }: MarkedBarProps) {
  const words = useWords();
  const said = words.requirements;
  return (
    <section className={styles.marked} aria-label={said.bulk}>
      <b role="status">{said.marked(count)}</b>
      <Button data-size="sm" onClick={onInclude}>
        {said.include}
      </Button>
      <Button data-size="sm" variant="secondary" data-color="neutral" onClick={onLeaveOut}>
        {said.leaveOut}
      </Button>
      <Button data-size="sm" variant="secondary" data-color="neutral" onClick={onLater}>
        {said.later}
      </Button>
      <Button data-size="sm" variant="tertiary" data-color="neutral" onClick={onClear}>
        {said.unmark}
      </Button>
    </section>
  );
}
