// How high a row and a theme name are, as the style sheet has them: zoom, text size and density change both.

import { type RefObject, useEffect, useState } from "react";

export interface Heights {
  head: number;
  row: number;
}

/** `probe` holds an empty head and an empty row. */
export function useRowHeights(probe: RefObject<HTMLElement | null>): Heights {
  const [heights, setHeights] = useState<Heights>({ head: 36, row: 60 });
  useEffect(() => {
    const element = probe.current;
    if (!element) return;
    function measure() {
      const [head = 0, row = 0] = [...(element?.children ?? [])].map(
        (child) => child.getBoundingClientRect().height,
      );
      if (head > 0 && row > 0) {
        setHeights((before) => (before.head === head && before.row === row ? before : { head, row }));
      }
    }
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const sizes = new ResizeObserver(measure);
    for (const child of element.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, [probe]);
  return heights;
}
