// Words of the page Documents.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count } = formats("en");
const requirements = (n: number) => count(n, "requirement", "requirements");

export const documents: Words["documents"] = {
  title: "Documents",
  lead: "Choose what to make. Nothing is sent; the files are put in a folder on this machine.",
  kinds: {
    vendor_workbook: {
      name: "Answer sheet for the supplier (Excel)",
      reader: "The supplier",
      contains:
        "The requirements with room for answers, summary and sources. Weights, reasons and the municipality's own part are left out.",
    },
    buyer_workbook: {
      name: "The municipality's copy (Excel)",
      reader: "Yourselves",
      contains:
        "What the supplier gets, and also weights, why each requirement is there, deviations with their reasons and the municipality's own part.",
    },
    requirement_list_pdf: {
      name: "Requirement list (PDF)",
      reader: "The tender documents and the archive",
      contains:
        "The requirements by theme with role, time and documentation, the municipality's own part, deviations and sources. The supplier's requirement package travels in the file. Works with screen readers.",
    },
    declaration_form_pdf: {
      name: "Self-declaration form (PDF)",
      reader: "For the supplier",
      contains:
        "A form the supplier fills in and saves: answer, description, deviation, evidence and responsibility for each requirement. The answers can be read back.",
    },
    log_pdf: {
      name: "Deviations and decision log (PDF)",
      reader: "For the archive",
      contains:
        "How you came to the list: deviations with their grounds, adapted wording, your own part, and every decision with time and name. Not for the supplier.",
    },
    package: {
      name: "Exchange package",
      reader: "A colleague, or a backup",
      contains:
        "The whole procurement, to be opened in Kravkompass. It also holds weights, reasons and the decision log, so it must not go to the supplier.",
    },
  },
  make: (name) => `Make ${name}`,
  chosen: "Documents",
  reader: "For",
  contains: "Contents",
  file: "File",
  lastMade: "Last made",
  never: "never",
  exists: "The file exists already. The new one gets a number in its name, and the old one stays.",
  pictured: {
    log: "deviations, wording and log",
    workbook: (sheets, rows) => `${count(sheets, "sheet", "sheets")}, ${requirements(rows)}`,
    pdf: (themes, rows) => `${requirements(rows)} in ${count(themes, "theme", "themes")}`,
    package: (rows, own) => (own > 0 ? `${requirements(rows)}, ${number(own)} own` : requirements(rows)),
  },
  language: (name) => `The documents will be in ${name}.`,
  changeLanguage: "Change language",
  folder: "Folder",
  pickFolder: "Choose folder",
  plannedFolder: "Use the usual folder",
  folderHelp: "If a file of the same name is there already, the new one gets a number.",
  remember: "Remember the folder",
  rememberHelp:
    "If we remember the folder, each procurement gets its own subfolder there, this one included.",
  remembered: "The folder is remembered. You can change it in Settings.",
  notReady: (n) =>
    `Control has ${count(n, "error", "errors")} to mend before you send out the documents. You can make them to have a look.`,
  toControl: "See what must be mended",
  openQuestions: (n) =>
    `${requirements(n)} ${n === 1 ? "depends" : "depend"} on unanswered questions and will not be included.`,
  makeAll: "Make all",
  makeSome: (n) => `Make ${count(n, "document", "documents")}`,
  chooseAll: "Choose all",
  chooseOne: "Choose at least one document.",
  making: (name) => `Making ${name} …`,
  starting: "Starting …",
  progress: "Progress",
  percent: (share) => `${number(Math.floor(share * 100))}%`,
  cancel: "Cancel",
  cancelling: "Cancelling …",
  done: (n) => (n === 1 ? "1 file is made." : `${number(n)} files are made.`),
  cancelled: (n) =>
    n === 0
      ? "Cancelled. No files were made."
      : `Cancelled. ${n === 1 ? "1 file was" : `${number(n)} files were`} made before that.`,
  failed: (n) =>
    n === 0
      ? "No files were made."
      : `${n === 1 ? "1 file was" : `${number(n)} files were`} made before it went wrong.`,
  result: "Result",
  openFolder: "Open the folder",
};
