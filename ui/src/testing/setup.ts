// What the tests' browser lacks, and cleaning up between tests.

import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { setTransport } from "../api/client";

// jsdom knows dialogs only as boxes.
HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
  this.setAttribute("open", "");
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.removeAttribute("open");
};
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
