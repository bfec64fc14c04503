// Words of the page Kontroll.

import type { Words } from "../words";

export const control: Words["control"] = {
  title: "Kontroll",
};
