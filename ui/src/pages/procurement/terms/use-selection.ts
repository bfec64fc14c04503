// Which rows are selected: one by one, a range with Shift, or all that are shown. What a filter hides is not selected,
// so that nothing is changed out of sight.

import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";

export interface Selection {
  ids: string[];
  has: (id: string) => boolean;
  /** `range` reaches from the last one touched. */
  put: (id: string, on: boolean, range: boolean) => void;
  all: (on: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Marks the check boxes that the arrow keys move between. */
export const ROW_CHECK = "data-row-check";

export function useSelection(shown: string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const latest = useRef(shown);
  latest.current = shown;
  const last = useRef<string | undefined>(undefined);

  const put = useCallback((id: string, on: boolean, range: boolean) => {
    const order = latest.current;
    const from = range && last.current !== undefined ? order.indexOf(last.current) : -1;
    const to = order.indexOf(id);
    const touched = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = id;
    setChosen((before) => {
      const after = new Set(before);
      for (const one of touched) {
        if (on) after.add(one);
        else after.delete(one);
      }
      return after;
    });
  }, []);

  const all = useCallback((on: boolean) => {
    last.current = undefined;
    setChosen(new Set(on ? latest.current : []));
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const { target, key } = event;
      if (key !== "ArrowDown" && key !== "ArrowUp") return;
      if (!(target instanceof HTMLElement) || !target.hasAttribute(ROW_CHECK)) return;
      const checks = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${ROW_CHECK}]`)];
      const next = checks[checks.indexOf(target) + (key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      if (!next) return;
      next.focus();
      if (!event.shiftKey) return;
      put(target.getAttribute(ROW_CHECK) ?? "", true, false);
      put(next.getAttribute(ROW_CHECK) ?? "", true, false);
    },
    [put],
  );

  const ids = useMemo(() => shown.filter((id) => chosen.has(id)), [shown, chosen]);
  return { ids, has: (id) => chosen.has(id), put, all, onKeyDown };
}
