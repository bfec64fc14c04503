// How many panes fit: three, two (theme and filters fold away) or one (the list, then the requirement). It goes by the
// width there is for them in rem, so that zoom and large text fold them too.

import { type RefObject, useEffect, useState } from "react";

export type Panes = "one" | "two" | "three";

export function panesFor(rem: number): Panes {
  if (rem >= 66) return "three";
  return rem >= 40 ? "two" : "one";
}

export function usePanes(frame: RefObject<HTMLElement | null>): Panes {
  const [panes, setPanes] = useState<Panes>("three");
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const sizes = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setPanes(panesFor(element.clientWidth / rem));
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [frame]);
  return panes;
}
