// Words of the logo in Settings.

import type { Words } from "../words";

export const logo: Words["logo"] = {
  title: "Logo on documents",
  help: "The logo stands on the front page of PDFs, above the municipality's name. Choose a PNG or JPEG file of 4 MB at most.",
  none: "No logo is chosen.",
  chosen: (name, width, height) => `${name}, ${width} × ${height} pixels`,
  picture: "The logo as it is stored",
  pick: "Choose logo",
  change: "Choose another logo",
  remove: "Remove the logo",
};
