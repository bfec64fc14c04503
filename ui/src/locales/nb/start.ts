// Words of the start page.

import { formats } from "../format";

const { number, count } = formats("nb");

export const start = {
  title: "Anskaffelser",
  create: "Ny anskaffelse",
  express: "Ekspressliste",
  expressHelp: "Velg hva du kjøper, og gå rett til kravlisten.",
  open: "Åpne fil",
  openHelp:
    "En kravpakke, et Excel-ark eller en PDF som noen har sendt deg. Du kan også slippe filen i vinduet.",
  example: "Prøv eksempelet",
  exampleHelp: "En ferdig utfylt anskaffelse av digital hjemmeoppfølging.",
  emptyTitle: "Her kommer anskaffelsene dine",
  emptyText:
    "Fortell hva du skal kjøpe og svar på noen spørsmål. Kravkompass finner kravene som gjelder, og sier hvorfor.",
  facts: (requirements: number, sets: number) =>
    `${count(requirements, "krav", "krav")} fra ${count(sets, "kravsett", "kravsett")} i katalogen`,
  version: (version: string) => `Versjon ${version}`,
  keptIn: "Alt lagres på denne maskinen:",
  recent: "Sist endret",
  changed: (when: string) => `Endret ${when}`,
  progress: (part: number, whole: number) => `${number(part)} av ${number(whole)} krav vurdert`,
  noList: "Ingen krav i listen ennå",
  inList: (n: number) => `${count(n, "krav", "krav")} i listen`,
  continueWith: (name: string) => `Fortsett med ${name}`,
  copy: "Kopier",
  copyOf: (name: string) => `Kopier ${name}`,
  delete: "Slett",
  deleteOf: (name: string) => `Slett ${name}`,
  deleted: (name: string) => `«${name}» er slettet.`,
  restored: (name: string) => `«${name}» er tilbake.`,
  copied: (name: string) => `«${name}» er laget.`,
  dropHere: "Slipp filen for å åpne den",
  opened: (name: string) => `«${name}» er åpnet.`,
  more: "Andre måter å begynne på",
};
