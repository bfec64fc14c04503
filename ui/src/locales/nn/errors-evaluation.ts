// What an evaluation refuses, and why, by the program's error codes.

import type { Words } from "../words";

export const evaluationErrors = {
  empty_list: () =>
    "Lista har ingen krav som leverandørar skal svare på. Ta med minst eitt krav før du evaluerer.",
  not_a_date: (facts) => `«${facts.value ?? ""}» er ikkje ein dato. Skriv han som 2026-11-28.`,
  too_many_files: (facts) => `Du kan lese høgst ${facts.limit ?? ""} filer om gongen. Vel færre.`,
  too_many_submissions: (facts) =>
    `Ei evaluering kan ha høgst ${facts.limit ?? ""} innleveringar. Ta ut nokre før du tek inn fleire.`,
  no_scoring: () => "Evalueringa har ingen poengmodell. Lag ein før du låser han.",
} satisfies Partial<Words["errors"]>;
