// Which questions of the checklist are ticked. Kept by the web view on this machine: the checklist is a help to think,
// not part of any one procurement.

import { useSyncExternalStore } from "react";

const KEY = "kravkompass.checklist";
const listeners = new Set<() => void>();
let kept: { text: string | null; ticks: ReadonlySet<string> } = { text: null, ticks: new Set() };

function read(): ReadonlySet<string> {
  let text: string | null = null;
  try {
    text = window.localStorage.getItem(KEY);
  } catch {
    // Without storage nothing is ticked from before.
  }
  // The same set as long as the text is the same, as useSyncExternalStore demands.
  if (text !== kept.text) kept = { text, ticks: new Set((text ?? "").split(",").filter(Boolean)) };
  return kept.ticks;
}

export function setTicks(ticks: ReadonlySet<string>): void {
  const text = [...ticks].join(",");
  try {
    window.localStorage.setItem(KEY, text);
  } catch {
    kept = { text: null, ticks };
  }
  for (const listener of listeners) listener();
}

export function tick(id: string, on: boolean): void {
  const ticks = new Set(read());
  if (on) ticks.add(id);
  else ticks.delete(id);
  setTicks(ticks);
}

export function useTicks(): ReadonlySet<string> {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, read);
}
