// Words of the page Eigne krav.

import type { Words } from "../words";

export const own: Words["own"] = {
  title: "Eigne krav",
};
