// Words of the page Requirement catalogue.

import type { Words } from "../words";

export const catalogue: Words["catalogue"] = {
  title: "Requirement catalogue",
};
