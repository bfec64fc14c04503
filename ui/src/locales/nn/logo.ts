// Words of the logo in Innstillingar.

import type { Words } from "../words";

export const logo: Words["logo"] = {
  title: "Logo på dokumenta",
  help: "Logoen står på framsida av PDF-ane, over namnet på kommunen. Vel ei PNG- eller JPEG-fil på høgst 4 MB.",
  none: "Ingen logo er vald.",
  chosen: (name, width, height) => `${name}, ${width} × ${height} bildepunkt`,
  picture: "Logoen slik han er lagra",
  pick: "Vel logo",
  change: "Vel ein annan logo",
  remove: "Fjern logoen",
};
