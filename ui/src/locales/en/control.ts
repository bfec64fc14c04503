// Words of the page Control.

import type { Words } from "../words";

export const control: Words["control"] = {
  title: "Control",
};
