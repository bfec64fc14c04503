// Above a list of requirements: the search that filters while one types, what is filtered away, what can be done with many.

import { Button, Chip, Search } from "@digdir/designsystemet-react";
import type { ReactNode, RefObject } from "react";
import { useWords } from "../../locales/words";
import styles from "./list-tools.module.css";

interface ListSearchProps {
  text: string;
  searchRef: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  /** Down from the search field leads into the list. */
  onDown: () => void;
}

export function ListSearch({ text, searchRef, onText, onDown }: ListSearchProps) {
  const words = useWords();
  const said = words.requirements;
  return (
    <Search data-size="sm">
      <Search.Input
        ref={searchRef}
        aria-label={said.search}
        placeholder={said.search}
        title={said.searchHint}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            onDown();
          } else if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            onText("");
          }
        }}
      />
      <Search.Clear aria-label={said.clearSearch} onClick={() => onText("")} />
    </Search>
  );
}

interface ListToolsProps {
  search: ListSearchProps;
  /** What narrows the list, each with its way out. */
  chips: { key: string; name: string; onRemove: () => void }[];
  onClearChips: () => void;
  /** How many are shown of how many. */
  count: string;
  /** What can be done with those that are shown. */
  children?: ReactNode;
}

export function ListTools({ search, chips, onClearChips, count, children }: ListToolsProps) {
  const words = useWords();
  const said = words.requirements;
  return (
    <div className={styles.toolbar}>
      <ListSearch {...search} />
      {chips.length > 0 ? (
        <div className={styles.chips}>
          {chips.map(({ key, name, onRemove }) => (
            <Chip.Removable key={key} data-size="sm" aria-label={said.removeFilter(name)} onClick={onRemove}>
              {name}
            </Chip.Removable>
          ))}
          {chips.length > 1 ? (
            <Button variant="tertiary" data-size="sm" onClick={onClearChips}>
              {said.clearFilters}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className={styles.line}>
        <span role="status" className={styles.count}>
          {count}
        </span>
        {children}
      </div>
    </div>
  );
}

interface MarkedBarProps {
  count: number;
  className?: string | undefined;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with the marked ones; the single keys do the same. */
export function MarkedBar({ count, className = "", onClear, children }: MarkedBarProps) {
  const words = useWords();
  const said = words.requirements;
  return (
    <section className={`${styles.marked} ${className}`} aria-label={said.bulk}>
      <b role="status">{said.marked(count)}</b>
      {children}
      <Button data-size="sm" variant="tertiary" data-color="neutral" onClick={onClear}>
        {said.unmark}
      </Button>
    </section>
  );
}
