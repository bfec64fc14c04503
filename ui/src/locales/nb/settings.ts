// Words of Innstillinger.

export const settings = {
  title: "Innstillinger",
  lead: "Valgene gjelder for deg på denne maskinen, og lagres med en gang.",
  language: "Språk i programmet",
  languageHelp: "Tekst som ikke finnes på språket du velger, vises på bokmål og er merket.",
  colors: "Farger",
  colorSchemes: { auto: "Som systemet", light: "Lyst", dark: "Mørkt" },
  density: "Tetthet",
  densities: { comfortable: "Luftig", compact: "Tett" },
  densityHelp: "Tett viser mer på skjermen om gangen.",
  signature: "Signatur i beslutningsloggen",
  signatureHelp: "Navnet eller initialene dine. Det står ved hver beslutning du tar, og følger med i filene.",
  folder: "Mappe for dokumenter",
  folderDefault: "Mappen for dokumenter på denne maskinen",
  pickFolder: "Velg mappe",
  resetFolder: "Bruk den vanlige mappen",
};
