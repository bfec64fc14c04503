// Words for what is done with a file somebody sent, and for starting a declaration.

import type { FileAction } from "../../api/generated/FileAction";
import type { OpenedKind } from "../../api/generated/OpenedKind";
import { formats } from "../format";

const { number, count } = formats("nb");
const krav = (n: number) => count(n, "krav", "krav");

export const opening = {
  title: "Åpne fil",
  looking: "Ser på filen …",
  what: "Hva filen er",
  kinds: {
    procurement_package: "En kravpakke med en hel anskaffelse",
    vendor_package: "En kravliste til leverandører, i en kravpakke",
    declaration_package: "Svar fra en leverandør, i en kravpakke",
    answered_workbook: "En besvart plukkliste i Excel",
    unanswered_workbook: "En plukkliste i Excel, klar til å besvares",
    answered_form: "Et utfylt svarskjema i PDF",
    foreign_workbook: "Et Excel-ark som ikke er laget med Kravkompass",
    pdf_with_package: "En PDF som har en kravpakke i seg",
    other_pdf: "En PDF uten kravpakke",
    unreadable: "En fil vi ikke kan lese",
  } satisfies Record<OpenedKind, string> as Record<OpenedKind, string>,
  inside: (what: string) => `I PDF-en ligger: ${what.toLowerCase()}.`,
  name: "Navn",
  buyer: "Kjøper",
  supplier: "Leverandør",
  product: "Produkt",
  requirements: "Krav",
  count: (all: number, answered: number) =>
    answered > 0 ? `${krav(all)}, ${number(answered)} besvart` : krav(all),
  madeWith: "Laget med",
  size: "Størrelse",
  actions: {
    open_procurement: "Åpne anskaffelsen",
    start_declaration: "Svar på listen",
    open_declaration: "Åpne som min egen selvdeklarering",
    import_answers: "Les svarene inn i en selvdeklarering",
    evaluate: "Les inn i en evaluering",
    import_requirements: "Les krav fra arket",
  } satisfies Record<FileAction, string> as Record<FileAction, string>,
  actionHelp: {
    open_procurement: "For deg som kjøper: arbeid videre med anskaffelsen her.",
    start_declaration: "For deg som leverer: velg produkt og svar krav for krav.",
    open_declaration: "For deg som leverer: svarene legges i arbeidsområdet ditt.",
    import_answers: "For deg som leverer: hent svar noen har fylt ut i filen.",
    evaluate: "For deg som kjøper: sammenlign leverandørenes svar.",
    import_requirements: "For deg som kjøper: bruk kravene i arket som egne krav i en anskaffelse.",
  } satisfies Record<FileAction, string> as Record<FileAction, string>,
  intoThis: "Hvilken selvdeklarering?",
  continueDeclaration: (name: string) => `Du svarer alt på denne listen: ${name}`,
  alreadyHere: "Anskaffelsen er i arbeidsområdet ditt fra før.",
  openExisting: "Åpne den som er her",
  noDeclaration: "Ingen selvdeklarering her svarer på denne listen. Begynn med «Svar på listen».",
  foreignText:
    "Arket kan leses inn som egne krav. Åpne en anskaffelse, gå til Egne krav, og velg å lese fra Excel.",
  otherPdfText: "PDF-en har ingen kravpakke i seg. Be avsenderen om kravpakken eller Excel-arket.",
  nothingToDo: "Vi kan ikke gjøre noe med denne filen.",
  pickOther: "Velg en annen fil",
  toProcurements: "Gå til Anskaffelser",
  // Starting a declaration
  declareTitle: "Svar på krav",
  declareLead: "Velg hva du svarer på og for hvilket produkt.",
  source: "Hva svarer du på?",
  sources: {
    file: "En fil noen har sendt meg",
    area: "Kravene for et område, før konkurranse",
    procurement: "En anskaffelse i dette arbeidsområdet",
  },
  sourceHelp: {
    file: "Kravpakke, Excel-ark eller PDF med kravpakke.",
    area: "Gjør deg klar på forhånd. Svarene kan brukes om igjen når konkurransen kommer.",
    procurement: "For deg som både kjøper og leverer, eller vil prøve.",
  },
  file: "Fil",
  pickFile: "Velg fil",
  fileMissing: "Velg filen du skal svare på.",
  procurement: "Anskaffelse",
  procurementMissing: "Velg en anskaffelse.",
  areaMissing: "Velg minst ett teknologiområde.",
  everything: "Ta med utvidede krav",
  everythingHelp: "Uten dette får du kjernekravene, som enhver slik anskaffelse bør ha med.",
  listLanguage: "Språk i listen",
  forProduct: "For hvilket produkt?",
  newProduct: "Et nytt produkt",
  productMissing: "Velg et produkt, eller skriv navn og versjon på et nytt.",
  begin: "Begynn å svare",
  started: (name: string) => `«${name}» er klar til å besvares.`,
  // The start page
  roleTitle: "Hva bruker du Kravkompass til?",
  roleText: "Svaret ordner bare startsiden. Du kan alltid gjøre begge deler, og endre det i Innstillinger.",
  roles: { buyer: "Jeg kjøper", vendor: "Jeg leverer" },
  roleSetting: "Startsiden",
  roleSettingHelp: "Hva startsiden skal vise først.",
  roleNames: { buyer: "Anskaffelser først", vendor: "Selvdeklareringer først" },
  vendorTitle: "Selvdeklareringer",
  vendorEmptyTitle: "Her kommer svarene dine",
  vendorEmptyText:
    "Åpne kravlisten noen har sendt deg, eller velg et område og gjør deg klar før konkurransen. Du trenger ikke å ha lagt inn noe på forhånd.",
  products: "Produktmapper",
  procurements: "Anskaffelser",
  allProducts: "Alle produkter",
  begun: "Svar på en kravliste",
  declareHelp: "En fil noen har sendt deg, eller kravene for et område før konkurranse.",
  newProductHelp: "Samle leverandør, dokumentasjon og tidligere svar.",
};
