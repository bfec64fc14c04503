// What is shown and open in Krav, remembered in the address, so that a link from Kontroll opens the right requirement.

import { type Query, useRoute } from "../../../router";
import { useAddressState } from "../../../state/use-address-state";
import { type ListState, readState, writeState } from "./filter";

const NO_QUERY: Query = {};

export function useListState(id: string): [ListState, (part: Partial<ListState>) => void] {
  const route = useRoute();
  return useAddressState({
    query: (route.page === "procurement" ? route.query : undefined) ?? NO_QUERY,
    read: readState,
    write: writeState,
    at: (query) => ({ page: "procurement", id, step: "requirements", query }),
  });
}
