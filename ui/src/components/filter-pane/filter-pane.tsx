// What narrows a list of requirements: themes with how many there are and what remains, and facets with their values.

import { Button, Checkbox } from "@digdir/designsystemet-react";
import { useWords } from "../../locales/words";
import styles from "./filter-pane.module.css";

export interface ThemeItem {
  /** Empty for all of them. */
  id: string;
  name: string;
  all: number;
  /** What remains, to see and to hear; nothing where nothing is to be done. */
  remaining?: { text: string; spoken: string } | undefined;
}

export interface FacetItem {
  id: string;
  name: string;
  values: { id: string; name: string; count: number }[];
  chosen: string[];
  onChange: (values: string[]) => void;
}

interface FilterPaneProps {
  label: string;
  themes: ThemeItem[];
  theme: string;
  onTheme: (theme: string) => void;
  facets: FacetItem[];
  /** There only when something is narrowed. */
  onClear: (() => void) | undefined;
}

export function FilterPane({ label, themes, theme, onTheme, facets, onClear }: FilterPaneProps) {
  const words = useWords();
  const said = words.requirements;
  return (
    <section className={styles.pane} aria-label={label}>
      <div className={styles.part}>
        <h2 className={styles.heading} id="themes">
          {said.themes}
        </h2>
        <ul className={styles.themes} aria-labelledby="themes">
          {themes.map((item) => (
            <ThemeButton
              key={item.id}
              item={item}
              chosen={theme === item.id}
              onChoose={() => onTheme(theme === item.id ? "" : item.id)}
            />
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <h2 className={styles.heading}>{said.filters}</h2>
        <div className={styles.facets}>
          {facets.map((facet) => (
            <Facet key={facet.id} facet={facet} />
          ))}
        </div>
        {onClear ? (
          <Button variant="tertiary" data-size="sm" onClick={onClear}>
            {said.clearFilters}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function ThemeButton({ item, chosen, onChoose }: { item: ThemeItem; chosen: boolean; onChoose: () => void }) {
  const words = useWords();
  return (
    <li>
      <button type="button" className={styles.theme} aria-pressed={chosen} onClick={onChoose}>
        <span>{item.name}</span>
        <span className={styles.count} aria-hidden="true">
          {words.common.number(item.all)}
          {item.remaining ? <span className={styles.left}>{item.remaining.text}</span> : null}
        </span>
        <span className="kk-hidden">
          {": "}
          {item.remaining ? item.remaining.spoken : words.common.requirements(item.all)}
        </span>
      </button>
    </li>
  );
}

function Facet({ facet: { name, values, chosen, onChange } }: { facet: FacetItem }) {
  const words = useWords();
  if (values.length === 0) return null;
  return (
    <details className={styles.facet} open={chosen.length > 0 || undefined}>
      <summary>
        {name}
        {chosen.length > 0 ? (
          <span className={styles.chosen}>{words.requirements.chosenIn(chosen.length)}</span>
        ) : null}
      </summary>
      <fieldset className={styles.values}>
        <legend className="kk-hidden">{name}</legend>
        {values.map((value) => (
          <Checkbox
            key={value.id}
            data-size="sm"
            value={value.id}
            label={`${value.name} (${words.common.number(value.count)})`}
            checked={chosen.includes(value.id)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, value.id] : chosen.filter((other) => other !== value.id),
              )
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
