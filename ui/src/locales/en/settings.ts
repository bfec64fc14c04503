// Words of Settings.

import type { Words } from "../words";

export const settings: Words["settings"] = {
  title: "Settings",
  lead: "The choices are yours on this machine, and are saved at once.",
  language: "Language of the program",
  languageHelp: "Text that does not exist in the language you choose is shown in Norwegian and marked.",
  colors: "Colours",
  colorSchemes: { auto: "As the system", light: "Light", dark: "Dark" },
  density: "Density",
  densities: { comfortable: "Comfortable", compact: "Compact" },
  densityHelp: "Compact shows more on the screen at a time.",
  signature: "Signature in the decision log",
  signatureHelp: "Your name or initials. It stands by every decision you take, and goes with the files.",
  folder: "Folder for documents",
  folderDefault: "The documents folder of this machine",
  pickFolder: "Choose folder",
  resetFolder: "Use the usual folder",
};
