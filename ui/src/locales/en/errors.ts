// What went wrong, and what to do about it, by the program's error codes.

import { named } from "../facts";
import type { Words } from "../words";
import { evaluationErrors } from "./errors-evaluation";
import { pdfErrors } from "./errors-pdf";
import { workbookErrors } from "./errors-workbook";

const FIELDS: Record<string, string> = {
  name: "The name",
  organisation: "The name of the contracting authority",
  organisation_number: "The organisation number",
  case_number: "The case number",
  title: "The title",
  text: "The text",
  reason: "The reason",
  signature: "The signature",
  vendor: "The name of the supplier",
  product: "The name of the product",
  question: "The question",
  answer: "The answer",
  version: "The version",
  description: "The description",
  supplier: "The name of the supplier",
  address: "The address",
  contact: "The name of the contact person",
  email: "The e-mail address",
  phone: "The telephone number",
  scheme: "The register",
  identifier: "The number in the register",
  subject: "The subject",
  responsible: "The name of the person responsible",
  issuer: "The issuer",
  scope: "The scope",
  reference: "The number",
  device_class: "The class",
  notified_body: "The notified body",
  file_name: "The file name",
  role: "The role",
  statement: "The statement",
  deviation: "The deviation",
  documentation: "The evidence",
};
const THINGS: Record<string, string> = {
  area: "the technology area",
  delivery: "the delivery model",
  theme: "the theme",
  requirement: "the requirement",
  evidence: "the evidence",
  procurement: "the procurement",
  job: "the job",
  topic: "the topic",
  evaluation: "the evaluation",
  submission: "the submission",
  framework: "the framework",
  file: "the file",
  product: "the product",
  declaration: "the declaration",
  scheme: "the scheme",
};
const MANY: Record<string, string> = {
  evidence: "items of evidence",
  responsible: "persons",
  versions: "versions",
};

export const errors: Words["errors"] = {
  ...pdfErrors,
  unknown_command: (facts) =>
    `The program does not know the command "${facts.command ?? ""}". Restart the program.`,
  unreadable_request: (facts) =>
    `The program did not understand what the screen sent. Restart the program. (${facts.detail ?? ""})`,
  unreachable: () => "Cannot reach the program. Check that it is running, and try again.",
  blank: (facts) => `${named(FIELDS, facts.field)} cannot be empty. Write something in the field.`,
  too_long: (facts) =>
    `${named(FIELDS, facts.field)} is too long. It can have at most ${facts.limit ?? ""} characters.`,
  unknown: (facts) =>
    `Cannot find ${named(THINGS, facts.what)} "${facts.id ?? ""}" in the catalogue. It may be from another version.`,
  unknown_fact: (facts) => `Cannot find the question "${facts.fact ?? ""}" in the catalogue.`,
  unknown_value: (facts) =>
    `"${facts.value ?? ""}" is not a possible answer here. Possible answers are: ${facts.allowed ?? ""}.`,
  wrong_ground: () =>
    "This norm level demands another ground. Open the requirement and fill in the fields shown there.",
  blank_ground: () => "The ground is not filled in. Fill in all fields before you leave the requirement out.",
  ends_before_decision: () => "The exemption ends before it was decided. Correct one of the dates.",
  weight_too_high: () => "A weight cannot be above 100.",
  organisation_number_length: () => "An organisation number has nine digits. Check that all are there.",
  organisation_number_check_digit: () =>
    "The check digit is wrong. See whether two digits have changed places.",
  conflict: () => "This was changed elsewhere. The new version has been fetched. Make the change once more.",
  newer_database: (facts) =>
    `The workspace was made with a newer version of Kravkompass (${facts.found ?? ""}). Update the program. Nothing was changed.`,
  not_a_database: (facts) =>
    `The file ${facts.file ?? ""} is not a Kravkompass workspace. Nothing was changed.`,
  file_missing: (facts) =>
    `Cannot find ${facts.file ?? "the file"}. See whether it was moved or renamed, and choose it again.`,
  disk: (facts) =>
    `Cannot write or read ${facts.file ?? "the file"}. Check that the disk has room and that you have access. (${facts.detail ?? ""})`,
  file_in_use: (facts) =>
    `${facts.file ?? "The file"} is open in another program. Close it there, and try again.`,
  package_not_zip: () => "The file is not a requirement package. Choose a file that ends in .kravpakke.",
  package_truncated: () => "The requirement package is cut short. Ask for it to be sent again.",
  package_tampered: (facts) =>
    `The part "${facts.part ?? ""}" of the package was changed after the package was made. Ask for it to be sent again.`,
  package_newer: (facts) =>
    `The package has format ${facts.found ?? ""}, and this program knows ${facts.known ?? ""}. Update Kravkompass.`,
  package_too_large: () => "The package is too large to be opened safely. Ask the sender to split it.",
  job_not_found: () => "The job no longer exists. Start it again.",
  foreign_address: () => "The address is not in the catalogue and is therefore not opened.",
  not_available: () => "A file dialog cannot be shown here. Open the file from the desktop program.",
  host: (facts) => `The system answered with an error. Try again. (${facts.detail ?? ""})`,
  document: (facts) =>
    `The document was not made. What was made before it is still there. (${facts.detail ?? ""})`,
  facts_unreadable: (facts) => `The file with answers cannot be read. (${facts.detail ?? ""})`,
  facts_too_large: () => "The file with answers is too large.",
  database_busy: () => "The workspace is busy in another window. Wait a little, and try again.",
  database_damaged: (facts) =>
    `The workspace cannot be read. Keep the file, and restore a backup. (${facts.detail ?? ""})`,
  database_read_only: () => "The workspace is write-protected. Check your access to the folder it lies in.",
  nothing_to_export: () =>
    "The list has no requirements to the supplier, so the OSCAL files were not made. Include at least one, and try again.",
  cancelled: () => "The work was cancelled.",
  folder_read_only: (facts) =>
    `You may not save in ${facts.folder ?? "the folder"}. Choose another folder, or ask for access to this one.`,
  not_a_folder: (facts) => `${facts.file ?? "What you chose"} is a file, not a folder. Choose a folder.`,
  disk_full: () => "The disk is full. Free some space, and try again. What was saved before is safe.",
  file_exists: (facts) => `${facts.file ?? "The file"} exists already. Choose another name.`,
  foreign_database: (facts) => `${facts.file ?? "The file"} belongs to another program. Nothing was changed.`,
  package_damaged: () => "The package is damaged. Ask for it to be sent again.",
  package_kind: (facts) =>
    `The package is of the kind "${facts.found ?? ""}", which this program does not know. Update Kravkompass.`,
  package_other: () =>
    "The file is a zip archive, but not a requirement package. Choose a file that ends in .kravpakke.",
  package_part_missing: (facts) =>
    `The part "${facts.part ?? ""}" is missing from the package. Ask for it to be sent again.`,
  package_part_unlisted: (facts) =>
    `The package has a part that does not belong: "${facts.part ?? ""}". Ask for it to be sent again.`,
  package_suspicious: (facts) =>
    `The package has a part with an unsafe name: "${facts.part ?? ""}". It was not opened.`,
  package_unsupported: (facts) =>
    `The part "${facts.part ?? ""}" is packed in a way the program cannot read. Ask for the package to be made again in Kravkompass.`,
  package_unreadable: (facts) =>
    `The part "${facts.part ?? ""}" of the package cannot be read (line ${facts.line ?? ""}, character ${facts.column ?? ""}). Ask for it to be sent again.`,
  ...evaluationErrors,
  ...workbookErrors,
  too_many: (facts) =>
    `There is no room for more than ${facts.limit ?? ""} ${named(MANY, facts.what)}. Remove some first.`,
  twice: (facts) =>
    `The file has two ${named(MANY, facts.what)} with the same id. Ask to have it made again.`,
  not_a_checksum: () => "The checksum is not a SHA-256. Choose the file again, and we compute it.",
  ends_before_start: () => "The last valid day is before the first. Correct one of the dates.",
  planned_without_date: () => "A planned answer needs a date. Choose when the requirement is met.",
  date_without_plan: () =>
    "Only “Planned” and “Partly” can have a date. Remove the date, or change the answer.",
  unlikely_date: (facts) =>
    `${facts.date ?? "The date"} is hardly the right date for a plan. Correct the year.`,
  signed: () => "The declaration is signed and cannot be changed. Withdraw the signature first.",
  not_signed: () => "The declaration is not signed.",
  nothing_answered: () => "Nothing is answered. Answer at least one requirement before you sign.",
  file_empty: (facts) => `${facts.file ?? "The file"} is empty. Ask the sender for a new one.`,
  file_too_large: (facts) =>
    `${facts.file ?? "The file"} is larger than ${facts.limit ?? ""} MB and is not read.`,
  legacy_format: (facts) =>
    `${facts.file ?? "The file"} is in an old Office format or has a password. Save it as .xlsx without a password, and try again.`,
  unknown_format: (facts) =>
    `${facts.file ?? "The file"} is not a file Kravkompass can read. Choose a package, an Excel file or a PDF.`,
  no_list: (facts) =>
    `${facts.file ?? "The file"} holds no requirement list to answer. Ask the buyer for the Excel file or the package.`,
  no_declaration: (facts) => `${facts.file ?? "The file"} is not a self-declaration.`,
  nothing_to_answer: () =>
    "The list has no requirements to the supplier. Choose a technology area, or answer more questions.",
  evidence_moved: (facts) =>
    `The file of “${facts.title ?? ""}” is not where it was, or was changed. Choose it again in the product folder.`,
  package_other_kind: () =>
    "The package is of another kind than is needed here. Open it from the start page to see what it can be used for.",
  not_found: (facts) =>
    `Cannot find ${named(THINGS, facts.what) || "what you asked for"}. It may have been deleted.`,
  internal: (facts) =>
    `Something went wrong in the program. What you have saved is safe. Try again. (${facts.detail ?? ""})`,
  table_too_large: (facts) =>
    `The file is larger than ${facts.limit ?? ""} MB, the most this program reads. Split it, or delete sheets and pictures that are not needed.`,
  table_empty: (_) => "The file is empty: there is no text in it. Check that you chose the right file.",
  table_too_many_rows: (facts) =>
    `The file has more than ${facts.limit ?? ""} rows, the most this program reads. Split it.`,
  table_too_many_columns: (facts) =>
    `Row ${facts.row ?? ""} has more than ${facts.limit ?? ""} columns, the most this program reads. Delete columns that are not needed.`,
  table_cell_too_long: (facts) =>
    `Cell ${facts.cell ?? ""} holds more than ${facts.limit ?? ""} characters. Shorten the text, or check whether a quotation mark is missing.`,
  not_a_table: (_) =>
    "The file is neither a spreadsheet nor text with columns. Save the list as .xlsx, .ods or .csv, and choose that.",
  file_changed: (facts) =>
    `${facts.file ?? ""} was changed after you saw it. Choose the file again to see what stands there now. Nothing was taken in.`,
  nothing_chosen: (_) => "No row can be taken in. Choose at least one row with a requirement text.",
  two_numbers: (facts) =>
    `Two rows are chosen for the same requirement, ${facts.requirement ?? ""}. Choose only one of them. Nothing was taken in.`,
  set_folder_name: (facts) =>
    `${facts.file ?? ""} cannot be the name of a set. Use small letters a–z, digits and hyphens.`,
  unknown_answer: (facts) =>
    `"${facts.word ?? ""}" is not an answer. Write yes, partly, planned, no or not relevant.`,
  yaml_unreadable: (facts) =>
    `The file cannot be read (${facts.in_yaml ?? ""}): ${facts.detail ?? ""}. Check that it is YAML with the right fields.`,
  yaml_too_large: (facts) =>
    `The file is larger than ${facts.limit ?? ""} bytes. Split it, or remove what is not needed.`,
  format_not_for_package: () =>
    "The format cannot be made of this package. It is made of a self-declaration.",
  other: (facts) => `Something went wrong. Try again. (${facts.code ?? ""})`,
};
