// Words of the start page.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("nn");

export const start: Words["start"] = {
  title: "Innkjøp",
  create: "Nytt innkjøp",
  express: "Ekspressliste",
  expressHelp: "Vel kva du kjøper, og gå rett til kravlista.",
  open: "Opne fil",
  openHelp:
    "Ei kravpakke, eit Excel-ark eller ein PDF som nokon har sendt deg. Du kan òg sleppe fila i vindauget.",
  example: "Prøv dømet",
  exampleHelp: "Eit ferdig utfylt innkjøp av digital heimeoppfølging.",
  emptyTitle: "Her kjem innkjøpa dine",
  emptyText:
    "Fortel kva du skal kjøpe, og svar på nokre spørsmål. Kravkompass finn krava som gjeld, og seier kvifor.",
  facts: (requirements, sets) =>
    `${count(requirements, "krav", "krav")} frå ${count(sets, "kravsett", "kravsett")} i katalogen`,
  version: (version) => `Versjon ${version}`,
  keptIn: "Alt blir lagra på denne maskina:",
  recent: "Sist endra",
  changed: (when) => `Endra ${when}`,
  progress: (part, whole) => `${number(part)} av ${number(whole)} krav vurderte`,
  noList: "Ingen krav i lista enno",
  inList: (n) => `${count(n, "krav", "krav")} i lista`,
  continueWith: (name) => `Hald fram med ${name}`,
  copy: "Kopier",
  copyOf: (name) => `Kopier ${name}`,
  delete: "Slett",
  deleteOf: (name) => `Slett ${name}`,
  deleted: (name) => `«${name}» er sletta.`,
  restored: (name) => `«${name}» er tilbake.`,
  copied: (name) => `«${name}» er laga.`,
  dropHere: "Slepp fila for å opne ho",
  opened: (name) => `«${name}» er opna.`,
  more: "Andre måtar å byrje på",
};
