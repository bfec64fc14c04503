// Files dropped on the window go to the page that wants them, and else are opened like any other file. Only one page
// is shown at a time, so the last to ask is the one that gets them.

import { useEffect, useRef } from "react";

type Take = (paths: string[]) => void;

let target: Take | undefined;

/** While the component is shown, files dropped on the window go to `take`. */
export function useDropTarget(take: Take): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const mine: Take = (paths) => latest.current(paths);
    target = mine;
    return () => {
      if (target === mine) target = undefined;
    };
  }, []);
}

/** Hands dropped files to the page that wants them; answers whether one did. */
export function dropOnPage(paths: string[]): boolean {
  target?.(paths);
  return target !== undefined;
}
