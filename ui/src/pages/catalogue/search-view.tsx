// The search: the box first, hits as one types, facets with counts beside them.

import { Button, Field, Label, Search } from "@digdir/designsystemet-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Hit } from "../../api/generated/Hit";
import { useSearch, useSets, useVocabulary } from "../../api/queries";
import { EmptyState } from "../../components/empty-state";
import { Loaded } from "../../components/loaded";
import { PageHeading } from "../../components/page-heading";
import { useWords } from "../../locales/words";
import { href, type Query, replace } from "../../router";
import { useMedia } from "../../state/use-media";
import { useShortcut } from "../../state/use-shortcut";
import { Facets } from "./facets";
import { HitItem } from "./hit-item";
import {
  chosenCount,
  FACETS,
  filterOf,
  PAGE_SIZE,
  readState,
  type SearchState,
  writeState,
} from "./search-state";
import styles from "./search-view.module.css";

/** Web views refuse a page that rewrites its address at the pace of typing. */
const REST_MS = 250;

function asText(state: SearchState): string {
  return new URLSearchParams(writeState(state)).toString();
}

/** The state, a change to it, and writing it to the address at once, for when the page is about to be left. */
function useSearchState(query: Query): [SearchState, (part: Partial<SearchState>) => void, () => void] {
  const [state, setState] = useState(() => readState(query));
  const inAddress = useRef(asText(state));

  useEffect(() => {
    const asked = readState(query);
    const text = asText(asked);
    if (text === inAddress.current) return;
    inAddress.current = text;
    setState(asked);
  }, [query]);

  function write() {
    const text = asText(state);
    if (text === inAddress.current) return;
    inAddress.current = text;
    replace({ page: "catalogue", query: writeState(state) });
  }
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new state starts the rest anew.
  useEffect(() => {
    const rest = window.setTimeout(() => latest.current(), REST_MS);
    return () => window.clearTimeout(rest);
  }, [state]);

  return [state, (part) => setState((before) => ({ ...before, limit: PAGE_SIZE, ...part })), write];
}

interface SearchViewProps {
  query: Query;
  last: RefObject<string | undefined>;
}

export function SearchView({ query, last }: SearchViewProps) {
  const words = useWords();
  const said = words.catalogue;
  const [state, set, write] = useSearchState(query);
  const box = useRef<HTMLInputElement>(null);
  const vocabulary = useVocabulary();
  const sets = useSets();
  const answer = useSearch(state.text.trim(), filterOf(state), state.limit);
  const folded = useMedia("(max-width: 60rem)");
  const chosen = chosenCount(state);
  useShortcut([{ key: "/" }], () => box.current?.focus());

  const facets = vocabulary.data && answer.data && (
    <Facets
      facets={answer.data.facets}
      chosen={state.chosen}
      vocabulary={vocabulary.data}
      onChange={(key, values) => set({ chosen: { ...state.chosen, [key]: values } })}
    />
  );
  const clear = () => set({ chosen: Object.fromEntries(FACETS.map((key) => [key, []])) as never });

  return (
    <>
      <PageHeading title={said.title} />
      <Field className={styles.search}>
        <Label>{said.search}</Label>
        <Search>
          <Search.Input
            ref={box}
            value={state.text}
            autoComplete="off"
            onChange={(event) => set({ text: event.target.value })}
          />
          <Search.Clear aria-label={said.clearSearch} onClick={() => set({ text: "" })} />
        </Search>
        <Field.Description>{said.searchHelp}</Field.Description>
      </Field>
      <p className={styles.sets}>
        <a href={href({ page: "catalogue", query: { ...writeState(state), view: "sets" } })}>
          {said.setsLink}
          {sets.data ? ` (${words.common.number(sets.data.sets.length)})` : ""}
        </a>
      </p>
      <div className={styles.columns}>
        <div className={styles.filters}>
          {folded ? (
            <details className={styles.folded}>
              <summary>{chosen > 0 ? said.chosenFilters(chosen) : said.filters}</summary>
              {facets}
            </details>
          ) : (
            <>
              <h2 className={styles.heading}>{chosen > 0 ? said.chosenFilters(chosen) : said.filters}</h2>
              {facets}
            </>
          )}
          {chosen > 0 ? (
            <Button variant="secondary" data-color="neutral" onClick={clear}>
              {said.clearFilters}
            </Button>
          ) : null}
        </div>
        <section aria-labelledby="hits" className={styles.results}>
          <h2 id="hits" className="kk-hidden">
            {said.results}
          </h2>
          <Loaded query={answer}>
            {({ total, hits }) => (
              <>
                <p role="status" className={styles.total}>
                  {said.total(total)}
                </p>
                {total === 0 ? (
                  <EmptyState title={said.noneTitle} text={said.noneText(state.text.trim())}>
                    {chosen > 0 ? (
                      <Button variant="secondary" onClick={clear}>
                        {said.clearFilters}
                      </Button>
                    ) : null}
                    {state.text ? (
                      <Button variant="secondary" onClick={() => set({ text: "" })}>
                        {said.clearSearch}
                      </Button>
                    ) : null}
                  </EmptyState>
                ) : (
                  <Hits
                    state={state}
                    total={total}
                    hits={hits}
                    last={last}
                    onOpen={write}
                    onMore={(limit) => set({ limit })}
                  />
                )}
              </>
            )}
          </Loaded>
        </section>
      </div>
    </>
  );
}

interface HitsProps {
  state: SearchState;
  total: number;
  hits: Hit[];
  last: RefObject<string | undefined>;
  onOpen: () => void;
  onMore: (limit: number) => void;
}

function Hits({ state, total, hits, last, onOpen, onMore }: HitsProps) {
  const words = useWords();
  const said = words.catalogue;
  const list = useRef<HTMLOListElement>(null);
  const focusFrom = useRef<number | undefined>(undefined);
  const query = writeState(state);

  // Back from a record: its place in the list takes the focus.
  useEffect(() => {
    const id = last.current;
    if (!id) return;
    last.current = undefined;
    const link = list.current?.querySelector<HTMLElement>(`[data-hit="${CSS.escape(id)}"]`);
    link?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
  }, [last]);

  // More were asked for: the first that came takes the focus.
  useEffect(() => {
    const from = focusFrom.current;
    if (from === undefined || hits.length <= from) return;
    focusFrom.current = undefined;
    list.current?.querySelectorAll<HTMLElement>("[data-hit]")[from]?.focus();
  }, [hits.length]);

  const more = Math.min(PAGE_SIZE, total - hits.length);
  return (
    <>
      <ol className={styles.hits} ref={list}>
        {hits.map((hit) => (
          <HitItem key={hit.id} hit={hit} query={query} onOpen={onOpen} />
        ))}
      </ol>
      {hits.length < total ? (
        <p className="kk-row">
          <span className="kk-quiet">{said.showing(hits.length, total)}</span>
          <Button
            variant="secondary"
            onClick={() => {
              focusFrom.current = hits.length;
              onMore(hits.length + PAGE_SIZE);
            }}
          >
            {said.more(more)}
          </Button>
        </p>
      ) : null}
    </>
  );
}
