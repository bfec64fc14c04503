// Words of the page Kravkatalog.

import type { Words } from "../words";

export const catalogue: Words["catalogue"] = {
  title: "Kravkatalog",
};
