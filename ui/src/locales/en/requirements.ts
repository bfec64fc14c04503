// Words of the page Requirements.

import type { Words } from "../words";

export const requirements: Words["requirements"] = {
  title: "Requirements",
};
