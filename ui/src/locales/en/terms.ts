// Words of the page Role and answer.

import type { Words } from "../words";

export const terms: Words["terms"] = {
  title: "Role and answer",
};
