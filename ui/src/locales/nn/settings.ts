// Words of Innstillingar.

import type { Words } from "../words";

export const settings: Words["settings"] = {
  title: "Innstillingar",
  lead: "Vala gjeld for deg på denne maskina, og blir lagra med ein gong.",
  language: "Språk i programmet",
  languageHelp: "Tekst som ikkje finst på språket du vel, er vist på bokmål og er merkt.",
  colors: "Fargar",
  colorSchemes: { auto: "Som systemet", light: "Lyst", dark: "Mørkt" },
  density: "Tettleik",
  densities: { comfortable: "Luftig", compact: "Tett" },
  densityHelp: "Tett viser meir på skjermen om gongen.",
  signature: "Signatur i avgjerdsloggen",
  signatureHelp: "Namnet eller initialane dine. Det står ved kvar avgjerd du tek, og følgjer med i filene.",
  folder: "Mappe for dokument",
  folderDefault: "Mappa for dokument på denne maskina",
  pickFolder: "Vel mappe",
  resetFolder: "Bruk den vanlege mappa",
};
