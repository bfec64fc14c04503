// Which part of a long list can be seen, so that only that part is drawn. It works whether the list scrolls by itself
// or lies at full height in a page that scrolls.

import { type RefObject, useEffect, useState } from "react";

export interface Visible {
  /** In pixels from the top of the content. */
  top: number;
  bottom: number;
}

const STEP = 120;

export function visiblePart(scroller: HTMLElement, content: HTMLElement): Visible {
  const frame = scroller.getBoundingClientRect();
  const inner = content.getBoundingClientRect();
  const measured = frame.height > 0;
  const top = (measured ? Math.max(0, frame.top) : 0) - inner.top;
  const bottom = (measured ? Math.min(window.innerHeight, frame.bottom) : window.innerHeight) - inner.top;
  // In steps, so that most scroll events change nothing.
  return { top: Math.floor(top / STEP) * STEP, bottom: Math.ceil(bottom / STEP) * STEP };
}

export function useVisible(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): Visible {
  const [visible, setVisible] = useState<Visible>({ top: 0, bottom: 800 });
  useEffect(() => {
    function look() {
      if (!scroller.current || !content.current) return;
      const now = visiblePart(scroller.current, content.current);
      setVisible((before) => (before.top === now.top && before.bottom === now.bottom ? before : now));
    }
    look();
    document.addEventListener("scroll", look, { capture: true, passive: true });
    window.addEventListener("resize", look);
    const sizes = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(look);
    if (scroller.current) sizes?.observe(scroller.current);
    if (content.current) sizes?.observe(content.current);
    return () => {
      document.removeEventListener("scroll", look, { capture: true });
      window.removeEventListener("resize", look);
      sizes?.disconnect();
    };
  }, [scroller, content]);
  return visible;
}
