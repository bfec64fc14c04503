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
    requirements_annex: {
      name: "Annex 1: Customer's requirements specification (Word)",
      reader: "The tender documents",
      contains:
        "The requirements by theme in the shape of the Norwegian State's standard agreements (SSA), with a table of contents, sources and versions. Ready for the tender documents.",
    },
    answers_annex: {
      name: "Annex 2: Supplier's response (Word)",
      reader: "The supplier, who fills it in",
      contains:
        "The same requirements with fields for answer, date, description, deviation and documentation, and fields for supplier and product.",
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
    requirement_list_html: {
      name: "Requirement list (web page)",
      reader: "Those who read on screen",
      contains:
        "The same as the PDF, as one file that opens in the browser. Follows light and dark appearance, and works with screen readers.",
    },
    requirement_list_csv: {
      name: "Requirement list (CSV)",
      reader: "Other programs",
      contains:
        "The requirements to the supplier as a table, separated by semicolons, with empty columns for answers. Weights and reasons are left out.",
    },
    oscal: {
      name: "OSCAL (JSON)",
      reader: "Compliance tools",
      contains:
        "The list as a profile and each requirement set as a catalog, in the open format OSCAL 1.2 (Open Security Controls Assessment Language). Adapted wording is included.",
    },
    package: {
      name: "Exchange package",
      reader: "A colleague, or a backup",
      contains:
        "The whole procurement, to be opened in Kravkompass. It also holds weights, reasons and the decision log, so it must not go to the supplier.",
    },
  },
  readers: { vendor: "For the supplier", own: "For ourselves", machine: "For machines" },
  readersHelp: {
    vendor: "Weights, reasons, deviations and the municipality's own part are left out of these.",
    own: "For the archive, colleagues and politicians. These also show what the supplier must not see.",
    machine: "For other programs: spreadsheets, systems and compliance tools.",
  },
  chosen: "Documents",
  reader: "For",
  contains: "Contents",
  file: "File",
  lastMade: "Last made",
  never: "Not made yet",
  exists: "The file exists already. The new one gets a number in its name, and the old one stays.",
  pictured: {
    log: "deviations, wording and log",
    workbook: (sheets, rows) => `${count(sheets, "sheet", "sheets")}, ${requirements(rows)}`,
    pages: (themes, rows) => `${requirements(rows)} in ${count(themes, "theme", "themes")}`,
    table: (rows) => count(rows, "row", "rows"),
    sets: (sets, rows) => `${requirements(rows)} from ${count(sets, "set", "sets")}`,
    package: (rows, own) => (own > 0 ? `${requirements(rows)}, ${number(own)} own` : requirements(rows)),
  },
  language: "Language of the documents",
  languageHelp: (name) => `The procurement is in ${name}. Requirements without a translation are in Bokmål.`,
  folder: "Folder",
  pickFolder: "Choose folder",
  plannedFolder: "Use the usual folder",
  folderHelp: "If a file of the same name is there already, the new one gets a number.",
  remember: "Remember the folder",
  rememberHelp:
    "If we remember the folder, each procurement gets its own subfolder there, this one included.",
  remembered: "The folder is remembered. You can change it in Settings.",
  notReady: (n) =>
    `The check has ${count(n, "error", "errors")} to correct before you send out the documents. You can make them to have a look.`,
  toControl: "See what must be corrected",
  openQuestions: (n) =>
    `${requirements(n)} ${n === 1 ? "depends" : "depend"} on unanswered questions and will not be included.`,
  makeAll: "Make all",
  makeSome: (n) => `Make ${count(n, "document", "documents")}`,
  chooseAll: "Choose all",
  chooseNone: "Choose none",
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
