// What an evaluation refuses, and why, by the program's error codes.

import type { Facts } from "../facts";

export const evaluationErrors = {
  empty_list: (_: Facts) =>
    "Listen har ingen krav som leverandører skal svare på. Ta med minst ett krav før du evaluerer.",
  not_a_date: (facts: Facts) => `«${facts.value ?? ""}» er ikke en dato. Skriv den som 2026-11-28.`,
  too_many_files: (facts: Facts) => `Du kan lese høyst ${facts.limit ?? ""} filer om gangen. Velg færre.`,
  too_many_submissions: (facts: Facts) =>
    `En evaluering kan ha høyst ${facts.limit ?? ""} innleveringer. Ta ut noen før du tar inn flere.`,
  no_scoring: (_: Facts) => "Evalueringen har ingen poengmodell. Lag en før du låser den.",
};
