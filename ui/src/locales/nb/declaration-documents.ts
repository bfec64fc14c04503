// Words of the documents that are made of a declaration.

import type { DeclarationDocument } from "../../api/generated/DeclarationDocument";
import { formats } from "../format";

const { number } = formats("nb");

export const declarationDocuments = {
  documentsLead: "Velg hva du vil lage. Ingenting blir sendt; filene legges i en mappe på denne maskinen.",
  documentKinds: {
    answered_workbook: {
      name: "Besvart plukkliste (Excel)",
      reader: "Til kjøperen",
      contains:
        "Svarene i arket du fikk, med kolonnene kjøperen har lagt til. Kom listen ikke i Excel, lages et nytt ark.",
    },
    self_declaration_pdf: {
      name: "Selvdeklarering (PDF)",
      reader: "Til kjøperen og arkivet",
      contains: "Alle svar med dokumentasjon og signatur. Kan leses av skjermleser og arkiveres.",
    },
    package: {
      name: "Kravpakke med svar",
      reader: "Til kjøpere som bruker Kravkompass",
      contains: "Svarene og kontrollsummen, klare til å leses inn i en evaluering.",
    },
    oscal: {
      name: "OSCAL-komponentdefinisjon",
      reader: "Til verktøy for sikkerhetsstyring",
      contains: "Svarene som maskinlesbar beskrivelse etter NIST OSCAL.",
    },
    eu_declaration: {
      name: "EU-samsvarserklæring",
      reader: "Til eget arbeid med EHDS",
      contains: "Punktene i EHDS vedlegg IV, fylt ut med det du har svart.",
    },
    technical_documentation: {
      name: "Sjekkliste for teknisk dokumentasjon",
      reader: "Til eget arbeid med EHDS",
      contains: "Punktene i EHDS vedlegg III, med det du har og det som mangler.",
    },
    information_sheet: {
      name: "Informasjonsark",
      reader: "Til brukerne av systemet",
      contains: "Opplysningene EHDS artikkel 38 ber om.",
    },
    health_app_score: {
      name: "Poeng og merke for helseapp",
      reader: "Til eget arbeid med ISO/TS 82304-2",
      contains:
        "Andelen ja for hvert kapittel, regnet ut av svarene. Standardens egen poengsum og merket A–E er det ikke: vektene og tersklene er ikke åpent tilgjengelige.",
    },
  } satisfies Record<DeclarationDocument, { name: string; reader: string; contains: string }> as Record<
    DeclarationDocument,
    { name: string; reader: string; contains: string }
  >,
  draftNotice: "Utkast fra dine egne svar. Det er ikke en godkjenning.",
  unsignedNotice: "Selvdeklareringen er ikke signert. Filene sier at de er utkast.",
  notRelevantDocuments: "Passer neppe for dette produktet",
  cannotMake: "Kan ikke lages nå",
  language: "Språk",
  languageAsList: (name: string) => `Som listen (${name})`,
  languageHelp: "Det besvarte arket og kravpakken beholder språket i listen.",
  attach: "Filer som skal ligge i kravpakken",
  attachHelp: "Velg dokumentasjon som kjøperen skal få med en gang. Resten er bare navngitt i svarene.",
  attachGone: "ligger ikke der den var; velg den på nytt i biblioteket",
  megabytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
};
