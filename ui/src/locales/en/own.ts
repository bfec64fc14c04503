// Words of the page Own requirements.

import type { Words } from "../words";

export const own: Words["own"] = {
  title: "Own requirements",
};
