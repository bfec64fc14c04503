// Words for what is brought in from tables: own requirements, custom sets and official numbers.

import { formats } from "../format";
import type { Words } from "../words";

const { number, count, date } = formats("en");

export const imports: Words["imports"] = {
  open: "Import from Excel or CSV",
  title: "Import requirements from Excel or CSV",
  lead: "Choose a list of requirements that you have. You see what becomes requirements before anything is taken in.",
  pick: "Choose a file …",
  pickAnother: "Choose another file …",
  formats: "Excel (.xlsx), OpenDocument (.ods) or text with columns (.csv). You can also drop the file here.",
  fileOf: (name: string) => `File: ${name}`,
  sheet: "Sheet",
  sheetOption: (name: string, rows: number) => `${name} (${count(rows, "row", "rows")})`,
  header: "The headers are in",
  headerNone: "The file has no headers",
  headerRow: (row: number, text: string) => `Row ${row}: ${text}`,
  columns: "What the columns hold",
  columnsHelp: "This is a guess from headers and contents. Correct what is wrong.",
  noColumn: "Not in the file",
  column: (letters: string, header: string, sample: string) =>
    header ? `${letters}: ${header}` : `${letters}: ${sample || "empty"}`,
  fields: {
    number: "Requirement number",
    title: "Short name",
    text: "Requirement text",
    theme: "Theme",
    role: "Type (must, should …)",
    reason: "Rationale or comment",
  },
  textMissing: "Choose the column with the requirement text to see the requirements here.",
  preview: "Requirements in the file",
  chosen: (n: number, whole: number) =>
    `${number(n)} of ${count(whole, "requirement", "requirements")} chosen`,
  chooseAll: "Choose all",
  chooseNone: "Choose none",
  choose: (row: number, title: string) => `Row ${row}: ${title}`,
  row: "Row",
  requirement: "Requirement",
  themeAndRole: "Theme and role",
  guessed: "guessed",
  saidAbsolute: "The file calls it absolute",
  absolute: (n: number) =>
    n === 1
      ? "Make the one requirement that the file calls absolute an absolute requirement"
      : `Make the ${number(n)} requirements that the file calls absolute absolute requirements`,
  absoluteHelp:
    "Failing an absolute requirement leads to rejection. Without the tick, they are taken in as ordinary requirements.",
  showMore: (n: number) => `Show ${count(n, "more row", "more rows")}`,
  problems: (n: number) => count(n, "remark on the file", "remarks on the file"),
  problem: {
    empty_text: () => "The text is missing. The row is not taken in.",
    text_too_long: () => "The text is longer than 10,000 characters. The row is not taken in.",
    title_cut: () => "The name is longer than 200 characters and will be cut.",
    duplicate: (detail: string) => `Says the same as row ${detail}. The row is not chosen.`,
    already_there: (detail: string) =>
      `Your own requirement “${detail}” says the same. The row is not chosen.`,
    unknown_role: (detail: string) =>
      `“${detail}” is no known type. The requirement gets the role “Requirement”.`,
    heading: (detail: string) => `“${detail}” was read as a heading and is used to find the theme.`,
  },
  take: (n: number) => `Take in ${count(n, "requirement", "requirements")}`,
  takeNone: "Choose at least one requirement.",
  takeWait: "Waiting for the preview.",
  taken: (n: number, file: string) =>
    `${count(n, "requirement was", "requirements were")} taken in from ${file}.`,
  asSet: "Also keep them as a set of your own",
  asSetHelp: "A set of your own lies in your workspace and can be used in other procurements.",
  setName: "Name of the set",
  setMade: (name: string, n: number) => `The set “${name}” has ${count(n, "requirement", "requirements")}.`,
  takeAll: (n: number) => `Use all ${number(n)}`,
  tookAll: (n: number) => `${count(n, "requirement was", "requirements were")} taken over.`,
  fromSet: (name: string) => `From the set ${name}`,
  ownSets: "Your own sets",
  ownSetsLead:
    "Sets you took in from a file. They lie in your workspace and not in the catalogue, and nobody has checked them against a source. Use them under “Own requirements” in a procurement.",
  setFacts: (n: number, file: string, on: string, who: string) =>
    `${count(n, "requirement", "requirements")} from ${file}, ${date(on)}${who ? `, by ${who}` : ""}`,
  removeSet: (name: string) => `Remove the set ${name}`,
  setRemoved: (name: string) =>
    `The set “${name}” was removed. Requirements taken from it stay where they are.`,
  officialOpen: "Import an official list",
  officialTitle: "Import an official list",
  officialLead:
    "Do you have the requirements of Normen, the pick list or an export from Referansekatalogen? Then you can fill in the official numbers. They are marked as imported by you and kept only on your machine.",
  whichSet: "Which set is this?",
  anySet: "I do not know, look in all",
  matchesFound: (sure: number, suggested: number, none: number) =>
    `${count(sure, "row matches", "rows match")} for sure, ${number(suggested)} have suggestions, and ${number(none)} match nothing.`,
  matchWith: (row: number) => `The requirement that row ${row} is`,
  notOurs: "None of them",
  noCandidate: "Nothing in the catalogue is like it",
  by: {
    id: "same identifier",
    number: "same number",
    standard: "same standard number",
    near_text: "similar text",
  },
  candidate: (title: string, set: string, by: string, near: number) =>
    `${title} (${set}; ${by}, ${near}% alike)`,
  sure: "sure",
  suggestion: "suggestion, please check",
  inFile: "In the file",
  inCatalogue: "In the catalogue",
  acceptSure: "Say yes to all sure ones",
  acceptNone: "Clear all choices",
  accept: (n: number) => `Take in ${count(n, "number", "numbers")}`,
  acceptNothing: "Say yes to at least one number, or take in the rest as a set of your own.",
  acceptRest: "Take in the rest as a set of your own",
  restAsSet: (n: number) =>
    `Take in ${count(n, "row that is", "rows that are")} not chosen as a set of your own`,
  accepted: (n: number, file: string) => `${count(n, "number was", "numbers were")} taken in from ${file}.`,
  withdrawn: "The import was taken back.",
  twice: "Two rows point to the same requirement. Choose only one of them.",
  importedNumber: (no: string, file: string, on: string) =>
    `${no} (number imported by the user from ${file} on ${date(on)})`,
  officialNumber: "Official number",
};
