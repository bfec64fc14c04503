// Kravkatalog: the search, one record, or the sets. The search lives in the address, so each of them finds its way back.

import { useRef } from "react";
import { useRoute } from "../../router";
import { RecordPage } from "./record-page";
import { SearchView } from "./search-view";
import { SetsView } from "./sets-view";

export function CataloguePage({ requirement }: { requirement: string | undefined }) {
  const route = useRoute();
  const query = (route.page === "catalogue" ? route.query : undefined) ?? {};
  /** The record opened last, to find the place in the list again. */
  const last = useRef<string | undefined>(undefined);
  if (requirement) {
    last.current = requirement;
    return <RecordPage key={requirement} id={requirement} query={query} />;
  }
  if (query.view === "sets") return <SetsView query={query} />;
  return <SearchView query={query} last={last} />;
}
