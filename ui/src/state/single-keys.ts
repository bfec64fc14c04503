// Whether short-cuts of one character («?», the keys of Krav) are on. People who speak to their machine need to turn
// them off (WCAG 2.1.4). Kept by the web view, since it belongs to this machine and not to the workspace.

import { useSyncExternalStore } from "react";

const KEY = "kravkompass.single-keys";
const listeners = new Set<() => void>();

export function singleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean): void {
  try {
    window.localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Without storage the choice cannot be kept; the keys stay on.
  }
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, singleKeysOn);
}
