// The focus is never lost: where what has it goes away (a chip that is removed, «Angre» in a message, a button whose work
// is done), the focus goes to what stands nearest. A page that knows a better place gives it there itself, and comes first.

import { useEffect } from "react";

const FOCUSABLE =
  "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** What stood around the focused element, from the inside out. */
interface Level {
  parent: Element;
  before: Element | null;
  after: Element | null;
}

export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let levels: Level[] = [];
    /** Where one was before one went to the messages. */
    let outside: { element: Element; levels: Level[] } | undefined;
    let waiting = 0;

    function remember(event: FocusEvent) {
      if (!(event.target instanceof Element)) return;
      last = event.target;
      levels = levelsAbove(last);
      if (!last.closest("[data-messages]")) outside = { element: last, levels };
    }

    function isLost(): boolean {
      const now = document.activeElement;
      return last !== null && !last.isConnected && (now === null || now === document.body);
    }

    function lookAfter() {
      if (waiting !== 0 || !isLost()) return;
      // Two frames: whoever has a place for the focus has given it by then.
      waiting = window.requestAnimationFrame(() => {
        waiting = window.requestAnimationFrame(() => {
          waiting = 0;
          if (!isLost()) return;
          const fromMessages = levels.some(({ parent }) => parent.matches("[data-messages]"));
          const back = fromMessages && outside?.element.isConnected ? outside.element : undefined;
          const nearest = nearestOf(fromMessages ? (outside?.levels ?? []) : levels);
          const place = back ?? nearest ?? document.getElementById("main");
          if (place instanceof HTMLElement) place.focus({ preventScroll: true });
        });
      });
    }

    document.addEventListener("focusin", remember);
    const changes = new MutationObserver(lookAfter);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      changes.disconnect();
      window.cancelAnimationFrame(waiting);
    };
  }, []);
}

function levelsAbove(element: Element): Level[] {
  const levels: Level[] = [];
  for (let at: Element | null = element; at?.parentElement && at.id !== "main"; at = at.parentElement) {
    levels.push({
      parent: at.parentElement,
      before: at.previousElementSibling,
      after: at.nextElementSibling,
    });
  }
  return levels;
}

/** What comes before is preferred: it is what one has just been through, and seldom what the next key would set off. */
function nearestOf(levels: Level[]): Element | undefined {
  for (const { parent, before, after } of levels) {
    if (!parent.isConnected) continue;
    const found = within(before).at(-1) ?? within(after)[0] ?? within(parent)[0];
    if (found) return found;
    if (parent.id === "main") return parent;
  }
  return undefined;
}

function within(place: Element | null): Element[] {
  if (!place?.isConnected) return [];
  const all = [...place.querySelectorAll(FOCUSABLE)].filter((one) => one.getClientRects().length > 0);
  return place.matches(FOCUSABLE) ? [place, ...all] : all;
}
