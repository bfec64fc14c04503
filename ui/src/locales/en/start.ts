// Words of the start page.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("en");

export const start: Words["start"] = {
  title: "Procurements",
  create: "New procurement",
  express: "Express list",
  expressHelp: "Choose what you are buying and go straight to the requirement list.",
  open: "Open file",
  openHelp:
    "A package, a workbook or a PDF that someone has sent you. You can also drop the file on the window.",
  example: "Try the example",
  exampleHelp: "A filled-in procurement of digital home follow-up.",
  emptyTitle: "Your procurements will be here",
  emptyText:
    "Say what you are buying and answer some questions. Kravkompass finds the requirements that apply, and says why.",
  facts: (requirements, sets) =>
    `${count(requirements, "requirement", "requirements")} from ${count(sets, "requirement set", "requirement sets")} in the catalogue`,
  version: (version) => `Version ${version}`,
  keptIn: "Everything is kept on this machine:",
  recent: "Last changed",
  changed: (when) => `Changed ${when}`,
  progress: (part, whole) => `${number(part)} of ${number(whole)} requirements assessed`,
  noList: "No requirements in the list yet",
  inList: (n) => `${count(n, "requirement", "requirements")} in the list`,
  continueWith: (name) => `Continue with ${name}`,
  copy: "Copy",
  copyOf: (name) => `Copy ${name}`,
  delete: "Delete",
  deleteOf: (name) => `Delete ${name}`,
  deleted: (name) => `"${name}" was deleted.`,
  restored: (name) => `"${name}" is back.`,
  copied: (name) => `"${name}" was made.`,
  dropHere: "Drop the file to open it",
  opened: (name) => `"${name}" was opened.`,
  more: "Other ways to begin",
};
