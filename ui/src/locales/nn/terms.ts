// Words of the page Rolle og svar.

import type { Words } from "../words";

export const terms: Words["terms"] = {
  title: "Rolle og svar",
};
