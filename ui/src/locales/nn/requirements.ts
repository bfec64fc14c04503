// Words of the page Krav.

import type { Words } from "../words";

export const requirements: Words["requirements"] = {
  title: "Krav",
};
