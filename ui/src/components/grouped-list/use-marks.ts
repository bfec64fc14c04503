// Rows marked for one thing done to many: toggled one by one, or as a range from where the last one was touched.

import { useMemo, useRef, useState } from "react";

export interface Marks {
  /** Marked and shown. */
  ids: Set<string>;
  toggle: (id: string) => void;
  /** From the last row touched to this one. */
  rangeTo: (id: string) => void;
  /** Where the next range begins. */
  touch: (id: string) => void;
  set: (ids: string[]) => void;
  clear: () => void;
}

export function useMarks(shown: readonly { id: string }[]): Marks {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  // What a filter hides must not be decided about unseen.
  const ids = useMemo(
    () => new Set(shown.map((row) => row.id).filter((id) => marked.has(id))),
    [shown, marked],
  );
  return {
    ids,
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setMarked(next);
      anchor.current = id;
    },
    rangeTo: (id) => {
      const place = (wanted: string | undefined) => shown.findIndex((row) => row.id === wanted);
      const to = place(id);
      const from = place(anchor.current) < 0 ? to : place(anchor.current);
      setMarked(new Set(shown.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id)));
      if (from === to) anchor.current = id;
    },
    touch: (id) => {
      anchor.current = id;
    },
    set: (wanted) => setMarked(new Set(wanted)),
    clear: () => setMarked(new Set()),
  };
}
