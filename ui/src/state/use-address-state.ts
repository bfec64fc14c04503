// What is shown and open on a page, remembered in the address, so that a link from elsewhere opens the right thing and back
// finds the page as it was. The address follows after a short rest: web views refuse a page that rewrites its address at
// the pace of a held arrow key.

import { useCallback, useEffect, useRef, useState } from "react";
import { type Query, type Route, replace } from "../router";

const REST_MS = 250;

interface Kept<S> {
  query: Query;
  read: (query: Query) => S;
  write: (state: S) => Query;
  /** The address of the page with this query. */
  at: (query: Query) => Route;
}

export function useAddressState<S>({ query, read, write, at }: Kept<S>): [S, (part: Partial<S>) => void] {
  const asText = (state: S) => new URLSearchParams(write(state)).toString();
  const [state, setState] = useState(() => read(query));
  const inAddress = useRef(asText(state));
  const latest = useRef({ read, write, at });
  latest.current = { read, write, at };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address is news
  useEffect(() => {
    const asked = latest.current.read(query);
    if (asText(asked) === inAddress.current) return;
    inAddress.current = asText(asked);
    setState(asked);
  }, [query]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another state is news
  useEffect(() => {
    const wanted = asText(state);
    if (wanted === inAddress.current) return;
    const rest = window.setTimeout(() => {
      inAddress.current = wanted;
      replace(latest.current.at(latest.current.write(state)));
    }, REST_MS);
    return () => window.clearTimeout(rest);
  }, [state]);

  const change = useCallback((part: Partial<S>) => setState((before) => ({ ...before, ...part })), []);
  return [state, change];
}
