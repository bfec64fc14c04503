// A search box over a list that is already here, and what fits. All the words asked for must occur.

import { Field, Label, Search } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { EmptyState } from "../../components/empty-state";
import { useWords } from "../../locales/words";
import styles from "./parts.module.css";

/** Whether every word of `query` occurs in one of the texts. */
export function fits(query: string, texts: string[]): boolean {
  const text = texts.join(" ").toLocaleLowerCase("nb");
  return query
    .toLocaleLowerCase("nb")
    .split(/\s+/)
    .every((word) => text.includes(word));
}

interface FindBoxProps {
  label: string;
  query: string;
  onQuery: (query: string) => void;
  /** How many fit, in words. */
  found: string;
  none: boolean;
  children: ReactNode;
}

export function FindBox({ label, query, onQuery, found, none, children }: FindBoxProps) {
  const { guidance } = useWords();
  return (
    <>
      <Field className={styles.search}>
        <Label>{label}</Label>
        <Search>
          <Search.Input value={query} autoComplete="off" onChange={(event) => onQuery(event.target.value)} />
          <Search.Clear aria-label={guidance.search.clear} onClick={() => onQuery("")} />
        </Search>
      </Field>
      <p className="kk-quiet" role="status">
        {found}
      </p>
      {none ? <EmptyState title={guidance.search.none} text={guidance.search.noneText} /> : children}
    </>
  );
}
