// Words of the documents that are made of a declaration.

import { formats } from "../format";
import type { declarationDocuments as source } from "../nb/declaration-documents";

const { number } = formats("nn");

export const declarationDocuments: typeof source = {
  documentsLead: "Vel kva du vil lage. Ingenting blir sendt; filene hamnar i ei mappe på denne maskina.",
  documentKinds: {
    answered_workbook: {
      name: "Plukkliste med svar (Excel)",
      reader: "Til kjøparen",
      contains:
        "Svara i arket du fekk, med kolonnane kjøparen har lagt til. Kom ikkje lista i Excel, blir det laga eit nytt ark.",
    },
    self_declaration_pdf: {
      name: "Sjølvdeklarering (PDF)",
      reader: "Til kjøparen og arkivet",
      contains: "Alle svar med dokumentasjon og signatur. Kan lesast av skjermlesar og arkiverast.",
    },
    package: {
      name: "Kravpakke med svar",
      reader: "Til kjøparar som bruker Kravkompass",
      contains: "Svara og kontrollsummen, klare til å lesast inn i ei evaluering.",
    },
    oscal: {
      name: "OSCAL-komponentdefinisjon",
      reader: "Til verktøy for tryggleiksstyring",
      contains: "Svara som maskinleseleg skildring etter NIST OSCAL.",
    },
    eu_declaration: {
      name: "EU-samsvarserklæring",
      reader: "Til eige arbeid med EHDS",
      contains: "Punkta i EHDS vedlegg IV, fylte ut med det du har svart.",
    },
    technical_documentation: {
      name: "Sjekkliste for teknisk dokumentasjon",
      reader: "Til eige arbeid med EHDS",
      contains: "Punkta i EHDS vedlegg III, med det du har og det som manglar.",
    },
    information_sheet: {
      name: "Informasjonsark",
      reader: "Til brukarane av systemet",
      contains: "Opplysningane EHDS artikkel 38 ber om.",
    },
    health_app_score: {
      name: "Poeng og merke for helseapp",
      reader: "Til eige arbeid med ISO/TS 82304-2",
      contains:
        "Delen ja for kvart kapittel, rekna ut av svara. Poengsummen til standarden og merket A–E er det ikkje: vektene og tersklane er ikkje ope tilgjengelege.",
    },
  },
  draftNotice: "Utkast frå dine eigne svar. Det er ikkje ei godkjenning.",
  unsignedNotice: "Sjølvdeklareringa er ikkje signert. Filene seier at dei er utkast.",
  notRelevantDocuments: "Passar neppe for dette produktet",
  cannotMake: "Kan ikkje lagast no",
  language: "Språk",
  languageAsList: (name) => `Som lista (${name})`,
  languageHelp: "Arket med svar og kravpakka held på språket i lista.",
  attach: "Filer som skal liggje i kravpakka",
  attachHelp: "Vel dokumentasjon som kjøparen skal få med ein gong. Resten er berre nemnd i svara.",
  attachGone: "ligg ikkje der ho var; vel henne på nytt i biblioteket",
  megabytes: (bytes) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
};
