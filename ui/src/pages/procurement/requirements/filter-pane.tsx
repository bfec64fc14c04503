// Themes with how many requirements and what remains, and the filters: everything that narrows the list.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import { memo } from "react";
import type { Row } from "../../../api/generated/Row";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
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
import styles from "./filter-pane.module.css";

interface FilterPaneProps {
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

export const FilterPane = memo(function FilterPane({ rows, vocabulary, state, onChange }: FilterPaneProps) {
  const words = useWords();
  const said = words.requirements;
  const counts = themeCounts(rows, state);
  const themes = vocabulary.themes.filter((theme) => counts.has(theme.id));
  const whole = [...counts.values()].reduce((sum, { all }) => sum + all, 0);
  const remaining = [...counts.values()].reduce((sum, count) => sum + count.remaining, 0);
  return (
    <section className={styles.pane} aria-label={said.panes.filters}>
      <div className={styles.part}>
        <h2 className={styles.heading} id="themes">
          {said.themes}
        </h2>
        <ul className={styles.themes} aria-labelledby="themes">
          <ThemeButton
            name={said.allThemes}
            all={whole}
            remaining={state.segment === "list" ? remaining : undefined}
            chosen={state.theme === ""}
            onChoose={() => onChange({ theme: "" })}
          />
          {themes.map((theme) => (
            <ThemeButton
              key={theme.id}
              name={theme.name}
              all={counts.get(theme.id)?.all ?? 0}
              remaining={state.segment === "list" ? counts.get(theme.id)?.remaining : undefined}
              chosen={state.theme === theme.id}
              onChoose={() => onChange({ theme: state.theme === theme.id ? "" : theme.id })}
            />
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <h2 className={styles.heading}>{said.filters}</h2>
        <div className={styles.facets}>
          {FACETS.map((facet) => (
            <Facet
              key={facet}
              facet={facet}
              names={facetNames(facet, vocabulary, words)}
              counts={facetCounts(rows, state, facet)}
              chosen={state.facets[facet]}
              onChange={(values) => onChange({ facets: { ...state.facets, [facet]: values } })}
            />
          ))}
        </div>
        {isFiltered(state) ? (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onChange({ theme: "", text: "", facets: NO_FACETS })}
          >
            {said.clearFilters}
          </Button>
        ) : null}
      </div>
    </section>
  );
});

interface ThemeButtonProps {
  name: string;
  all: number;
  /** Still to be decided; nothing is said where nothing is to be decided. */
  remaining: number | undefined;
  chosen: boolean;
  onChoose: () => void;
}

function ThemeButton({ name, all, remaining, chosen, onChoose }: ThemeButtonProps) {
  const words = useWords();
  return (
    <li>
      <button type="button" className={styles.theme} aria-pressed={chosen} onClick={onChoose}>
        <span>{name}</span>
        <span className={styles.count} aria-hidden="true">
          {words.common.number(all)}
          {remaining === undefined ? null : (
            <span className={styles.left}>{words.requirements.remaining(remaining)}</span>
          )}
        </span>
        <span className="kk-hidden">
          {": "}
          {remaining === undefined
            ? words.common.requirements(all)
            : words.requirements.ofTheme(all, remaining)}
        </span>
      </button>
    </li>
  );
}

interface FacetProps {
  facet: FacetName;
  names: Map<string, string>;
  counts: Map<string, number>;
  chosen: string[];
  onChange: (values: string[]) => void;
}

function Facet({ facet, names, counts, chosen, onChange }: FacetProps) {
  const words = useWords();
  const values = [...names].filter(([value]) => counts.has(value));
  if (values.length === 0) return null;
  return (
    <details className={styles.facet} open={chosen.length > 0 || undefined}>
      <summary>
        {words.requirements.facets[facet]}
        {chosen.length > 0 ? (
          <span className={styles.chosen}>{words.requirements.chosenIn(chosen.length)}</span>
        ) : null}
      </summary>
      <fieldset className={styles.values}>
        <legend className="kk-hidden">{words.requirements.facets[facet]}</legend>
        {values.map(([value, name]) => (
          <Checkbox
            key={value}
            data-size="sm"
            value={value}
            label={`${name} (${words.common.number(counts.get(value) ?? 0)})`}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
