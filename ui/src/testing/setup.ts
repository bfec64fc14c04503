// What the tests' browser lacks, and cleaning up between tests.

import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { setTransport } from "../api/client";

// Slow machines run the same tests; and a failure is read by its message, not by the whole page.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? "not found") });

// Enough for the identifiers that components make.
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`),
  supports: () => false,
} as unknown as typeof CSS;

// jsdom knows dialogs only as boxes.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute("open");
};
// axe looks at pixels where it can; without a canvas it leaves that check out.
HTMLCanvasElement.prototype.getContext = () => null;
document.getAnimations ??= () => [];
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as never;

afterEach(() => {
  cleanup();
  setTransport(undefined);
  window.localStorage.clear();
  window.location.hash = "";
});
