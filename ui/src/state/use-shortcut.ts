// Keyboard short-cuts. They keep quiet while a person types in a field and while a dialog is open.

import { useEffect, useRef } from "react";
import { singleKeysOn } from "./single-keys";

export interface Shortcut {
  /** As `KeyboardEvent.key` has it, in lower case. */
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  ctrl?: boolean;
  shift?: boolean;
  alt?: boolean;
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !["checkbox", "radio", "button", "submit", "range"].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function fits(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const shifted = shortcut.shift === undefined || event.shiftKey === shortcut.shift;
  return (
    event.key.toLowerCase() === shortcut.key &&
    (event.ctrlKey || event.metaKey) === (shortcut.ctrl ?? false) &&
    event.altKey === (shortcut.alt ?? false) &&
    shifted
  );
}

/** Runs `run` on any of the keys. */
export function useShortcut(shortcuts: Shortcut[], run: (event: KeyboardEvent) => void): void {
  const latest = useRef({ shortcuts, run });
  useEffect(() => {
    latest.current = { shortcuts, run };
  });
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog:modal")) return;
      const found = latest.current.shortcuts.find((shortcut) => fits(event, shortcut));
      if (!found || (!found.ctrl && !found.alt && !singleKeysOn())) return;
      event.preventDefault();
      latest.current.run(event);
    }
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
