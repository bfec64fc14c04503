// Words of the page Dokument.

import type { Words } from "../words";

export const documents: Words["documents"] = {
  title: "Dokument",
};
