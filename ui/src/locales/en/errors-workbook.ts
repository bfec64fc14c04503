// Why a workbook was not read, or not written into, by the program's error codes.

import type { Words } from "../words";

export const workbookErrors = {
  workbook_empty: () => "The file is empty. Ask the sender to send it again.",
  workbook_not: () => "The file is not a workbook. Choose a file in the format .xlsx or .ods.",
  workbook_truncated: () => "The workbook is cut off. Ask the sender to send it again.",
  workbook_damaged: () =>
    "The workbook is damaged. Open it in Excel or LibreOffice, save it as .xlsx and try again.",
  workbook_protected: () =>
    "The workbook is locked with a password. Open it with the password, remove the password and save it again.",
  workbook_rights_managed: () =>
    "The workbook is rights-managed, and only chosen people can open it. Ask the sender for a copy without such protection.",
  workbook_macros: () =>
    "The workbook holds macros and is not read. Save it as an ordinary .xlsx without macros.",
  workbook_other_format: (facts) =>
    `The workbook is in the format ${facts.format ?? ""}, which cannot be read. Open it in Excel or LibreOffice and save it as .xlsx.`,
  workbook_too_large: (facts) =>
    `The workbook is too large. It can be ${facts.limit ?? ""} MB at most. Remove pictures and sheets that are not needed.`,
  workbook_unfolds_too_far: (facts) =>
    `The workbook grows beyond ${facts.limit ?? ""} MB when unpacked and was not opened. Save it again in Excel or LibreOffice without sheets that are not needed.`,
  workbook_too_many_cells: (facts) =>
    `The workbook has more filled cells or more text than the program reads (${facts.limit ?? ""} cells at most). Remove sheets that are not needed.`,
  workbook_too_many_rows: (facts) =>
    `The table has more rows than the program reads (${facts.limit ?? ""} at most). Remove rows that are not requirements.`,
  workbook_no_table: () =>
    "No sheet of the workbook has a table of requirements and answers. The columns ID or Requirement, and Answer, need a header.",
  workbook_newer: (facts) =>
    `The workbook was made with a newer Kravkompass (format ${facts.found ?? ""}; this program knows ${facts.known ?? ""}). Update the program.`,
  workbook_list_lost: () =>
    "The workbook no longer says which requirement list it is. Ask the buyer for the workbook or the package again.",
  wrong_list: (facts) =>
    `The file answers another requirement list: ${facts.known ?? ""} of ${facts.rows ?? ""} rows belong to this one. Nothing was read in. Choose the file that answers this list.`,
  fill_not_xlsx: () =>
    "Answers can only be written into an .xlsx file. Save the workbook as .xlsx, or make a new workbook with the answers.",
  fill_signed: () =>
    "The workbook has a digital signature that would become invalid. Ask the buyer for an unsigned one, or make a new workbook with the answers.",
  fill_no_row: (facts) =>
    `The requirement ${facts.requirement ?? ""} has no row in the workbook. Ask the buyer for a whole one, or make a new one with the answers.`,
  fill_no_column: (facts) =>
    `The column for "${facts.column ?? ""}" is missing from the workbook. Put it back, or make a new workbook with the answers.`,
  fill_no_form: () =>
    "The form about supplier and product is missing from the workbook. Make a new workbook with the answers instead.",
  fill_locked: (facts) =>
    `Cell ${facts.cell ?? ""} of the sheet "${facts.sheet ?? ""}" is merged with others or holds a formula and cannot be filled in. Split it, or make a new workbook with the answers.`,
  fill_text_too_long: (facts) =>
    `The text for cell ${facts.cell ?? ""} of the sheet "${facts.sheet ?? ""}" has ${facts.length ?? ""} characters, and a cell holds ${facts.limit ?? ""}. Shorten it.`,
} satisfies Partial<Words["errors"]>;
