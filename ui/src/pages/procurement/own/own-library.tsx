// Own requirements of other procurements and of the user's own sets, to be used again here. A copy is made; where they
// come from is not touched.

import { Button, Search } from "@digdir/designsystemet-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { OwnLibrary } from "../../../api/generated/OwnLibrary";
import type { OwnRequirement } from "../../../api/generated/OwnRequirement";
import type { Vocabulary } from "../../../api/generated/Vocabulary";
import { EmptyState } from "../../../components/empty-state";
import { Loaded } from "../../../components/loaded";
import { useWords } from "../../../locales/words";
import { termsOf } from "./own-card";
import styles from "./own-step.module.css";

interface OwnLibraryPanelProps {
  query: UseQueryResult<OwnLibrary>;
  /** What is here already. */
  own: OwnRequirement[];
  vocabulary: Vocabulary;
  onUse: (own: OwnRequirement) => void;
  /** All that the search shows and that is not here. */
  onUseAll: (own: OwnRequirement[], from: string) => void;
  onClose: () => void;
}

export function OwnLibraryPanel({ query, own, vocabulary, onUse, onUseAll, onClose }: OwnLibraryPanelProps) {
  const words = useWords();
  const said = words.own;
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      className={styles.library}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title} id={heading}>
          {said.libraryTitle}
        </h2>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={onClose}>
          {words.common.close}
        </Button>
      </div>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState level={3} title={said.libraryEmptyTitle} text={said.libraryEmpty} />
          ) : (
            <LibraryList items={items} own={own} vocabulary={vocabulary} onUse={onUse} onUseAll={onUseAll} />
          )
        }
      </Loaded>
    </section>
  );
}

type LibraryListProps = Pick<OwnLibraryPanelProps, "own" | "vocabulary" | "onUse" | "onUseAll"> & OwnLibrary;

function LibraryList({ items, own, vocabulary, onUse, onUseAll }: LibraryListProps) {
  const words = useWords();
  const said = words.own;
  const [search, setSearch] = useState("");
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = items.filter((item) => {
    const text = `${item.own.title} ${item.own.text} ${item.procurement}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const missing = shown.filter((item) => own.every((other) => other.text !== item.own.text));
  const sources = [...new Set(missing.map((item) => item.procurement))].join(", ");
  return (
    <>
      <Search>
        <Search.Input
          aria-label={said.librarySearch}
          placeholder={said.librarySearch}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Search.Clear onClick={() => setSearch("")} />
      </Search>
      <p role="status" className="kk-quiet">
        {shown.length === 0 ? said.libraryNoMatch : said.shown(shown.length, items.length)}
      </p>
      {missing.length > 1 ? (
        <p>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() =>
              onUseAll(
                missing.map((item) => item.own),
                sources,
              )
            }
          >
            {words.imports.takeAll(missing.length)}
          </Button>
        </p>
      ) : null}
      <ul className={styles.list}>
        {shown.map((item) => {
          const here = own.some((other) => other.text === item.own.text);
          return (
            <li key={`${item.procurement} ${item.own.id} ${item.own.text}`} className={styles.item}>
              <div className={styles.itemWords}>
                <b>{item.own.title}</b>
                <p className={styles.text}>{item.own.text}</p>
                <p className="kk-quiet">
                  {item.custom_set
                    ? words.imports.fromSet(item.procurement)
                    : said.libraryFrom(item.procurement)}{" "}
                  · {termsOf(item.own, vocabulary)}
                </p>
              </div>
              <Button
                variant="secondary"
                data-size="sm"
                aria-label={here ? undefined : said.reuseOf(item.own.title)}
                aria-disabled={here || undefined}
                onClick={() => {
                  if (!here) onUse(item.own);
                }}
              >
                {here ? said.used : said.use}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
