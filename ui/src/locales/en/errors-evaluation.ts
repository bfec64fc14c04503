// What an evaluation refuses, and why, by the program's error codes.

import type { Words } from "../words";

export const evaluationErrors = {
  empty_list: () =>
    "The list has no requirements for suppliers to answer. Include at least one before you evaluate.",
  not_a_date: (facts) => `“${facts.value ?? ""}” is not a date. Write it as 2026-11-28.`,
  too_many_files: (facts) => `At most ${facts.limit ?? ""} files can be read at a time. Choose fewer.`,
  too_many_submissions: (facts) =>
    `An evaluation can hold ${facts.limit ?? ""} submissions at most. Take some out before you take in more.`,
  no_scoring: () => "The evaluation has no scoring model. Make one before you fix it.",
} satisfies Partial<Words["errors"]>;
