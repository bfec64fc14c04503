// Brings what the address asks for into view once it is there.

import { type RefObject, useEffect, useRef } from "react";

export function useWanted<T extends HTMLElement>(wanted: boolean): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (wanted) place.current?.scrollIntoView?.({ block: "start" });
  }, [wanted]);
  return place;
}
