// Words of the page Documents.

import type { Words } from "../words";

export const documents: Words["documents"] = {
  title: "Documents",
};
