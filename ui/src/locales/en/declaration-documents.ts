// Words of the documents that are made of a declaration.

import { formats } from "../format";
import type { declarationDocuments as source } from "../nb/declaration-documents";

const { number } = formats("en");

export const declarationDocuments: typeof source = {
  documentsLead: "Choose what to make. Nothing is sent; the files are put in a folder on this machine.",
  documentKinds: {
    answered_workbook: {
      name: "Answered workbook (Excel)",
      reader: "For the buyer",
      contains:
        "The answers in the workbook you got, with the columns the buyer added. If the list did not come as Excel, a new workbook is made.",
    },
    self_declaration_pdf: {
      name: "Self-declaration (PDF)",
      reader: "For the buyer and the archive",
      contains: "All answers with evidence and signature. Readable by screen readers and fit for archiving.",
    },
    package: {
      name: "Package with answers",
      reader: "For buyers who use Kravkompass",
      contains: "The answers and the checksum, ready to be read into an evaluation.",
    },
    oscal: {
      name: "OSCAL component definition",
      reader: "For tools of security management",
      contains: "The answers as a machine-readable description following NIST OSCAL.",
    },
    eu_declaration: {
      name: "EU declaration of conformity",
      reader: "For your own work with the EHDS",
      contains: "The items of EHDS Annex IV, filled in with what you have answered.",
    },
    technical_documentation: {
      name: "Checklist for the technical documentation",
      reader: "For your own work with the EHDS",
      contains: "The items of EHDS Annex III, with what you have and what is missing.",
    },
    information_sheet: {
      name: "Information sheet",
      reader: "For the users of the system",
      contains: "The information that EHDS Article 38 asks for.",
    },
    health_app_score: {
      name: "Score and label of a health app",
      reader: "For your own work with ISO/TS 82304-2",
      contains:
        "The share of yes for each chapter, computed from the answers. It is not the score of the specification or its label A–E: weights and thresholds are not openly available.",
    },
  },
  draftNotice: "A draft prepared from your own answers. It is not an approval.",
  unsignedNotice: "The declaration is not signed. The files say that they are drafts.",
  notRelevantDocuments: "Hardly fits this product",
  cannotMake: "Cannot be made now",
  language: "Language",
  languageAsList: (name) => `As the list (${name})`,
  languageHelp: "The answered workbook and the package keep the language of the list.",
  attach: "Files that shall go into the package",
  attachHelp: "Choose evidence the buyer shall have at once. The rest is only named in the answers.",
  attachGone: "is not where it was; choose it again in the library",
  megabytes: (bytes) =>
    bytes < 1_000_000
      ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${number(Math.round(bytes / 100_000) / 10)} MB`,
};
