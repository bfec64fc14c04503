// What is shown and open, remembered in the address, so that a link from Kontroll opens the right requirement and back
// finds the list as it was. The address follows after a short rest: web views refuse a page that rewrites its address
// at the pace of a held arrow key.

import { useCallback, useEffect, useRef, useState } from "react";
import { type Query, replace, useRoute } from "../../../router";
import { type ListState, readState, writeState } from "./filter";

const REST_MS = 250;
const NO_QUERY: Query = {};

function asText(state: ListState): string {
  return new URLSearchParams(writeState(state)).toString();
}

export function useListState(id: string): [ListState, (part: Partial<ListState>) => void] {
  const route = useRoute();
  const query = (route.page === "procurement" ? route.query : undefined) ?? NO_QUERY;
  const [state, setState] = useState(() => readState(query));
  const inAddress = useRef(asText(state));

  useEffect(() => {
    const asked = readState(query);
    if (asText(asked) === inAddress.current) return;
    inAddress.current = asText(asked);
    setState(asked);
  }, [query]);

  useEffect(() => {
    const wanted = asText(state);
    if (wanted === inAddress.current) return;
    const rest = window.setTimeout(() => {
      inAddress.current = wanted;
      replace({ page: "procurement", id, step: "requirements", query: writeState(state) });
    }, REST_MS);
    return () => window.clearTimeout(rest);
  }, [id, state]);

  const change = useCallback(
    (part: Partial<ListState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  return [state, change];
}
